"""Texts that an expression matches, made from the expression itself."""

from __future__ import annotations

import regex

from replyguard.patterns.automaton import TooLarge, automaton_of
from replyguard.patterns.linear import texts_near
from replyguard.patterns.syntax import NotReadable, read_expression


def samples(pattern: str, flags: int = 0) -> list[str] | None:
    """Some of the texts that it matches; empty where none of those that were tried is one, None where none can be made.

    Where the expression holds what cannot be told from itself (references, conditions), a lack of texts proves nothing.
    """
    try:
        tree = read_expression(pattern)
        automaton = automaton_of(tree.root, pattern, flags)
    except (NotReadable, ValueError, TooLarge):
        return None
    compiled = regex.compile(pattern, flags)
    found = []
    for text in texts_near(automaton):
        match = compiled.search(text, timeout=1)
        if match is not None:
            found.append(match.group())
    if not found and (tree.looks or not automaton.is_exact):
        return None
    return found
