"""Reads Parquet, batch by batch, where pyarrow is installed."""

from __future__ import annotations

import importlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from replyguard.saved_replies.reply import Notice, Place, ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import NotText
from replyguard.saved_replies.table import NoReplyColumn, Table

BATCH_ROWS = 1000

PAGE_LIMIT = 512 * 1024 * 1024
"""The most bytes that a column may take in one row group, unpacked; a damaged or hostile file may say any number."""

_MISSING = "a Parquet file, which needs pyarrow: install it with `pip install 'replyguard[parquet]'`"


@dataclass(frozen=True, slots=True)
class ValuePlace:
    """The place of a value: the number of its row, and that of its column."""

    row: int
    column: int

    def locate(self, offset: int) -> tuple[int, int]:  # noqa: ARG002
        """The row and the column, both from 1, for every character of the value."""
        return self.row, self.column


def read_parquet(
    handle: io.BufferedReader, path: str, options: ReadOptions
) -> Iterator[SavedReply | Unreadable | Notice]:
    """The replies of a Parquet file; raises NotText, also where pyarrow is not installed.

    Lines are rows, columns those of the schema, both from 1. Empty values and nulls are no replies. Columns of
    other types than text and whole numbers are not looked at.
    """
    try:
        pyarrow: Any = importlib.import_module("pyarrow")
        parquet: Any = importlib.import_module("pyarrow.parquet")
    except ImportError:
        raise NotText(None, _MISSING) from None
    try:
        file = parquet.ParquetFile(handle, pre_buffer=False, buffer_size=1024 * 1024)
        yield from _read(file, pyarrow, path, options)
    except (pyarrow.ArrowException, OSError, ValueError, MemoryError) as error:
        # the library's own message may quote what it read
        raise NotText(None, f"a damaged Parquet file ({type(error).__name__})") from None


def _read(file: Any, pyarrow: Any, path: str, options: ReadOptions) -> Iterator[SavedReply | Unreadable | Notice]:
    schema = file.schema_arrow
    columns = [field.name if _can_be_read(field.type, pyarrow) else "" for field in schema]
    try:
        table = Table.of(columns, path, options)
    except NoReplyColumn as error:
        yield Unreadable(path, None, str(error))
        return
    if table.column is not None:
        yield Notice(path, f"the reply is read from the column '{table.column}'")
    wanted = sorted({*table.texts, *table.names, *table.languages, *table.visibilities})
    _refuse_large(file, [columns[number] for number in wanted])
    row = 0
    for batch in file.iter_batches(batch_size=BATCH_ROWS, columns=[columns[number] for number in wanted]):
        values = dict(zip(wanted, (column.to_pylist() for column in batch.columns), strict=True))
        cells = [""] * len(columns)
        for index in range(batch.num_rows):
            row += 1
            for number, column in values.items():
                value = column[index]
                cells[number] = "" if value is None else str(value)
            if cells[table.text_number(cells)]:
                yield table.reply(cells, _Places(row))


@dataclass(frozen=True, slots=True)
class _Places:
    row: int

    def __call__(self, number: int) -> Place:
        return ValuePlace(self.row, number + 1)


def _can_be_read(kind: Any, pyarrow: Any) -> bool:
    """Text, and whole numbers, by which replies are named."""
    types = pyarrow.types
    if types.is_dictionary(kind):
        kind = kind.value_type
    return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_integer(kind))


def _refuse_large(file: Any, columns: list[str]) -> None:
    metadata = file.metadata
    for group in range(metadata.num_row_groups):
        for number in range(metadata.num_columns):
            column = metadata.row_group(group).column(number)
            if column.path_in_schema in columns and column.total_uncompressed_size > PAGE_LIMIT:
                raise NotText(None, f"a row group of more than {PAGE_LIMIT >> 20} MiB; write smaller row groups")
