"""What stands of a payment card beside its number: the last digits of it, and the code on its back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.beside import OTHERS, Format, find_formats, label, last
from replyguard.facts.personal_data.card import CARD, OTHER_CARDS, find_card
from replyguard.facts.personal_data.datum import Datum, Scene, Strength

# "endet auf 1234", "ending in 1234", "letzte vier Ziffern: 1234", "**** 1234"
_TAIL = re.compile(
    r"(?:\bfinish(?:ing|(?:es|ing|ed)? (?:in|with|on))(?: the)?(?: (?:digits|numbers?))?(?! ?(?:19|20)\d\d)"
    r"|\bhoert mit"
    r"|(?<=[a-z] )x(?=\d{4})|\b(?:endet|enden|endend|endende[nrm]?) (?:auf|mit)(?: den)?(?: (?:ziffern|zahlen"
    r"|stellen|nummern?|der"
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
# "die auf 1234 endet", "that 1234 is the end of", "die 1234er Visa"
_TAIL_BEFORE = re.compile(
    r"(?<![\w.,:/\-])(?P<tail>\d{4})(?:er(?= (?:[a-z\-]+ )?[a-z]*(?:karte|visa|master ?card|konto))"
    r"|(?<=(?:auf|mit) \d{4})(?: (?:(?:am|zum) (?:ende|schluss) )?(?:endet|enden|endete|endend|aufhoert)\b)"
    r"|,? (?:as|are|is|were|als|sind|waren) (?:the|its|your|ihre|deine|die) (?:last (?:four|4)|letzten (?:vier|4))\b)"
)
# three groups of signs and one of digits: nothing but a card is written so
_MASKED = re.compile(r"(?<![\w*•·…#])(?:[x*•·#]{4}[ \-]?){3}(?P<tail>\d{4})(?![\w%]|[.,:/\-]\d)")
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
# "the three digits on the back", "der dreistellige Code hinten", "die drei Ziffern auf der Rückseite"
_BACK = (
    r"(?:(?:on|off|from|at|of) the (?:back|reverse|rear|signature strip)|(?:auf|von|von|an) der (?:karten)?rueckseite"
    r"|(?:hinten|hintendrauf|rueckseitig)|(?:auf|im|neben dem) unterschrift(?:en)?(?:feld|streifen))(?![a-z])"
)
_CODE_BEHIND = label(
    rf"(?:three|3)[ \-]?(?:digits?|figures?|numbers?)(?: (?:security )?(?:code"
    rf"|number))?(?: [a-z]{{1,12}}){{0,3}}? {_BACK}"
    rf"|(?:drei|3)[ \-]?(?:stellige[nrms]?|ziffern|zahlen|stellen)(?: (?:sicherheits)?(?:code|nummer|zahl))?"
    rf"(?: [a-z]{{1,12}}){{0,2}}? {_BACK}"
)
_CODE_BEHIND_CARD = label(
    rf"{_CODE_BEHIND.number.pattern}|(?:(?:four|4)[ \-]?(?:digits?|figures?)|digits|figures|code|number"
    rf"|(?:vier|4)[ \-]?(?:stellige[nrms]?|ziffern)|ziffern"
    rf"|zahlen|nummer|zahl)(?: [a-z]{{1,12}}){{0,2}}? {_BACK}"
)
# what else bears a code on its back
_OTHER_BACKS = re.compile(
    r"\b(?:router\w*|geraet\w*|device\w*|remote\w*|fernbedienung\w*|modem\w*|box|tv|fernseher\w*|zaehler\w*|meter\w*|"
    r"seite|page|buch\w*|book\w*|packung\w*|verpackung\w*|pack(?:age|aging|et)?|bottle|flasche\w*|brief\w*"
    r"|letter|ticket\w*)\b"
)
_THREE_OR_FOUR = re.compile(
    r"(?<![\w*])(?<!\d[.,:/\-])\d{3,4}(?![\w%]|[.,:/\-]\d|[ \-]?(?:stellig|digit|ziffern|zeichen)| \d)"
)
_CODES = (Format("cvv", _THREE_OR_FOUR, _CODE),)
_CODES_BESIDE_CARD = (Format("cvv", _THREE_OR_FOUR, _CODE_OF_CARD),)
_CODES_BEHIND_CARD = (Format("cvv", _THREE_OR_FOUR, _CODE_BEHIND_CARD),)
_CODES_BEHIND = (Format("cvv", re.compile(rf"{_THREE_OR_FOUR.pattern}(?<!\d{{4}})"), _CODE_BEHIND),)
_LONG_RUN = re.compile(r"\d(?:[ \-]?\d){11,18}(?!\d)")


def find_card_tail(scene: Scene) -> Iterator[Datum]:
    """The last digits of a card's or an account's number, where the text says that it is one."""
    view = scene.view
    masked = [found.span("tail") for found in _MASKED.finditer(view)]
    for span in masked:
        yield Datum("card-tail", scene.span(*span), Strength.CONTEXT, "last digits, the rest masked")
    for found in (*_TAIL.finditer(view), *_TAIL_BEFORE.finditer(view)):
        if found.span("tail") in masked:
            continue
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

    PCI DSS 3.3 forbids keeping it. "Sicherheitscode" counts only in a text that speaks of a card or holds its number.
    """
    yield from find_formats(scene, _CODES)
    has_card = CARD.search(scene.view) is not None or (
        _LONG_RUN.search(scene.view) is not None and any(one.kind == "card" for one in find_card(scene))
    )
    if has_card:
        yield from find_formats(scene, _CODES_BESIDE_CARD)
    if _OTHER_BACKS.search(scene.view) is None and OTHER_CARDS.search(scene.view) is None:
        yield from find_formats(scene, _CODES_BEHIND_CARD if has_card else _CODES_BEHIND)
