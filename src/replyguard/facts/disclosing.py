"""How sure it is that a text tells for whom its author speaks: a linear classifier over its words.

Words met often when it was trained count as themselves, all others as what they look like: a given name, a word of the
language, a name that no list knows. So "Mia vom Team Sonnrad" and "Mia vom Team Blauwal" are the same to it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from functools import cache
from itertools import pairwise
from math import sqrt

from replyguard.facts.personal_data.name_words import is_given
from replyguard.facts.sentence_classifier import (
    CLOSES,
    ENDING,
    NUMBER,
    OPENS,
    SCALE,
    STEM,
    Weights,
    logistic,
    read_weights,
)
from replyguard.text.known_words import LANGUAGES, known_words
from replyguard.text.views import fold
from replyguard.text.word_data import lexicon_file

GIVEN, NAME, CAPITAL, WORD, RARE, NEW_LINE = "<given>", "<name>", "<capital>", "<word>", "<rare>", "¶"
"""What a word that is not in the vocabulary looks like: a given name, another word with a capital that no list knows,
one that a list knows, a word of the language, any other; and the end of a line."""
LONG = 7
"""From how many letters on a word has a stem and an ending."""
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[?!.,:;()\[\]/@#&|~^–—-]|\n")
_PIECE = re.compile(r"(?<=[.!?\n])\s+")
_MOST_TOKENS = 400


class Discloser:
    """A classifier with what it has learnt; words that are a feature by themselves are its vocabulary."""

    def __init__(self, learnt: Weights) -> None:
        self._weights: Mapping[str, int] = learnt.weights
        self._bias = learnt.bias

    def confidence(self, text: str) -> float:
        """How sure it is, from 0 to 1, of the whole of a text as it is seen, or of the piece that says it best."""
        pieces = [piece for piece in _PIECE.split(text) if piece]
        return max(map(self._of_piece, (text, *pieces) if len(pieces) > 1 else (text,)))

    def _of_piece(self, text: str) -> float:
        tokens = tokens_of(text)
        if not tokens:
            return 0.0
        total = sum(self._weights.get(feature, 0) for feature in features_of(tokens, self._weights))
        return logistic((total / sqrt(len(tokens)) + self._bias) / SCALE)


def tokens_of(text: str) -> list[str]:
    """The first words, numbers and signs of a text as it is seen."""
    return _TOKEN.findall(text)[:_MOST_TOKENS]


def features_of(tokens: list[str], vocabulary: Container[str]) -> Iterator[str]:
    """What a text counts as: its words and signs, pairs of them, stems and endings of longer words."""
    looks = [OPENS]
    for token in tokens:
        folded = fold(token)
        if len(folded) >= LONG:
            yield f"{folded[:STEM]}~"
            yield f"~{folded[-ENDING:]}"
        look = _look(token, folded, vocabulary)
        # a name of several words is one
        if look != NAME or looks[-1] != NAME:
            looks.append(look)
    yield from looks[1:]
    looks.append(CLOSES)
    for first, second in pairwise(looks):
        yield f"{first} {second}"


def _look(token: str, folded: str, vocabulary: Container[str]) -> str:
    if token[0].isdecimal():
        return NUMBER
    if not token[0].isalpha():
        return token if token != "\n" else NEW_LINE
    if folded in vocabulary:
        return folded
    if token[0].isupper():
        if is_given(folded):
            return GIVEN
        return CAPITAL if _is_known(folded) else NAME
    return WORD if _is_known(folded) else RARE


def _is_known(word: str) -> bool:
    return any(known_words(language).holds(word) for language in LANGUAGES)


@cache
def load_discloser() -> Discloser:
    """The one that ships."""
    return Discloser(read_weights(lexicon_file("any", "disclosing", "txt").read_text(encoding="utf-8")))
