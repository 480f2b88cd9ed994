"""What is left of a German compound without its coarse first part, and compounds with a coarse last part."""

from __future__ import annotations

from collections.abc import Iterable

from replyguard.lexicons.format import Entry, spelt_out
from replyguard.lexicons.word_forms import german_noun
from replyguard.rules.kinds.rewording.place import capitalised
from replyguard.text.views import fold

_SHORTEST_REST = 4
_FIRST_PARTS = ("scheiss", "drecks", "dreck", "kack", "mist", "arsch", "sau", "shit", "piss", "kotz")
_SUFFIXES = (
    "erei", "ereien", "erl", "ens", "haft", "heit", "keit", "schaft", "erisch", "isch", "lich", "ling", "chen", "lein",
)  # fmt: skip
_VOWELS = frozenset("aeiouyäöü")


def rest_of_compound(word: str, entry: Entry) -> str | None:
    """The word without the coarse part that it begins with, as a word of its own; None where none is left.

    Longer coarse parts come first but for a linking e: Scheißeimer holds a bucket.
    """
    parts = sorted({fold(base) for item in entry.items for base in spelt_out(item.written or entry.lemma)}, key=len)
    for part in reversed(parts):
        if len(part) > 3 and part.endswith("e") and part[:-1] in parts:
            continue
        rest = _behind(word, (part,))
        if rest and not rest.lower().startswith(_SUFFIXES):
            return capitalised(rest) if word[0].isupper() else rest
    return None


def rest_of_listed(word: str) -> str | None:
    """The same for a compound that has an entry of its own; its rest has to be a noun that is known."""
    rest = _behind(word, _FIRST_PARTS)
    return capitalised(rest) if rest and word[0].isupper() and german_noun(rest) is not None else None


def _behind(word: str, parts: Iterable[str]) -> str | None:
    for part in parts:
        for length in range(len(part) // 2, min(len(word) - _SHORTEST_REST, len(part)) + 1):
            if fold(word[:length]) == part and _VOWELS.intersection(word[length:].lower()):
                return word[length:]
    return None
