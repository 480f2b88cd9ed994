"""A surname by which the reader is addressed in the middle of a text is a greeting; who stands in apposition is somebody."""

from __future__ import annotations

import pytest

from replyguard import Guard

ADDRESSED = [
    "Danke fürs Warten, Herr Przybilla.",
    "Wir schauen uns das an, Frau Tiedemann.",
    "Für Ihren Einwand, Herr Dr. Seybold, sind wir dankbar.",
    "Frage an Sie, Herr Hürlimann: Haben Sie den Deckel gedreht?",
    "Alles Gute fürs neue Zuhause, Familie Nowotny!",
    "I'm sorry you had to chase this twice, Mr Penhaligon.",
    "Thank you ever so much, Mrs Abernathy, your letter was read aloud.",
]
SOMEBODY_ELSE = [
    "Das Paket hat Ihre Nachbarin, Frau Przybilla, genommen.",
    "Sie hatten Besuch von unserer Technikerin, Frau Tiedemann.",
    "Zuständig sind für Sie Frau Meier, Herr Przybilla.",
    "Ihre Rechnung ging an einen anderen, Herrn Seybold.",
    "Im Vertrag steht ein anderer Name, Frau Huber.",
    "Your parcel was taken in by your neighbour, Mr Whitlock.",
    "Your file lies with our manager, Ms Lindqvist.",
]


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard()


def _severities(text: str, guard: Guard) -> set[tuple[str, str]]:
    return {(one.rule, one.severity) for one in guard.check({"text": text}).findings if one.category == "personal-data"}


@pytest.mark.parametrize("text", ADDRESSED)
def test_who_is_addressed_is_greeted(text: str, guard: Guard) -> None:
    assert _severities(text, guard) == {("personal-data.surname", "info")}


@pytest.mark.parametrize("text", SOMEBODY_ELSE)
def test_who_stands_in_apposition_is_somebody(text: str, guard: Guard) -> None:
    assert ("personal-data.person", "warning") in _severities(text, guard)


def test_what_is_drawn_together_is_no_surname(guard: Guard) -> None:
    assert not _severities("The heating is on or off, the driver can't turn it down.", guard)
