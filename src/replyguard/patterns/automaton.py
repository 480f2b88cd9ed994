"""An expression as positions that follow each other: each takes one character of a sample alphabet."""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from replyguard.patterns.syntax import AnyNode, Atom, Atomic, Choice, Empty, Repeat, Series, Unknown

_LETTERS = string.printable + "äöüßÄÖÜéÉñçøåœ€–—„“”’…·\u00a0\u200b日😀🇩\u0301"
_MOST_STATES = 900
_MOST_COPIES = 4
_MOST_PATHS = 4_000
_MOST_PARALLEL = 3


class TooLarge(Exception):
    """An expression with more positions than are looked at."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A position that may come next, and the characters with which it does, as bits of the alphabet."""

    target: int
    mask: int


@dataclass(slots=True)
class Automaton:
    """The positions of an expression; 0 is the beginning.

    `follows[p]` are the ways on from `p`, two of them to one target where there are two ways there. `ends` are those
    behind which nothing need come; `meets_condition` those behind which an anchor may still refuse. `is_exact` is False
    where more is allowed here than in truth.
    """

    alphabet: str
    follows: list[list[Edge]]
    ends: frozenset[int]
    meets_condition: frozenset[int]
    is_exact: bool

    def letter(self, mask: int) -> str:
        """A character of a mask."""
        return self.alphabet[(mask & -mask).bit_length() - 1]


def automaton_of(root: AnyNode, pattern: str, flags: int) -> Automaton:
    """The automaton of an expression. Raises TooLarge."""
    alphabet = "".join(dict.fromkeys(_LETTERS + pattern + pattern.swapcase()))
    return _Builder(alphabet, flags).build(root)


@lru_cache(maxsize=2048)
def _mask(text: str, flags: int, alphabet: str) -> int:
    try:
        compiled = regex.compile(text, flags)
    except regex.error:
        return (1 << len(alphabet)) - 1
    mask = 0
    for found in compiled.finditer(alphabet):
        if found.end() - found.start() == 1:
            mask |= 1 << found.start()
    return mask


@dataclass(frozen=True, slots=True)
class _Free:
    """A step that takes no character: where to, what must not come next, and whether a condition stands on it."""

    target: int
    forbidden: int = 0
    is_condition: bool = False


class _Builder:
    def __init__(self, alphabet: str, flags: int) -> None:
        self._alphabet = alphabet
        self._flags = flags
        self._all = (1 << len(alphabet)) - 1
        self._free: list[list[_Free]] = [[]]
        self._takes: list[list[tuple[int, int]]] = [[]]
        self._is_exact = True

    def build(self, root: AnyNode) -> Automaton:
        end = self._add(root, 0, in_loop=False)
        return self._without_free_steps(end)

    def _state(self) -> int:
        if len(self._free) >= _MOST_STATES:
            raise TooLarge
        self._free.append([])
        self._takes.append([])
        return len(self._free) - 1

    def _step(self, source: int, target: int, forbidden: int = 0, *, is_condition: bool = False) -> None:
        self._free[source].append(_Free(target, forbidden, is_condition))

    def _add(self, node: AnyNode, start: int, *, in_loop: bool) -> int:
        """Put a node behind a state; gives the state behind it."""
        if isinstance(node, Series):
            for item in node.items:
                start = self._add(item, start, in_loop=in_loop)
            return start
        if isinstance(node, Atom):
            end = self._state()
            self._takes[start].append((end, _mask(node.text, self._flags, self._alphabet)))
            return end
        if isinstance(node, Choice):
            end = self._state()
            for branch in node.branches:
                begin = self._state()
                self._step(start, begin)
                self._step(self._add(branch, begin, in_loop=in_loop), end)
            return end
        if isinstance(node, Repeat):
            return self._repeat(node, start, in_loop=in_loop)
        end = self._state()
        if isinstance(node, Atomic):
            if isinstance(node.body, Repeat) and isinstance(node.body.body, Atom) and not node.body.mode:
                body = node.body
                own = Repeat(body.body, body.low, body.high, "+", body.start, body.end, body.sign)
                return self._repeat(own, start, in_loop=in_loop)
            self._is_exact = False
            return self._add(node.body, start, in_loop=in_loop)
        if isinstance(node, Unknown):
            self._is_exact = False
            self._takes[end].append((end, self._all))
            self._step(start, end)
            return end
        assert isinstance(node, Empty)
        if node.is_condition and in_loop:
            self._is_exact = False
        self._step(start, end, is_condition=node.is_condition)
        return end

    def _repeat(self, node: Repeat, start: int, *, in_loop: bool) -> int:
        forbidden = 0
        if node.mode == "+":
            if isinstance(node.body, Atom):
                forbidden = _mask(node.body.text, self._flags, self._alphabet)
            else:
                self._is_exact = False
        low = min(node.low, _MOST_COPIES)
        more = None if node.high is None else node.high - node.low
        if node.low > low:
            self._is_exact = False
            if not isinstance(node.body, Atom):
                more = _MOST_COPIES + 1
        for _ in range(low):
            start = self._add(node.body, start, in_loop=in_loop or node.high != 1)
        if more is not None and more <= _MOST_COPIES:
            ends = [(start, forbidden)]
            for number in range(more):
                start = self._add(node.body, start, in_loop=in_loop or more > 1)
                ends.append((start, 0 if number == more - 1 else forbidden))
            end = self._state()
            for state, refused in ends:
                self._step(state, end, refused)
            return end
        if more is not None:
            self._is_exact = False
        head, end = self._state(), self._state()
        self._step(start, head)
        self._step(self._add(node.body, head, in_loop=True), head)
        self._step(head, end, forbidden if more is None else 0)
        return end

    def _without_free_steps(self, end: int) -> Automaton:
        """Positions are the states that a character leads to, and the beginning."""
        states = [0, *dict.fromkeys(target for takes in self._takes for target, _ in takes)]
        number = {state: i for i, state in enumerate(states)}
        follows: list[list[Edge]] = []
        ends: set[int] = set()
        meets: set[int] = set()
        for i, state in enumerate(states):
            edges: dict[int, list[int]] = {}
            for reached, forbidden, is_condition in self._reached(state):
                if reached == end and not forbidden:
                    (meets if is_condition else ends).add(i)
                for target, mask in self._takes[reached]:
                    left = mask & ~forbidden
                    masks = edges.setdefault(number[target], [])
                    if left and len(masks) < _MOST_PARALLEL:
                        masks.append(left)
            follows.append([Edge(target, mask) for target, masks in edges.items() for mask in masks])
        return Automaton(self._alphabet, follows, frozenset(ends), frozenset(meets), self._is_exact)

    def _reached(self, state: int) -> Iterator[tuple[int, int, bool]]:
        """Every way of free steps from a state that goes none twice: a loop entered again is another way."""
        budget = _MOST_PATHS
        stack: list[tuple[int, int, bool, frozenset[tuple[int, int]]]] = [(state, 0, False, frozenset())]
        while stack:
            at, forbidden, is_condition, passed = stack.pop()
            budget -= 1
            if budget < 0:
                raise TooLarge
            yield at, forbidden, is_condition
            for number, step in enumerate(self._free[at]):
                if (at, number) not in passed:
                    refused = forbidden | step.forbidden
                    condition = is_condition or step.is_condition
                    stack.append((step.target, refused, condition, passed | {(at, number)}))
