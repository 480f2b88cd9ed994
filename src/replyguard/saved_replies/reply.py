"""What the readers give: saved replies with their places in the file, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from replyguard.draft import Format, Visibility
from replyguard.errors import ReplyguardError
from replyguard.text.offsets import Span
from replyguard.text.placeholders import placeholder_spans


class Place(Protocol):
    """Where the characters of a reply stand in its file."""

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at `offset`, which is not below 0 nor above the length of the text."""
        ...


class SavedReply(NamedTuple):
    """One saved reply of a file; what the file does not say is None.

    `host` is the helpdesk whose export the file is, such as `zendesk`. `visibility` is said by macros that write an
    internal note, and by fields of that name.
    """

    path: str
    name: str | None
    text: str
    format: Format
    language: str | None
    place: Place
    visibility: Visibility | None = None
    host: str | None = None

    @property
    def placeholders(self) -> tuple[Span, ...]:
        """Where the helpdesk puts something else in when the reply is sent, such as `{{ticket.id}}`, in order."""
        return placeholder_spans(self.text)

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column in the file of the character at `offset` of `text`, both from 1.

        Offsets and columns count code points; a byte order mark is no column. `offset` may be the length of the text:
        the place behind the last character. For a YAML value whose way of writing cannot be followed it is the place
        where the value starts. Raises ValueError for an offset outside the text.
        """
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"offset {offset} is outside the text of {len(self.text)} characters")
        return self.place.locate(offset)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file (`line` is None) or a record (`line` from 1) that could not be read, and why."""

    path: str
    line: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What was chosen for a file that others might choose otherwise: its encoding, what separates cells, the column."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the caller knows of the files; what is None is found out.

    `text_field` names the column or key that holds the reply: in tables, JSON and JSONL nothing else is read then, in
    YAML it goes before the usual keys. `format` is the markup of all replies; None: each is looked at. `encoding` is
    that of all text files, by one of Python's names; `separator` the character between the cells of all tables in text
    files. Raises ValueError for an encoding or a separator that cannot be one.
    """

    text_field: str | None = None
    format: Format | None = None
    encoding: str | None = None
    separator: str | None = None

    def __post_init__(self) -> None:
        if self.encoding is not None and not _is_encoding(self.encoding):
            raise ValueError("encoding: expected one of text, such as utf-8, utf-16 or windows-1252")
        if self.separator is not None and not _is_separator(self.separator):
            raise ValueError("separator: expected one character that is no letter, digit, blank or quote")


def _is_encoding(name: str) -> bool:
    try:
        "".encode(name)
    except (LookupError, ValueError):
        return False
    return True


def _is_separator(text: str) -> bool:
    return len(text) == 1 and text not in '"\r\n ' and not text.isalnum()


class MissingPath(ReplyguardError):
    """A named path that does not exist."""

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(f"{path}: no such file or directory")
