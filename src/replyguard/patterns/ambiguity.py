"""How many ways an expression can read a text: one, more with a power of its length, or doubling with each letter.

After Weber and Seidl, "On the degree of ambiguity of finite automata" (1991): it doubles where a loop reads some word
in two ways, and grows with a power where one loop leads to another that reads the same word.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from replyguard.patterns.automaton import Automaton, Edge

_MOST_PAIRS = 2_500
_MOST_TRIPLES = 40_000
State = TypeVar("State", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Doubling:
    """A loop that reads `pump` in two ways, reached by `prefix`; `always_ends` where nothing can make it fail."""

    prefix: str
    pump: str
    always_ends: bool


@dataclass(frozen=True, slots=True)
class Growth:
    """Loops behind each other that read the same word: the steps grow with this power of the length."""

    prefix: str
    pump: str
    power: int


def doubling(automaton: Automaton) -> Doubling | None:
    """The first loop that reads some word in two ways; None where there is none, or it is too large to be told."""
    for part in _loops(automaton):
        found = _ambiguous_edge(automaton, part) or _ambiguous_word(automaton, part)
        if found is not None:
            place, pump = found
            prefix = _path(automaton, 0, place) or ""
            ends = place in automaton.ends
            return Doubling(prefix, pump, ends)
    return None


def growth(automaton: Automaton) -> Growth | None:
    """Loops behind each other that can share a word; the longest row of them counts."""
    loops = _loops(automaton)
    reach = [_reachable(automaton, loop[0]) for loop in loops]
    best: Growth | None = None
    power: dict[int, int] = {}
    budget = [_MOST_TRIPLES]
    for i in reversed(range(len(loops))):
        power.setdefault(i, 1)
        for j in range(len(loops)):
            if i == j or loops[j][0] not in reach[i]:
                continue
            pump = _shared_word(automaton, loops[i], loops[j], budget)
            if pump is None:
                continue
            place, word = pump
            power[i] = max(power[i], power.get(j, 1) + 1)
            if best is None or power[i] > best.power:
                best = Growth(_path(automaton, 0, place) or "", word, power[i])
    return best


def _ambiguous_edge(automaton: Automaton, part: Sequence[int]) -> tuple[int, str] | None:
    """A position of a loop with two ways to the same next one."""
    inside = set(part)
    for place in part:
        edges = [edge for edge in automaton.follows[place] if edge.target in inside]
        for number, one in enumerate(edges):
            for other in edges[number + 1 :]:
                if one.target == other.target and one.mask & other.mask:
                    back = _path(automaton, one.target, place, inside)
                    if back is not None:
                        return place, automaton.letter(one.mask & other.mask) + back
    return None


def _ambiguous_word(automaton: Automaton, part: Sequence[int]) -> tuple[int, str] | None:
    """A position from which two ways apart read the same word and meet there again."""
    size = len(part)
    if size**2 > _MOST_PAIRS:
        return None
    number = {place: i for i, place in enumerate(part)}
    inside = [[edge for edge in automaton.follows[place] if edge.target in number] for place in part]

    def steps(pair: int) -> Iterator[tuple[int, str]]:
        for one in inside[pair // size]:
            for other in inside[pair % size]:
                if one.mask & other.mask:
                    yield number[one.target] * size + number[other.target], automaton.letter(one.mask & other.mask)

    for component in _components(size**2, lambda pair: (target for target, _ in steps(pair))):
        together = [pair for pair in component if pair // size == pair % size]
        apart = [pair for pair in component if pair // size != pair % size]
        if together and apart:
            there = _search(together[0], lambda pair, goal=apart[0]: pair == goal, steps)  # type: ignore[misc]
            back = _search(apart[0], lambda pair, goal=together[0]: pair == goal, steps)  # type: ignore[misc]
            return part[together[0] // size], f"{there}{back}"
    return None


def _shared_word(
    automaton: Automaton, first: Sequence[int], second: Sequence[int], budget: list[int]
) -> tuple[int, str] | None:
    """A word that one loop reads, that leads on to another, and that the other reads too."""
    one, other = set(first), set(second)

    def edges(place: int, inside: set[int] | None) -> Iterator[Edge]:
        return (edge for edge in automaton.follows[place] if inside is None or edge.target in inside)

    def steps(triple: tuple[int, int, int]) -> Iterator[tuple[tuple[int, int, int], str]]:
        budget[0] -= 1
        if budget[0] < 0:
            return
        for a in edges(triple[0], one):
            for b in edges(triple[1], None):
                if not a.mask & b.mask:
                    continue
                for c in edges(triple[2], other):
                    shared = a.mask & b.mask & c.mask
                    if shared:
                        yield (a.target, b.target, c.target), automaton.letter(shared)

    for p in first:
        for q in second:
            goal = (p, q, q)
            word = _search((p, p, q), lambda triple, goal=goal: triple == goal, steps)  # type: ignore[misc]
            if word:
                return p, word
            if budget[0] < 0:
                return None
    return None


def _loops(automaton: Automaton) -> list[list[int]]:
    """The positions that lead back to themselves, loop by loop, in the order in which they are met."""
    components = _components(len(automaton.follows), lambda place: (edge.target for edge in automaton.follows[place]))
    loops = [
        sorted(component)
        for component in components
        if len(component) > 1 or any(edge.target == component[0] for edge in automaton.follows[component[0]])
    ]
    return sorted(loops)


def _components(size: int, targets: Callable[[int], Iterable[int]]) -> list[list[int]]:
    """The strongly connected components (Tarjan), without recursion."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    on_stack: set[int] = set()
    found: list[list[int]] = []
    for root in range(size):
        if root in index:
            continue
        work: list[tuple[int, Iterator[int]]] = [(root, iter(targets(root)))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            place, rest = work[-1]
            for target in rest:
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(targets(target))))
                    break
                if target in on_stack:
                    low[place] = min(low[place], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[place])
                if low[place] == index[place]:
                    component = []
                    while True:
                        top = stack.pop()
                        on_stack.discard(top)
                        component.append(top)
                        if top == place:
                            break
                    found.append(component)
    return found


def _reachable(automaton: Automaton, start: int) -> set[int]:
    seen = {start}
    waiting = [start]
    while waiting:
        for edge in automaton.follows[waiting.pop()]:
            if edge.target not in seen:
                seen.add(edge.target)
                waiting.append(edge.target)
    return seen


def _path(automaton: Automaton, start: int, goal: int, inside: set[int] | None = None) -> str | None:
    """The letters on a shortest way from one position to another."""

    def steps(place: int) -> Iterator[tuple[int, str]]:
        for edge in automaton.follows[place]:
            if inside is None or edge.target in inside:
                yield edge.target, automaton.letter(edge.mask)

    return "" if start == goal else _search(start, lambda place: place == goal, steps)


def _search(
    start: State, is_goal: Callable[[State], bool], steps: Callable[[State], Iterable[tuple[State, str]]]
) -> str | None:
    """The letters on a shortest way to a goal; '' where it begins there, None where there is none."""
    if is_goal(start):
        return ""
    came: dict[State, tuple[State, str]] = {}
    waiting = deque([start])
    while waiting:
        at = waiting.popleft()
        for target, letter in steps(at):
            if target in came or target == start:
                continue
            came[target] = (at, letter)
            if is_goal(target):
                letters = []
                while target != start:
                    target, letter = came[target]
                    letters.append(letter)
                return "".join(reversed(letters))
            waiting.append(target)
    return None
