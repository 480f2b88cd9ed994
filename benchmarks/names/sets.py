"""Persons in the test parts of three corpora: a part of SmartData, GermEval's sentences, a part of Broad Twitter."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.names.corpora import PERSON, Marked
from benchmarks.names.finders import Finder
from benchmarks.names.scoring import RATE_COLUMNS, Judged, Span, judge, rate_cells
from benchmarks.names.splits import TESTED, test_part
from benchmarks.tables import Table
from replyguard.facts.personal_data.person_lists import GIVEN, PLACE
from replyguard.facts.personal_data.person_words import tokens_of

NOTE = (
    "The headline is the exact F: both ends of a name have to agree. Overlapping: a name is found, and a finding right,"
    " where both share a letter. SmartData: a fifth of the documents, whole. Without accounts: names that are an"
    " @handle or a #hashtag are neither wanted nor wrong, since by the contract they are no personal data. Without"
    " unmarked full names: a finding that begins with a listed given name, has a further word, and touches no mark of"
    " any kind is neither right nor wrong, since SmartData leaves many people unmarked (22 of 24 such findings in the"
    " fifths that train are people); a row beside the headline, not in its place. replyguard: findings of persons of"
    " every severity; public persons and signatures, which the corpora mark, are none for it. No row of a part is ever"
    " shown."
)
OF_ACCOUNTS = frozenset({"broad_twitter_g"})
"""A third of its persons are accounts."""
OF_UNMARKED = frozenset({"smartdata"})
"""It leaves many people unmarked: of 24 such findings in its fifths that train, 22 are people."""

_ACCOUNT = ("@", "#")


def measure(finders: Sequence[Finder], directory: Path) -> list[Table]:
    """One table over all test parts and systems; raises FileNotFoundError."""
    table = Table(
        "Persons in three corpora",
        [
            "set",
            "system",
            "texts",
            "persons",
            "findings",
            *(f"exact {rate}" for rate in RATE_COLUMNS),
            *(f"overlapping {rate}" for rate in RATE_COLUMNS),
        ],
        text_columns=2,
        note=NOTE,
    )
    for name in TESTED:
        rows = test_part(name, directory)
        for finder in finders:
            if rows[0].language not in finder.languages:
                continue
            found = [[(mark.start, mark.end) for mark in finder.names_in(row.text, row.language)] for row in rows]
            _add(table, name, finder, rows, score(rows, found))
            if name in OF_ACCOUNTS:
                _add(table, f"{name}, without accounts", finder, rows, score(rows, found, with_accounts=False))
            if name in OF_UNMARKED:
                unmarked = score(rows, found, with_unmarked=False)
                _add(table, f"{name}, without unmarked full names", finder, rows, unmarked)
    return [table]


def score(
    rows: Sequence[Marked],
    found: Sequence[Sequence[Span]],
    *,
    with_accounts: bool = True,
    with_unmarked: bool = True,
) -> Judged:
    """Hold the spans found in each row against its persons."""
    total = Judged()
    for row, spans in zip(rows, found, strict=True):
        left_out = frozenset() if with_accounts else _accounts(row)
        if not with_unmarked:
            left_out |= {span for span in spans if _is_unmarked(row, span)}
        total += judge([person for person in persons(row) if person not in left_out], spans, left_out)
    return total


def persons(row: Marked) -> list[Span]:
    """The spans of the persons."""
    return [(entity.start, entity.end) for entity in row.entities if entity.label == PERSON]


def _is_unmarked(row: Marked, span: Span) -> bool:
    """True for two words or more of which the first is a listed given name, where the corpus marks nothing at all."""
    if any(entity.start < span[1] and span[0] < entity.end for entity in row.entities):
        return False
    words = tokens_of(row.text[span[0] : span[1]])
    return len(words) > 1 and bool(words[0].flags & GIVEN) and not words[0].flags & PLACE


def _accounts(row: Marked) -> frozenset[Span]:
    return frozenset(span for span in persons(row) if row.text[span[0]] in _ACCOUNT)


def _add(table: Table, name: str, finder: Finder, rows: Sequence[Marked], judged: Judged) -> None:
    table.add(
        name,
        finder.name,
        str(len(rows)),
        str(judged.exact.expected),
        str(judged.exact.findings),
        *rate_cells(judged.exact),
        *rate_cells(judged.overlapping),
    )
