"""The gates of all detectors: literals that must stand in a text before a detector's module is even loaded."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from replyguard.facts.personal_data.detectors import Detector
from replyguard.facts.personal_data.gates import bank, contact, identity, name, place, reference, special

_DIGIT = re.compile(r"\d")

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


def detectors_for(kinds: Collection[str]) -> tuple[Detector, ...]:
    """The detectors that find any of these kinds."""
    return tuple(one for one in DETECTORS if not set(one.kinds).isdisjoint(kinds))


def opened(detectors: Iterable[Detector], hits: Mapping[object, object], view: str) -> list[Detector]:
    """The detectors whose gates are open for a folded text with these hits."""
    digits = len(_DIGIT.findall(view))
    return [one for one in detectors if one.is_open(hits.keys(), digits, view)]
