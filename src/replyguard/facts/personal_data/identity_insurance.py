"""Numbers of social and health insurance."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum.at import vnr
from stdnum.ch import ssn as ahv

from replyguard.facts.personal_data.beside import (
    BEGIN,
    END,
    HYPHEN,
    NUMBER,
    Format,
    find_formats,
    judged,
    label,
    label_of,
)
from replyguard.facts.personal_data.datum import Datum, Scene
from replyguard.facts.personal_data.identity_checks import is_health_insurance_number, is_pension_number
from replyguard.facts.personal_data.identity_documents import PAPERS

_SOCIAL, _HEALTH = "social-insurance", "health-insurance"


def find_social_insurance(scene: Scene) -> Iterator[Datum]:
    """Numbers of the Austrian social insurance beside their names."""
    return find_formats(scene, _SOCIAL_FORMATS)


def find_ahv(scene: Scene) -> Iterator[Datum]:
    """The Swiss AHV number, which needs no label: it begins with 756 and has a check digit."""
    return find_formats(scene, _AHV)


def find_pension_number(scene: Scene) -> Iterator[Datum]:
    """The German pension insurance number, which needs no label: it holds a date, a letter and a check digit."""
    return find_formats(scene, _PENSION)


def find_health_insurance(scene: Scene) -> Iterator[Datum]:
    """Numbers of insured people and patients beside their names."""
    return find_formats(scene, _HEALTH_FORMATS)


def find_kvnr(scene: Scene) -> Iterator[Datum]:
    """The German Krankenversichertennummer; without a label only with its letter in upper case."""
    for found in _KVNR.shape.finditer(scene.view):
        start, end = found.span()
        datum = judged(scene, _KVNR, start, end)
        if datum is None:
            continue
        if label_of(scene.view, start, end, _HEALTH_LABEL) is None:
            is_of_paper = any(label_of(scene.view, start, end, paper) for paper in PAPERS)
            if is_of_paper or not scene.text[datum.span.start].isupper():
                continue
        yield datum


def is_austrian_insurance_number(value: str) -> bool:
    """Versicherungsnummer, § 31 ASVG: serial, check digit mod 11, birth date (months up to 15 where days run out)."""
    return vnr.is_valid(value) and 1 <= int(value[4:6]) <= 31 and 1 <= int(value[6:8]) <= 15


_SOCIAL_LABEL = label(
    rf"(?:deutsche |gesetzliche )?(?:sozial|renten)versicherungs{HYPHEN}(?:nummer|nr)|sv{HYPHEN}(?:nummer|nr)|svnr|rvnr"
    rf"|vsnr|ahv(?:{HYPHEN}(?:nummer|nr))?(?![a-z])|avs(?:{NUMBER})?(?![a-z])|(?:social|pension) insurance{NUMBER}"
    rf"|social security(?:{NUMBER})?(?![a-z])"
    rf"|versicherungs{HYPHEN}(?:nummer|nr)|e-card(?:{NUMBER})?"
)
_AHV = (
    Format(
        _SOCIAL,
        # Verordnung über die AHV, art. 133bis: 756, nine digits, check digit EAN-13
        re.compile(rf"{BEGIN}756[ .\-]?\d{{4}}[ .\-]?\d{{4}}[ .\-]?\d{{2}}{END}"),
        _SOCIAL_LABEL,
        check=ahv.is_valid,
        checked="check digit EAN-13",
        stands_alone=True,
    ),
)
_PENSION = (
    Format(
        _SOCIAL,
        re.compile(rf"{BEGIN}\d\d[ /]?\d{{2}}[ ./]?\d{{2}}[ ./]?\d{{2}}[ /]?[a-z][ /]?\d{{2}}[ /]?\d{END}"),
        _SOCIAL_LABEL,
        check=is_pension_number,
        stands_alone=True,
    ),
)
_SOCIAL_FORMATS = (
    Format(
        _SOCIAL,
        re.compile(rf"{BEGIN}[1-9]\d{{3}}[ /\-]?\d{{2}}[ .]?\d{{2}}[ .]?\d{{2}}{END}"),
        _SOCIAL_LABEL,
        check=is_austrian_insurance_number,
    ),
)

_HEALTH_LABEL = label(
    rf"kvnr|(?:kranken)?versicherten{HYPHEN}(?:nummer|nr)|kv{HYPHEN}(?:nummer|nr)|gesundheitskarten{HYPHEN}(?:nummer"
    rf"|nr)"
    rf"|kranken(?:versicherungs|versicherten|kassen|kasse)?{HYPHEN}(?:nummer|nr)|egk{NUMBER}"
    rf"|health (?:insurance|card|plan){NUMBER}|insurance(?: (?:policy|member|card))?{NUMBER}|policy{NUMBER}"
    rf"|versicherungs(?:schein)?{HYPHEN}(?:nummer|nr)|policen{HYPHEN}(?:nummer|nr)"
    rf"|patienten{HYPHEN}(?:nummer|nr|id)|patient{NUMBER}|medical record{NUMBER}|mrn(?![a-z])"
    rf"|ehic{NUMBER}|medicare{NUMBER}|medicaid{NUMBER}",
    r"gesundheitskarte|versichertenkarte|ehic|krankenversicherungskarte|health insurance card|versicherungspolice"
    r"|insurance policy",
)
_KVNR = Format(
    _HEALTH,
    re.compile(rf"{BEGIN}[a-z] ?\d{{3}} ?\d{{3}} ?\d{{3}}{END}"),
    _HEALTH_LABEL,
    check=is_health_insurance_number,
    stands_alone=True,
)
_HEALTH_FORMATS = (
    Format(
        _HEALTH,
        re.compile(
            rf"{BEGIN}(?=[a-z0-9\-/]{{0,11}}\d[a-z0-9\-/]{{0,3}}\d[a-z0-9\-/]{{0,3}}\d)[a-z0-9](?:[\-/.]?[a-z0-9]){{4,19}}{END}"
        ),
        _HEALTH_LABEL,
    ),
    # Decision S2 of the EU's coordination of social security: the number of a European health insurance card
    Format(_HEALTH, re.compile(rf"{BEGIN}\d(?: ?\d){{9,19}}{END}"), _HEALTH_LABEL),
)
