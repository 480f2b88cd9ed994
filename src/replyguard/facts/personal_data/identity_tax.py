"""Numbers by which tax offices know a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum.at import tin as austrian_tin
from stdnum.ch import uid as swiss_uid
from stdnum.de import stnr
from stdnum.eu import vat
from stdnum.gb import utr
from stdnum.gb import vat as british_vat

from replyguard.facts.personal_data.beside import BEGIN, END, HYPHEN, NUMBER, Format, is_own_account, judged, label
from replyguard.facts.personal_data.datum import Datum, Scene
from replyguard.facts.personal_data.identity_checks import is_itin, is_tax_id

_KIND = "tax-id"


def find_tax_id(scene: Scene) -> Iterator[Datum]:
    """Tax numbers of Germany, Austria, the United Kingdom and the United States; not those of the author's company."""
    for one in _FORMATS:
        for found in one.shape.finditer(scene.view):
            if not _is_of_the_author(scene, *found.span()):
                datum = judged(scene, one, *found.span())
                if datum is not None:
                    yield datum


def find_vat_id(scene: Scene) -> Iterator[Datum]:
    """VAT numbers that are said to be the addressed or another person's; a company's own stands in its imprint."""
    for found in _VAT.shape.finditer(scene.view):
        if _is_of_the_author(scene, *found.span()):
            continue
        around = scene.view[max(0, found.start() - _NEAR) : found.end() + _NEAR]
        if _SOMEBODYS.search(around):
            datum = judged(scene, _VAT, *found.span())
            if datum is not None:
                yield datum


def is_vat_id(value: str) -> bool:
    """True where the number's own country checks it: members of the EU (VIES), the United Kingdom, Switzerland."""
    if value.startswith("CHE"):
        return swiss_uid.is_valid(re.sub(r"(?:MWST|TVA|IVA)\Z", "", value))
    return british_vat.is_valid(value) if value.startswith("GB") else vat.is_valid(value)


_STEUER_ID = label(
    rf"steuer(?:liche[nrs]?)?{HYPHEN}(?:id(?:ent(?:ifikations)?)?{HYPHEN}(?:nummer|nr|merkmal)?"
    rf"|identifikations?{HYPHEN}(?:nummer|nr))(?![a-z])"
    rf"|id{HYPHEN}nr|idnr|tin(?![a-z])|(?:german )?tax{HYPHEN}(?:id|identification)(?: number)?|taxpayer id",
)
_STEUERNUMMER = label(
    rf"steuer{HYPHEN}(?:nummer|nr)|st\.?{HYPHEN}nr|stnr|abgabenkonto{HYPHEN}(?:nummer|nr)|tax{NUMBER}"
    rf"|finanzamtsnummer"
)
_UTR = label(
    rf"utr(?![a-z])(?:{NUMBER})?|unique taxpayer ref(?:erence)?\.?(?:{NUMBER})?"
    rf"|(?:self[ \-]assessment|tax(?:payer)?|hmrc) (?:tax )?ref(?:erence)?(?![a-z])(?:{NUMBER})?"
)
_ITIN = label(rf"itin(?![a-z])(?:{NUMBER})?|(?:individual )?taxpayer identification number|tax(?:payer)?{HYPHEN}id")
_USTID = label(
    rf"u(?:m)?st\.?{HYPHEN}id(?:ent)?\.?(?:{NUMBER})?|umsatzsteuer{HYPHEN}(?:id|identifikations?)(?:{NUMBER})?"
    rf"|uid(?:{NUMBER})?(?![a-z])"
    rf"|mwst\.?{NUMBER}|mehrwertsteuernummer|vat(?: registration| reg\.?| id(?:entification)?)?(?:{NUMBER})?(?![a-z])"
)

_FORMATS = (
    Format(
        _KIND,
        re.compile(rf"{BEGIN}[1-9]\d ?\d{{3}} ?\d{{3}} ?\d{{3}}{END}|{BEGIN}[1-9](?:[ .\-/]?\d){{10}}{END}"),
        _STEUER_ID,
        check=is_tax_id,
        checked="check digit mod 11,10",
    ),
    # the bare word names many numbers
    Format(
        _KIND,
        re.compile(rf"{BEGIN}[1-9](?:[ .\-/]?\d){{10}}{END}"),
        label(r"identifikations?(?:nummer|nr)"),
        check=is_tax_id,
        checked="check digit mod 11,10",
        must_hold=True,
    ),
    # the Länder's shapes and the federal one of 13 digits; check digits differ from Land to Land
    Format(
        _KIND,
        re.compile(rf"{BEGIN}\d{{2,3}}[ /\-]{{0,3}}\d{{3,4}}[ /\-]{{0,3}}\d{{4,5}}{END}|{BEGIN}\d{{13}}{END}"),
        _STEUERNUMMER,
        check=stnr.is_valid,
        checked="shape of a Steuernummer",
        is_sure=False,
    ),
    # office, number, check digit: § 76 of the Austrian Bundesabgabenordnung's "Abgabenkontonummer"
    Format(
        _KIND,
        re.compile(rf"{BEGIN}\d{{2}}[ \-/]?\d{{3}}[ /]?\d{{4}}{END}"),
        _STEUERNUMMER,
        check=austrian_tin.is_valid,
    ),
    # its remainders share check digits, so that not every wrong digit shows
    Format(_KIND, re.compile(rf"{BEGIN}\d{{5}} ?\d{{5}}k?{END}"), _UTR, check=utr.is_valid, is_sure=False),
    Format(
        _KIND,
        re.compile(rf"{BEGIN}9\d\d[ \-]?\d\d[ \-]?\d{{4}}{END}"),
        _ITIN,
        check=is_itin,
        checked="range of the IRS",
        must_hold=True,
        is_sure=False,
    ),
)
_VAT = Format(
    "vat-id",
    re.compile(
        rf"{BEGIN}(?:che[ \-]?\d{{3}}[ .]?\d{{3}}[ .]?\d{{3}}(?: ?(?:mwst|tva|iva))?|(?:at ?)?u ?\d{{8}}"
        rf"|(?:be|bg|cy|cz|de|dk|ee|el|es|fi|fr|gb|hr|hu|ie|it|lt|lu|lv|mt|nl|pl|pt|ro|se|si"
        rf"|sk)[ \-.]?[a-z0-9]{{0,3}}\d[a-z0-9]{{0,11}}(?:[ .\-]\d[a-z0-9]{{0,6}}){{0,3}}){END}"
    ),
    _USTID,
    check=is_vat_id,
)
_NEAR = 60
_SOMEBODYS = re.compile(
    r"\b(?:ihre[rnms]?|deine[rnms]?|eure[rnms]?|your|his|her|their|kunden?|kundin|customer|seine[rnms]?|sie (?:uns"
    r"|haben|sind)|du bist|you (?:gave|sent|have|are)|you're|sole trader|freelanc\w*|self-employed|freiberuf\w*"
    r"|selbst(?:st)?aendig\w*|einzelunternehm\w*)\b"
)
_IMPRINT = re.compile(
    r"\b(?:impressum|imprint|amtsgericht|handelsregister|hrb|hra|geschaeftsfuehr\w*"
    r"|registergericht|registered in|company no)\b"
)

_OURS_BEHIND = re.compile(r"[ ,)]{0,3}(?:(?:is|ist|lautet|which is|das ist) )?(?:unsere?r?|our)\b")


def _is_of_the_author(scene: Scene, start: int, end: int) -> bool:
    """True where the words beside a number, or an imprint around it, say that it is the company's own."""
    view = scene.view
    return (
        is_own_account(scene, start, view[start:end])
        or _OURS_BEHIND.match(view, end) is not None
        or _IMPRINT.search(view, max(0, start - 2 * _NEAR), start + 2 * _NEAR) is not None
    )
