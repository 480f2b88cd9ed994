"""Parcel and order numbers whose own shape gives them away, without a word beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum import ean

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.reference_vetoes import is_example
from replyguard.facts.personal_data.surroundings import is_in_capitals

_UPS = re.compile(r"(?<![a-z0-9])1z(?: ?[0-9a-z]){15} ?\d(?![a-z0-9])")
_POSTAL = re.compile(r"(?<![a-z0-9])[a-z]{2}(?: ?\d){9} ?[a-z]{2}(?![a-z0-9])")
_SERIAL = re.compile(r"(?<![a-z0-9])\(?00\)?(?: ?\d){18}(?![a-z0-9])")
_DHL = re.compile(r"(?<![a-z0-9])jj?d ?\d\d(?: ?\d){14,18}(?![a-z0-9])")
_AMAZON = re.compile(r"(?<![a-z0-9])tb[acm]\d{12}(?![a-z0-9])")
_ORDER = re.compile(r"(?<![a-z0-9])\d{3}-\d{7}-\d{7}(?![a-z0-9-])")


def find_parcel_numbers(scene: Scene) -> Iterator[Datum]:
    """Parcel numbers by their check digits, or by a shape that nothing else has.

    Check digits: UPS (1Z), post (UPU S10), freight units (GS1 SSCC, DHL's 00340434…). Shape alone: DHL Express (JD…,
    ASC MH10.8.2 identifier J), Amazon Logistics (TBA…).
    """
    for pattern, holds, evidence in _CHECKED:
        for found in pattern.finditer(scene.view):
            value = re.sub(r"[^a-z0-9]", "", found.group())
            if not holds(value) or (pattern is _POSTAL and not is_in_capitals(scene, *found.span())):
                continue
            if not scene.contacts.has(value):
                yield Datum("tracking-number", scene.span(*found.span()), Strength.VALIDATED, evidence)
    for pattern in (_DHL, _AMAZON):
        for found in pattern.finditer(scene.view):
            if _is_own(scene, found):
                yield Datum("tracking-number", scene.span(*found.span()), Strength.SHAPE, "shape of a parcel number")


def find_order_shapes(scene: Scene) -> Iterator[Datum]:
    """Order numbers as Amazon's, three, seven and seven digits: no other number in use is divided so."""
    for found in _ORDER.finditer(scene.view):
        if _is_own(scene, found):
            yield Datum("order-number", scene.span(*found.span()), Strength.SHAPE, "shape of an order number")


def is_ups(value: str) -> bool:
    """True where the check digit of a 1Z number holds (UPS, mod 10 of fifteen characters, every second one twice)."""
    numbers = [int(c) if c.isdigit() else (ord(c) - ord("a") + 2) % 10 for c in value[2:]]
    *body, check = numbers
    return -(sum(body[::2]) + 2 * sum(body[1::2])) % 10 == check


def is_postal(value: str) -> bool:
    """True where the check digit of a postal item's number holds (UPU S10, mod 11 with weights)."""
    digits = [int(c) for c in value[2:11]]
    check = 11 - sum(d * w for d, w in zip(digits, (8, 6, 4, 2, 3, 5, 9, 7), strict=False)) % 11
    return digits[8] == {10: 0, 11: 5}.get(check, check)


def is_serial(value: str) -> bool:
    """True where the check digit of a serial shipping container code behind its identifier 00 holds (GS1, mod 10)."""
    return bool(ean.calc_check_digit(value[2:-1]) == value[-1]) and len(set(value)) > 2


_CHECKED = (
    (_UPS, is_ups, "check digit of UPS"),
    (_POSTAL, is_postal, "check digit of UPU S10"),
    (_SERIAL, is_serial, "check digit of GS1"),
)


def _is_own(scene: Scene, found: re.Match[str]) -> bool:
    return not scene.contacts.has(found.group()) and not is_example(scene.view, found.start())
