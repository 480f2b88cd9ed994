"""Reads a regular expression of the `regex` module as a tree, as far as backtracking depends on it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_QUANTIFIER = re.compile(r"(?:[*+?]|\{\s*\d*\s*(?:,\s*\d*\s*)?\})(?=(?P<mode>[?+]?))")
_COUNTS = re.compile(r"\{\s*(\d*)\s*(?:(,)\s*(\d*)\s*)?\}")
_FUZZY = re.compile(r"\{[^{}]*[eids][^{}]*\}")
_FLAGS = re.compile(r"\(\?[a-zA-Z0-9]*(?:-[a-zA-Z]+)?([:)])")
_VERBOSE = re.compile(r"\(\?[a-wyzA-Z0-9]*x")
_NAMED = re.compile(r"\(\?P?<[^\W\d]\w*>")
_CALL = re.compile(r"\(\?(?:R|[+-]?\d+|&\w+|P>\w+)\)")
_BACK = re.compile(r"\(\?P=\w+\)")
_TEST = re.compile(r"\(\?\(\w+\)")
_LONG_ESCAPE = re.compile(r"\\(?:[pPN]\{[^}]*\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[pP]\w)")
_GROUP_CALL = re.compile(r"\\(?:g<[^>]*>|k<[^>]*>|L<[^>]*>|[1-9]\d?)")
_CONDITIONS = "bBAZGmMK"
_SEVERAL = "XR"
"""Escapes that stand for more than one character."""


@dataclass(frozen=True, slots=True)
class Atom:
    """What takes one character; `text` is how it is written."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Empty:
    """What takes no character; `is_condition` where it may refuse, as an anchor does."""

    is_condition: bool


@dataclass(frozen=True, slots=True)
class Unknown:
    """What takes letters that cannot be told beforehand: a reference back, a call, a fuzzy part."""


@dataclass(frozen=True, slots=True)
class Series:
    """One after the other."""

    items: tuple[AnyNode, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several."""

    branches: tuple[AnyNode, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Repeat:
    """Something several times; `high` None is without end. `sign` is where its quantifier stands."""

    body: AnyNode
    low: int
    high: int | None
    mode: str
    """'' takes most, '?' takes least, '+' never gives back."""
    start: int
    end: int
    sign: int


@dataclass(frozen=True, slots=True)
class Atomic:
    """What is not tried again once it has matched."""

    body: AnyNode


AnyNode = Atom | Empty | Unknown | Series | Choice | Repeat | Atomic


class NotReadable(ValueError):
    """An expression that this reader does not know; the module that runs it may."""


@dataclass(slots=True)
class Tree:
    """An expression, and those that look ahead or behind in it: they are tried on their own."""

    root: AnyNode
    looks: list[AnyNode] = field(default_factory=list)


def read_expression(pattern: str, *, verbose: bool = False) -> Tree:
    """The tree of an expression that compiles. Raises NotReadable."""
    reader = _Reader(pattern, verbose or _VERBOSE.search(pattern) is not None)
    root = reader.choice()
    if reader.position != len(pattern):
        raise NotReadable(f"unexpected {pattern[reader.position]!r} at {reader.position}")
    return Tree(root, reader.looks)


class _Reader:
    def __init__(self, pattern: str, verbose: bool) -> None:
        self.pattern = pattern
        self.position = 0
        self.looks: list[AnyNode] = []
        self._verbose = verbose
        self._depth = 0

    def choice(self) -> AnyNode:
        """Branches up to the end of the group."""
        start = self.position
        self._depth += 1
        if self._depth > 60:
            raise NotReadable("nested too deep")
        branches = [self._series()]
        while self._next() == "|":
            self.position += 1
            branches.append(self._series())
        self._depth -= 1
        return branches[0] if len(branches) == 1 else Choice(tuple(branches), start, self.position)

    def _series(self) -> AnyNode:
        start = self.position
        items: list[AnyNode] = []
        while self._next() not in ("", "|", ")"):
            begun = self.position
            item = self._item()
            if item is not None:
                items.append(self._repeated(item, begun))
        return items[0] if len(items) == 1 else Series(tuple(items), start, self.position)

    def _next(self) -> str:
        return self.pattern[self.position : self.position + 1]

    def _repeated(self, item: AnyNode, begun: int) -> AnyNode:
        while True:
            if self._verbose:
                self._skip_blanks()
            if _FUZZY.match(self.pattern, self.position):
                self.position = self.pattern.index("}", self.position) + 1
                return Unknown()
            found = _QUANTIFIER.match(self.pattern, self.position)
            if not found or found.group() == "{}":
                return item
            sign = self.position
            low, high = _counts(found.group())
            mode = found.group("mode")
            self.position = found.end() + len(mode)
            item = Repeat(item, low, high, mode, begun, self.position, sign)

    def _item(self) -> AnyNode | None:
        pattern, at = self.pattern, self.position
        sign = pattern[at]
        if self._verbose and (sign.isspace() or sign == "#"):
            self._skip_blanks()
            return None
        if sign == "(":
            return self._group()
        if sign == "[":
            self.position = _end_of_set(pattern, at)
            return Atom(pattern[at : self.position], at, self.position)
        if sign == "\\":
            return self._escape()
        self.position += 1
        if sign in "^$":
            return Empty(True)
        return Atom("\\" + sign if sign in "#&~- " else sign, at, at + 1)

    def _skip_blanks(self) -> None:
        found = re.compile(r"(?:\s+|#[^\n]*)*").match(self.pattern, self.position)
        self.position = found.end() if found else self.position

    def _escape(self) -> AnyNode:
        pattern, at = self.pattern, self.position
        if found := _GROUP_CALL.match(pattern, at):
            self.position = found.end()
            return Unknown()
        found = _LONG_ESCAPE.match(pattern, at)
        self.position = found.end() if found else at + 2
        letter = pattern[at + 1 : at + 2]
        if letter in _CONDITIONS:
            return Empty(True)
        if letter in _SEVERAL:
            return Unknown()
        return Atom(pattern[at : self.position], at, self.position)

    def _group(self) -> AnyNode | None:
        pattern, at = self.pattern, self.position
        for opening, is_look in (("(?=", True), ("(?!", True), ("(?<=", True), ("(?<!", True), ("(?>", False)):
            if pattern.startswith(opening, at):
                self.position += len(opening)
                body = self._closed()
                if is_look:
                    self.looks.append(body)
                    return Empty(True)
                return Atomic(body)
        if pattern.startswith("(?#", at):
            self.position = pattern.index(")", at) + 1
            return None
        if pattern.startswith("(*", at):
            self.position = pattern.index(")", at) + 1
            return Empty(True)
        for call in (_CALL, _BACK):
            if found := call.match(pattern, at):
                self.position = found.end()
                return Unknown()
        if found := _TEST.match(pattern, at):
            self.position = found.end()
            return self._closed()
        if found := _NAMED.match(pattern, at):
            self.position = found.end()
            return self._closed()
        if pattern.startswith("(?|", at):
            self.position += 3
            return self._closed()
        if found := _FLAGS.match(pattern, at):
            self.position = found.end()
            return None if found.group(1) == ")" else self._closed()
        if pattern.startswith("(?", at):
            raise NotReadable(f"unknown group at {at}")
        self.position += 1
        return self._closed()

    def _closed(self) -> AnyNode:
        body = self.choice()
        if self._next() != ")":
            raise NotReadable(f"a group is not closed at {self.position}")
        self.position += 1
        return body


def _counts(sign: str) -> tuple[int, int | None]:
    if sign[0] in "*+?":
        return {"*": (0, None), "+": (1, None), "?": (0, 1)}[sign[0]]
    found = _COUNTS.match(sign)
    low, comma, high = found.groups() if found else ("", "", "")
    if not comma:
        return int(low or 0), int(low or 0)
    return int(low or 0), int(high) if high else None


def _end_of_set(pattern: str, at: int) -> int:
    """Where a set of characters ends that begins here; sets in it may be nested by name only."""
    position = at + 1
    if pattern.startswith("^", position):
        position += 1
    if pattern.startswith("]", position):
        position += 1
    while position < len(pattern):
        sign = pattern[position]
        if sign == "\\":
            position += 2
            continue
        if pattern.startswith("[:", position):
            position = pattern.index(":]", position) + 2
            continue
        if sign == "]":
            return position + 1
        position += 1
    raise NotReadable("a set is not closed")
