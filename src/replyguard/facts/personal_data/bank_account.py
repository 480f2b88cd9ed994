"""Bank accounts by national numbers: account number, bank code, sort code, routing number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum.us import rtn

from replyguard.facts.personal_data.beside import (
    BEGIN,
    END,
    HYPHEN,
    UNIT,
    Format,
    is_filler,
    is_labelled_otherwise,
    is_own_account,
    judged,
    label,
    last,
)
from replyguard.facts.personal_data.datum import Datum, Scene, Strength

_KIND = "bank-account"
# no "ID": an account that has one is not at a bank
_NUMBER = rf"{HYPHEN}(?:nummern?|nrn?|numbers?|no|num|#)(?![a-z])"


def find_bank_account(scene: Scene) -> Iterator[Datum]:
    """Account numbers and bank codes beside their names, and beside each other; none stands out by itself."""
    is_about_money = _MONEY.search(scene.view) is not None
    for one in _FORMATS:
        if one is _ABBREVIATED and not is_about_money:
            continue
        for found in one.shape.finditer(scene.view):
            datum = judged(scene, one, *found.span())
            if datum is None or is_own_account(scene, found.start(), found.group()):
                continue
            yield datum
            if one in _CODES:
                yield from _account_beside(scene, *found.span())
    yield from _pairs(scene)


def _account_beside(scene: Scene, start: int, end: int) -> Iterator[Datum]:
    """The number before a bank code or behind it that is nothing else: of an account at that bank."""
    view = scene.view
    near = (last(_ACCOUNT, view, max(0, start - _REACH), start), _ACCOUNT.search(view, end, end + _REACH))
    for found in near:
        if found is None or _SENTENCE_END.search(view, min(found.end(), end), max(found.start(), start)):
            continue
        if _is_an_account(scene, *found.span()):
            yield Datum(_KIND, scene.span(*found.span()), Strength.CONTEXT, "beside: bank code")
            return


def _is_an_account(scene: Scene, start: int, end: int) -> bool:
    view = scene.view
    value = view[start:end]
    if is_filler(value) or UNIT.match(view, end) or _AMOUNT.search(view, max(0, start - 2), start):
        return False
    return not (_is_a_day(value) or is_labelled_otherwise(view, start, end) or scene.contacts.has(value))


def _is_a_day(value: str) -> bool:
    """True for a day written as eight digits, year first."""
    return len(value) == 8 and value[:2] in ("19", "20") and "01" <= value[4:6] <= "12" and "01" <= value[6:] <= "31"


def _pairs(scene: Scene) -> Iterator[Datum]:
    """A sort code and an account number side by side, in a text about an account or money."""
    for found in (found for pair in _PAIRS for found in pair.finditer(scene.view)):
        around = scene.view[max(0, found.start() - _REACH) : found.end() + _REACH]
        is_doubtful = _MAY_BE_DATE.match(found["code"]) is not None and re.search("[/|]", found.group()) is None
        if is_doubtful or _MONEY.search(around) is None or is_own_account(scene, found.start(), found.group()):
            continue
        for name in ("code", "number"):
            span = found.span(name)
            if not scene.contacts.has(found[name]):
                yield Datum(_KIND, scene.span(*span), Strength.CONTEXT, "sort code and account number")


def is_routing_number(value: str) -> bool:
    """True for a routing transit number of the United States: check digit, and a first pair that is assigned.

    ABA Routing Number Policy: 00 to 12, 21 to 32, 61 to 72, and 80.
    """
    pair = value[:2]
    return rtn.is_valid(value) and (pair <= "12" or "21" <= pair <= "32" or "61" <= pair <= "72" or pair == "80")


_ACCOUNT_DE = label(
    rf"(?:bank|giro|spar|gehalts|referenz)?kon(?:to|ten){_NUMBER}|konto ?\((?:nummer|nr)|kto{_NUMBER}|kto\.?(?![a-z])"
    rf"|ktnr|ktonr|(?:bank|giro|spar)?konto mit der (?:nummer|nr)(?![a-z])",
    r"(?:bank|giro|spar|gehalts|referenz)konto|(?:bank|konto)verbindung|auf (?:das|ihr|dein) konto|pc[ \-]konto"
    r"|post(?:scheck|check)?konto",
)
_ACCOUNT_EN = label(
    rf"(?:bank )?(?:account|acct|acc|a/c)\.?{_NUMBER}|(?:account|acct|acc|a/c)(?= ?[:#])|(?:account"
    rf"|acct)(?: [a-z]{{1,10}}){{0,5}} numbered(?![a-z])"
    rf"|(?:bank|savings|checking|current) (?:account|acct) with (?:the )?(?:number|no)(?![a-z])",
    r"(?:bank|savings|checking|current|chequing) account|acct\.?|acc\.?|a/c",
)
_ROLL = label(r"(?:building society )?roll (?:numbers?|no|num|#)(?![a-z])")
_BANK_CODE = label(
    rf"bankleitzahl(?:en)?|blz|bank{HYPHEN}code|bc{HYPHEN}(?:nummer|nr)|bankclearing{HYPHEN}(?:nummer|nr)"
)
_SORT_CODE = label(r"sort[ \-]?codes?|sorting code")
_SHORT_CODE = label(r"s/c(?![a-z])")
_ROUTING = label(rf"(?:aba|bank )?routing(?: transit)?{_NUMBER}|routing|aba{_NUMBER}|aba|rtn(?![a-z])|transit{_NUMBER}")
_PAIRS_OF_DIGITS = re.compile(rf"{BEGIN}\d\d[ \-\u2010-\u2013]?\d\d[ \-\u2010-\u2013]?\d\d{END}")
# "S/C" counts in a text about an account or money
_ABBREVIATED = Format(
    _KIND, _PAIRS_OF_DIGITS, _SHORT_CODE, check=str.isdigit, checked="three pairs", must_hold=True, is_sure=False
)
_CODES = (
    # Deutsche Bundesbank, Merkblatt Bankleitzahlendatei: eight digits, the first names the clearing area
    Format(_KIND, re.compile(rf"{BEGIN}[1-8]\d\d ?\d\d\d ?\d\d{END}"), _BANK_CODE),
    # Pay.UK: three pairs
    Format(_KIND, _PAIRS_OF_DIGITS, _SORT_CODE, check=str.isdigit, checked="three pairs", is_sure=False),
    _ABBREVIATED,
    Format(_KIND, re.compile(rf"{BEGIN}\d{{4}}[ \-]?\d{{4}}[ \-]?\d{END}"), _ROUTING, check=is_routing_number),
)
_FORMATS = (
    # up to ten digits (Deutsche Bundesbank); six at least, shorter ones are anything
    Format(_KIND, re.compile(rf"{BEGIN}\d(?:[ .\-]?\d){{5,11}}{END}"), _ACCOUNT_DE),
    # eight in the United Kingdom and Ireland, up to seventeen in the United States
    Format(_KIND, re.compile(rf"{BEGIN}\d(?:[ \-]?\d){{5,16}}{END}"), _ACCOUNT_EN),
    # building societies: digits, or letters and digits with signs between
    Format(
        _KIND, re.compile(rf"{BEGIN}(?=(?:[a-z/.\-]{{0,3}}\d){{6}})[a-z0-9](?:[/.\-]?[a-z0-9]){{5,17}}{END}"), _ROLL
    ),
    # PostFinance: kind of account, number, check digit
    Format(_KIND, re.compile(rf"{BEGIN}\d{{2}}-\d{{1,6}}-\d{END}"), _ACCOUNT_DE),
    *_CODES,
)
_REACH = 64
# eight digits in the United Kingdom, six to ten in Germany, up to twelve in the United States, printed without groups
_ACCOUNT = re.compile(rf"{BEGIN}\d{{6,12}}{END}")
_SENTENCE_END = re.compile(r"[!?] |(?<!no)(?<!nr)(?<!kto)\. ")
_BETWEEN = r"(?: ?[/|,&+] ?| (?:and|und) | )"
_PAIRS = (
    re.compile(rf"{BEGIN}(?P<code>\d\d-\d\d-\d\d|\d\d \d\d \d\d(?= ?[/|])){_BETWEEN}(?P<number>\d{{8}}){END}"),
    re.compile(rf"{BEGIN}(?P<number>\d{{8}}){_BETWEEN}(?P<code>\d\d-\d\d-\d\d){END}"),
)
_MAY_BE_DATE = re.compile(r"(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])-[0-3]\d\Z")
_MONEY = re.compile(
    r"\baccounts?\b|\ba/c\b|\bacc\b|\bbank|refund|payment|paid|payout|transfer|direct debit|\bmoney|konto|ueberw[ie]"
    r"|erstatt"
)
_AMOUNT = re.compile(r"[€$£#] ?\Z")
