"""Disguised words: which readings a stretch has, where they stand, and where no disguise is seen."""

from __future__ import annotations

import pytest

from replyguard.text.skeleton import skeleton_view
from replyguard.text.views import fold

READ = [
    ("sh1t", "shit", "sh1t"),
    ("$h!t happens", "shit", "$h!t"),
    ("b00bs", "boobs", "b00bs"),
    ("so f u c k ing", "fuck", "f u c k"),
    ("such a b i t c h", "bitch", "b i t c h"),
    ("F.U.C.K", "fuck", "f.u.c.k"),
    ("f_u_c_k", "fuck", "f_u_c_k"),
    ("f-u-c-k", "fuck", "f-u-c-k"),
    ("f\nu\nc\nk", "fuck", "f u c k"),
    ("fuuuuck", "fuck", "fuuuuck"),
    ("asssss", "ass", "asssss"),
    ("fu-ck", "fuck", "fu-ck"),
    ("сunt", "cunt", "сunt"),
    ("Schеiße", "scheisse", "schеisse"),
    ("f⭕⭕l", "fool", "f⭕⭕l"),
    ("🅱itch", "bitch", "🅱itch"),
    ("a55hole", "asshole", "a55hole"),
    ("5ch3i55e", "scheisse", "5ch3i55e"),
    ("d!ldo-like", "dildo", "d!ldo"),
    ("half-sh1t", "shit", "sh1t"),
]

NOT_READ = [
    ("Hello, we don't know; it's fine.", "apostrophes are no disguise"),
    ("Es war schön bei Ihnen.", "words are not joined across blanks"),
    ("Galaxy A55 und S21", "model names"),
    ("Bitte an info@sh1t.example schreiben", "a mail address"),
    ("siehe https://example.com/sh1t", "an address of a page"),
    ("Kund*innen und Mitarbeiter:innen", "gendered spelling"),
    ("24/7, 100 %, 4,99 €", "numbers"),
    ("***** Danke!", "rating stars"),
    ("@sh1tposter Hallo", "the handle that a reply begins with"),
    ("Ich bin um 8 da", "a single digit is no spelt-out word"),
]

MASKED = [
    ("f*ck", "f[a-z]{1,3}ck"),
    ("sch***e", "sch[a-z]{3,5}e"),
    ("sh#t", "sh[a-z]{1,3}t"),
    ("f--k", "f[a-z]{2,4}k"),
]


def readings(text: str) -> dict[str, str]:
    """Each reading with the stretch of the folded text that it was made from."""
    folded = fold(text)
    view = skeleton_view(folded, folded.split())
    if view is None:
        return {}
    found = {}
    position = 0
    for reading in view.text.split(" "):
        if reading:
            start, end = view.folded_span(position, position + len(reading))
            found[reading] = folded[start:end]
        position += len(reading) + 1
    return found


@pytest.mark.parametrize(("text", "reading", "stretch"), READ)
def test_read(text: str, reading: str, stretch: str) -> None:
    assert readings(text).get(reading) == stretch


@pytest.mark.parametrize(("text", "because"), NOT_READ)
def test_not_read(text: str, because: str) -> None:
    assert readings(text) == {}, because


@pytest.mark.parametrize(("word", "pattern"), MASKED)
def test_masked(word: str, pattern: str) -> None:
    view = skeleton_view(f"oh {word} no", ["oh", word, "no"])
    assert view is not None
    assert [(masked.pattern, masked.start, masked.end) for masked in view.masked] == [(pattern, 3, 3 + len(word))]


def test_a_hint_at_a_password_is_no_masked_word() -> None:
    view = skeleton_view("oh f*******7 no", ["oh", "f*******7", "no"])
    assert view is None or view.masked == []


def test_a_plain_text_has_no_skeleton() -> None:
    text = fold("Vielen Dank für Ihre Nachricht, wir melden uns bis morgen um zehn.")
    assert skeleton_view(text, text.split()) is None


def test_pieces_of_a_hyphenated_word_count_only_whole() -> None:
    view = skeleton_view("push-it", ["push-it"])
    assert view is not None
    assert not view.allows(0, 6, is_compound=True)
