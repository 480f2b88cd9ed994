"""Numbers with check digits, made at random from a seed, and what the detectors find in a text."""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Iterator
from functools import cache

from stdnum import ean, luhn, numdb
from stdnum.at import tin, uid, vnr
from stdnum.ch import uid as swiss_uid
from stdnum.es import dni
from stdnum.gb import nhs
from stdnum.ie import vat as irish
from stdnum.iso7064 import mod_11_10, mod_97_10
from stdnum.us import rtn

from replyguard.facts.personal_data.beside import bare
from replyguard.facts.personal_data.datum import Datum, Scene
from replyguard.facts.personal_data.gates import Gates, bank, identity
from replyguard.facts.personal_data.identity_checks import (
    is_document_number,
    is_driving_licence_number,
    is_health_insurance_number,
    is_pension_number,
)
from replyguard.facts.personal_data.own import OwnContacts
from replyguard.facts.personal_data.search import settled
from replyguard.text.phrase_index import PhraseIndex, by_owner
from replyguard.text.reading import Reading

DETECTORS = (*bank.DETECTORS, *identity.DETECTORS)
_DOCUMENT_LETTERS = "CFGHJKLMNPRTVWXYZ"


@cache
def _index() -> PhraseIndex:
    return PhraseIndex(detector.literals for detector in DETECTORS)


def found(text: str, *, contacts: tuple[str, ...] = (), with_gates: bool = True) -> list[tuple[Datum, str]]:
    """The bank, card and identity data in a text, each with what it covers."""
    reading = Reading(text, format="plain", kind="reply", languages=("de", "en"), language=None)
    view = reading.folded.text
    scene = Scene(reading, contacts=OwnContacts(contacts))
    opened = Gates(DETECTORS).opened(by_owner(_index().scan(view)), view, reading.text)
    detectors = opened if with_gates else DETECTORS
    data = settled(datum for detector in detectors for datum in detector.find()(scene))
    return [(datum, text[datum.span.start : datum.span.end]) for datum in data]


def one_digit_changed(value: str, chance: random.Random, last: int | None = None) -> str:
    """The number with one digit replaced by another; none behind `last`."""
    places = [i for i, character in enumerate(value[:last]) if character.isdigit()]
    place = chance.choice(places)
    other = chance.choice([digit for digit in string.digits if digit != value[place]])
    return value[:place] + other + value[place + 1 :]


def _digits(chance: random.Random, number: int) -> str:
    return "".join(chance.choices(string.digits, k=number))


def _date(chance: random.Random) -> str:
    return f"{chance.randint(1, 28):02}{chance.randint(1, 12):02}{chance.randint(0, 99):02}"


def _until(is_valid: Callable[[str], bool], make: Callable[[], str]) -> str:
    while not is_valid(value := make()):
        pass
    return value


@cache
def _ibans() -> list[tuple[str, str]]:
    registry = numdb.get("iban")
    names = [f"{a}{b}" for a in string.ascii_uppercase for b in string.ascii_uppercase]
    return [(name, info["bban"]) for name in names if (info := registry.info(name)[0][1])]


def iban_countries() -> list[str]:
    """The countries of the registry."""
    return [name for name, _ in _ibans()]


def iban(chance: random.Random, country: str | None = None) -> str:
    """An IBAN of any country of the registry."""
    name, structure = chance.choice([one for one in _ibans() if country in (None, one[0])])
    sorts = {"n": string.digits, "a": string.ascii_uppercase, "c": string.digits}
    bban = ""
    for part in structure.replace("!", "").strip().replace("n", "n ").replace("a", "a ").replace("c", "c ").split():
        bban += "".join(chance.choices(sorts[part[-1]], k=int(part[:-1])))
    return name + mod_97_10.calc_check_digits(bban + name) + bban


def card(chance: random.Random) -> str:
    """A number of one of the great networks."""
    first, length = chance.choice(
        [
            ("4", 16),
            ("51", 16),
            ("55", 16),
            ("2221", 16),
            ("2720", 16),
            ("34", 15),
            ("37", 15),
            ("6011", 16),
            ("65", 16),
            ("3528", 16),
        ]
    )
    body = first + _digits(chance, length - len(first) - 1)
    return body + luhn.calc_check_digit(body)


def tax_id(chance: random.Random) -> str:
    """A Steuer-IdNr: nine or eight different digits, one of them twice or three times, not three in a row."""

    def body() -> str:
        often = chance.choice((2, 3))
        chosen = chance.sample(string.digits, 11 - often)
        digits = [*chosen, *[chosen[0]] * (often - 1)]
        chance.shuffle(digits)
        return "".join(digits)

    made = _until(lambda v: v[0] != "0" and not any(v[i] == v[i + 1] == v[i + 2] for i in range(8)), body)
    return made + mod_11_10.calc_check_digit(made)


def abgabenkonto(chance: random.Random) -> str:
    """An Abgabenkontonummer of an office that there is."""
    return _until(tin.is_valid, lambda: (body := "59" + _digits(chance, 6)) + tin.calc_check_digit(body))


def austrian_insurance(chance: random.Random) -> str:
    """An Austrian Versicherungsnummer."""
    return _until(vnr.is_valid, lambda: f"{chance.randint(100, 999)}{_digits(chance, 1)}{_date(chance)}")


def ahv(chance: random.Random) -> str:
    """An AHV number."""
    body = "756" + _digits(chance, 9)
    return body + ean.calc_check_digit(body)


def pension(chance: random.Random) -> str:
    """A German pension insurance number."""
    return _until(
        is_pension_number,
        lambda: f"{chance.randint(2, 29):02}{_date(chance)}{chance.choice(string.ascii_uppercase)}{_digits(chance, 3)}",
    )


def health_insurance(chance: random.Random) -> str:
    """A Krankenversichertennummer."""
    return _until(is_health_insurance_number, lambda: chance.choice(string.ascii_uppercase) + _digits(chance, 9))


def document(chance: random.Random, first: str = "LMNPRTVWXYZ") -> str:
    """A serial number of a German card or passport with its check digit."""
    return _until(
        is_document_number,
        lambda: (
            chance.choice(first)
            + _digits(chance, 3)
            + "".join(chance.choices(_DOCUMENT_LETTERS + string.digits, k=4))
            + _digits(chance, 2)
        ),
    )


def passport(chance: random.Random) -> str:
    """A serial number of a German passport with its check digit."""
    return document(chance, "CFGHJK")


def licence(chance: random.Random) -> str:
    """A German driving licence; its last character, the number of the copy, is not checked."""
    return _until(
        is_driving_licence_number,
        lambda: (
            chance.choice("ABCDEFGHIJKLMNOP")
            + _digits(chance, 3)
            + "".join(chance.choices(string.ascii_uppercase + string.digits, k=5))
            + chance.choice(string.digits + "X")
            + _digits(chance, 1)
        ),
    )


def nhs_number(chance: random.Random) -> str:
    """An NHS number."""
    return _until(nhs.is_valid, lambda: _digits(chance, 10))


def pps(chance: random.Random) -> str:
    """An Irish PPSN, with a second letter or without."""
    body, second = _digits(chance, 7), chance.choice(("", "A", "B"))
    return body + irish.calc_check_digit(body + second) + second


def spanish(chance: random.Random) -> str:
    """A Spanish DNI."""
    body = _digits(chance, 8)
    return body + dni.calc_check_digit(body)


def routing(chance: random.Random) -> str:
    """An American routing number."""
    body = f"{chance.choice([*range(13), *range(21, 33), *range(61, 73), 80]):02}{_digits(chance, 6)}"
    return body + rtn.calc_check_digit(body)


def german_vat(chance: random.Random) -> str:
    """A German USt-IdNr."""
    body = str(chance.randint(10_000_000, 99_999_999))
    return "DE" + body + mod_11_10.calc_check_digit(body)


def austrian_vat(chance: random.Random) -> str:
    """An Austrian UID."""
    body = "U" + _digits(chance, 7)
    return "AT" + body + uid.calc_check_digit(body)


def swiss_vat(chance: random.Random) -> str:
    """A Swiss UID."""
    return "CHE" + _until(
        lambda v: len(v) == 9, lambda: (body := _digits(chance, 8)) + swiss_uid.calc_check_digit(body)
    )


def spaced(value: str, sizes: tuple[int, ...], between: str) -> str:
    """The value in groups."""
    parts, start = [], 0
    for size in sizes:
        parts.append(value[start : start + size])
        start += size
    return between.join(part for part in [*parts, value[start:]] if part)


def flat(pairs: list[tuple[Datum, str]]) -> Iterator[tuple[str, str]]:
    """Kind and number, blanks and signs aside."""
    return ((datum.kind, bare(value)) for datum, value in pairs)
