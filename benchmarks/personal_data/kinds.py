"""The kinds of data that the parts score by, and which of them a rule or a peer's label means."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """A kind of data, coarser than rules are."""

    CARD = "payment card"
    EMAIL = "e-mail"
    IBAN = "IBAN"
    PHONE = "phone"
    SSN = "social security"
    IP = "IP address"
    LICENCE = "driving licence"
    ADDRESS = "address"
    PERSON = "person"
    BIRTH_DATE = "birth date"
    OTHER = "other kinds"


WITH_FORMAT = (Kind.CARD, Kind.EMAIL, Kind.IBAN, Kind.PHONE, Kind.SSN, Kind.IP, Kind.LICENCE)

_WORDS_OF_RULES: tuple[tuple[Kind, frozenset[str]], ...] = (
    # what would be mistaken for one of the kinds below
    (Kind.OTHER, frozenset({"mac", "plate", "user", "username", "login", "coordinates", "health", "meter"})),
    (Kind.EMAIL, frozenset({"mail", "email"})),
    (Kind.IP, frozenset({"ip", "ipv4", "ipv6"})),
    (Kind.IBAN, frozenset({"iban"})),
    (Kind.CARD, frozenset({"card"})),
    (Kind.PHONE, frozenset({"phone", "telephone", "mobile", "fax"})),
    (Kind.SSN, frozenset({"ssn", "social"})),
    (Kind.LICENCE, frozenset({"driving", "driver", "drivers"})),
    (Kind.ADDRESS, frozenset({"address", "street"})),
    (Kind.BIRTH_DATE, frozenset({"birth", "birthday", "birthdate"})),
    (Kind.PERSON, frozenset({"name", "names", "lone-name", "surname", "person", "greeting"})),
)

LEFT_OUT_LABELS = frozenset({"URL", "DATE_TIME"})
"""Presidio's labels for what is left out of a comparison by span."""

_LABELS_OF_PRESIDIO = {
    "CREDIT_CARD": Kind.CARD,
    "EMAIL_ADDRESS": Kind.EMAIL,
    "IBAN_CODE": Kind.IBAN,
    "PHONE_NUMBER": Kind.PHONE,
    "US_SSN": Kind.SSN,
    "IP_ADDRESS": Kind.IP,
    "US_DRIVER_LICENSE": Kind.LICENCE,
    "LOCATION": Kind.ADDRESS,
    "PERSON": Kind.PERSON,
}


def kind_of_rule(rule: str) -> Kind:
    """The kind that a rule such as `personal-data.e-mail` finds, told by the words of its name."""
    words = set(rule.rpartition(".")[2].split("-"))
    return next((kind for kind, telling in _WORDS_OF_RULES if words & telling), Kind.OTHER)


def kind_of_label(label: str) -> Kind:
    """The kind of a label of presidio's."""
    return _LABELS_OF_PRESIDIO.get(label, Kind.OTHER)
