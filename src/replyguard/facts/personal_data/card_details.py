"""What stands of a payment card beside its number: the last digits of it, and the code on its back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.beside import OTHERS, Format, find_formats, label, last
from replyguard.facts.personal_data.card import CARD, OTHER_CARDS
from replyguard.facts.personal_data.datum import Datum, Scene, Strength

# "endet auf 1234", "ending in 1234", "letzte vier Ziffern: 1234", "**** 1234"
_TAIL = re.compile(
    r"(?:\b(?:endet|enden|endend|endende[nrm]?) (?:auf|mit)(?: den)?(?: (?:ziffern|zahlen|stellen|nummern?|der"
    r"|die|den))?"
    r"|\bend(?:ing|s)(?: (?:in|with|on))?(?: the)?(?: (?:digits|numbers?))?"
    r"|\b(?:mit der )?endung|\bend(?:ziffern|nummer|zahlen)(?: (?:ist|sind|lauten))?"
    r"|\bletzten? (?:vier|drei|4|3)(?: (?:ziffern|stellen|zahlen|nummern))?(?: (?:der|ihrer|deiner|ihres|deines"
    r"|des) [a-z\-]{3,20})?"
    r"(?: (?:ist|sind|lauten|lautet))?"
    r"|\blast (?:four|three|4|3)(?: (?:digits|numbers))?(?: (?:of|on) (?:the|your|his|her"
    r"|my) [a-z\- ]{3,20}?)?(?: (?:are|is|being))?"
    r"|(?<![*x•·.…#])(?:[*x•·.…#]{3,16}[ \-]?|[*x•·.…#]{2,8}[ \-][*x•·.…#]{2,8}[ \-]))"
    r"[ :\"'“„*(\-]{0,4}(?P<tail>\d{4}|\d{3}(?=\D))(?![\w%]|[.,:/\-]\d)"
)
_UNIT = re.compile(
    r" ?(?:€|\$|£|%|(?:eur|euro|usd|gbp|tage|days|uhr|stunden|hours|minute[ns]?|punkte|points|am|pm|km|gb|mb)\b)"
)
_BEARER = re.compile(
    rf"{CARD.pattern}|\b(?:(?:bank|giro)?konto(?:nummer)?|bankverbindung|iban|(?:bank |checking "
    rf"|savings )?(?:account|acct))(?![a-z])"
)
_BEFORE, _BEHIND = 60, 30

_CODE = label(
    r"(?:cvv2?|cvc2?|cvn|cav2|kartenpruef(?:nummer|ziffer|code)|card[ \-](?:verification|validation|security)"
    r"(?: (?:code|number|value))?)(?![a-z])(?:[ \-/]{0,3}(?:cvv2?|cvc2?|code|nummer|nr|number|no)(?![a-z]))?"
)
_CODE_OF_CARD = label(
    r"(?:pruef(?:ziffern?|nummer|zahl|code)|sicherheits(?:code|nummer|ziffern?)|security (?:code|number)|csc"
    r"|cid)(?![a-z])"
)
_THREE_OR_FOUR = re.compile(
    r"(?<![\w*])(?<!\d[.,:/\-])\d{3,4}(?![\w%]|[.,:/\-]\d|[ \-]?(?:stellig|digit|ziffern|zeichen)| \d)"
)
_CODES = (Format("cvv", _THREE_OR_FOUR, _CODE),)
_CODES_BESIDE_CARD = (Format("cvv", _THREE_OR_FOUR, _CODE_OF_CARD),)


def find_card_tail(scene: Scene) -> Iterator[Datum]:
    """The last digits of a card's or an account's number, where the text says that it is one."""
    view = scene.view
    for found in _TAIL.finditer(view):
        start, end = found.span("tail")
        if _UNIT.match(view, end):
            continue
        begin, behind = max(0, found.start() - _BEFORE), found.start("tail")
        if OTHER_CARDS.search(view, begin, behind):
            continue
        bearer, other = last(_BEARER, view, begin, behind), last(OTHERS, view, begin, behind)
        if bearer is None and other is None:
            bearer = _BEARER.search(view, end, end + _BEHIND)
        if bearer is None or (other is not None and other.start() > bearer.start()):
            continue
        yield Datum(
            "card-tail", scene.span(start, end), Strength.CONTEXT, f"last digits, beside: {bearer.group().strip()}"
        )


def find_cvv(scene: Scene) -> Iterator[Datum]:
    """The card verification code of three or four digits (CVV2, CVC2, CID), beside its name.

    PCI DSS 3.3 forbids keeping it. "Sicherheitscode" counts only in a text that speaks of a card.
    """
    yield from find_formats(scene, _CODES)
    if CARD.search(scene.view):
        yield from find_formats(scene, _CODES_BESIDE_CARD)
