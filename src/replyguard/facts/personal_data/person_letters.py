"""How much a word is spelt like a name: weights of the letters that stand in a row in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from replyguard.facts.personal_data.person_lists import NAMES
from replyguard.text.word_data import lexicon_file

SCALE = 16
_SIZES = (2, 3, 4)
_LONGEST = 24
_HIGHEST = 4


def pieces(word: str) -> Iterator[str]:
    """The letters in a row that are looked at, with signs for the ends of the word."""
    whole = f"^{word[:_LONGEST]}$"
    for size in _SIZES:
        for start in range(len(whole) - size + 1):
            yield whole[start : start + size]


def likeness(word: str) -> int:
    """How much a folded word is spelt like a name: from -4, like no name, to 4."""
    weights = load_weights()
    total = weights[""] + sum(weights.get(piece, 0) for piece in pieces(word))
    return max(-_HIGHEST, min(_HIGHEST, round(total / SCALE)))


@cache
def load_weights() -> dict[str, int]:
    """The weights that ship."""
    text = lexicon_file(NAMES, "letters", "txt").read_text(encoding="utf-8")
    weights: dict[str, int] = {}
    for line in text.split("\n"):
        if line and not line.startswith("#"):
            value, _, found = line.partition(" ")
            weights.update(dict.fromkeys(found.split(), int(value)))
            if not found:
                weights[""] = int(value)
    return weights
