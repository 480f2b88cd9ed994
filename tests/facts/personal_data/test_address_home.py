"""Streets without a number: those that a sentence calls somebody's home, and those that are nobody's."""

from __future__ import annotations

from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.facts.personal_data.address_home import find_home_street

from .place_findings import data, found

_HOMES = [
    "Ihre Mutter wohnt in der [[Schillerstraße]], richtig?",
    "Frau Kern wohnt seit Mai in der [[Schillerstraße]].",
    "Das Paket liegt bei Ihnen in der [[Lindengasse]] im dritten Stock.",
    "Das Paket liegt in der [[Lindengasse]] im dritten Stock bei Frau Meier.",
    "Sie sind ja gerade in die [[Gartenstraße]] gezogen.",
    "Da Sie am [[Alten Mühlweg]] wohnen, ist der Ausbau schon fertig.",
    "Unser Techniker kommt am Montag zu Ihnen in die [[Karl-Marx-Allee]].",
    "Ihr Haus in der [[Mozartstraße]] ist schon angeschlossen.",
    "Die Kundin lebt in der [[Berliner Straße]].",
    "Wir wissen, dass er in der [[Rosengasse]] zu Hause ist.",
    "In der [[Lessingstraße]] wohnt Ihr Sohn, oder?",
    "Ich wohne selbst am [[Kurfürstendamm]].",
    "Ihr Vater wohnt in der [[Mühlbachgasse]], dort ist der Ausbau im Herbst dran.",
    "Das Paket hat jemand in der [[Veilchengasse]] im vierten Stock angenommen.",
    "We checked: your sister lives on [[Hawthorn Close]], so the outage there is the same one.",
    "The fitter came to your house on [[Quarry Lane]] and nobody was in.",
    "You moved to [[Linden Avenue]] in May, so the old plan ended.",
    "She lives on [[Maple Drive]].",
    "You live on [[Elm Street]], right?",
    "We sent the engineer to you on [[Station Road]].",
    "Your flat on [[Park Avenue]] is connected.",
    "Anna's house on [[Oak Hill Road]] was checked.",
    "He moved to [[Rosewood Close]] last month.",
    "The driver left it on [[Maple Drive]] on the third floor.",
]
_NOBODYS = [
    ("Unsere Filiale in der Schillerstraße hat bis 20 Uhr offen.", "a shop"),
    ("Unser Laden in der Lindengasse im dritten Stock ist offen.", "a shop on a floor"),
    ("Sie finden uns in der Lindengasse im ersten Stock.", "the brand"),
    ("Wir sind in die Gartenstraße gezogen.", "the brand"),
    ("Die Haltestelle in der Schillerstraße wird verlegt.", "a stop"),
    ("Die Bauarbeiten in der Hauptstraße dauern an.", "a construction site"),
    ("Das Konzert findet in der Lindenallee statt.", "an event"),
    ("Wer in der Hauptstraße wohnt, muss mit Lärm rechnen.", "everybody"),
    ("Alle Anwohner, die in der Hauptstraße wohnen, sind informiert.", "everybody"),
    ("Sie sind auf dem richtigen Weg.", "no street"),
    ("Wohnen auf dem Campingplatz ist erlaubt.", "no street"),
    ("Die Lindenstraße lebt in der ARD weiter.", "a series"),
    ("Sie leben in der Nähe der Bahnhofstraße, dort ist ein Paketshop.", "a shop near by"),
    ("Der Flohmarkt in der Veilchengasse beginnt um neun.", "an event"),
    ("Residents who live on Linden Avenue can vote until Friday.", "everybody"),
    ("The street fair on Hawthorn Close starts at noon.", "an event"),
    ("Our shop on Maple Drive is open.", "a shop"),
    ("We moved to High Street last week.", "the brand"),
    ("There are roadworks on Elm Street.", "works"),
    ("The bus stops on Station Road.", "a stop"),
    ("People who live on Maple Drive are affected.", "everybody"),
    ("The show goes live on Sesame Street.", "no home"),
    ("The movie A Nightmare on Elm Street is live now.", "a film"),
    ("Your file is live on Google Drive.", "a disk"),
]


@pytest.mark.parametrize("marked", _HOMES)
def test_street_of_a_home_is_found(marked: str) -> None:
    result, expected = found(marked, "address")
    assert result == expected


@pytest.mark.parametrize(("text", "because"), _NOBODYS)
def test_street_of_nobody_is_left_alone(text: str, because: str) -> None:
    assert found(text, "address")[0] == text, because


@given(st.lists(st.sampled_from(["wohnt ", "in der ", "Garten", "straße ", "lives ", "on ", "Elm ", "Street ", "., "])))
def test_spans_are_of_a_street_with_a_capital(pieces: list[str]) -> None:
    text = "".join(pieces)
    for datum in data(find_home_street, text):
        named = text[datum.span.start : datum.span.end]
        assert named[0].isupper()
        assert named.endswith(("straße", "Street"))


@pytest.mark.parametrize(
    "piece", ["wohnt in der ", "in der Neuen ", "on Maple ", "lives on Oak Hill ", "Berliner Straße "]
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = thread_time()
    data(find_home_street, text)
    assert thread_time() - begun < 4
