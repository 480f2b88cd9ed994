"""Telephone numbers as lines: the same one in E.164, national and (0) spelling, with letters or digits."""

from __future__ import annotations

import re
from typing import NamedTuple

_KEYPAD = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
# ITU-T E.164, annex D: the country codes of two digits; those of zones 1 and 7 have one, all others three
_TWO_DIGITS = frozenset(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 "
    "90 91 92 93 94 95 98".split()
)
_KEEPS_ITS_ZERO = ("39", "378")
_SHORTEST_WITHOUT_CODE = 5
_NORTH_AMERICAN = re.compile(r"1[2-9]\d{9}\Z")
_TRUNK_IN_BRACKETS = re.compile(r"\(\s*0\s*\)")


class Line(NamedTuple):
    """One line: country code (ITU-T E.164) where it is written, and the national number without its trunk 0."""

    code: str | None
    national: str

    def is_same(self, other: Line) -> bool:
        """True for the same national number where the country codes agree, or one of them is not written."""
        if self.code is not None and other.code is not None:
            return self == other
        if self.national == other.national:
            return True
        return (
            len(min(self.national, other.national, key=len)) >= _SHORTEST_WITHOUT_CODE
            and f"{self.code or ''}{self.national}" == f"{other.code or ''}{other.national}"
        )


def line_of(number: str) -> Line:
    """The line that a spelling stands for: '+49 (0)30 123', '0049 30 123', '030/123' and '1-800-FLOWERS' are read."""
    written = number.strip().lower().translate(_KEYPAD)
    is_international = re.match(r"[(\s]*(?:\+|00(?=[1-9\s(]))", written) is not None
    digits = re.sub(r"[^0-9]", "", _TRUNK_IN_BRACKETS.sub("", written) if is_international else written)
    if is_international:
        digits = digits.removeprefix("00") if "+" not in written else digits
        code = country_code(digits)
        national = digits[len(code) :]
        return Line(code, national if code in _KEEPS_ITS_ZERO else national.removeprefix("0"))
    if _NORTH_AMERICAN.match(digits):
        return Line("1", digits[1:])
    return Line(None, digits.removeprefix("0"))


def country_code(digits: str) -> str:
    """The country code that an international number begins with."""
    if digits[:1] in ("1", "7"):
        return digits[:1]
    return digits[:2] if digits[:2] in _TWO_DIGITS else digits[:3]
