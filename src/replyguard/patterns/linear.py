"""Looks for an expression that reads the same texts in one way only: signs changed, one or two at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations, islice
from random import Random
from typing import NamedTuple

import regex

from replyguard.patterns.automaton import Automaton
from replyguard.patterns.syntax import AnyNode, Atom, Atomic, Choice, Repeat, Series

_MOST_TRIED = 60
_SAMPLES = 60
_SECONDS = 0.05


class _Change(NamedTuple):
    """A range of the expression, and what is put in its place."""

    start: int
    end: int
    text: str


def linear_form(
    pattern: str, root: AnyNode, automaton: Automaton, flags: int, is_linear: Callable[[str], bool]
) -> str | None:
    """The nearest expression that `is_linear`, and finds the same in sample texts; None where none was met."""
    changes = list(_changes(root, pattern))
    single = ((change,) for change in changes)
    pairs = ((a, b) for a, b in combinations(changes, 2) if a.end <= b.start or b.end <= a.start)
    texts = list(texts_near(automaton))
    for chosen in islice((*single, *pairs), _MOST_TRIED):
        candidate = pattern
        for change in sorted(chosen, reverse=True):
            candidate = candidate[: change.start] + change.text + candidate[change.end :]
        if is_linear(candidate) and _finds_the_same(pattern, candidate, flags, texts):
            return candidate
    return None


def _changes(node: AnyNode, pattern: str) -> Iterator[_Change]:
    """Simpler signs first, then loops that give nothing back."""
    nodes = list(_all(node))
    for one in nodes:
        if isinstance(one, Repeat) and not one.mode:
            inner = _bare(one.body)
            if isinstance(inner, Repeat) and not inner.mode and inner.low <= 1 and inner.high is None and one.low <= 1:
                sign = "+" if one.low == inner.low == 1 else "*"
                text = f"{pattern[one.start : inner.sign]}{sign}{pattern[inner.end : one.sign]}"
                yield _Change(one.start, one.end, text)
            if isinstance(inner, Choice) and (merged := _as_set(inner)) is not None:
                yield _Change(inner.start, inner.end, merged)
        if isinstance(one, Series):
            for left, right in zip(one.items, one.items[1:], strict=False):
                if _same_loops(left, right, pattern):
                    assert isinstance(left, Repeat)
                    assert isinstance(right, Repeat)
                    sign = "+" if left.low or right.low else "*"
                    if left.low + right.low <= 1:
                        yield _Change(left.sign, right.end, sign)
    for one in nodes:
        if isinstance(one, Repeat) and one.high is None and one.mode != "+":
            end = one.end - len(one.mode)
            yield _Change(end, one.end, "+")


def _same_loops(left: AnyNode, right: AnyNode, pattern: str) -> bool:
    if not (isinstance(left, Repeat) and isinstance(right, Repeat)) or left.mode or right.mode:
        return False
    same = pattern[left.start : left.sign] == pattern[right.start : right.sign]
    return same and left.high is None and right.high is None


def _bare(node: AnyNode) -> AnyNode:
    """What is left of a series of one."""
    while isinstance(node, Series) and len(node.items) == 1:
        node = node.items[0]
    return node


def _as_set(choice: Choice) -> str | None:
    """Branches of one character each as a set of characters."""
    texts = [branch.text for branch in choice.branches if isinstance(branch, Atom)]
    if len(texts) < len(choice.branches) or any(text == "." or text.startswith(("[^", "[]")) for text in texts):
        return None
    inside = "".join(dict.fromkeys(text[1:-1] if text.startswith("[") else text for text in texts))
    return f"[{inside}]"


def _all(node: AnyNode) -> Iterator[AnyNode]:
    yield node
    children: tuple[AnyNode, ...] = ()
    if isinstance(node, Series):
        children = node.items
    elif isinstance(node, Choice):
        children = node.branches
    elif isinstance(node, Repeat | Atomic):
        children = (node.body,)
    for child in children:
        yield from _all(child)


def texts_near(automaton: Automaton) -> Iterator[str]:
    """Texts that the expression nearly matches, and some with other letters in between; always the same ones."""
    random = Random(7)
    away = _distances(automaton)
    for number in range(_SAMPLES):
        letters: list[str] = []
        place, left = 0, random.randint(2, 12)
        while away.get(place) != 0 or left > 0:
            edges = [edge for edge in automaton.follows[place] if edge.target in away]
            if not edges:
                break
            # once it is long enough, straight to an end
            nearest = min(away[edge.target] for edge in edges)
            edge = random.choice([edge for edge in edges if left > 0 or away[edge.target] == nearest])
            letters.append(_any_letter(automaton, edge.mask, random))
            place, left = edge.target, left - 1
        text = "".join(letters)
        if number % 4 == 1:
            cut = random.randint(0, len(text))
            text = f"{text[:cut]}{random.choice(' !a0')}{text[cut:]}"
        yield text if number % 4 else f"x {text} {text}!"


def _distances(automaton: Automaton) -> dict[int, int]:
    """How many letters an end is away from each position that has one."""
    ends = {*automaton.ends, *automaton.meets_condition}
    away = dict.fromkeys(ends, 0)
    changed = True
    while changed:
        changed = False
        for place, edges in enumerate(automaton.follows):
            ahead = [away[edge.target] + 1 for edge in edges if edge.target in away]
            if ahead and min(ahead) < away.get(place, min(ahead) + 1):
                away[place] = min(ahead)
                changed = True
    return away


def _any_letter(automaton: Automaton, mask: int, random: Random) -> str:
    """A character of a mask, often the first, so that loops meet the same ones."""
    if random.random() < 0.6:
        return automaton.letter(mask)
    bits = [number for number in range(mask.bit_length()) if mask >> number & 1]
    return automaton.alphabet[random.choice(bits)]


def _finds_the_same(pattern: str, candidate: str, flags: int, texts: list[str]) -> bool:
    try:
        one, other = regex.compile(pattern, flags), regex.compile(candidate, flags)
    except regex.error:
        return False
    if one.groupindex != other.groupindex:
        return False
    compared = matched = 0
    for text in texts:
        try:
            first = [found.span() for found in one.finditer(text, timeout=_SECONDS)]
            second = [found.span() for found in other.finditer(text, timeout=_SECONDS)]
        except TimeoutError:
            continue
        compared += 1
        matched += bool(first)
        if first != second:
            return False
    return compared * 2 > len(texts) and matched * 4 > len(texts)
