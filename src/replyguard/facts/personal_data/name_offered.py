"""Tells from what a sentence says of a name that goods or works bear it: they cost, sell out, are stocked or shown."""

from __future__ import annotations

import re

_STOCKED_DE = (
    r"ausverkauft|vergriffen|lieferbar|vorraetig|nachbestellt|ausgelistet|reduziert|vorbestellbar|auf lager"
    r"|im (?:sortiment|sonderangebot|sale|handel|stream|abo)|in (?:der|unserer) aktion"
)
_STOCKED_EN = (
    r"sold out|out of (?:stock|print)|in (?:stock|print|the (?:sale|range|shops|stores|cinemas))"
    r"|on (?:sale|offer|the menu)|off the menu|half price|discontinued|restocked|reprinted|\d+ (?:percent|%) off"
    r"|available in (?:our|all|most|every|selected|size|stores|shops|blue|black|red|white)"
)
_BEHIND = re.compile(
    r" (?:fuehren wir\b"
    r"|gibt es (?:(?:wieder|auch|jetzt|nur|noch|leider|nicht mehr) ){0,2}(?:in|ab|im|fuer|an der (?:abend)?kasse)\b"
    r"|haben wir (?:[\w-]+ ){0,3}(?:auf lager|vorraetig|da|im (?:sortiment|angebot|programm|regal))\b"
    rf"|(?:und|and) (?:the )?[\w-]+(?: [\w-]+)? (?:sind|are) (?:[\w-]+ ){{0,3}}(?:{_STOCKED_DE}|{_STOCKED_EN})\b"
    rf"|(?:ist|sind|war|waren|bleibt|bleiben|wird|werden) (?:[\w-]+ ){{0,4}}(?:{_STOCKED_DE})\b"
    rf"|(?:is|are|was|were|will be|has been|have been|isn't|aren't) (?:[a-z]+ ){{0,3}}(?:{_STOCKED_EN})\b"
    r"|(?:comes?|kommt|kommen) in (?:[\w-]+ ){0,2}(?:colou?rs|sizes|farben|groessen)\b"
    r"|laeuft (?:(?:nur|noch|wieder|jetzt) ){0,2}(?:im (?:kino|fernsehen|stream)|bis|ab)\b)"
)
_BEFORE = re.compile(
    r"\b(?:(?:fuehren wir|wir fuehren|verkaufen wir|wir verkaufen) "
    r"(?:(?:leider|nur|auch|derzeit|noch|nicht|mehr|weiterhin|keine?n?|die|das|den) ){0,5}"
    r"|we (?:(?:do|do not|don't|no longer|also|only|still|never|used to) ){0,2}(?:stock|carry|sell) "
    r"(?:(?:the|any|more|our) ){0,2})\Z"
)
_PRICED = re.compile(r" (?:kostet|kosten|costs?|(?:retails?|sells?) (?:for|at)) (?:[a-z]+ ){0,3}[€$£]?\d")
_OWNED = re.compile(r"\b(?:von|of|for|fuer|mit|with|bei|an|to) \Z")
_NEAR = 80


def is_offered(before: str, behind: str) -> bool:
    """True where the folded text around a name says that it is sold, stocked, priced or shown."""
    if _PRICED.match(behind[:_NEAR]):
        return _OWNED.search(before[-_NEAR:]) is None
    return _BEHIND.match(behind[:_NEAR]) is not None or _BEFORE.search(before[-_NEAR:]) is not None
