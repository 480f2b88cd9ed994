"""Which of many words are one letter apart, found by what is left of each without a letter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator


def one_letter_apart(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of words that differ by a letter too many, another letter, or two in each other's place; each pair once."""
    known = list(dict.fromkeys(words))
    by_rest: defaultdict[str, list[str]] = defaultdict(list)
    for word in known:
        for rest in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            by_rest[rest].append(word)
    from rapidfuzz.distance import OSA

    told: set[tuple[str, str]] = set()
    for alike in by_rest.values():
        for place, word in enumerate(alike):
            for other in alike[place + 1 : place + _MOST]:
                pair = (word, other) if word < other else (other, word)
                if pair not in told and OSA.distance(word, other, score_cutoff=1) == 1:
                    told.add(pair)
                    yield pair


_MOST = 64
"""With how many others of the same rest a word is compared: thousands of numbered names share theirs."""
