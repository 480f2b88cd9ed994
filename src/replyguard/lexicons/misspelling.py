"""Adds to the stems of grave words the wrong spellings in which they are still read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from replyguard.lexicons.disguises import backwards, cut_in_two, misspelt
from replyguard.lexicons.format import NO_ENDING, Entry
from replyguard.lexicons.formation import Stem
from replyguard.text.views import fold


def misspelt_stems(stems: Iterable[Stem]) -> Iterator[Stem]:
    """Wrong spellings of grave words, but for those that are words of the lexicon themselves."""
    formed = tuple(stems)
    known = {stem.text for stem in formed}
    for entry, own in groupby(formed, key=_entry_of):
        written = entry.written_conditions
        if entry.grade != "strong" or "no disguise" in written or "own-language" in written:
            continue
        lemma = fold(entry.lemma)
        is_well_known = "often masked" in written
        for stem in own:
            # only of the lemma and its own stem, not of every derived word: there are enough of them
            if stem.phrase is not None or not lemma.startswith(stem.text):
                continue
            spellings = set(misspelt(stem.text) if is_well_known else cut_in_two(stem.text)) - known
            yield from (Stem(spelling, stem.endings, False, entry, is_misspelt=True) for spelling in sorted(spellings))
            if is_well_known:
                turned = {backwards(stem.text + ending) for ending in stem.endings} - known
                yield from (Stem(text, NO_ENDING, False, entry, is_misspelt=True) for text in sorted(turned - {""}))


def _entry_of(stem: Stem) -> Entry:
    return stem.entry
