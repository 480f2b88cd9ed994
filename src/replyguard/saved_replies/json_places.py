"""Where the characters of a JSON string stand in its file, found only when somebody asks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from replyguard.saved_replies.layout import Key
from replyguard.text.excerpt import Excerpt

_DECODER = json.JSONDecoder()
SPACES = " \t\r\n"
_SPACE = re.compile(r"[ \t\r\n]*")
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")


class JsonPlace(NamedTuple):
    """The place of a string in JSON that can be read: the value at `start` of the excerpt, and the keys inside it."""

    excerpt: Excerpt
    start: int
    keys: tuple[Key, ...] = ()

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of the character, or of the escape that stands for it."""
        text = self.excerpt.text
        start = _value(text, self.start, self.keys)
        index = start + 1
        if not offset:
            return self.excerpt.position(index)
        behind = 0  # characters of the value up to `index`
        for escape in _ESCAPE.finditer(text, index, _behind(text, start)):
            if behind + escape.start() - index >= offset:
                break
            behind += escape.start() - index + 1
            index = escape.end()
        return self.excerpt.position(index + offset - behind)


def behind_space(text: str, index: int) -> int:
    """The index behind JSON's white space."""
    if text[index : index + 1] not in SPACES:
        return index
    space = _SPACE.match(text, index)
    return space.end() if space else index


# kept for the last string, which is asked about once for each of its findings
@lru_cache(maxsize=1)
def _value(text: str, start: int, keys: Sequence[Key]) -> int:
    """Where the value begins that the keys lead to. Of a key that stands twice the last counts, as in the value."""
    for wanted in keys:
        start = _of_only_key(text, start, wanted) or [at for key, at, _ in _members(text, start) if key == wanted][-1]
    return start


@lru_cache(maxsize=1)
def _behind(text: str, start: int) -> int:
    """The index behind the value."""
    return _DECODER.raw_decode(text, start)[1]


def _of_only_key(text: str, start: int, key: Key) -> int | None:
    """Where the value begins, if the object at `start` is the last of the text and the key stands in it but once.

    So it is in a line of JSON; to read all of its members takes ten times as long.
    """
    if not isinstance(key, str) or not key.isidentifier() or text.find("{", start + 1) >= 0:
        return None
    quoted = f'"{key}"'
    at = text.find(quoted, start)
    if at < 0 or text.find(quoted, at + 1) >= 0:
        return None
    colon = behind_space(text, at + len(quoted))
    # what a string ends with is followed by no colon
    return behind_space(text, colon + 1) if text[at - 1] != "\\" and text[colon] == ":" else None


def member_places(text: str, start: int) -> Iterator[tuple[Key, int]]:
    """The keys or numbers of what an object or list holds, and where each value starts."""
    for key, first, _ in _members(text, start):
        yield key, first


def _members(text: str, start: int) -> Iterator[tuple[Key, int, int]]:
    """The keys or numbers of what an object or list holds, and where each value starts and ends."""
    is_object = text[start] == "{"
    index = behind_space(text, start + 1)
    number = 0
    while text[index] not in "]}":
        key: Key = number
        if is_object:
            key, index = _DECODER.raw_decode(text, index)
            index = behind_space(text, behind_space(text, index) + 1)
        _, end = _DECODER.raw_decode(text, index)
        yield key, index, end
        number += 1
        index = behind_space(text, end)
        if text[index] == ",":
            index = behind_space(text, index + 1)
