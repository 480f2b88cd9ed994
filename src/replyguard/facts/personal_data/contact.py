"""Whose contact an address or a number is: the team's, offered by the draft as the way to reach it, or a person's.

The words around it decide, the nearest first: "call us on", "unsere Hotline" against "we called you on", "Ihre Nummer".
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cached_property

from replyguard.facts.greeting import SignOff, find_sign_off
from replyguard.facts.personal_data import contact_cues as cues
from replyguard.facts.personal_data.datum import Scene
from replyguard.text.views import fold

_WINDOW, _AHEAD = 180, 70
_WORD = re.compile(r"\w+")
# a full stop behind a single letter or one of these does not end a sentence
_END = re.compile(
    r"(?:[!?…]+|\.(?<![ .(]\w\.)(?<!\b(?:dr|st|nr|no|fr|hr|mr|ms)\.)(?<!\b(?:tel|mob|fax|bzw|ggf|mrs)\.)(?<!\bevtl\.)"
    r"(?<!\b(?:mo|di|mi|do|fr|sa)\.)(?<!\b(?:und|bis) so\.))"
    r"[)\"'”“»]* "
)
# a sentence that only labels the number goes with the one before: "Unsere Hotline hilft. Tel.: 030 …"
_LABEL = re.compile(
    r"[\W_]*(?:(?:tel|telefon\w*|phone|telephone|fon|fax|mobil|mail|e-?mail|hotline|(?:unter )?(?:der )?nummer|on|at|"
    r"an|unter|it's|das ist|that's|m|t|e)[\W_]*){0,3}\Z"
)


class Whose(Enum):
    """Whose contact it is, as far as the words around it tell."""

    TEAM = "team"
    """Said to be the team's own: "unsere", "call us", a hotline, the signature."""
    OFFERED = "offered"
    """Offered to write to or call, without a word of whom one reaches there."""
    PERSON = "person"
    """The addressed person's, or some other's: "Ihre Nummer", "we called you on", "on file"."""
    SWINDLER = "swindler"
    """One that the text warns of: "gehört nicht zu uns"."""
    UNKNOWN = "unknown"


_OPEN = (Whose.OFFERED, Whose.UNKNOWN)


class Surroundings:
    """What stands around the contacts of one text."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._told: dict[tuple[str, str], Whose] = {}

    def whose(self, start: int, end: int) -> Whose:
        """Whose contact the range [start, end) of the view is; of several cues the nearest in its sentence counts."""
        around = _around(self._scene.view, start, end)
        told = self._told.get(around)
        if told is None:
            told = self._told[around] = _told_by(*around)
        return Whose.TEAM if told in _OPEN and self._is_signed(start, end) else told

    @cached_property
    def signature_words(self) -> set[str]:
        """The words of the agent's name and signature, folded."""
        author, sign_off = self._scene.author, self._sign_off
        words = [author.name or "", author.signature or ""] if author is not None else []
        if sign_off is not None:
            signed = self._scene.text[sign_off.span.start : sign_off.span.end]
            # "Your …" may begin a sentence like any other
            words += [signed] if cues.SIGNED.search(fold(signed)) else []
        return set(re.findall(r"[^\W\d_]{3,}", fold(" ".join(words))))

    @cached_property
    def _sign_off(self) -> SignOff | None:
        return find_sign_off(self._scene.text[: self._scene.reading.body_end])

    def _is_signed(self, start: int, end: int) -> bool:
        """True within the sign-off: what stands under the greeting is the team's."""
        sign_off = self._sign_off
        if sign_off is None or sign_off.is_initials:
            return False
        span = self._scene.span(start, end)
        if not sign_off.span.contains(span):
            return False
        return cues.SIGNED.search(fold(self._scene.text[sign_off.span.start : span.start])) is not None


def _told_by(before: str, after: str) -> Whose:
    if cues.DISOWNED_BEHIND.match(after):
        return Whose.SWINDLER
    if cues.PERSON_BEHIND.match(after):
        return Whose.PERSON
    if cues.DISOWNED.search(before):
        return Whose.SWINDLER
    is_wished = cues.WISHED_VERB.match(after) is not None and cues.WISHED.search(before) is not None
    is_asked = not is_wished and cues.PERSON_VERB.match(after) is not None
    person = max(_last(cues.PERSON, before), _last(cues.PERSON_ASKED, before) if is_asked else -1)
    team = max(_last(cues.TEAM, before), _last_desk(before))
    offered = _last(cues.OFFERED, before)
    if max(person, team, offered) >= 0:
        if person >= max(team, offered):
            return Whose.PERSON
        return Whose.TEAM if team >= 0 or cues.TEAM_BEHIND.match(after) else Whose.OFFERED
    if cues.KEPT_BEHIND.match(after):
        return Whose.PERSON
    if cues.TRIED_BEHIND.match(after):
        return Whose.UNKNOWN
    if cues.TEAM_BEHIND.match(after):
        return Whose.TEAM
    if cues.WEAKLY_OFFERED.search(before) or cues.OFFERED_BEHIND.match(after):
        return Whose.OFFERED
    return Whose.UNKNOWN


def _around(view: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind the range in its sentence."""
    before = view[max(0, start - _WINDOW) : start]
    after = view[end : end + _AHEAD]
    ends = [found.end() for found in _END.finditer(before)]
    if ends and _LABEL.match(before[ends[-1] :]):
        ends.pop()
    first = _END.search(after)
    return before[ends[-1] if ends else 0 :], after[: first.start()] if first else after


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match ends; -1 where there is none."""
    return max((found.end() for found in pattern.finditer(text)), default=-1)


def _last_desk(text: str) -> int:
    """Where the last word for a desk ends, also at the end of a longer one; -1 where there is none."""
    ends = [
        found.end()
        for found in _WORD.finditer(text)
        if found.group().endswith(cues.DESKS) and found.group() not in cues.NO_DESKS
    ]
    return ends[-1] if ends else -1
