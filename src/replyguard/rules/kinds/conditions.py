"""What must or must not stand around a match: phrases or cues in its sentence, in the draft, in the thread."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Annotated

from pydantic import BeforeValidator, Field

from replyguard.facts.cues import cue_names
from replyguard.lexicons.wording.syntax import WordingError
from replyguard.lexicons.wording.word_sets import SHIPPED, WordSets
from replyguard.lexicons.wording.wording import Wording, Written
from replyguard.rules.base import Case
from replyguard.rules.header import NonEmpty, Part
from replyguard.text.literals import Trigger
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView, fold, near
from replyguard.yaml_source import Path, nearest, refuse

_CUE = "cue:"
_COMPETITORS = "brand:competitors"
_REFERENCES = (_CUE, "brand:")
_BETWEEN_CLAUSES = re.compile(
    r"[;:()–—\n]|\s-\s|,\s(?=(?:aber|und|doch|denn|oder|dafuer|jetzt|also|but|and|so|or|then|please|now|just)\b)|\s(?=(?:aber|but)\s)"
)


def _by_language(value: object) -> object:
    if isinstance(value, dict):
        return value
    if not isinstance(value, list):
        shown = "nothing" if value is None else repr(value)
        raise ValueError(f"expected a list, or lists by language, got {shown}")
    if not value:
        raise ValueError("expected at least one item, got an empty list")
    return {"any": value}


_Written = dict[str, tuple[NonEmpty, ...]] | tuple[NonEmpty, ...]
Phrases = Annotated[dict[str, tuple[NonEmpty, ...]], BeforeValidator(_by_language, json_schema_input_type=_Written)]
"""Phrases by language, or a list for every language."""


class Around(Part):
    """Phrases, cues as `cue:name`, and `brand:competitors`, the policy's list, by where they stand."""

    sentence: Phrases = Field(default_factory=dict)
    clause: Phrases = Field(default_factory=dict)
    """In the same part of the sentence: between colons, dashes, brackets, and a comma before *and*, *but* and such."""
    before: Phrases = Field(default_factory=dict)
    """In the same sentence, before the match."""
    after: Phrases = Field(default_factory=dict)
    """In the same sentence, behind the match."""
    draft: Phrases = Field(default_factory=dict)
    thread: Phrases = Field(default_factory=dict)
    """In what the customer wrote."""

    def cues(self) -> tuple[str, ...]:
        """The cues that are asked for."""
        listed = (self.sentence, self.clause, self.before, self.after, self.draft, self.thread)
        return tuple(
            one.removeprefix(_CUE)
            for phrases in listed
            for texts in phrases.values()
            for one in texts
            if one.startswith(_CUE)
        )

    def asks_thread_alone(self) -> bool:
        """True where nothing but the thread can meet it."""
        return bool(self.thread) and not (self.sentence or self.clause or self.before or self.after or self.draft)


class Surroundings:
    """The phrases of an `Around`, ready to be looked for."""

    def __init__(self, source: Around, word_sets: WordSets) -> None:
        self._sentence = _Looked(source.sentence, word_sets)
        self._clause = _Looked(source.clause, word_sets)
        self._before = _Looked(source.before, word_sets)
        self._after = _Looked(source.after, word_sets)
        self._draft = _Looked(source.draft, word_sets)
        self._thread = _Looked(source.thread, word_sets)
        self._asks_nearby = any((self._sentence, self._clause, self._before, self._after))

    def stands_between(self, start: int, end: int, case: Case) -> bool:
        """True where what is asked for anywhere in the draft stands in a range of its folded view."""
        return self._draft.stands_in(case.reading.folded.text, start, end, case)

    def any_around_span(self, span: Span, case: Case) -> bool:
        """The same for a range of the visible text."""
        if self._asks_nearby:
            reading = case.reading
            sentence = near(reading.sentence_at(span.start), span.start, span.end)
            before = fold(reading.text[sentence.start : span.start])
            inside = fold(reading.text[span.start : span.end])
            whole = before + inside + fold(reading.text[span.end : sentence.end])
            start, end = len(before), len(before) + len(inside)
            if (
                self._sentence.words_stand_in(whole, 0, len(whole))
                or self._clause.words_stand_in(whole, *_clause_around(whole, start, end, 0, len(whole)))
                or self._before.words_stand_in(whole, 0, start)
                or self._after.words_stand_in(whole, end, len(whole))
            ):
                return True
        return self._stands_elsewhere(case)

    def any_around(self, start: int, end: int, view: FoldedView, case: Case, language: str | None = None) -> bool:
        """True where any of them stands in its place around a range of a folded view.

        Of the words nearby those of another language than the one given do not count: the German *was* is not the
        English one.
        """
        text = view.text
        if self._asks_nearby:
            sentence = view.around(start, end)
            low, high = _clause_around(text, start, end, sentence.start, sentence.end)
            if (
                self._sentence.stands_in(text, sentence.start, sentence.end, case, language)
                or self._clause.stands_in(text, low, high, case, language)
                or self._before.stands_in(text, sentence.start, start, case, language)
                or self._after.stands_in(text, end, sentence.end, case, language)
            ):
                return True
        return self._stands_elsewhere(case)

    def triggers(self, owner: str) -> tuple[Trigger, ...]:
        """Literals of which one stands in the draft wherever it is met; none where it can be met without any."""
        if self._thread:
            return ()
        looked = (self._sentence, self._clause, self._before, self._after, self._draft)
        each = [one.triggers(owner) for one in looked if one]
        return tuple(trigger for some in each for trigger in some) if all(each) else ()

    def _stands_elsewhere(self, case: Case) -> bool:
        whole = case.reading.folded.text
        if self._draft and self._draft.stands_in(whole, 0, len(whole), case):
            return True
        return bool(self._thread) and self._thread.stands_in_thread(case)


class _Looked:
    """Phrases and cues for one place."""

    def __init__(self, phrases: Mapping[str, Sequence[str]], word_sets: WordSets) -> None:
        written = phrases_of(phrases)
        self._cues = tuple(one.text.removeprefix(_CUE) for one in written if one.text.startswith(_CUE))
        self._asks_for_competitors = any(one.text == _COMPETITORS for one in written)
        self._written = [one for one in written if not one.text.startswith(_REFERENCES)]
        self._word_sets = word_sets
        self._wording = Wording(self._written, word_sets)
        self._by_language: dict[str, Wording] = {}

    def __bool__(self) -> bool:
        return bool(self._cues) or self._asks_for_competitors or bool(self._wording)

    def triggers(self, owner: str) -> tuple[Trigger, ...]:
        """Literals without which none of it stands in a text; none where a cue, a name or a loose phrase may."""
        if self._cues or self._asks_for_competitors:
            return ()
        try:
            return tuple(self._wording.triggers(owner))
        except WordingError:
            return ()

    def words_stand_in(self, text: str, start: int, end: int) -> bool:
        """True where a phrase lies in a range of a folded text; cues are not asked."""
        return bool(self._wording) and self._wording.stands_in(text, start, end)

    def stands_in(self, text: str, start: int, end: int, case: Case, language: str | None = None) -> bool:
        """True where a phrase (of a language, if one is given), a cue or a name lies in a range of the folded view."""
        if self._asks_for_competitors and _name_stands_in(case.brand.competitors, text, start, end):
            return True
        wording = self._wording if language is None else self._wording_of(language)
        if wording and wording.stands_in(text, start, end):
            return True
        return any(start <= place.start and place.end <= end for cue in self._cues for place in case.facts.cue(cue))

    def _wording_of(self, language: str) -> Wording:
        known = self._by_language.get(language)
        if known is None:
            known = Wording([one for one in self._written if one.language in (None, language)], self._word_sets)
            self._by_language[language] = known
        return known

    def stands_in_thread(self, case: Case) -> bool:
        """True where a phrase or cue lies in what the customer wrote."""
        return any(
            (self._wording and self._wording.stands_in(message.view.text, 0, len(message.view.text)))
            or any(message.cue(cue) for cue in self._cues)
            for message in case.thread
            if message.is_from_customer
        )


def _clause_around(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """The part of a sentence of a folded text that holds a range; commas alone do not divide it."""
    low = max((found.end() for found in _BETWEEN_CLAUSES.finditer(text, first, start)), default=first)
    behind = _BETWEEN_CLAUSES.search(text, end, last)
    return low, last if behind is None else behind.start()


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


def own_word_sets(sets: Mapping[str, Mapping[str, Sequence[str]]]) -> WordSets:
    """A rule's own sets, by name and language, before those that ship."""
    own: dict[str, dict[str, Sequence[str]]] = {}
    for name, words in sets.items():
        for language, texts in words.items():
            own.setdefault("" if language == "any" else language, {})[name] = texts
    return WordSets(own) if own else SHIPPED


def check_phrases(
    phrases: Mapping[str, Sequence[str]], word_sets: WordSets, *path: str | int, needs_literal: bool = False
) -> None:
    """Raises PydanticCustomError, with the places, for phrases that cannot be read or looked for."""
    refuse(list(wrong_phrases(phrases, word_sets, *path, needs_literal=needs_literal)))


def check_around(around: Around | None, word_sets: WordSets, *path: str) -> None:
    """The same for all phrases of an `Around`."""
    refuse(list(wrong_around(around, word_sets, *path)))


def wrong_phrases(
    phrases: Mapping[str, Sequence[str]], word_sets: WordSets, *path: str | int, needs_literal: bool = False
) -> Iterator[tuple[Path, str]]:
    """The place of each phrase that cannot be read or looked for, and why."""
    for language, texts in phrases.items():
        for number, text in enumerate(texts):
            place = (*path, number) if language == "any" else (*path, language, number)
            if text.startswith(_CUE):
                known = cue_names()
                if text.removeprefix(_CUE) not in known:
                    near = nearest(text.removeprefix(_CUE), known)
                    yield place, f"no cue of this name{near}; known: {', '.join(known)}"
            elif text.startswith(_REFERENCES):
                if text != _COMPETITORS:
                    yield place, f"{text!r} is no list of the policy; allowed: {_COMPETITORS}"
            else:
                try:
                    Wording(phrases_of({language: [text]}), word_sets).check(needs_literal=needs_literal)
                except WordingError as error:
                    yield place, str(error)


def wrong_around(around: Around | None, word_sets: WordSets, *path: str) -> Iterator[tuple[Path, str]]:
    """The same for all phrases of an `Around`."""
    if around is not None:
        for key in ("sentence", "clause", "before", "after", "draft", "thread"):
            yield from wrong_phrases(getattr(around, key), word_sets, *path, key)
