"""Reads Excel workbooks (.xlsx), row by row, with the standard library alone."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from replyguard.saved_replies.reply import Notice, Place, ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import NotText
from replyguard.saved_replies.table import NoReplyColumn, Table
from replyguard.saved_replies.xlsx_parts import End, Start, events

STRINGS_LIMIT = 256 * 1024 * 1024
"""The most code points of shared strings that are held in memory; a workbook keeps each text once for all sheets."""

COLUMN_LIMIT = 16_384
"""The most columns that a sheet has, by the format."""

CELL_LIMIT = 32_767
"""The most characters that a cell holds, by the format; some programs write twice as many."""

_WORKBOOK = "xl/workbook.xml"
_OF_STRINGS = frozenset({"si", "t", "rPh"})
_OF_ROWS = frozenset({"row", "c", "v", "t", "rPh"})
_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_HIDDEN = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class CellPlace:
    """The place of a cell's text: its row, and its column by number."""

    row: int
    column: int

    def locate(self, offset: int) -> tuple[int, int]:  # noqa: ARG002
        """The row and the column of the cell, for every character in it."""
        return self.row, self.column


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    cells: dict[int, str]


def read_xlsx(handle: io.BufferedReader, path: str, options: ReadOptions) -> Iterator[SavedReply | Unreadable | Notice]:
    """The replies of an Excel workbook, all visible sheets; raises NotText.

    The first row of a sheet that holds anything is its header. Sheets without a column for the reply are told, unless
    others have one. A reply without a name is named by its cell. Lines are rows, columns those of the sheet.
    """
    try:
        archive = zipfile.ZipFile(handle)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise NotText(None, "a damaged workbook: its archive cannot be opened") from None
    with archive:
        if _WORKBOOK not in archive.namelist():
            raise NotText(None, "a ZIP archive, but no Excel workbook")
        strings = _shared_strings(archive)
        without: list[Unreadable] = []
        has_replies = False
        for name, part in _sheets(archive):
            for found in _read_sheet(_rows(archive, part, strings), name, path, options):
                if isinstance(found, _NoTable):
                    without.append(Unreadable(path, found.line, f"sheet '{name}': {found.message}"))
                    continue
                has_replies = True
                yield found
        if not has_replies:
            yield from without or [Unreadable(path, None, "a workbook without a filled sheet")]
        for sheet in without if has_replies else ():
            yield Notice(path, f"left out: {sheet.message}")


@dataclass(frozen=True, slots=True)
class _NoTable:
    line: int
    message: str


def _read_sheet(
    rows: Iterator[_Row], sheet: str, path: str, options: ReadOptions
) -> Iterator[SavedReply | Notice | _NoTable]:
    header = next(rows, None)
    if header is None:
        return
    width = max(header.cells) + 1
    columns = [header.cells.get(number, "").strip() for number in range(width)]
    try:
        table = Table.of(columns, path, options)
    except NoReplyColumn as error:
        yield _NoTable(header.number, str(error))
        return
    if table.column is not None:
        yield Notice(path, f"sheet '{sheet}': the reply is read from the column '{table.column}'")
    for row in rows:
        cells = [row.cells.get(number, "") for number in range(width)]
        if cells[table.text_number(cells)]:
            yield _reply(table, row, cells, sheet)


def _reply(table: Table, row: _Row, cells: list[str], sheet: str) -> SavedReply:
    def place(number: int) -> Place:
        return CellPlace(row.number, number + 1)

    def unnamed(number: int) -> str:
        return f"{sheet}!{_letters(number)}{row.number}"

    return table.reply(cells, place, unnamed)


def _sheets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Name and part of each sheet that is not hidden."""
    targets = {
        event.attributes.get("Id", ""): event.attributes.get("Target", "")
        for event in events(archive, "xl/_rels/workbook.xml.rels", frozenset({"Relationship"}))
        if isinstance(event, Start)
    }
    for event in events(archive, _WORKBOOK, frozenset({"sheet"})):
        if isinstance(event, Start) and event.attributes.get("state", "visible") == "visible":
            target = targets.get(event.attributes.get("id", ""), "")
            yield event.attributes.get("name", "?"), posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")


def _shared_strings(archive: zipfile.ZipFile) -> list[str]:
    part = "xl/sharedStrings.xml"
    if part not in archive.namelist():
        return []
    strings: list[str] = []
    text = _Text("t")
    length = 0
    for event in events(archive, part, _OF_STRINGS):
        if isinstance(event, End) and event.name == "si":
            strings.append(text.take())
            length += len(strings[-1]) + 50  # what a short string costs beside its characters
            if length > STRINGS_LIMIT:
                raise NotText(None, "a workbook with more text than can be held; divide it, or save it as CSV")
        else:
            text.add(event)
    return strings


@dataclass(slots=True)
class _Text:
    """Collects the text of elements of one name, such as `<t>`, but not that of phonetic hints."""

    name: str
    pieces: list[str] = field(default_factory=list)
    is_open: bool = False
    is_phonetic: bool = False
    length: int = 0

    def add(self, event: Start | End | str) -> None:
        if isinstance(event, str):
            if self.is_open and not self.is_phonetic:
                self.length += len(event)
                if self.length > 100 * CELL_LIMIT:
                    raise NotText(None, "a damaged workbook: a cell longer than any can be")
                self.pieces.append(event)
        elif event.name == self.name:
            self.is_open = isinstance(event, Start)
        elif event.name == "rPh":
            self.is_phonetic = isinstance(event, Start)

    def take(self) -> str:
        text = "".join(self.pieces)
        self.pieces.clear()
        self.length = 0
        return _HIDDEN.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _rows(archive: zipfile.ZipFile, part: str, strings: list[str]) -> Iterator[_Row]:
    """The rows that hold anything."""
    number = 0
    column = -1
    cells: dict[int, str] = {}
    kind = "n"
    value, inline = _Text("v"), _Text("t")
    for event in events(archive, part, _OF_ROWS):
        if isinstance(event, str) or event.name not in ("row", "c"):
            value.add(event)
            inline.add(event)
        elif event.name == "row":
            if isinstance(event, Start):
                number = _integer(event.attributes.get("r")) or number + 1
                column = -1
            elif cells:
                yield _Row(number, cells)
                cells = {}
        elif isinstance(event, Start):
            kind = event.attributes.get("t", "n")
            column = _column(event.attributes.get("r"), column)
        else:
            said = _said(kind, value.take(), inline.take(), strings)
            if said and column < COLUMN_LIMIT:
                cells[column] = said


def _said(kind: str, value: str, inline: str, strings: list[str]) -> str:
    """What a cell says; a cell that refers to a string that is not there is damage."""
    if kind == "s":
        index = _integer(value.strip())
        if index is None or index >= len(strings):
            raise NotText(None, "a damaged workbook: a cell refers to a text that is missing")
        return strings[index]
    if kind == "b":
        return {"1": "true", "0": "false"}.get(value.strip(), value)
    return inline if kind == "inlineStr" else value


def _column(reference: str | None, before: int) -> int:
    found = _CELL.fullmatch(reference or "")
    if not found:
        return before + 1
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _integer(value: str | None) -> int | None:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 10 else None
