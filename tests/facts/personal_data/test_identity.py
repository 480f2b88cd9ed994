"""Numbers of people: what is found, exactly, and what only looks like one; hostile texts; nothing in a log."""

from __future__ import annotations

import logging
import subprocess
import sys
from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import Guard
from replyguard.facts.personal_data.datum import Scene
from replyguard.text.reading import Reading

from .numbers import DETECTORS, found

FOUND = [
    ("Ihre Steuer-ID [[36 574 261 809]] passt", "tax-id"),
    ("Steuer‑ID: [[36574261809]]", "tax-id"),
    ("[[36574261809]] ist Ihre Steuer-ID", "tax-id"),
    ("Ihre Steuernummer [[181/815/08155]]", "tax-id"),
    ("Ihre St.-Nr. [[9181081508155]]", "tax-id"),
    ("Abgabenkontonummer [[59-119/9013]]", "tax-id"),
    ("ITIN [[912-70-3456]]", "tax-id"),
    ("we noted [[950-55-1234]]", "tax-id"),
    ("Ihre USt-IdNr. [[DE 136 695 976]] fehlt", "vat-id"),
    ("[[CHE-100.155.212 MWST]] ist Ihre MwSt-Nummer", "vat-id"),
    ("AHV [[756.9217.0769.85]]", "social-insurance"),
    ("[[7569217076985]]", "social-insurance"),
    ("[[15 070649 C 103]]", "social-insurance"),
    ("SVNR [[1237 010180]]", "social-insurance"),
    ("Ihre Nummer [[A000500015]]", "health-insurance"),
    ("Versichertennummer [[a000500015]]", "health-insurance"),
    ("Patienten-ID: [[ABC-123456]]", "health-insurance"),
    ("Medicare number [[1EG4-TE5-MK73]]", "health-insurance"),
    ("Personalausweis [[L01X00T471]]", "identity-card"),
    ("Ihre Ausweisnummer [[R1VNL1CHY7]] liegt uns vor.", "identity-card"),  # few digits
    ("Ihre Ausweisnummer [[R1VNL2CHY7]] liegt uns vor.", "identity-card"),  # likewise, and a digit is wrong
    ("Ihre Reisepassnummer [[KYYWPRCY19]] liegt uns vor.", "passport"),
    ("Ausweisnummer lautet [[L01X00T47]]", "identity-card"),
    ("Ihr Ausweis mit der Nummer [[1220001297D]]", "identity-card"),
    ("residence permit is [[RP456789]]", "identity-card"),
    ("Reisepass [[C01X00T478]]", "passport"),
    ("EU passport: [[X1Y2Z3A4B]]", "passport"),
    ("passport no. [[123456789]]", "passport"),
    ("Führerschein Nr. [[B072RRE2I55]]", "driving-licence"),
    ("driving licence [[MORGA 657054 SM9IJ]]", "driving-licence"),
    ("driver's license number is [[2270-66-1551]]", "driving-licence"),
    ("N.I. number [[AB 12 34 56 C]]", "national-id"),
    ("NHS number is [[943 476 5919]]", "national-id"),
    ("SSN: [[460-89-9847]]", "national-id"),
    ("we have [[460-89-9847]]", "national-id"),
    ("social security number [[123 45 6789]]", "national-id"),
    ("PPSN: [[6433435FW]]", "national-id"),
    ("ES NIE: [[X1234567L]]", "national-id"),
    ("PESEL: [[02070803628]]", "national-id"),
    ("personnummer: [[850709-9805]]", "national-id"),
    ("🙂 SSN\u200b: [[４６０-８９-９８４７]] 🙂", "national-id"),
]

BEHIND = [
    ("[[58 691 428 032]] ist laut Bescheid Ihre Steuer-ID.", "tax-id"),
    ("Gemeldet sind Sie mit der Identifikationsnummer [[58 691 428 032]].", "tax-id"),
    ("[[1074887892]] is your self assessment reference.", "tax-id"),
    ("Ihre IdNr. [[58691428032]] fehlt, daher unsere Rückfrage.", "tax-id"),
    ("The last 4 of your SSN are [[4412]].", "national-id"),
    ("Your social (last four [[4412]]) doesn't match.", "national-id"),
    ("SSN: xxx-xx-[[4412]]", "national-id"),
    ("Your NHS number is [[4582 252 559]].", "national-id"),
    ("Your visa says [[PA4820175]], that's the old passport.", "passport"),
    ("[[CG0LN1JMJ]] ist abgelaufen. Das war der alte Pass.", "passport"),
    ("[[CG0LN1JMJ]] – mit diesem Pass waren Sie gebucht.", "passport"),
    ("[[CG0LN1JMJ]], that passport was used before.", "passport"),
    ("Your National Insurance number had a typo, it should read [[AB 12 34 56 C]].", "national-id"),
    ("[[L01X00T47]] ist Ihr Personalausweis, oder?", "identity-card"),
    ("Licence no. [[MORGA 657054 SM9IJ]] is on the photo.", "driving-licence"),
    ("FS-Nr. [[16084275]] ist von der BH Liezen.", "driving-licence"),
]
"""Numbers whose labels stand behind them, are abbreviated, or are said in other words."""

SILENT = [
    ("Your code AB123456 works. It's the same passport check as before.", "a check, no passport"),
    ("The flight AB123456 is late. It's the passport queue.", "a flight"),
    ("Ihr Gerät hat die Identifikationsnummer 12345678901.", "a device: the check digit does not hold"),
    ("The last 4 of your social posts in 2023 were great.", "posts"),
    ("Our social team ends in 2024.", "a team"),
    ("The licence number ABCDE 123456 AB1CD activates the app.", "month and day cannot be"),
    ("Unsere Steuer-ID lautet 58691428032.", "the company's own"),
    ("Kundennummer 36574261809", "a customer"),
    ("Unsere Steuernummer 181/815/08155", "the company's own"),
    ("USt-IdNr.: DE136695976, Amtsgericht Hamburg HRB 12345", "an imprint"),
    ("USt-IdNr. DE136695976", "nothing says that it is the customer's"),
    ("EAN 7569217076985", "an article"),
    ("756.9217.0769.84", "the check digit is wrong"),
    ("Modell A000500015", "a model"),
    ("ticket A000500015", "a ticket"),
    ("a000500015", "a small letter, and nothing beside"),
    ("Ersatzteil L01X00T471", "a part"),
    ("L01X00T471", "papers need their name"),
    ("Ihr Personalausweis gilt bis 2031-01-19", "a date"),
    ("Der Führerschein kostet 250000 Euro", "a price"),
    ("Ihr Führerschein wurde am 01.02.2019 ausgestellt", "a date"),
    ("Zum Reisepass erreichen Sie uns unter 030 123456789", "a telephone number"),
    ("Passport lost? Call 020 7946 0958", "the sentence has ended"),
    ("Ihr Passwort 12345678", "another rule's secret"),
    ("license key 12345678", "no licence to drive"),
    ("AB123456C", "a NINO needs its name"),
    ("NINO QQ123456C", "a prefix that is not given"),
    ("943 476 5919", "an NHS number needs its name"),
    ("SSN 078-05-1120", "printed in advertisements"),
    ("666-12-3456", "an area that is not given"),
    ("000-12-3456", "an area that is not given"),
    ("order 460-89-9847", "an order"),
    ("Nie 12345678 Mal", "the German word"),
    ("It is a sin: 046 454 287", "the English word, and a check digit that is wrong"),
    ("Bestellung 1237010180", "an order"),
    ("Die Versicherung erreichen Sie unter 0800 1234567", "a telephone number"),
]


@pytest.mark.parametrize(("marked", "kind"), [*FOUND, *BEHIND])
def test_is_found_exactly(marked: str, kind: str) -> None:
    expected = marked.split("[[")[1].split("]]")[0]
    text = marked.replace("[[", "").replace("]]", "")
    assert [(datum.kind, value) for datum, value in found(text)] == [(kind, expected)]


@pytest.mark.parametrize(("text", "because"), SILENT)
def test_only_looks_like_one(text: str, because: str) -> None:
    assert found(text) == [], because


@pytest.mark.parametrize("text", [text.replace("[[", "").replace("]]", "") for text, _ in (*FOUND, *BEHIND, *SILENT)])
def test_gate_is_open_where_the_detector_finds(text: str) -> None:
    assert found(text) == found(text, with_gates=False)


def test_evidence_never_repeats_the_value() -> None:
    for marked, _ in FOUND:
        for datum, value in found(marked.replace("[[", "").replace("]]", "")):
            assert value.lower() not in datum.evidence.lower()


def test_nothing_reaches_a_log(caplog: pytest.LogCaptureFixture) -> None:
    """Presidio's loggers included, at every level."""
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("presidio-analyzer").setLevel(logging.DEBUG)
        verdict = Guard().check("NINO AB123456C, Medicare number 1EG4-TE5-MK73, driving licence MORGA657054SM9IJ")
    assert len(verdict.findings) == 3
    assert not any(secret in caplog.text for secret in ("123456", "MK73", "657054"))


_PIECES = st.sampled_from(
    "iban de89 37040044 0532013000 4111 1111 konto steuer-id ihre ust-idnr. ssn 460-89-9847 cvv 123 endet auf *** nr. : ist "
    "passport x1234567 756.9217.0769.85 führerschein ß ä \u200b \u0301 \U0001f642 １２３ , . ( ) - / \n unsere bestellung".split(
        " "
    )
)


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(
        st.text(max_size=80), st.lists(_PIECES, max_size=14).map(" ".join), st.lists(_PIECES, max_size=14).map("".join)
    )
)
def test_spans_lie_inside_any_text(text: str) -> None:
    for datum, value in found(text, with_gates=False):
        assert 0 <= datum.span.start < datum.span.end <= len(text)
        assert any(character.isalnum() for character in value)


HOSTILE = [
    "1", "1 ", "12-", "1-1-", "a1", "de12 ", "4111 1111 1111 ", "4111111111111111 ", "123-45-678 ", "kontonummer ", "*", "xxx ",
    "kontonummer 123456 steuer-id iban de89 ", "karte endet auf ", "last 4 digits of your ", "ust-idnr ihre de1", "/1234567",
    "passport number is a1b2c3 ", "driving licence morga657054sm9i ", "swift ABCDDE ", "ihre ", "letzten 4 ziffern der ihrer ",
    "12345678 ist die ", "20-45-77 60120934 account ", "the three digits on the ", "last four of your social is ", "pa4820175 it's the ",
    "die nummer auf der rueckseite ", "account is numbered ", "sort code 20-45-77 12345678 ", "1234er karte ", "card x1",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_near_matches_take_linear_time(unit: str) -> None:
    text = (unit * (50_000 // len(unit) + 1))[:50_000]
    scene = Scene(Reading(text, format="plain", kind="reply", languages=("de", "en"), language=None))
    assert scene.view
    for detector in DETECTORS:
        find = detector.find()
        begun = thread_time()
        list(find(scene))
        assert thread_time() - begun < 3, detector.name  # one that is not takes minutes


def test_presidio_is_loaded_only_for_the_shape_of_its_numbers() -> None:
    code = """
import sys
from replyguard import Guard
guard = Guard()
guard.check("Call 1-800-MEDICARE (1-800-633-4227) for your card.")
assert "presidio_analyzer" not in sys.modules
guard.check("Your Medicare number is 1EG4-TE5-MK73.")
assert "presidio_analyzer" in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)
