"""Rules of kind `phrases`: words and phrases, with alternatives and wildcards at their ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from pydantic import Field, field_validator

from replyguard.lexicons.format import spelt_out
from replyguard.lexicons.lexicon import phrase_covers
from replyguard.rules.base import Case, Match
from replyguard.rules.header import Header, NonEmpty
from replyguard.text.phrase_index import Hit, Trigger
from replyguard.text.views import fold


class PhrasesSource(Header):
    """A rule that flags phrases. `(a|b)` and `(a)?` spell out alternatives, `*` at an end stands for any letters.

    The letters that a `*` stands for belong to the finding.

    `except` lists phrases inside which a hit does not count.
    """

    kind: Literal["phrases"]
    phrases: tuple[NonEmpty, ...] = Field(min_length=1)
    exceptions: tuple[NonEmpty, ...] = Field(default=(), alias="except")
    redact: dict[str, NonEmpty] = Field(default_factory=dict)

    @field_validator("phrases", "exceptions")
    @classmethod
    def _say_something(cls, phrases: tuple[str, ...]) -> tuple[str, ...]:
        for phrase in phrases:
            if not all(spelt.strip("* ") for spelt in spelt_out(phrase)):
                raise ValueError(f"{phrase!r} stands for no letters at all")
        return phrases


class PhrasesRule:
    """Flags phrases wherever they stand as words."""

    def __init__(self, source: PhrasesSource) -> None:
        self.header = source
        self.redaction_label: Mapping[str, str] = source.redact
        self._phrases = tuple(phrase for written in source.phrases for phrase in spelt_out(written))
        self._exceptions = tuple(fold(phrase) for written in source.exceptions for phrase in spelt_out(written))

    def triggers(self) -> Iterator[Trigger]:
        """One literal for each phrase."""
        for phrase in self._phrases:
            yield Trigger(
                phrase.strip("*"),
                owner=self.header.name,
                whole_left=not phrase.startswith("*"),
                whole_right=not phrase.endswith("*"),
            )

    def lexicons(self) -> Iterable[str]:
        """None."""
        return ()

    def data(self) -> Iterable[str]:
        """None."""
        return ()

    def find(self, case: Case) -> Iterator[Match]:
        """Every phrase that is not inside an exception and not allowed by the policy.

        Of overlapping ones the first, and of those that begin together the longest.
        """
        view = case.reading.folded.text
        allowed = {fold(word) for word in case.options.allow}
        end_of_last = -1
        hits = ((*_with_open_ends(hit, view), hit.trigger.literal) for hit in case.hits)
        for start, end, literal in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
            if start < end_of_last or view[start:end] in allowed:
                continue
            if any(phrase_covers(view, phrase, start, end) for phrase in self._exceptions):
                continue
            end_of_last = end
            yield Match(case.reading.from_folded(start, end), evidence=f"phrase: {literal}")

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _with_open_ends(hit: Hit, view: str) -> tuple[int, int]:
    """The range of a hit with the letters that a wildcard at either end stands for."""
    start, end = hit.start, hit.end
    while not hit.trigger.whole_left and start > 0 and view[start - 1].isalnum():
        start -= 1
    while not hit.trigger.whole_right and end < len(view) and view[end].isalnum():
        end += 1
    return start, end
