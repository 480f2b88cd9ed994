"""Rules of kind `personal-data`: data of certain kinds, found by the detectors of the facts stage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pydantic import Field, field_validator

from replyguard.draft import Draft
from replyguard.facts.personal_data.datum import Strength, compact
from replyguard.facts.personal_data.gates import DETECTORS
from replyguard.facts.personal_data.repeats import Posted
from replyguard.rules.base import Case, Match, Needs, Repeat
from replyguard.rules.header import Header, NonEmpty
from replyguard.verdict import Confidence
from replyguard.yaml_source import nearest

_FOUND = frozenset(kind for detector in DETECTORS for kind in detector.kinds)
_CONFIDENCE: dict[Strength, Confidence] = {
    Strength.SHAPE: "medium",
    Strength.CONTEXT: "high",
    Strength.VALIDATED: "high",
}


class DataSource(Header):
    """A rule that flags data of the kinds in `data`; `redact` says by language what stands in their place."""

    data: tuple[NonEmpty, ...] = Field(min_length=1)
    redact: dict[str, NonEmpty] = Field(min_length=1)
    least_confidence: float = Field(default=0.0, ge=0, le=1)
    """How sure a model must be, unless the policy says otherwise."""


class PersonalDataSource(DataSource):
    """A rule for kinds that the built-in detectors find."""

    kind: Literal["personal-data"]

    @field_validator("data")
    @classmethod
    def _are_found(cls, data: tuple[str, ...]) -> tuple[str, ...]:
        for kind in data:
            if kind not in _FOUND:
                known = sorted(_FOUND)
                raise ValueError(f"{kind!r} is no kind of data{nearest(kind, known)}; allowed: {', '.join(known)}")
        return data


class PersonalDataRule:
    """Flags data of its kinds; a value that the customer posted in the thread is told with its place there."""

    def __init__(self, source: DataSource) -> None:
        self.header = source
        self.redaction_label: Mapping[str, str] = source.redact
        self._kinds = source.data
        self._least_confidence = source.least_confidence

    @property
    def needs(self) -> Needs:
        """The kinds of data that it reads."""
        return Needs(data=self._kinds)

    def find(self, case: Case) -> Iterator[Match]:
        """Every datum of its kinds but for values that the policy allows; raises where a detector failed."""
        allowed = {compact(value) for value in case.options.allow}
        posted = Posted(case.draft.thread)
        asked = case.options.least_confidence
        least = self._least_confidence if asked is None else asked
        for kind in self._kinds:
            for datum in case.facts.personal_data(kind):
                if datum.confidence < least:
                    continue
                value = case.reading.text[datum.span.start : datum.span.end]
                if not allowed or compact(value) not in allowed:
                    yield Match(
                        span=datum.span,
                        evidence=datum.evidence,
                        confidence=_CONFIDENCE[datum.strength],
                        is_validated=datum.strength is Strength.VALIDATED,
                        repeats=tuple(_repeats(case.draft, posted, value)),
                    )

    def warm(self) -> None:
        """Load the detectors of its kinds."""
        for detector in DETECTORS:
            if not set(detector.kinds).isdisjoint(self._kinds):
                detector.find()

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _repeats(draft: Draft, posted: Posted, value: str) -> Iterator[Repeat]:
    """Where customers posted the value themselves."""
    for number, span in posted.places(value):
        yield Repeat(f"thread[{number}]", span, draft.thread[number].visibility or draft.visibility)
