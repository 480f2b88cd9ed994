"""The kinds behind tone and commitments: style, shouting, repeated sentences, goodwill, wording to swap, address."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from replyguard import Draft, Guard, Message, Policy
from replyguard.rules.kinds.goodwill import amounts_in
from tests.rules.rule_files import found, guard_of, plain


def guard_with(brand: str, rules: str = "") -> Guard:
    """The built-in policy for a brand."""
    return Guard(Policy.from_text(f"name: acme\nextends: replyguard:default\nbrand: {brand}\n{rules}"))


def rules_found(guard: Guard, text: str, thread: Sequence[Message] = (), language: str | None = None) -> set[str]:
    """The rules of tone and commitment that speak up."""
    verdict = guard.check(Draft(text=text, thread=tuple(thread), language=language))
    assert verdict.checks.failed == ()
    return {one.rule for one in verdict.findings if one.category in ("tone", "commitment")}


AMOUNTS = [
    ("20 Euro", [20.0]),
    ("€ 20", [20.0]),
    ("1.200,50 €", [1200.5]),
    ("£1,200.50", [1200.5]),
    ("CHF 1'200.–", [1200.0]),
    ("15,-- EUR", [15.0]),
    ("zwischen 5 € und 10 €", [5.0, 10.0]),
    ("5 Tage, 10 %, Gleis 3", []),
    ("€2026 and 3 months", [2026.0]),
]


@pytest.mark.parametrize(("text", "amounts"), AMOUNTS)
def test_amounts_of_money(text: str, amounts: list[float]) -> None:
    assert amounts_in(text) == amounts


@pytest.mark.parametrize(
    ("limit", "text", "is_flagged"),
    [
        ("", "Wir erstatten Ihnen 20 Euro.", True),
        ("goodwill: 20", "Wir erstatten Ihnen 20 Euro.", False),
        ("goodwill: 20", "Wir erstatten Ihnen 20,01 Euro.", True),
        ("goodwill: 20", "Wir erstatten Ihnen 10 Euro und 25 Euro.", True),
        ("goodwill: 20", "Wir erstatten Ihnen den vollen Betrag.", True),
        ("goodwill: 0", "Wir erstatten Ihnen 1 Euro.", True),
        ("goodwill: 20", "We'll refund you £20.", False),
    ],
)
def test_goodwill_counts_beyond_the_limit(limit: str, text: str, is_flagged: bool) -> None:
    assert ("commitment.refund" in rules_found(guard_with("{" + limit + "}"), text)) is is_flagged


STYLES = [
    ("{}", "Upsi, da fehlt etwas.", False),
    ("{}", "Upsi, da fehlt Ihre Nummer.", True),
    ("{address: sie}", "Upsi, da fehlt etwas.", True),
    ("{address: du}", "Upsi, da fehlt etwas.", False),
    ("{style: formal, address: du}", "Upsi, da fehlt deine Nummer.", True),
    ("{style: relaxed, address: sie}", "Upsi, da fehlt Ihre Nummer.", False),
    ("{style: neutral}", "Upsi, da fehlt Ihre Nummer.", False),
]


@pytest.mark.parametrize(("brand", "text", "is_flagged"), STYLES)
def test_style_is_the_policys_then_the_form_of_address(brand: str, text: str, is_flagged: bool) -> None:
    assert ("tone.too-casual" in rules_found(guard_with(brand), text, language="de")) is is_flagged


def test_a_stiff_phrase_jars_only_with_a_relaxed_style() -> None:
    text = "Hiermit teilen wir mit, dass das Paket da ist."
    assert "tone.officialese" in rules_found(guard_with("{style: relaxed}"), text, language="de")
    assert "tone.officialese" not in rules_found(guard_with("{style: formal}"), text, language="de")


def test_what_is_swapped_is_a_suggestion(tmp_path: Path) -> None:
    guard = guard_of(tmp_path, "kind: phrases\nphrases: {de: ['kommt .. sicher']}\nswap: {de: {kommt: 'kommt wohl'}}")
    for text, instead in (
        ("Es kommt ganz sicher an.", (3, 8, "kommt wohl")),
        ("Kommt sicher an.", (0, 5, "Kommt wohl")),
    ):
        verdict = guard.check(Draft(text=text, language="de"))
        offered = [(one.start, one.end, one.text) for finding in verdict.findings for one in finding.suggestions]
        assert offered == [instead]


@pytest.mark.parametrize("text", ["Das [[kommt sicher]] an.", "„Das kommt sicher an“ sagte er, und so war es auch."])
def test_what_stands_in_quotation_marks_can_be_left_out(tmp_path: Path, text: str) -> None:
    guard = guard_of(tmp_path, "kind: phrases\nquotations: ignore\nphrases: [kommt sicher]")
    assert found(guard, plain(text), language="de") == text


SHOUTS = {
    "run: 3\napart: 3": ["Das ist [[NICHT UNSER FEHLER]].", "NIE und NIE und NIE", "[[NUR]] und IMMER und BALD"],
    "run: 2\napart: 9": ["Das ist [[NICHT GUT GENUG]].", "Nur KURZ"],
}


@pytest.mark.parametrize("part", SHOUTS)
def test_shouting(tmp_path: Path, part: str) -> None:
    guard = guard_of(tmp_path, f"kind: shouting\n{part}")
    assert [found(guard, plain(text), language="de") for text in SHOUTS[part]] == SHOUTS[part]


def test_a_name_of_the_brand_is_no_shouting() -> None:
    text = "IHR NEUES KONTO ist da."
    assert "tone.shouting" in rules_found(guard_with("{}"), text, language="de")
    assert "tone.shouting" not in rules_found(guard_with("{names: [IHR, NEUES, KONTO]}"), text, language="de")


def test_capitals_are_offered_in_small_letters_in_english() -> None:
    verdict = Guard().check(Draft(text="Sorry. THIS IS WHAT I MEAN and more.", language="en"))
    (finding,) = [one for one in verdict.findings if one.rule == "tone.shouting"]
    assert [one.text for one in finding.suggestions] == ["This is what I mean"]


@pytest.mark.parametrize(
    ("brand", "thread", "text", "rule"),
    [
        ("{}", (), "Danke für Ihre Frage, wir schreiben dir.", "tone.mixed-address"),
        ("{address: du}", (), "Danke für Ihre Frage, wir schreiben dir.", "tone.mixed-address"),
        ("{address: du}", (), "Danke für Ihre Frage.", "tone.address-policy"),
        ("{}", ("Danke dir!",), "Danke für Ihre Frage.", "tone.address-thread"),
        ("{address: sie}", ("Danke dir!",), "Danke für Ihre Frage.", None),
        ("{address: sie}", ("Danke dir!",), "Danke für deine Frage.", "tone.address-policy"),
        ("{}", ("Danke für die Frage.",), "Danke für Ihre Frage.", None),
    ],
)
def test_one_slip_of_address_is_one_finding(brand: str, thread: Sequence[str], text: str, rule: str | None) -> None:
    messages = [Message(role="agent", text=one) for one in thread]
    spoken = rules_found(guard_with(brand), text, messages)
    assert {one for one in spoken if "address" in one} == ({rule} if rule else set())


@pytest.mark.parametrize(
    ("text", "reworded"),
    [
        ("Danke für Ihre Frage, wir schreiben dir.", "Danke für Ihre Frage, wir schreiben Ihnen."),
        (
            "Ihre Bestellung ist da. Deine Rechnung senden wir Ihnen.",
            "Ihre Bestellung ist da. Ihre Rechnung senden wir Ihnen.",
        ),
        ("Danke für Ihre Frage, kannst du warten?", None),
    ],
)
def test_pronouns_that_can_change_alone_are_offered(text: str, reworded: str | None) -> None:
    verdict = Guard().check(Draft(text=text, language="de"))
    (finding,) = [one for one in verdict.findings if one.rule == "tone.mixed-address"]
    made = [text[: one.start] + one.text + text[one.end :] for one in finding.suggestions]
    assert made == ([reworded] if reworded else [])


def test_a_repeated_sentence_names_where_it_stood() -> None:
    thread = (Message(role="agent", text="Hallo! Wir arbeiten mit Hochdruck daran."),)
    verdict = Guard().check(Draft(text="Wir arbeiten mit Hochdruck daran. Bald mehr.", thread=thread, language="de"))
    (finding,) = [one for one in verdict.findings if one.rule == "tone.repeated-answer"]
    assert [(one.source, one.start, one.end) for one in finding.related] == [("thread[0]", 7, 40)]


def test_a_rule_that_compares_with_the_brand_is_left_out_without_it() -> None:
    run = {brand: guard_with(brand).check("Hallo").checks.run for brand in ("{}", "{address: sie}")}
    assert run["{address: sie}"] == run["{}"] + 1


def test_german_in_an_english_reply_is_looked_at() -> None:
    text = "Sure thing, that works. Schicken Sie uns bitte Ihre Nummer und wir melden uns bei dir. Talk soon!"
    assert "tone.mixed-address" in rules_found(guard_with("{}"), text)


def test_english_requests_are_no_du() -> None:
    text = "Bring the card with you and show it at the desk. Gern beantworten wir Ihre Frage auf Deutsch, schreiben Sie uns einfach."
    assert "tone.mixed-address" not in rules_found(guard_with("{}"), text)
