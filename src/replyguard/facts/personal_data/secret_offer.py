"""Vouchers that no label names, but what they are good for; and the long numbers of gift cards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.reference_vetoes import is_example

# three groups of which one mixes letters and digits, or one long random word: models have neither
_CODE = (
    r"(?P<value>(?<![\w./+#@-])(?=[a-z-]{0,15}\d)(?:[a-z0-9]{2,10}(?:-[a-z0-9]{2,10}){1,5}"
    r"|[a-z0-9]{9,20})(?![\w@/-]|\.\w))"
)
_HANDED = re.compile(
    r"(?<![a-z])(?:with|using|use|mit|per|via|accept|take|have|enter|apply|quote|show|redeem|type|nutze|nutzen sie|nimm"
    r"|nehmen sie|gib|geben sie|zeige?|zeigen sie|verwende|verwenden sie|loese?|loesen sie|akzeptieren sie|schenken dir"
    r"|schenken ihnen|here is|here's|hier ist|hier kommt|it's|it is|und zwar"
    rf"|naemlich)(?: (?:bitte|einfach|please|just|simply|code|den code|the code|dafuer))*:? [\"'„“»*]*{_CODE}"
)
_SHOWN = re.compile(rf"(?:[:–—]|[a-z] -) [\"'„“»*]*{_CODE}")
_DOES = re.compile(
    rf"{_CODE}[\"'”“«*]*(?:,? (?:which|that|der|die|das|it|er|sie|damit|und))? (?:gives?|gets?|takes?|is worth|is"
    rf" good for|saves?"
    r"|entitles|knocks|bringt|gibt|schenkt|spart|zieht|gilt|ist|wird|are|is|will|can|works|holt)(?![a-z])"
)
_PATTERNS = (_HANDED, _SHOWN, _DOES)
_AMOUNT = (
    r"(?:(?:€|£|\$|chf) ?\d{1,4}(?:[.,]\d\d)?|\d{1,4}(?:[.,]\d\d)? ?(?:€|£|\$|%|euro?|chf|prozent|percent"
    r"|pounds?|quid|dollars?|franken))"
)
_GOOD_FOR = re.compile(
    rf"{_AMOUNT} (?:off|abgezogen|abzug|rabatt|nachlass|discount|credit|gutgeschrieben|geschenkt|guenstiger"
    rf"|guthaben|weniger"
    rf"|towards|back|on us|ersparnis|sparen)"
    rf"|(?:spar\w{{1,3}}|sav(?:e|es|ing)|worth|wert von|guthaben von|credit of|rabatt von|nachlass von) (?:(?:of"
    rf"|up to|you|von|sie|du) ){{0,2}}{_AMOUNT}"
    r"|(?<![a-z])(?:gratis|kostenlos\w{0,2}|umsonst|geschenkt|auf uns|aufs haus|on the house|on us|free of charge"
    r"|for free"
    r"|half price|complimentary|free (?:[a-z]+ )?(?:delivery|shipping|coffee|meal|drink|dessert|main|starter|night"
    r"|month|pizza))"
    r"(?![a-z])"
)
_NEAR = 130

_CARD = re.compile(
    r"gift ?-?card|gift ?-?voucher|store credit|geschenkkarte|gutscheinkarte|guthabenkarte|gutschein|prepaid-?karte"
)
_CARD_NUMBER = re.compile(r"(?<![\w.,:/+-])\d{4}(?:[ -]?\d){11,19}(?![\w€$%£]|[.,:/-]\d)")
_TYPED_BEFORE = re.compile(
    r"(?:enter(?:ing)?|typ(?:e|ing)|key(?:ing)?|put(?:ting)?|us(?:e|ing)|number|code|nummer|is|ist|lautet|geben"
    r" sie|gib|tippen sie"
    r"|tippe|eingabe von|mit|with)(?: (?:in|the|die|der|den|number|nummer|code))* ?[:#]? ?\Z"
)
_TYPED_BEHIND = re.compile(r"[ ,]+(?:[a-z]{1,10} ){0,3}(?:ein(?:geben|tippen)?|eingegeben|online|at checkout)(?![a-z])")
_BEFORE_CARD = 170


def find_offered_vouchers(scene: Scene) -> Iterator[Datum]:
    """Voucher codes beside what they are good for: "with SORRY-7XK2-99QD you get 15 euros off your next order"."""
    view = scene.view
    for pattern in _PATTERNS:
        for found in pattern.finditer(view):
            start, end = found.span("value")
            span = scene.span(start, end)
            if not scene.text[span.start : span.end].isupper() or not _is_drawn(found["value"]):
                continue
            if scene.contacts.has(found["value"]) or is_example(view, start):
                continue
            if _GOOD_FOR.search(view, max(0, start - _NEAR), start) or _GOOD_FOR.search(view, end, end + _NEAR):
                yield Datum("voucher-code", span, Strength.CONTEXT, "beside: what it is good for")


def find_gift_cards(scene: Scene) -> Iterator[Datum]:
    """The numbers of gift cards, sixteen to twenty-four digits, where one is told to type them in."""
    for found in _CARD_NUMBER.finditer(scene.view):
        before = scene.view[max(0, found.start() - _BEFORE_CARD) : found.start()]
        if not _CARD.search(before) or scene.contacts.has(found.group()):
            continue
        if _TYPED_BEFORE.search(before) or _TYPED_BEHIND.match(scene.view, found.end()):
            yield Datum("voucher-code", scene.span(*found.span()), Strength.CONTEXT, "beside: a gift card")


def _is_drawn(value: str) -> bool:
    """True for a code that was drawn for one person: two random groups, or one word that changes over and over."""
    groups = value.split("-")
    if len(groups) == 1:
        return sum(a.isdigit() != b.isdigit() for a, b in pairwise(value)) >= 4
    mixed = [one for one in groups if len(one) >= 3 and not one.isalpha() and not one.isdigit()]
    if len(groups) == 2:
        return len(mixed) == 2 and len(value) >= 9
    return len(mixed) >= 1 and sum(map(len, groups)) >= 9
