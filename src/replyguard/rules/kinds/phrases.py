"""Rules of kind `phrases`: what words say, in the wording language (docs/wording.md), with conditions around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from pydantic import Field, ValidationInfo, model_validator

from replyguard.lexicons.wording import Wording
from replyguard.lexicons.wording.wording import Place
from replyguard.rules.base import Case, Edit, Match, Needs
from replyguard.rules.header import Header, NonEmpty, Part
from replyguard.rules.kinds.conditions import (
    Around,
    Phrases,
    Surroundings,
    check_phrases,
    own_word_sets,
    phrases_of,
    wrong_around,
    wrong_phrases,
)
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView, fold
from replyguard.verdict import Confidence
from replyguard.yaml_source import IS_FORMED, refuse


class PhrasesPart(Part):
    """The phrases of a rule and what must or must not stand around them.

    `phrases` are in the wording language, by language or for every one. `sets` are the rule's own named sets of words,
    by language. `except` lists phrases that share letters with a match, which then does not count. `unless` and
    `only-with` ask for phrases around it; `question` whether the sentence must or must not end in a question mark.
    """

    phrases: Phrases = Field(min_length=1)
    sets: dict[str, Phrases] = Field(default_factory=dict)
    exceptions: Phrases = Field(default_factory=dict, alias="except")
    unless: Around = Around()
    only_with: Around | None = None
    question: Literal["only", "never"] | None = None

    @model_validator(mode="after")
    def _can_be_read(self, info: ValidationInfo) -> PhrasesPart:
        if info.context is not IS_FORMED:
            word_sets = own_word_sets(self.sets)
            refuse(
                [
                    *wrong_phrases(self.phrases, word_sets, "phrases", needs_literal=True),
                    *wrong_phrases(self.exceptions, word_sets, "except"),
                    *wrong_around(self.unless, word_sets, "unless"),
                    *wrong_around(self.only_with, word_sets, "only-with"),
                ]
            )
        return self


class PhrasesHeader(PhrasesPart, Header):
    """A rule that flags phrases in the draft.

    `swap` holds phrases with what to say in their place, where one of them shares letters with a match.
    `suggest: leave-out-sentence` offers the draft without the sentence, where others are left. `redact` is what stands
    in the place of personal data, by language. `share-of-sentences` is for phrases that say little alone: they count
    only where the sentences that hold one are at least that share of the draft's.
    """

    swap: dict[str, dict[NonEmpty, NonEmpty]] = Field(default_factory=dict)
    suggest: Literal["leave-out-sentence"] | None = None
    confidence: Confidence = "high"
    share_of_sentences: float = Field(default=0.0, ge=0, le=1)
    redact: dict[str, NonEmpty] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _swaps_can_be_read(self, info: ValidationInfo) -> PhrasesHeader:
        if info.context is not IS_FORMED:
            check_phrases({key: tuple(swaps) for key, swaps in self.swap.items()}, own_word_sets(self.sets), "swap")
        return self


class PhrasesSource(PhrasesHeader):
    """A rule of this kind."""

    kind: Literal["phrases"]


class PhraseFinder:
    """Finds the phrases of a `PhrasesPart` in a text that was scanned."""

    def __init__(self, source: PhrasesPart) -> None:
        word_sets = own_word_sets(source.sets)
        self.wording = Wording(phrases_of(source.phrases), word_sets)
        self._exceptions = Wording(phrases_of(source.exceptions), word_sets)
        self._unless = Surroundings(source.unless, word_sets)
        self._only_with = Surroundings(source.only_with, word_sets) if source.only_with is not None else None
        self._question = source.question
        self.reads_thread = any(one is not None and bool(one.thread) for one in (source.unless, source.only_with))
        """True where a condition asks what the customer wrote."""
        self._asks_thread_alone = source.only_with is not None and source.only_with.asks_thread_alone()
        cues = (*source.unless.cues(), *(source.only_with.cues() if source.only_with is not None else ()))
        self.cues = tuple(dict.fromkeys(cues))

    def places(self, case: Case, view: FoldedView, hits: Sequence[Any]) -> Iterator[Place]:
        """Every phrase that counts and that the policy does not allow.

        Of overlapping ones the first, and of those that begin together the longest.
        """
        if self._asks_thread_alone and not case.thread:
            return iter(())
        return self.counted(self.wording.places(view, hits), case, view, are_own=True)

    def counted(
        self, places: Iterable[Place], case: Case, view: FoldedView, *, are_own: bool = False
    ) -> Iterator[Place]:
        """Those of the places that count and that the policy does not allow, as `places` gives them.

        They are places of a cue, whose phrases bear numbers of their own, unless they `are_own`.
        """
        allowed = {fold(word) for word in case.options.allow}
        end_of_last = -1
        for place in sorted(places, key=lambda place: (place.start, -place.end)):
            if view.text[place.start : place.end] in allowed:
                continue
            language = self._language_of(place, case) if are_own else None
            if place.start >= end_of_last and self._counts(place, view, case, language):
                end_of_last = place.end
                yield place

    def _counts(self, place: Place, view: FoldedView, case: Case, language: str | None) -> bool:
        if self._question is not None or self._exceptions:
            sentence = view.around(place.start, place.end)
            if self._question is not None:
                ends_in_mark = "?" in view.text[place.end : sentence.end]
                if ends_in_mark != (self._question == "only"):
                    return False
            if any(
                other.start < place.end
                and place.start < other.end
                and language in (None, self._exceptions.phrases[other.phrase].language or language)
                for other in self._exceptions.within(view, sentence)
            ):
                return False
        if self._unless.any_around(place.start, place.end, view, case, language):
            return False
        return self._only_with is None or self._only_with.any_around(place.start, place.end, view, case)

    def _language_of(self, place: Place, case: Case) -> str | None:
        """The language of a phrase that stands in a text of its own language.

        None where conditions in every language count: for loan words in the other language.
        """
        language = self.wording.phrases[place.phrase].language
        return language if language == case.reading.language else None


class PhrasesRule:
    """Flags phrases wherever they stand in the draft."""

    def __init__(self, source: PhrasesHeader) -> None:
        self.header = source
        self.redaction_label: Mapping[str, str] = source.redact
        self._source = source
        self._finder = PhraseFinder(source)
        swapped = {language: tuple(swaps) for language, swaps in source.swap.items()}
        self._swapped = Wording(phrases_of(swapped), own_word_sets(source.sets))
        self._instead = [text for swaps in source.swap.values() for text in swaps.values()]

    @property
    def wording(self) -> Wording:
        """Its phrases."""
        return self._finder.wording

    @cached_property
    def needs(self) -> Needs:
        """The literals of the phrases, and the cues of the conditions."""
        triggers = tuple(self.wording.triggers(self.header.name))
        finder = self._finder
        return Needs(triggers=triggers, asks=finder.cues, reads_thread=finder.reads_thread, sieve=self.wording.sieve)

    def find(self, case: Case) -> Iterator[Match]:
        """Every phrase that counts."""
        view = case.reading.folded
        places = list(self._finder.places(case, view, case.hits))
        if self._source.share_of_sentences and not self._fills_enough(places, view):
            return
        for place in places:
            span = case.reading.from_folded(place.start, place.end)
            yield Match(
                span,
                evidence=f"phrase: {self._finder.wording.phrases[place.phrase].text}",
                confidence=self._source.confidence,
                edits=tuple(self._edits(place, span, case)),
            )

    def _fills_enough(self, places: Sequence[Place], view: FoldedView) -> bool:
        held = {view.sentence_at(place.start) for place in places}
        return len(held) >= self._source.share_of_sentences * len(view.sentences)

    def _edits(self, place: Place, span: Span, case: Case) -> Iterable[Edit]:
        view = case.reading.folded
        for swapped in self._swapped.all_in(view.text, *view.around(place.start, place.end)) if self._swapped else ():
            if swapped.start < place.end and place.start < swapped.end:
                part = case.reading.from_folded(swapped.start, swapped.end)
                return (Edit(part, in_case_of(case.reading.text[slice(*part)], self._instead[swapped.phrase])),)
        if self._source.suggest == "leave-out-sentence":
            from replyguard.rules.kinds.rewording.sentence import without_sentence

            return without_sentence(span, case)
        return ()

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def in_case_of(was: str, text: str) -> str:
    """The text as it is written in the place of another: in capitals, or with one at its beginning."""
    if len(was) > 1 and was.isupper():
        return text.upper()
    if was[:1].isupper() and text[:1].islower():
        return text[:1].upper() + text[1:]
    return text
