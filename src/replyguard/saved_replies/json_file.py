"""Reads JSON: documents that hold lists of replies, however wrapped, and JSONL, one object a line."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass

from replyguard.saved_replies.fields import clean_name
from replyguard.saved_replies.json_places import SPACES, behind_space, member_places
from replyguard.saved_replies.json_records import Records, Twice, members, type_of
from replyguard.saved_replies.reply import Notice, ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import NotText, read_lines, read_text
from replyguard.text.excerpt import Excerpt

Found = SavedReply | Unreadable | Notice

DEPTH_LIMIT = 20
"""How deep a list of replies may stand; exports need about three levels."""

_DECODE = json.JSONDecoder(object_pairs_hook=members).raw_decode
_TOO_DEEP = "JSON nested too deep to be read"

# under which exports keep their lists; the names of their collections, and the wrappers of paged answers
_LISTS = frozenset(
    {"replies", "responses", "macros", "templates", "text_modules", "canned_responses", "message_templates"}
    | {"saved_replies", "savedReplies", "saved-replies", "cannedResponses", "macro", "canned_response", "snippets"}
    | {"_embedded", "_results", "results", "data", "items", "payload"}
)


def read_json_lines(handle: io.BufferedReader, path: str, options: ReadOptions) -> Iterator[Found]:
    """The replies of a JSONL file; blank lines are skipped; raises NotText.

    A line that holds a whole list of replies, as an export in one line does, gives all of them.
    """
    records = Records(path, options)
    for line in read_lines(handle):
        text = line.text.rstrip(SPACES)
        if line.problem is None and (not text or text.isspace()):
            continue
        records.is_empty = False
        try:
            if line.problem is not None:
                raise ValueError(line.problem)
            start = behind_space(text, 0)
            value, end = _DECODE(text, start)
            if end != len(text):
                raise json.JSONDecodeError("Extra data", text, behind_space(text, end))
            if not isinstance(value, dict):
                raise ValueError(f"expected a JSON object, got {type_of(value)}")
        except json.JSONDecodeError as error:
            yield Unreadable(path, line.number, f"not JSON: {error.msg} at column {error.pos + 1}")
        except ValueError as error:
            yield Unreadable(path, line.number, str(error))
        except RecursionError:
            yield Unreadable(path, line.number, _TOO_DEEP)
        else:
            excerpt = Excerpt(text, line.number)
            layout = records.layout_of(value)
            if layout is not None and not isinstance(value, Twice):
                yield from records.replies(value, layout, excerpt, start)
            else:
                yield from _Document(excerpt, records).record(value, start, None, 0)
    yield from records.rest()
    if records.is_empty:
        raise NotText(None, "the file is empty")


def read_json_document(handle: io.BufferedReader, path: str, options: ReadOptions) -> Iterator[Found]:
    """The replies of a JSON document, or of several in one file; raises NotText.

    Replies are the objects of lists, wherever they are wrapped; objects kept under names; a single object; and texts
    in a list or under names. What cannot be read ends the reading.
    """
    records = Records(path, options)
    excerpt = Excerpt(read_text(handle))
    try:
        yield from _Document(excerpt, records).read()
        if records.is_empty:
            yield Unreadable(path, None, "JSON without a list of replies")
    except json.JSONDecodeError as error:
        line, column = excerpt.position(error.pos)
        yield Unreadable(path, line, f"not JSON: {error.msg} at column {column}; the rest of the file is not read")
    except ValueError as error:
        yield Unreadable(path, None, str(error))
    except RecursionError:
        yield Unreadable(path, None, _TOO_DEEP)
    yield from records.rest()


def is_json_lines(head: str) -> bool:
    """Whether the beginning of a file is JSONL: a first line that is a whole object, and another below it."""
    first, _, rest = head.lstrip().partition("\n")
    if not rest.strip():
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


@dataclass(slots=True)
class _Document:
    """Walks through values, and decodes one record at a time, so that a list is never held as a whole."""

    excerpt: Excerpt
    records: Records
    index: int = 0

    @property
    def text(self) -> str:
        return self.excerpt.text

    def read(self) -> Iterator[Found]:
        self.index = behind_space(self.text, 0)
        while self.index < len(self.text):
            yield from self.value(None, 0)
            self.index = behind_space(self.text, self.index)

    def value(self, name: str | None, depth: int) -> Iterator[Found]:
        """The replies of the value at the index, which is moved behind it."""
        if depth > DEPTH_LIMIT:
            raise ValueError(f"JSON nested deeper than {DEPTH_LIMIT} levels")
        start = self.index
        match self.text[start : start + 1]:
            case "[":
                yield from self._list(depth)
            case "{" if name is None:
                yield from self._object(depth)
            case _:
                value, self.index = _DECODE(self.text, start)
                yield from self._decoded(value, start, name, depth)

    def record(self, values: dict[str, object], start: int, name: str | None, depth: int) -> Iterator[Found]:
        """The replies of an object that is decoded: of itself, or of the lists and objects in it."""
        records = self.records
        if isinstance(values, Twice) or records.layout_of(values) is not None:
            yield from records.read(values, self.excerpt, start, name)
            return
        inner = [key for key, value in values.items() if self._holds_replies(key, value)]
        if not inner:
            yield from records.read(values, self.excerpt, start, name)
            return
        for key, place in member_places(self.text, start):
            if key in inner:
                value = values[str(key)]
                # a record by itself is kept under its name, unless that is one of the wrappers
                kept = None if key in _LISTS or isinstance(value, list) else clean_name(str(key))
                yield from self._decoded(value, place, kept, depth + 1)

    def _list(self, depth: int) -> Iterator[Found]:
        text = self.text
        self.records.is_empty = False
        self.index = behind_space(text, self.index + 1)
        is_first = True
        while text[self.index : self.index + 1] != "]":
            if not is_first:
                self._expect(",")
            is_first = False
            start = self.index
            if text[start : start + 1] == "{":
                values, self.index = _DECODE(text, start)
                yield from self.record(values, start, None, depth + 1)
            else:
                yield from self.value(None, depth + 1)
            self.index = behind_space(text, self.index)
        self.index += 1

    def _object(self, depth: int) -> Iterator[Found]:
        """An object around lists, which are walked through; any other is decoded as a whole."""
        text = self.text
        start = self.index
        self.index = behind_space(text, start + 1)
        values: dict[str, object] = {}
        pairs: list[tuple[str, object]] = []
        has_lists = False
        is_first = True
        while text[self.index : self.index + 1] != "}":
            if not is_first:
                self._expect(",")
            is_first = False
            if text[self.index : self.index + 1] != '"':
                raise json.JSONDecodeError("Expecting property name enclosed in double quotes", text, self.index)
            key, self.index = _DECODE(text, self.index)
            self.index = behind_space(text, self.index)
            self._expect(":")
            if key in _LISTS and text[self.index : self.index + 1] in ("[", "{"):
                has_lists = True
                yield from self.value(None, depth + 1)
            else:
                value, self.index = _DECODE(text, self.index)
                pairs.append((key, value))
            self.index = behind_space(text, self.index)
        self.index += 1
        if has_lists:
            return
        values = members(pairs)
        end = self.index
        if self._is_map_of_texts(values):
            for key, place in member_places(text, start):
                yield self.records.text(str(values[str(key)]), self.excerpt, place, clean_name(str(key)))
        else:
            yield from self.record(values, start, None, depth)
        self.index = end

    def _decoded(self, value: object, start: int, name: str | None, depth: int) -> Iterator[Found]:
        if depth > DEPTH_LIMIT:
            raise ValueError(f"JSON nested deeper than {DEPTH_LIMIT} levels")
        if isinstance(value, dict):
            yield from self.record(value, start, name, depth)
        elif isinstance(value, list):
            for (_, place), item in zip(member_places(self.text, start), value, strict=True):
                yield from self._decoded(item, place, None, depth + 1)
        elif isinstance(value, str) and (depth or name) and self.records.options.text_field is None:
            yield self.records.text(value, self.excerpt, start, name)
        else:
            self.records.is_empty = False
            line = self.excerpt.position(start)[0]
            yield Unreadable(self.records.path, line, f"expected a JSON object, got {type_of(value)}")

    def _holds_replies(self, key: str, value: object) -> bool:
        if isinstance(value, list):
            return key in _LISTS or (bool(value) and all(isinstance(item, dict) for item in value))
        return isinstance(value, dict) and (key in _LISTS or self.records.layout_of(value) is not None)

    def _is_map_of_texts(self, values: dict[str, object]) -> bool:
        if not values or isinstance(values, Twice) or self.records.options.text_field is not None:
            return False
        return all(isinstance(value, str) for value in values.values()) and self.records.layout_of(values) is None

    def _expect(self, character: str) -> None:
        if self.text[self.index : self.index + 1] != character:
            raise json.JSONDecodeError(f"Expecting '{character}' delimiter", self.text, self.index)
        self.index = behind_space(self.text, self.index + 1)
