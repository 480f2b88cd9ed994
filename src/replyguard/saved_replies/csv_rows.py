"""Reads CSV row by row, in constant memory, with the place of every cell, which the standard reader does not tell."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from replyguard.saved_replies.fields import (
    LANGUAGE_FIELDS,
    NAME_FIELDS,
    clean_name,
    language_of,
    no_text_field,
    text_field_of,
)
from replyguard.saved_replies.markup import html_or_plain
from replyguard.saved_replies.reply import ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import Line, NotText, read_lines
from replyguard.text.excerpt import Excerpt

RECORD_LIMIT = 1024 * 1024
"""The longest row in code points; a quote that is never closed would otherwise take in the rest of the file."""

_FRESH_STARTS = 100
_SEPARATORS = (",", ";", "\t")
_SEPARATOR_LINE = re.compile(r"sep=(.)\s*", re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*(?:"|$)')


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as written, with its quotes."""

    excerpt: Excerpt

    @property
    def value(self) -> str:
        """What the cell says."""
        raw = self.excerpt.text
        return raw[1:-1].replace('""', '"') if raw.startswith('"') else raw

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at `offset` of the value; of a doubled quote the first."""
        raw = self.excerpt.text
        if not raw.startswith('"'):
            return self.excerpt.position(offset)
        index = 1
        for _ in range(offset):
            index += 2 if raw.startswith('""', index) else 1
        return self.excerpt.position(index)


@dataclass(frozen=True, slots=True)
class Row:
    """One record and the line that it starts on; where `problem` is set, it could not be read."""

    line: int
    cells: tuple[Cell, ...]
    problem: str | None = None


def read_csv(handle: io.BufferedReader, path: str, options: ReadOptions) -> Iterator[SavedReply | Unreadable]:
    """The replies of a CSV file with a header; raises NotText.

    Comma, semicolon or tab separate, as the header says, or a first line such as `sep=;`. Cells are quoted as in
    RFC 4180; a quote inside an unquoted cell is a character like others. Blank lines are skipped.
    """
    rows = _Rows(read_lines(handle, return_ends_line=True)).read()
    header = next(rows, None)
    if header is None:
        raise NotText(None, "the file is empty")
    if header.problem is not None:
        yield Unreadable(path, header.line, f"the header cannot be read: {header.problem}")
        return
    columns = [cell.value.strip() for cell in header.cells]
    field = text_field_of(columns, options.text_field)
    if field is None:
        yield Unreadable(path, None, no_text_field(options.text_field, columns, "column"))
        return
    if columns.count(field) > 1:
        yield Unreadable(path, header.line, f"the column '{clean_name(field)}' stands twice")
        return
    for row in rows:
        if row.problem is not None:
            yield Unreadable(path, row.line, row.problem)
        elif len(row.cells) != len(columns):
            yield Unreadable(path, row.line, f"expected {len(columns)} cells as in the header, got {len(row.cells)}")
        else:
            yield _reply(row, columns, field, path, options)


def _reply(row: Row, columns: Sequence[str], field: str, path: str, options: ReadOptions) -> SavedReply:
    cell = row.cells[columns.index(field)]
    text = cell.value
    values = {column: other.value for column, other in zip(columns, row.cells, strict=True)}
    names = (clean_name(values.get(column, "")) for column in NAME_FIELDS)
    languages = (language_of(values.get(column, "")) for column in LANGUAGE_FIELDS)
    markup = options.format or html_or_plain(text)
    return SavedReply(path, next(filter(None, names), None), text, markup, next(filter(None, languages), None), cell)


class _Malformed(Exception):
    pass


class _Rows:
    """Takes lines and gives rows; after a row with a wrong quote it goes on with the line below that row's first."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._returned: list[Line] = []  # lines to be read again, the next one last
        self._taken: list[Line] = []  # lines of the row that is being read
        self._separator = ","

    def read(self) -> Iterator[Row]:
        is_header = True
        fresh_starts = 0
        while (line := self._next_line()) is not None:
            if line.problem is None and not line.text.strip():
                continue
            if is_header:
                if separator_line := _SEPARATOR_LINE.fullmatch(line.text):
                    self._separator = separator_line[1]
                    continue
                self._separator = _separator_of(line.text, self._separator)
                is_header = False
            self._taken = [line]
            try:
                cells = self._cells(line)
            except _Malformed as error:
                yield Row(line.number, (), str(error))
                fresh_starts += len(self._taken) > 1
                if fresh_starts > _FRESH_STARTS:
                    yield Row(line.number, (), "too many wrong quotes: the rest of the file is not read")
                    return
                self._returned.extend(reversed(self._taken[1:]))
                continue
            problem = next((taken.problem for taken in self._taken if taken.problem is not None), None)
            yield Row(line.number, cells, problem)

    def _next_line(self) -> Line | None:
        return self._returned.pop() if self._returned else next(self._lines, None)

    def _cells(self, line: Line) -> tuple[Cell, ...]:
        cells = []
        index = 0
        while True:
            text = line.text
            quote = _behind_spaces(text, index)
            if text[quote : quote + 1] == '"':
                cell, line, index = self._quoted(line, quote)
            else:
                cell, index = self._unquoted(line, index)
            cells.append(cell)
            rest = line.text[index:]
            if not rest.rstrip("\r\n"):
                return tuple(cells)
            if not rest.startswith(self._separator):
                raise _Malformed("text behind a closing quote; a quote inside a quoted cell is written twice")
            index += 1

    def _unquoted(self, line: Line, start: int) -> tuple[Cell, int]:
        end = line.text.find(self._separator, start)
        if end < 0:
            end = len(line.text.rstrip("\r\n"))
        return Cell(Excerpt(line.text[start:end], line.number, start + 1)), end

    def _quoted(self, line: Line, start: int) -> tuple[Cell, Line, int]:
        """The cell, the line on which it ends, and the index behind it and the spaces that follow."""
        parts: list[str] = []
        length = 0
        first_line, first_start, index = line, start, start + 1
        while True:
            quote = line.text.find('"', index)
            if quote < 0:
                parts.append(line.text[start:])
                length += len(parts[-1])
                following = self._next_line() if length <= RECORD_LIMIT else None
                if following is None:
                    raise _Malformed("a quote that is opened in this row is never closed")
                self._taken.append(following)
                line, start, index = following, 0, 0
            elif line.text.startswith('""', quote):
                index = quote + 2
            else:
                break
        parts.append(line.text[start : quote + 1])
        return (
            Cell(Excerpt("".join(parts), first_line.number, first_start + 1)),
            line,
            _behind_spaces(line.text, quote + 1),
        )


def _behind_spaces(text: str, index: int) -> int:
    while text[index : index + 1] == " ":
        index += 1
    return index


def _separator_of(header: str, given: str) -> str:
    if given != ",":
        return given
    bare = _QUOTED.sub("", header)
    return max(_SEPARATORS, key=bare.count)
