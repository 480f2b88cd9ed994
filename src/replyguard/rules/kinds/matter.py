"""Rules of kind `matter`: what a customer wrote that belongs in private, or with somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from replyguard.lexicons.wording import Wording
from replyguard.rules.base import Case, Match, Needs, Route
from replyguard.rules.header import Header, NonEmpty
from replyguard.rules.kinds.phrases import PhraseFinder, PhrasesPart
from replyguard.verdict import Confidence

MOVING = ("moves-to-private", "hands-over")
"""The cues by which a draft itself takes the conversation where it belongs."""


class MatterSource(PhrasesPart, Header):
    """A rule whose phrases stand in public messages of the customer.

    `matter` is the kind that the verdict's routing names, `advice` where it belongs. Where the draft stays in public it
    is a finding, at the place in the message.
    """

    kind: Literal["matter"]
    matter: NonEmpty
    advice: Literal["switch", "escalate"]
    confidence: Confidence = "high"


class MatterRule:
    """Looks for phrases in what the customer wrote in public."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: MatterSource) -> None:
        self.header = source
        self._source = source
        self._finder = PhraseFinder(source)

    @property
    def wordings(self) -> Sequence[Wording]:
        """Those whose literals are triggers."""
        return (self._finder.wording,)

    @cached_property
    def needs(self) -> Needs:
        """The literals of the phrases, in the thread."""
        triggers = self._finder.wording.triggers(("thread", self.header.name))
        return Needs(thread_triggers=tuple(triggers), asks=(*MOVING, *self._finder.cues))

    def find(self, case: Case) -> Iterator[Match]:
        """The first place in each public message of the customer."""
        is_moving = any(case.facts.cue(cue) for cue in MOVING)
        is_finding = not is_moving and case.draft.visibility == "public"
        for message in case.thread:
            if not message.is_from_customer or message.visibility != "public":
                continue
            hits = message.hits.get(("thread", self.header.name), ())
            for place in self._finder.places(case, message.view, hits):
                yield Match(
                    message.span(place.start, place.end),
                    evidence=f"phrase: {self._finder.wording.phrases[place.phrase].text}",
                    confidence=self._source.confidence,
                    source=message.source,
                    route=Route(self._source.advice, self._source.matter),
                    is_finding=is_finding,
                )
                break

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
