"""Rules of kind `asks-again`: a draft that asks for what the conversation holds already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from pydantic import Field

from replyguard.facts.requests import DATA, REQUEST_CUES
from replyguard.rules.base import Case, Match, Needs, Repeat
from replyguard.rules.header import Header, NonEmpty


class AsksAgainSource(Header):
    """A rule that flags a request whose answer the customer has given.

    `answers` says by sort of request which kinds of data answer it; `cues` which cue of the customer's messages answers
    a cue of the draft.
    """

    kind: Literal["asks-again"]
    answers: dict[NonEmpty, tuple[NonEmpty, ...]] = Field(min_length=1)
    cues: dict[NonEmpty, NonEmpty] = Field(default_factory=dict)


class AsksAgainRule:
    """Holds what the draft asks for against what the customer wrote, in whatever channel."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: AsksAgainSource) -> None:
        self.header = source
        self._answers = source.answers
        self._cues = source.cues

    @cached_property
    def needs(self) -> Needs:
        """Words for private data in the draft; the kinds of data that answer them, in the thread."""
        kinds = dict.fromkeys(kind for kinds in self._answers.values() for kind in kinds)
        return Needs(cues=(DATA, *self._cues), asks=(*REQUEST_CUES, *self._cues.values()), thread_data=tuple(kinds))

    def find(self, case: Case) -> Iterator[Match]:
        """Every thing asked for that a message of the customer holds."""
        if not case.thread:
            return
        for request in case.facts.requests:
            for asked in request.asked:
                given = self._given(asked.sort, case)
                if given is not None:
                    span = case.reading.from_folded(asked.start, asked.end)
                    yield Match(span, evidence=f"given in {given.source}", repeats=(given,))

        for asking, answering in self._cues.items():
            for place in case.facts.cue(asking)[:1]:
                answer = self._answered(answering, case)
                if answer is not None:
                    span = case.reading.from_folded(place.start, place.end)
                    yield Match(span, evidence=f"given in {answer.source}", repeats=(answer,))

    def _answered(self, cue: str, case: Case) -> Repeat | None:
        for message in case.thread:
            if message.is_from_customer:
                for place in message.cue(cue):
                    return Repeat(message.source, message.span(place.start, place.end), message.visibility)
        return None

    def _given(self, sort: str, case: Case) -> Repeat | None:
        kinds = self._answers.get(sort)
        if kinds is None:
            return None
        for message in case.thread:
            if message.is_from_customer:
                for datum in message.personal_data(kinds):
                    return Repeat(message.source, datum.span, message.visibility)
        return None

    def warm(self) -> None:
        """The detectors are loaded by the rules that look for the same data in the draft."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
