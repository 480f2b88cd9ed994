"""Checks saved replies in batches: each with the guard and the surroundings that count for its path."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from replyguard import Draft, DraftError, Guard, Match, Note, Span, Verdict, Waiver
from replyguard.draft import Format, Kind, Venue, Visibility


class Row(NamedTuple):
    """What is checked of a reply; `notes` are those on it among others, as text."""

    text: str
    name: str | None
    format: Format
    language: str | None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What counts for the replies of a path: which of the guards, where they will stand, which exceptions."""

    guard: int = 0
    venue: Venue = "owned"
    visibility: Visibility = "public"
    kind: Kind = "saved-reply"
    waivers: tuple[Waiver, ...] = ()
    is_compared: bool = False
    """True where they are held against each other."""

    def to_json(self) -> str:
        """All of it, as text from which equal surroundings are equal."""
        waivers = [waiver.model_dump(mode="json") for waiver in self.waivers]
        return json.dumps([self.guard, self.venue, self.visibility, self.kind, waivers, self.is_compared])

    @classmethod
    def from_json(cls, text: str) -> Surroundings:
        """What `to_json` wrote."""
        guard, venue, visibility, kind, waivers, is_compared = json.loads(text)
        read = tuple(Waiver.model_validate(waiver) for waiver in waivers)
        return cls(guard, venue, visibility, kind, read, is_compared)


@dataclass(frozen=True, slots=True)
class NotChecked:
    """A reply that could not be checked, and why."""

    message: str


Outcome = Verdict | NotChecked | None
"""None is a reply in which nothing was found, every check having run."""


@dataclass(frozen=True, slots=True)
class Checker:
    """The guards of a run."""

    guards: Sequence[Guard]

    def check(self, rows: Sequence[Row], surroundings: Surroundings) -> list[Outcome]:
        """The outcomes of replies, in order."""
        guard = self.guards[surroundings.guard]
        return [_outcome(guard, row, surroundings) for row in rows]


def _outcome(guard: Guard, row: Row, around: Surroundings) -> Outcome:
    text, name, markup, language, notes = Row(*row)
    # the readers' own types and the options have been validated; to do it again for each costs more than reading
    draft = Draft.model_construct(
        text=text,
        id=name,
        kind=around.kind,
        language=language,
        venue=around.venue,
        visibility=around.visibility,
        format=markup,
        waivers=around.waivers,
    )
    try:
        verdict = guard.check_among(draft, notes_of(notes)) if around.is_compared else guard.check(draft)
    except DraftError as error:
        return NotChecked(str(error))
    if is_clean(verdict):
        return None
    return verdict if name is None else _with_masked_name(guard, name, verdict, around)


def written(notes: Sequence[Note]) -> str:
    """Notes as text, without the places in other replies."""
    if not notes:
        return ""
    matches = [
        (one.rule, one.match.span, one.match.evidence, one.match.confidence, one.match.named, one.match.replacement)
        for one in notes
    ]
    return json.dumps(matches)


def notes_of(text: str) -> list[Note]:
    """What `written` made."""
    return [
        Note(rule, Match(Span(*span) if span else None, evidence, confidence, replacement, named=named))
        for rule, span, evidence, confidence, named, replacement in (json.loads(text) if text else ())
    ]


def is_clean(verdict: Verdict) -> bool:
    """True where nothing was found, nothing advised, and no check failed."""
    return (
        not (verdict.findings or verdict.shadow or verdict.checks.failed or not verdict.is_complete)
        and verdict.routing.advice == "stay"
    )


def _with_masked_name(guard: Guard, name: str, verdict: Verdict, around: Surroundings) -> Verdict:
    """The verdict with what the reply's own name gives away masked: reports show it."""
    about = guard.check(Draft(text=name, kind=around.kind, venue=around.venue, visibility=around.visibility))
    masked = name
    for finding in (*about.findings, *about.shadow):
        if finding.category == "personal-data" and finding.match is not None:
            masked = masked[: finding.start] + finding.match + masked[finding.end :]
    return verdict if masked == name else verdict.model_copy(update={"id": masked})
