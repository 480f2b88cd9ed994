"""What identifies a device: IMEI and serial number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import words_before, words_behind

_IMEI = re.compile(r"(?<![\w.\-])\d{2}[ \-/.]?\d{6}[ \-/.]?\d{6}[ \-/.]?\d{1,2}(?![\w\-]|\.\d)")
_LONG_NUMBER = re.compile(r"(?<![\w.\-])\d(?:[ \-]?\d){13,15}(?![\w\-]|\.\d)")
_IMEI_WORD = re.compile(r"\bimei(?:sv)?\b|\bimei[- ]?n|geraetekennung|geraete-id\b|\bdevice id\b")
_OTHER_NUMBER = re.compile(
    r"\b(?:sendung\w*|bestell\w*|auftrag\w*|rechnung\w*|tracking\w*|order|invoice|parcel|konto\w*|account|karte\w*|"
    r"card|"
    r"kunden\w*|vertrag\w*|iccid|sim\b|referenz\w*|reference|ean|gtin|isbn)\b"
)
# allocation codes of the bodies that assign nearly all telephones in Europe: BABT (35), TAF (86), PTCRB (01)
_COMMON_TACS = ("35", "86", "01")


def find_imei(scene: Scene) -> Iterator[Datum]:
    """IMEIs (3GPP TS 23.003, clause 6.2): fourteen digits and a Luhn check digit; sixteen digits with software version.

    Without the word beside it one counts where the check digit holds and it begins as those of Europe's telephones do.
    """
    view = scene.view
    for found in _LONG_NUMBER.finditer(view):
        value = re.sub(r"\D", "", found.group())
        if len(value) not in (15, 16) or scene.contacts.has(value) or len(set(value)) == 1:
            continue
        before = words_before(view, found.start(), 60)
        is_named = _IMEI_WORD.search(before) or _IMEI_WORD.search(words_behind(view, found.end(), 20))
        is_valid = len(value) == 15 and luhn_holds(value)
        span = scene.span(*found.span())
        if is_valid and is_named:
            yield Datum("imei", span, Strength.VALIDATED, "check digit of Luhn, beside: IMEI")
        elif is_named:
            yield Datum("imei", span, Strength.CONTEXT, "beside: IMEI")
        elif is_valid and _is_of_telephone(found.group(), value) and not _OTHER_NUMBER.search(before):
            yield Datum("imei", span, Strength.VALIDATED, "check digit of Luhn, known allocation code")


def _is_of_telephone(written: str, value: str) -> bool:
    return value.startswith(_COMMON_TACS) and _IMEI.fullmatch(written) is not None


def luhn_holds(digits: str) -> bool:
    """True where the last digit is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


_SERIAL_WORD = (
    r"(?:serien-?(?:nummern?|nr\.?)|seriennr\.?|serial(?:[ -]?(?:numbers?|no\.?|nr\.?|#|code|id))?|s/n|"
    r"geraete-?(?:nummer|nr\.?)|device serial|sn(?=[:#. ]))"
)
_BETWEEN = (
    r"(?:[ :#=.\-–\"'„“(]|\b(?:ihre[sr]?|deine[sr]?|der|des|vom|von|fuer|of|for|the|your|geraete?s?|device|router[s]?|"
    r"handys?|laptops?|phone|lautet|laute|ist|war|is|was|reads|nummer|number|nr|no|mit|with|ending|s/n|sn|und|"
    r"modells?)\b){1,12}?"
)
_SERIAL_VALUE = r"(?P<value>(?=[a-z\-/.]{0,16}\d)[a-z0-9]+(?:[\-/.][a-z0-9]+){0,5}(?: \d{3,6}){0,3})(?![\w])"
_SERIAL = re.compile(rf"(?<![\w/]){_SERIAL_WORD}{_BETWEEN}(?<![a-z0-9]){_SERIAL_VALUE}")
_SERIAL_BEHIND = re.compile(
    rf"(?<![\w\-/.])(?P<value>[a-z0-9][a-z0-9\-]{{5,24}}) (?:\(|as (?:your |the )?|als (?:ihre |"
    rf"deine )?){_SERIAL_WORD}(?!\w)"
)
_EXAMPLE = re.compile(r"z\. ?b\.|zum beispiel|beispiel|e\.g\.|example|format|such as|stellig|digits")
_FEWEST = 5


def find_serial_number(scene: Scene) -> Iterator[Datum]:
    """Serial numbers, which no standard gives a form: five letters and digits or more behind a word that says so."""
    for pattern in (_SERIAL, _SERIAL_BEHIND):
        for found in pattern.finditer(scene.view):
            start, end = found.span("value")
            value = re.sub(r"[^a-z0-9]", "", found.group("value"))
            digits = sum(map(str.isdigit, value))
            if not _FEWEST <= len(value) <= 30 or digits < 2 or scene.contacts.has(value):
                continue
            if _EXAMPLE.search(found.group() + words_behind(scene.view, end, 12)):
                continue
            yield Datum("serial-number", scene.span(start, end), Strength.CONTEXT, "beside: serial number")
