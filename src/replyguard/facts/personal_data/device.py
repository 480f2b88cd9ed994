"""What identifies a device: IMEI and serial number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.device_words import DEVICES, GERMAN_DEVICES
from replyguard.facts.personal_data.reference_vetoes import is_example
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
    r"ser\.?[ -]?(?:nr|no)\.?|(?:rahmen|fabrik|fabrikations|herstell|werks?)-?(?:nummer|nr\.?)|fabr\.?-?[ ]?nr\.?|"
    r"(?:nummer|number),? (?:(?:die|welche|printed|that's|that is|which is) )?(?:auf|an|unter|on|under) "
    r"(?:dem|der|ihrem|the|your) (?:geraet|device|typenschild|rating plate)|"
    r"(?:frame|bike frame|manufacturing) (?:numbers?|no\.?|nr\.?|#)|"
    r"geraete-?(?:nummer|nr\.?)|device serial|sn(?=[:#. ]))"
)
_BETWEEN = (
    r"(?:[ :#=.\-–\"'„“(]|\b(?:ihre[sr]?|deine[sr]?|der|des|vom|von|fuer|of|for|the|your|geraete?s?|device|router[s]?|"
    r"handys?|laptops?|phone|lautet|laute|ist|war|is|was|reads|nummer|number|nr|no|mit|with|ending|s/n|sn|und|"
    r"modells?|to|zum|zur|am|auf|on|unter|stands?|steht|e-bike-akku|[a-z-]{0,20}(?:akku|rad|bike|geraet))\b){1,12}?"
)
# "the serial off the sticker, it's 5CD…", "was unter »Fabr.-Nr.« steht, FD 98…"
_FAR_BETWEEN = (
    r"[^.!?\d]{0,80}?(?:,|:|\b(?:it's|it is|is|ist|lautet|reads|naemlich|says|zeigt|shows))[ ](?:(?:die|the|#)[ ]?)?"
)
# a prefix of capitals may stand apart: "FD 9904 201877"
_SERIAL_VALUE = (
    r"(?P<value>(?:(?P<prefix>[a-z]{1,3})[ ](?=\d))?(?=[a-z\-/.]{0,16}\d)[a-z0-9]+(?:(?:[\-/.]|[ ]/[ ])[a-z0-9]+){0,5}"
    r"(?: \d{3,6}){0,3})(?![\w])"
)
_SERIAL_FAR = re.compile(rf"(?<![\w/]){_SERIAL_WORD}(?![a-z0-9]){_FAR_BETWEEN}(?<![a-z0-9]){_SERIAL_VALUE}")
_SERIAL = re.compile(rf"(?<![\w/]){_SERIAL_WORD}{_BETWEEN}(?<![a-z0-9]){_SERIAL_VALUE}")
_SERIAL_BEHIND = re.compile(
    rf"(?<![\w\-/.])(?P<value>[a-z0-9][a-z0-9\-]{{5,24}}) (?:\(|as (?:your |the )?|als (?:ihre |"
    rf"deine )?){_SERIAL_WORD}(?!\w)"
)
_RANGE = re.compile(
    r" ?(?:bis|to|through|till|until|–|-) ?(?:[a-z]{1,4}-?)?\d{4}| (?:und hoeher|and above|and up|or higher)"
)
_EXAMPLE = re.compile(r"z\. ?b\.|zum beispiel|beispiel|e\.g\.|example|format|such as|stellig|digits")
_FEWEST = 5
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\Z|(?:19|20)\d\d[-/.]\d")
_ICCID = re.compile(r"(?<![\w.\-])89(?:[ ]?\d){16,18}(?!\w|[.,-]\d)")
_SIM_WORD = re.compile(r"\b(?:e-?)?sim(?:-?karten?|s)?\b|\biccid\b")
_DEVICE_CODE = re.compile(
    rf"(?:(?<![a-z])(?:{'|'.join(sorted(DEVICES, key=len, reverse=True))})s?|{'|'.join(GERMAN_DEVICES)})"
    r"(?:,| \(|:|#)? #?"
    r"(?P<value>(?=[a-z\-/]{1,8}\d)[a-z]{1,5}[-/]?[a-z0-9]{0,6}[-/]?\d{7,12}[a-z]{0,3})(?![\w-])"
)


def find_serial_number(scene: Scene) -> Iterator[Datum]:
    """Serial numbers, which no standard gives a form: five letters and digits or more behind a word that says so."""
    near = 0
    for pattern in (_SERIAL, _SERIAL_BEHIND, _SERIAL_FAR):
        if pattern is _SERIAL_FAR and near:
            return
        for found in pattern.finditer(scene.view):
            start, end = found.span("value")
            prefix = found.groupdict().get("prefix")
            if prefix and not _is_upper(scene, start, start + len(prefix)):
                start += len(prefix) + 1
            if pattern is _SERIAL_FAR and not _is_clearly_one(scene.view[start:end]):
                continue
            if _RANGE.match(scene.view, end):
                continue
            value = re.sub(r"[^a-z0-9]", "", found.group("value"))
            digits = sum(map(str.isdigit, value))
            if not _FEWEST <= len(value) <= 30 or digits < 2 or scene.contacts.has(value):
                continue
            if _EXAMPLE.search(found.group() + words_behind(scene.view, end, 12)):
                continue
            near += 1
            yield Datum("serial-number", scene.span(start, end), Strength.CONTEXT, "beside: serial number")


def find_device_code(scene: Scene) -> Iterator[Datum]:
    """Letters and seven digits or more right behind a device: models have fewer digits, articles no letters."""
    for found in _DEVICE_CODE.finditer(scene.view):
        start, end = found.span("value")
        value = found["value"]
        if value.isdigit() or not _is_upper(scene, start, end) or scene.contacts.has(value):
            continue
        if not _RANGE.match(scene.view, end) and not is_example(scene.view, found.start(), start):
            yield Datum("serial-number", scene.span(start, end), Strength.CONTEXT, "beside: a device")


def find_sim_number(scene: Scene) -> Iterator[Datum]:
    """Numbers of SIM cards (ITU-T E.118: 89, then the country, 18 to 20 digits in all) in a text that names one."""
    for found in _ICCID.finditer(scene.view):
        value = re.sub(r"\D", "", found.group())
        if not 18 <= len(value) <= 20 or scene.contacts.has(value):
            continue
        before, behind = (
            scene.view[max(0, found.start() - 100) : found.start()],
            scene.view[found.end() : found.end() + 60],
        )
        if not _SIM_WORD.search(before) and not _SIM_WORD.search(behind):
            continue
        holds = luhn_holds(value)
        strength = Strength.VALIDATED if holds else Strength.CONTEXT
        evidence = "check digit of Luhn, beside: SIM" if holds else "beside: SIM"
        yield Datum("sim-number", scene.span(*found.span()), strength, evidence)


def _is_clearly_one(value: str) -> bool:
    """True for letters with four digits, or digits in groups: no quantity of a sentence."""
    digits = sum(map(str.isdigit, value))
    return digits >= 4 and len(value) >= 7 and (not value.isdigit() or digits >= 8) and not _DATE.match(value)


def _is_upper(scene: Scene, start: int, end: int) -> bool:
    span = scene.span(start, end)
    return scene.text[span.start : span.end].isupper()
