"""What a reader sees of a source: the type that every markup reader returns."""

from __future__ import annotations

from typing import NamedTuple

from replyguard.text.offsets import Alignment, Span


class Link(NamedTuple):
    """A link's target as written in the source."""

    target: str
    span: Span
    """Where the target stands, in code points of the source."""


class Visible(NamedTuple):
    """The text that a reader sees, with its map to the source and what the markup said of it.

    `text[:body_end]` is the running text; behind it follow, each on a line of its own, the parts of the source that are
    public but stand outside it: values of alt, title and href, and comments. `alignment` is None where `text` is the
    source itself. `quotes` and `code` are spans in `text`.
    """

    text: str
    alignment: Alignment | None
    body_end: int
    quotes: tuple[Span, ...] = ()
    code: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
