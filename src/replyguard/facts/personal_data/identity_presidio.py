"""National identifiers that Presidio's recognisers check, asked one value at a time and without its engine.

Only methods that write nothing to a log are called. Importing Presidio takes a second or two: the gate of this module
is narrow, and `Guard.warm` loads it beforehand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from typing import Protocol

from presidio_analyzer import predefined_recognizers

from replyguard.facts.personal_data.beside import BEGIN, END, NUMBER, Format, find_formats, label
from replyguard.facts.personal_data.datum import Datum, Scene
from replyguard.facts.personal_data.identity_documents import LICENCE_LABEL


class _Pattern(Protocol):
    regex: str


class _Recognizer(Protocol):
    patterns: Sequence[_Pattern]

    def invalidate_result(self, pattern_text: str) -> bool | None: ...

    def validate_result(self, pattern_text: str) -> bool | None: ...


def find_by_presidio(scene: Scene) -> Iterator[Datum]:
    """National Insurance and driver numbers (UK), Medicare numbers (US), NRIC (Singapore), by their shape alone."""
    yield from find_formats(scene, _FORMATS)
    # where the text speaks of National Insurance nothing else looks like its numbers
    if _NATIONAL_INSURANCE.search(scene.view):
        yield from find_formats(scene, (replace(_FORMATS[0], stands_alone=True),))


def accepts(recognizer: str, value: str) -> bool:
    """True where the recogniser of this class has a pattern for the whole value and does not find it invalid."""
    one = _recognizer(recognizer)
    if not any(re.fullmatch(pattern.regex, value, re.IGNORECASE) for pattern in one.patterns):
        return False
    return not one.invalidate_result(value) and one.validate_result(value) is not False


@cache
def _recognizer(name: str) -> _Recognizer:
    recognizer: _Recognizer = getattr(predefined_recognizers, name)()
    return recognizer


def _format(kind: str, shape: str, words: str, recognizer: str, checked: str) -> Format:
    return Format(
        kind,
        re.compile(rf"{BEGIN}{shape}{END}"),
        label(words),
        check=partial(accepts, recognizer),
        checked=checked,
        must_hold=True,
        is_sure=False,
    )


_NATIONAL_INSURANCE = re.compile(r"\bnational insurance\b|\bnino\b|\bni (?:number|no)\b")
_FORMATS = (
    # HMRC, National Insurance Manual NIM39110
    _format(
        "national-id",
        r"[a-z]{2}[ \-]?\d{2}[ \-]?\d{2}[ \-]?\d{2}[ \-]?[a-d]",
        rf"national insurance(?:{NUMBER})?|n\.?i\.?{NUMBER}|nino(?![a-z])",
        "UkNinoRecognizer",
        "prefix and suffix of HMRC",
    ),
    # Centers for Medicare & Medicaid Services: Medicare Beneficiary Identifier
    _format(
        "health-insurance",
        r"\d[a-z][a-z0-9]\d-?[a-z][a-z0-9]\d-?[a-z]{2}\d{2}",
        rf"medicare(?:{NUMBER})?(?![a-z])|mbi(?![a-z])(?:{NUMBER})?",
        "UsMbiRecognizer",
        "shape of an MBI",
    ),
    _format("national-id", r"[a-z]\d{7}[a-z]", rf"nric(?![a-z])(?:{NUMBER})?", "SgFinRecognizer", "shape of an NRIC"),
    # Driver and Vehicle Licensing Agency: sixteen characters made of name and birth date
    Format(
        "driving-licence",
        re.compile(rf"{BEGIN}[a-z][a-z9]{{4}} ?\d{{6}} ?[a-z9]{{2}}[0-9a-z][a-z]{{2}}{END}"),
        LICENCE_LABEL,
        check=partial(accepts, "UkDrivingLicenceRecognizer"),
        checked="name and birth date in it",
        must_hold=True,
        stands_alone=True,
        is_sure=False,
    ),
)
