"""Replaces leaks in a draft: whole values, markup left intact, everything else untouched."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from replyguard.text.offsets import Span
from replyguard.text.reading import Reading

_EMPHASIS = "*_~"

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
    return _applied(reading, _in_source(reading, leaks), Span(0, len(reading.source)))


def leaks_in_tags(reading: Reading, leaks: Iterable[Leak]) -> list[tuple[int, Leak]]:
    """The leaks that stand in tags and comments, in the order of their places in the source."""
    return sorted((reading.source_span(leak[0]).start, leak) for leak in leaks if leak[0].start >= reading.body_end)


def rewritten(reading: Reading, span: Span, replacement: str, in_tags: Sequence[tuple[int, Leak]]) -> str:
    """What the source range of a visible range reads when its text is replaced.

    Tags inside it stay, and what they hold of the leaks is replaced too: a suggestion repeats no personal data.
    """
    source = reading.source_span(span)
    return _applied(reading, _in_source(reading, [(span, replacement), *_inside(in_tags, source, [span])]), source)


def reworded(reading: Reading, edits: Sequence[Leak], in_tags: Sequence[tuple[int, Leak]]) -> tuple[Span, str] | None:
    """The source range of edits in order, and what it reads when they are made.

    Emphasis that would be left around nothing goes too; None where a link would be left without its text.
    """
    source = reading.source_span(Span(edits[0][0].start, edits[-1][0].end))
    made: list[tuple[Span, str]] = []
    for segment, text in _in_source(reading, edits):
        start, end = segment
        while (
            not text
            and start > 0
            and reading.source[start - 1] in _EMPHASIS
            and (reading.source[start - 1] == reading.source[end : end + 1])
        ):
            start, end = start - 1, end + 1
        if not text and reading.source[start - 1 : start] == "[" and reading.source[end : end + 1] == "]":
            return None
        made.append((Span(start, end), text))
    source = Span(min(source.start, made[0][0].start), max(source.end, *(segment.end for segment, _ in made)))
    leaks = _in_source(reading, _inside(in_tags, source, [span for span, _ in edits]))
    return source, _applied(reading, [*made, *leaks], source)


def _inside(in_tags: Sequence[tuple[int, Leak]], source: Span, edited: Sequence[Span]) -> list[Leak]:
    """The leaks in tags within a source range, but for those that are edited themselves."""
    first, last = bisect_left(in_tags, source.start, key=_place), bisect_left(in_tags, source.end, key=_place)
    return [leak for _, leak in in_tags[first:last] if not any(leak[0].overlaps(span) for span in edited)]


def _place(leak: tuple[int, Leak]) -> int:
    return leak[0]


def _in_source(reading: Reading, replacements: Iterable[Leak]) -> list[tuple[Span, str]]:
    """The pieces of the source to replace: the new text stands for the first piece of each range."""
    return [
        (segment, "" if i else text)
        for span, text in replacements
        for i, segment in enumerate(reading.source_segments(span))
    ]


def _applied(reading: Reading, edits: Iterable[tuple[Span, str]], within: Span) -> str:
    parts: list[str] = []
    position = within.start
    for segment, text in sorted(edits):
        if segment.start >= position and within.contains(segment):
            parts += [reading.source[position : segment.start], text]
            position = segment.end
    return "".join([*parts, reading.source[position : within.end]])
