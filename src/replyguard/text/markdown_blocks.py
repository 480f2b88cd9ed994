"""The blocks of Markdown: paragraphs, code, HTML and quotes, with the marks at the beginnings of lines removed.

Source: CommonMark 0.31, chapters 4 and 5. Tables stay as they are written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from replyguard.text import markdown_lines as lines
from replyguard.text.markdown_lines import Definition
from replyguard.text.offsets import Span

_LINE = re.compile(r"([^\r\n]*+)(?:\r\n?|\n)?")
_RULE_RUN = re.compile(r"([-*_])(?:[ \t]*+\1)*+[ \t]*+")
_CONTAINER_OR_RULE = frozenset(">-+*_=0123456789")
_LEAF_MARK = frozenset("#`~<[")
# among the open containers, a quote has no width; an item of a list has that of its indentation, which is at least 2
_QUOTE = 0


class LeafKind(Enum):
    """How the contents of a leaf are read."""

    TEXT = "text"
    CODE = "code"
    HTML = "html"
    DEFINITION = "definition"


class Leaf(NamedTuple):
    """A stretch of `Blocks.written` that is read in one way."""

    kind: LeafKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Blocks:
    """The source without the marks of its blocks; all spans are in `written`.

    Character i of `written` is source[starts[i]:ends[i]]; leaves are in order and do not overlap; definitions are found
    by the start of their leaf.
    """

    written: str
    starts: Sequence[int]
    ends: Sequence[int]
    leaves: tuple[Leaf, ...]
    quotes: tuple[Span, ...]
    definitions: dict[int, Definition]


def read_blocks(source: str) -> Blocks:
    """Find the blocks of Markdown source."""
    reader = _BlockReader(source)
    for line in _LINE.finditer(source):
        reader.read_line(line.start(), line.end(1))
    return reader.finish()


@dataclass(slots=True)
class _OpenLeaf:
    """The leaf that the next line may continue; `start` is None until a fenced block has a line."""

    kind: LeafKind
    start: int | None
    end: int
    fence: str = ""
    ending: re.Pattern[str] | None = None


class _BlockReader:
    """Reads line by line; keeps the open quotes and items, from the outermost in, and the open leaf."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._rest = _Remainder(source)
        self._leaves: list[Leaf] = []
        self._quotes: list[Span] = []
        self._definitions: dict[int, Definition] = {}
        self._containers: list[int] = []
        self._quote_heights: list[int] = []
        self._quote_start: int | None = None
        self._quote_end = 0
        self._discourse_starts: list[int] = []
        self._leaf: _OpenLeaf | None = None
        self._no_rule_before = 0

    def finish(self) -> Blocks:
        self._leave(0)
        self._close_leaf()
        written, starts, ends = self._rest.joined()
        return Blocks(written, starts, ends, tuple(self._leaves), tuple(self._quotes), self._definitions)

    def read_line(self, start: int, end: int) -> None:
        line_start = self._rest.place(start)
        matched, quotes, at, indent = self._walk(start, end)
        is_blank = at == end
        if is_blank and quotes < len(self._quote_heights):
            self._leave(self._quote_heights[quotes])
        continues_all = is_blank or matched == len(self._containers)
        if not (continues_all and self._continue_verbatim(line_start, at, end, indent)):
            if is_blank:
                self._close_leaf()
            else:
                self._start_blocks(matched, continues_all, at, end, indent)
        if self._quote_heights and (quotes or not is_blank):
            self._quote_end = self._rest.place(end)

    def _walk(self, start: int, end: int) -> tuple[int, int, int, int]:
        """How many open containers the line continues, how many quotes among them, and where its own text begins."""
        indent, at = lines.indentation(self._source, start, end)
        matched = quotes = 0
        while matched < len(self._containers) and at < end:
            width = self._containers[matched]
            if width == _QUOTE:
                if indent > 3 or not lines.is_quote_mark(self._source, at, end):
                    break
                indent, at = self._cut_quote_mark(at, end)
                quotes += 1
            elif indent < width:
                break
            else:
                indent -= width
            matched += 1
        return matched, quotes, at, indent

    def _continue_verbatim(self, line_start: int, at: int, end: int, indent: int) -> bool:
        """Add the line to the open code or HTML, if it belongs there."""
        leaf = self._leaf
        if leaf is None or leaf.kind is LeafKind.TEXT:
            return False
        is_blank = at == end
        if leaf.fence:
            closing = self._source[at:end].rstrip(" \t")
            if indent < 4 and len(closing) >= len(leaf.fence) and not closing.strip(leaf.fence[0]):
                self._rest.cut(at, end)
                self._close_leaf()
                return True
            leaf.start = line_start if leaf.start is None else leaf.start
        elif leaf.kind is LeafKind.CODE:
            if is_blank or indent < 4:
                return is_blank
        elif leaf.ending is None:
            if is_blank:
                return False
        elif leaf.ending.search(self._source, at, end):
            leaf.end = self._rest.place(end)
            self._close_leaf()
            return True
        leaf.end = self._rest.place(end)
        return True

    def _start_blocks(self, matched: int, continues_all: bool, at: int, end: int, indent: int) -> None:
        """Open the containers that the line begins; what is left of it is a leaf, or goes on with the paragraph."""
        source = self._source
        has_paragraph = self._leaf is not None and self._leaf.kind is LeafKind.TEXT
        is_within_paragraph = has_paragraph and continues_all
        while indent < 4 and at < end and source[at] in _CONTAINER_OR_RULE:
            if lines.is_quote_mark(source, at, end):
                self._open_leaf(matched, None)
                self._open_quote(at, end)
                indent, at = self._cut_quote_mark(at, end)
            elif (is_within_paragraph and lines.is_underline(source, at, end)) or self._is_rule(at, end):
                self._open_leaf(matched, None)
                self._rest.cut(at, end)
                return
            elif item := lines.item_at(source, at, end, is_within_paragraph):
                self._open_leaf(matched, None)
                indent, at = self._open_item(item, indent, at, end)
            else:
                break
            matched = len(self._containers)
            has_paragraph = is_within_paragraph = False
        if at == end:
            return
        if has_paragraph and self._leaf is not None:
            if not (indent < 4 and self._start_marked_leaf(matched, has_paragraph, at, end)):
                self._leaf.end = self._rest.place(end)
        elif indent >= 4:
            self._open_leaf(matched, _OpenLeaf(LeafKind.CODE, self._rest.place(at), self._rest.place(end)))
        elif not self._start_marked_leaf(matched, has_paragraph, at, end):
            self._open_leaf(matched, _OpenLeaf(LeafKind.TEXT, self._rest.place(at), self._rest.place(end)))

    def _start_marked_leaf(self, matched: int, has_paragraph: bool, at: int, end: int) -> bool:
        source, rest = self._source, self._rest
        if source[at] not in _LEAF_MARK:
            return False
        if heading := lines.heading_at(source, at, end):
            self._open_leaf(matched, None)
            rest.cut(at, heading.start)
            self._leaves.append(Leaf(LeafKind.TEXT, *rest.places(heading)))
            rest.cut(heading.end, end)
        elif fence := lines.fence_at(source, at, end):
            self._open_leaf(matched, _OpenLeaf(LeafKind.CODE, None, 0, fence))
            rest.cut(at, end)
        elif block := lines.html_block_at(source, at, end, has_paragraph):
            leaf = _OpenLeaf(LeafKind.HTML, rest.place(at), rest.place(end), ending=block.ending)
            self._open_leaf(matched, leaf)
            if block.ending is not None and block.ending.search(source, block.mark_end, end):
                self._close_leaf()
        elif not has_paragraph and (definition := lines.definition_at(source, at, end)):
            self._open_leaf(matched, None)
            start = rest.place(at)
            target, title = rest.places(definition.target), definition.title
            self._definitions[start] = Definition(definition.label, target, rest.places(title) if title.end else title)
            self._leaves.append(Leaf(LeafKind.DEFINITION, start, rest.place(end)))
        else:
            self._note_discourse_quote(at, end)
            return False
        return True

    def _note_discourse_quote(self, at: int, end: int) -> None:
        mark = lines.discourse_quote_at(self._source, at, end)
        if mark == "opening":
            self._discourse_starts.append(self._rest.place(at))
        elif mark == "closing" and self._discourse_starts:
            self._quotes.append(Span(self._discourse_starts.pop(), self._rest.place(end)))

    def _open_leaf(self, matched: int, leaf: _OpenLeaf | None) -> None:
        self._leave(matched)
        self._close_leaf()
        self._leaf = leaf

    def _close_leaf(self) -> None:
        leaf = self._leaf
        if leaf is not None and leaf.start is not None and leaf.start < leaf.end:
            self._leaves.append(Leaf(leaf.kind, leaf.start, leaf.end))
        self._leaf = None

    def _leave(self, height: int) -> None:
        """Close the containers from `height` on, and with them the leaf inside."""
        if height >= len(self._containers):
            return
        self._close_leaf()
        del self._containers[height:]
        while self._quote_heights and self._quote_heights[-1] >= height:
            self._quote_heights.pop()
        if not self._quote_heights and self._quote_start is not None:
            self._quotes.append(Span(self._quote_start, self._quote_end))
            self._quote_start = None

    def _open_quote(self, at: int, end: int) -> None:
        if not self._quote_heights and not lines.is_alert(self._source, at, end):
            self._quote_start = self._rest.place(at)
        self._quote_heights.append(len(self._containers))
        self._containers.append(_QUOTE)

    def _open_item(self, item: re.Match[str], indent: int, at: int, end: int) -> tuple[int, int]:
        rest, following = lines.indentation(self._source, item.end(), end)
        # five columns and more behind the bullet are one, and indented code
        room = rest if 1 <= rest <= 4 else 1
        self._containers.append(indent + item.end() - at + room)
        if item["number"] is None:
            self._rest.cut(at, min(item.end() + 1, end))
        return max(rest - room, 0), following

    def _cut_quote_mark(self, at: int, end: int) -> tuple[int, int]:
        following = at + 2 if self._source[at + 1 : min(at + 2, end)] in (" ", "\t") else at + 1
        self._rest.cut(at, following)
        return lines.indentation(self._source, following, end)

    def _is_rule(self, at: int, end: int) -> bool:
        # in "- - - - x" every mark begins an item; the run that is known to be no rule is not read again for each
        if at < self._no_rule_before:
            return False
        run = _RULE_RUN.match(self._source, at, end)
        if run is None:
            return False
        if run.end() == end and self._source.count(run[1], at, end) >= 3:
            return True
        self._no_rule_before = run.end()
        return False


class _Remainder:
    """What is left of a source when pieces are cut out, from front to back."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._kept: list[Span] = []
        self._kept_until = 0
        self._removed = 0

    def cut(self, start: int, end: int) -> None:
        if start > self._kept_until:
            self._kept.append(Span(self._kept_until, start))
        self._kept_until = end
        self._removed += end - start

    def place(self, position: int) -> int:
        """Where a position of the source is in what is left, as far as it was cut up to now."""
        return position - self._removed

    def places(self, span: Span) -> Span:
        return Span(span.start - self._removed, span.end - self._removed)

    def joined(self) -> tuple[str, Sequence[int], Sequence[int]]:
        length = len(self._source)
        if not self._removed:
            return self._source, range(length), range(1, length + 1)
        starts: list[int] = []
        ends: list[int] = []
        kept = [*self._kept, Span(self._kept_until, length)]
        for start, end in kept:
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
        return "".join(self._source[start:end] for start, end in kept), starts, ends
