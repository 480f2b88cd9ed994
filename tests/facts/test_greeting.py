"""Greetings and sign-offs: where they stand and whom they name."""

from __future__ import annotations

import pytest

from replyguard.facts.greeting import find_greeting, find_sign_off

GREETINGS = [
    ("Hallo Frau Müller,\nvielen Dank", "Hallo Frau Müller", "Frau Müller"),
    ("Sehr geehrter Herr Dr. Huber, danke", "Sehr geehrter Herr Dr. Huber", "Herr Dr. Huber"),
    ("Sehr geehrter Herr Dr. von der Leyen,", "Sehr geehrter Herr Dr. von der Leyen", "Herr Dr. von der Leyen"),
    ("Servus Herr Magister Huber, gerne", "Servus Herr Magister Huber", "Herr Magister Huber"),
    ("Guten Tag Herr Müller-Lüdenscheidt", "Guten Tag Herr Müller-Lüdenscheidt", "Herr Müller-Lüdenscheidt"),
    ("Dear J. R. Smith, thanks", "Dear J. R. Smith", "J. R. Smith"),
    ("Hi Tom! Thanks", "Hi Tom", "Tom"),
    ("Hallo, danke für die Nachricht", "Hallo", None),
    ("@115713 Hi Jane, please DM us", "Hi Jane", "Jane"),
    ("Dear Mrs O'Neill,", "Dear Mrs O'Neill", "Mrs O'Neill"),
    ("Liebe Anna, schön, dass du schreibst", "Liebe Anna", "Anna"),
    ("Grüß Gott Herr Leitner, gerne!", "Grüß Gott Herr Leitner", "Herr Leitner"),
    ("Grüezi mitenand, der Schalter ist offen", "Grüezi", None),
    ("Gruess Gott Herr Leitner, gerne!", "Gruess Gott Herr Leitner", "Herr Leitner"),
    ("Guten Morgen zusammen, wir sind da", "Guten Morgen", None),
    ("Liebe alle, wir sind da", "Liebe", None),
    ("Morning Tom, it is open", "Morning Tom", "Tom"),
    ("Hallo {{name}}, danke", "Hallo {{name}}", "{{name}}"),
]

NO_GREETINGS = [
    ("Wir sagen Hallo zu neuen Kunden.", "the word stands inside the text"),
    ("Morgen kommt der Techniker.", "a day"),
    ("Liebe ist alles, was zählt.", "a noun"),
    ("Historisch gesehen stimmt das.", "begins with the letters of a greeting only"),
    ("", "nothing there"),
]

SIGN_OFFS = [
    ("Danke. ^JW", "^JW", True),
    ("Please DM us. -KC", "-KC", True),
    ("Wir melden uns.\nViele Grüße, Tom vom Service-Team", "Viele Grüße, Tom vom Service-Team", False),
    ("Wir helfen gern.\n\nMit freundlichen Grüßen\nAnna Huber", "Mit freundlichen Grüßen\nAnna Huber", False),
    ("All fixed.\nBest regards,\nYour Example team", "Best regards,\nYour Example team", False),
    ("Bitte neu starten.\nIhr Team vom Kundendienst", "Ihr Team vom Kundendienst", False),
    ("Wir helfen. Lg Maria K.", "Lg Maria K.", False),
    ("All good. Cheers, Dave (Support)", "Cheers, Dave (Support)", False),
    ("Done.\nSarah from Acme", "Sarah from Acme", False),
    ("Gern.\ni. A. Petra Kurz", "i. A. Petra Kurz", False),
    ("Wir prüfen das. Danke!", "Danke!", False),
]

NO_SIGN_OFFS = [
    ("Wir melden uns morgen.", "an ordinary sentence"),
    ("It costs 5-10 euros", "a range of numbers"),
    ("Danke für Ihre Nachricht, wir prüfen das.", "a sentence that begins like a closing phrase"),
    ("Ihr Paket ist da.", "a sentence about something of the reader's"),
    ("Your order has shipped.", "likewise"),
]


@pytest.mark.parametrize(("text", "greeting", "name"), GREETINGS)
def test_greeting(text: str, greeting: str, name: str | None) -> None:
    found = find_greeting(text)
    assert found is not None
    if name is not None:
        assert found.name is not None
        assert text[found.name.start : found.name.end] == name
        assert text[found.span.start : found.span.end] == greeting


@pytest.mark.parametrize(("text", "because"), NO_GREETINGS)
def test_no_greeting(text: str, because: str) -> None:
    assert find_greeting(text) is None, because


@pytest.mark.parametrize(("text", "sign_off", "is_initials"), SIGN_OFFS)
def test_sign_off(text: str, sign_off: str, is_initials: bool) -> None:
    found = find_sign_off(text)
    assert found is not None
    assert (text[found.span.start : found.span.end], found.is_initials) == (sign_off, is_initials)


@pytest.mark.parametrize(("text", "because"), NO_SIGN_OFFS)
def test_no_sign_off(text: str, because: str) -> None:
    assert find_sign_off(text) is None, because


SIGNATURES = [
    ("Wir melden uns.\nViele Grüße, Tom vom Service-Team", ", Tom vom Service-Team"),
    ("Gern.\ni. A. Petra Kurz", "i. A. Petra Kurz"),
    ("Please DM us. -KC", "-KC"),
]


@pytest.mark.parametrize(("text", "signature"), SIGNATURES)
def test_signature(text: str, signature: str) -> None:
    found = find_sign_off(text)
    assert found is not None
    assert found.signature is not None
    assert text[slice(*found.signature)] == signature


@pytest.mark.parametrize(
    "text",
    ["Viele Grüße an Ihre Frau Anna!", "Vielen Dank, Herr Müller"],
    ids=["to somebody else", "addresses the reader"],
)
def test_no_signature(text: str) -> None:
    found = find_sign_off(text)
    assert found is None or found.signature is None
