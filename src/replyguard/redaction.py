"""Replaces leaks in a draft: whole values, markup left intact, everything else untouched."""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from replyguard.masking import BULLET
from replyguard.text.offsets import Span, SpanSet
from replyguard.text.reading import Reading

_EMPHASIS = "*_~"
_KEPT = 4
_FEWEST_TO_KEEP_SOME = 12
LONGEST_FORM = 200
"""The most characters that a label may have."""

_SHORTENED = re.compile(rf"{BULLET * _KEPT}\d{{{_KEPT}}}")
_SIGNS_OF_MARKDOWN = re.compile(r"[\\`*_<>&~|#]|\A[-+]")
_NOT_IN_AN_ADDRESS = re.compile(r"[\s<>\"'()\\&`*_]+")

Replacement = tuple[Span, str]
"""A range of the visible text, and what the source reads in its place."""


class Leak(NamedTuple):
    """A range of the visible text that must not be published, and how it is replaced.

    With `keeps_last_four` a number of at least twelve letters and digits keeps its last four; anything else, and
    anything shorter, is replaced by its label.
    """

    span: Span
    label: str
    keeps_last_four: bool = False


class Redaction:
    """What replaces the leaks of one reading: overlapping ones as one, of which the longest says how."""

    def __init__(self, reading: Reading, leaks: Iterable[Leak]) -> None:
        self._reading = reading
        self._addresses = SpanSet(link.span for link in reading.links)
        self._code = SpanSet(reading.code)
        self._groups = _grouped(leaks)
        self._starts = [span.start for span, _ in self._groups]
        self.replacements: list[Replacement] = [
            (span, self._spelled(span, _form(reading.text, _joined(span, group), group)))
            for span, group in self._groups
        ]

    def text(self) -> str:
        """The source with every leak replaced."""
        reading = self._reading
        return _applied(reading, _in_source(reading, self.replacements), Span(0, len(reading.source)))

    def instead_of(self, leak: Leak) -> str:
        """What the source reads in the place of one of the leaks; it shows nothing that another of them hides."""
        _, group = self._groups[bisect_right(self._starts, leak.span.start) - 1]
        return self._spelled(leak.span, _form(self._reading.text, leak, group))

    def in_tags(self) -> list[tuple[int, Replacement]]:
        """What replaces leaks in tags and comments, by their places in the source."""
        reading = self._reading
        outside = (one for one in self.replacements if one[0].start >= reading.body_end)
        return sorted((reading.source_span(one[0]).start, one) for one in outside)

    def _spelled(self, span: Span, form: str) -> str:
        """A form as the source has to spell it, so that a reader sees it and no markup comes of it."""
        reading = self._reading
        if reading.format == "plain":
            return form
        source = reading.source_span(span)
        if span.start >= reading.body_end:
            form = _NOT_IN_AN_ADDRESS.sub("-", form) if self._addresses.overlaps(source) else form
        elif reading.format == "markdown" and not self._code.overlaps(span):
            form = _SIGNS_OF_MARKDOWN.sub(r"\\\g<0>", form)
            if form.endswith("]") and reading.source[source.end : source.end + 1] in ("(", "[", ":"):
                form = f"{form[:-1]}\\]"  # else the label would be the text of a link
        return html.escape(form) if reading.format == "html" else form


def last_four(value: str) -> str | None:
    """A number with nothing but its last four digits; None for what is too short, or no number."""
    signs = [character for character in value if character.isalnum()]
    tail = "".join(signs[-_KEPT:])
    is_number = tail.isdecimal() and 2 * sum(map(str.isdecimal, signs)) >= len(signs) and "," not in value
    return BULLET * _KEPT + tail if is_number and len(signs) >= _FEWEST_TO_KEEP_SOME else None


class Forms:
    """What a policy puts in the place of data; where one stands already, there are no data."""

    def __init__(self, labels: Iterable[str]) -> None:
        self._written = frozenset(form for label in labels for form in (label, _NOT_IN_AN_ADDRESS.sub("-", label)))

    @cached_property
    def _labels(self) -> re.Pattern[str] | None:
        alternatives = "|".join(re.escape(form) for form in sorted(self._written, key=len, reverse=True))
        return re.compile(alternatives) if alternatives else None

    def cover(self, text: str, span: Span, *, shortened: bool) -> bool:
        """True where the range lies in a label, or, with `shortened`, in a number that keeps its last four."""
        patterns = (self._labels, _SHORTENED if shortened else None)
        return any(
            Span(*found.span()).contains(span)
            for pattern in patterns
            if pattern is not None
            for found in pattern.finditer(text, max(0, span.start - LONGEST_FORM), span.end + LONGEST_FORM)
        )


def rewritten(reading: Reading, span: Span, replacement: str, in_tags: Sequence[tuple[int, Replacement]]) -> str:
    """What the source range of a visible range reads when its text is replaced.

    Tags inside it stay, and what they hold of the leaks is replaced too: a suggestion repeats no personal data.
    """
    source = reading.source_span(span)
    return _applied(reading, _in_source(reading, [(span, replacement), *_inside(in_tags, source, [span])]), source)


def reworded(
    reading: Reading, edits: Sequence[Replacement], in_tags: Sequence[tuple[int, Replacement]]
) -> tuple[Span, str] | None:
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


def _inside(in_tags: Sequence[tuple[int, Replacement]], source: Span, edited: Sequence[Span]) -> list[Replacement]:
    """The leaks in tags within a source range, but for those that are edited themselves."""
    first, last = bisect_left(in_tags, source.start, key=_place), bisect_left(in_tags, source.end, key=_place)
    return [leak for _, leak in in_tags[first:last] if not any(leak[0].overlaps(span) for span in edited)]


def _place(leak: tuple[int, Replacement]) -> int:
    return leak[0]


def _in_source(reading: Reading, replacements: Iterable[Replacement]) -> list[tuple[Span, str]]:
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


def _joined(span: Span, group: Sequence[Leak]) -> Leak:
    """Overlapping leaks as one: the longest of them says how it is replaced."""
    longest = max(group, key=lambda leak: leak.span.end - leak.span.start)
    return Leak(span, longest.label, longest.keeps_last_four and longest.span == span)


def _form(text: str, leak: Leak, group: Iterable[Leak]) -> str:
    """The label of a leak, or a number's last four where all leaks that hold one of those may show the same."""
    kept = _kept(text, leak)
    if kept is None:
        return leak.label
    shown = leak.span.end
    for _ in range(_KEPT):
        shown = next(i for i in range(shown - 1, leak.span.start - 1, -1) if text[i].isalnum())
    last = Span(shown, leak.span.end)
    may_show = all(_kept(text, other) == kept for other in group if other.span.overlaps(last))
    return kept if may_show else leak.label


def _kept(text: str, leak: Leak) -> str | None:
    return last_four(text[leak.span.start : leak.span.end]) if leak.keeps_last_four else None


def _grouped(leaks: Iterable[Leak]) -> list[tuple[Span, list[Leak]]]:
    """The leaks in order, those that overlap together, with the range of all of them."""
    groups: list[tuple[Span, list[Leak]]] = []
    for leak in sorted(leaks, key=_order):
        if groups and leak.span.start < groups[-1][0].end:
            joined, group = groups[-1]
            group.append(leak)
            groups[-1] = (Span(joined.start, max(joined.end, leak.span.end)), group)
        else:
            groups.append((leak.span, [leak]))
    return groups


def _order(leak: Leak) -> tuple[int, int, str]:
    return leak.span.start, -leak.span.end, leak.label
