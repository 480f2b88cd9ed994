"""Full names in free position: what is found, what is left, and that the shipped model is what its header says."""

from __future__ import annotations

import hashlib

import pytest

from replyguard import Guard, Policy
from replyguard.facts.personal_data.gates.name import may_name
from replyguard.facts.personal_data.person_lists import FAMILY, GIVEN, name_lists
from replyguard.facts.personal_data.person_model import find_names, read_model
from replyguard.text.word_data import lexicon_file

FOUND = [
    "Den Karton hat am Freitag [[Aylin Demirtaş]] geöffnet.",
    "Die Rechnung ging an [[Agnieszka Wróblewska]] in Köln.",
    "Das Zimmer war für [[Khalid al-Harbi]] reserviert.",
    "Abgeholt hat es laut Protokoll [[Nguyen Thi Lan]].",
    "Das Ticket steht auf [[Chukwuemeka Obi]], nicht auf Sie.",
    "Unterschrieben hat [[J. Kowalczyk]] um 16 Uhr.",
    "Im Archiv steht nur ein Eintrag: [[Hadzic, Mirsad]], Lieferung im Mai.",
    "laut system hat [[zeynep aksoy]] das paket angenommen",
    "The seat was given to [[Siobhán O'Rourke]] at noon.",
    "We mixed up your file and [[Priya Raghunathan]]'s.",
    "The deposit was paid by [[Giuseppe De Santis]] in March.",
    "It was [[Oksana Kravchenko]] who called us.",
]
LEFT = [
    ("Im Café Müller gibt es wieder Kuchen.", "a house"),
    ("Die Tasche von Hugo Boss ist ausverkauft.", "a brand"),
    ("Tickets for Taylor Swift go on sale on Friday.", "a public person"),
    ("Die Haltestelle Karl-Marx-Straße entfällt.", "a street"),
    ("The Anna Schmidt Foundation has moved.", "named after somebody"),
    ("Die Meier & Schulze GmbH liefert am Dienstag.", "a firm"),
    ("Bitte prüfen Sie Konto, Rechnung und Vertrag.", "nouns"),
    ("Tippen Sie auf Dark Mode und Family Sharing.", "labels"),
    ("Am Montag Abend war der Raum Jena gestört.", "a day and a place"),
    ("Wir haben Anna gebeten, sich zu melden.", "a given name alone"),
    ("Alles erledigt.\nViele Grüße\nPetra Kurz", "the signature"),
    ("Mein Name ist Petra Kurz, ich helfe gern.", "the author presents herself"),
    ("Bitte nicht Max Mustermann eintragen.", "nobody"),
]


def _names(text: str, guard: Guard) -> list[tuple[int | None, int | None]]:
    found = guard.check({"text": text}).findings
    return [(one.start, one.end) for one in found if one.rule == "personal-data.person"]


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard()


@pytest.mark.parametrize("text", FOUND)
def test_full_name_is_found(text: str, guard: Guard) -> None:
    plain = text.replace("[[", "").replace("]]", "")
    assert _names(plain, guard) == [(text.index("[["), text.index("]]") - 2)]


@pytest.mark.parametrize(("text", "reason"), LEFT)
def test_look_alike_is_left(text: str, reason: str, guard: Guard) -> None:
    assert _names(text, guard) == [], reason


@pytest.mark.parametrize(
    "context",
    [
        {"thread": [{"role": "customer", "author": "Aylin Demirtas", "text": "Hilfe"}]},
        {"author": {"name": "Aylin Demirtas"}},
    ],
    ids=["shown by the thread", "the agent's own"],
)
def test_name_that_may_stand_is_left(context: dict[str, object], guard: Guard) -> None:
    text = "Den Karton hat am Freitag Aylin Demirtas geöffnet."
    assert _names(text, guard) != []
    found = guard.check({"text": text, **context}).findings
    assert [one for one in found if one.rule == "personal-data.person"] == []


def test_policy_sets_the_confidence() -> None:
    text = "Den Karton hat am Freitag Aylin Demirtas geöffnet."
    policy = "name: strict\nrules:\n  personal-data.person: {least-confidence: 1}\n"
    assert _names(text, Guard(Policy.from_text(policy))) == []
    announced = "Das Paket liegt bei Ihrem Nachbarn Herrn Yilmaz."
    assert _names(announced, Guard(Policy.from_text(policy))) != [], "an announced name is sure"


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Vielen Dank für die Nachricht, wir prüfen das.", False),
        ("Bitte wenden Sie sich an den Kundenservice.", False),
        ("Gestern hat Anna Schmidt angerufen.", True),
        ("das konto gehört anna schmidt", True),
    ],
)
def test_gate(text: str, may: bool) -> None:
    assert may_name(text) is may


def test_lone_names_are_told_by_the_model_too() -> None:
    text = "Nach Angaben von Petrenko wurde niemand verletzt."
    assert [text[start:end] for start, end, _ in find_names(text)] == ["Petrenko"]


def test_lists_know_many_origins() -> None:
    names = name_lists()
    for given, family in [
        ("agnieszka", "kowalczyk"),
        ("mehmet", "yildirim"),
        ("thi", "nguyen"),
        ("olufemi", "okonkwo"),
    ]:
        assert names[given] & GIVEN
        assert names[family] & FAMILY


def test_model_is_what_its_header_says() -> None:
    text = lexicon_file("names", "model", "txt").read_text(encoding="utf-8")
    body = text[text.index("\n[moves]\n") + 1 :]
    assert f"# sha256: {hashlib.sha256(body.encode()).hexdigest()}\n" in text


def test_unknown_template_is_an_error() -> None:
    with pytest.raises(ValueError, match="train it anew"):
        read_model("[colour]\nred\t1\t2\n")
