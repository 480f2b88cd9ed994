"""The ordinary words of a language: they tell what a short text is written in, and what is two words run together."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from functools import cache, cached_property, partial

from replyguard.text.function_words import FUNCTION_WORDS
from replyguard.text.word_data import lexicon_file

LANGUAGES = ("de", "en")
"""The languages that have a list."""
_COMMONEST = 20_000
_SHORTEST = 4
_LONGEST_ENDING = 2


class KnownWords:
    """Folded words, the commonest first; they are read when first asked about."""

    def __init__(self, read: Callable[[], Sequence[str]]) -> None:
        self._read = read

    @cached_property
    def _words(self) -> tuple[frozenset[str], frozenset[str]]:
        """The commonest words, and all."""
        words = self._read()
        return frozenset(words[:_COMMONEST]), frozenset(words)

    def holds(self, word: str) -> bool:
        """True for a word of the list, however rare."""
        return word in self._words[1]

    def is_common(self, part: str) -> bool:
        """True for a word common enough to be met in a compound."""
        return part in self._words[0]

    def stands_alone(self, part: str) -> bool:
        """True for a common word that is no mere ending or syllable: four letters at least, or a function word."""
        if len(part) < _SHORTEST:
            return len(part) == _SHORTEST - 1 and part in FUNCTION_WORDS and self.is_common(part)
        return self.is_common(part)

    def is_made_of_others(self, word: str, boundaries: Container[int]) -> bool:
        """True for a word, with an ending or without, and for two common words that do not meet at a boundary."""
        if any(self.holds(word[: len(word) - cut]) for cut in range(_LONGEST_ENDING + 1)):
            return True
        return any(
            self.is_common(word[:middle]) and self.is_common(word[middle:])
            for middle in range(_SHORTEST, len(word) - _SHORTEST + 1)
            if middle not in boundaries
        )


@cache
def known_words(language: str) -> KnownWords:
    """The words of a language that ship; none for a language without a list."""
    return KnownWords(partial(_read, language))


def _read(language: str) -> list[str]:
    file = lexicon_file(language, "known", "txt")
    lines = file.read_text(encoding="ascii").splitlines() if file.is_file() else []
    return [line for line in lines if not line.startswith("#")]
