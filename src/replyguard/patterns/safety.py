"""Says of an expression whether it can run away on some text, why, and how it could be written instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

import regex

from replyguard.patterns.ambiguity import Doubling, Growth, doubling, growth
from replyguard.patterns.automaton import Automaton, TooLarge, automaton_of
from replyguard.patterns.linear import linear_form
from replyguard.patterns.syntax import AnyNode, Atomic, Choice, NotReadable, Repeat, Series, read_expression

ATTACK_SECONDS = 0.25
"""What one generated text may cost; a reply is read in a thousandth of that."""
_LENGTHS = (32, 300, 1_200)
_ENDS = ("\x00", "!\x00", "")
_MOST_PARTS = 300
"""Parts of an expression too large to be looked at whole."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found of an expression.

    `danger` is `doubles` where the steps double with each further letter, `slow` where a text of a few thousand letters
    takes too long, None where neither could be shown. `pump` is what makes it so when it is repeated.
    """

    danger: Literal["doubles", "slow"] | None
    pump: str = ""
    linear: str | None = None

    def reason(self) -> str:
        """What is wrong, for the rule's author."""
        what = (
            "can be read in two ways each time it is repeated, so that the steps double with every one"
            if self.danger == "doubles"
            else "takes too long to fail"
        )
        instead = f"; write instead: {self.linear}" if self.linear else "; " + _ADVICE
        return f"runs away: a text such as {_shown(self.pump)} {what}{instead}"


_ADVICE = "let only one loop take the same letters, or make a loop give nothing back (*+, ++, (?>…))"
_FINE = Judgement(None)


@lru_cache(maxsize=4096)
def judge(pattern: str, flags: int = 0) -> Judgement:
    """The judgement on an expression that compiles.

    What is shown to double is refused unseen; where the reading is not exact, or the steps grow with a power of the
    length, generated texts decide within a quarter of a second each.
    """
    try:
        tree = read_expression(pattern)
    except (NotReadable, ValueError):
        return _FINE
    for root in (tree.root, *tree.looks):
        if _loops_in(root) < 2:
            continue
        try:
            judgement = _judge(pattern, root, flags, is_whole=root is tree.root)
        except TooLarge:
            judgement = _judge_parts(pattern, root, flags)
        if judgement.danger is not None:
            return judgement
    return _FINE


def _judge_parts(pattern: str, root: AnyNode, flags: int) -> Judgement:
    """The judgement on one too large to be looked at whole, by its parts; what only grows is left to its time."""
    left = list(_parts_of(root))
    for _ in range(_MOST_PARTS):
        if not left:
            break
        part = left.pop()
        if _loops_in(part) < 2:
            continue
        try:
            automaton = automaton_of(part, pattern, flags)
        except TooLarge:
            left += _parts_of(part)
            continue
        found = doubling(automaton)
        if found is not None and ((automaton.is_exact and not found.always_ends) or _is_slow(pattern, flags, found)):
            return Judgement("doubles", found.pump)
    return _FINE


def _parts_of(root: AnyNode) -> Iterator[AnyNode]:
    """What an expression falls into: its alternatives, or those of its widest choice with all that is around it."""
    if isinstance(root, Choice):
        yield from root.branches
    elif isinstance(root, Atomic):
        yield root.body
    elif isinstance(root, Series):
        parts = [(len(list(_parts_of(item))), number) for number, item in enumerate(root.items)]
        number = max(parts)[1]
        for part in _parts_of(root.items[number]):
            yield replace(root, items=(*root.items[:number], part, *root.items[number + 1 :]))


def _judge(pattern: str, root: AnyNode, flags: int, *, is_whole: bool) -> Judgement:
    """Raises TooLarge."""
    automaton = automaton_of(root, pattern, flags)
    found = doubling(automaton)
    if found is not None and automaton.is_exact and not found.always_ends:
        return Judgement("doubles", found.pump, _linear(pattern, root, automaton, flags) if is_whole else None)
    grown = found or growth(automaton)
    if grown is None or not _is_slow(pattern, flags, grown):
        return _FINE
    danger: Literal["doubles", "slow"] = "doubles" if isinstance(grown, Doubling) else "slow"
    return Judgement(danger, grown.pump, _linear(pattern, root, automaton, flags) if is_whole else None)


def _linear(pattern: str, root: AnyNode, automaton: Automaton, flags: int) -> str | None:
    return linear_form(pattern, root, automaton, flags, lambda candidate: _is_fine(candidate, flags))


def _is_fine(candidate: str, flags: int) -> bool:
    try:
        regex.compile(candidate, flags)
    except regex.error:
        return False
    try:
        tree = read_expression(candidate)
        automaton = automaton_of(tree.root, candidate, flags)
    except (NotReadable, ValueError, TooLarge):
        return False
    found = doubling(automaton)
    if found is not None and automaton.is_exact and not found.always_ends:
        return False
    grown = found or growth(automaton)
    return grown is None or not _is_slow(candidate, flags, grown)


def _is_slow(pattern: str, flags: int, found: Doubling | Growth) -> bool:
    """True where a text made of what was found takes longer than it may."""
    compiled = regex.compile(pattern, flags)
    for length in _LENGTHS:
        body = found.prefix + found.pump * max(2, length // max(1, len(found.pump)))
        for end in _ENDS:
            try:
                for _ in compiled.finditer(body + end, timeout=ATTACK_SECONDS):
                    pass
            except TimeoutError:
                return True
    return False


def _loops_in(node: AnyNode) -> int:
    """How many loops there are that may run more than a few times; a single one reads a text in one way."""
    if isinstance(node, Series):
        return sum(map(_loops_in, node.items))
    if isinstance(node, Choice):
        return sum(map(_loops_in, node.branches))
    if isinstance(node, Atomic):
        return _loops_in(node.body)
    if isinstance(node, Repeat):
        # a loop around alternatives can read a letter by either of them
        inner = 2 * _loops_in(node.body) if node.high != 1 else _loops_in(node.body)
        return inner + (1 + _choices_in(node.body) if node.high is None or node.high > 1 else 0)
    return 0


def _choices_in(node: AnyNode) -> int:
    if isinstance(node, Choice):
        return 1
    if isinstance(node, Series):
        return sum(map(_choices_in, node.items))
    if isinstance(node, Repeat):
        return 1 + _choices_in(node.body)
    return _choices_in(node.body) if isinstance(node, Atomic) else 0


def _shown(pump: str) -> str:
    text = pump if len(pump) > 3 else pump * (4 // max(1, len(pump)) + 1)
    return repr(text[:24]).replace("\\x00", "")
