"""Rules of kind `posted-data`: private data that the customer has posted where everybody can read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from pydantic import Field

from replyguard.rules.base import FOREMOST, SAID, Case, Match, Needs, Route
from replyguard.rules.header import Header, NonEmpty
from replyguard.rules.kinds.handling import ASKS_TO_REMOVE, HANDLING_CUES, moves_already, was_handled

_OF_ONE_DEAL = frozenset(
    {"card-tail", "order-number", "booking-number", "ticket-number", "tracking-number", "invoice-number"}
)
"""Data that lead to one purchase or one case and to nobody by themselves."""


class PostedDataSource(Header):
    """A rule for data of the kinds in `data` in the customer's public messages; `matter` is what the routing names.

    `cue` stands where a message holds data that cannot be read: a picture of a card or of a bill.
    """

    kind: Literal["posted-data"]
    data: tuple[NonEmpty, ...] = Field(min_length=1)
    matter: NonEmpty
    cue: NonEmpty | None = None


class PostedDataRule:
    """Looks for personal data in what the customer wrote in public; what was found is shown masked."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: PostedDataSource) -> None:
        self.header = source
        self._source = source

    @cached_property
    def needs(self) -> Needs:
        """The kinds of data, in the thread."""
        cues = (self._source.cue,) if self._source.cue is not None else ()
        return Needs(thread_data=self._source.data, thread_cues=cues, asks=HANDLING_CUES)

    def find(self, case: Case) -> Iterator[Match]:
        """The first datum of each public message of the customer."""
        if case.draft.visibility != "public":
            return
        # handing the matter over leaves the data where they stand
        is_moving = moves_already(case)
        is_finding = not is_moving and not case.facts.cue(ASKS_TO_REMOVE)
        for message in case.thread:
            if not message.is_from_customer or message.visibility != "public":
                continue
            found = is_finding and not was_handled(case, message.number)
            data = sorted(message.personal_data(self._source.data), key=lambda one: one.span)
            for datum in data[:1]:
                # who lays out what tells who they are has to be helped with that before anything else
                weight = FOREMOST if len(data) > 1 or datum.kind not in _OF_ONE_DEAL else SAID
                yield Match(
                    datum.span,
                    evidence=datum.evidence,
                    source=message.source,
                    route=Route("switch", self._source.matter, is_moving, weight=weight),
                    is_finding=found,
                    is_private=True,
                )
            shown = message.cue(self._source.cue) if self._source.cue is not None and not data else ()
            for place in shown[:1]:
                yield Match(
                    message.span(place.start, place.end),
                    evidence=f"cue: {self._source.cue}",
                    source=message.source,
                    route=Route("switch", self._source.matter, is_moving, weight=FOREMOST),
                    is_finding=found,
                )

    def warm(self) -> None:
        """The detectors are loaded by the rules that look for the same data in the draft."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
