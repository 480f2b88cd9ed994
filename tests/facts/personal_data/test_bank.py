"""Bank accounts and payment cards: what is found, exactly, and what only looks like one."""

from __future__ import annotations

import pytest

from replyguard import Draft, Guard, Message
from replyguard.facts.personal_data.datum import Strength

from .numbers import found

FOUND = [
    ("Wir erstatten auf [[DE89 3704 0044 0532 0130 00]] bitte sehr", ["iban"]),
    ("auf [[DE89 3704 0044\n0532 0130 00]] überweisen", ["iban"]),
    ("auf [[DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000]].", ["iban"]),
    ("auf [[DE89370400440532013000]]und", ["iban"]),
    ("IBAN[[DE89370400440532013000]]", ["iban"]),
    ("🙂🙂 [[ＤＥ８９３７０４００４４０５３２０１３０００]] 🙂", ["iban"]),
    ("[[DE89\u200b370400440532013000]]", ["iban"]),
    ("[[DE89–3704–0044–0532–0130–00]]", ["iban"]),
    ("Wir erstatten auf [[AT41 7490 2369 6823 3676]].", ["iban"]),  # a digit is wrong
    ("Your SWIFT code [[HBUKGB4B]] was incomplete.", ["bic"]),
    ("We refunded your card [[5140 0316 8923 6814]] today.", ["card"]),  # likewise
    ("Bitte belasten Sie [[502016641081]] für das Abonnement", ["card"]),
    ("Ihre IBAN: [[DE12345678901234567890]]", ["iban"]),
    ("die [[AT61 1904 3002 3457 3201]], [[CH93 0076 2011 6238 5295 7]]", ["iban", "iban"]),
    ("BIC: [[COBADEFFXXX]], SWIFT-Code [[deutdedbxxx]]", ["bic", "bic"]),
    ("Kto. [[12 345 678]] (BLZ: [[10050000]])", ["bank-account", "bank-account"]),
    ("Ihr Konto (Nr. [[1234567890]], BLZ [[37040044]])", ["bank-account", "bank-account"]),
    ("Kontonummern [[1234567]] und [[7654321]]", ["bank-account", "bank-account"]),
    ("sort code [[12-34-56]], account number [[12345678]]", ["bank-account", "bank-account"]),
    ("Karte [[5555 5555 5555 4444]] ([[03/28]], Prüfziffer [[737]])", ["card", "card-expiry", "cvv"]),
    ("[[4111 1111 1111 1111]] is your card.", ["card"]),
    ("[[４１１１－１１１１－１１１１－１１１１]]", ["card"]),
    ("my card [[4131034282458809939]] is gone", ["card"]),
    ("Maestro [[6304 2737 3398]]", ["card"]),
    ("Kreditkartennummer [[4111111111111112]]", ["card"]),
    ("CVC [[482]]", ["cvv"]),
    ("Ihre Visa **** **** **** [[1234]]", ["card-tail"]),
    ("account ending in [[6789]]", ["card-tail"]),
    ("Die letzten vier Ziffern Ihrer Karte: [[4242]]", ["card-tail"]),
]

SILENT = [
    ("Ihre IBAN DE89 … 3000 ist da", "shortened"),
    ("Die IBAN hat das Format DE12 3456 7890 1234 5678 90", "a pattern to fill in"),
    ("Ihre IBAN DE00 0000 0000 0000 0000 00", "a placeholder"),
    ("Nennen Sie Ihre IBAN. Bestellung 12345678 ist da.", "the sentence has ended"),
    ("Unsere IBAN: DE89370400440532013000", "the company's own"),
    ("Sendungsnummer DE89370400440532013000", "a parcel"),
    ("BITTE DIE BIC BEACHTEN", "a word in shouted text"),
    ("Ihre Kundennummer 1234567890", "a customer"),
    ("Konto-ID 123456", "no account at a bank"),
    ("Sendung 00340434161094042557", "DHL"),
    ("UPS 1Z999AA10123456784", "UPS"),
    ("EAN 4006381333931", "an article"),
    ("ISBN 978-3-16-148410-0", "a book"),
    ("Tracking number 4111111111111111", "a parcel, though the check digit holds"),
    ("https://shop.example/order/4111111111111111", "an address"),
    ("+49 4111 1111 1111 11", "a telephone number"),
    ("4111 1111 1111 1112", "the check digit is wrong and nothing says card"),
    ("Geschenkkarte 6304 2737 3398", "nobody pays from an account with it"),
    ("Bestellung AT41 7490 2369 6823 3676", "an order, and the check digits are wrong"),
    ("Your gift card number 6304 2737 3398", "nobody pays from an account with it"),
    ("1234 4111 1111 1111 1111 5678", "part of a longer number"),
    ("IMEI 490154203237518", "a telephone's, with Luhn's check digit"),
    ("Karte gültig bis 12/27", "a date without a number"),
    ("Die CVV hat 3 Stellen", "says how long it is"),
    ("Ihr Abo endet auf 2024, zahlbar per Rechnung", "no card"),
    ("Ihre Bestellung endet auf 1234, bezahlt mit Karte", "an order's"),
    ("your card ends 2024-12-31", "a date"),
]


def _spans(text: str) -> list[str]:
    return [part.split("]]")[0] for part in text.split("[[")[1:]]


@pytest.mark.parametrize(("marked", "kinds"), FOUND)
def test_is_found_exactly(marked: str, kinds: list[str]) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert [(datum.kind, value) for datum, value in found(text)] == list(zip(kinds, _spans(marked), strict=True))


@pytest.mark.parametrize(("text", "because"), SILENT)
def test_only_looks_like_one(text: str, because: str) -> None:
    assert found(text) == [], because


@pytest.mark.parametrize("text", [text.replace("[[", "").replace("]]", "") for text, _ in (*FOUND, *SILENT)])
def test_gate_is_open_where_the_detector_finds(text: str) -> None:
    assert found(text) == found(text, with_gates=False)


def test_number_with_a_slip_is_not_validated() -> None:
    assert [datum.strength for datum, _ in found("IBAN DE12345678901234567890")] == [Strength.CONTEXT]
    assert [datum.strength for datum, _ in found("Kartennummer 4111111111111112")] == [Strength.CONTEXT]


@pytest.mark.parametrize(
    ("contact", "text"),
    [
        ("DE89 3704 0044 0532 0130 00", "Bitte an DE89370400440532013000."),
        ("COBADEFFXXX", "BIC COBADEFFXXX"),
        ("0532013000", "Kontonummer 0532 013 000"),
    ],
)
def test_contact_of_the_brand_is_none(contact: str, text: str) -> None:
    assert found(text)
    assert found(text, contacts=(contact,)) == []


def test_own_account_is_none_unless_the_customer_posted_it() -> None:
    text = "Unsere IBAN ist DE89370400440532013000"
    message = Message(role="customer", text="DE89 3704 0044 0532 0130 00 ist meine!")
    guard = Guard()
    assert guard.check(Draft(text=text)).findings == ()
    assert [one.rule for one in guard.check(Draft(text=text, thread=(message,))).findings] == ["personal-data.iban"]


def test_card_and_its_code_are_errors_in_private_too() -> None:
    text = "Karte 4111 1111 1111 1111, CVV 123, IBAN DE89370400440532013000, Karte endet auf 1111"
    verdict = Guard().check(Draft(text=text, visibility="private"))
    assert [(one.rule, one.severity) for one in verdict.findings] == [
        ("personal-data.card", "error"),
        ("personal-data.cvv", "error"),
    ]
    assert verdict.findings[1].match == "•••"


def test_number_split_by_markup_is_redacted_whole() -> None:
    html = "<p>Konto DE<b>89</b>370400440532013000, Karte 4111&nbsp;1111 <i>1111</i> 1111.</p>"
    verdict = Guard().check(Draft(text=html, format="html", language="de"))
    assert verdict.redacted == "<p>Konto [IBAN]<b></b>, Karte [Kartendaten]<i></i>.</p>"
