"""Tells what bears somebody's name and is nobody: a public person, a brand, a firm, a house, a street, a work."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from replyguard.facts.personal_data.name_known import is_reviewed
from replyguard.facts.personal_data.person_grammar import FoundName
from replyguard.facts.personal_data.person_lists import GIVEN, words_of
from replyguard.facts.personal_data.person_words import Token

_OURS = frozenset("our unser unsere unserem unseren unserer unseres".split())
_JOINED = frozenset("&+@#_")


def is_borne_by_something(text: str, tokens: Sequence[Token], name: FoundName) -> bool:
    """True for a public person, a brand, who stands for it in public, and for what is named after somebody."""
    words = tokens[name.first : name.last]
    spelt = " ".join(re.findall(r"[^\W_]+", " ".join(word.key for word in words)))
    wide = " ".join(re.findall(r"[^\W_]+", " ".join(t.key for t in tokens[max(0, name.first - 2) : name.last + 2])))
    if is_reviewed(spelt) or is_reviewed(spelt.removesuffix("s")):
        return True
    if any(_shares(phrase, spelt) for phrase in _phrases_of(wide) if is_reviewed(phrase)):
        return True
    before = tokens[name.first - 1] if name.first else None
    behind = tokens[name.last] if name.last < len(tokens) else None
    if (
        before is not None
        and _touches(text, before, words[0])
        and (before.key in words_of("before") or before.text in _JOINED)
    ):
        return True
    if before is not None and before.key in words_of("officers") and _is_ours(tokens, name.first - 1):
        return True
    if words[0].key in words_of("before") and not words[0].flags & GIVEN:
        return True
    if behind is not None and _touches(text, words[-1], behind):
        if behind.key in words_of("behind") or behind.text in _JOINED:
            return True
        if behind.text == "-" and text[words[-1].end : behind.end] == "-":
            return True
    last = words[-1].key
    return (
        last in words_of("behind")
        or ("-" in last and last.rpartition("-")[2] in words_of("behind"))
        or last.endswith(("strasse", "platz", "gasse", "allee"))
    )


def _is_ours(tokens: Sequence[Token], number: int) -> bool:
    return number > 0 and tokens[number - 1].key in _OURS


def _phrases_of(wide: str) -> Iterator[str]:
    """The phrases that stand in a passage."""
    words = wide.split()
    for first in range(len(words)):
        for last in range(first + 2, min(first + 6, len(words)) + 1):
            yield " ".join(words[first:last])


def _shares(phrase: str, spelt: str) -> bool:
    return not set(phrase.split()).isdisjoint(spelt.split())


def _touches(text: str, left: Token, right: Token) -> bool:
    gap = text[left.end : right.start]
    return gap in ("", " ", "\u00a0", ". ")
