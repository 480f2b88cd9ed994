"""The map from the characters of a YAML value to those of the file, for each way of writing a value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from replyguard.text.excerpt import Excerpt

Style = Literal["plain", "single-quoted", "double-quoted", "literal", "folded"]

_PROPERTIES = re.compile(r"(?:[&!]\S*[ \t\r\n]+)*")
_HEADER = re.compile(r"[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?(\r\n|\n|\r|$)")
_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|$)")
_WHITE_SPACE = re.compile(r"[ \t\r\n]+")
_BREAK = re.compile(r"\r\n|\n|\r")
_ESCAPE = re.compile(r"\\(?:(\r\n|\n|\r)|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))")
_ESCAPED = dict(zip('0abt\tnvfre "/\\N_LP', '\0\a\b\t\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029', strict=True))

_Mapped = tuple[str, int]
"""A character of the value and the index in the source of what stands for it."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """The place of a YAML value; `start` and `end` are those of its node in the excerpt, `value` is what it says.

    The file is followed by the rules of YAML, and the result is compared with the value. Where the two differ (line
    ends that only YAML knows, such as U+2028), every character is said to stand where the value starts.
    """

    excerpt: Excerpt
    start: int
    end: int
    style: Style
    value: str

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of the character, or of the escape or line break that stands for it."""
        indices = self._indices()
        return self.excerpt.position(self.start if indices is None else indices[offset])

    def _indices(self) -> list[int] | None:
        for mapped in self._attempts():
            if len(mapped) >= len(self.value) and all(
                one == written for one, (written, _) in zip(self.value, mapped, strict=False)
            ):
                indices = [index for _, index in mapped]
                return [*indices[: len(self.value)], self._behind(indices)]
        return None

    def _behind(self, indices: list[int]) -> int:
        if len(indices) > len(self.value):
            return indices[len(self.value)]
        return indices[-1] + 1 if indices else self.start

    def _attempts(self) -> Iterator[list[_Mapped]]:
        source = self.excerpt.text
        properties = _PROPERTIES.match(source, self.start)
        start = properties.end() if properties else self.start
        match self.style:
            case "plain":
                yield list(_flow(source, start, self.end, escapes=False))
            case "single-quoted":
                yield list(_flow(source, start + 1, self.end - 1, escapes=False, quote="'"))
            case "double-quoted":
                yield list(_flow(source, start + 1, self.end - 1, escapes=True))
            case "literal" | "folded":
                yield from self._blocks(start)

    def _blocks(self, start: int) -> Iterator[list[_Mapped]]:
        header = _HEADER.match(self.excerpt.text, start)
        if not header:
            return
        lines = [
            (line[1], line.start(), line.end(1))
            for line in _LINE.finditer(self.excerpt.text, header.end(), self.end)
            if line.end() > line.start()
        ]
        widths = [len(text) - len(text.lstrip(" ")) for text, _, _ in lines if text.strip(" ")]
        # the indentation is that of the first line, unless the header says it, counted from a parent not known here
        candidates = dict.fromkeys([*widths[:1], *range(min(widths, default=0), -1, -1)])
        for indentation in candidates:
            yield list(_block(lines, indentation, folded=self.style == "folded"))


def _block(lines: list[tuple[str, int, int]], indentation: int, *, folded: bool) -> Iterator[_Mapped]:
    """The value of a block with all line breaks behind it kept; lines are text, start and end without the break."""
    pending: list[int] = []  # line breaks that are not yet written: the one that ends a line of text, then empty lines
    was_text = False
    was_indented = False
    for text, start, end in lines:
        if not text[indentation:] and not text.strip(" "):
            pending.append(end)
            continue
        is_indented = text[indentation : indentation + 1] in (" ", "\t")
        if folded and was_text and not was_indented and not is_indented:
            if len(pending) == 1:
                yield " ", pending[0]
            pending = pending[1:]
            if pending:
                yield from (("\n", index) for index in pending)
        else:
            yield from (("\n", index) for index in pending)
        yield from ((character, start + index) for index, character in enumerate(text) if index >= indentation)
        pending = [end]
        was_text = True
        was_indented = is_indented
    yield from (("\n", index) for index in pending)


def _flow(source: str, start: int, end: int, *, escapes: bool, quote: str = "") -> Iterator[_Mapped]:
    """The value of a plain or quoted scalar between the two: lines folded, escapes and doubled quotes read."""
    index = start
    while index < end:
        character = source[index]
        if character in " \t\r\n" and (space := _WHITE_SPACE.match(source, index, end)):
            yield from _folded(space, joined=False)
            index = space.end()
        elif escapes and character == "\\" and (escape := _ESCAPE.match(source, index, end)):
            if escape[1]:
                space = _WHITE_SPACE.match(source, escape.start(1), end)
                index = escape.end()
                if space:
                    yield from _folded(space, joined=True)
                    index = space.end()
            else:
                yield _unescaped(escape), index
                index = escape.end()
        else:
            yield character, index
            index += 2 if quote and source.startswith(quote * 2, index) else 1


def _folded(space: re.Match[str], *, joined: bool) -> Iterator[_Mapped]:
    breaks = [space.start() + found.start() for found in _BREAK.finditer(space[0])]
    if not breaks:
        yield from ((character, space.start() + index) for index, character in enumerate(space[0]))
    elif len(breaks) == 1 and not joined:
        yield " ", space.start()
    else:
        yield from (("\n", index) for index in breaks[1:])


def _unescaped(escape: re.Match[str]) -> str:
    digits = escape[2] or escape[3] or escape[4]
    if digits:
        return chr(min(int(digits, 16), 0x10FFFF))
    return _ESCAPED.get(escape[5], escape[5])
