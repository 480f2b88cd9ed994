"""What is suggested for coarse words: the text after it, and that it holds nothing new and less of the old."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple, get_args

import pytest

from replyguard import Draft, Finding, Guard, Suggestion
from replyguard.draft import Format
from replyguard.lexicons.format import Entry, spelt_out
from replyguard.lexicons.instead import Instead, Wording, read_instead
from replyguard.lexicons.loading import load_lexicon
from replyguard.text.views import fold


class Row(NamedTuple):
    format: Format
    text: str
    reworded: tuple[str, ...]


_NONE = "(none)"


def _rows() -> list[Row]:
    rows = []
    for line in Path(__file__).with_name("rewordings.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            written, text, reworded = line.replace("\\n", "\n").split(" | ")
            (known,) = (one for one in get_args(Format) if one == written)
            rows.append(Row(known, text, tuple(reworded.split(" / "))))
    return rows


ROWS = _rows()


@cache
def _guard() -> Guard:
    return Guard()


def _findings(format: Format, text: str) -> list[Finding]:
    found = _guard().check(Draft(text=text, format=format)).findings
    return [finding for finding in found if finding.category in ("profanity", "sexual")]


def _applied(text: str, suggestion: Suggestion) -> str:
    assert suggestion.start is not None
    assert suggestion.end is not None
    units = text.encode("utf-16-le")
    assert suggestion.start_utf16 is not None
    assert suggestion.end_utf16 is not None
    in_units = (
        units[: 2 * suggestion.start_utf16] + suggestion.text.encode("utf-16-le") + units[2 * suggestion.end_utf16 :]
    )
    applied = text[: suggestion.start] + suggestion.text + text[suggestion.end :]
    assert in_units.decode("utf-16-le") == applied
    return applied


@pytest.mark.parametrize("row", ROWS, ids=[row.text for row in ROWS])
def test_a_sentence_after_the_suggestion(row: Row) -> None:
    offered = []
    for finding in _findings(row.format, row.text):
        offered += [_applied(row.text, one) for one in finding.suggestions] or [_NONE]
    assert tuple(dict.fromkeys(offered)) == row.reworded


def _key(finding: Finding) -> tuple[str, str | None, str | None]:
    return finding.rule, finding.evidence, finding.match


@pytest.mark.parametrize("row", ROWS, ids=[row.text for row in ROWS])
def test_a_suggestion_rids_the_draft_of_its_finding(row: Row) -> None:
    before = _findings(row.format, row.text)
    for finding in before:
        for suggestion in finding.suggestions:
            after = [_key(one) for one in _findings(row.format, _applied(row.text, suggestion))]
            others = [_key(one) for one in before]
            others.remove(_key(finding))
            assert all(key in others for key in after)


def test_there_are_sentences_of_both_languages() -> None:
    assert len(ROWS) >= 120
    assert sum(row.reworded != (_NONE,) for row in ROWS) >= 120


def _entries() -> list[tuple[Entry, Instead]]:
    return [
        (entry, read_instead(entry.conditions.instead))
        for name in ("profanity", "sexual")
        for entry in dict.fromkeys(stem.entry for stem in load_lexicon(name, ("de", "en")).table.stems())
        if entry.conditions.instead
    ]


def test_wordings_are_civil_and_their_forms_exist() -> None:
    coarse, unknown = [], []
    for entry, instead in _entries():
        forms = {fold(form) for item in entry.items for form in spelt_out(item.written or entry.lemma)}
        forms |= {form + ending for item in entry.items for form in forms for ending in item.endings}
        unknown += [f"{entry.file}:{entry.line}: {form}" for form, _ in instead.by_form if form not in forms]
        for wording in {wording for _, wording in instead.by_form}.union(instead.any_form):
            for text in {wording.informal, wording.formal} - {""}:
                draft = Draft(text=f"{text}.", language=entry.language)
                coarse += [
                    f"{entry.file}:{entry.line}: {text}"
                    for one in _guard().check(draft).findings
                    if one.category == "profanity"
                ]
    assert (coarse, unknown) == ([], [])


def test_how_a_value_is_read() -> None:
    removal, exclaimed = Wording("", ""), Wording("wie ärgerlich", "wie ärgerlich", True)
    assert read_instead("-") == Instead((removal,), ())
    assert read_instead("-!, wie ärgerlich!") == Instead((Wording("", "", True), exclaimed), ())
    assert read_instead("bitte geh / bitte gehen Sie") == Instead((Wording("bitte geh", "bitte gehen Sie"),), ())
    both = read_instead("Mist gebaut = falsch gemacht, Ärger")
    assert both.of("mist gebaut") == ((Wording("falsch gemacht", "falsch gemacht"), True),)
    assert both.of("mist") == ((Wording("Ärger", "Ärger"), False),)


@pytest.mark.parametrize(
    ("greeting", "reworded"),
    [
        ("Du hast angerufen.", "Bitte geh!"),
        ("Haben Sie angerufen?", "Bitte gehen Sie!"),
        ("Danke.", "Bitte gehen Sie!"),
    ],
)
def test_the_address_of_the_draft_decides(greeting: str, reworded: str) -> None:
    text = f"{greeting} Verpiss di!" if "Du" in greeting else f"{greeting} Verpissen Sie sich!"
    text = text.replace("Verpiss di!", "Verpiss dich!")
    (finding,) = _findings("plain", text)
    (suggestion,) = finding.suggestions
    assert _applied(text, suggestion) == f"{greeting} {reworded}"
