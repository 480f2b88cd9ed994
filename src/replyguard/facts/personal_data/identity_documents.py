"""Numbers of papers: identity card, residence permit, passport, driving licence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.beside import (
    BEGIN,
    END,
    HYPHEN,
    NUMBER,
    OTHERS,
    Format,
    find_formats,
    is_labelled_otherwise,
    label,
)
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.identity_checks import (
    is_british_licence_number,
    is_document_number,
    is_driving_licence_number,
)

_CARD, _PASSPORT, _LICENCE = "identity-card", "passport", "driving-licence"


def find_identity_card(scene: Scene) -> Iterator[Datum]:
    """Numbers of identity cards and residence permits beside their names."""
    yield from find_formats(scene, _CARDS)
    yield from _named_behind(scene, _CARD, _CARD_BEHIND)


def find_passport(scene: Scene) -> Iterator[Datum]:
    """Numbers of passports beside their names; ICAO Doc 9303 allows nine characters, and a check digit behind."""
    yield from find_formats(scene, _PASSPORTS)
    yield from _named_behind(scene, _PASSPORT, _PASSPORT_BEHIND)


def find_driving_licence(scene: Scene) -> Iterator[Datum]:
    """Numbers of driving licences beside their names."""
    return find_formats(scene, _LICENCES)


def _named_behind(scene: Scene, kind: str, naming: re.Pattern[str]) -> Iterator[Datum]:
    """Numbers in capitals, with letters, of which the words behind say what they are: "… ran out. It's the pass"."""
    for found in _PAPER.finditer(scene.view):
        start, end = found.span()
        span = scene.span(start, end)
        if not scene.text[span.start : span.end].isupper() or scene.contacts.has(found.group()):
            continue
        beside = naming.match(scene.view, end)
        if (
            beside is not None
            and OTHERS.search(beside["gap"] or "") is None
            and not is_labelled_otherwise(scene.view, start, end)
        ):
            yield Datum(kind, span, Strength.CONTEXT, "named behind")


# one or two letters and digits, or a German serial number with letters inside
_PAPER = re.compile(
    rf"{BEGIN}(?:[a-z]{{1,2}}\d{{6,8}}|[cfghjklmnprtvwxyz](?=[a-z]*\d)[0-9cfghjklmnprtvwxyz]{{8,9}}){END}"
)
_NAMING = (
    r"(?:[ ,:(\-–—]{1,4}(?:(?:mit|auf|unter|with|on|under|using|by) )?(?:diese[mnrs]?|this|that)(?: [a-z]{2,12})?? "
    r"|(?P<gap>[^!?;\d]{0,64}?)[ ,\-–](?:it's|it is|it was|that's|that is|that was|this is|which is|which was"
    r"|das ist|das war"
    r"|es ist|es war|dies ist|was)(?: [a-z]{2,6})?? (?:the|your|ur|his|her|der|die|ihr|ihre|dein|deine|sein|seine)"
    r"(?: [a-z]{2,12}){0,2}? )"
)
# "the passport check" is no passport
_NO_COMPOUND = (
    r"(?= ?[.,;:!?)(\-–]| (?:you|that|which|we|he|she|they|on|from|in|not|den|der|die|das|mit|aus|von|numb|numm|war"
    r"|is\b|was\b|were\b|ist|hat|hab|has|sind|bist|wurd)|\Z)"
)
_PASSPORT_BEHIND = re.compile(rf"{_NAMING}(?:passport|(?:reise|kinder)?pass){_NO_COMPOUND}")
_CARD_BEHIND = re.compile(
    rf"{_NAMING}(?:(?:id|identity) card|(?:personal)?ausweis|perso|identitaetskarte|residence permit"
    rf"|aufenthaltstitel)"
    rf"{_NO_COMPOUND}"
)
# a letter or digit each, four digits at least: shapes differ from country to country
_FOUR_DIGITS = r"(?=(?:[a-z\-]{0,5}\d){4})"
_ANY = re.compile(rf"{BEGIN}{_FOUR_DIGITS}[a-z0-9]{{6,12}}{END}")
# letters and digits of German papers, which have no vowels, so that they are no words
_GERMAN = re.compile(rf"{BEGIN}(?=[a-z]*\d)[0-9cfghjklmnprtvwxyz]{{9,10}}{END}")
_SPACED = re.compile(rf"{BEGIN}[a-z]{{1,2}}[ \-]\d{{2,3}} ?\d{{3}} ?\d{{1,3}}{END}")

_CARD_LABEL = label(
    rf"(?:personal)?ausweis{HYPHEN}(?:nummer|nr|id|seriennummer)|perso{HYPHEN}(?:nummer|nr)"
    rf"|identitaetskarten?{HYPHEN}(?:nummer|nr)"
    rf"|(?:ausweis)?dokumenten?{HYPHEN}(?:nummer|nr)|(?:national )?(?:id|identity)[ \-]?card{NUMBER}"
    rf"|national id(?:{NUMBER})?"
    rf"|aufenthalts(?:titel|genehmigung|erlaubnis|karte)s?{NUMBER}|residence (?:permit|card){NUMBER}|brp{NUMBER}"
    rf"|document{NUMBER}",
    r"personalausweis(?:es)?|ausweis|perso|identitaetskarte|identity card|id card|aufenthalts(?:titel|genehmigung"
    r"|erlaubnis)"
    r"|residence permit|biometric residence permit",
)
_PASSPORT_LABEL = label(
    rf"(?:reise)?pass{HYPHEN}(?:nummer|nr)|passport{NUMBER}|travel document{NUMBER}",
    r"(?:reise)?pass(?:es)?|passport",
)
LICENCE_LABEL = label(
    rf"(?:fuehrerschein|fahrerlaubnis|fuehrerausweis|fahrausweis|lenkerberechtigung)s?{HYPHEN}(?:nummer|nr)"
    rf"|fs[ .\-]{{0,2}}(?:nummer|nr)(?![a-z])"
    rf"|(?:driving|driver'?s?)[ \-]licen[cs]e{NUMBER}|driver number|dvla{NUMBER}|dl{NUMBER}",
    r"fuehrerschein(?:s|es)?|fahrerlaubnis|fuehrerausweis|(?:driving|driver'?s?)[ \-]licen[cs]e",
)

PAPERS = (_CARD_LABEL, _PASSPORT_LABEL, LICENCE_LABEL)
"""What papers are called: a number beside such a word is the paper's."""

_CARDS = (
    Format(
        _CARD,
        # serial number and check digit of a card since 2010, and of one before (ten digits), with or without D
        re.compile(rf"{BEGIN}[0-9cfghjklmnprtvwxyz]{{9}} ?\d(?: ?d)?{END}"),
        _CARD_LABEL,
        check=is_document_number,
        checked="check digit ICAO 9303",
    ),
    Format(_CARD, _ANY, _CARD_LABEL),
    Format(_CARD, _GERMAN, _CARD_LABEL),
    Format(_CARD, _SPACED, _CARD_LABEL),
)
_PASSPORTS = (
    Format(
        _PASSPORT,
        re.compile(rf"{BEGIN}[cfghjklmnprtvwxyz][0-9cfghjklmnprtvwxyz]{{8}} ?\d(?: ?d)?{END}"),
        _PASSPORT_LABEL,
        check=is_document_number,
        checked="check digit ICAO 9303",
    ),
    Format(_PASSPORT, _ANY, _PASSPORT_LABEL),
    Format(_PASSPORT, _GERMAN, _PASSPORT_LABEL),
    Format(_PASSPORT, _SPACED, _PASSPORT_LABEL),
    Format(_PASSPORT, re.compile(rf"{BEGIN}\d{{3}} ?\d{{3}} ?\d{{3}}{END}"), _PASSPORT_LABEL),
)
_LICENCES = (
    Format(
        _LICENCE,
        re.compile(rf"{BEGIN}[a-p]\d[0-9a-z]\d[0-9a-z]{{5}}[0-9x][0-9a-z]{END}"),
        LICENCE_LABEL,
        check=is_driving_licence_number,
        checked="check digit mod 11",
    ),
    # Driver and Vehicle Licensing Agency: made of surname, birth date and initials
    Format(
        _LICENCE,
        re.compile(rf"{BEGIN}[a-z][a-z9]{{4}}[ \-]?\d{{6}}[ \-]?[a-z9]{{2}}[0-9a-z][a-z]{{2}}{END}"),
        label(rf"licen[cs]e{NUMBER}"),
        check=is_british_licence_number,
        checked="name and birth date in it",
        stands_alone=True,
        must_hold=True,
        is_sure=False,
    ),
    # the United States: each state its own, hyphens and blanks as printed
    Format(_LICENCE, re.compile(rf"{BEGIN}{_FOUR_DIGITS}[a-z0-9](?:-?[a-z0-9]){{5,18}}{END}"), LICENCE_LABEL),
    Format(_LICENCE, re.compile(rf"{BEGIN}[a-z]{{0,2}}\d{{2,4}}(?:[ \-]\d{{2,5}}){{1,4}}{END}"), LICENCE_LABEL),
)
