"""Rules of kind `classifier`: which sentences they flag, when they give way, and what a policy may set of them."""

from __future__ import annotations

import pytest

from replyguard import Guard, Policy, RuleError
from replyguard.rules.source import read_rule
from tests.rules.rule_files import rule_text

AD = "Gönnen Sie sich doch gleich unser Rundum-sorglos-Paket!"
OTHER_AD = "Da hätten wir ein neues Paket, mit dem Sie doppelt so viel Speicher bekommen."
PLAIN = "Die Rechnung finden Sie im Kundenkonto unter Dokumente."
RULE = "promotion.reads-like-advertising"
ALONE = f"name: own\nrules: {{promotion: off, {RULE}: on}}\n"


def guard(policy: str = ALONE) -> Guard:
    return Guard(Policy.from_text(policy))


@pytest.mark.parametrize("text", [f"{PLAIN} {AD}", f"🙂🙂 {AD} {PLAIN}", f"Hallo\n\n{AD}\n\nViele Grüße"])
def test_the_sentence_is_flagged_and_the_others_are_not(text: str) -> None:
    (finding,) = guard().check({"text": text, "language": "de"}).findings
    assert text[finding.start : finding.end] == AD
    assert text.encode("utf-16-le")[2 * finding.start_utf16 : 2 * finding.end_utf16].decode("utf-16-le") == AD


def test_it_is_a_hint_at_home_and_a_warning_on_other_peoples_pages() -> None:
    levels = {
        venue: [one.severity for one in guard().check({"text": AD, "venue": venue}).findings if one.rule == RULE]
        for venue in ("owned", "community", "third-party")
    }
    assert levels == {"owned": ["info"], "community": ["info"], "third-party": ["warning"]}
    assert guard().check({"text": AD}).decision == "allow"


@pytest.mark.parametrize("venue", ["owned", "community", "third-party"])
def test_on_other_peoples_pages_it_must_be_ones_own(venue: str) -> None:
    others = {"text": "Das Familienpaket ist ein echtes Schnäppchen und wird von Tausenden geliebt.", "venue": venue}
    own = {"text": "Unser Familienpaket ist ein echtes Schnäppchen, sichern Sie es sich gleich.", "venue": venue}
    assert [RULE in {one.rule for one in guard().check(draft).findings} for draft in (others, own)] == [
        venue != "third-party",
        True,
    ]


def test_the_message_names_telling_words_as_they_are_written() -> None:
    (finding,) = guard().check({"text": AD, "language": "de"}).findings
    assert "Rundum-sorglos" in finding.message


def test_the_sentence_can_be_left_out() -> None:
    text = f"{PLAIN} {AD}"
    (finding,) = guard().check({"text": text, "language": "de"}).findings
    (suggestion,) = finding.suggestions
    assert f"{text[: suggestion.start]}{suggestion.text}{text[suggestion.end :]}".strip() == PLAIN


def test_a_policy_sets_how_sure_it_must_be() -> None:
    strict = f"name: own\nrules: {{promotion: off, {RULE}: {{switch: on, least-confidence: 1}}}}\n"
    assert not guard(strict).check(AD).findings
    lax = f"name: own\nrules: {{promotion: off, {RULE}: {{switch: on, least-confidence: 0}}}}\n"
    assert guard(lax).check(PLAIN).findings


def test_what_the_customer_asked_for_is_no_advertising() -> None:
    thread = [{"role": "customer", "text": "Welches Paket können Sie mir empfehlen?"}]
    assert not guard().check({"text": AD, "thread": thread}).findings


def test_it_gives_way_in_the_sentence_that_another_rule_of_its_family_knows() -> None:
    known = "Jetzt 20 % Rabatt sichern!"
    own = guard("name: own\n")
    assert RULE in guard().check(known).findings[0].rule
    rules = [one.rule for one in own.check({"text": known}).findings]
    assert rules
    assert RULE not in rules
    text = f"{known} {PLAIN} {OTHER_AD}"
    places = [text[one.start : one.end] for one in own.check(text).findings if one.rule == RULE]
    assert places == [OTHER_AD]


def test_it_does_not_give_way_to_another_family() -> None:
    text = f"{OTHER_AD[:-1]}, verdammt."
    rules = {one.rule.split(".")[0] for one in guard("name: own\n").check(text).findings}
    assert rules == {"profanity", "promotion"}


def test_a_rule_in_the_shadow_is_given_no_way(tmp_path) -> None:
    part = "kind: phrases\nphrases: [doppelt so viel]\nstatus: shadow"
    (tmp_path / "rule.yaml").write_text(rule_text(part, name="promotion.own"), encoding="utf-8")
    own = Guard(Policy.from_text("name: own\npacks: [rule.yaml]\n", folder=tmp_path))
    verdict = own.check(OTHER_AD)
    assert [one.rule for one in verdict.findings] == [RULE]
    assert [one.rule for one in verdict.shadow] == ["promotion.own"]


def test_short_sentences_are_not_looked_at() -> None:
    lax = f"name: own\nrules: {{promotion: off, {RULE}: {{switch: on, least-confidence: 0}}}}\n"
    assert not guard(lax).check("Jetzt kaufen!").findings


def test_an_unknown_classifier_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(RuleError) as refused:
        read_rule(rule_text("kind: classifier\nclassifier: promotoin"), "own.yaml")
    assert "did you mean promotion" in str(refused.value)
    assert "known: commitment, promotion, tone" in str(refused.value)
