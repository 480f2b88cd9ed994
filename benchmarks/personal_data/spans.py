"""Holds marked passages against expected ones: what was found, what was missed, what is a false alarm."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from benchmarks.personal_data.kinds import Kind
from benchmarks.personal_data.readers import Mark
from benchmarks.tables import share

ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Gold:
    """A passage that a data set marks; `group` is the row of the table it counts in, None where it is left out."""

    start: int
    end: int
    kind: Kind
    group: str | None


@dataclass(slots=True)
class Tally:
    """Counts of one group: expected passages, and the marks that concern them."""

    expected: int = 0
    found: int = 0
    named: int = 0
    """Found by marks of the right kind."""
    right: int = 0
    """Marks that touch an expected passage."""
    false: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(
            self.expected + other.expected,
            self.found + other.found,
            self.named + other.named,
            self.right + other.right,
            self.false + other.false,
        )

    @property
    def recall(self) -> float | None:
        """The share of the expected that was found."""
        return self.found / self.expected if self.expected else None

    @property
    def precision(self) -> float | None:
        """The share of the marks that are right; None where there is none."""
        marks = self.right + self.false
        return self.right / marks if marks else None

    def f_score(self, beta: float) -> float | None:
        """Recall weighs `beta` times as much as precision."""
        recall, precision = self.recall, self.precision
        if recall is None or precision is None:
            return 0.0 if recall == 0 else None
        weight = beta * beta
        return (1 + weight) * precision * recall / (weight * precision + recall) if precision + recall else 0.0


@dataclass(frozen=True, slots=True)
class Judged:
    """One text held against its marks."""

    missed: tuple[Gold, ...]
    false: tuple[Mark, ...]


@dataclass(slots=True)
class Scores:
    """The tallies by group over many texts.

    An expected passage is found where marks, together, cover at least half of it. A mark that touches no expected
    passage is a false alarm of the group that `groups_of_false` gives for its kind, unless it touches one left out.
    """

    groups_of_false: dict[Kind, str]
    tallies: dict[str, Tally] = field(default_factory=dict)

    def of(self, group: str) -> Tally:
        """The tally of a group."""
        return self.tallies.setdefault(group, Tally())

    def together(self, groups: Iterable[str]) -> Tally:
        """Several groups as one."""
        return sum((self.of(group) for group in groups), Tally())

    def add(self, golds: Sequence[Gold], marks: Sequence[Mark]) -> Judged:
        """Count one text, and say what was wrong with it."""
        missed = []
        for gold in golds:
            if gold.group is None:
                continue
            tally = self.of(gold.group)
            tally.expected += 1
            tally.named += _is_covered(gold, (mark for mark in marks if mark.kind is gold.kind))
            if _is_covered(gold, marks):
                tally.found += 1
            else:
                missed.append(gold)
        false = [mark for mark in marks if not self._is_explained(mark, golds)]
        for mark in false:
            self.of(self.groups_of_false[mark.kind]).false += 1
        return Judged(tuple(missed), tuple(false))

    def _is_explained(self, mark: Mark, golds: Sequence[Gold]) -> bool:
        """True where the mark touches a passage of the data set; it is right for one group that it touches."""
        touched = [gold for gold in golds if mark.overlaps(gold.start, gold.end)]
        counted = [gold for gold in touched if gold.group is not None]
        # of several, that of the mark's own kind
        counted.sort(key=lambda gold: gold.kind is not mark.kind)
        if counted and counted[0].group is not None:
            self.of(counted[0].group).right += 1
        return bool(touched)


def covered(start: int, end: int, marks: Iterable[Mark]) -> int:
    """How many code points of a span are marked by at least one."""
    places: set[int] = set()
    for mark in marks:
        places.update(range(max(start, mark.start), min(end, mark.end)))
    return len(places)


def cells(tally: Tally) -> Sequence[str]:
    """The tally as cells of a table: expected, found, rightly named, false alarms, precision, F2."""
    return (
        str(tally.expected),
        share(tally.found, tally.expected),
        share(tally.named, tally.expected),
        str(tally.right + tally.false),
        str(tally.false),
        _figure(tally.recall),
        _figure(tally.precision),
        _figure(tally.f_score(2)),
    )


COLUMNS: Collection[str] = (
    "expected",
    "found",
    "rightly named",
    "findings",
    "false alarms",
    "recall",
    "precision",
    "F2",
)


def _is_covered(gold: Gold, marks: Iterable[Mark]) -> bool:
    return covered(gold.start, gold.end, marks) >= ENOUGH * (gold.end - gold.start)


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
