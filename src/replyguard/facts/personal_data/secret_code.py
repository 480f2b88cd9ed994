"""Codes that open something: PIN, PUK, TAN and other one-time codes, door codes, vouchers of one person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from replyguard.facts.personal_data import secret_words as vocabulary
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.named_after import end_of_value_before, is_warned_of
from replyguard.facts.personal_data.reference_vetoes import is_example
from replyguard.facts.personal_data.surroundings import words_before, words_behind

_QUOTES = "„“”\"'«»‚‘()`"
_NUMBER = r"(?:[- ]?(?:code|nummer|nr\.?|number|no\.?))?"
# "für Ihre Karte", "for the front door", then ":" or "is"
_FOR = (
    r"(?:[ ](?:fuer|for|der|des|von|of|zu|to|zur|zum|an|am|bei|on|at|ihrer|ihres|deiner|deines|ihre"
    r"|deine)(?:[ ][a-z\-]{1,24}){1,4}?"
    r"(?=[ ]?[:=(]|[ ](?:ist|lautet|is|was|war)[ ]|[ ]\d)"
    # "the code you got was …", "die PIN, die wir geschickt haben, ist …"
    r"|,?[ ](?:you|u|we|i|they|den|die|der|das|that|which)(?:[ ][a-z']{1,14}){1,6}?,?"
    r"(?=[ ](?:ist|lautet|is|was|war)[ ]))?"
)
_LINK = (
    rf"(?:[ ]?(?:[:={_QUOTES}]|\*\*|(?:ist|lautet|is|was|war|reads|now|nun|jetzt|die|der|the|neue|wie folgt|as follows"
    r"|heute|today|code|hat den code|hat die pin|mit dem code|with the code|mit|with code|sei|waere"
    r"|dafuer|hierfuer|dazu|hierzu|for (?:it|this|that|now)|haben sie|hast du|haben wir|you chose|you picked|you"
    r" set|we have|we set|you have"
    # "when it asks for a PIN put in …", "wenn nach der PIN gefragt wird, geben Sie …"
    r"|gefragt wird|gefragt|fragt|verlangt wird|verlangt|comes up|appears|(?:put|key|type) in|enter|type|use|give"
    r"|geben sie|gib|tippen sie|tippe?|nehmen sie|nimm|verwenden sie|nutzen sie)(?![a-z0-9])"
    r"|,(?=[ ](?:put in|key in|type|enter|use|give|geben sie|gib|tipp|nehmen|nimm|verwenden|nutzen)))){0,5}[ ]?#?"
)
# no amount, time, decimal or beginning of a longer number
_END = r"(?![a-z0-9*•…€$%]|[.,:/-]\d|[ ]?(?:€|euro?\b|%|uhr\b|mal\b|x\b))"
_DIGITS = rf"(?P<value>(?<![a-z0-9])\d(?:[ -]?\d){{3,11}}#?){_END}"
_MIXED = r"(?=[a-z\-]{0,9}\d)[a-z0-9]{1,10}(?:-[a-z0-9]{2,10}){0,3}"
_CODE = rf"(?P<value>(?<![a-z0-9])(?:\d(?:[ -]?\d){{3,9}}|{_MIXED})#?){_END}"
_ANY_CODE = (
    r"(?P<value>(?<![a-z0-9])(?:[a-z0-9]{3,30}|[a-z0-9]{2}(?=-))(?:-[a-z0-9]{2,20}){0,7}"
    rf"(?:[ ]\d{{4}}){{0,4}}){_END}"
)


def _alternatives(*lists: str) -> str:
    words = [re.escape(word) for one in lists for word in vocabulary.words_of(one)]
    return "|".join(sorted(words, key=len, reverse=True))


_PIN_WORDS = (
    rf"(?:(?:{'|'.join(vocabulary.PIN_PREFIXES.split())})?-?pins?(?:-?code)?{_NUMBER}|{_alternatives(vocabulary.PIN)})"
    r"(?:[ ](?:haus)?tuer|[ ]tor|[ ]safe|[ ](?:front |back )?(?:door|gate)|[ ](?:key ?|lock)?box|[ ]schluessel\w{3,8})?"
)
_PIN = re.compile(rf"(?<![a-z0-9])(?P<words>{_PIN_WORDS})(?![a-z0-9]){_FOR}{_LINK}{_CODE}")
_PUK = re.compile(rf"(?<![a-z0-9])(?P<words>puk[12]?{_NUMBER})(?![a-z0-9]){_FOR}{_LINK}{_DIGITS}")
_TAN = re.compile(
    rf"(?<![a-z0-9])(?P<words>{_alternatives(vocabulary.TAN, vocabulary.TAN_SHORT)})"
    rf"(?:[ -]?(?:code|passwor[dt]|passcode|pin|nummer|kennwort|tan))?(?![a-z0-9]){_FOR}{_LINK}{_CODE}"
)
# "use code 837261 to verify your account"
_USED = re.compile(
    rf"(?<![a-z0-9])(?P<words>code|passcode)[ ]{_DIGITS}(?=[ ](?:to|for|um|zur|zum|fuer)(?:[ ][a-z-]{{1,20}}){{0,4}}?"
    r"[ ](?:verif|confirm|bestaetig|log|sign|activ|aktivier|freischalt|unlock|reset|zuruecksetz|anmeld|registr"
    r"|authenti))"
)
_VOUCHER = re.compile(
    rf"(?<![a-z0-9])(?P<words>(?:geschenk|einkaufs|wert|online-?|kunden|ersatz|kulanz"
    rf"|rabatt)?-?(?:{_alternatives(vocabulary.VOUCHER)})s?)"
    r"(?:[ -]?(?:karten)?-?(?:code|codes|nummer|nr\.?|number|card|karte|id|pin))?(?:[ ](?:code|number|no\.?))?"
    rf"(?![a-z0-9]){_FOR}{_LINK}{_ANY_CODE}"
)
_BEHIND = re.compile(
    r"(?<![a-z0-9.,/+-])(?P<value>(?:[a-z]-)?(?:\d{3}[ -]\d{3}|\d{4,10}))[ ](?:ist|lautet|is|war|was|als"
    r"|as)[ ](?:ihre?|deine?|die|der|your|the)[ ]"
    r"(?:[a-z-]{1,20}[ ])?(?:persoenliche[rns]?[ ])?"
    rf"(?:(?P<pin>{_PIN_WORDS})|(?P<puk>puk)|(?P<tan>(?:sms-?)?tan|{_alternatives(vocabulary.TAN)}|code))(?![a-z0-9])"
)
# a label that names a value before it; German compounds may end with it
_LABEL_BEHIND = re.compile(
    rf"(?<![a-z0-9])(?:(?P<pin>{_PIN_WORDS})|(?P<puk>puk[12]?{_NUMBER})|(?P<tan>{_alternatives(vocabulary.TAN_SHORT)}"
    rf"|{_alternatives(vocabulary.TAN)})"
    rf"|(?P<voucher>[a-z-]{{0,14}}(?:{_alternatives(vocabulary.VOUCHER)})))"
)
_VALUE_AT_END = re.compile(
    r"(?<![\w.,:/+-])(?P<value>\d{4,12}#?|\d{2,4}(?:[ -]\d{2,4}){1,3}|(?=[a-z-]{0,12}\d)[a-z0-9]{1,14}"
    r"(?:-[a-z0-9]{2,10}){0,4})\Z"
)
_RECEIVED = re.compile(r"\b(?:got|sent|received|texted|given|gave|bekommen|erhalten|geschickt|gesendet)\b")
_EVERYBODYS = re.compile(
    r"\bab werk\b|werkseitig|werkseinstellung|auslieferung|voreingestellt|\bfactory\b|default|out of the box"
)
_GENERIC = ("ihr code", "dein code", "your code", "der code", "the code", "passcode")
_SAID = re.compile(r":|\b(?:ist|lautet|is|reads)\b")
_NO_CODE = re.compile(
    r"[ ]?(?:€|\$|£|%|(?:euro?|mal|uhr|percent|prozent|tage|days|times|zeichen|stellen|digits)\b)|[.,:/]\d"
)
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_DEFAULT = re.compile(
    r"(?:standard|default|werks|werkseitige?|voreingestellte?|factory|fehler|error)[ -]?(?:[a-z]{1,12}[ -])?\Z"
)
_PERSONAL = re.compile(
    r"persoenlich|personal|individuell|unique|einmalig|single-use|one-off|nur fuer (?:sie|dich)|just for you"
    r"|only for you"
)
_CAMPAIGN = re.compile(r"[a-z]{3,}-?\d{0,4}(?:-?[a-z]{2,})?\Z|\d{1,3}[a-z]{2,}\Z")


def find_pins(scene: Scene) -> Iterator[Datum]:
    """PINs of four digits and more (ISO 9564-1: 4 to 12), and codes of doors, key boxes and lockers."""
    yield from _codes(scene, "pin", _PIN)
    yield from _behind(scene, "pin")


def find_puks(scene: Scene) -> Iterator[Datum]:
    """PUKs (3GPP TS 22.030: 8 digits), with the words beside them."""
    yield from _codes(scene, "puk", _PUK)
    yield from _behind(scene, "puk")


def find_tans(scene: Scene) -> Iterator[Datum]:
    """TANs and one-time codes that a person gets to prove who they are."""
    yield from _codes(scene, "tan", _TAN)
    yield from _codes(scene, "tan", _USED)
    yield from _behind(scene, "tan")


def find_vouchers(scene: Scene) -> Iterator[Datum]:
    """Voucher codes of one person: drawn at random, or called personal; a campaign's word with a number is none."""
    for found in _VOUCHER.finditer(scene.view):
        value = found["value"]
        if is_example(scene.view, found.start(), found.start("value")) or scene.contacts.has(value):
            continue
        around = scene.view[max(0, found.start() - 30) : found.end()]
        span = scene.span(*found.span("value"))
        is_capital = scene.text[span.start : span.end].upper() == scene.text[span.start : span.end]
        if _is_random(value) or (
            _PERSONAL.search(around) and any(map(str.isdigit, value)) and is_capital and len(value) >= 5
        ):
            yield Datum("voucher-code", span, Strength.CONTEXT, f"beside: {found['words'].strip()}")
    for found in _LABEL_BEHIND.finditer(scene.view):
        behind = _value_before(scene, "voucher", found) if found["voucher"] else None
        if behind is not None:
            yield Datum("voucher-code", scene.span(*behind), Strength.CONTEXT, f"beside: {found['voucher']}")


def _codes(scene: Scene, kind: str, pattern: re.Pattern[str]) -> Iterator[Datum]:
    for found in pattern.finditer(scene.view):
        value, words = found["value"], found["words"]
        digits = sum(map(str.isdigit, value))
        if digits < (4 if value.strip("#").replace(" ", "").replace("-", "").isdigit() else 2) or len(value) < 4:
            continue
        before = scene.view[max(0, found.start() - 24) : found.start()]
        if _DEFAULT.search(before) or is_example(scene.view, found.start(), found.start("value")):
            continue
        span = scene.span(*found.span("value"))
        if not value.strip("#").replace(" ", "").replace("-", "").isdigit() and not _is_code(scene, found):
            continue
        between = scene.view[found.end("words") : found.start("value")]
        if kind == "pin" and _EVERYBODYS.search(
            words_before(scene.view, found.start(), 70) + words_behind(scene.view, found.end(), 50)
        ):
            continue
        if words in _GENERIC and _RECEIVED.search(between):
            between = ":"
        if (words in _GENERIC or (_YEAR.match(value) and words != "pin")) and not _SAID.search(between):
            continue
        yield Datum(kind, span, Strength.CONTEXT, f"beside: {words.strip()}")


def _is_code(scene: Scene, found: re.Match[str]) -> bool:
    """True for letters with digits, in capitals: "A12B9", "G-482913"; not "covid19", "3-stellig"."""
    span = scene.span(*found.span("value"))
    written = scene.text[span.start : span.end]
    return written.isupper() and not re.fullmatch(r"[a-z]{3,}-?\d{1,3}", found["value"])


def _behind(scene: Scene, kind: str) -> Iterator[Datum]:
    for found in _BEHIND.finditer(scene.view):
        start, end = found.span("value")
        if not found[kind] or is_warned_of(scene.view, start, end, found.start(kind)):
            continue
        if found[kind] != "code" or not _YEAR.match(found["value"]):
            yield Datum(kind, scene.span(start, end), Strength.CONTEXT, f"beside: {found[kind]}")
    for found in _LABEL_BEHIND.finditer(scene.view):
        value = _value_before(scene, kind, found) if found[kind] else None
        if value is not None:
            yield Datum(kind, scene.span(*value), Strength.CONTEXT, f"beside: {found[kind].strip()}")


def _value_before(scene: Scene, kind: str, label: re.Match[str]) -> tuple[int, int] | None:
    """The range of the code before a label that names it, also behind a clause: "4711 should do, that's the PIN"."""
    view = scene.view
    end = end_of_value_before(view, label.start(), far=True)
    if end is None:
        return None
    low = max(0, end - 40)
    found = _VALUE_AT_END.search(view[low:end])
    if found is None or _NO_CODE.match(view, end):
        return None
    value = found["value"]
    start = low + found.start()
    # "won't work any more as a code" warns of nothing
    if kind == "pin" and is_warned_of(view, start, end, label.start()):
        return None
    bare = re.sub(r"[ #-]", "", value)
    if (
        _YEAR.match(value)
        or is_example(view, start)
        or len(bare) < 4
        or _EVERYBODYS.search(words_before(view, start, 70))
    ):
        return None
    if kind == "voucher" or not bare.isdigit():
        span = scene.span(start, end)
        if not scene.text[span.start : span.end].isupper() and not bare.isdigit():
            return None
        if re.fullmatch(r"[a-z]{3,}-?\d{1,3}", value) or (kind == "voucher" and not _is_random(value)):
            return None
    if kind == "puk" and len(bare) != 8:
        return None
    return start, end


def _is_random(value: str) -> bool:
    """True for a code that nobody could choose for a campaign."""
    compact = re.sub(r"[^a-z0-9]", "", value)
    digits = sum(map(str.isdigit, compact))
    if compact.isdigit():
        return digits >= 8
    if _CAMPAIGN.match(value) or digits < 1 or len(compact) < 6:
        return False
    switches = sum(a.isdigit() != b.isdigit() for a, b in pairwise(compact))
    return switches >= 3 or (digits >= 2 and len(compact) >= 8 and "-" in value)
