"""Checks saved replies in batches: each with the guard and the surroundings that count for its path."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from replyguard import Draft, DraftError, Guard, Verdict, Waiver
from replyguard.draft import Format, Kind, Venue, Visibility

Row = tuple[str, str | None, Format, str | None]
"""Text, name, markup and language of a reply: what is checked of it."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What counts for the replies of a path: which of the guards, where they will stand, which exceptions."""

    guard: int = 0
    venue: Venue = "owned"
    visibility: Visibility = "public"
    kind: Kind = "saved-reply"
    waivers: tuple[Waiver, ...] = ()

    def to_json(self) -> str:
        """All of it, as text from which equal surroundings are equal."""
        waivers = [waiver.model_dump(mode="json") for waiver in self.waivers]
        return json.dumps([self.guard, self.venue, self.visibility, self.kind, waivers])

    @classmethod
    def from_json(cls, text: str) -> Surroundings:
        """What `to_json` wrote."""
        guard, venue, visibility, kind, waivers = json.loads(text)
        return cls(guard, venue, visibility, kind, tuple(Waiver.model_validate(waiver) for waiver in waivers))


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
    text, name, markup, language = row
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
        verdict = guard.check(draft)
    except DraftError as error:
        return NotChecked(str(error))
    if is_clean(verdict):
        return None
    return verdict if name is None else _with_masked_name(guard, name, verdict, around)


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
