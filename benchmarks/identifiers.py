"""Made-up identifiers with right check digits, and the same with one digit changed; always the same for a seed."""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stdnum import ean, iban, imei, luhn
from stdnum.at import tin as austrian_tax
from stdnum.at import uid as austrian_vat
from stdnum.at import vnr as austrian_insurance
from stdnum.ch import ssn as swiss_insurance
from stdnum.ch import uid as swiss_uid
from stdnum.de import idnr as german_tax
from stdnum.de import vat as german_vat
from stdnum.gb import nhs, utr
from stdnum.gb import vat as british_vat
from stdnum.ie import pps
from stdnum.us import rtn

from benchmarks.checksums import (
    compact,
    document_check,
    health_check,
    is_document,
    is_health_insurance,
    is_parcel,
    is_pension,
    is_postal_item,
    is_sim,
    is_ups,
    is_vin,
    parcel_check,
    pension_check,
    postal_check,
    ups_check,
    vin_check,
)

Chance = random.Random
_PATIENCE = 100_000


@dataclass(frozen=True, slots=True)
class Identifier:
    """One kind: how a value is made, how it is known to be right, and the sentence that it stands in (at `{}`)."""

    name: str
    language: str
    sentence: str
    make: Callable[[Chance], str]
    is_valid: Callable[[str], bool]
    source: str

    def valid(self, count: int, seed: int) -> Iterator[str]:
        """Values with right check digits."""
        chance = Chance(f"{self.name} {seed}")
        for _ in range(count):
            yield _first(lambda: self.make(chance), self.is_valid, self.name)

    def changed(self, count: int, seed: int) -> Iterator[str]:
        """The same values, each with one digit changed so that the check digits are wrong."""
        chance = Chance(f"{self.name} {seed} changed")
        for value in self.valid(count, seed):
            yield _first(
                lambda value=value: _with_digit_changed(value, chance),  # type: ignore[misc]
                lambda other: not self.is_valid(other),
                self.name,
            )


def _first(make: Callable[[], str], suits: Callable[[str], bool], name: str) -> str:
    for _ in range(_PATIENCE):
        value = make()
        if suits(value):
            return value
    raise ValueError(f"{name}: no value suits in {_PATIENCE:,} trials")


def _with_digit_changed(value: str, chance: Chance) -> str:
    place = chance.choice([i for i, character in enumerate(value) if character.isdigit()])
    other = chance.choice([digit for digit in string.digits if digit != value[place]])
    return value[:place] + other + value[place + 1 :]


def _digits(chance: Chance, count: int, first: str = string.digits) -> str:
    return chance.choice(first) + "".join(chance.choices(string.digits, k=count - 1))


def _grouped(value: str, *sizes: int) -> str:
    """The value in groups with blanks between; what is left over is the last group."""
    groups = []
    position = 0
    for size in sizes:
        groups.append(value[position : position + size])
        position += size
    return " ".join(filter(None, [*groups, value[position:]]))


def _either(chance: Chance, *values: str) -> str:
    return chance.choice(values)


def _iban(chance: Chance) -> str:
    country, letters, length = chance.choice(
        (
            ("DE", 0, 18),
            ("DE", 0, 18),
            ("AT", 0, 16),
            ("CH", 0, 17),
            ("LI", 0, 17),
            ("GB", 4, 14),
            ("IE", 4, 14),
            ("DK", 0, 14),
        )
    )
    bank = "".join(chance.choices(string.ascii_uppercase, k=letters)) + _digits(chance, length)
    value = country + iban.calc_check_digits(f"{country}00{bank}") + bank
    return _either(chance, value, _grouped(value, 4, 4, 4, 4, 4, 4))


def _card(chance: Chance) -> str:
    first, length = chance.choice(
        (("4", 16), ("51", 16), ("53", 16), ("55", 16), ("2301", 16), ("34", 15), ("37", 15), ("6011", 16), ("36", 14))
    )
    body = first + _digits(chance, length - len(first) - 1)
    value = body + luhn.calc_check_digit(body)
    groups = (4, 6) if length < 16 else (4, 4, 4)
    return _either(chance, value, _grouped(value, *groups), _grouped(value, *groups).replace(" ", "-"))


def _german_tax(chance: Chance) -> str:
    # of the first ten digits one stands twice
    body = chance.sample(string.digits, 9)
    body.insert(chance.randrange(10), chance.choice(body))
    value = _with_valid_last("".join(body), german_tax.is_valid)
    return _either(chance, value, _grouped(value, 2, 3, 3))


def _with_valid_last(body: str, is_valid: Callable[[str], bool], last: str = string.digits) -> str:
    return next((body + digit for digit in last if is_valid(body + digit)), body)


def _german_vat(chance: Chance) -> str:
    value = _with_valid_last(_digits(chance, 8, "123456789"), german_vat.is_valid)
    return _either(chance, f"DE{value}", f"DE {_grouped(value, 3, 3)}")


def _austrian_vat(chance: Chance) -> str:
    return "AT" + _with_valid_last("U" + _digits(chance, 7), austrian_vat.is_valid)


def _swiss_vat(chance: Chance) -> str:
    value = _with_valid_last("CHE" + _digits(chance, 8, "123456789"), swiss_uid.is_valid)
    return f"CHE-{value[3:6]}.{value[6:9]}.{value[9:]}"


def _british_vat(chance: Chance) -> str:
    body = _digits(chance, 7, "123456789")
    value = next((f"{body}{check:02d}" for check in range(97) if british_vat.is_valid(f"{body}{check:02d}")), body)
    return _either(chance, f"GB{value}", f"GB {_grouped(value, 3, 4)}")


def _utr(chance: Chance) -> str:
    body = _digits(chance, 9)
    value = utr.calc_check_digit(body) + body
    return _either(chance, value, _grouped(value, 5))


def _ahv(chance: Chance) -> str:
    body = "756" + _digits(chance, 9)
    value = body + ean.calc_check_digit(body)
    return _either(chance, value, f"{value[:3]}.{value[3:7]}.{value[7:11]}.{value[11:]}")


def _austrian_insurance(chance: Chance) -> str:
    serial, born = _digits(chance, 3, "123456789"), _day_of_birth(chance)
    value = next(
        (f"{serial}{digit}{born}" for digit in string.digits if austrian_insurance.is_valid(f"{serial}{digit}{born}")),
        "",
    )
    return _either(chance, value, _grouped(value, 4))


def _day_of_birth(chance: Chance) -> str:
    return f"{chance.randint(1, 28):02d}{chance.randint(1, 12):02d}{chance.randint(40, 99):02d}"


def _austrian_tax(chance: Chance) -> str:
    value = _with_valid_last(_digits(chance, 8), austrian_tax.is_valid)
    return f"{value[:2]}-{value[2:5]}/{value[5:]}"


def _pension(chance: Chance) -> str:
    area = f"{chance.choice((2, 3, 8, 10, 12, 13, 15, 18, 24, 38, 53, 65)):02d}"
    letter = chance.choice(string.ascii_uppercase)
    body = f"{area}{_day_of_birth(chance)}{letter}{chance.randint(0, 99):02d}"
    return _either(chance, body + pension_check(body), _grouped(body + pension_check(body), 2, 6, 1))


def _health_insurance(chance: Chance) -> str:
    body = chance.choice(string.ascii_uppercase) + _digits(chance, 8)
    return body + health_check(body)


_DOCUMENT = "0123456789CFGHJKLMNPRTVWXYZ"


def _document(first: str) -> Callable[[Chance], str]:
    def make(chance: Chance) -> str:
        body = chance.choice(first) + "".join(chance.choices(_DOCUMENT, k=8))
        return body + document_check(body)

    return make


def _nhs(chance: Chance) -> str:
    value = _with_valid_last(_digits(chance, 9, "4679"), nhs.is_valid)
    return _either(chance, value, _grouped(value, 3, 3))


def _pps(chance: Chance) -> str:
    return _with_valid_last(_digits(chance, 7), pps.is_valid, string.ascii_uppercase) + chance.choice(("", "A"))


def _routing(chance: Chance) -> str:
    first = chance.choice((f"{chance.randint(1, 12):02d}", f"{chance.randint(21, 32):02d}"))
    return _with_valid_last(first + _digits(chance, 6), rtn.is_valid)


def _vin(chance: Chance) -> str:
    maker = chance.choice(("1HG", "1G1", "2T1", "5YJ", "WVW", "WBA", "3VW", "4T1"))
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    model = "".join(chance.choices(letters + string.digits, k=5))
    year = chance.choice("ABCDEFGHJKLMNPRSTVWXY123456789")
    value = f"{maker}{model}0{year}{chance.choice(letters)}{_digits(chance, 6)}"
    return value[:8] + vin_check(value) + value[9:]


def _imei(chance: Chance) -> str:
    body = chance.choice(("35", "86", "01")) + _digits(chance, 12)
    value = body + luhn.calc_check_digit(body)
    return _either(chance, value, f"{value[:2]}-{value[2:8]}-{value[8:14]}-{value[14:]}")


def _sim(chance: Chance) -> str:
    body = "89" + chance.choice(("49", "43", "41", "44")) + _digits(chance, 14)
    return body + luhn.calc_check_digit(body)


def _postal_item(chance: Chance) -> str:
    body = _digits(chance, 8)
    service = chance.choice("CLRE") + chance.choice(string.ascii_uppercase)
    return f"{service}{body}{postal_check(body)}{chance.choice(('DE', 'AT', 'CH', 'GB', 'US'))}"


def _ups(chance: Chance) -> str:
    body = "".join(chance.choices(string.digits + string.ascii_uppercase, k=6)) + _digits(chance, 9)
    return f"1Z{body}{ups_check(body)}"


def _parcel(chance: Chance) -> str:
    body = _digits(chance, 11, "123456789")
    return body + parcel_check(body)


def _compacted(is_valid: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda value: is_valid(compact(value))


IDENTIFIERS: Sequence[Identifier] = (
    Identifier("IBAN", "de", "Wir erstatten auf {}.", _iban, iban.is_valid, "ISO 13616, mod 97-10"),
    Identifier(
        "payment card", "en", "We refunded your card {} today.", _card, _compacted(luhn.is_valid), "ISO/IEC 7812, Luhn"
    ),
    Identifier(
        "German tax id", "de", "Ihre Steuer-ID {} liegt uns vor.", _german_tax, german_tax.is_valid, "AO § 139b"
    ),
    Identifier(
        "German VAT id", "de", "Ihre USt-IdNr. {} liegt uns vor.", _german_vat, german_vat.is_valid, "UStG § 27a"
    ),
    Identifier(
        "Austrian VAT id",
        "de",
        "Ihre UID-Nummer {} liegt uns vor.",
        _austrian_vat,
        austrian_vat.is_valid,
        "UStG 1994 Art. 28",
    ),
    Identifier("Swiss VAT id", "de", "Ihre MWST-Nummer {} liegt uns vor.", _swiss_vat, swiss_uid.is_valid, "UIDG"),
    Identifier(
        "British VAT id", "en", "Your VAT number {} is on file.", _british_vat, british_vat.is_valid, "HMRC VATREC6150"
    ),
    Identifier("British UTR", "en", "Your UTR {} is on file.", _utr, utr.is_valid, "HMRC"),
    Identifier(
        "Swiss AHV number",
        "de",
        "Ihre AHV-Nummer {} liegt uns vor.",
        _ahv,
        swiss_insurance.is_valid,
        "AHVG Art. 50c, EAN-13",
    ),
    Identifier(
        "Austrian insurance number",
        "de",
        "Ihre Sozialversicherungsnummer {} liegt uns vor.",
        _austrian_insurance,
        austrian_insurance.is_valid,
        "ASVG § 31",
    ),
    Identifier(
        "Austrian tax number", "de", "Ihre Steuernummer {} liegt uns vor.", _austrian_tax, austrian_tax.is_valid, "BMF"
    ),
    Identifier(
        "German pension number",
        "de",
        "Ihre Rentenversicherungsnummer {} liegt uns vor.",
        _pension,
        is_pension,
        "VKVV § 4",
    ),
    Identifier(
        "German health insurance number",
        "de",
        "Ihre Versichertennummer {} liegt uns vor.",
        _health_insurance,
        is_health_insurance,
        "SGB V § 290",
    ),
    Identifier(
        "German identity card",
        "de",
        "Ihre Ausweisnummer {} liegt uns vor.",
        _document("LMNPRTVWXY"),
        is_document,
        "ICAO Doc 9303",
    ),
    Identifier(
        "German passport",
        "de",
        "Ihre Reisepassnummer {} liegt uns vor.",
        _document("CFGHJK"),
        is_document,
        "ICAO Doc 9303",
    ),
    Identifier("NHS number", "en", "Your NHS number {} is on file.", _nhs, nhs.is_valid, "NHS Data Dictionary, mod 11"),
    Identifier("Irish PPS number", "en", "Your PPS number {} is on file.", _pps, pps.is_valid, "Revenue, mod 23"),
    Identifier("US routing number", "en", "Your routing number {} is on file.", _routing, rtn.is_valid, "ABA, 3-7-1"),
    Identifier("vehicle number", "en", "Your VIN {} is on file.", _vin, is_vin, "ISO 3779, 49 CFR 565.15"),
    Identifier("IMEI", "de", "Die IMEI {} ist gesperrt.", _imei, imei.is_valid, "3GPP TS 23.003, Luhn"),
    Identifier("SIM", "de", "Ihre SIM-Kartennummer {} ist aktiv.", _sim, is_sim, "ITU-T E.118, Luhn"),
    Identifier("postal item", "en", "Your tracking number {} is active.", _postal_item, is_postal_item, "UPU S10"),
    Identifier("UPS parcel", "en", "Your tracking number {} is active.", _ups, is_ups, "UPS, mod 10"),
    Identifier(
        "Deutsche Post Identcode",
        "de",
        "Ihre Sendungsnummer {} ist unterwegs.",
        _parcel,
        is_parcel,
        "Deutsche Post, 4-9",
    ),
)
"""Kinds whose check digits are public."""

BY_NAME: Mapping[str, Identifier] = {identifier.name: identifier for identifier in IDENTIFIERS}
