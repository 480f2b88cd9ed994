"""Reads CSV and TSV: a table with a header, in any of its dialects."""

from __future__ import annotations

import io
from collections.abc import Iterator

from replyguard.saved_replies.csv_rows import CellPlace, Row, Rows
from replyguard.saved_replies.reply import Notice, Place, ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import NotText, read_lines
from replyguard.saved_replies.table import NoReplyColumn, Table
from replyguard.text.excerpt import Excerpt

_SPOKEN = {"\t": "tabs", ";": "';'", "|": "'|'"}


def read_csv(handle: io.BufferedReader, path: str, options: ReadOptions) -> Iterator[SavedReply | Unreadable | Notice]:
    """The replies of a CSV file with a header; raises NotText.

    What separates the cells and which column holds the reply is found out, and told where it is not the usual.
    """
    rows = Rows(read_lines(handle, return_ends_line=True), options.separator)
    found = rows.read()
    header = next(found, None)
    if header is None:
        raise NotText(None, "the file is empty")
    if header.problem is not None:
        yield Unreadable(path, header.line, f"the header cannot be read: {header.problem}")
        return
    columns = [cell.strip() for cell in header.cells]
    try:
        table = Table.of(columns, path, options)
    except NoReplyColumn as error:
        yield Unreadable(path, header.line, str(error))
        return
    yield from _notice(rows, table, path)
    for row in found:
        if row.problem is not None:
            yield Unreadable(path, row.line, row.problem)
        elif len(row.cells) != len(columns):
            yield Unreadable(path, row.line, f"expected {len(columns)} cells as in the header, got {len(row.cells)}")
        else:
            yield _reply(row, table, rows.separator)


def _reply(row: Row, table: Table, separator: str) -> SavedReply:
    def place(number: int) -> Place:
        return CellPlace(Excerpt(row.source, row.line), number, separator)

    return table.reply(row.cells, place)


def _notice(rows: Rows, table: Table, path: str) -> Iterator[Notice]:
    told = []
    if rows.is_guess and rows.separator in _SPOKEN:
        told.append(f"cells are separated by {_SPOKEN[rows.separator]}")
    if table.column is not None:
        told.append(f"the reply is read from the column '{table.column}'")
    if told:
        yield Notice(path, "; ".join(told))
