"""Rows written out for a person to look at, always outside the repository, since the data is not ours to keep."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.cases import Score
from benchmarks.data import REPOSITORY, Row, Wanted
from benchmarks.systems import Flag


class ListingError(Exception):
    """Rows were to be written where they must not stand; the message names the place."""


@dataclass(slots=True)
class Listing:
    """Writes a tab-separated file for each system and each of the chosen sets: number, group, labels, matches, text.

    With `missed` the rows that should have been flagged and were not, otherwise the flagged ones.
    """

    sets: frozenset[str]
    missed: bool
    directory: Path | None = None
    written: list[Path] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.directory and self.directory.resolve().is_relative_to(REPOSITORY):
            raise ListingError(f"{self.directory} lies inside the repository, where no row may be written")

    def add(self, name: str, system: str, rows: Sequence[Row], found: Sequence[Sequence[Flag]]) -> None:
        """List the rows of one set, if it is among the chosen ones."""
        if name not in self.sets:
            return
        chosen = [
            (row, flags)
            for row, flags in zip(rows, found, strict=True)
            if (not flags and row.wanted is Wanted.FLAG if self.missed else flags)
        ]
        self._write(
            name, system, ([row.identity, row.group, *_shown(flags, row.text), row.text] for row, flags in chosen)
        )

    def add_cases(self, name: str, system: str, result: Score) -> None:
        """List what was missed in our own cases, or what was found beside the expected."""
        if name not in self.sets:
            return
        if self.missed:
            lines = [
                [
                    str(case.line),
                    case.language,
                    f"{item.category}.{item.grade}",
                    case.text[item.start : item.end],
                    case.text,
                ]
                for case, item in result.missed
            ]
        else:
            lines = [
                [str(case.line), case.language, *_shown([flag], case.text), case.text] for case, flag in result.wrong
            ]
        self._write(name, system, lines)

    def _write(self, name: str, system: str, lines: Iterable[Sequence[str]]) -> None:
        if self.directory is None:
            self.directory = Path(tempfile.mkdtemp(prefix="replyguard-rows-"))
        self.directory.mkdir(parents=True, exist_ok=True)
        path = self.directory / f"{name}.{system}.{'missed' if self.missed else 'flagged'}.tsv"
        with path.open("w", encoding="utf-8") as file:
            for cells in lines:
                file.write("\t".join(" ".join(cell.split()) for cell in cells) + "\n")
        self.written.append(path)


def _shown(flags: Sequence[Flag], text: str) -> tuple[str, str]:
    """The labels, and the matched passages in the order of the labels; a thread's passages are not in the text."""
    labels = [flag.label for flag in flags]
    passages = [text[flag.start : flag.end] if flag.start is not None else "" for flag in flags]
    return ", ".join(labels), " · ".join(passages)
