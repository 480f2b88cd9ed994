"""The rows of a CSV file, one after the other in constant memory, with the place of every cell."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from replyguard.saved_replies.source import Line
from replyguard.text.excerpt import Excerpt

RECORD_LIMIT = 1024 * 1024
"""The longest row in code points; a quote that is never closed would otherwise take in the rest of the file."""

_FRESH_STARTS = 100
_SEPARATORS = (",", ";", "\t", "|")
_SEPARATOR_LINE = re.compile(r"sep=([^\"\w\s]|\t)\s*", re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*(?:"|$)')

_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One record: the line that it starts on, how it is written, and what its cells say, unless there is a problem."""

    line: int
    source: str
    cells: Sequence[str]
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class CellPlace:
    """The place of a cell's text: which cell of the row."""

    excerpt: Excerpt
    number: int
    separator: str

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at `offset` of the cell's text; of a doubled quote the first."""
        row = self.excerpt.text
        start, _ = Rows(iter(()), self.separator).spans(Line(1, row))[self.number]
        if not row.startswith('"', start):
            return self.excerpt.position(start + offset)
        index = start + 1
        for _ in range(offset):
            index += 2 if row.startswith('""', index) else 1
        return self.excerpt.position(index)


class _Malformed(Exception):
    pass


class Rows:
    """Takes lines and gives rows, the header first.

    Comma, semicolon, tab or bar separate, as the caller says, or a first line such as `sep=;`, or the header. Cells are
    quoted as in RFC 4180; a quote inside an unquoted cell is a character like others. Blank lines are skipped. After a
    row with a wrong quote the line below that row's first is the next.
    """

    def __init__(self, lines: Iterator[Line], separator: str | None = None) -> None:
        self._lines = lines
        self._returned: list[Line] = []  # lines to be read again, the next one last
        self._taken: list[Line] = []  # lines of the row that is being read
        self._base = 0  # characters of the row before the line that is being read
        self.separator = separator or ","
        self.is_guess = separator is None

    def read(self) -> Iterator[Row]:
        """The rows in order."""
        is_header = True
        fresh_starts = 0
        while (line := self._next_line()) is not None:
            if line.problem is None and not line.text.strip():
                continue
            if is_header:
                if separator_line := _SEPARATOR_LINE.fullmatch(line.text):
                    self.separator = separator_line[1]
                    self.is_guess = False
                    continue
                if self.is_guess:
                    self.separator = _separator_of(line.text)
                is_header = False
            row = self._plain(line)
            if row is None:
                row = self._any(line)
                fresh_starts += row.problem is not None and len(self._taken) > 1
            yield row
            if fresh_starts > _FRESH_STARTS:
                yield Row(line.number, "", (), "too many wrong quotes: the rest of the file is not read")
                return

    def spans(self, line: Line) -> list[_Span]:
        """Where the cells of the row stand that begins with the line, from its first character on."""
        self._taken = [line]
        self._base = 0
        spans = []
        index = 0
        while True:
            text = line.text
            quote = _behind_spaces(text, index)
            if text[quote : quote + 1] == '"':
                span, line, index = self._quoted(line, quote)
            else:
                span, index = self._unquoted(line, index)
            spans.append(span)
            rest = line.text[index:]
            if not rest.rstrip("\r\n"):
                return spans
            if not rest.startswith(self.separator):
                raise _Malformed("text behind a closing quote; a quote inside a quoted cell is written twice")
            index += 1

    def _next_line(self) -> Line | None:
        return self._returned.pop() if self._returned else next(self._lines, None)

    def _plain(self, line: Line) -> Row | None:
        """The row where the standard reader, which is fast, surely reads it as `spans` does; else None."""
        text = line.text
        if line.problem is not None:
            return None
        if '"' not in text:
            return Row(line.number, text, text.rstrip("\r\n").split(self.separator))
        taken = [line]
        length = len(text)
        is_open = text.count('"') % 2 == 1
        while is_open and length <= RECORD_LIMIT and (following := self._next_line()) is not None:
            taken.append(following)
            if following.problem is not None:
                break
            length += len(following.text)
            is_open = following.text.count('"') % 2 == 0
        cells = None if is_open or taken[-1].problem else self._by_standard([one.text for one in taken])
        if cells is None:
            self._returned.extend(reversed(taken[1:]))
            return None
        return Row(line.number, "".join([one.text for one in taken]), cells)

    def _by_standard(self, texts: Sequence[str]) -> list[str] | None:
        reader = csv.reader(texts, delimiter=self.separator, strict=True)
        try:
            cells = next(reader)
        except csv.Error:
            return None
        if reader.line_num != len(texts):
            return None  # a row that ends early was not quoted as it seemed
        has_spaces = any(' "' in text for text in texts) and any(cell.lstrip(" ").startswith('"') for cell in cells)
        return None if has_spaces else cells  # spaces before a quote are read by `spans` alone

    def _any(self, line: Line) -> Row:
        try:
            spans = self.spans(line)
        except _Malformed as error:
            self._returned.extend(reversed(self._taken[1:]))
            return Row(line.number, "", (), str(error))
        problem = next((taken.problem for taken in self._taken if taken.problem is not None), None)
        source = "".join([taken.text for taken in self._taken])
        return Row(line.number, source, [_value(source[start:end]) for start, end in spans], problem)

    def _unquoted(self, line: Line, start: int) -> tuple[_Span, int]:
        end = line.text.find(self.separator, start)
        if end < 0:
            end = len(line.text.rstrip("\r\n"))
        return (self._base + start, self._base + end), end

    def _quoted(self, line: Line, start: int) -> tuple[_Span, Line, int]:
        """The cell, the line on which it ends, and the index behind it and the spaces that follow."""
        first = self._base + start
        index = start + 1
        while True:
            quote = line.text.find('"', index)
            if quote < 0:
                is_short = self._base + len(line.text) - first <= RECORD_LIMIT
                following = self._next_line() if is_short else None
                if following is None:
                    raise _Malformed("a quote that is opened in this row is never closed")
                self._taken.append(following)
                self._base += len(line.text)
                line, index = following, 0
            elif line.text.startswith('""', quote):
                index = quote + 2
            else:
                return (first, self._base + quote + 1), line, _behind_spaces(line.text, quote + 1)


def _value(raw: str) -> str:
    return raw[1:-1].replace('""', '"') if raw.startswith('"') else raw


def _behind_spaces(text: str, index: int) -> int:
    while text[index : index + 1] == " ":
        index += 1
    return index


def _separator_of(header: str) -> str:
    bare = _QUOTED.sub("", header)
    return max(_SEPARATORS, key=bare.count)
