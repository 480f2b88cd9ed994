"""Rules of kind `consistency`: either this or that, not both in one reply."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from pydantic import Field, ValidationInfo, model_validator

from replyguard.lexicons.wording import Wording
from replyguard.lexicons.wording.wording import Place
from replyguard.rules.base import DRAFT, Case, Match, Needs, Repeat
from replyguard.rules.header import Header
from replyguard.rules.kinds.conditions import Phrases, own_word_sets, phrases_of, wrong_phrases
from replyguard.yaml_source import IS_FORMED, refuse

_FEWEST = 2


class ConsistencySource(Header):
    """A rule that flags a reply that holds phrases of more than one of its `groups`.

    Each group is a list of phrases, by language or for every one. A finding stands at the first phrase of each further
    group, with the first one as related.
    """

    kind: Literal["consistency"]
    groups: tuple[Phrases, ...] = Field(min_length=_FEWEST)
    sets: dict[str, Phrases] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _can_be_read(self, info: ValidationInfo) -> ConsistencySource:
        if info.context is not IS_FORMED:
            word_sets = own_word_sets(self.sets)
            refuse(
                [
                    mistake
                    for number, group in enumerate(self.groups)
                    for mistake in wrong_phrases(group, word_sets, "groups", number, needs_literal=True)
                ]
            )
        return self


class ConsistencyRule:
    """Flags what does not go with what stands before."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: ConsistencySource) -> None:
        self.header = source
        word_sets = own_word_sets(source.sets)
        self._wordings = tuple(Wording(phrases_of(group), word_sets) for group in source.groups)

    @property
    def wordings(self) -> Sequence[Wording]:
        """Those whose literals are triggers."""
        return self._wordings

    @cached_property
    def needs(self) -> Needs:
        """The literals of all groups; those of one alone are told apart by the number in the owner."""
        name = self.header.name
        return Needs(
            triggers=tuple(
                trigger._replace(payload=(number, trigger.payload))
                for number, wording in enumerate(self._wordings)
                for trigger in wording.triggers(name)
            )
        )

    def find(self, case: Case) -> Iterator[Match]:
        """The first phrase of each group but the one that comes first."""
        firsts = sorted(place for group in range(len(self._wordings)) for place in self._places(case, group)[:1])
        if len(firsts) < _FEWEST:
            return
        reading = case.reading
        first = reading.from_folded(firsts[0].start, firsts[0].end)
        named = " ".join(reading.text[first.start : first.end].split())
        for place in firsts[1:]:
            span = reading.from_folded(place.start, place.end)
            yield Match(
                span, evidence=f"beside: {named}", named=named, related=(Repeat(DRAFT, reading.source_span(first)),)
            )

    def _places(self, case: Case, group: int) -> list[Place]:
        hits = []
        for hit in case.hits:
            payload = hit.trigger.payload
            if isinstance(payload, tuple) and payload[0] == group:
                hits.append(hit._replace(trigger=hit.trigger._replace(payload=payload[1])))
        reading = case.reading
        places = self._wordings[group].places(reading.folded, hits)
        return [one for one in places if not reading.is_quoted(reading.from_folded(one.start, one.end))]

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
