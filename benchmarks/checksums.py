"""Check digits that python-stdnum does not know, each from the publication that describes it."""

from __future__ import annotations

from stdnum import luhn

_VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def pension_check(body: str) -> str:
    """The check digit of a German pension number (VKVV § 4): weighted digits, their digit sums, mod 10."""
    digits = body[:8] + f"{_place_in_alphabet(body[8]):02d}" + body[9:11]
    weights = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
    return str(sum(_digit_sum(int(digit) * weight) for digit, weight in zip(digits, weights, strict=True)) % 10)


def is_pension(value: str) -> bool:
    """True for a German pension number whose check digit holds."""
    plain = compact(value)
    return len(plain) == 12 and pension_check(plain[:11]) == plain[11]


def health_check(body: str) -> str:
    """The check digit of a German health insurance number (SGB V § 290): weights 1 and 2, digit sums, mod 10."""
    digits = f"{_place_in_alphabet(body[0]):02d}{body[1:]}"
    return str(sum(_digit_sum(int(digit) * (1 + i % 2)) for i, digit in enumerate(digits)) % 10)


def is_health_insurance(value: str) -> bool:
    """True for a German health insurance number whose check digit holds."""
    return len(value) == 10 and health_check(value[:9]) == value[9]


def document_check(body: str) -> str:
    """The check digit of a travel document (ICAO Doc 9303-3): weights 7, 3, 1, letters from A = 10, mod 10."""
    return str(sum(int(character, 36) * (7, 3, 1)[i % 3] for i, character in enumerate(body)) % 10)


def is_document(value: str) -> bool:
    """True for a document number with its check digit whose check digit holds."""
    return len(value) == 10 and document_check(value[:9]) == value[9]


def vin_check(value: str) -> str:
    """The check digit of a North American vehicle number (49 CFR 565.15), its ninth sign."""
    numbers = (int(sign) if sign.isdigit() else _VIN_VALUES[sign] for sign in value)
    rest = sum(number * weight for number, weight in zip(numbers, _VIN_WEIGHTS, strict=True)) % 11
    return "X" if rest == 10 else str(rest)


def is_vin(value: str) -> bool:
    """True for a North American vehicle number whose check digit holds."""
    return len(value) == 17 and vin_check(value) == value[8]


def postal_check(body: str) -> str:
    """The check digit of a postal item (UPU S10): weights 8 6 4 2 3 5 9 7, eleven less the rest."""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(body, (8, 6, 4, 2, 3, 5, 9, 7), strict=True)) % 11
    return {10: "0", 11: "5"}.get(rest, str(rest))


def is_postal_item(value: str) -> bool:
    """True for a postal item whose check digit holds."""
    return len(value) == 13 and postal_check(value[2:10]) == value[10]


def ups_check(body: str) -> str:
    """The check digit of UPS's 1Z numbers: letters as (ASCII - 63) mod 10, every second doubled, to the next ten."""
    numbers = [int(sign) if sign.isdigit() else (ord(sign) - 63) % 10 for sign in body]
    return str(-sum(number * (1 + i % 2) for i, number in enumerate(numbers)) % 10)


def is_ups(value: str) -> bool:
    """True for a 1Z number whose check digit holds."""
    return len(value) == 18 and value.startswith("1Z") and ups_check(value[2:17]) == value[17]


def parcel_check(body: str) -> str:
    """The check digit of Deutsche Post's Identcode: weights 4 and 9, to the next ten."""
    return str(-sum(int(digit) * (4, 9)[i % 2] for i, digit in enumerate(body)) % 10)


def is_parcel(value: str) -> bool:
    """True for an Identcode whose check digit holds."""
    return len(value) == 12 and parcel_check(value[:11]) == value[11]


def is_sim(value: str) -> bool:
    """True for a SIM of 19 digits (ITU-T E.118) whose check digit holds."""
    return len(value) == 19 and luhn.is_valid(value)


def compact(value: str) -> str:
    """Letters and digits alone."""
    return "".join(character for character in value if character.isalnum())


def _place_in_alphabet(letter: str) -> int:
    return ord(letter) - ord("A") + 1


def _digit_sum(number: int) -> int:
    return sum(map(int, str(number)))
