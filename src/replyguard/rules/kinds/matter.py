"""Rules of kind `matter`: what a customer wrote that belongs in private, or with somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from replyguard.facts.thread import ReadMessage
from replyguard.lexicons.wording.wording import Place, Wording
from replyguard.rules.base import Case, Match, Needs, Route
from replyguard.rules.header import Header, NonEmpty
from replyguard.rules.kinds.conditions import Phrases
from replyguard.rules.kinds.handling import HANDLING_CUES, is_handled, was_handled
from replyguard.rules.kinds.phrases import PhraseFinder, PhrasesPart
from replyguard.verdict import Confidence
from replyguard.yaml_source import AT_KEY


class MatterSource(PhrasesPart, Header):
    """A rule whose phrases, or whose cue, stand in public messages of the customer.

    `matter` is the kind that the verdict's routing names, `advice` where it belongs. Where the draft stays in public it
    is a finding, at the place in the message, unless the team has moved it already.
    """

    kind: Literal["matter"]
    phrases: Phrases = Field(default_factory=dict)
    cue: NonEmpty | None = None
    matter: NonEmpty
    advice: Literal["switch", "escalate"]
    confidence: Confidence = "high"

    @model_validator(mode="after")
    def _has_words(self) -> MatterSource:
        if bool(self.phrases) == (self.cue is not None):
            raise PydanticCustomError(AT_KEY, "give phrases or a cue, not both", {"path": ("matter",)})
        return self


class MatterRule:
    """Looks for phrases in what the customer wrote in public."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: MatterSource) -> None:
        self.header = source
        self._source = source
        self._finder = PhraseFinder(source)

    @property
    def wording(self) -> Wording:
        """Its phrases."""
        return self._finder.wording

    @cached_property
    def needs(self) -> Needs:
        """The literals of the phrases, or the cue, in the thread."""
        return Needs(
            thread_triggers=tuple(self.wording.triggers(("thread", self.header.name))),
            thread_cues=(self._source.cue,) if self._source.cue is not None else (),
            asks=(*HANDLING_CUES, *self._finder.cues),
        )

    def find(self, case: Case) -> Iterator[Match]:
        """The first place in each public message of the customer."""
        if case.draft.visibility != "public":
            return
        is_moving = is_handled(case)
        for message in case.thread:
            if not message.is_from_customer or message.visibility != "public":
                continue
            for place in self._places(case, message):
                yield Match(
                    message.span(place.start, place.end),
                    confidence=self._source.confidence,
                    source=message.source,
                    route=Route(self._source.advice, self._source.matter, is_moving),
                    is_finding=not is_moving and not was_handled(case, message.number),
                )
                break

    def _places(self, case: Case, message: ReadMessage) -> Iterator[Place]:
        if self._source.cue is not None:
            return self._finder.counted(message.cue(self._source.cue), case, message.view)
        return self._finder.places(case, message.view, message.hits.get(("thread", self.header.name), ()))

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
