"""Replies in memory held against each other: their verdicts, with what was found in comparing them."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from replyguard.collection.collection import Collection
from replyguard.collection.kept import Compared, Elsewhere, Kept, Note
from replyguard.draft import Draft
from replyguard.verdict import Finding, Verdict


def compared(
    replies: Sequence[Kept],
    collection_for: Callable[[Draft], Collection],
    check: Callable[[Draft, Sequence[Note]], Verdict],
) -> Iterator[Compared]:
    """The verdicts in order. Replies of one venue and visibility are a collection of their own."""
    collections: dict[tuple[str, str], Collection] = {}
    members: dict[tuple[str, str], list[int]] = {}
    for number, kept in enumerate(replies):
        group = _group(kept.draft)
        if group not in collections:
            collections[group], members[group] = collection_for(kept.draft), []
        collections[group].add(kept)
        members[group].append(number)
    place = {number: at for listed in members.values() for at, number in enumerate(listed)}
    for collection in collections.values():
        collection.compare()
    for number, kept in enumerate(replies):
        group = _group(kept.draft)
        collection, at = collections[group], place[number]
        notes = collection.notes(at, kept.draft)
        notes = [replace(one, elsewhere=_renumbered(one.elsewhere, members[group])) for one in notes]
        verdict = check(kept.draft, notes)
        yield Compared(verdict, places_of(verdict.findings, notes))


def places_of(findings: Sequence[Finding], notes: Sequence[Note]) -> tuple[tuple[Elsewhere, ...], ...]:
    """For each finding the places that its note is about: those of one rule come in the order of its notes."""
    left: defaultdict[str, deque[Note]] = defaultdict(deque)
    for note in notes:
        left[note.rule].append(note)
    return tuple(left[one.rule].popleft().elsewhere if left[one.rule] else () for one in findings)


def _renumbered(elsewhere: Sequence[Elsewhere], members: Sequence[int]) -> tuple[Elsewhere, ...]:
    return tuple(replace(one, reply=members[one.reply]) for one in elsewhere)


def _group(draft: Draft) -> tuple[str, str]:
    return draft.venue, draft.visibility
