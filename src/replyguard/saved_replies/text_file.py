"""Reads text files: the whole file is one reply, or several divided by lines of dashes."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from replyguard.saved_replies.fields import clean_name
from replyguard.saved_replies.markup import html_or_plain
from replyguard.saved_replies.reply import ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import NotText, read_text
from replyguard.text.excerpt import Excerpt, Verbatim

# "---", "----" and "---- TITLE"; a longer line underlines a heading, and "--- Jana" is a sign-off
DIVIDER = re.compile(r"(?:^|(?<=\r))(?:-{3}|-{4}(?:[ \t]+(?P<title>[^\s-][^\r\n]*))?)[ \t]*(?=\r?$|\r)", re.MULTILINE)
TITLED_DIVIDER = re.compile(r"(?:^|(?<=\r))-{4}[ \t]+(?P<title>[^\s-][^\r\n]*)", re.MULTILINE)

_UNDERLINED_HEADING = re.compile(r"[^\r\n]+(?:\r\n|\n|\r)(?:-+|=+)[ \t]*")


def read_text_file(handle: io.BufferedReader, path: str, options: ReadOptions) -> Iterator[SavedReply | Unreadable]:
    """The replies of a text file; raises NotText."""
    source = read_text(handle)
    excerpt = Excerpt(source)
    parts = list(divide(source, DIVIDER))
    if not parts:
        raise NotText(None, "lines of dashes, but no reply")
    for name, start, end in parts:
        text = source[start:end]
        yield SavedReply(path, name, text, options.format or html_or_plain(text), None, Verbatim(excerpt, start))


def divide(source: str, divider: re.Pattern[str], start: int = 0) -> Iterator[tuple[str | None, int, int]]:
    """Name, start and end of each part between dividers from `start` on that holds text, without blank lines around it.

    What stands before the first divider is a part too, unless it is only an underlined heading over titled parts.
    """
    name: str | None = None
    first = start
    for found in divider.finditer(source, start):
        if inner := trimmed(source, start, found.start()):
            is_heading = start == first and found["title"] and _UNDERLINED_HEADING.fullmatch(source, *inner)
            if not is_heading:
                yield name, *inner
        name = clean_name(found["title"] or "")
        start = found.end()
    if inner := trimmed(source, start, len(source)):
        yield name, *inner


def trimmed(source: str, start: int, end: int) -> tuple[int, int] | None:
    """The range without blank lines before it and white space behind it; None where nothing is left."""
    part = source[start:end]
    if not part.strip():
        return None
    first = len(part) - len(part.lstrip())
    line_start = max(part.rfind("\n", 0, first), part.rfind("\r", 0, first)) + 1
    return start + line_start, start + len(part.rstrip())
