"""Replaces leaks in a draft: whole values, markup left intact, everything else untouched."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from replyguard.text.offsets import Span
from replyguard.text.reading import Reading

Leak = tuple[Span, str]
"""A range of the visible text that must not be published, and the label that stands in its place."""


def merged_leaks(leaks: Iterable[Leak]) -> list[Leak]:
    """The leaks in order, overlapping ones as one; the label of the longest stands for all of them."""
    merged: list[tuple[Span, str, int]] = []
    for span, label in sorted(leaks, key=lambda leak: (leak[0].start, -leak[0].end, leak[1])):
        length = span.end - span.start
        if merged and span.start < merged[-1][0].end:
            last, last_label, last_length = merged[-1]
            joined = Span(last.start, max(last.end, span.end))
            merged[-1] = (joined, label, length) if length > last_length else (joined, last_label, last_length)
        else:
            merged.append((span, label, length))
    return [(span, label) for span, label, _ in merged]


def redacted_text(reading: Reading, leaks: Sequence[Leak]) -> str:
    """The source with each of the merged leaks replaced."""
    return _rewritten(reading, leaks, Span(0, len(reading.source)))


def leaks_in_tags(reading: Reading, leaks: Iterable[Leak]) -> list[tuple[int, Leak]]:
    """The leaks that stand in tags and comments, in the order of their places in the source."""
    return sorted((reading.source_span(leak[0]).start, leak) for leak in leaks if leak[0].start >= reading.body_end)


def rewritten(reading: Reading, span: Span, replacement: str, in_tags: Sequence[tuple[int, Leak]]) -> str:
    """What the source range of a visible range reads when its text is replaced.

    Tags inside it stay, and what they hold of the leaks is replaced too: a suggestion repeats no personal data.
    """
    source = reading.source_span(span)
    inside = in_tags[bisect_left(in_tags, source.start, key=_place) : bisect_left(in_tags, source.end, key=_place)]
    others = [leak for _, leak in inside if not leak[0].overlaps(span)]
    return _rewritten(reading, [(span, replacement), *others], source)


def _place(leak: tuple[int, Leak]) -> int:
    return leak[0]


def _rewritten(reading: Reading, replacements: Iterable[Leak], within: Span) -> str:
    edits: list[tuple[Span, str]] = []
    for span, text in replacements:
        for i, segment in enumerate(reading.source_segments(span)):
            if within.contains(segment):
                edits.append((segment, "" if i else text))
    parts: list[str] = []
    position = within.start
    for segment, text in sorted(edits):
        if segment.start >= position:
            parts += [reading.source[position : segment.start], text]
            position = segment.end
    return "".join([*parts, reading.source[position : within.end]])
