"""Numbers of papers: identity card, residence permit, passport, driving licence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.beside import BEGIN, END, HYPHEN, NUMBER, Format, find_formats, label
from replyguard.facts.personal_data.datum import Datum, Scene
from replyguard.facts.personal_data.identity_checks import is_document_number, is_driving_licence_number

_CARD, _PASSPORT, _LICENCE = "identity-card", "passport", "driving-licence"


def find_identity_card(scene: Scene) -> Iterator[Datum]:
    """Numbers of identity cards and residence permits beside their names."""
    return find_formats(scene, _CARDS)


def find_passport(scene: Scene) -> Iterator[Datum]:
    """Numbers of passports beside their names; ICAO Doc 9303 allows nine characters, and a check digit behind."""
    return find_formats(scene, _PASSPORTS)


def find_driving_licence(scene: Scene) -> Iterator[Datum]:
    """Numbers of driving licences beside their names."""
    return find_formats(scene, _LICENCES)


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
    rf"(?:reise)?pass{HYPHEN}(?:nummer|nr)|passport{NUMBER}|travel document{NUMBER}", r"(?:reise)?pass(?:es)?|passport"
)
LICENCE_LABEL = label(
    rf"(?:fuehrerschein|fahrerlaubnis|fuehrerausweis|fahrausweis|lenkerberechtigung)s?{HYPHEN}(?:nummer|nr)"
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
    # the United States: each state its own, hyphens and blanks as printed
    Format(_LICENCE, re.compile(rf"{BEGIN}{_FOUR_DIGITS}[a-z0-9](?:-?[a-z0-9]){{5,18}}{END}"), LICENCE_LABEL),
    Format(_LICENCE, re.compile(rf"{BEGIN}[a-z]{{0,2}}\d{{2,4}}(?:[ \-]\d{{2,5}}){{1,4}}{END}"), LICENCE_LABEL),
)
