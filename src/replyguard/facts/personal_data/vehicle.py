"""Vehicles: number plates and vehicle identification numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import words_before, words_behind
from replyguard.facts.personal_data.vehicle_codes import (
    AUSTRIAN_DISTRICTS,
    GERMAN_DISTRICTS,
    MANUFACTURERS,
    SWISS_CANTONS,
)

_PLATE_WORD = re.compile(
    r"kennzeichen(?![a-z])|kennzeichens\b|\bkfz\b|nummernschild\w*|\bnummerntafel\w*|\bkontrollschild\w*|\bautonummer\w*|"
    r"\b(?:licen[cs]e|number|vehicle|reg|registration)[ -]?plates?\b|\bplate(?: number| no\.?)?\b|\bvrm\b|\bvrn\b|"
    r"\b(?:vehicle |car )?registration(?: (?:number|mark|no\.?))?\b|\b(?:car|van|vehicle) reg\b|\breg(?: no\.?|"
    r" number)\b|\breg\b(?=[: ])"
)
_VEHICLE_WORD = re.compile(
    r"\b(?:ihr\w*|dein\w*|das|der|den|dem|mit dem|your|the|his|her|a|ein\w*)(?: [a-z]{2,12})? (?:auto|wagen|pkw|"
    r"fahrzeug\w*|"
    r"lkw|motorrad\w*|roller\w*|car|van|vehicle|truck|motorbike)\b"
)
# what has letters and digits in the same way and is no plate
_NO_PLATE = re.compile(
    r"(?:modell\w*|model|typ|type|artikel\w*|art\.?|nr\.|nummer|produkt\w*|product|sku|serie|series|din|iso|norm\w*|"
    r"flug\w*|flight|"
    r"zug|train|linie|line|code|gutschein\w*|voucher|coupon|kabel|cable|version|version|variante|sorte|format|"
    r"formular|form|"
    r"bestell\w*|order|rechnung\w*|invoice|ref\w*|ticket\w*|case|fall|fehler\w*|error|raum|room|gate|sitz|seat|reihe|"
    r"groesse|size|"
    r"teil\w*|part|chip|prozessor|processor|drucker\w*|printer|kamera|camera|tv|akku|battery|anschluss|"
    r"port)[ :#-]{1,3}\Z"
)
_NO_PLATE_BEHIND = re.compile(
    r" ?[\-–]? ?(?:drucker|printer|kamera|camera|kabel|cable|serie|series|akku|modell|model|kopfhoerer|monitor|toner|"
    r"patrone)"
)
_GERMAN = re.compile(
    r"(?<![\w\-./])(?P<district>[a-z]{1,5})(?P<first>[ \-:·•]{1,3})(?P<letters>[a-z]{1,2})(?P<second>[ \-]?)"
    r"(?P<number>[1-9]\d{0,3}) ?"
    r"(?P<suffix>[eh](?![\w]))?(?![\w]|-\w|[.,]\d)"
)
_GERMAN_JOINED = re.compile(r"(?<![\w\-./])(?P<whole>[a-z]{2,7})[ \-]?[1-9]\d{0,3}[eh]?(?![\w]|-\w|[.,]\d)")
_AUSTRIAN = re.compile(
    r"(?<![\w\-./])(?P<district>[a-z]{1,2})[ \-]{1,3}(?:\d{1,5} ?[a-z]{1,3}|[a-z]{3,5} ?\d{1,4})(?![\w]|-\w|[.,]\d)"
)
_SWISS = re.compile(
    r"(?<![\w\-./])(?P<district>[a-z]{2})[ \-·•*]{0,3}\d{1,3}(?:[ '.]?\d{3}|\d{0,3})(?![\w]|-\w|[.,]\d)"
)
# since 2001 two letters for the office, two digits for the half-year, three letters; before that a prefix or suffix
_BRITISH = re.compile(r"(?<![\w\-./])[a-hj-pr-y]{2}(?P<age>\d\d) ?[a-hj-pr-z]{3}(?![\w]|-\w)")
_BRITISH_OLD = re.compile(
    r"(?<![\w\-./])(?:[a-hj-pr-y]\d{1,3} ?[a-hj-pr-z]{3}|[a-hj-pr-z]{3} ?\d{1,3}[a-hj-pr-y]|"
    r"[a-z]{1,3} ?\d{3,4})(?![\w]|-\w)"
)
_MAY_BE_GERMAN = re.compile(r"-[a-z]{1,2} ?\d")
_MAY_BE_BRITISH = re.compile(r"\d\d [a-hj-pr-z]{3}\b")
_NEAR = 45
_LETTERS_THAT_NAME_THINGS = {"tv", "pc", "dc", "ac", "lg", "hp", "cd", "ip", "fi"}


def find_named_plate(scene: Scene) -> Iterator[Datum]:
    """Number plates, typed anyhow, beside a word that says what they are.

    German (FZV § 9 and Anlage 1), Austrian (KDV Anlage 5d), Swiss (VZV Art. 84), British (DVLA INF104).
    """
    for word in _PLATE_WORD.finditer(scene.view):
        for start, end in _beside(scene, word):
            if not scene.contacts.has(scene.view[start:end]):
                yield Datum("licence-plate", scene.span(start, end), Strength.CONTEXT, "beside: licence plate")


def find_shaped_plate(scene: Scene) -> Iterator[Datum]:
    """Number plates that are unmistakable in capitals.

    German ones with a code of a district, hyphen, letters and digits, and British ones of the form since 2001.
    """
    for start, end, strength, evidence in _by_shape(scene):
        if not scene.contacts.has(scene.view[start:end]):
            yield Datum("licence-plate", scene.span(start, end), strength, evidence)


def _beside(scene: Scene, word: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The first plate behind the word, or else the last before it."""
    view = scene.view
    behind = words_behind(view, word.end(), _NEAR)
    area = max(0, word.start() - _NEAR)
    before = words_before(view, word.start(), _NEAR)
    area = word.start() - len(before)
    for text, offset in ((behind, word.end()), (before, area)):
        plates = [one for one in _named_plates(text) if not _is_a_word(scene, offset, *one)]
        if plates:
            start, end = min(plates, key=_first_and_longest) if offset >= word.end() else max(plates)
            yield offset + start, offset + end
            return


def _first_and_longest(plate: tuple[int, int]) -> tuple[int, int]:
    return plate[0], -plate[1]


def _is_a_word(scene: Scene, offset: int, start: int, end: int) -> bool:
    """True where small letters that are a word were taken for a district: "your reg is AB12 CDE"."""
    district = re.match(r"[a-z]+", scene.view[offset + start : offset + end])
    if district is None or district.group() not in _WORDS_LIKE_DISTRICTS:
        return False
    span = scene.span(offset + start, offset + start + 1)
    return scene.text[span.start : span.end].islower()


_WORDS_LIKE_DISTRICTS = frozenset(
    "is in am an es er ab um im zu da so as on no or to ist bis war was of we be at by nr du ob wo mit".split()
)


def _named_plates(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_GERMAN, _AUSTRIAN, _SWISS):
        codes = {_GERMAN: GERMAN_DISTRICTS, _AUSTRIAN: AUSTRIAN_DISTRICTS, _SWISS: SWISS_CANTONS}[pattern]
        for found in pattern.finditer(text):
            if found["district"] in codes:
                yield found.start(), len(text[: found.end()].rstrip())
    for found in _GERMAN_JOINED.finditer(text):
        letters = found["whole"]
        if any(letters[:cut] in GERMAN_DISTRICTS for cut in range(max(1, len(letters) - 2), len(letters))):
            yield found.span()
    for pattern in (_BRITISH, _BRITISH_OLD):
        for found in pattern.finditer(text):
            yield found.span()


def _by_shape(scene: Scene) -> Iterator[tuple[int, int, Strength, str]]:
    view = scene.view
    for found in _GERMAN.finditer(view) if _MAY_BE_GERMAN.search(view) else ():
        end = len(view[: found.end()].rstrip())
        if found["first"] != "-" or found["district"] not in GERMAN_DISTRICTS or found["second"] == "-":
            continue
        if len(found["number"]) < 2 or found["letters"] in _LETTERS_THAT_NAME_THINGS:
            continue
        before = words_before(view, found.start(), _NEAR)
        if _NO_PLATE_BEHIND.match(view[end : end + 16]):
            continue
        has_vehicle = _VEHICLE_WORD.search(before) is not None
        if not (found["second"] or has_vehicle) or _NO_PLATE.search(before):
            continue
        if _is_in_capitals(scene, found.start(), end):
            strength = Strength.CONTEXT if has_vehicle else Strength.SHAPE
            yield found.start(), end, strength, "district code of a German number plate"
    for found in _BRITISH.finditer(view) if _MAY_BE_BRITISH.search(view) else ():
        age = int(found["age"])
        if not (2 <= age <= 29 or 51 <= age <= 79) or " " not in found.group():
            continue
        before = words_before(view, found.start(), _NEAR)
        if not _NO_PLATE.search(before) and _is_in_capitals(scene, *found.span()):
            yield *found.span(), Strength.SHAPE, "form of a British number plate"


def _is_in_capitals(scene: Scene, start: int, end: int) -> bool:
    span = scene.span(start, end)
    return scene.text[span.start : span.end].isupper()


_VIN = re.compile(r"(?<![\w\-])[a-hj-npr-z0-9]{17}(?![\w\-])")
_VIN_SPACED = re.compile(
    r"(?:\bfin\b|\bvin\b|fahrgestell-?(?:nummer|nr\.?)|fahrzeug-?ident\w*(?:[ -]?nummer)?|identifizierungsnummer|"
    r"chassis(?: number| no\.?)?|"
    r"vehicle identification(?: number)?)(?:[ :=(]|\b(?:ihres?|your|number|nummer|ist|is|lautet|fahrzeugs|vin|fin|"
    r"autos|wagens|of|the|car)\b){1,8}"
    r"(?P<value>[a-hj-npr-z0-9](?:[ \-]?[a-hj-npr-z0-9]){12}(?:[ \-]?\d){4})(?![\w])"
)
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
