"""Rules of kind `moves`: a draft that itself takes the conversation to a private channel or hands it over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from replyguard.rules.base import Case, Match, Needs, Route
from replyguard.rules.header import Header, NonEmpty
from replyguard.rules.kinds.handling import MOVES, moves


class MovesSource(Header):
    """A rule that says of a draft with this cue where it moves; never a finding, only a reason of the routing.

    A channel that the policy does not list is none that it moves to.
    """

    kind: Literal["moves"]
    cue: Literal["moves-to-private", "hands-over", "escalates"]
    advice: Literal["switch", "escalate"]
    unless_thread: NonEmpty | None = None
    """A cue: where the customer wrote so, the draft moves nothing: who only wonders hears whom one would call."""


class MovesRule:
    """Tells the routing that the draft moves already."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: MovesSource) -> None:
        self.header = source
        self._source = source

    @cached_property
    def needs(self) -> Needs:
        """The cue, in the draft."""
        asks = () if self._source.unless_thread is None else (self._source.unless_thread,)
        return Needs(cues=(self._source.cue,), asks=asks)

    def find(self, case: Case) -> Iterator[Match]:
        """The first place of the cue."""
        if case.draft.visibility != "public":
            return
        if self._source.unless_thread is not None and any(
            message.cue(self._source.unless_thread) for message in case.thread if message.is_from_customer
        ):
            return
        for place in list(moves(case) if self._source.cue == MOVES else case.facts.cue(self._source.cue))[:1]:
            yield Match(
                case.reading.from_folded(place.start, place.end),
                evidence=f"cue: {self._source.cue}",
                route=Route(self._source.advice, None, is_moving=True),
                is_finding=False,
            )

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
