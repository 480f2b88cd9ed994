"""The gates of all detectors: literals that must stand in a text before a detector's module is even loaded."""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence

from replyguard.facts.personal_data.detectors import Detector
from replyguard.facts.personal_data.gates import bank, contact, identity, name, place, reference, special
from replyguard.text.phrase_index import Hit

_DIGIT = re.compile(r"\d")
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
        self._by_owner = {one.owner: one for one in self.detectors if one.words or one.parts}
        self._without_words = [one for one in self.detectors if not (one.words or one.parts)]
        self._fewest_digits = min((one.digits for one in self._without_words), default=0)

    def opened(self, hits: Mapping[Hashable, Sequence[Hit]], view: str, *, has_thread: bool = False) -> list[Detector]:
        """The detectors whose gates are open for a folded text with these hits, in no order."""
        places = [digit.start() for digit in _DIGIT.finditer(view)]
        digits = len(places)
        woken = [self._by_owner[owner] for owner in hits if owner in self._by_owner]
        if digits >= self._fewest_digits:
            woken += self._without_words
        woken = [
            one
            for one in woken
            if one.digits <= digits
            and (has_thread or not one.in_threads)
            and (not one.behind or one.is_followed(hits[one.owner], view))
        ]
        if not any(one.shape for one in woken):
            return woken
        # a shape with digits is looked for only around digits, of which most replies hold few
        around = _around(view, places)
        return [one for one in woken if not one.shape or one.has_shape(around if one.digits else view)]


def _around(view: str, places: Sequence[int]) -> str:
    """What stands around these places, the pieces divided by line ends."""
    pieces: list[str] = []
    begin = end = 0
    for position in places:
        if position > end:
            if end:
                pieces.append(view[begin:end])
            begin = max(end, position - _MARGIN)
        end = position + _MARGIN
    pieces.append(view[begin:end])
    return "\n".join(pieces)


def detectors_for(kinds: Collection[str]) -> tuple[Detector, ...]:
    """The detectors that find any of these kinds."""
    return tuple(one for one in DETECTORS if not set(one.kinds).isdisjoint(kinds))
