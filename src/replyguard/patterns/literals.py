"""Literals of which one stands in every text that an expression matches, so that it is tried only where one occurs."""

from __future__ import annotations

from replyguard.patterns.syntax import AnyNode, Atom, Atomic, Choice, NotReadable, Repeat, Series, read_expression

_SHORTEST = 3
_MOST = 24


def literals_of(pattern: str) -> tuple[str, ...]:
    """Words and parts of words, the fewest and longest that do; none where no part must always stand there."""
    if "(?(" in pattern:
        return ()  # what a condition decides need not stand there
    try:
        tree = read_expression(pattern)
    except (NotReadable, ValueError):
        return ()
    return _best(_of(tree.root)) or ()


def _of(node: AnyNode) -> list[tuple[str, ...]]:
    """The choices: each is a set of literals of which one must stand."""
    if isinstance(node, Series):
        return _of_series(node.items)
    if isinstance(node, Atom):
        return _of_series((node,))
    if isinstance(node, Choice):
        each = [_best(_of(branch)) for branch in node.branches]
        every = [one for found in each if found is not None for one in found]
        return [tuple(dict.fromkeys(every))] if None not in each and len(every) <= _MOST else []
    if isinstance(node, Atomic):
        return _of(node.body)
    if isinstance(node, Repeat) and node.low > 0:
        return _of(node.body)
    return []


def _of_series(items: tuple[AnyNode, ...]) -> list[tuple[str, ...]]:
    choices: list[tuple[str, ...]] = []
    run = ""
    for item in (*items, None):
        if isinstance(item, Atom) and len(item.text) == 1 and item.text.isalnum():
            run += item.text
            continue
        if len(run) >= _SHORTEST:
            choices.append((run,))
        run = ""
        if item is not None and not isinstance(item, Atom):
            choices += _of(item)
    return choices


def _best(choices: list[tuple[str, ...]]) -> tuple[str, ...] | None:
    return min(choices, key=lambda one: (-min(map(len, one)), len(one)), default=None)
