"""The gates of all detectors: literals that must stand in a text before a detector's module is even loaded."""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence

from replyguard.facts.personal_data.detectors import Detector
from replyguard.facts.personal_data.gates import bank, contact, identity, name, place, reference, special
from replyguard.text.phrase_index import Hit

_DIGIT = re.compile(r"\d")
_WIDEST_GAP = 6
"""From one digit of a run to the next: "GB36OULR7488", "4111 - 1111"."""
_MARGIN = 40
"""Characters beside a digit in which the whole of a shape stands."""

DETECTORS: tuple[Detector, ...] = (
    *contact.DETECTORS,
    *bank.DETECTORS,
    *identity.DETECTORS,
    *place.DETECTORS,
    *reference.DETECTORS,
    *name.DETECTORS,
    *special.DETECTORS,
)
"""All that ship, in no order: of overlapping data the better founded stays."""


class Gates:
    """The gates of some detectors, arranged so that a reply asks only those that its literals wake."""

    def __init__(self, detectors: Iterable[Detector]) -> None:
        self.detectors = tuple(detectors)
        # recognizers that a policy names may share a name, and so the literals of their gates
        self._by_owner: dict[Hashable, list[Detector]] = {}
        for one in self.detectors:
            if one.words or one.parts:
                self._by_owner.setdefault(one.owner, []).append(one)
        without_words = [one for one in self.detectors if not (one.words or one.parts)]
        self._with_digits = [one for one in without_words if one.digits or one.run]
        self._others = [one for one in without_words if not (one.digits or one.run)]

    def opened(
        self, hits: Mapping[Hashable, Sequence[Hit]], view: str, text: str, *, has_thread: bool = False
    ) -> list[Detector]:
        """The detectors whose gates are open for a text whose folded view has these hits, in no order."""
        if not self.detectors:
            return []
        places = [digit.start() for digit in _DIGIT.finditer(view)]
        digits, run = len(places), _longest_run(places)
        woken = [one for owner in hits for one in self._by_owner.get(owner, ())]
        woken += self._others
        if places:
            woken += self._with_digits
        # a shape with digits is looked for only around digits, of which most replies hold few
        around = _around(view, places) if places else ""
        return [
            one
            for one in woken
            if one.digits <= digits
            and one.run <= run
            and (has_thread or not one.in_threads)
            and (not one.behind or one.is_followed(hits[one.owner], view))
            and (not one.shape or one.has_shape(around if one.digits else view))
            and (one.in_text is None or one.in_text(text))
        ]


def _longest_run(places: Sequence[int]) -> int:
    """How many digits the longest run of them has."""
    longest = run = 0
    last = -_WIDEST_GAP
    for position in places:
        run = run + 1 if position - last <= _WIDEST_GAP else 1
        last = position
        longest = max(longest, run)
    return longest


def _around(view: str, places: Sequence[int]) -> str:
    """What stands around these places (one at least), pieces that lie apart divided by line ends."""
    pieces: list[str] = []
    begin, end = max(0, places[0] - _MARGIN), places[0] + _MARGIN
    for position in places:
        if position - _MARGIN > end:
            pieces.append(view[begin:end])
            begin = position - _MARGIN
        end = position + _MARGIN
    pieces.append(view[begin:end])
    return "\n".join(pieces)


def detectors_for(kinds: Collection[str]) -> tuple[Detector, ...]:
    """The detectors that find any of these kinds."""
    return tuple(one for one in DETECTORS if not set(one.kinds).isdisjoint(kinds))
