"""Writing down what a reader sees, character by character, with the place in the source that each one comes from."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from replyguard.text.offsets import Alignment, Span, merge
from replyguard.text.visible import Link, Visible


class Strand:
    """Characters in the making; `starts[i]` and `ends[i]` are the place in the source of the character i."""

    __slots__ = ("_origin_ends", "_origin_starts", "_written", "ends", "pieces", "starts")

    def __init__(self, written: str, origin_starts: Sequence[int], origin_ends: Sequence[int]) -> None:
        self._written = written
        self._origin_starts = origin_starts
        self._origin_ends = origin_ends
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []

    def keep(self, start: int, end: int) -> None:
        """Take over `written[start:end]` as it stands."""
        if start < end:
            self.pieces.append(self._written[start:end])
            self.starts.extend(self._origin_starts[start:end])
            self.ends.extend(self._origin_ends[start:end])

    def put(self, text: str, start: int, end: int) -> None:
        """Write `text`, each character of which stands for all of `written[start:end]`; start may equal end."""
        first = self._origin_starts[start]
        last = self._origin_ends[end - 1] if end > start else first
        self.pieces.append(text)
        self.starts.extend([first] * len(text))
        self.ends.extend([last] * len(text))


class Transcript:
    """A Visible in the making: the running text, and the parts outside it that follow.

    `written` is what is read: the source, or the source without the marks of its blocks. Its character i stands at
    source[origin_starts[i]:origin_ends[i]]. All positions that come in count characters of `written`.
    """

    __slots__ = ("_origin_ends", "_origin_starts", "_source", "body", "code", "links", "outside", "quotes", "written")

    def __init__(self, source: str, written: str, origin_starts: Sequence[int], origin_ends: Sequence[int]) -> None:
        self._source = source
        self._origin_starts = origin_starts
        self._origin_ends = origin_ends
        self.written = written
        self.body = Strand(written, origin_starts, origin_ends)
        self.outside = Strand(written, origin_starts, origin_ends)
        self.quotes: list[Span] = []
        self.code: list[Span] = []
        self.links: list[Link] = []

    @classmethod
    def of(cls, source: str) -> Transcript:
        """A transcript that reads the source itself."""
        return cls(source, source, range(len(source)), range(1, len(source) + 1))

    def add_link(self, start: int, end: int) -> None:
        """Record the link target that stands in `written[start:end]`; start < end."""
        span = Span(self._origin_starts[start], self._origin_ends[end - 1])
        self.links.append(Link(self._source[span.start : span.end], span))

    def body_span(self, span: Span) -> Span:
        """Where the characters of `written[span]` stand in the running text; empty where none of them is visible."""
        if span.start >= span.end:
            return Span(0, 0)
        # the running text keeps the order of the source, so its starts are sorted
        starts = self.body.starts
        return Span(
            bisect_left(starts, self._origin_starts[span.start]), bisect_left(starts, self._origin_ends[span.end - 1])
        )

    def finish(self) -> Visible:
        """The Visible; without a map where nothing was taken away or replaced."""
        body, outside = self.body, self.outside
        body_end = len(body.starts)
        quotes, code = tuple(merge(self.quotes)), tuple(merge(self.code))
        links = tuple(self.links)
        # whatever is replaced becomes shorter, so a running text of the source's length is the source
        if body_end == len(self._source) and not outside.pieces:
            return Visible(self._source, None, body_end, quotes, code, links)
        return Visible(
            "".join(body.pieces + outside.pieces),
            Alignment(body.starts + outside.starts, body.ends + outside.ends),
            body_end,
            quotes,
            code,
            links,
        )
