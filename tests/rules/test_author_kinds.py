"""The kinds that count, compare, swap and combine: texts with what is found in double brackets, `[[]]` for the whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from replyguard import Draft, Guard, Policy, PolicyError, RuleError
from replyguard.rules.source import read_rule
from tests.rules.rule_files import found, guard_of, plain, rule_text

CASES = {
    "substitution": (
        "kind: substitution\nswap: {de: {'{bedauern} sehr': [es tut uns leid, leider], gratis: ''}}",
        ["Wir [[bedauern sehr]] den Fehler.", "Das ist [[gratis]].", "Wir bedauern das."],
    ),
    "substitution with an exception": (
        "kind: substitution\nswap: {gratis: kostenlos}\nexcept: [gratis hotline]",
        ["[[Gratis]] für alle", "Die Gratis-Hotline"],
    ),
    "at most emoji": (
        "kind: limit\ncount: emoji\nat-most: 1",
        ["Hallo 😀 du", "Hallo 😀 und [[👍🏽]]", "😀 [[👩‍👩‍👧 🇩🇪]]!", "© 2026 5️⃣", "Kein Zeichen: ab → cd"],
    ),
    "at most exclamation marks": (
        "kind: limit\ncount: exclamation-marks\nat-most: 2",
        ["Ja! Gut! Toll[[!]]", "Ja!!", "Was[[!!!]]".replace("[[!!!]]", "!![[!!!]]")],
    ),
    "at most words": ("kind: limit\ncount: words\nat-most: 3", ["eins zwei drei [[vier fünf]].", "eins, zwei, drei!"]),
    "at most characters": ("kind: limit\ncount: characters\nat-most: 5", ["12345", "12345[[6]]"]),
    "at most sentences": (
        "kind: limit\ncount: sentences\nat-most: 2",
        ["Eins. Zwei. [[ Drei.]]".replace(". [[ ", ".[[ "), "Eins. Zwei!"],
    ),
    "at most links": (
        "kind: limit\ncount: links\nat-most: 1",
        ["https://a.example und [[www.b.example/x]].", "Nur https://a.example."],
    ),
    "at most hashtags": ("kind: limit\ncount: hashtags\nat-most: 1", ["#eins [[#zwei]]", "Nr. #5 und a#b #eins"]),
    "at most mentions": ("kind: limit\ncount: mentions\nat-most: 0", ["Frag [[@team_x]]", "a@b.example"]),
    "at most words in capitals": (
        "kind: limit\ncount: words-in-capitals\nat-most: 1",
        ["DAS ist [[JETZT]] neu", "Die EU und du"],
    ),
    "what is quoted is not counted": (
        "kind: limit\ncount: exclamation-marks\nat-most: 0",
        ["> Was soll das!!!\n\nGern.", "> Was!\n\nGern[[!]]"],
    ),
    "either or": (
        "kind: consistency\ngroups: [{de: ['{Kunde}']}, {de: ['{Gast}']}, {de: [Mieter]}]",
        [
            "Der Kunde und der [[Gast]].",
            "Gäste, die [[Kunden]] sind",
            "Der Kunde und die Kunden",
            "Kunde, [[Gast]], [[Mieter]]",
        ],
    ),
    "all of several": (
        "kind: combination\nall:\n- {kind: phrases, phrases: [gratis]}\n- {kind: limit, count: links, at-most: 0}",
        ["[[Gratis]]: https://a.example", "Gratis.", "https://a.example"],
    ),
    "any of several": (
        "kind: combination\nany:\n- {kind: phrases, phrases: [gratis]}\n- {kind: phrases, phrases: [umsonst]}",
        ["[[Gratis]]", "[[umsonst]]", "teuer"],
    ),
    "all of a word list and a count": (
        "kind: combination\nall:\n- {kind: lexicon, lexicon: profanity, grades: [mild]}\n- {kind: limit, count: links, at-most: 0}",
        ["Das war [[Mist]]: https://a.example", "Das war Mist.", "https://a.example"],
    ),
    "none of a word list": (
        "kind: combination\nall: [{kind: limit, count: links, at-most: 0}]\n"
        "not: [{kind: lexicon, lexicon: profanity, grades: [mild]}]",
        ["Hier [[https://a.example]]", "So ein Mist: https://a.example"],
    ),
    "a combination in another": (
        "kind: combination\nall:\n- {kind: phrases, phrases: [gratis]}\n"
        "- {kind: combination, any: [{kind: phrases, phrases: [heute]}, {kind: limit, count: links, at-most: 0}]}",
        ["[[Gratis]] heute!", "[[Gratis]]: https://a.example", "Gratis.", "Heute."],
    ),
    "what is quoted meets no condition": (
        "kind: combination\nall: [{kind: phrases, phrases: [gratis]}, {kind: phrases, phrases: [heute]}]",
        ["[[Gratis]], heute.", "> Erst heute\n\nDas ist gratis."],
    ),
    "a condition in the same clause": (
        "kind: phrases\nphrases: [gratis]\nonly-with: {clause: [heute], thread: [gestern]}",
        ["Heute ist das [[gratis]].", "Das ist gratis."],
    ),
    "none of another": (
        "kind: combination\nall: [{kind: phrases, phrases: [gratis]}]\nnot: [{kind: phrases, phrases: [leider]}]",
        ["[[Gratis]]!", "Gratis ist das leider nicht."],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_a_kind_finds(tmp_path: Path, name: str) -> None:
    part, texts = CASES[name]
    guard = guard_of(tmp_path, part)
    assert [found(guard, plain(text), language="de") for text in texts] == texts


WHOLE = {
    "too few words": ("kind: limit\ncount: words\nat-least: 3", {"ja gern": True, "ja sehr gern": False}),
    "a greeting must be there": (
        "kind: required\nphrases: {de: [Hallo, Guten Tag]}\npart: greeting",
        {"Hallo Ann, gern.": False, "Gern. Hallo": True, "Guten Tag,\ngern.": False},
    ),
    "a sign-off where a phrase asks for it": (
        "kind: required\nphrases: {de: ['{Gruß}']}\npart: sign-off\nwhere: {draft: {de: [leider]}}",
        {"Leider nein.\nViele Grüße": False, "Leider nein.": True, "Gern.": False},
    ),
    "hard to read": (
        "kind: metric\nmetric: words-per-sentence\nat-most: 5\nfewest-words: 6",
        {"Das ist so. Das ist gut so.": False, "Das ist so und das ist so gut wie nie.": True, "Zu kurz.": False},
    ),
    "too many capitals": (
        "kind: metric\nmetric: capitals-share\nat-most: 50\nfewest-words: 2",
        {"DAS IST LAUT": True, "Das ist leise": False},
    ),
    "too far from the approved answers": (
        "kind: similar\nanswers: [Vielen Dank für Ihre Nachricht, Wir melden uns]\nat-least: 80",
        {"vielen dank für ihre nachricht!": False, "Das Wetter ist schön": True},
    ),
    "too near to a stock answer": (
        "kind: similar\nanswers: [Vielen Dank für Ihre Nachricht]\nat-most: 90",
        {"Vielen Dank für Ihre Nachricht!": True, "Danke, das haben wir gelesen": False},
    ),
}


@pytest.mark.parametrize("name", WHOLE)
def test_what_is_said_of_the_whole_reply(tmp_path: Path, name: str) -> None:
    part, texts = WHOLE[name]
    guard = guard_of(tmp_path, part)
    for text, is_flagged in texts.items():
        verdict = guard.check(Draft(text=text, language="de"))
        assert verdict.checks.failed == ()
        assert [one.start for one in verdict.findings] == ([None] if is_flagged else []), text


def _suggested(guard: Guard, text: str) -> list[str]:
    (finding,) = guard.check(Draft(text=text, language="de")).findings
    return [text[: s.start or 0] + s.text + text[s.end or 0 :] for s in finding.suggestions]


def test_substitutions_are_suggested_in_the_case_of_what_they_replace(tmp_path: Path) -> None:
    guard = guard_of(tmp_path, "kind: substitution\nswap: {umsonst: [gratis, kostenlos], bitte: ''}")
    assert _suggested(guard, "Umsonst!") == ["Gratis!", "Kostenlos!"]
    assert _suggested(guard, "UMSONST!") == ["GRATIS!", "KOSTENLOS!"]
    assert _suggested(guard, "Ja bitte gern") == ["Ja gern"]


def test_a_missing_text_is_offered(tmp_path: Path) -> None:
    part = (
        "kind: required\nphrases: {any: [Impressum]}\ninsert: {de: Siehe Impressum., en: See imprint.}\ninsert-at: end"
    )
    assert _suggested(guard_of(tmp_path, part), "Gern.") == ["Gern. Siehe Impressum."]


def test_what_does_not_go_together_names_the_other_place(tmp_path: Path) -> None:
    guard = guard_of(tmp_path, "kind: consistency\ngroups: [[Kunde], [Gast]]")
    (finding,) = guard.check(Draft(text="Der Kunde, der Gast", language="de")).findings
    assert [(one.source, one.start, one.end) for one in finding.related] == [("draft", 4, 9)]


@pytest.mark.parametrize(
    ("conditions", "draft", "is_flagged"),
    [
        ("networks: [Twitter]", {"network": "twitter"}, True),
        ("networks: [twitter]", {"network": "facebook"}, False),
        ("networks: [twitter]", {}, False),
        ("thread: with", {"thread": ({"role": "customer", "text": "?"},)}, True),
        ("thread: with", {}, False),
        ("thread: without", {}, True),
        ("venues: {third-party: off}", {"venue": "third-party"}, False),
        ("venues: {third-party: off}", {"venue": "owned"}, True),
        ("kinds: [saved-reply]", {}, False),
        ("visibility: [private]", {"visibility": "private"}, True),
    ],
)
def test_where_a_rule_runs(tmp_path: Path, conditions: str, draft: dict[str, Any], is_flagged: bool) -> None:
    guard = guard_of(tmp_path, f"kind: phrases\nphrases: [gratis]\n{conditions}")
    findings = guard.check(Draft.from_mapping({"text": "gratis", "language": "de", **draft})).findings
    assert bool(findings) == is_flagged


@pytest.mark.parametrize(
    ("condition", "thread", "is_flagged"),
    [
        ("unless: {sentence: [leider]}", None, False),
        ("unless: {before: [leider]}", None, True),
        ("unless: {after: [leider]}", None, False),
        ("unless: {draft: [Danke]}", None, False),
        ("unless: {thread: [teuer]}", "Ist das teuer?", False),
        ("unless: {thread: [teuer]}", "Ist das gut?", True),
        ("only-with: {sentence: [nicht]}", None, True),
        ("only-with: {draft: [Tschüss]}", None, False),
        ("question: only", None, False),
        ("question: never", None, True),
    ],
)
def test_conditions_around_a_phrase(tmp_path: Path, condition: str, thread: str | None, is_flagged: bool) -> None:
    guard = guard_of(tmp_path, f"kind: phrases\nphrases: [gratis]\n{condition}")
    messages = () if thread is None else ({"role": "customer", "text": thread},)
    draft = {"text": "Danke. Gratis ist das leider nicht. Ja?", "language": "de", "thread": messages}
    assert bool(guard.check(draft).findings) == is_flagged


MISTAKES = [
    ("kind: substitution\nswap: {de: {'..': x}}", "swap.de"),
    ("kind: substitution\nswap: {}", "swap"),
    ("kind: limit\ncount: smileys\nat-most: 1", "count"),
    ("kind: limit\ncount: emoji", "count"),
    ("kind: limit\ncount: emoji\nat-most: 1\nat-least: 2", "at-least"),
    ("kind: required\nphrases: {de: ['(a']}", "phrases.de.0"),
    ("kind: consistency\ngroups: [[a]]", "groups"),
    ("kind: consistency\ngroups: [[ab], ['..']]", "groups.1.0"),
    ("kind: metric\nmetric: lix", "metric"),
    ("kind: similar\nanswers: [a]", "answers"),
    ("kind: combination", "kind"),
    ("kind: combination\nall: [{kind: limit, count: emoji}]", "all.0.count"),
    ("kind: combination\nall: [{kind: matter}]", "all.0"),
    ("kind: phrases\nphrases: [gratis]\nunless: {sentence: ['(a']}", "unless.sentence.0"),
]


@pytest.mark.parametrize(("part", "key"), MISTAKES)
def test_a_mistake_is_told_at_its_place(part: str, key: str) -> None:
    with pytest.raises(RuleError) as caught:
        read_rule(rule_text(part), "rule.yaml")
    assert caught.value.problems[0].key.startswith(key)


def test_a_cue_that_does_not_exist_is_told(tmp_path: Path) -> None:
    (tmp_path / "rule.yaml").write_text(rule_text("kind: phrases\nphrases: [gratis]\nunless: {draft: ['cue:nothing']}"))
    with pytest.raises(PolicyError, match=r"unless\.draft\.0: no cue of this name"):
        Policy.from_text("name: own\npacks: [rule.yaml]", folder=tmp_path)
