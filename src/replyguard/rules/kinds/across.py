"""Rules of kind `across`: what a saved reply may not say differently from the others of its collection."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pydantic import Field

from replyguard.rules.base import Case, Match, Needs
from replyguard.rules.header import Header

Comparison = Literal[
    "near-duplicate", "contradiction", "form-of-address", "placeholder-spelling", "placeholder-of-host", "variant"
]
"""What replies are compared in."""


class AcrossSource(Header):
    """A rule that compares a saved reply with the others that are linted with it; in a draft alone it finds nothing.

    `alike` is the share of words and pairs of words from which on two replies are near-duplicates, `words` how many
    a reply has at least. `majority` is the share of replies that must say du, or Sie, for the others to be flagged
    one by one.
    """

    kind: Literal["across"]
    compares: Comparison
    alike: float = Field(default=0.7, gt=0.3, le=1)
    words: int = Field(default=8, ge=3)
    majority: float = Field(default=0.66, gt=0.5, le=1)


class AcrossRule:
    """Says what is compared and how it is told; the comparing is done where all replies are known."""

    redaction_label: Mapping[str, str] = {}
    needs = Needs(others=True)

    def __init__(self, source: AcrossSource) -> None:
        self.header = source
        self.source = source

    def find(self, case: Case) -> Iterator[Match]:  # noqa: ARG002
        """Nothing: a draft alone has nothing to be held against."""
        return iter(())

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
