"""Reads JSONL: one object a line, in constant memory; the map from a string's characters to its escapes."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from replyguard.saved_replies.fields import (
    LANGUAGE_FIELDS,
    NAME_FIELDS,
    clean_name,
    language_of,
    no_text_field,
    text_field_of,
)
from replyguard.saved_replies.markup import html_or_plain
from replyguard.saved_replies.reply import ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import Line, NotText, read_lines
from replyguard.text.excerpt import Excerpt

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")
_TYPES = {dict: "an object", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}
_KEYS_KEPT = 50


@dataclass(frozen=True, slots=True)
class JsonString:
    """The place of a JSON string; the excerpt is the string as written, with its quotes."""

    excerpt: Excerpt

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of the character, or of the escape that stands for it."""
        literal = self.excerpt.text
        index = 1
        behind = 0  # decoded characters up to `index`
        for escape in _ESCAPE.finditer(literal):
            if behind + escape.start() - index >= offset:
                break
            behind += escape.start() - index + 1
            index = escape.end()
        return self.excerpt.position(index + offset - behind)


@dataclass(frozen=True, slots=True)
class _Member:
    value: object
    start: int
    end: int


def read_json_lines(handle: io.BufferedReader, path: str, options: ReadOptions) -> Iterator[SavedReply | Unreadable]:
    """The replies of a JSONL file; blank lines are skipped; raises NotText.

    A record without the field is one Unreadable. Those before the first record that has it are told in one, so that a
    file in which no record has it gives one Unreadable with the keys found.
    """
    has_field = False
    has_records = False
    without: list[int] = []  # first and last line, and keys found, of records before the first one with the field
    keys: dict[str, None] = {}
    for line in read_lines(handle):
        if line.problem is None and not line.text.strip():
            continue
        has_records = True
        try:
            members = _members(line)
        except ValueError as error:
            yield Unreadable(path, line.number, str(error))
            continue
        field = text_field_of(members, options.text_field)
        if field is not None:
            if without:
                yield Unreadable(path, without[0], _lines(*without) + no_text_field(options.text_field, keys, "key"))
                without = []
            has_field = True
            yield _reply(line, members, field, path, options)
        elif has_field:
            yield Unreadable(path, line.number, no_text_field(options.text_field, members, "key"))
        else:
            without = [without[0] if without else line.number, line.number]
            for key in members:
                if len(keys) < _KEYS_KEPT:
                    keys[key] = None
    if without:
        yield Unreadable(path, None, no_text_field(options.text_field, keys, "key"))
    if not has_records:
        raise NotText(None, "the file is empty")


def _lines(first: int, last: int) -> str:
    return "" if first == last else f"records of lines {first} to {last}: "


def _reply(
    line: Line, members: dict[str, _Member], field: str, path: str, options: ReadOptions
) -> SavedReply | Unreadable:
    member = members[field]
    text = member.value
    if not isinstance(text, str):
        got = _TYPES.get(type(text), "null")
        return Unreadable(path, line.number, f"'{clean_name(field)}': expected text, got {got}")
    place = JsonString(Excerpt(line.text[member.start : member.end], line.number, member.start + 1))
    markup = options.format or html_or_plain(text)
    return SavedReply(path, _name(members), text, markup, _language(members), place)


def _name(members: dict[str, _Member]) -> str | None:
    for field in NAME_FIELDS:
        value = members[field].value if field in members else None
        if isinstance(value, str | int) and not isinstance(value, bool) and (name := clean_name(str(value))):
            return name
    return None


def _language(members: dict[str, _Member]) -> str | None:
    for field in LANGUAGE_FIELDS:
        value = members[field].value if field in members else None
        if isinstance(value, str) and (language := language_of(value)):
            return language
    return None


def _members(line: Line) -> dict[str, _Member]:
    """The members of the object on the line with their places in it; raises ValueError with the reason."""
    if line.problem is not None:
        raise ValueError(line.problem)
    try:
        return _scan(line.text)
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg} at column {error.pos + 1}") from None
    except RecursionError:
        raise ValueError("JSON nested too deep to be read") from None


def _scan(text: str) -> dict[str, _Member]:
    # the standard decoder does not tell where a value stands, so the outermost object is taken apart here
    index = _skip_space(text, 0)
    if text[index : index + 1] != "{":
        value, _ = _DECODER.raw_decode(text, index)
        raise ValueError(f"expected a JSON object, got {_TYPES.get(type(value), 'null')}")
    members: dict[str, _Member] = {}
    index = _skip_space(text, index + 1)
    is_first = True
    while text[index : index + 1] != "}":
        if not is_first:
            index = _expect(text, index, ",")
        is_first = False
        if text[index : index + 1] != '"':
            raise json.JSONDecodeError("Expecting a key in double quotes", text, index)
        key, index = _DECODER.raw_decode(text, index)
        if key in members:
            raise ValueError(f"the key '{clean_name(key)}' stands twice")
        start = _expect(text, _skip_space(text, index), ":")
        value, end = _DECODER.raw_decode(text, start)
        members[key] = _Member(value, start, end)
        index = _skip_space(text, end)
    end = _skip_space(text, index + 1)
    if end != len(text):
        raise json.JSONDecodeError("Extra data", text, end)
    return members


def _expect(text: str, index: int, character: str) -> int:
    if text[index : index + 1] != character:
        raise json.JSONDecodeError(f"Expecting '{character}'", text, index)
    return _skip_space(text, index + 1)


def _skip_space(text: str, index: int) -> int:
    space = _SPACE.match(text, index)
    return space.end() if space else index
