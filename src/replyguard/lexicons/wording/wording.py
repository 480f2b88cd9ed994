"""Phrases made ready to be found: literals for the automaton, and an expression for each phrase that is woken."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from re import Pattern
from typing import NamedTuple

from replyguard.lexicons.inflection import forms
from replyguard.lexicons.wording.anchors import (
    Anchor,
    anchor_of_words,
    anchors_of,
    literals_of,
    reach_of,
)
from replyguard.lexicons.wording.expression import expression_of
from replyguard.lexicons.wording.musts import Must, all_stand, musts_of
from replyguard.lexicons.wording.syntax import Phrase, WordingError, read_phrase
from replyguard.lexicons.wording.word_sets import NO_SETS, WordSets
from replyguard.text.offsets import Span
from replyguard.text.phrase_index import Hit, Trigger
from replyguard.text.views import FoldedView

_MOST_SIGNS = 100
"""Signs that may stand between the end of a sentence and its first or last word."""
_PLAIN = re.compile(r"[A-Za-zÄÖÜäöüß]{2,}(?: [A-Za-zÄÖÜäöüß]{2,})*\Z")
"""A phrase of words alone."""


class Written(NamedTuple):
    """A phrase as its author wrote it, and its language where one is named."""

    text: str
    language: str | None


class Place(NamedTuple):
    """A range of the folded view where a phrase stands, and the phrase's number."""

    start: int
    end: int
    phrase: int


@dataclass(frozen=True, slots=True)
class _Ready:
    """A phrase that has been woken once."""

    expression: Pattern[str]
    opens_sentence: bool
    closes_sentence: bool
    before: int
    behind: int


class _Memory(dict[int, bool]):
    """Answers about phrases in one text, each found out once."""

    def __init__(self, ask: Callable[[int, FoldedView], bool], view: FoldedView) -> None:
        super().__init__()
        self._ask = ask
        self._view = view

    def __missing__(self, number: int) -> bool:
        answer = self[number] = self._ask(number, self._view)
        return answer


class Wording:
    """Phrases of one rule or fact; what is costly of a phrase is made when its literal is first met."""

    def __init__(self, phrases: Sequence[Written], word_sets: WordSets) -> None:
        self.phrases = tuple(phrases)
        self._word_sets = word_sets
        self._ready: dict[int, _Ready] = {}
        self._musts: dict[int, tuple[Must, ...]] = {}
        self._literals: dict[int, tuple[str, ...]] = {}
        self._anchors: Sequence[tuple[Anchor, int]] | None = None

    @classmethod
    def of(cls, by_language: Mapping[str | None, Iterable[str]], word_sets: WordSets = NO_SETS) -> Wording:
        """The wording of phrases given by language."""
        return cls([Written(text, language) for language, texts in by_language.items() for text in texts], word_sets)

    def __bool__(self) -> bool:
        return bool(self.phrases)

    def anchors(self) -> Sequence[tuple[Anchor, int]]:
        """The literals to look for, each with the number of its phrase. Raises WordingError."""
        if self._anchors is None:
            self._anchors = [
                (anchor, number)
                for number, written in enumerate(self.phrases)
                for anchor in self._anchors_of(number, written.text)
            ]
        return self._anchors

    def _anchors_of(self, number: int, text: str) -> tuple[Anchor, ...]:
        telling = anchor_of_words(text) if _PLAIN.match(text) else None
        return (telling,) if telling is not None else anchors_of(self._read(number), text)

    def use(self, anchors: Sequence[tuple[Anchor, int]]) -> None:
        """Take literals that were found before, of the same phrases."""
        self._anchors = anchors

    def check(self, *, needs_literal: bool) -> None:
        """Read every phrase. Raises WordingError for the first that cannot be read, or could not be looked for."""
        for number, written in enumerate(self.phrases):
            if _PLAIN.match(written.text):
                continue  # words alone: it can be read, and each of them is a literal
            phrase = self._read(number)
            if needs_literal:
                anchors_of(phrase, written.text)

    def triggers(self, owner: Hashable) -> Iterator[Trigger]:
        """The literals as triggers whose payload are the numbers of their phrases. Raises WordingError."""
        numbers: dict[Anchor, list[int]] = {}
        for anchor, number in self.anchors():
            numbers.setdefault(anchor, []).append(number)
        for anchor, own in numbers.items():
            yield Trigger(anchor.text, owner, tuple(own), anchor.whole_left, anchor.whole_right)

    def places(self, view: FoldedView, hits: Iterable[Hit]) -> list[Place]:
        """Where phrases stand whose literals were hit, in order; overlapping ones too."""
        found: set[Place] = set()
        for number, windows in self._windows(view, hits).items():
            for low, high, sentence in windows:
                found.update(self._in(number, view.text, low, high, *sentence))
        return sorted(found)

    def _windows(self, view: FoldedView, hits: Iterable[Hit]) -> dict[int, list[tuple[int, int, Span]]]:
        """Where each phrase may stand around its hits: ranges within a sentence, those that overlap as one."""
        # asked once for a text: a long one holds the same literal many times
        may_stand = _Memory(self._may_stand, view)
        windows: dict[int, list[tuple[int, int, Span]]] = {}
        for hit in hits:
            for number in _numbers(hit):
                if not may_stand[number]:
                    continue
                ready = self._made_ready(number)
                own = windows.setdefault(number, [])
                if own:
                    low, high, sentence = own[-1]
                    if low <= hit.start - ready.before <= high and hit.start < sentence.end:
                        own[-1] = low, max(high, min(sentence.end, hit.start + ready.behind)), sentence
                        continue
                sentence = view.sentence_at(hit.start)
                low = max(sentence.start, hit.start - ready.before)
                own.append((low, min(sentence.end, hit.start + ready.behind), sentence))
        return windows

    def sieve(self, hits: Sequence[Hit], view: FoldedView) -> list[Hit]:
        """Those of the hits behind which any of their phrases may stand in a text."""
        may_stand = _Memory(self._may_stand, view)
        return [hit for hit in hits if any(map(may_stand.__getitem__, _numbers(hit)))]

    def _may_stand(self, number: int, view: FoldedView) -> bool:
        """False where a part of the phrase that must stand is nowhere in a text."""
        musts = self._musts.get(number)
        if musts is None:
            musts = self._musts[number] = musts_of(self._read(number))
        return all_stand(musts, view.text, view.words)

    def stands_in(self, text: str, start: int, end: int) -> bool:
        """True where any of the phrases stands in a range of a folded text; for few phrases and short ranges."""
        return next(self.all_in(text, start, end), None) is not None

    def all_in(self, text: str, start: int, end: int) -> Iterator[Place]:
        """Where the phrases stand in a range of a folded text; for few phrases and short ranges."""
        piece = text[start:end]
        for number in range(len(self.phrases)):
            literals = self._literals.get(number)
            if literals is None:
                # empty where they are too many to look for one by one
                literals = self._literals[number] = literals_of(self._read(number))
            if not literals or any(map(piece.__contains__, literals)):
                yield from self._in(number, text, start, end, start, end)

    def _in(self, number: int, text: str, low: int, high: int, first: int, last: int) -> Iterator[Place]:
        ready = self._made_ready(number)
        for match in ready.expression.finditer(text, low, high):
            start, end = match.span()
            if ready.opens_sentence and (start - first > _MOST_SIGNS or any(map(str.isalnum, text[first:start]))):
                continue
            if ready.closes_sentence and (last - end > _MOST_SIGNS or any(map(str.isalnum, text[end:last]))):
                continue
            yield Place(start, end, number)

    def _made_ready(self, number: int) -> _Ready:
        ready = self._ready.get(number)
        if ready is None:
            phrase = self._read(number)
            expression = expression_of(phrase)
            ends = phrase.opens_sentence, phrase.closes_sentence
            ready = _Ready(expression, *ends, *reach_of(phrase))
            self._ready[number] = ready
        return ready

    def _read(self, number: int) -> Phrase:
        written = self.phrases[number]
        language = written.language

        def inflected(word: str) -> Sequence[str]:
            if language is None:
                raise WordingError(
                    f"{written.text!r}: a word to be inflected needs a language: give phrases by language"
                )
            return forms(word, language)

        return read_phrase(written.text, inflected, self._word_sets.of(language))


def _numbers(hit: Hit) -> tuple[int, ...]:
    """The phrases that a hit's literal stands for."""
    numbers = hit.trigger.payload
    assert isinstance(numbers, tuple)
    return numbers
