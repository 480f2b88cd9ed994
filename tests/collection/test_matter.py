"""What a figure is about: the same matter for the same thing, another where any word points to another."""

from __future__ import annotations

import pytest

from replyguard.collection.matter import matters_of
from replyguard.facts.figures import find_figures

SAME = [
    ("Sie können die Ware innerhalb von 14 Tagen zurücksenden.", "Rücksendungen sind binnen 30 Tagen möglich."),
    ("Sie können die Ware 14 Tage lang zurückgeben.", "You can return items within 30 days of delivery."),
    ("Die Erstattung dauert 5 Tage.", "Nach Eingang der Rücksendung erstatten wir den Betrag innerhalb von 14 Tagen."),
    ("Unsere Hotline erreichen Sie unter 0800 330 1000.", "Rufen Sie uns an: 0800 330 2000"),
    ("Die Ersatzkarte kostet 15 €.", "Für eine Ersatzkarte berechnen wir 10 €."),
    ("Der Versand kostet 4,90 €.", "Shipping costs €5.90."),
]
OTHER = [
    ("Der Versand kostet 4,90 €.", "Der Expressversand kostet 9,90 €.", "a compound that says which"),
    ("Der Versand kostet 4,90 €.", "Ab 50 € ist der Versand frei.", "a limit is no price"),
    ("Sie können 14 Tage lang widerrufen.", "Sie können 30 Tage lang zurückgeben.", "two matters"),
    ("Der Tarif S kostet 10 €.", "Der Tarif M kostet 20 €.", "a letter can be a name"),
    ("Wir antworten in 24 Stunden.", "Wir antworten am Wochenende in 48 Stunden.", "another time"),
    ("Returns within 30 days.", "Returns of shoes within 60 days.", "a thing is named"),
]
NOTHING = ["Das sind 14 Tage.", "Mehr unter https://acme.example/rueckgabe", "Und zwar 20 %."]


def _matter(text: str) -> str | None:
    (matter,) = matters_of(text, find_figures(text), ())
    return matter


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_matter(one: str, other: str) -> None:
    assert _matter(one) is not None
    assert _matter(one) == _matter(other)


@pytest.mark.parametrize(("one", "other", "because"), OTHER)
def test_another_matter(one: str, other: str, because: str) -> None:
    assert _matter(one) != _matter(other), because


@pytest.mark.parametrize("text", NOTHING)
def test_where_the_words_do_not_say(text: str) -> None:
    assert _matter(text) is None
