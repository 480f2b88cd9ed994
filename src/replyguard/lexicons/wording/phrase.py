"""One phrase of a wording, read when it is first met; what is costly of it is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cached_property, lru_cache
from re import Match, Pattern

from replyguard.lexicons.inflection import forms
from replyguard.lexicons.wording.anchors import Anchor, anchors_of, literals_of, reach_of
from replyguard.lexicons.wording.expression import expression_of
from replyguard.lexicons.wording.musts import Must, all_stand, beside, musts_of
from replyguard.lexicons.wording.syntax import Phrase, WordingError, read_phrase
from replyguard.lexicons.wording.word_sets import WordSets
from replyguard.text.offsets import Span

_LONGEST_WORD = 60
"""Characters by which a window grows to the end of the word that it ends in."""
_MOST_SIGNS = 100
"""Signs that may stand between the end of a sentence and its first or last word."""
_MOST_REMEMBERED = 2048


class ReadPhrase:
    """A phrase as its author wrote it, in a language where one is named. Raises WordingError where it is asked."""

    @classmethod
    @lru_cache(maxsize=_MOST_REMEMBERED)
    def of(cls, text: str, language: str | None, word_sets: WordSets) -> ReadPhrase:
        """The same one for the same phrase, which stands in several cues, or is checked and then looked for."""
        return cls(text, language, word_sets)

    def __init__(self, text: str, language: str | None, word_sets: WordSets) -> None:
        self._text = text
        self._language = language
        self._word_sets = word_sets

    @cached_property
    def _phrase(self) -> Phrase:
        sets = self._word_sets
        return read_phrase(self._text, self._forms, sets.of(self._language), sets.read_in(self._language))

    def _forms(self, word: str) -> Sequence[str]:
        if self._language is None:
            raise WordingError(f"{self._text!r}: a word to be inflected needs a language: give phrases by language")
        return forms(word, self._language)

    def read(self) -> None:
        """Read it. Raises WordingError where it cannot be read."""
        _ = self._phrase

    @cached_property
    def anchors(self) -> tuple[Anchor, ...]:
        """The literals of which one stands in every text that holds it, and which cost a text least."""
        return anchors_of(self._phrase, self._text)

    @cached_property
    def literals(self) -> tuple[str, ...]:
        """A few literals of which one stands wherever it does; none where they are too many."""
        return literals_of(self._phrase)

    @cached_property
    def reach(self) -> tuple[int, int]:
        """How far it may reach before the beginning of one of its anchors, and behind it."""
        return reach_of(self._phrase)

    @cached_property
    def _musts(self) -> tuple[Must, ...]:
        return musts_of(self._phrase)

    @cached_property
    def _expression(self) -> Pattern[str]:
        return expression_of(self._phrase)

    def beside(self, anchor: Anchor) -> frozenset[str] | None:
        """Words of which one must stand in a text beside one of its anchors; None where none must."""
        return beside(self._musts, anchor)

    def may_stand(self, text: str, words: Set[str]) -> bool:
        """False where a part of it that must stand is nowhere in a folded text with these words."""
        return all_stand(self._musts, text, words)

    def places(self, text: str, low: int, high: int, sentence: Span) -> Iterator[tuple[int, int]]:
        """Where it stands between two places of a folded text, in a sentence."""
        phrase = self._phrase
        # not within a word, whose beginning would pass for a word
        last = min(sentence.end, high + _LONGEST_WORD)
        while high < last and text[high].isalnum():
            high += 1
        matches = (
            self._opening(text, low, high, sentence)
            if phrase.opens_sentence
            else self._expression.finditer(text, low, high)
        )
        for match in matches:
            start, end = match.span()
            if phrase.closes_sentence and _has_words(text, end, sentence.end):
                continue
            yield start, end

    def _opening(self, text: str, low: int, high: int, sentence: Span) -> Iterator[Match[str]]:
        """The match with which a sentence opens, if there is one: before it stand signs alone."""
        match = self._expression.match
        if _has_words(text, sentence.start, low):
            return
        for start in range(low, min(high, sentence.start + _MOST_SIGNS + 1)):
            found = match(text, start, high)
            if found is not None:
                yield found
                return
            if text[start].isalnum():
                return


def _has_words(text: str, start: int, end: int) -> bool:
    return end - start > _MOST_SIGNS or any(map(str.isalnum, text[start:end]))
