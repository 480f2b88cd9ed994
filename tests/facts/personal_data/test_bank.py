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
    # the label behind the number
    ("[[55120934]] was your old bank account number, so it came back.", ["bank-account"]),
    ("[[4410298]] bei der Sparkasse, das wäre die Kontonummer.", ["bank-account"]),
    ("[[021000021]] is your bank's routing number, right?", ["bank-account"]),
    ("Die [[482]] ist der Prüfcode deiner Visa, bitte löschen.", ["cvv"]),
    ("you typed [[482]] as the cvv", ["cvv"]),
    # an account beside a bank code
    ("Abgebucht haben wir von der [[5512098]] bei der Sparkasse, BLZ [[70150000]].", ["bank-account", "bank-account"]),
    ("The routing number [[021000021]] goes with checking [[99120334]].", ["bank-account", "bank-account"]),
    ("[[60120934]] is what we paid, sort code [[20-45-77]]", ["bank-account", "bank-account"]),
    ("We paid into your account, [[20-45-77]] / [[60120934]].", ["bank-account", "bank-account"]),
    ("Bank details noted: [[60120934]], [[20-45-77]].", ["bank-account", "bank-account"]),
    ("| Sort code | Account |\n|---|---|\n| [[20-45-77]] | [[60120934]] |", ["bank-account", "bank-account"]),
    ("a/c no [[60120934]], s/c [[20 45 77]]", ["bank-account", "bank-account"]),
    ("Your debit is set up from [[20-45-77]] [[60120934]] at your bank.", ["bank-account", "bank-account"]),
    ("The account you pay from is numbered [[5521 8830]].", ["bank-account"]),
    ("Das Konto mit der Nummer [[4410298]] ist erloschen.", ["bank-account"]),
    ("Your roll number [[A/44120934-2]] is in the passbook.", ["bank-account"]),
    # "our", but not our account
    ("According to our records your sort code is [[20-45-77]]", ["bank-account"]),
    ("Unser System hat die IBAN [[DE89370400440532013000]].", ["iban"]),
    ("Unsere Bank meldet, die IBAN [[DE89370400440532013000]] sei erloschen.", ["iban"]),
    ("Your IBAN [[GB82 WEST 1234 5698 7654 3]] is too short.", ["iban"]),
    # "is 41" begins no IBAN
    ("Is 4111 your card? No, it is [[4111 1111 1111 1111]].", ["card"]),
    ("Als Zahlungsmittel gilt [[4111-1111-1111-1112]] weiter.", ["card"]),
    ("KK-Nr. [[4111 1111 1111 1112]] geht nicht", ["card"]),
    ("You posted [[4111 1111 1111 1111]], security code [[482]].", ["card", "cvv"]),
    ("Die drei Ziffern auf der Rückseite ([[482]]) dürfen Sie niemandem nennen.", ["cvv"]),
    ("the 3-digit code on the back, [[482]], should never be posted", ["cvv"]),
    ("Your Visa finishing in [[4410]] was charged.", ["card-tail"]),
    ("Die Karte, die auf [[4410]] endet, ist gesperrt.", ["card-tail"]),
    ("Die [[4410]]er Visa ist abgelaufen.", ["card-tail"]),
    ("Your card x[[4410]] was declined.", ["card-tail"]),
    ("Ihr Konto ist die [[89 3704 0044 0532 0130 00]] mit DE davor.", ["iban"]),
    ("We wrote [[COBADEFFXXX]] for the SWIFT field, sorry.", ["bic"]),
    ("Hinterlegt war statt [[GENODEF1ERE]] eine veraltete BIC.", ["bic"]),
]

SILENT = [
    ("Ihr Konto ist die 88 3704 0044 0532 0130 00 mit DE davor.", "check digits do not hold"),
    ("Ihre Sendung 89 3704 0044 0532 0130 00 ist da.", "a parcel, and no word for an account"),
    ("Ihre IBAN DE89 … 3000 ist da", "shortened"),
    ("Die IBAN hat das Format DE12 3456 7890 1234 5678 90", "a pattern to fill in"),
    ("Ihre IBAN DE00 0000 0000 0000 0000 00", "a placeholder"),
    ("Nennen Sie Ihre IBAN. Bestellung 12345678 ist da.", "the sentence has ended"),
    ("Unsere IBAN: DE89370400440532013000", "the company's own"),
    ("Sendungsnummer DE89370400440532013000", "a parcel"),
    ("BITTE DIE BIC BEACHTEN", "a word in shouted text"),
    ("Ihre Kundennummer 1234567890", "a customer"),
    ("Konto-ID 123456", "no account at a bank"),
    ("Call us on 0345 600 1234 for your account number.", "a telephone number"),
    ("Rechnung 12345678 ist da, die Kontonummer steht unten.", "an invoice"),
    ("20240102 is not the account number.", "denied"),
    ("Open 09-12-24 10000000 payments later", "a day, then a sum"),
    ("The S/C is open 10-12-14 daily.", "no account in the text"),
    ("Our bank account: sort code 20-45-77, 60120934", "the company's own"),
    ("Unsere Bank: DE89 3704 0044 0532 0130 00", "the company's own"),
    ("Die drei Ziffern auf der Rückseite des Routers lauten 123.", "on a device"),
    ("Never share the three digits on the back of your card, even in the 120 days after.", "days"),
    ("We finish 2024 with a card for you.", "a year"),
    ("Der Bonus 2024 endet, auch für Ihre Karte.", "a year"),
    ("Your acc has 123456 points.", "points"),
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
    again = guard.check(Draft(text=text, thread=(message,)))
    assert [one.rule for one in again.findings if one.category == "personal-data"] == ["personal-data.iban"]


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
