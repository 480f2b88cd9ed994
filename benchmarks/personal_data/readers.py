"""Who reads the texts here: replyguard's family `personal-data` alone, and presidio's patterns."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from benchmarks.peers import SCORED, installed_peers
from benchmarks.personal_data.kinds import LEFT_OUT_LABELS, Kind, kind_of_label, kind_of_rule
from benchmarks.subject import Subject, draft
from benchmarks.systems import System

if TYPE_CHECKING:
    from replyguard import Draft, Guard

FAMILY = "personal-data"
PATTERNS = ("presidio", "presidio-de")
"""The peers that read by patterns, as peers.py sets them up."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One passage that a reader takes for personal data, in code points of the text."""

    start: int
    end: int
    kind: Kind
    label: str
    severity: str = "error"
    is_validated: bool = False

    def overlaps(self, start: int, end: int) -> bool:
        """True where it shares a code point with the span."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Reader:
    """A system and how it is asked: a text and its language, or none, to the passages marked in it."""

    name: str
    read: Callable[[str, str], Sequence[Mark]]


def own_reader(subject: Subject) -> Reader:
    """replyguard without a policy; all severities count."""
    return Reader(subject.name, lambda text, language: marks_in(subject.guard, draft(text, language=language or None)))


def pattern_readers(names: Sequence[str] = PATTERNS) -> list[Reader]:
    """Presidio's patterns, each with whatever score and from half on."""
    return [reader for peer in installed_peers(names) for reader in _with_and_without_score(peer)]


def marks_in(guard: Guard, subject: Draft) -> list[Mark]:
    """The family's findings in a draft's own text; whole-draft findings have no passage and are none."""
    return [
        Mark(
            finding.start,
            finding.end,
            kind_of_rule(finding.rule),
            finding.rule,
            finding.severity,
            any(suggestion.kind == "redact" and suggestion.safe for suggestion in finding.suggestions),
        )
        for finding in guard.check(subject).findings
        if finding.category == FAMILY
        and finding.source == "draft"
        and finding.start is not None
        and finding.end is not None
    ]


@cache
def guard_with_contacts(contacts: tuple[str, ...]) -> Guard:
    """A guard whose policy names these contacts as the brand's own."""
    from replyguard import Guard, Policy

    if not contacts:
        return Guard()
    # JSON is YAML
    return Guard(Policy.from_text(json.dumps({"name": "with contacts", "brand": {"contacts": contacts}})))


def guard_without_family() -> Guard:
    """A guard whose policy switches the family off."""
    from replyguard import Guard, Policy

    return Guard(Policy.from_text(json.dumps({"name": "without", "rules": {FAMILY: "off"}})))


def _with_and_without_score(peer: System) -> Iterator[Reader]:
    def read(text: str, language: str) -> list[Mark]:
        return [mark for mark, _ in _marks(peer, text, language)]

    def read_sure(text: str, language: str) -> list[Mark]:
        return [mark for mark, is_sure in _marks(peer, text, language) if is_sure]

    yield Reader(peer.name, read)
    yield Reader(f"{peer.name}, {SCORED}", read_sure)


def _marks(peer: System, text: str, language: str) -> Iterator[tuple[Mark, bool]]:
    for flag in peer.flags(text, language):
        if flag.start is not None and flag.end is not None and flag.label not in LEFT_OUT_LABELS:
            yield Mark(flag.start, flag.end, kind_of_label(flag.label), flag.label), flag.is_severe
