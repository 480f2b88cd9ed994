"""HTML character references: what `&auml;`, `&#228;` and `&#xE4;` stand for.

Source: the HTML standard, 13.2.5.72 to 13.2.5.80 (character reference states), with the names of `html.entities`.
"""

from __future__ import annotations

import re
from html.entities import html5
from typing import NamedTuple

_REFERENCE = re.compile(
    r"&(?:#(?:[xX](?P<hexadecimal>[0-9a-fA-F]++)|(?P<decimal>[0-9]++));?|(?P<name>[A-Za-z][A-Za-z0-9]{0,31}+;?))"
)
_LONGEST_WITHOUT_SEMICOLON = max(len(name) for name in html5 if not name.endswith(";"))
_REPLACEMENT = "\ufffd"
_LONGEST_NUMBER = 7


class Reference(NamedTuple):
    """A character reference: the one or two code points that it gives, and where it ends."""

    text: str
    end: int


def reference_at(written: str, position: int, limit: int) -> Reference | None:
    """The reference that the '&' at `position` begins, as running text of HTML reads it; None where it is text."""
    found = _REFERENCE.match(written, position, limit)
    if found is None:
        return None
    name = found["name"]
    if name is None:
        digits, base = (found["decimal"], 10) if found["decimal"] else (found["hexadecimal"], 16)
        return Reference(_numbered(digits, base), found.end())
    if name in html5:
        return Reference(html5[name], found.end())
    # "&copy2026" is a reference and text behind it: the longest name that is allowed without a semicolon
    for length in range(min(len(name), _LONGEST_WITHOUT_SEMICOLON), 1, -1):
        if name[:length] in html5:
            return Reference(html5[name[:length]], position + 1 + length)
    return None


def attribute_reference_at(written: str, position: int, limit: int) -> Reference | None:
    """The same within an attribute's value, where "?a=1&copy=2" holds no reference."""
    reference = reference_at(written, position, limit)
    if reference is None or written[reference.end - 1] == ";" or written[position + 1] == "#":
        return reference
    following = written[reference.end : min(reference.end + 1, limit)]
    return None if following == "=" or (following.isascii() and following.isalnum()) else reference


def closed_reference_at(written: str, position: int, limit: int) -> Reference | None:
    """The same in Markdown, where the semicolon is required (CommonMark 0.31, 2.5)."""
    reference = reference_at(written, position, limit)
    return reference if reference is not None and written[reference.end - 1] == ";" else None


def _numbered(digits: str, base: int) -> str:
    digits = digits.lstrip("0")
    # Python refuses very long numbers, and none of them is a character
    if not digits or len(digits) > _LONGEST_NUMBER:
        return _REPLACEMENT
    number = int(digits, base)
    if number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        return _REPLACEMENT
    if 0x80 <= number <= 0x9F:
        # the standard reads these as Windows-1252; five of them have no character there
        return bytes([number]).decode("cp1252", errors="ignore") or chr(number)
    return chr(number)
