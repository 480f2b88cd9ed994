"""Rules of kind `private-history`: a draft that repeats in public what the customer said in private."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from replyguard.facts.plain_words import plain_stems, stems_in
from replyguard.facts.thread import ReadMessage
from replyguard.rules.base import Case, Match, Needs, Repeat
from replyguard.rules.header import Header
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView, fold

_SUBJECTS = "private-subject"
_ENOUGH = 3
_NUMBER_COUNTS = 2
_TELLING_DIGITS = 3


class PrivateHistorySource(Header):
    """A rule that flags what only the customer's private messages say."""

    kind: Literal["private-history"]


class PrivateHistoryRule:
    """Finds sentences of the draft whose subject, figures or words come from private messages alone.

    Words that stand in a public message, and words that every service answer is made of, say nothing.
    """

    redaction_label: Mapping[str, str] = {"de": "[entfernt]", "en": "[removed]"}

    def __init__(self, source: PrivateHistorySource) -> None:
        self.header = source

    @cached_property
    def needs(self) -> Needs:
        """A message of the customer; subjects that are nobody else's business."""
        return Needs(thread_roles=("customer",), asks=(_SUBJECTS,))

    def find(self, case: Case) -> Iterator[Match]:
        """The first range in each sentence that repeats what was private."""
        private = [one for one in case.thread if one.is_from_customer and one.visibility == "private"]
        if not private or case.draft.visibility != "public":
            return
        public = [one for one in case.thread if one.visibility == "public"]
        known = {stem for one in public for stem, _ in stems_in(one.view)} | plain_stems()
        known_subjects = {place.phrase for one in public for place in one.cue(_SUBJECTS)}
        view = case.reading.folded
        greeting = case.facts.greeting
        begin = len(fold(case.reading.text[: greeting.span.end])) if greeting is not None else 0
        for sentence in view.sentences:
            for message in private:
                shared = _shared(view, Span(max(sentence.start, begin), sentence.end), message, known)
                shared += _subjects(sentence, message, case, known_subjects)
                if sum(weight for _, weight in shared) >= _ENOUGH:
                    start = min(span.start for span, _ in shared)
                    end = max(span.end for span, _ in shared)
                    yield Match(
                        case.reading.from_folded(start, end),
                        evidence=f"only in {message.source}",
                        confidence="medium",
                        repeats=(Repeat(message.source, Span(0, len(message.message.text)), "private"),),
                    )
                    break

    def warm(self) -> None:
        """Read the words that every answer is made of."""
        plain_stems()

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _shared(view: FoldedView, sentence: Span, message: ReadMessage, known: set[str]) -> list[tuple[Span, int]]:
    """The words and figures of a sentence that the message holds and that are not known, with what each counts."""
    theirs = {stem for stem, _ in stems_in(message.view)} - known
    counted: dict[str, tuple[Span, int]] = {}
    for stem, span in stems_in(view, *sentence):
        if stem in theirs:
            is_figure = sum(map(str.isdigit, stem)) >= _TELLING_DIGITS
            counted.setdefault(stem, (span, _NUMBER_COUNTS if is_figure else 1))
    return list(counted.values())


def _subjects(sentence: Span, message: ReadMessage, case: Case, known: set[int]) -> list[tuple[Span, int]]:
    theirs = {place.phrase for place in message.cue(_SUBJECTS)} - known
    places = case.facts.cue(_SUBJECTS) if theirs else ()
    return [
        (Span(place.start, place.end), _ENOUGH)
        for place in places
        if place.phrase in theirs and sentence.start <= place.start < sentence.end
    ]
