"""What the readers give: saved replies with their places in the file, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from replyguard.draft import Format
from replyguard.errors import ReplyguardError


class Place(Protocol):
    """Where the characters of a reply stand in its file."""

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at `offset`, which is not below 0 nor above the length of the text."""
        ...


@dataclass(frozen=True, slots=True)
class SavedReply:
    """One saved reply of a file; `name` and `language` are None where the file does not say them."""

    path: str
    name: str | None
    text: str
    format: Format
    language: str | None
    place: Place

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
class ReadOptions:
    """What the caller knows of the files.

    `text_field` names the column or key that holds the reply: in CSV and JSONL nothing else is read then, in YAML it
    goes before the usual keys. `format` is the markup of all replies; None: each is looked at.
    """

    text_field: str | None = None
    format: Format | None = None


class MissingPath(ReplyguardError):
    """A named path that does not exist."""

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(f"{path}: no such file or directory")
