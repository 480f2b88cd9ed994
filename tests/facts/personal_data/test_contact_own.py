from __future__ import annotations

import pytest

from replyguard.facts.personal_data.dialling import line_of
from replyguard.facts.personal_data.own import OwnContacts

SAME_LINE = [
    ("+49 30 901820", "030 901820"),
    ("030 901820", "+49 (0)30 901820"),
    ("0049 30 901820", "030/90 18 20"),
    ("+49 30 901820", "49 30 901820"),
    ("tel:+49-30-901820", "030-901820"),
    ("0800 330 1000", "+49 800 3301000"),
    ("1-800-FLOWERS", "+1 800 356 9377"),
    ("0800 ACME 123", "0800 2263 123"),
    ("(212) 555-0142", "+1 212 555 0142"),
    ("+1 212 555 0142", "1-212-555-0142"),
    ("+41 44 668 18 00", "044 668 18 00"),
    ("+43 (0)1 5123456", "01 5123456"),
    ("+44 (0)20 7946 0958", "020 7946 0958"),
    ("+39 06 698", "+39 06 698"),
    ("116 117", "116117"),
    ("030 1234-0", "030 1234-567"),
]
OTHER_LINE = [
    ("+49 30 901820", "+43 30 901820"),
    ("030 901820", "030 901821"),
    ("030 901820", "089 901820"),
    ("112", "1120"),
    ("030 1234-1", "030 1234-567"),
]


@pytest.mark.parametrize(("named", "number"), SAME_LINE)
def test_same_line(named: str, number: str) -> None:
    assert OwnContacts([named]).has_phone(number)
    if not named.endswith("-0"):
        assert OwnContacts([number]).has_phone(named)


@pytest.mark.parametrize(("named", "number"), OTHER_LINE)
def test_other_line(named: str, number: str) -> None:
    assert not OwnContacts([named]).has_phone(number)


@pytest.mark.parametrize(
    ("named", "address"),
    [
        ("service@acme.de", "Service@ACME.de"),
        ("service@acme.de", "service+tag@acme.de"),
        ("service+de@acme.de", "service@acme.de"),
        ("mailto:service@acme.de?subject=x", "service@acme.de"),
        ("acme.de", "anyone@acme.de"),
        ("acme.de", "anyone@mail.acme.de"),
        ("https://www.acme.de/kontakt", "anyone@acme.de"),
        ("www.acme.de", "anyone@acme.de"),
        ("@acme.de", "anyone@acme.de"),
        ("müller.de", "anyone@mueller.de"),
    ],
)
def test_own_mail(named: str, address: str) -> None:
    assert OwnContacts([named]).has_mail(address)


@pytest.mark.parametrize(
    ("named", "address"),
    [
        ("service@acme.de", "jana@acme.de"),
        ("acme.de", "x@notacme.de"),
        ("shop.acme.de", "x@acme.de"),
        ("030 12", "a@b.de"),
    ],
)
def test_other_mail(named: str, address: str) -> None:
    assert not OwnContacts([named]).has_mail(address)


def test_own_values() -> None:
    own = OwnContacts(["DE89 3704 0044 0532 0130 00", "DE 123 456 789"])
    assert own.has("de89370400440532013000")
    assert own.has("ＤＥ８９ 3704-0044-0532-0130-00")
    assert own.has("DE123456789")
    assert not own.has("DE89370400440532013001")


def test_nothing_is_own_where_nothing_is_named() -> None:
    own = OwnContacts(["", " ", "Acme AG"])
    assert not own.has_mail("a@b.de")
    assert not own.has_phone("030 123456")
    assert not own.has_domain("acme.de")


@pytest.mark.parametrize(
    ("number", "code", "national"),
    [
        ("+49 (0)30 123", "49", "30123"),
        ("00353 87 1", "353", "871"),
        ("+1 (212) 555", "1", "212555"),
        ("030 123", None, "30123"),
        ("+39 06 698", "39", "06698"),
        ("(+49) 171 5", "49", "1715"),
    ],
)
def test_line(number: str, code: str | None, national: str) -> None:
    line = line_of(number)
    assert (line.code, line.national) == (code, national)
