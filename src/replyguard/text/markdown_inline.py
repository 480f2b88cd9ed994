"""The marks within a paragraph of Markdown: code, links, images, emphasis, escapes, entities and tags.

Source: CommonMark 0.31, chapter 6; bare addresses as in GitHub Flavored Markdown 0.29, 6.9.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from replyguard.text.html_entities import closed_reference_at
from replyguard.text.html_tags import COMMONMARK, Construct, TagScanner
from replyguard.text.markdown_emphasis import MarkRun, mark_run, paired_marks
from replyguard.text.markdown_lines import normalised_label
from replyguard.text.offsets import Span

_MARK = re.compile(
    r"\\(?=[!-/:-@\[-`{-~\r\n])|`++|\*++|_++|~++|!?\[|\]|<(?=[A-Za-z/!?])|&(?=[#A-Za-z])"
    r"|(?<![A-Za-z0-9])(?:https?://|www\.)[^\s<>\[\]\\`&]*+"
)
_SPACE = re.compile(r"\s")
_BACKTICKS = re.compile(r"`++")
_AUTOLINK = re.compile(
    r"<([A-Za-z][A-Za-z0-9+.-]{1,31}+:[^\x00-\x20<>]*+"
    r"|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}+@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?+)>"
)
_WHITE = re.compile(r"[ \t\r\n]*+")
_POINTED_TARGET = re.compile(r"<((?:[^<>\\\r\n]|\\.)*+)>")
_TARGET_STOP = re.compile(r"[()\x00-\x20\x7f]|\\[!-/:-@\[-`{-~]")
_DEEPEST_PARENTHESES = 8
_TITLE = re.compile(r"""[ \t\r\n]++(?:"((?:[^"\\]|\\.)*+)"|'((?:[^'\\]|\\.)*+)'|\(((?:[^()\\]|\\.)*+)\))""", re.DOTALL)
_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999}+)\]", re.DOTALL)
_LONGEST_LABEL = 999


class LinkTail(NamedTuple):
    """What a link adds: the address to record, and the parts that stand outside the running text."""

    link: Span | None
    outside: tuple[Span, ...]


Effect = str | Construct | LinkTail | None
"""What stands instead of a piece: other characters, whatever a construct of HTML shows, or nothing."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A piece of a paragraph that a reader does not see as it is written."""

    start: int
    end: int
    effect: Effect


@dataclass(frozen=True, slots=True)
class Inline:
    """The edits of a paragraph, in order and without overlap, and the contents of its inline code."""

    edits: list[Edit]
    code: list[Span]
    scanner: TagScanner


def read_inline(written: str, start: int, end: int, labels: Container[str]) -> Inline:
    """Find the marks of the paragraph `written[start:end]`; `labels` are those of the document's definitions."""
    reader = _InlineReader(written, start, end, labels)
    reader.read()
    return Inline(sorted(reader.edits, key=attrgetter("start")), reader.code, reader.scanner)


class _Bracket(NamedTuple):
    """A '[' or '![' that may open a link; `runs` and `brackets` count what stood before it."""

    start: int
    end: int
    runs: int
    brackets: int


class _InlineReader:
    def __init__(self, written: str, start: int, end: int, labels: Container[str]) -> None:
        self._written = written
        self._start = start
        self._end = end
        self._labels = labels
        self.edits: list[Edit] = []
        self.code: list[Span] = []
        self.scanner = TagScanner(written, end, COMMONMARK)
        self._runs: list[MarkRun] = []
        self._word = 0
        self._word_seen_until = start
        self._brackets: list[_Bracket] = []
        self._bracket_count = 0
        self._links_closed_below = 0
        self._backticks: dict[int, list[int]] | None = None
        self._last_parenthesis = -2

    def read(self) -> None:
        written, end = self._written, self._end
        position = self._start
        while found := _MARK.search(written, position, end):
            start, position = found.span()
            mark = written[start]
            if mark in "*_~":
                self._add_run(start, position)
            elif mark == "\\":
                position = self._escape(start)
            elif mark == "`":
                position = self._code(start, position)
            elif mark == "]":
                position = self._close_bracket(start)
            elif mark in "![":
                self._brackets.append(_Bracket(start, position, len(self._runs), self._bracket_count))
                self._bracket_count += 1
            elif mark == "<":
                position = self._tag_or_address(start)
            elif mark == "&":
                position = self._entity(start)
            else:
                # a bare address keeps its underscores; marks that follow it close what stands before
                position = start + len(written[start:position].rstrip("?!.,:;*_~'\")"))
        self._pair(0)

    def _add_run(self, start: int, end: int) -> None:
        if _SPACE.search(self._written, self._word_seen_until, start):
            self._word += 1
        self._word_seen_until = end
        run = mark_run(self._written, start, end, self._start, self._end, self._word)
        if run.can_open or run.can_close:
            self._runs.append(run)

    def _pair(self, first: int) -> None:
        """Pair the marks from the run `first` on; none of them pairs with a later one."""
        self.edits.extend(Edit(start, end, None) for start, end in paired_marks(self._runs[first:]))
        del self._runs[first:]

    def _escape(self, start: int) -> int:
        self.edits.append(Edit(start, start + 1, None))
        return min(start + 2, self._end)

    def _code(self, start: int, content_start: int) -> int:
        """Inline code up to the next backticks of the same number; without those, the backticks are text."""
        content_end = self._next_backticks(content_start, content_start - start)
        if content_end is None:
            return content_start
        end = content_end + content_start - start
        content = self._written[content_start:content_end]
        if content[0] in " \r\n" and content[-1] in " \r\n" and content.strip(" \r\n"):
            content_start += content[0] == " "
            content_end -= content[-1] == " "
        self.edits += (Edit(start, content_start, None), Edit(content_end, end, None))
        self.code.append(Span(content_start, content_end))
        return end

    def _next_backticks(self, position: int, length: int) -> int | None:
        if self._backticks is None:
            self._backticks = {}
            for found in _BACKTICKS.finditer(self._written, self._start, self._end):
                self._backticks.setdefault(found.end() - found.start(), []).append(found.start())
            for starts in self._backticks.values():
                starts.reverse()
        waiting = self._backticks.get(length, [])
        while waiting and waiting[-1] < position:
            waiting.pop()
        return waiting[-1] if waiting else None

    def _tag_or_address(self, start: int) -> int:
        address = _AUTOLINK.match(self._written, start, self._end)
        if address is not None:
            self.edits += (
                Edit(start, start + 1, LinkTail(Span(*address.span(1)), ())),
                Edit(address.end() - 1, address.end(), None),
            )
            return address.end()
        construct = self.scanner.construct_at(start)
        if construct is None:
            return start + 1
        self.edits.append(Edit(start, construct.end, construct))
        return construct.end

    def _entity(self, start: int) -> int:
        reference = closed_reference_at(self._written, start, self._end)
        if reference is None:
            return start + 1
        self.edits.append(Edit(start, reference.end, reference.text))
        return reference.end

    def _close_bracket(self, start: int) -> int:
        """A ']': the end of a link or image where a target or a known label follows."""
        if not self._brackets:
            return start + 1
        bracket = self._brackets.pop()
        is_image = self._written[bracket.start] == "!"
        is_closed = len(self._brackets) < self._links_closed_below
        self._links_closed_below = min(self._links_closed_below, len(self._brackets))
        if is_closed and not is_image:
            return start + 1
        found = self._target(start + 1) or self._reference(start, bracket)
        if found is None:
            return start + 1
        end, tail = found
        self.edits += (Edit(bracket.start, bracket.end, None), Edit(start, end, tail))
        self._pair(bracket.runs)
        if not is_image:
            # a link holds no other link, so what is open around it cannot become one
            self._links_closed_below = len(self._brackets)
        return end

    def _target(self, position: int) -> tuple[int, LinkTail] | None:
        """The '(target "title")' at `position`."""
        written, end = self._written, self._end
        if not written.startswith("(", position) or not self._has_parenthesis_after(position):
            return None
        start = self._after_white(position + 1)
        pointed = _POINTED_TARGET.match(written, start, end)
        if pointed is not None:
            target, place = Span(*pointed.span(1)), pointed.end()
        else:
            bare_end = self._bare_target_end(start)
            if bare_end is None:
                return None
            target, place = Span(start, bare_end), bare_end
        title = _TITLE.match(written, place, end)
        if title is not None:
            place = title.end()
        place = self._after_white(place)
        if place >= end or written[place] != ")":
            return None
        parts = [target] if title is None else [target, Span(*title.span(title.lastindex or 0))]
        outside = tuple(part for part in parts if part.start < part.end)
        return place + 1, LinkTail(target if target.start < target.end else None, outside)

    def _bare_target_end(self, start: int) -> int | None:
        depth, position = 0, start
        while stop := _TARGET_STOP.search(self._written, position, self._end):
            sign = stop[0]
            if sign == "(":
                depth += 1
                if depth > _DEEPEST_PARENTHESES:
                    return None
            elif sign == ")":
                if depth == 0:
                    return stop.start()
                depth -= 1
            elif len(sign) == 1:
                return stop.start() if depth == 0 else None
            position = stop.end()
        return None

    def _reference(self, start: int, bracket: _Bracket) -> tuple[int, LinkTail] | None:
        """The '[label]' behind a link's text that ends at `start`, or the text as its own label."""
        label = _LABEL.match(self._written, start + 1, self._end)
        end = label.end() if label else start + 1
        if label is not None and label[1]:
            name = label[1]
        elif bracket.brackets + 1 < self._bracket_count or start - bracket.end > _LONGEST_LABEL:
            return None
        else:
            name = self._written[bracket.end : start]
        return (end, LinkTail(None, ())) if normalised_label(name) in self._labels else None

    def _has_parenthesis_after(self, position: int) -> bool:
        if self._last_parenthesis == -2:
            self._last_parenthesis = self._written.rfind(")", self._start, self._end)
        return position < self._last_parenthesis

    def _after_white(self, position: int) -> int:
        found = _WHITE.match(self._written, position, self._end)
        return found.end() if found else position
