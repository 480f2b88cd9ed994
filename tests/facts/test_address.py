"""The form of address: polite Sie told from sie, du from a foreign du, mixed only where it is."""

from __future__ import annotations

import pytest

from replyguard.facts.address import find_form_of_address
from replyguard.text.quotes import quoted_spans

FORMS = [
    ("Bitte schreiben Sie uns Ihre Nummer.", "formal"),
    ("Können Sie uns das schicken?", "formal"),
    ("Wir helfen Ihnen gern.", "formal"),
    ("Schick uns bitte deine Nummer.", "informal"),
    ("Was können wir für dich tun?", "informal"),
    ("Habt ihr das schon versucht?", "informal"),
    ("Danke für Eure Geduld!", "informal"),
    ("Bitte schreiben Sie uns, dann helfen wir dir.", "mixed"),
    ("Die Kollegen haben sie geprüft, und sie sind in Ordnung.", "none"),
    ("Das Paket ist da. Sie gefällt uns sehr.", "none"),
    ("Ihr Team vom Kundendienst", "none"),
    ("Die Kollegen prüfen das. Sie haben es bald, dann melden wir uns bei dir.", "informal"),
    ("Du meine Güte, das tut uns leid! Schreiben Sie uns.", "formal"),
    ("Vielen Dank!", "none"),
    ("Your order is on its way.", "none"),
]


@pytest.mark.parametrize(("text", "form"), FORMS)
def test_form_of_address(text: str, form: str) -> None:
    assert find_form_of_address(text) == form


def test_what_is_quoted_does_not_count() -> None:
    text = "> Kannst du mir helfen?\n\nJa, schreiben Sie uns gern."
    assert find_form_of_address(text, quoted_spans(text)) == "formal"
