"""Made-up identifiers, a thousand valid of each kind and a thousand with one digit changed: which are validated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from benchmarks.identifiers import IDENTIFIERS, Identifier
from benchmarks.personal_data.readers import Mark, Reader
from benchmarks.personal_data.spans import ENOUGH, covered
from benchmarks.tables import Table, share

COUNT = 1_000
SEED = 20
_NAMED = 2


def measure(reader: Reader) -> Table:
    """Of each kind how many are found, and how many are told to be validated."""
    table = Table(
        "Identifiers with check digits",
        [
            "kind",
            "check",
            "valid",
            "found",
            "validated",
            "one digit changed, found",
            "changed, validated",
            "found as",
            "changed, validated as",
        ],
        text_columns=2,
        note=f"Each in a sentence that names it. Validated: the redaction is safe to apply. Seed {SEED}. A changed one"
        " may be validated as another kind that it happens to be.",
    )
    for identifier in IDENTIFIERS:
        table.add(identifier.name, identifier.source, str(COUNT), *_figures(reader, identifier))
    return table


def _figures(reader: Reader, identifier: Identifier) -> Sequence[str]:
    valid = [_marks(reader, identifier, value) for value in identifier.valid(COUNT, SEED)]
    changed = [_marks(reader, identifier, value) for value in identifier.changed(COUNT, SEED)]
    return (
        share(sum(map(bool, valid)), COUNT),
        share(sum(map(_is_validated, valid)), COUNT),
        share(sum(map(bool, changed)), COUNT),
        str(sum(map(_is_validated, changed))),
        _labels(valid),
        _labels([[mark for mark in marks if mark.is_validated] for marks in changed]),
    )


def _marks(reader: Reader, identifier: Identifier, value: str) -> Sequence[Mark]:
    """The marks at the value, where they cover half of it."""
    text = identifier.sentence.format(value)
    start = text.index(value)
    end = start + len(value)
    marks = [mark for mark in reader.read(text, identifier.language) if mark.overlaps(start, end)]
    return marks if covered(start, end, marks) >= ENOUGH * len(value) else ()


def _is_validated(marks: Sequence[Mark]) -> bool:
    return any(mark.is_validated for mark in marks)


def _labels(found: Sequence[Sequence[Mark]]) -> str:
    counts = Counter(mark.label.rpartition(".")[2] for marks in found for mark in marks)
    return ", ".join(f"{label} {count}" for label, count in counts.most_common(_NAMED)) or "-"
