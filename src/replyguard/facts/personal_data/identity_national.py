"""National numbers of persons: the United Kingdom, the United States, Ireland, and further countries by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from importlib import import_module

from stdnum.gb import nhs
from stdnum.ie import pps
from stdnum.us import ssn

from replyguard.facts.personal_data.beside import BEGIN, END, NUMBER, Format, find_formats, label
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.identity_checks import is_itin

_KIND = "national-id"


def find_national_id(scene: Scene) -> Iterator[Datum]:
    """National numbers beside their names, and the last digits of a social security number."""
    yield from find_formats(scene, _FORMATS)
    for found in _SSN_TAIL.finditer(scene.view):
        start, end = found.span("tail")
        yield Datum(_KIND, scene.span(start, end), Strength.CONTEXT, "last digits of a social security number")


def find_us_number(scene: Scene) -> Iterator[Datum]:
    """Social security and taxpayer numbers of the United States as they are printed, which need no label.

    20 CFR 422.103 and SSA POMS RM 10201.035: no area 000, 666 or from 900, no group 00, no serial 0000.
    """
    return find_formats(scene, _AS_PRINTED)


def _is_valid(module: str, value: str) -> bool:
    return bool(import_module(f"stdnum.{module}").is_valid(value))


def _abroad(module: str, words: str, shape: str, *, is_sure: bool = True, must_hold: bool = True) -> Format:
    """A number of a further country: its words, and its validator in python-stdnum."""
    return Format(
        _KIND,
        re.compile(rf"{BEGIN}{shape}{END}"),
        label(rf"(?:{words})(?![a-z])(?:{NUMBER})?"),
        check=partial(_is_valid, module),
        must_hold=must_hold,
        is_sure=is_sure,
    )


_SSN = label(rf"(?:us )?social security(?:{NUMBER})?|ssn(?![a-z])(?:{NUMBER})?|ss{NUMBER}")
_SOCIAL = (
    r"(?:social security(?: (?:number|no|num|#))?"
    r"|(?:(?<=your )|(?<=their )|(?<=his )|(?<=her )|(?<=my )|(?<= ur ))social"
    r"|ssn|soc\.? ?sec\.?)(?![a-z])(?! media| team)"
)
_SSN_TAIL = re.compile(
    rf"(?:\blast (?:four|4)(?: (?:digits|numbers))?(?: (?:of|from|on|in))?(?: (?:the|your|ur|his|her|their"
    rf"|my))? {_SOCIAL}"
    rf"|\b{_SOCIAL},? ?\(?(?:that )?(?:(?:the )?last (?:four|4)(?: digits)?|end(?:s|ing|ed)(?: (?:in|with))?)"
    rf"|\b{_SOCIAL}(?: [a-z]{{1,8}}){{0,2}}[ :(]{{1,3}}[x*•]{{3}}[ \-]?[x*•]{{2}}[ \-]?)"
    r"(?: (?:is|are|was|were|as|being|you|gave|us|we|have|on|file)){0,6}[ :,(\-\"'“*]{0,4}"
    r"(?P<tail>\d{4})(?![\w%]|[.,:/\-]\d)"
)
_AS_PRINTED = (
    Format(
        _KIND,
        re.compile(rf"{BEGIN}\d{{3}}-\d{{2}}-\d{{4}}{END}"),
        _SSN,
        check=ssn.is_valid,
        checked="ranges of the SSA",
        must_hold=True,
        stands_alone=True,
        is_sure=False,
    ),
    Format(
        "tax-id",
        re.compile(rf"{BEGIN}9\d\d-\d\d-\d{{4}}{END}"),
        check=is_itin,
        checked="range of the IRS",
        must_hold=True,
        stands_alone=True,
        is_sure=False,
    ),
)
_FORMATS = (
    Format(
        _KIND,
        re.compile(rf"{BEGIN}\d{{3}}[ .]?\d{{2}}[ .]?\d{{4}}{END}"),
        _SSN,
        ssn.is_valid,
        "ranges of the SSA",
        is_sure=False,
    ),
    # NHS Data Model and Dictionary: ten digits, mod 11
    Format(
        _KIND,
        re.compile(rf"{BEGIN}\d(?:[ \-]?\d){{9}}{END}"),
        label(rf"nhs{NUMBER}|nhs(?= ?[:#])", r"nhs"),
        check=nhs.is_valid,
        checked="check digit mod 11",
    ),
    # Social Welfare Consolidation Act 2005, section 262: seven digits, check letter mod 23
    Format(
        _KIND,
        re.compile(rf"{BEGIN}\d{{7}} ?[a-w][abhwtx]?{END}"),
        label(rf"ppsn?(?![a-z])(?:{NUMBER})?|personal public service(?:{NUMBER})?"),
        check=pps.is_valid,
        checked="check letter mod 23",
    ),
    _abroad("es.dni", "dni|nif|documento nacional de identidad", r"\d{8}[ \-]?[a-z]"),
    _abroad("es.nie", "nie|numero de identidad de extranjero", r"[xyz][ \-]?\d{7}[ \-]?[a-z]"),
    _abroad(
        "it.codicefiscale",
        "codice fiscale|italian tax code|cf",
        r"[a-z]{6}[0-9l-v]{2}[a-z][0-9l-v]{2}[a-z][0-9l-v]{3}[a-z]",
        must_hold=False,
    ),
    _abroad("pl.pesel", "pesel", r"\d{11}"),
    _abroad("se.personnummer", "personnummer|swedish personal number", r"(?:\d{2})?\d{6}[\-+ ]?\d{4}"),
    _abroad("no.fodselsnummer", "fodselsnummer|foedselsnummer|fødselsnummer", r"\d{6} ?\d{5}"),
    _abroad("dk.cpr", "cpr(?:[ \\-]nummer)?", r"\d{6}[ \-]?\d{4}", is_sure=False),
    _abroad("fi.hetu", "hetu|henkilotunnus|henkiloetunnus", r"\d{6}[\-+a-fu-y]\d{3}[0-9a-z]"),
    _abroad("fr.nir", "nir|numero de securite sociale|securite sociale", r"[12](?: ?[0-9ab]){12} ?\d{2}"),
    _abroad("nl.bsn", "bsn|burgerservicenummer", r"\d{4}[ .]?\d{2}[ .]?\d{3}"),
    _abroad(
        "be.nn",
        "rijksregisternummer|numero national|registre national",
        r"\d{2}[.]?\d{2}[.]?\d{2}[ \-]?\d{3}[ .]?\d{2}",
    ),
    _abroad("pt.nif", "nif|numero de identificacao fiscal|contribuinte", r"\d{3} ?\d{3} ?\d{3}"),
    _abroad("ca.sin", "social insurance number|sin number|sin", r"\d{3}[ \-]?\d{3}[ \-]?\d{3}"),
    _abroad("au.tfn", "tfn|tax file number", r"\d{3} ?\d{3} ?\d{3}"),
    _abroad("in_.aadhaar", "aadhaar|aadhar", r"\d{4} ?\d{4} ?\d{4}"),
    _abroad("in_.pan", "pan card|permanent account number", r"[a-z]{5}\d{4}[a-z]", is_sure=False),
    _abroad("tr.tckimlik", "tc kimlik|t\\.c\\. kimlik|kimlik", r"\d{11}"),
)
