"""Ranges of numbers that belong to nobody in person: free of charge, shared cost, premium rate, whole firms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from replyguard.facts.personal_data.dialling import Line

# by country code, of the national number without its trunk 0
_RANGES: dict[str, re.Pattern[str]] = {
    # Bundesnetzagentur: 0800, 0180, 0137, 0138, 0900, 118xx, 115, 116xxx
    "49": re.compile(r"(?:800|180[1-9]?|13[78]|900|118\d\d|115\Z|116\d{3}\Z|19[1-4]\d{3}\Z)"),
    # RTR (KEM-V): 0800, 0804, 0810, 0820, 0821, 0828, 0900, 0901, 0930, 0931, 0939, 118xx
    "43": re.compile(r"(?:80[0-4]|8(?:10|2[0189])|90[01]|93[019]|118\d\d)"),
    # BAKOM: 0800, 0840, 0842, 0844, 0848, 090x, 18xx
    "41": re.compile(r"(?:800|84[0248]|90[016]|18\d\d\Z)"),
    # Ofcom: 03, 0500, 080, 084, 087, 09, 118
    "44": re.compile(
        r"(?:3(?:0[036]|3[03]|4[345]|7[0-3])\d{7}\Z|500\d{6}\Z|80[08]|84\d|87[0-3]|9[018]|118\d{3}\Z|55\d{8}\Z)"
    ),
    # ComReg: 1800, 1850, 1890, 0818, 15xx, 1520-1599
    "353": re.compile(r"(?:18(?:00|50|90)|818|15\d\d|76\d{7}\Z|700\d{6}\Z)"),
    # NANPA: toll-free 8xx, premium 900, 500 personal is not among them
    "1": re.compile(r"(?:8(?:00|33|44|55|66|77|88|22)|900)\d{7}\Z"),
    # ACMA: 13, 1300, 1800, 190x
    "61": re.compile(r"(?:13\d{4}\Z|1300|1800|180\d|19\d\d)"),
}
# ITU-T: international freephone, shared cost and premium rate
_UNIVERSAL = ("800", "808", "979")

# numbers of social value in all of Europe (2007/116/EC), dialled without an area code: 116 117, 116 116 to block cards
_HARMONISED = re.compile(r"116\d{3}\Z")

# how national spellings begin that are the same in all German- or English-speaking countries
_GERMAN = re.compile(r"0(?:800|180[1-9]?|900|137|138)")
_GERMAN_APART = ("0810", "0820", "0821", "0828", "0840", "0842", "0844", "0848", "0804", "0901", "0930", "0906")
_BRITISH_OR_IRISH = re.compile(
    r"0(?:3(?:0[036]|3[03]|4[345]|7[0-3])[0-9]{7}|80[08][0-9]{6,7}|818[0-9]{6}|84[345][0-9]{7}|87[0-3][0-9]{7}|"
    r"9[018][0-9]{8})\Z"
)
_IRISH_OR_AUSTRALIAN = re.compile(r"1(?:800|850|890|300|5[1-9][0-9])[0-9]{5,7}\Z")


def is_service(line: Line, written: str, groups: Sequence[str], language: str | None) -> bool:
    """True for a number in a service range of its country; without country code, of those that speak the language.

    `written` is the digits as they stand there, `groups` the same as they are divided: 0810 apart is an Austrian
    service number, 08106 a Bavarian village.
    """
    if line.code is not None:
        ranges = _RANGES.get(line.code)
        return line.code in _UNIVERSAL or (ranges is not None and ranges.match(line.national) is not None)
    if (
        _HARMONISED.match(written)
        or _GERMAN.match(written)
        or (groups and groups[0] in _GERMAN_APART and language != "en")
    ):
        return True
    if language != "de" and _BRITISH_OR_IRISH.match(written):
        return True
    return _IRISH_OR_AUSTRALIAN.match(written) is not None or _RANGES["1"].match(line.national) is not None
