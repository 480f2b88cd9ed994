"""Presidio's research set once more: its persons apart, and together with kinds with a format and addresses."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.names.finders import Finder
from benchmarks.personal_data import synth
from benchmarks.personal_data.readers import Reader
from benchmarks.personal_data.spans import COLUMNS, Judged, cells
from benchmarks.personal_data.synth import Sentence
from benchmarks.tables import Table


def measure(
    finders: Sequence[Finder], sentences: Sequence[Sentence]
) -> tuple[Table, dict[str, list[tuple[Sentence, Judged]]]]:
    """The table of all systems that read English, and by system the rows in which it is wrong."""
    table = Table(
        "Persons in Presidio's research set",
        ["system", "kind", *COLUMNS],
        text_columns=2,
        note=f"Rated as in the personal data's own table. {synth.NOTE} Everything together only of systems that find"
        " other personal data too.",
    )
    wrong = {}
    for finder in finders:
        if synth.LANGUAGE not in finder.languages:
            continue
        scores, wrong[finder.name] = synth.score(Reader(finder.name, finder.read), sentences)
        for group in synth.PERSONS[:-1]:
            table.add(finder.name, group, *cells(scores.of(group)))
        table.add(finder.name, "persons, together", *cells(scores.together(synth.PERSONS)))
        if finder.reads_all:
            for title, groups in synth.TOGETHER.items():
                table.add(finder.name, title, *cells(scores.together(groups)))
    return table, wrong
