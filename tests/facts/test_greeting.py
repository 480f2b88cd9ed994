"""Greetings and sign-offs: where they stand and whom they name."""

from __future__ import annotations

import pytest

from replyguard.facts.greeting import find_greeting, find_sign_off

GREETINGS = [
    ("Hallo Frau Müller,\nvielen Dank", "Hallo Frau Müller", "Frau Müller"),
    ("Sehr geehrter Herr Dr. Huber, danke", "Sehr geehrter Herr Dr. Huber", None),
    ("Hi Tom! Thanks", "Hi Tom", "Tom"),
    ("Hallo, danke für die Nachricht", "Hallo", None),
    ("@115713 Hi Jane, please DM us", "Hi Jane", "Jane"),
    ("Dear Mrs O'Neill,", "Dear Mrs O'Neill", "Mrs O'Neill"),
    ("Liebe Anna, schön, dass du schreibst", "Liebe Anna", "Anna"),
    ("Grüß Gott Herr Leitner, gerne!", "Grüß Gott Herr Leitner", "Herr Leitner"),
    ("Hallo {{name}}, danke", "Hallo {{name}}", "{{name}}"),
]

NO_GREETINGS = [
    ("Wir sagen Hallo zu neuen Kunden.", "the word stands inside the text"),
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
]

NO_SIGN_OFFS = [
    ("Wir melden uns morgen.", "an ordinary sentence"),
    ("It costs 5-10 euros", "a range of numbers"),
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
