"""What a '<' begins: a tag, a comment, something that is hidden, or nothing but a sign."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

_BLOCK_NAMES = """
    address article aside blockquote body br caption center colgroup dd details dialog dir div dl dt fieldset
    figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu
    menuitem nav noframes ol optgroup option p pre search section summary table tbody td tfoot th thead title tr
    ul
"""
BLOCK_ELEMENTS = frozenset(_BLOCK_NAMES.split())
"""Elements whose tags break the line."""

_INLINE_NAMES = """
    a abbr acronym applet area audio b base basefont bdi bdo bgsound big blink button canvas cite code col data
    datalist del dfn em embed font i iframe img input ins kbd label link map mark marquee math meta meter nobr noembed
    noscript object output param picture plaintext portal progress q rb rp rt rtc ruby s samp script select slot small
    source span strike strong style sub sup svg template textarea time track tt u var video wbr xmp
"""
INLINE_ELEMENTS = frozenset(_INLINE_NAMES.split())
"""Elements whose tags leave no trace in the running text."""

PLACEHOLDER_ELEMENT = "attribute"
"""Intercom writes the placeholders of its macros as <attribute key="…" default="…"/>."""

_ELEMENTS = BLOCK_ELEMENTS | INLINE_ELEMENTS | {PLACEHOLDER_ELEMENT}
# Word and Outlook write <o:p> and the like into every mail
_OFFICE_NAMESPACES = ("o:", "v:", "w:", "m:", "st1:")

_NAME = re.compile(r"</?(?P<name>[A-Za-z][A-Za-z0-9:]{0,15}+)(?=[\t\n\f\r />])")
_COMMENT_END = re.compile(r"--!?>")
_HIDDEN_TEXT_END = {
    name: re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE | re.ASCII) for name in ("script", "style")
}


class Attribute(NamedTuple):
    """An attribute with the place of its value, quotes excluded."""

    name: str
    start: int
    end: int


class Tag(NamedTuple):
    """An opening or closing tag of a known element; the name in lower case."""

    start: int
    end: int
    name: str
    is_closing: bool
    attributes: tuple[Attribute, ...]


class Comment(NamedTuple):
    """A comment, or what browsers take for one; its text stands in [text_start, text_end)."""

    start: int
    end: int
    text_start: int
    text_end: int


class Declaration(NamedTuple):
    """A document type: nothing of it is shown, nothing of it is anybody's words."""

    start: int
    end: int


Construct = Tag | Comment | Declaration


@dataclass(frozen=True, slots=True)
class Grammar:
    """What counts as a tag.

    `attribute` matches the next attribute (groups name, and double, single or bare for its value) or the end of the
    tag (group end); where it matches neither, the '<' is text. With `reads_stray_marks` a '</', '<!' or '<?' before
    anything else begins a comment.
    """

    attribute: re.Pattern[str]
    reads_stray_marks: bool


# unquoted values are bounded: they may hold further '<', from each of which the rest would be read once more
HTML = Grammar(
    re.compile(
        r"""[\t\n\f\r /]*+(?:(?P<end>>)|(?P<name>[^\t\n\f\r />][^\t\n\f\r />=]*+)(?:
        [\t\n\f\r\ ]*+=[\t\n\f\r\ ]*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'
        |(?P<bare>[^\t\n\f\r >"'][^\t\n\f\r >]{0,2047}+)(?=[\t\n\f\r >])|(?=>))
        |(?![\t\n\f\r\ ]*+=)))""",
        re.VERBOSE,
    ),
    reads_stray_marks=True,
)
"""Source: the HTML standard, 13.2.5 (tokenization)."""

COMMONMARK = Grammar(
    re.compile(
        r"""[\t\n\r ]*+/?(?P<end>>)|[\t\n\r ]++(?P<name>[A-Za-z_:][A-Za-z0-9_.:-]*+)(?:
        [\t\n\r\ ]*+=[\t\n\r\ ]*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\t\n\r "'=<>`]++))
        |(?![\t\n\r\ ]*+=))""",
        re.VERBOSE,
    ),
    reads_stray_marks=False,
)
"""Source: CommonMark 0.31, 6.6 (raw HTML)."""


class TagScanner:
    """Finds constructs in `written[:limit]`, asked for rising positions.

    What could not be found once is not looked for again, and an attribute that led to no end of its tag is not
    followed a second time: this keeps the reading linear on broken input.
    """

    __slots__ = ("_dead_ends", "_grammar", "_limit", "_missing", "_written")

    def __init__(self, written: str, limit: int, grammar: Grammar) -> None:
        self._written = written
        self._limit = limit
        self._grammar = grammar
        self._dead_ends: set[int] = set()
        self._missing: set[str] = set()

    def construct_at(self, position: int) -> Construct | None:
        """What the '<' at `position` begins; None where it is text, as in "3 < 5" or "<insert issue>"."""
        tag = self.tag_at(position)
        if tag is not None:
            return tag
        mark = self._written[position + 1 : position + 2]
        if mark == "!":
            return self._comment(position) or self._declaration(position)
        if mark == "?" or (mark == "/" and not self._written[position + 2 : position + 3].isalpha()):
            return self._stray(position, position + 2)
        return None

    def tag_at(self, position: int) -> Tag | None:
        """The tag that the '<' at `position` begins, if it is one of a known element and has an end."""
        written, limit = self._written, self._limit
        opening = _NAME.match(written, position, limit)
        if opening is None:
            return None
        name = opening["name"].lower()
        if name not in _ELEMENTS and not name.startswith(_OFFICE_NAMESPACES):
            return None
        is_closing = written[position + 1] == "/"
        place = opening.end()
        if written[place] == ">":
            return Tag(position, place + 1, name, is_closing, ())
        attributes: list[Attribute] = []
        visited: list[int] = []
        while place not in self._dead_ends:
            visited.append(place)
            found = self._grammar.attribute.match(written, place, limit)
            if found is None:
                break
            place = found.end()
            if found["end"]:
                return Tag(position, place, name, is_closing, tuple(attributes))
            if found.lastgroup != "name":
                start, end = found.span(found.lastgroup or 0)
                attributes.append(Attribute(found["name"].lower(), start, end))
        self._dead_ends.update(visited)
        return None

    def hidden_text_end(self, tag: Tag) -> int:
        """Where the contents of a script or style end that `tag` opens; the tag's own end for any other tag."""
        ending = _HIDDEN_TEXT_END.get(tag.name)
        if ending is None or tag.is_closing or tag.name in self._missing:
            return tag.end
        found = ending.search(self._written, tag.end, self._limit)
        if found is None:
            self._missing.add(tag.name)
            return tag.end
        return found.start()

    def _comment(self, position: int) -> Comment | None:
        written = self._written
        if not written.startswith("<!--", position):
            return None
        text_start = position + 4
        for empty in (">", "->"):
            if written.startswith(empty, text_start) and text_start + len(empty) <= self._limit:
                return Comment(position, text_start + len(empty), text_start, text_start)
        if "-->" in self._missing:
            return None
        found = _COMMENT_END.search(written, text_start, self._limit)
        if found is None:
            self._missing.add("-->")
            return None
        return Comment(position, found.end(), text_start, found.start())

    def _declaration(self, position: int) -> Construct | None:
        written = self._written
        if written.startswith("<!--", position):
            return None
        if written.startswith("<![CDATA[", position):
            end = self._find("]]>", position + 9)
            if end >= 0:
                return Comment(position, end + 3, position + 9, end)
        if written[position + 2 : position + 9].lower() == "doctype":
            end = self._find(">", position + 9)
            return Declaration(position, end + 1) if end >= 0 else None
        return self._stray(position, position + 2)

    def _stray(self, position: int, text_start: int) -> Comment | None:
        follows_letter = self._written[text_start : text_start + 1].isalpha()
        if not (self._grammar.reads_stray_marks or follows_letter):
            return None
        end = self._find(">", text_start)
        return Comment(position, end + 1, text_start, end) if end >= 0 else None

    def _find(self, sought: str, position: int) -> int:
        if sought in self._missing:
            return -1
        found = self._written.find(sought, position, self._limit)
        if found < 0:
            self._missing.add(sought)
        return found
