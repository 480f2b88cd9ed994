"""From a position in a stretch of a file to line and column, and the places of texts that stand there unchanged."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

_COUNTED_AT_ONCE = 8192
_LINE_END = re.compile(r"\r\n|\n|\r")


class Excerpt(NamedTuple):
    """A stretch of a file as written, with the line and column of its first character; line ends are LF, CRLF and CR.

    Readers of whole files share one excerpt among all replies, so that nothing is counted before somebody asks.
    """

    text: str
    line: int = 1
    column: int = 1

    def position(self, index: int) -> tuple[int, int]:
        """Line and column of the character at `index`; the LF of a CRLF belongs to the line that it ends."""
        text = self.text
        if len(text) > _COUNTED_AT_ONCE:
            return self._position_by_table(index)
        end = index - 1 if text[max(index - 1, 0) : index + 1] == "\r\n" else index
        breaks = text.count("\n", 0, end) + text.count("\r", 0, end) - text.count("\r\n", 0, end)
        if not breaks:
            return self.line, self.column + index
        line_start = max(text.rfind("\n", 0, end), text.rfind("\r", 0, end)) + 1
        return self.line + breaks, index - line_start + 1

    def _position_by_table(self, index: int) -> tuple[int, int]:
        starts = _line_starts(self.text)
        before = bisect_right(starts, index) - 1
        return (self.line, self.column + index) if before == 0 else (self.line + before, index - starts[before] + 1)


@lru_cache(maxsize=1)
def _line_starts(text: str) -> array[int]:
    """Where each line starts. Kept for the last text: a file with thousands of findings is asked about as often."""
    return array("Q", [0, *(found.end() for found in _LINE_END.finditer(text))])


class Verbatim(NamedTuple):
    """The place of a text that stands in the file as it is, from `start` of the excerpt on."""

    excerpt: Excerpt
    start: int = 0

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at `offset`."""
        return self.excerpt.position(self.start + offset)


class Pieces(NamedTuple):
    """The place of a text put together from pieces of the excerpt.

    From `offsets[i]` of the text on, its characters stand in the excerpt from `indices[i]` on. `offsets` starts with 0.
    """

    excerpt: Excerpt
    offsets: tuple[int, ...]
    indices: tuple[int, ...]

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at `offset`."""
        piece = bisect_right(self.offsets, offset) - 1
        return self.excerpt.position(self.indices[piece] + offset - self.offsets[piece])
