"""German sentences with gaps, filled by Faker for Germany, Austria and Switzerland; the set holds the sentences."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import phonenumbers

from benchmarks.personal_data.kinds import Kind
from benchmarks.personal_data.readers import Reader
from benchmarks.personal_data.spans import Gold, Judged, Scores
from benchmarks.systems import installed_version
from benchmarks.tables import Table, share

FILE = Path("personal_data", "templates_de_multi.json")
LANGUAGE = "de"
LOCALES = ("de_DE", "de_AT", "de_CH")
SEEDS = (20, 21, 22, 23)
FILLINGS = 5
"""A seed, template and country."""

FORMATS = (Kind.PHONE.value, Kind.EMAIL.value, Kind.CARD.value, Kind.IBAN.value)
VALID_PHONE, OTHER_PHONE = "phone that the country's plan has", "phone that no plan has"
BIRTH, OTHER_DATE = "birth date, said to be one", "any other date"
OFFERED = "phone or e-mail to call or write to"
LEAVE = "country, fingerprint"
NOTHING = "no gap"

_GAP = re.compile(r"\{\{(\w+)\}\}")
_BIRTH = re.compile(r"geburt|geboren", re.IGNORECASE)
# "rufen Sie … an", "senden Sie die Rechnung an …": in a reply mostly the brand's own, which is nothing to find
_OFFERED = re.compile(r"\b(?:rufen|senden) sie\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled sentence; `template` is its number in the set, from 0."""

    template: int
    locale: str
    text: str
    golds: tuple[Gold, ...]


def fill_templates(directory: Path) -> list[Filled]:
    """Every filling; raises FileNotFoundError, and NotInstalledError where Faker is missing."""
    templates = json.loads((directory / FILE).read_text(encoding="utf-8"))["de_DE"]["templates"]
    installed_version("Faker")
    make = import_module("faker").Faker
    filled = []
    for locale in LOCALES:
        for seed in SEEDS:
            fake = make(locale)
            fake.seed_instance(seed)
            gaps = _gaps(fake)
            for number, template in enumerate(templates):
                for occasion in range(FILLINGS):
                    text, golds = _filled(template, gaps, locale, occasion)
                    filled.append(Filled(number, locale, text, golds))
    return filled


def measure(reader: Reader, rows: Sequence[Filled]) -> tuple[list[Table], list[tuple[Filled, Judged]]]:
    """The tables of a reader, by kind and by sentence, and the rows in which it is wrong."""
    by_locale = {locale: Scores(_groups_of_false()) for locale in LOCALES}
    by_template: dict[int, Scores] = {}
    wrong = []
    for row in rows:
        marks = reader.read(row.text, LANGUAGE)
        judged = by_locale[row.locale].add(row.golds, marks)
        by_template.setdefault(row.template, Scores(_groups_of_false())).add(row.golds, marks)
        if judged.missed or judged.false:
            wrong.append((row, judged))
    return [_by_kind(reader.name, by_locale), _by_template(reader.name, by_template)], wrong


def _gaps(fake: Any) -> Mapping[str, Callable[[], str]]:
    # `safe` domains are example domains, which are nobody's
    return {
        "person": fake.name,
        "date_of_birth": lambda: fake.date_of_birth(minimum_age=18, maximum_age=90).strftime("%d.%m.%Y"),
        "address": fake.address,
        "country": fake.country,
        "phone_number": fake.phone_number,
        "email": lambda: fake.email(safe=False),
        "credit_card": fake.credit_card_number,
        "iban": fake.iban,
        "fingerprint_hash": fake.sha256,
    }


def _filled(
    template: str, gaps: Mapping[str, Callable[[], str]], locale: str, occasion: int
) -> tuple[str, tuple[Gold, ...]]:
    text = ""
    golds = []
    position = 0
    for gap in _GAP.finditer(template):
        text += template[position : gap.start()]
        position = gap.end()
        name = gap.group(1)
        value = gaps[name]()
        if name == "address" and occasion % 2:
            value = value.replace("\n", ", ")
        kind, group = _group(name, template, value, locale)
        if name in ("phone_number", "email") and _OFFERED.search(template):
            group = OFFERED
        golds.append(Gold(len(text), len(text) + len(value), kind, group))
        text += value
    return text + template[position:], tuple(golds)


def _group(name: str, template: str, value: str, locale: str) -> tuple[Kind, str]:
    match name:
        case "phone_number":
            return Kind.PHONE, VALID_PHONE if _is_in_plan(value, locale) else OTHER_PHONE
        case "date_of_birth":
            return (Kind.BIRTH_DATE, BIRTH) if _BIRTH.search(template) else (Kind.OTHER, OTHER_DATE)
        case "email":
            return Kind.EMAIL, Kind.EMAIL.value
        case "credit_card":
            return Kind.CARD, Kind.CARD.value
        case "iban":
            return Kind.IBAN, Kind.IBAN.value
        case "address":
            return Kind.ADDRESS, Kind.ADDRESS.value
        case "person":
            return Kind.PERSON, Kind.PERSON.value
        case _:
            return Kind.OTHER, LEAVE


def _is_in_plan(value: str, locale: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(value, locale[-2:]))
    except phonenumbers.NumberParseException:
        return False


def _groups_of_false() -> dict[Kind, str]:
    return dict.fromkeys(Kind, NOTHING)


def _by_kind(name: str, by_locale: Mapping[str, Scores]) -> Table:
    table = Table(
        f"German sentences filled by Faker: {name}",
        ["kind", "expected", "found", "rightly named", *by_locale],
        note="The countries' columns: found. A phone number counts as one of a plan where libphonenumber's metadata say"
        " so; of the dates only those that the sentence calls a birth date are to be found; the last rows are what has"
        " to be left. What the sentence asks somebody to call or to write to may be the brand's own, and counts apart."
        f" Seeds {', '.join(map(str, SEEDS))}, {FILLINGS} fillings each; every other address on one line.",
    )
    phones = (VALID_PHONE, OTHER_PHONE)
    formats = (*phones, Kind.EMAIL.value, Kind.CARD.value, Kind.IBAN.value)
    rows: dict[str, Sequence[str]] = {group: (group,) for group in formats}
    rows["kinds with a format, together"] = formats
    rows["the same without phones that no plan has"] = [group for group in formats if group != OTHER_PHONE]
    rows["the same with those to call or write to"] = (*formats, OFFERED)
    for group in (OFFERED, Kind.ADDRESS.value, Kind.PERSON.value, BIRTH, OTHER_DATE, LEAVE):
        rows[group] = (group,)
    for title, groups in rows.items():
        parts = [scores.together(groups) for scores in by_locale.values()]
        expected = sum(part.expected for part in parts)
        table.add(
            title,
            str(expected),
            share(sum(part.found for part in parts), expected),
            share(sum(part.named for part in parts), expected) if title not in (OTHER_DATE, LEAVE) else "-",
            *(share(part.found, part.expected) for part in parts),
        )
    false = [scores.of(NOTHING).false for scores in by_locale.values()]
    table.add("findings in the words around the gaps", "-", str(sum(false)), "-", *map(str, false))
    return table


def _by_template(name: str, by_template: Mapping[int, Scores]) -> Table:
    table = Table(
        f"German sentences filled by Faker, those with misses: {name}",
        ["kind", "sentence", "expected", "found"],
        text_columns=2,
        note="Sentences by their number in the set, from 0; kinds with a format, addresses and birth dates.",
    )
    for group in (
        VALID_PHONE,
        OTHER_PHONE,
        Kind.EMAIL.value,
        OFFERED,
        Kind.CARD.value,
        Kind.IBAN.value,
        Kind.ADDRESS.value,
        BIRTH,
    ):
        for number, scores in sorted(by_template.items()):
            tally = scores.of(group)
            if tally.found < tally.expected:
                table.add(group, str(number), str(tally.expected), share(tally.found, tally.expected))
    return table
