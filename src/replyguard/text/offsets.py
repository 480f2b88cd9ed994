"""Spans and the maps that lead from a derived text back to the text as given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where each character of a derived text comes from: character i stands for source[starts[i]:ends[i]]."""

    starts: Sequence[int]
    ends: Sequence[int]

    def source_span(self, start: int, end: int) -> Span:
        """The source range that the derived range [start, end) was made from; start < end."""
        covered = range(start, end)
        return Span(min(self.starts[i] for i in covered), max(self.ends[i] for i in covered))


def merge(spans: Sequence[Span]) -> list[Span]:
    """The spans in order, those that overlap or touch joined into one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def utf16_length(text: str) -> int:
    """How many UTF-16 code units the text takes; a lone surrogate is one."""
    return len(text) + sum(character > "\uffff" for character in text)
