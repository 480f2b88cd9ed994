"""Rules of kind `substitution`: say this, not that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, ValidationInfo, model_validator

from replyguard.lexicons.wording import Wording
from replyguard.lexicons.wording.syntax import WordingError
from replyguard.lexicons.wording.word_sets import WordSets
from replyguard.rules.base import Case, Edit, Match, Needs
from replyguard.rules.header import Header, NonEmpty
from replyguard.rules.kinds.conditions import (
    Around,
    Phrases,
    own_word_sets,
    phrases_of,
    wrong_around,
    wrong_phrases,
)
from replyguard.rules.kinds.phrases import PhraseFinder, PhrasesPart, in_case_of
from replyguard.yaml_source import IS_FORMED, Path, refuse


def _as_texts(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _for_any_language(value: object) -> object:
    """`{this: that}` stands for every language."""
    if isinstance(value, dict) and not set(value) <= {"de", "en", "any"}:
        return {"any": value}
    return value


Texts = Annotated[
    tuple[str, ...], BeforeValidator(_as_texts, json_schema_input_type=str | tuple[str, ...]), Field(min_length=1)
]
Swaps = Annotated[
    dict[str, dict[NonEmpty, Texts]],
    BeforeValidator(_for_any_language, json_schema_input_type=dict[str, Any]),
    Field(min_length=1),
]


class SubstitutionSource(Header):
    """A rule that flags the phrases on the left of `swap` and offers the texts on the right.

    By language, or for every one. A text of no letters leaves the phrase out. Several texts are several suggestions.
    `except`, `unless` and `only-with` are those of kind `phrases`.
    """

    kind: Literal["substitution"]
    swap: Swaps
    sets: dict[str, Phrases] = Field(default_factory=dict)
    exceptions: Phrases = Field(default_factory=dict, alias="except")
    unless: Around = Around()
    only_with: Around | None = None

    @model_validator(mode="after")
    def _can_be_read(self, info: ValidationInfo) -> SubstitutionSource:
        if info.context is not IS_FORMED:
            word_sets = own_word_sets(self.sets)
            refuse(
                [
                    *_wrong_swaps(self.swap, word_sets),
                    *wrong_phrases(self.exceptions, word_sets, "except"),
                    *wrong_around(self.unless, word_sets, "unless"),
                    *wrong_around(self.only_with, word_sets, "only-with"),
                ]
            )
        return self


def _wrong_swaps(swap: Mapping[str, Mapping[str, object]], word_sets: WordSets) -> Iterator[tuple[Path, str]]:
    for language, swaps in swap.items():
        for phrase in swaps:
            try:
                Wording(phrases_of({language: [phrase]}), word_sets).check(needs_literal=True)
            except WordingError as error:
                yield (("swap", phrase) if language == "any" else ("swap", language, phrase)), str(error)


class SubstitutionRule:
    """Flags phrases and offers others in their place, with a capital where the first had one."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: SubstitutionSource) -> None:
        self.header = source
        phrases = {language: tuple(swaps) for language, swaps in source.swap.items()}
        self._texts = [texts for swaps in source.swap.values() for texts in swaps.values()]
        self._finder = PhraseFinder(
            PhrasesPart.model_construct(
                phrases=phrases,
                sets=source.sets,
                exceptions=source.exceptions,
                unless=source.unless,
                only_with=source.only_with,
                question=None,
            )
        )

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
        """Every phrase that counts, with what is to stand in its place."""
        for place in self._finder.places(case, case.reading.folded, case.hits):
            span = case.reading.from_folded(place.start, place.end)
            was = case.reading.text[span.start : span.end]
            first, *others = (in_case_of(was, text) for text in self._texts[place.phrase])
            yield Match(
                span,
                evidence=f"phrase: {self._finder.wording.phrases[place.phrase].text}",
                edits=(Edit(span, first),) if first else (),
                replacement=None if first else "",
                alternatives=tuple(others),
                named=first,
            )

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
