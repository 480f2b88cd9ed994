"""Forms of German adjectives: every ending in every degree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from replyguard.lexicons.inflection.tables import alternatives, lines, sections

ENDINGS = ("e", "en", "er", "es", "em")
"""The endings of an adjective before a noun."""
_ELIDED = re.compile(r"(?:(?<=[ae]u)e(?=r\Z)|(?<=[^aeiou])e(?=l\Z))")
_TAKES_EST = re.compile(r"(?:[tdsßzx])\Z")
_TAKES_ST = re.compile(r"(?:[aeiouäöü].*isch|end|[aeiouäöü].*[^aeiouäöü]e[lr]t|igt|[aeiouäöü].*[^aeiou]et)\Z")
_TAKES_BOTH = re.compile(r"(?:[aeiouäöü]h?|sch)\Z")


def adjective_forms(word: str) -> Iterator[str]:
    """The forms of an adjective, given without an ending or as it is said in the dictionary ('müde')."""
    listed = sections("de", "adjectives")
    yield word
    if word in listed["invariable"]:
        return
    if word not in listed["adverbs"]:
        yield from (_stem(word) + ending for ending in ENDINGS)
    if word in listed["not compared"]:
        return
    comparatives, superlatives = comparison().get(word) or _regular(word)
    for comparative in comparatives:
        yield comparative
        yield from (comparative + ending for ending in ENDINGS)
    for superlative in superlatives:
        yield from (superlative + ending for ending in ENDINGS)


@cache
def comparison() -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """The comparatives and superlative stems of adjectives that are compared irregularly or with an umlaut."""
    rows = (line.split(",") for _, line in lines("de", "comparison"))
    return {word.strip(): (alternatives(more), alternatives(most)) for word, more, most in rows}


def _stem(word: str) -> str:
    if word.endswith("hoch"):
        return word[:-2] + "h"
    return _ELIDED.sub("", word).removesuffix("e")


def _regular(word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    positive = word.removesuffix("e")
    if _TAKES_ST.search(positive):
        superlatives: tuple[str, ...] = (f"{positive}st",)
    elif _TAKES_BOTH.search(positive):
        superlatives = (f"{positive}st", f"{positive}est")
    elif _TAKES_EST.search(positive):
        superlatives = (f"{positive}est",)
    else:
        superlatives = (f"{positive}st",)
    return (f"{_stem(word)}er",), superlatives
