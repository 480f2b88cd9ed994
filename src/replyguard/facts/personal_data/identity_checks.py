"""Checks of national numbers that no library makes, or makes right."""

from __future__ import annotations

import re

from stdnum.de import idnr

_KVNR = re.compile(r"[A-Z]\d{9}\Z")
_PENSION = re.compile(r"(\d\d)(\d\d)(\d\d)\d\d[A-Z]\d{3}\Z")
_DOCUMENT = re.compile(r"[0-9CFGHJKLMNPRTVWXYZ]{9}\d\Z")
_LICENCE = re.compile(r"[A-P]\d[0-9A-Z]\d[0-9A-Z]{5}[0-9X][0-9A-Z]\Z")
_BRITISH_LICENCE = re.compile(r"(?=[A-Z]{1,5}9{0,4}\d)[A-Z][A-Z9]{4}\d{6}(?:[A-Z]{2}|[A-Z]9|99)[0-9A-Z][A-Z]{2}\Z")
_PENSION_WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
_THRICE = re.compile(r"(\d)\1\1")


def is_tax_id(value: str) -> bool:
    """Steueridentifikationsnummer, § 139b AO, § 1 StIdV: ISO 7064 mod 11,10.

    Of the first ten digits exactly one comes twice or three times, and three of a kind do not stand in a row
    (Bundeszentralamt für Steuern, structure since 2016).
    """
    return idnr.is_valid(value) and _THRICE.search(value[:10]) is None


def is_health_insurance_number(value: str) -> bool:
    """Krankenversichertennummer, § 290 SGB V, Anlage 1 (2023): a letter, eight digits, check digit."""
    if _KVNR.match(value) is None:
        return False
    digits = f"{ord(value[0]) - 64:02}{value[1:9]}"
    return sum(_cross_sum(int(digit) * (1 + i % 2)) for i, digit in enumerate(digits)) % 10 == int(value[9])


def is_pension_number(value: str) -> bool:
    """Rentenversicherungsnummer, § 147 SGB VI and §§ 2 to 4 VKVV: area, birth date, letter, serial, check digit."""
    found = _PENSION.match(value)
    if found is None:
        return False
    area, day, month = (int(part) for part in found.groups())
    if not (2 <= area <= 89 and (1 <= day <= 31 or 51 <= day <= 81) and 1 <= month <= 12):
        return False
    digits = f"{value[:8]}{ord(value[8]) - 64:02}{value[9:11]}"
    total = sum(_cross_sum(int(digit) * weight) for digit, weight in zip(digits, _PENSION_WEIGHTS, strict=True))
    return total % 10 == int(value[11])


def is_document_number(value: str) -> bool:
    """Serial number of a German identity card or passport with its check digit, as in the machine-readable zone.

    § 5 PAuswG, § 4 PassG, ICAO Doc 9303-3: weights 7, 3, 1 over the nine characters; the tenth is the check digit.
    The serial number alone, as printed on the front, has none. A D for the nationality may follow.
    """
    value = value.removesuffix("D")
    if _DOCUMENT.match(value) is None:
        return False
    total = sum(int(character, 36) * (7, 3, 1)[i % 3] for i, character in enumerate(value[:9]))
    return total % 10 == int(value[9])


def is_driving_licence_number(value: str) -> bool:
    """German licence since 1999, Anlage 8 FeV, field 5: authority, serial, check digit mod 11, number of the copy.

    The first letter stands for the Land. The weights, 9 to 1, are those of the specimen B072RRE2I55.
    """
    if _LICENCE.match(value) is None:
        return False
    rest = sum(int(character, 36) * (9 - i) for i, character in enumerate(value[:9])) % 11
    return value[9] == ("X" if rest == 10 else str(rest))


def is_british_licence_number(value: str) -> bool:
    """DVLA: five letters of the surname, filled up with nines; decade, month, day and year; initials; check letters.

    A woman's month counts from 51. The check letters' rule is not published (GOV.UK, design principles for licences).
    """
    if _BRITISH_LICENCE.match(value) is None:
        return False
    month, day = int(value[6:8]), int(value[8:10])
    return (1 <= month <= 12 or 51 <= month <= 62) and 1 <= day <= 31


def is_itin(value: str) -> bool:
    """Individual Taxpayer Identification Number of the United States: no check digit, but an assigned middle pair.

    IRS, Publication 1915: 50 to 65, 70 to 88, 90 to 92, 94 to 99. (python-stdnum does not know those below 70.)
    """
    pair = int(value[3:5])
    return value[0] == "9" and (50 <= pair <= 65 or 70 <= pair <= 88 or 90 <= pair <= 92 or 94 <= pair <= 99)


def _cross_sum(number: int) -> int:
    return number // 10 + number % 10
