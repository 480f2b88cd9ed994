"""Phrases made ready to be found: literals for the automaton, and an expression for each phrase that is woken."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING, NamedTuple

from replyguard.lexicons.wording.word_sets import NO_SETS, WordSets
from replyguard.text.literals import Trigger
from replyguard.text.offsets import Span
from replyguard.text.phrase_index import Hit
from replyguard.text.views import FoldedView

if TYPE_CHECKING:
    from replyguard.lexicons.wording.anchors import Anchor
    from replyguard.lexicons.wording.phrase import ReadPhrase

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


class _Memory(dict[int, bool]):
    """Answers about phrases in one sentence, each found out once: it holds the same literal many times."""

    def __init__(self, phrase: Callable[[int], ReadPhrase], text: str, words: Set[str]) -> None:
        super().__init__()
        self._phrase = phrase
        self._text, self._words = text, words

    def __missing__(self, number: int) -> bool:
        answer = self[number] = self._phrase(number).may_stand(self._text, self._words)
        return answer


class Wording:
    """Phrases of one rule or fact; what is costly of a phrase is made when its literal is first met."""

    def __init__(self, phrases: Sequence[Written], word_sets: WordSets) -> None:
        self.phrases = tuple(phrases)
        self._word_sets = word_sets
        self._met: dict[int, ReadPhrase] = {}

    @classmethod
    def of(cls, by_language: Mapping[str | None, Iterable[str]], word_sets: WordSets = NO_SETS) -> Wording:
        """The wording of phrases given by language."""
        return cls([Written(text, language) for language, texts in by_language.items() for text in texts], word_sets)

    def __bool__(self) -> bool:
        return bool(self.phrases)

    def anchors(self) -> list[tuple[Anchor, int]]:
        """The literals to look for, each with the number of its phrase. Raises WordingError."""
        return [
            (anchor, number)
            for number, written in enumerate(self.phrases)
            for anchor in self._anchors_of(number, written.text)
        ]

    def _anchors_of(self, number: int, text: str) -> tuple[Anchor, ...]:
        from replyguard.lexicons.wording.anchors import anchor_of_words

        telling = anchor_of_words(text) if _PLAIN.match(text) else None
        return (telling,) if telling is not None else self._phrase(number).anchors

    def check(self, *, needs_literal: bool) -> None:
        """Read every phrase. Raises WordingError for the first that cannot be read, or could not be looked for."""
        for number, written in enumerate(self.phrases):
            if _PLAIN.match(written.text):
                continue  # words alone: it can be read, and each of them is a literal
            phrase = self._phrase(number)
            phrase.read()
            if needs_literal:
                _ = phrase.anchors

    def triggers(self, owner: Hashable, *, looks_beside: bool = False) -> Iterator[Trigger]:
        """The literals as triggers whose payload are the numbers of their phrases. Raises WordingError.

        With `looks_beside` they say which words must stand beside them, which takes as long as finding them.
        """
        numbers: dict[Anchor, list[int]] = {}
        for anchor, number in self.anchors():
            numbers.setdefault(anchor, []).append(number)
        for anchor, own in numbers.items():
            by_words: dict[frozenset[str] | None, list[int]] = {}
            for number in own:
                words = self._phrase(number).beside(anchor) if looks_beside else None
                by_words.setdefault(words, []).append(number)
            for words, some in by_words.items():
                yield Trigger(anchor.text, owner, tuple(some), anchor.whole_left, anchor.whole_right, words)

    def places(self, view: FoldedView, hits: Iterable[Hit]) -> list[Place]:
        """Where phrases stand whose literals were hit, in order; overlapping ones too."""
        found: set[Place] = set()
        for number, windows in self._windows(view, hits).items():
            for low, high, sentence in windows:
                own = self._phrase(number).places(view.text, low, high, sentence)
                found.update(Place(start, end, number) for start, end in own)
        return sorted(found)

    def _windows(self, view: FoldedView, hits: Iterable[Hit]) -> dict[int, list[tuple[int, int, Span]]]:
        """Where each phrase may stand around its hits: ranges within a sentence, those that overlap as one."""
        windows: dict[int, list[tuple[int, int, Span]]] = {}
        for hit, sentence, may_stand in self._in_sentences(view, hits):
            for number in _numbers(hit):
                if not may_stand[number]:
                    continue
                before, behind = self._phrase(number).reach
                low, high = max(sentence.start, hit.start - before), min(sentence.end, hit.start + behind)
                own = windows.setdefault(number, [])
                if own and own[-1][0] <= low <= own[-1][1] and own[-1][2] == sentence:
                    own[-1] = own[-1][0], max(high, own[-1][1]), sentence
                else:
                    own.append((low, high, sentence))
        return windows

    def sieve(self, hits: Sequence[Hit], view: FoldedView) -> list[Hit]:
        """Those of the hits behind which any of their phrases may stand in the sentence."""
        asked = self._in_sentences(view, hits)
        return [hit for hit, _, may_stand in asked if any(map(may_stand.__getitem__, _numbers(hit)))]

    def _in_sentences(self, view: FoldedView, hits: Iterable[Hit]) -> Iterator[tuple[Hit, Span, Mapping[int, bool]]]:
        """Each hit with its sentence, and by a phrase's number: false where a part that must stand is not in it."""
        sentence = Span(0, 0)
        may_stand: Mapping[int, bool] = {}
        for hit in hits:
            if not sentence.start <= hit.start < sentence.end:
                sentence = view.sentence_at(hit.start)
                may_stand = self._may_stand(view, sentence)
            yield hit, sentence, may_stand

    def _may_stand(self, view: FoldedView, sentence: Span) -> Mapping[int, bool]:
        # not under the wording and the sentence alone: that is where `within` keeps what it found
        key = (_Memory, self, sentence)
        memory: _Memory | None = view.kept.get(key)
        if memory is None:
            text, words = view.text[slice(*sentence)], view.words_in(sentence)
            memory = view.kept[key] = _Memory(self._phrase, text, words)
        return memory

    def stands_in(self, text: str, start: int, end: int) -> bool:
        """True where any of the phrases stands in a range of a folded text; for few phrases and short ranges."""
        return next(self.all_in(text, start, end), None) is not None

    def all_in(self, text: str, start: int, end: int) -> Iterator[Place]:
        """Where the phrases stand in a range of a folded text; for few phrases and short ranges."""
        piece = text[start:end]
        for number in range(len(self.phrases)):
            phrase = self._phrase(number)
            # empty where they are too many to look for one by one
            if not phrase.literals or any(map(piece.__contains__, phrase.literals)):
                yield from (Place(*place, number) for place in phrase.places(text, start, end, Span(start, end)))

    def within(self, view: FoldedView, span: Span) -> tuple[Place, ...]:
        """As `all_in`, of a text in which the same range is asked about again: each is looked through once."""
        found: tuple[Place, ...] | None = view.kept.get((self, span))
        if found is None:
            found = view.kept[self, span] = tuple(self.all_in(view.text, *span))
        return found

    def _phrase(self, number: int) -> ReadPhrase:
        phrase = self._met.get(number)
        if phrase is None:
            from replyguard.lexicons.wording.phrase import ReadPhrase

            phrase = self._met[number] = ReadPhrase.of(*self.phrases[number], self._word_sets)
        return phrase


def _numbers(hit: Hit) -> tuple[int, ...]:
    """The phrases that a hit's literal stands for."""
    numbers = hit.trigger.payload
    assert isinstance(numbers, tuple)
    return numbers
