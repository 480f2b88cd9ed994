"""What the marks at the beginning of a line of Markdown say; a line is `source[at:end]`, its indentation excluded.

Source: CommonMark 0.31, chapters 4 and 5; alerts as GitHub, spoilers as Reddit, quotes as Discourse write them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from replyguard.text.html_tags import BLOCK_ELEMENTS, COMMONMARK, TagScanner
from replyguard.text.offsets import Span

_INDENT = re.compile(r"[ \t]*+")
_UNDERLINE = re.compile(r"(?:=++|-++)[ \t]*+\Z")
_ITEM = re.compile(r"(?:[-+*]|(?P<number>[0-9]{1,9})[.)])(?=[ \t]|\Z)")
_HEADING = re.compile(r"#{1,6}+(?=[ \t]|\Z)[ \t]*+")
_FENCE = re.compile(r"(?P<backticks>`{3,}+)[^`]*+\Z|(?P<tildes>~{3,}+)")
_DEFINITION = re.compile(
    r"""\[(?!\^)(?P<label>(?:[^\[\]\\]|\\.){1,999}+)\]:[ \t]*+(?:<(?P<pointed>[^<>]*+)>|(?P<bare>[^\s<]\S*+))
    (?:[ \t]++(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|\((?P<round>[^()]*+)\)))?+[ \t]*+\Z""",
    re.VERBOSE,
)
_ALERT = re.compile(r">[ \t]*+\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]", re.IGNORECASE)
_DISCOURSE_QUOTE = re.compile(r"\[quote(?:=[^\[\]]*+)?\][ \t]*+\Z|(?P<closing>\[/quote\])[ \t]*+\Z", re.IGNORECASE)
_HTML = re.compile(
    r"<(?:(?P<raw>script|pre|style|textarea)(?=[ \t>]|\Z)|(?P<comment>!--)|(?P<processing>\?)|(?P<cdata>!\[CDATA\[)"
    r"|(?P<declaration>![A-Za-z])|/?(?P<name>[A-Za-z][A-Za-z0-9]{0,15}+)(?=[ \t>]|/>|\Z))",
    re.IGNORECASE | re.ASCII,
)
_HTML_END = {
    "raw": re.compile(r"</(?:script|pre|style|textarea)>", re.IGNORECASE | re.ASCII),
    "comment": re.compile("-->"),
    "processing": re.compile(r"\?>"),
    "cdata": re.compile(r"\]\]>"),
    "declaration": re.compile(">"),
    "name": None,
}
_HTML_BLOCK_ELEMENTS = BLOCK_ELEMENTS - {"br", "pre"}


class HtmlBlock(NamedTuple):
    """A block of HTML: where its opening mark ends, and what ends the block; None for a blank line."""

    mark_end: int
    ending: re.Pattern[str] | None


class Definition(NamedTuple):
    """A link's target that stands apart from its text; without a title, that is Span(0, 0)."""

    label: str
    target: Span
    title: Span


def indentation(source: str, start: int, end: int) -> tuple[int, int]:
    """The columns of white space at `start`, a tab counted to the next fourth, and where they end."""
    found = _INDENT.match(source, start, end)
    following = found.end() if found else start
    white = source[start:following]
    return (len(white.expandtabs(4)) if "\t" in white else following - start), following


def is_quote_mark(source: str, at: int, end: int) -> bool:
    """True for a '>' that marks a quote; a line with >!hidden words!< is the writer's own."""
    if source[at] != ">":
        return False
    return not (source.startswith("!", at + 1) and source.find("!<", at + 2, end) >= 0)


def is_alert(source: str, at: int, end: int) -> bool:
    """True for '> [!NOTE]', which is written like a quote, but holds the writer's own words."""
    return _ALERT.match(source, at, end) is not None


def is_underline(source: str, at: int, end: int) -> bool:
    """True where the line makes a heading of the paragraph before it."""
    return source[at] in "=-" and _UNDERLINE.match(source, at, end) is not None


def item_at(source: str, at: int, end: int, is_within_paragraph: bool) -> re.Match[str] | None:
    """The bullet or number of a list's item, with the group `number` for the latter."""
    item = _ITEM.match(source, at, end)
    if item is None or not is_within_paragraph:
        return item
    # "… am\n3. Mai" does not begin a list
    is_empty = indentation(source, item.end(), end)[1] == end
    return None if is_empty or item["number"] not in (None, "1") else item


def heading_at(source: str, at: int, end: int) -> Span | None:
    """The text of a heading, without its '#' on either side."""
    opening = _HEADING.match(source, at, end)
    if opening is None:
        return None
    start = opening.end()
    text = source[start:end].rstrip(" \t")
    body = text.rstrip("#")
    if body != text and (not body or body[-1] in " \t"):
        return Span(start, start + len(body.rstrip(" \t")))
    return Span(start, end)


def fence_at(source: str, at: int, end: int) -> str | None:
    """The backticks or tildes that open a block of code."""
    fence = _FENCE.match(source, at, end)
    return None if fence is None else fence["backticks"] or fence["tildes"]


def definition_at(source: str, at: int, end: int) -> Definition | None:
    """The definition of a link's label; those that stand on more than one line are not found."""
    found = _DEFINITION.match(source, at, end)
    if found is None:
        return None
    target = "pointed" if found["pointed"] is not None else "bare"
    title = next((name for name in ("double", "single", "round") if found[name]), None)
    return Definition(
        normalised_label(found["label"]), Span(*found.span(target)), Span(*found.span(title)) if title else Span(0, 0)
    )


def discourse_quote_at(source: str, at: int, end: int) -> str | None:
    """'opening' for '[quote="Anna, post:3"]' and 'closing' for '[/quote]', where it is all of the line."""
    found = _DISCOURSE_QUOTE.match(source, at, end)
    if found is None:
        return None
    return "opening" if found["closing"] is None else "closing"


def html_block_at(source: str, at: int, end: int, is_within_paragraph: bool) -> HtmlBlock | None:
    """The block of HTML that the line begins."""
    found = _HTML.match(source, at, end)
    if found is None:
        return None
    ending = _HTML_END[found.lastgroup or "name"]
    if ending is None and found["name"].lower() not in _HTML_BLOCK_ELEMENTS:
        # any other tag makes a block only where it stands alone and between paragraphs
        tag = None if is_within_paragraph else TagScanner(source, end, COMMONMARK).tag_at(at)
        if tag is None or source[tag.end : end].strip(" \t"):
            return None
    return HtmlBlock(found.end(), ending)


def normalised_label(label: str) -> str:
    """The form in which the labels of links are compared."""
    return " ".join(label.split()).casefold()
