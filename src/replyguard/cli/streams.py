"""Standard input and output: UTF-8 whatever the terminal says, and ends that are not errors."""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Iterator
from typing import TextIO

_NOT_UTF8 = re.compile("[\udc80-\udcff]")  # how Python hands over bytes of an argument that are no text


def prepare_output() -> None:
    """Write UTF-8, and show what cannot be encoded as an escape; what is written to a closed stream is lost."""
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def text_from(argument: str | None) -> str:
    """The text of an argument; of standard input for '-' or none. One line end at the end of the input is no text."""
    if argument is not None and argument != "-":
        if _NOT_UTF8.search(argument):
            raise UnreadableInput("the text is not UTF-8")
        return argument
    if argument is None and sys.stdin is not None and sys.stdin.isatty():
        raise _wrong_call("no text given; write it as an argument, or '-' and pipe it in")
    if sys.stdin is None:
        raise _wrong_call("no text given, and standard input is closed")
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableInput("standard input is not UTF-8") from None
    return text.removesuffix("\n").removesuffix("\r")


def bytes_from_stdin() -> bytes:
    """All of standard input; nothing where it is closed."""
    return sys.stdin.buffer.read() if sys.stdin is not None else b""


def lines_from_stdin() -> Iterator[tuple[int, bytes]]:
    """The lines of standard input with their numbers, from 1, without those that are blank."""
    if sys.stdin is None:
        raise _wrong_call("no drafts given, and standard input is closed")
    for number, line in enumerate(sys.stdin.buffer, 1):
        if line.strip():
            yield number, line


class UnreadableInput(Exception):
    """Input that is no text."""


def is_coloured(stream: TextIO) -> bool:
    """True where the stream is a terminal that shows colours; NO_COLOR and FORCE_COLOR are heard."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _wrong_call(message: str) -> Exception:
    import typer

    return typer.BadParameter(message)


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")
