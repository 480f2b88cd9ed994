"""Replaces leaks in a draft: whole values, markup left intact, everything else untouched."""

from __future__ import annotations

from collections.abc import Iterable

from replyguard.text.offsets import Span
from replyguard.text.reading import Reading


def rewritten(reading: Reading, span: Span, replacement: str) -> str:
    """What the source range of `span` reads when its visible text is replaced: tags inside it stay."""
    source = reading.source_span(span)
    return _replaced(reading.source, [(segment, replacement) for segment in [span]], reading, source)


def redacted_text(reading: Reading, leaks: Iterable[tuple[Span, str]]) -> str:
    """The source with each leak (a range of the visible text, and its label) replaced; overlapping ones are one.

    Where leaks overlap, the label of the longest stands for all of them.
    """
    return _replaced(reading.source, _merged(leaks), reading, Span(0, len(reading.source)))


def _merged(leaks: Iterable[tuple[Span, str]]) -> list[tuple[Span, str]]:
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


def _replaced(source: str, leaks: list[tuple[Span, str]], reading: Reading, within: Span) -> str:
    edits: list[tuple[Span, str]] = []
    for span, label in leaks:
        for i, segment in enumerate(reading.source_segments(span)):
            edits.append((segment, "" if i else label))
    parts: list[str] = []
    position = within.start
    for segment, text in sorted(edits):
        if segment.start < position:
            continue
        parts.append(source[position : segment.start])
        parts.append(text)
        position = segment.end
    parts.append(source[position : within.end])
    return "".join(parts)
