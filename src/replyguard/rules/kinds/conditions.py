"""What must or must not stand around a match: phrases or cues in its sentence, in the draft, in the thread."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from replyguard.lexicons.wording.word_sets import WordSets
from replyguard.lexicons.wording.wording import Wording, Written
from replyguard.rules.base import Case
from replyguard.rules.header import NonEmpty, Part
from replyguard.text.views import FoldedView, fold

_CUE = "cue:"
COMPETITORS = "brand:competitors"
"""The policy's list of competitors, as an item of a condition."""
REFERENCES = (_CUE, "brand:")
"""How an item begins that is no phrase of its own."""


def _by_language(value: object) -> object:
    if isinstance(value, dict):
        return value
    if not isinstance(value, list):
        shown = "nothing" if value is None else repr(value)
        raise ValueError(f"expected a list, or lists by language, got {shown}")
    if not value:
        raise ValueError("expected at least one item, got an empty list")
    return {"any": value}


Phrases = Annotated[dict[str, tuple[NonEmpty, ...]], BeforeValidator(_by_language)]
"""Phrases by language, or a list for every language."""


class Around(Part):
    """Phrases, cues as `cue:name`, and `brand:competitors`, the policy's list, by where they stand."""

    sentence: Phrases = Field(default_factory=dict)
    before: Phrases = Field(default_factory=dict)
    """In the same sentence, before the match."""
    after: Phrases = Field(default_factory=dict)
    """In the same sentence, behind the match."""
    draft: Phrases = Field(default_factory=dict)
    thread: Phrases = Field(default_factory=dict)
    """In what the customer wrote."""

    def cues(self) -> tuple[str, ...]:
        """The cues that are asked for."""
        listed = (self.sentence, self.before, self.after, self.draft, self.thread)
        return tuple(
            one.removeprefix(_CUE)
            for phrases in listed
            for texts in phrases.values()
            for one in texts
            if one.startswith(_CUE)
        )


class Surroundings:
    """The phrases of an `Around`, ready to be looked for."""

    def __init__(self, source: Around, word_sets: WordSets) -> None:
        self._sentence = _Looked(source.sentence, word_sets)
        self._before = _Looked(source.before, word_sets)
        self._after = _Looked(source.after, word_sets)
        self._draft = _Looked(source.draft, word_sets)
        self._thread = _Looked(source.thread, word_sets)

    def any_around(self, start: int, end: int, view: FoldedView, case: Case) -> bool:
        """True where any of them stands in its place around a range of a folded view."""
        text = view.text
        if self._sentence or self._before or self._after:
            sentence = view.sentence_at(start)
            if (
                self._sentence.stands_in(text, sentence.start, sentence.end, case)
                or self._before.stands_in(text, sentence.start, start, case)
                or self._after.stands_in(text, end, sentence.end, case)
            ):
                return True
        if self._draft and self._draft.stands_in(case.reading.folded.text, 0, len(case.reading.folded.text), case):
            return True
        return bool(self._thread) and self._thread.stands_in_thread(case)


class _Looked:
    """Phrases and cues for one place."""

    def __init__(self, phrases: Mapping[str, Sequence[str]], word_sets: WordSets) -> None:
        written = phrases_of(phrases)
        self._cues = tuple(one.text.removeprefix(_CUE) for one in written if one.text.startswith(_CUE))
        self._asks_for_competitors = any(one.text == COMPETITORS for one in written)
        self._wording = Wording([one for one in written if not one.text.startswith(REFERENCES)], word_sets)

    def __bool__(self) -> bool:
        return bool(self._cues) or self._asks_for_competitors or bool(self._wording)

    def stands_in(self, text: str, start: int, end: int, case: Case) -> bool:
        """True where a phrase, a cue or a name lies in a range of the draft's folded view."""
        if self._asks_for_competitors and _name_stands_in(case.brand.competitors, text, start, end):
            return True
        if self._wording and self._wording.stands_in(text, start, end):
            return True
        return any(start <= place.start and place.end <= end for cue in self._cues for place in case.facts.cue(cue))

    def stands_in_thread(self, case: Case) -> bool:
        """True where a phrase, a cue or a name lies in what the customer wrote."""
        return any(
            (
                self._asks_for_competitors
                and _name_stands_in(case.brand.competitors, message.view.text, 0, len(message.view.text))
            )
            or (self._wording and self._wording.stands_in(message.view.text, 0, len(message.view.text)))
            or any(message.cue(cue) for cue in self._cues)
            for message in case.thread
            if message.is_from_customer
        )


def _name_stands_in(names: tuple[str, ...], text: str, start: int, end: int) -> bool:
    """True where one of the names stands as a word, with `s` or `'s` behind it or without."""
    return bool(names) and _expression_of(names).search(text, start, end) is not None


@lru_cache(maxsize=64)
def _expression_of(names: tuple[str, ...]) -> re.Pattern[str]:
    written = "|".join(re.escape(fold(name)) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{written})(?:['’]?s)?(?!\w)")


def phrases_of(by_language: Mapping[str, Iterable[str]]) -> list[Written]:
    """The phrases of a rule, with their languages."""
    return [
        Written(text, None if language == "any" else language)
        for language, texts in by_language.items()
        for text in texts
    ]


def all_phrases(source: Any) -> Iterable[Mapping[str, Sequence[str]]]:
    """Every list of phrases of an `Around`, for checks when a file is read."""
    return (source.sentence, source.before, source.after, source.draft, source.thread)
