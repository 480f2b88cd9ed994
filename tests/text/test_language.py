"""The language of a text: sure where it can be, open where it must be, the same from run to run."""

from __future__ import annotations

import subprocess
import sys

import pytest

from replyguard.text.language import counted_language, detect
from replyguard.text.reading import Reading
from replyguard.text.views import fold

LANGUAGES = ("de", "en")

SURE = [
    ("Danke, wir melden uns.", "de"),
    ("Hallo Anna, alles klar?", "de"),
    ("Das tut uns leid.", "de"),
    ("Bitte schreiben Sie uns eine Nachricht.", "de"),
    ("Servus! Schick uns bitte dei Nummer.", "de"),
    ("We are sorry to hear that.", "en"),
    ("Thanks for letting us know!", "en"),
    ("Please send us a DM with your order number.", "en"),
    ("DANKE FÜR DIE GEDULD, WIR SIND DRAN.", "de"),
    ("Hi Tom, did the update help?", "en"),
]

OPEN = [
    ("", "no words at all"),
    ("👍👍👍", "no words at all"),
    ("Tesla Model 3", "a name"),
    ("12.05.2026, 14:30", "a date"),
    ("Je suis désolé, nous allons vérifier votre commande dès que possible.", "another language"),
    ("Przepraszamy, sprawdzimy to zamówienie jeszcze dzisiaj wieczorem dla pana.", "another language"),
]


@pytest.mark.parametrize(("text", "language"), SURE)
def test_sure(text: str, language: str) -> None:
    assert detect(fold(text).split(), LANGUAGES) == language


@pytest.mark.parametrize(("text", "because"), OPEN)
def test_open(text: str, because: str) -> None:
    assert detect(fold(text).split(), LANGUAGES) is None, because


def test_one_language_needs_no_evidence() -> None:
    assert detect([], ("de",)) == "de"


def test_equal_evidence_is_none() -> None:
    assert counted_language("danke thanks bitte please".split(), LANGUAGES) is None


def test_sentences_have_their_own_language() -> None:
    text = "Wir haben das heute für dich geprüft und behoben. Thank you for your patience with us."
    reading = Reading(text)
    assert reading.language_at(0) == "de"
    assert reading.language_at(text.index("Thank")) == "en"


def test_a_sentence_without_evidence_has_the_language_of_the_text() -> None:
    text = "Wir haben das heute für dich geprüft und behoben. Super!"
    assert Reading(text).language_at(text.index("Super")) == "de"


def test_a_given_language_is_not_questioned() -> None:
    assert Reading("Thank you for the message", language="de").language == "de"


def test_the_same_in_every_process_and_no_global_seed() -> None:
    code = (
        "from replyguard.text.language import detect; from langdetect.detector_factory import DetectorFactory as F;"
        "print([detect(t.split(), ('de', 'en')) for t in ['refund issued yesterday evening', 'rueckerstattung veranlasst gestern abend']],"
        "F.seed)"
    )
    runs = {
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        for _ in range(3)
    }
    assert runs == {"['en', 'de'] None\n"}
