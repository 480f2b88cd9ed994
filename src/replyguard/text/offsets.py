"""Spans and the maps that lead from a derived text back to the text as given."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """True where the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """True where `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


class Alignment(NamedTuple):
    """Where each character of a derived text comes from: character i stands for source[starts[i]:ends[i]]."""

    starts: Sequence[int]
    ends: Sequence[int]

    def source_span(self, start: int, end: int) -> Span:
        """The source range that the derived range [start, end) was made from; start < end."""
        covered = range(start, end)
        return Span(min(self.starts[i] for i in covered), max(self.ends[i] for i in covered))


def merge(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap or touch joined into one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


class SpanSet:
    """Spans joined where they overlap or touch, to ask quickly whether one of them shares a character with another."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        joined = merge(spans)
        self._starts = [span.start for span in joined]
        self._ends = [span.end for span in joined]

    def overlaps(self, span: Span) -> bool:
        """True where one of the spans shares a character with `span`."""
        after = bisect_left(self._starts, span.end)
        return after > 0 and self._ends[after - 1] > span.start

    def add_apart(self, span: Span) -> None:
        """Add a span that overlaps none of those in the set."""
        at = bisect_left(self._starts, span.start)
        self._starts.insert(at, span.start)
        self._ends.insert(at, span.end)


class Utf16Offsets:
    """From code points of a text to UTF-16 code units; a lone surrogate is one unit."""

    def __init__(self, text: str) -> None:
        self._astral = [i for i, character in enumerate(text) if character > "\uffff"] if not text.isascii() else []

    def of(self, offset: int) -> int:
        """How many UTF-16 code units stand before the code point at `offset`."""
        return offset + bisect_left(self._astral, offset)
