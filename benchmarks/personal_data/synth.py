"""Presidio's research set: 1,500 English sentences with marked passages, read without context."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.personal_data.kinds import WITH_FORMAT, Kind
from benchmarks.personal_data.readers import Reader
from benchmarks.personal_data.spans import COLUMNS, Gold, Judged, Scores, cells
from benchmarks.tables import Table

FILE = Path("personal_data", "synth_dataset_v2.json")
LANGUAGE = "en"

ENTITIES = {
    "CREDIT_CARD": Kind.CARD,
    "EMAIL_ADDRESS": Kind.EMAIL,
    "IBAN_CODE": Kind.IBAN,
    "PHONE_NUMBER": Kind.PHONE,
    "US_SSN": Kind.SSN,
    "IP_ADDRESS": Kind.IP,
    "US_DRIVER_LICENSE": Kind.LICENCE,
    "STREET_ADDRESS": Kind.ADDRESS,
    "PERSON": Kind.PERSON,
}
"""Everything else is left out: GPE, DATE_TIME, DOMAIN_NAME, AGE, NRP, ORGANIZATION, TITLE, and a ZIP_CODE alone."""

IN_ADDRESSES = frozenset({"STREET_ADDRESS", "GPE", "ZIP_CODE"})
WITH_POSTCODE, WITHOUT_POSTCODE = "addresses with postcode", "addresses without"
INTRODUCED, FULL_NAME, ONE_NAME = (
    "persons, full name after a title or an introduction",
    "persons, full name",
    "persons, one name",
)
NO_PERSON = "no person"
PERSONS = (INTRODUCED, FULL_NAME, ONE_NAME, NO_PERSON)
EVERYTHING, EVERYTHING_FULL = "formats, all addresses and persons", "the same without persons of one name"
_ALL_GROUPS = (*(kind.value for kind in WITH_FORMAT), Kind.OTHER.value, WITH_POSTCODE, WITHOUT_POSTCODE, *PERSONS)
TOGETHER: Mapping[str, Sequence[str]] = {
    EVERYTHING: _ALL_GROUPS,
    EVERYTHING_FULL: [group for group in _ALL_GROUPS if group != ONE_NAME],
}
"""A given name alone is none by the contract, so both figures are told."""

NOTE = (
    "A passage is found where findings cover half of it; a finding that touches no marked passage is a false alarm,"
    " of `other kinds` where it is of none of the kinds here. Left out, whether found or not: GPE, DATE_TIME,"
    " DOMAIN_NAME, AGE, NRP, ORGANIZATION, TITLE, and ZIP_CODE unless it continues an address. Parts of an address in a"
    " row are one address; false alarms of addresses count with those with postcode. The sentences are no replies of a"
    " brand: some offer a number to be reached at, many numbers fit no plan and many IBANs and cards no check digit."
    " replyguard: findings of every severity, no policy. presidio: without URL and DATE_TIME."
)

_GAP = re.compile(r"[\s>?,.;|-]*")
_POSTCODE = re.compile(r"\d\D+\b(?:[A-Z]{2}\s+)?\d{4,6}(?:-\d{3,4})?\W*\Z", re.IGNORECASE | re.DOTALL)
_INTRODUCTION = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|prof|sir|madam|name|named|called|is|am|hi|hello|hey|dear)\b[\s.:,]*\Z", re.IGNORECASE
)
_BEFORE = 20


@dataclass(frozen=True, slots=True)
class Sentence:
    """A row of the set; `number` counts from 0 as the set does."""

    number: int
    text: str
    golds: tuple[Gold, ...]


def load_sentences(directory: Path) -> list[Sentence]:
    """The sentences; raises FileNotFoundError."""
    rows = json.loads((directory / FILE).read_text(encoding="utf-8"))
    return [
        Sentence(number, row["full_text"], tuple(_golds(row["full_text"], row["spans"])))
        for number, row in enumerate(rows)
    ]


def measure(reader: Reader, sentences: Sequence[Sentence]) -> tuple[Table, list[tuple[Sentence, Judged]]]:
    """The table of a reader, and the rows in which it is wrong."""
    scores, wrong = score(reader, sentences)
    return _table(reader.name, scores), wrong


def score(reader: Reader, sentences: Sequence[Sentence]) -> tuple[Scores, list[tuple[Sentence, Judged]]]:
    """The scores of a reader by group, and the rows in which it is wrong."""
    scores = Scores(_groups_of_false())
    wrong = []
    for sentence in sentences:
        judged = scores.add(sentence.golds, reader.read(sentence.text, LANGUAGE))
        if judged.missed or judged.false:
            wrong.append((sentence, judged))
    return scores, wrong


def _golds(text: str, spans: Sequence[Mapping[str, object]]) -> Iterator[Gold]:
    ordered = sorted(
        (
            (int(str(span["start_position"])), int(str(span["end_position"])), str(span["entity_type"]))
            for span in spans
        ),
    )
    address: list[tuple[int, int, str]] = []
    for start, end, entity in ordered:
        if entity in IN_ADDRESSES:
            if address and not _GAP.fullmatch(text, address[-1][1], start):
                yield _address(text, address)
                address = []
            address.append((start, end, entity))
        else:
            kind = ENTITIES.get(entity, Kind.OTHER)
            yield Gold(start, end, kind, _group(text, start, end, kind) if entity in ENTITIES else None)
    if address:
        yield _address(text, address)


def _address(text: str, parts: Sequence[tuple[int, int, str]]) -> Gold:
    """Parts of an address in a row are one; without a street they are a place or a postcode alone, and left out."""
    start, end = parts[0][0], parts[-1][1]
    if all(entity != "STREET_ADDRESS" for _, _, entity in parts):
        return Gold(start, end, Kind.OTHER, None)
    has_postcode = bool(_POSTCODE.search(text[start:end])) or any(entity == "ZIP_CODE" for _, _, entity in parts)
    return Gold(start, end, Kind.ADDRESS, WITH_POSTCODE if has_postcode else WITHOUT_POSTCODE)


def _group(text: str, start: int, end: int, kind: Kind) -> str:
    if kind is not Kind.PERSON:
        return kind.value
    if " " not in text[start:end].strip():
        return ONE_NAME
    return INTRODUCED if _INTRODUCTION.search(text[max(0, start - _BEFORE) : start]) else FULL_NAME


def _groups_of_false() -> dict[Kind, str]:
    groups = {kind: kind.value for kind in Kind}
    groups[Kind.ADDRESS] = WITH_POSTCODE
    groups[Kind.PERSON] = NO_PERSON
    groups[Kind.BIRTH_DATE] = Kind.OTHER.value
    return groups


def _table(name: str, scores: Scores) -> Table:
    table = Table(f"Presidio's research set: {name}", ["kind", *COLUMNS], note=NOTE)
    formats = [kind.value for kind in WITH_FORMAT]
    for group in (*formats, Kind.OTHER.value):
        table.add(group, *cells(scores.of(group)))
    with_other = [*formats, Kind.OTHER.value]
    table.add("kinds with a format, together", *cells(scores.together(with_other)))
    table.add(WITH_POSTCODE, *cells(scores.of(WITH_POSTCODE)))
    table.add(WITHOUT_POSTCODE, *cells(scores.of(WITHOUT_POSTCODE)))
    table.add("formats and addresses with postcode", *cells(scores.together([*with_other, WITH_POSTCODE])))
    table.add("formats and all addresses", *cells(scores.together([*with_other, WITH_POSTCODE, WITHOUT_POSTCODE])))
    for group in PERSONS[:-1]:
        table.add(group, *cells(scores.of(group)))
    table.add("persons, together", *cells(scores.together(PERSONS)))
    for title, groups in TOGETHER.items():
        table.add(title, *cells(scores.together(groups)))
    return table
