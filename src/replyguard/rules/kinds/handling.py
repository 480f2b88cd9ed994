"""Whether a draft, or an answer before it, takes the conversation where it belongs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from replyguard.facts.channels import Channel, channels_named
from replyguard.lexicons.wording.wording import Place
from replyguard.rules.base import Case
from replyguard.text.views import fold

MOVES = "moves-to-private"
HANDS_OVER = "hands-over"
ESCALATES = "escalates"
ASKS_TO_REMOVE = "asks-to-remove"
_NO_ANSWER = frozenset({"<visit>", "<reached-in-general>"})
"""Phrases that open a private way, but answer no matter to escalate: the till, and the opening hours of the phone."""
HANDLING_CUES = (MOVES, HANDS_OVER, ESCALATES, ASKS_TO_REMOVE)
"""The cues that say so; a rule that asks here needs them."""


def moves(case: Case) -> Iterator[Place]:
    """Where the draft moves to a private channel that the policy accepts; without a list it accepts every one."""
    accepted = _accepted(case)
    for place in case.facts.cue(MOVES):
        if _is_initials(case, place):
            continue
        if accepted is None:
            yield place
            continue
        named = channels_named(case.reading.folded.text[place.start : place.end])
        # words such as "write to us in private" leave the channel open
        if not named or not named.isdisjoint(accepted):
            yield place


def _is_initials(case: Case, place: Place) -> bool:
    """True for the letters of a signature: the agent "^PN" sends no private message."""
    return case.reading.folded.text[: place.start].endswith("^")


def moves_already(case: Case) -> bool:
    """True where the draft moves to an accepted private channel, or names one of the policy's own."""
    return any(True for _ in moves(case)) or _names_own_channel(case)


def is_handled(case: Case, advice: Literal["switch", "escalate"]) -> bool:
    """True where the draft moves to an accepted private channel, or hands over.

    An invitation to come by in person answers no matter to escalate: glass in a jar is not settled at the till. No more
    does it that the team is reached by phone in general, or that something comes by e-mail.
    """
    if case.facts.cue(HANDS_OVER) or case.facts.cue(ESCALATES):
        return True
    if advice == "switch":
        return moves_already(case)
    return any(case.facts.phrase(MOVES, place) not in _NO_ANSWER for place in moves(case)) or _names_own_channel(case)


def was_handled(case: Case, number: int, advice: Literal["switch", "escalate"] = "switch") -> bool:
    """True where the team moved or handed over already in a later message than this one."""
    return any(
        any(message.cue(cue) for cue in (HANDS_OVER, ESCALATES))
        or any(advice == "switch" or message.phrase(MOVES, place) not in _NO_ANSWER for place in message.cue(MOVES))
        for message in case.thread[number + 1 :]
        if message.message.role == "agent"
    )


def _names_own_channel(case: Case) -> bool:
    """True where the draft names a channel of the policy that is of no common sort: "Kundenportal"."""
    text = case.reading.folded.text
    return any(fold(name) in text for name in case.brand.private_channels if not channels_named(name))


def _accepted(case: Case) -> frozenset[Channel] | None:
    """The sorts of channels that the policy lists, with those of the brand's contacts; None where it lists none."""
    if not case.brand.private_channels:
        return None
    listed = (*case.brand.private_channels, *case.brand.contacts)
    return frozenset[Channel]().union(*map(channels_named, listed))
