"""Rules of kind `pattern`: a regular expression, on the text as it is seen or folded."""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard.draft import Format
from tests.rules.rule_files import SLOW, found, guard_of, plain
from tests.written import written

CASES: dict[str, tuple[str, str]] = {
    "every match": (r"pattern: '\d{3}'", "[[123]] [[456]][[789]]"),
    "in whatever case": ("pattern: rabatt", "[[RABATT]]"),
    "in the case as written": ("pattern: rabatt\nignore-case: false", "RABATT [[rabatt]]"),
    "the text as a reader sees it": ("pattern: größte", "Der [[größte]], der groesste"),
    "folded": ("pattern: groesste\nview: folded", "Der [[größte]], der [[groesste]], der [[GRÖSSTE]]"),
    "folded, with a mark inside": ("pattern: groesste\nview: folded", "Der [[gro\u0308ß\u200bte]]!"),
    "behind an emoji": (r"pattern: '\d+'", "😀 ß [[12]]"),
    "the named group is the span": (r"pattern: 'code (?P<match>\d+)!'", "Der Code [[123]]! code 456"),
    "another group is not": (r"pattern: 'code (?P<other>\d+)'", "Der [[Code 123]]!"),
    "the named group, folded": ("pattern: 'fuer (?P<match>groesse)'\nview: folded", "für [[Größe]]"),
    "where the group took no part the whole counts": (r"pattern: 'a(?P<match>b)?c'", "[[ac]] a[[b]]c"),
    "what surrounds is no part": (r"pattern: '(?<=x)\d(?=y)'", "x[[1]]y 2y"),
    "a match without letters is none": (r"pattern: '(?=\d)'", "1 2"),
    "a blank at the end of a literal of the gate counts": (
        "gate: ['nr ', ' ,']\npattern: '\\d+'\nreach: 4",
        "Nr [[12]], nrx 34. Nr: 5",
    ),
    "over a line end": (r"pattern: 'a\s+b'", "[[a\nb]]"),
    "only where it begins": ("pattern: '\\d+'\nbegins: 'nr\\.\\s'", "12 Nr. [[34]] nr. [[5]] 6"),
    "where it begins, each once": (r"pattern: 'a+'" + "\nbegins: '(?=a)'", "[[aaa]] b [[aa]]"),
}


@pytest.mark.parametrize(("part", "text"), CASES.values(), ids=CASES)
def test_patterns(tmp_path: Path, part: str, text: str) -> None:
    assert found(guard_of(tmp_path, f"kind: pattern\n{part}"), plain(text)) == text


MARKUP: dict[str, tuple[Format, str]] = {
    "a tag inside": ("html", "<p>Nr. [[12<b>3</b>4]]</p>"),
    "an entity inside": ("html", "[[1&#50;3]]"),
    "an attribute is not looked at": ("html", '<p id="1234">x</p>'),
    "emphasis inside": ("markdown", "Nr. [[12**3**4]]"),
}


@pytest.mark.parametrize(("format", "text"), MARKUP.values(), ids=MARKUP)
def test_patterns_in_markup(tmp_path: Path, format: Format, text: str) -> None:
    guard = guard_of(tmp_path, "kind: pattern\npattern: '\\d{3,}'")
    assert found(guard, plain(text), format=format) == text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Nr. [[12]]", "the gate's literal is there"),
        ("12", "without the gate's literal the pattern is not tried"),
        ("NR: [[12]]", "the gate is folded"),
        ("Gnr [[12]]", "a part of a word opens it"),
        ("Größe [[12]]", "one literal of several is enough"),
    ],
)
def test_the_gate(tmp_path: Path, text: str, why: str) -> None:
    part = "kind: pattern\npattern: '\\d+'\ngate: [nr, GROESSE]"
    assert found(guard_of(tmp_path, part), plain(text)) == text, why


@pytest.mark.parametrize("view", ["text", "folded"])
def test_the_policy_allows_words(tmp_path: Path, view: str) -> None:
    settings = "rules: {own.rule: {allow: [Größe 12]}, profanity: off, sexual: off}"
    part = f"kind: pattern\npattern: 'gr(ö|oe)(ß|ss)e \\d+'\nview: {view}"
    guard = guard_of(tmp_path, part, settings=settings)
    assert found(guard, "groesse 12, größe 13") == "groesse 12, [[größe 13]]"


def test_words_of_somebody_else_are_left_alone(tmp_path: Path) -> None:
    text = "> Ist es die 12?\n\nEs ist die [[13]]."
    assert found(guard_of(tmp_path, "kind: pattern\npattern: '\\d+'"), plain(text)) == text


def test_personal_data_are_masked_and_redacted(tmp_path: Path) -> None:
    part = "kind: pattern\npattern: 'K-\\d+'\nredact: {de: '[Nummer]', en: '[number]'}"
    guard = guard_of(tmp_path, part, name="personal-data.acme-number", severity="error")
    verdict = guard.check("Wir nehmen die K-1234 und nicht die andere.")
    (finding,) = verdict.findings
    assert finding.match == "•-••••"
    assert "1234" not in written(verdict).replace("K-1234 und", "")
    assert verdict.redacted == "Wir nehmen die [Nummer] und nicht die andere."
    (suggestion,) = finding.suggestions
    assert (suggestion.kind, suggestion.start, suggestion.end, suggestion.text) == ("redact", 15, 21, "[Nummer]")


def test_a_pattern_has_no_more_time_than_the_policy_gives(tmp_path: Path) -> None:
    part = f"kind: pattern\npattern: '{SLOW}'"
    verdict = guard_of(tmp_path, part, settings="limits: {seconds: 0.05}").check("a" * 60 + "b")
    assert verdict.decision == "undetermined"
    assert [one.reason for one in verdict.checks.failed] == ["the pattern took more than 0.05 s"]
