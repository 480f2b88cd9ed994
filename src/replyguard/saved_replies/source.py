"""From the bytes of a file in UTF-8 to text, with or without byte order mark, whole or line by line."""

from __future__ import annotations

import io
import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import NamedTuple

LINE_LIMIT = 16 * 1024 * 1024
"""The longest line in bytes that is held in memory; no saved reply comes near it."""

FILE_LIMIT = 64 * 1024 * 1024
"""The longest file in bytes of the formats that are read as a whole."""

_BLOCK = 256 * 1024
_NOT_UTF8 = "not UTF-8; save the file as UTF-8"
_BINARY = "holds NUL bytes: this is no text file"
_LONE_RETURN = re.compile(r"(?<=\r)(?!\n)")


class NotText(Exception):
    """A file that is no text that can be read; `line` is None where the file as a whole is meant."""

    def __init__(self, line: int | None, message: str) -> None:
        self.line = line
        self.message = message
        super().__init__(message)


class Line(NamedTuple):
    """One line with its end, counted from 1; where `problem` is set, `text` is not what the file says."""

    number: int
    text: str
    problem: str | None = None


def read_text(handle: io.BufferedReader, limit: int = FILE_LIMIT) -> str:
    """The whole file without byte order mark; raises NotText, also for one of more bytes than the limit."""
    _refuse_binary(handle)
    data = _all_of(handle, limit).removeprefix(BOM_UTF8)
    if b"\0" in data:
        raise NotText(_line_of(data, data.index(b"\0")), _BINARY)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotText(_line_of(data, error.start), _NOT_UTF8) from None
    if not text or text.isspace():
        raise NotText(None, "the file is empty")
    return text


def read_lines(handle: io.BufferedReader, *, return_ends_line: bool = False) -> Iterator[Line]:
    """The lines of the file in constant memory, without byte order mark; raises NotText for a binary file.

    A line ends with LF or CRLF, and with `return_ends_line` also with a lone CR.
    """
    _refuse_binary(handle)
    number = 0
    first = True
    while raw := handle.readline(LINE_LIMIT + 1):
        if first:
            raw = raw.removeprefix(BOM_UTF8)
            first = False
        if len(raw) > LINE_LIMIT and not raw.endswith(b"\n"):
            number += 1
            yield Line(number, "", f"a line longer than {LINE_LIMIT >> 20} MiB")
            _skip_line(handle)
            continue
        line = _decoded(number + 1, raw)
        if return_ends_line and "\r" in line.text and line.text.find("\r") != len(line.text) - 2:
            for part in filter(None, _LONE_RETURN.split(line.text)):
                number += 1
                yield Line(number, part, line.problem)
            continue
        number += 1
        yield line


def _all_of(handle: io.BufferedReader, limit: int) -> bytes:
    # a single call would reserve memory for the longest file that can be
    blocks: list[bytes] = []
    length = 0
    while block := handle.read(_BLOCK):
        blocks.append(block)
        length += len(block)
        if length > limit:
            raise NotText(None, f"longer than {limit >> 20} MiB; divide the file, or save it as CSV or JSONL")
    return b"".join(blocks)


def _refuse_binary(handle: io.BufferedReader) -> None:
    if b"\0" in handle.peek(8192)[:8192]:
        raise NotText(None, _BINARY)


def _decoded(number: int, raw: bytes) -> Line:
    if b"\0" in raw:
        return Line(number, raw.decode("utf-8", "replace"), _BINARY)
    try:
        return Line(number, raw.decode("utf-8"))
    except UnicodeDecodeError:
        return Line(number, raw.decode("utf-8", "replace"), _NOT_UTF8)


def _skip_line(handle: io.BufferedReader) -> None:
    while (rest := handle.readline(LINE_LIMIT)) and not rest.endswith(b"\n"):
        pass


def _line_of(data: bytes, index: int) -> int:
    return data.count(b"\n", 0, index) + 1
