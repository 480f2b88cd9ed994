"""Adds to the stems of grave words the wrong spellings in which they are still read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from replyguard.lexicons.disguises import backwards, cut_in_two, misspelt, swapped
from replyguard.lexicons.format import NO_ENDING, Entry
from replyguard.lexicons.formation import Stem
from replyguard.text.views import fold

# what is no other word in its language may be one in another, or is a harmless word too
_PLAIN_ONLY = ("no disguise", "only disguised", "own-language")
_LONG = 8
"""Letters from which on two of them in each other's place make no other word."""


def misspelt_stems(stems: Iterable[Stem], is_word: Callable[[str, str], bool]) -> Iterator[Stem]:
    """Wrong spellings of grave words, but for those that are words of the lexicon themselves.

    `is_word` tells whether letters are an ordinary word of a language.
    """
    formed = tuple(stems)
    known = {stem.text for stem in formed}
    for entry, own in groupby(formed, key=_entry_of):
        written = entry.written_conditions
        if entry.grade != "strong" or any(condition in written for condition in _PLAIN_ONLY):
            continue
        lemma = fold(entry.lemma)
        is_well_known = "often masked" in written
        for stem in own:
            if stem.phrase is not None:
                continue
            spellings = set(_swapped(stem, is_word)) if len(stem.text) >= _LONG and stem.text.isalpha() else set()
            # the others only of the lemma and its own stem, not of every derived word: there are enough of them
            is_own = lemma.startswith(stem.text)
            if is_own:
                spellings |= set(misspelt(stem.text) if is_well_known else cut_in_two(stem.text))
            spellings -= known
            yield from (Stem(spelling, stem.endings, False, entry, is_misspelt=True) for spelling in sorted(spellings))
            if is_own and is_well_known:
                turned = {backwards(stem.text + ending) for ending in stem.endings} - known
                yield from (Stem(text, NO_ENDING, False, entry, is_misspelt=True) for text in sorted(turned - {""}))


def _swapped(stem: Stem, is_word: Callable[[str, str], bool]) -> Iterator[str]:
    for spelling in swapped(stem.text):
        if not any(is_word(spelling + ending, stem.entry.language) for ending in stem.endings):
            yield spelling


def _entry_of(stem: Stem) -> Entry:
    return stem.entry
