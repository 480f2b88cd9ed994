"""What the tests of the readers share: a file's content in, its records out; and the proof that places are exact."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from replyguard.saved_replies import Notice, ReadOptions, SavedReply, Unreadable, read_path

Read = Callable[..., list[SavedReply | Unreadable]]
DEFAULTS = ReadOptions()

Written = Callable[[str, SavedReply], str]


_told: list[Notice] = []


@pytest.fixture
def told() -> list[Notice]:
    """What is told while the files of this test are read."""
    _told.clear()
    return _told


@pytest.fixture(scope="session")
def read() -> Read:
    """Write a file with the name and content given, and read it."""

    def read_content(name: str, content: str | bytes, options: ReadOptions = DEFAULTS) -> list[SavedReply | Unreadable]:
        with TemporaryDirectory() as folder:
            path = Path(folder, name)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
            return list(read_path(path, options, tell=_told.append))

    return read_content


@pytest.fixture(scope="session")
def written() -> Written:
    """The characters of the file at the places of all characters of the reply, line ends given as a line feed."""

    def characters(content: str, reply: SavedReply) -> str:
        lines = re.split("\r\n|\n|\r", content.removeprefix("\ufeff"))
        places = [reply.locate(offset) for offset in range(len(reply.text))]
        return "".join((lines[line - 1] + "\n\n")[column - 1] for line, column in places)

    return characters
