"""Rules of kind `similar`: how near a reply must or may be to approved answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from replyguard.rules.base import NOTHING_NEEDED, Case, Match, Needs
from replyguard.rules.header import Header, NonEmpty
from replyguard.rules.kinds.conditions import Around, Surroundings, own_word_sets
from replyguard.text.numbers import percent
from replyguard.text.views import fold
from replyguard.yaml_source import AT_KEY


class SimilarSource(Header):
    """A rule that compares the reply with approved `answers`.

    Nearness is the share of letters that the two have in common in the same order, in percent, after folding (the
    normalised indel similarity). `at-least`: further from every answer is a finding. `at-most`: nearer to one of them
    is, as where a stock answer must not be sent word for word. `where` says when it is compared at all.
    """

    kind: Literal["similar"]
    answers: tuple[NonEmpty, ...] = Field(min_length=1)
    at_least: float | None = Field(default=None, ge=0, le=100)
    at_most: float | None = Field(default=None, ge=0, le=100)
    where: Around | None = None

    @model_validator(mode="after")
    def _limits_something(self) -> SimilarSource:
        if (self.at_most is None) == (self.at_least is None):
            raise PydanticCustomError(AT_KEY, "give at-most or at-least, not both", {"path": ("answers",)})
        return self


class SimilarRule:
    """Flags a reply too far from approved answers, or too near to one."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: SimilarSource) -> None:
        self.header = source
        self._source = source
        self._answers = [_compared(answer) for answer in source.answers]
        self._where = Surroundings(source.where, own_word_sets({})) if source.where is not None else None

    @cached_property
    def needs(self) -> Needs:
        """The literals and cues of `where`; without it, it looks at every draft."""
        where = self._source.where
        if where is None or self._where is None:
            return NOTHING_NEEDED
        triggers = self._where.triggers(self.header.name)
        return Needs(triggers=triggers, asks=where.cues(), reads_thread=bool(where.thread))

    def find(self, case: Case) -> Iterator[Match]:
        """The whole draft, where it is too far or too near."""
        if self._where is not None and not self._where.any_around(0, 0, case.reading.folded, case):
            return
        from rapidfuzz import fuzz, process

        text = _compared(case.reading.text[: case.reading.body_end])
        found = process.extractOne(text, self._answers, scorer=fuzz.ratio)
        _, score, number = found
        near = " ".join(self._source.answers[number].split()[:8])
        least, most = self._source.at_least, self._source.at_most
        if (least is not None and score < least) or (most is not None and score > most):
            yield Match(None, evidence=f"{score:.0f} % like: {near}", named=percent(score, case.reading.language))

    def warm(self) -> None:
        """Load what compares."""
        from rapidfuzz import fuzz, process

        process.extractOne("a", ["a"], scorer=fuzz.ratio)

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _compared(text: str) -> str:
    return " ".join(fold(text).split())
