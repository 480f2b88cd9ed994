"""Bank accounts by national numbers: account number, bank code, sort code, routing number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum.us import rtn

from replyguard.facts.personal_data.beside import BEGIN, END, HYPHEN, Format, is_own_account, judged, label
from replyguard.facts.personal_data.datum import Datum, Scene

_KIND = "bank-account"
# no "ID": an account that has one is not at a bank
_NUMBER = rf"{HYPHEN}(?:nummern?|nrn?|numbers?|no|num|#)(?![a-z])"


def find_bank_account(scene: Scene) -> Iterator[Datum]:
    """Account numbers and bank codes beside their names; none stands out by itself."""
    for one in _FORMATS:
        for found in one.shape.finditer(scene.view):
            datum = judged(scene, one, *found.span())
            if datum is not None and not is_own_account(scene, found.start(), found.group()):
                yield datum


def is_routing_number(value: str) -> bool:
    """True for a routing transit number of the United States: check digit, and a first pair that is assigned.

    ABA Routing Number Policy: 00 to 12, 21 to 32, 61 to 72, and 80.
    """
    pair = value[:2]
    return rtn.is_valid(value) and (pair <= "12" or "21" <= pair <= "32" or "61" <= pair <= "72" or pair == "80")


_ACCOUNT_DE = label(
    rf"(?:bank|giro|spar|gehalts|referenz)?kon(?:to|ten){_NUMBER}|konto ?\((?:nummer|nr)|kto{_NUMBER}|kto\.?(?![a-z])"
    rf"|ktnr|ktonr",
    r"(?:bank|giro|spar|gehalts|referenz)konto|bankverbindung|auf (?:das|ihr|dein) konto|pc[ \-]konto|post(?:scheck"
    r"|check)?konto",
)
_ACCOUNT_EN = label(
    rf"(?:bank )?(?:account|acct|acc|a/c)\.?{_NUMBER}|(?:account|acct)(?= ?[:#])",
    r"(?:bank|savings|checking|current) account|acct\.?",
)
_BANK_CODE = label(
    rf"bankleitzahl(?:en)?|blz|bank{HYPHEN}code|bc{HYPHEN}(?:nummer|nr)|bankclearing{HYPHEN}(?:nummer|nr)"
)
_SORT_CODE = label(r"sort[ \-]?codes?|sorting code")
_ROUTING = label(rf"(?:aba|bank )?routing(?: transit)?{_NUMBER}|routing|aba{_NUMBER}|aba|rtn(?![a-z])|transit{_NUMBER}")

_FORMATS = (
    # up to ten digits (Deutsche Bundesbank); six at least, shorter ones are anything
    Format(_KIND, re.compile(rf"{BEGIN}\d(?:[ .\-]?\d){{5,11}}{END}"), _ACCOUNT_DE),
    # eight in the United Kingdom and Ireland, up to seventeen in the United States
    Format(_KIND, re.compile(rf"{BEGIN}\d(?:[ \-]?\d){{5,16}}{END}"), _ACCOUNT_EN),
    # Deutsche Bundesbank, Merkblatt Bankleitzahlendatei: eight digits, the first names the clearing area
    Format(_KIND, re.compile(rf"{BEGIN}[1-8]\d\d ?\d\d\d ?\d\d{END}"), _BANK_CODE),
    # Pay.UK: three pairs
    Format(
        _KIND,
        re.compile(rf"{BEGIN}\d\d[ \-\u2010-\u2013]?\d\d[ \-\u2010-\u2013]?\d\d{END}"),
        _SORT_CODE,
        check=str.isdigit,
        checked="three pairs",
        is_sure=False,
    ),
    Format(_KIND, re.compile(rf"{BEGIN}\d{{4}}[ \-]?\d{{4}}[ \-]?\d{END}"), _ROUTING, check=is_routing_number),
    # PostFinance: kind of account, number, check digit
    Format(_KIND, re.compile(rf"{BEGIN}\d{{2}}-\d{{1,6}}-\d{END}"), _ACCOUNT_DE),
)
