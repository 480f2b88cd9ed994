"""What is compared and what comes of it: replies with what their file says, notes on them, and places in others."""

from __future__ import annotations

from dataclasses import dataclass

from replyguard.draft import Draft
from replyguard.rules.base import Match
from replyguard.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Kept:
    """A saved reply among others: the draft, whose id is its name, and what its file says besides.

    `host` is the helpdesk that it was exported from, such as `zendesk`; `path` the file that it stands in.
    """

    draft: Draft
    host: str | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A place in another reply of the collection: its number in the order of adding, and code points of its text."""

    reply: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Compared:
    """A reply's verdict with what the comparison found; for each of its findings the places in other replies."""

    verdict: Verdict
    elsewhere: tuple[tuple[Elsewhere, ...], ...]


@dataclass(frozen=True, slots=True)
class Note:
    """What the rule of that name found in a reply among others, with the places in these that it is about."""

    rule: str
    match: Match
    elsewhere: tuple[Elsewhere, ...] = ()
