"""Holds found names against marked ones: exact where both ends agree, overlapping where they share a letter."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Rates:
    """Counts of one way to match."""

    expected: int = 0
    found: int = 0
    findings: int = 0
    right: int = 0

    def __add__(self, other: Rates) -> Rates:
        """Both together."""
        return Rates(
            self.expected + other.expected,
            self.found + other.found,
            self.findings + other.findings,
            self.right + other.right,
        )

    @property
    def recall(self) -> float | None:
        """The share of the expected that was found; None where nothing is expected."""
        return self.found / self.expected if self.expected else None

    @property
    def precision(self) -> float | None:
        """The share of the findings that are right; None where there is none."""
        return self.right / self.findings if self.findings else None

    @property
    def f_score(self) -> float | None:
        """The harmonic mean of both; 0 where nothing is found, None where nothing is expected."""
        if not self.expected:
            return None
        return 2 * self.found * self.right / (self.found * self.findings + self.right * self.expected or 1)


@dataclass(frozen=True, slots=True)
class Judged:
    """One or more texts held against what was found in them."""

    exact: Rates = Rates()
    overlapping: Rates = Rates()

    def __add__(self, other: Judged) -> Judged:
        """Both together."""
        return Judged(self.exact + other.exact, self.overlapping + other.overlapping)


def judge(expected: Iterable[Span], found: Iterable[Span], left_out: Collection[Span] = ()) -> Judged:
    """Hold the spans found in one text against the expected ones.

    A span found twice counts once. One that touches no expected span, but one left out, is neither right nor wrong.
    """
    wanted = sorted(set(expected))
    spans = [
        span
        for span in sorted(set(found))
        if any(overlaps(span, other) for other in wanted) or not any(overlaps(span, other) for other in left_out)
    ]
    same = len(set(wanted) & set(spans))
    touched = sum(any(overlaps(span, other) for other in spans) for span in wanted)
    touching = sum(any(overlaps(span, other) for other in wanted) for span in spans)
    return Judged(Rates(len(wanted), same, len(spans), same), Rates(len(wanted), touched, len(spans), touching))


def overlaps(one: Span, other: Span) -> bool:
    """True where both share a code point."""
    return one[0] < other[1] and other[0] < one[1]


RATE_COLUMNS: Sequence[str] = ("precision", "recall", "F")


def rate_cells(rates: Rates) -> Sequence[str]:
    """The rates as cells of a table."""
    return figure(rates.precision), figure(rates.recall), figure(rates.f_score)


def figure(value: float | None) -> str:
    """A rate to three places; a dash for none."""
    return "-" if value is None else f"{value:.3f}"
