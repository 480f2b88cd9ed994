"""Vehicle identification numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.vehicle_codes import MANUFACTURERS

_VIN = re.compile(r"(?<![\w\-])[a-hj-npr-z0-9]{17}(?![\w\-])")
_VIN_SPACED = re.compile(
    r"(?:\bfin\b|\bvin\b|fahrgestell-?(?:nummer|nr\.?)|fahrzeug-?ident\w*(?:[ -]?nummer)?|identifizierungsnummer|"
    r"chassis(?: number| no\.?)?|"
    r"vehicle identification(?: number)?)(?:[ :=(]|\b(?:ihres?|your|number|nummer|ist|is|lautet|fahrzeugs|vin|fin|"
    r"autos|wagens|of|the|car)\b){1,8}"
    r"(?P<value>[a-hj-npr-z0-9](?:[ \-]?[a-hj-npr-z0-9]){12}(?:[ \-]?\d){4})(?![\w])"
)
# in groups, a little way behind such a word or the paper that it stands in
_VIN_WORD = re.compile(
    r"\b(?:fin|vin|fahrgestell[\w\-]*|fahrzeug-?ident\w*|identifizierungsnummer|chassis"
    r"|vehicle identification|v5c|logbook|"
    r"fahrzeug(?:schein|brief|papier)\w*|zulassungs(?:bescheinigung|schein|papier)\w*|feld e)\b"
)
_VIN_GROUPS = re.compile(
    r"(?<![\w\-])(?=[a-hj-npr-z0-9]{1,8}[ \-])[a-hj-npr-z0-9](?:[ \-]?[a-hj-npr-z0-9]){15}[ \-]?\d(?![\w]|-\w)"
)
_AROUND = 80
_FEWEST_DIGITS = 5
_VALUES = dict(
    zip("abcdefghjklmnprstuvwxyz", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def find_named_vin(scene: Scene) -> Iterator[Datum]:
    """Vehicle identification numbers (ISO 3779) beside a word that says so, in groups or not."""
    for found in _VIN_SPACED.finditer(scene.view):
        start, end = found.span("value")
        value = re.sub(r"[ \-]", "", found["value"])
        if sum(map(str.isdigit, value)) >= 3 and not scene.contacts.has(value):
            strength = Strength.VALIDATED if vin_check_digit_holds(value) else Strength.CONTEXT
            yield Datum("vin", scene.span(start, end), strength, "beside: vehicle identification number")
    yield from _in_groups(scene)


def _in_groups(scene: Scene) -> Iterator[Datum]:
    """Numbers in capitals and in groups, of a manufacturer that is known or with a check digit that holds."""
    for found in _VIN_GROUPS.finditer(scene.view):
        value = re.sub(r"[ \-]", "", found.group())
        span = scene.span(*found.span())
        if not scene.text[span.start : span.end].isupper() or not value[-4:].isdigit() or scene.contacts.has(value):
            continue
        holds = vin_check_digit_holds(value)
        if not (holds or value[:3] in MANUFACTURERS) or sum(map(str.isdigit, value)) < _FEWEST_DIGITS:
            continue
        if _VIN_WORD.search(scene.view, max(0, found.start() - _AROUND), found.end() + _AROUND):
            strength = Strength.VALIDATED if holds else Strength.CONTEXT
            yield Datum("vin", span, strength, "beside: vehicle identification number")


def find_shaped_vin(scene: Scene) -> Iterator[Datum]:
    """Vehicle identification numbers (ISO 3779) by themselves: 17 letters and digits without I, O and Q.

    The check digit at place 9 is a North American duty (49 CFR 565.15); a European number without one is found by its
    manufacturer's code (ISO 3780) and the digits at its end.
    """
    if not any(len(token) >= 17 for token in scene.reading.tokens):
        return
    for found in _VIN.finditer(scene.view):
        value = found.group()
        if value.isdigit() or not value[-4:].isdigit() or scene.contacts.has(value):
            continue
        if vin_check_digit_holds(value) and sum(map(str.isalpha, value)) >= 2:
            yield Datum("vin", scene.span(*found.span()), Strength.VALIDATED, "check digit of 49 CFR 565")
        elif value[:3] in MANUFACTURERS:
            yield Datum("vin", scene.span(*found.span()), Strength.SHAPE, "code of a vehicle manufacturer")


def vin_check_digit_holds(value: str) -> bool:
    """True where the ninth of 17 characters, in small letters, is the check digit of the others."""
    total = sum(
        weight * (int(character) if character.isdigit() else _VALUES[character])
        for character, weight in zip(value, _WEIGHTS, strict=True)
    )
    return value[8] == "0123456789x"[total % 11]
