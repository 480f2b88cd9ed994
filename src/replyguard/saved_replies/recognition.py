"""Which format a file is in, by what stands in it; its name decides only what the content leaves open."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from replyguard.saved_replies.csv_file import read_csv
from replyguard.saved_replies.encoding import as_utf8
from replyguard.saved_replies.fields import TEXT_FIELDS, folded
from replyguard.saved_replies.json_file import is_json_lines, read_json_document, read_json_lines
from replyguard.saved_replies.layout import GUESSED_FIELDS
from replyguard.saved_replies.markdown_file import read_markdown
from replyguard.saved_replies.parquet_file import read_parquet
from replyguard.saved_replies.reply import Notice, ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import NotText
from replyguard.saved_replies.text_file import read_text_file
from replyguard.saved_replies.xlsx_file import read_xlsx
from replyguard.saved_replies.yaml_file import read_yaml

Reader = Callable[[io.BufferedReader, str, ReadOptions], Iterator[SavedReply | Unreadable | Notice]]
"""Reads an open file; the path is only for what it yields. May raise NotText for the rest of the file."""

_HEAD = 8192
_ROWS_SEEN = 5
_NAME_LENGTH = 40

_BINARY: tuple[tuple[bytes, Reader | str], ...] = (
    (b"PK\x03\x04", read_xlsx),
    (b"PK\x05\x06", read_xlsx),
    (b"PAR1", read_parquet),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an Excel or Word file of the old kind, or an encrypted one; save it as .xlsx",
    ),
    (b"\x1f\x8b", "a compressed file (gzip); unpack it"),
    (b"\x28\xb5\x2f\xfd", "a compressed file (Zstandard); unpack it"),
    (b"BZh", "a compressed file (bzip2); unpack it"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (7z); unpack it"),
    (b"%PDF-", "a PDF; its text cannot be read, export the replies instead"),
    (b"{\\rtf", "a Rich Text file; save it as plain text or .xlsx"),
    (b"SQLite format 3\0", "a database (SQLite); export the replies as CSV"),
)

# an object's first key with its colon, or a list's first object, text or end: what no other format begins with
_STRING = r'"(?:[^"\\\n]|\\.)*"'
_JSON = re.compile(
    rf"\s*(?:\{{\s*(?:{_STRING}\s*:|\}}\s*$)|\[\s*(?:\{{\s*(?:\"|\}})|{_STRING}\s*(?:,|\]\s*$)|\[|\]\s*$))"
)
_BARE_OBJECT = re.compile(r"\s*[\[{]\s*$")
_YAML = re.compile(r"(?:^|\n)(?:replies|responses):[ \t]*(?:\n|$|\[)|^(?:---[ \t]*\n)?(?:#[^\n]*\n)*- \w[\w ]*:[ \t]")
_MARKDOWN = re.compile(r"(?:^|\n)#{1,3} \S[^\n]*\n[\s\S]*\n(?:#{1,3} \S|```|> )")
_NAMES = frozenset({*TEXT_FIELDS, *GUESSED_FIELDS})


@dataclass(frozen=True, slots=True)
class ByContent:
    """A reader for files with an ending that says `own`, or with one that says nothing, where it is None.

    Binary formats are told by their first bytes. Text is brought to UTF-8, and what is JSON by its beginning is read as
    such whatever its name. Of YAML, tables and Markdown the ending is believed, but that of plain text is no proof:
    there, and without an ending, the shape decides.
    """

    own: Reader | None

    def __call__(
        self, handle: io.BufferedReader, path: str, options: ReadOptions
    ) -> Iterator[SavedReply | Unreadable | Notice]:
        """The replies of the file; raises NotText."""
        binary = _binary(handle.peek(_HEAD)[:_HEAD])
        if isinstance(binary, str):
            raise NotText(None, binary)
        if binary is not None:
            yield from binary(handle, path, options)
            return
        text, encoding = as_utf8(handle, options.encoding)
        if encoding is not None:
            yield Notice(path, f"read as {encoding}")
        head = text.peek(_HEAD)[:_HEAD].decode("utf-8", "replace").removeprefix("\ufeff")
        yield from self._reader(head, options)(text, path, options)

    def _reader(self, head: str, options: ReadOptions) -> Reader:
        if self.own is read_json_lines:
            first = head.lstrip().partition("\n")[0]
            return read_json_document if first.startswith("[") or _BARE_OBJECT.fullmatch(first) else read_json_lines
        if self.own is read_json_document or _JSON.match(head):
            return read_json_lines if is_json_lines(head) else read_json_document
        if self.own not in (None, read_text_file):
            return self.own
        if _YAML.search(head):
            return read_yaml
        if _is_table(head, options):
            return read_csv
        return read_markdown if self.own is None and _MARKDOWN.search(head) else read_text_file


def _binary(head: bytes) -> Reader | str | None:
    return next((found for start, found in _BINARY if head.startswith(start)), None)


def _is_table(head: str, options: ReadOptions) -> bool:
    """Whether the first line is a header: several short names, one that of a column of replies, and rows as wide."""
    lines = [line for line in head.splitlines() if line.strip()][:_ROWS_SEEN]
    if lines and lines[0].lower().startswith("sep="):
        del lines[0]
    for separator in filter(None, (options.separator, "\t", ";", ",", "|")):
        header, *rows = list(csv.reader(lines, delimiter=separator)) or [[]]
        spelt = {folded(name) for name in header}
        is_header = len(spelt) == len(header) > 1 and all(len(name) <= _NAME_LENGTH for name in header)
        is_known = not _NAMES.isdisjoint(spelt) or (options.text_field is not None and options.text_field in header)
        # the last row may be cut off by the end of what is seen
        if is_header and is_known and rows and all(len(row) == len(header) for row in rows[:-1] or rows):
            return True
    return False
