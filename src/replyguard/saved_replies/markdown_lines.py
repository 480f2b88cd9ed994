"""The lines of a Markdown file by what they are to a collection of replies: headings, fences, quotes, front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\n|\r|$)")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*))?")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})[ \t]*([^`]*)")
_QUOTE = re.compile(r" {0,3}> ?")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}")
_LIST_ITEM = re.compile(r" {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)")


class Kind(Enum):
    """What a line is; what stands inside a comment or a fence is nothing else."""

    BLANK = auto()
    TEXT = auto()
    HEADING = auto()
    RULE = auto()
    QUOTE = auto()
    FENCE = auto()
    IN_FENCE = auto()
    FENCE_END = auto()
    COMMENT = auto()


@dataclass(frozen=True, slots=True)
class MarkdownLine:
    """A line with its place in the source.

    `begin` is the start of the line, `start` that of its content: behind the mark of a quote, else the same. `end` is
    the end of both, `behind` the start of the next line. `level` is that of a heading; `label` its text, or a fence's
    info string.
    """

    kind: Kind
    begin: int
    start: int
    end: int
    behind: int
    level: int = 0
    label: str = ""


def markdown_lines(source: str, start: int = 0) -> Iterator[MarkdownLine]:
    """The lines of the source from `start` on, which is the start of a line."""
    fence = ""
    in_comment = False
    quote_goes_on = False  # the line before is a paragraph in a quote, which a line without the mark continues
    for found in _LINE.finditer(source, start):
        text, begin, end = found[1], found.start(), found.end(1)
        if found.end() == begin:
            return
        kind, level, label, content = Kind.TEXT, 0, "", begin
        if fence:
            closing = _FENCE.fullmatch(text)
            is_end = closing is not None and not closing[2].strip() and closing[1].startswith(fence)
            kind = Kind.FENCE_END if is_end else Kind.IN_FENCE
            fence = "" if is_end else fence
        elif in_comment or text.lstrip().startswith("<!--"):
            kind = Kind.COMMENT
            in_comment = "-->" not in text
        elif not text.strip():
            kind = Kind.BLANK
        elif heading := _HEADING.fullmatch(text):
            kind, level, label = Kind.HEADING, len(heading[1]), _without_closing(heading[2] or "")
        elif opening := _FENCE.fullmatch(text):
            kind, fence, label = Kind.FENCE, opening[1], opening[2].strip()
        elif mark := _QUOTE.match(text):
            kind, content = Kind.QUOTE, begin + mark.end()
        elif _RULE.fullmatch(text):
            kind = Kind.RULE
        elif quote_goes_on and not _LIST_ITEM.match(text):
            kind = Kind.QUOTE
        yield MarkdownLine(kind, begin, content, end, found.end(), level, label)
        quote_goes_on = kind is Kind.QUOTE and bool(source[content:end].strip())


def _without_closing(label: str) -> str:
    """The text of a heading such as `## Refund ##`."""
    label = label.strip()
    bare = label.rstrip("#")
    return bare.rstrip() if not bare or bare[-1] in " \t" else label


def front_matter(source: str) -> tuple[dict[str, str], int]:
    """The simple keys of a front matter (`key: value` lines between two lines of three dashes) and where it ends."""
    lines = _LINE.finditer(source)
    if next(lines)[1].rstrip() != "---":
        return {}, 0
    fields: dict[str, str] = {}
    for line in lines:
        if line[1].rstrip() == "---" and fields:
            return fields, line.end()
        if fields and line[1].startswith((" ", "- ")):
            continue
        key, colon, value = line[1].partition(":")
        if not colon or not re.fullmatch(r"[\w-]+", key) or line.end() == line.start():
            return {}, 0
        fields[key] = value.strip().strip("\"'")
    return {}, 0
