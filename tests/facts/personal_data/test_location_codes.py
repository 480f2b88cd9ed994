"""Codes of places: what3words, grid references, UTM, geohashes."""

from __future__ import annotations

from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.facts.personal_data.location_codes import find_grid_reference, find_three_words

from .place_findings import data, found


@pytest.mark.parametrize(
    "marked",
    [
        "You gave us [[///index.home.raft]] for the gate.",
        "Der Eingang zu Ihrem Hof ist [[///garten.lampe.suppe]], richtig?",
        "Your what3words address is [[filled.count.soap]].",
        "Laut w3w [[garten.lampe.suppe]] liegt es hinter Ihrem Haus.",
        "https://what3words.com/[[filled.count.soap]] is your back door.",
        "The grid reference you sent, [[TQ 30012 80512]], is the pond behind your house.",
        "Grid ref [[NY 215 071]] for your cottage, right?",
        "Your Irish grid reference is [[O 15904 34671]].",
        "Ihre UTM-Koordinaten [[32U 691607 5334775]] zeigen Ihr Haus.",
        "Ihr Standort in UTMREF: [[32U MU 12345 67890]]",
        "Koordinaten [[2'600'072, 1'200'147]], also bei Ihnen daheim.",
        "Ihr Hof: Koordinaten [[600072 / 200147]]",
        "Ihr Standort: [[Rechtswert 3567890, Hochwert 5934567]]",
        "Your house is easting/northing [[easting 530012, northing 180512]].",
        "Ihr Geohash: [[u281z7j57]]",
    ],
)
def test_code_of_a_place_is_found(marked: str) -> None:
    result, expected = found(marked, "coordinates")
    assert result == expected


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Come and find us at ///index.home.raft, by the bandstand.", "the brand's own place"),
        ("/// Neu im Shop /// www.acme.de ///", "slashes that divide"),
        ("See file:///etc.conf.d for this.", "a file"),
        ("More on what3words: www.what3words.com", "a site"),
        ("Your order SD 418 973 is on its way.", "no word for maps"),
        ("The walk starts at grid ref NY 215 071.", "a walk for everybody"),
        ("Der Aussichtsturm liegt bei Koordinaten 2'600'072, 1'200'147.", "a landmark"),
        ("2'600'072 Franken und 1'200'147 Besucher", "sums"),
        ("OS 14 und OS 15 auf 123 456 Geräten", "an operating system"),
    ],
)
def test_look_alike_is_left_alone(text: str, because: str) -> None:
    assert found(text, "coordinates")[0] == text, because


def test_grid_reference_is_no_ticket() -> None:
    text = "The walk starts at grid ref NY 215 071."
    assert found(text, "ticket-number")[0] == text


_FINDERS = (find_three_words, find_grid_reference)


@given(st.text(alphabet="0123456789abn.'/ ,utmsd\n\u200b", max_size=80))
def test_any_text_has_spans_inside_it(text: str) -> None:
    for find in _FINDERS:
        for datum in data(find, f"utm grid ref koordinaten {text}"):
            assert datum.span.start < datum.span.end


@pytest.mark.parametrize(
    "piece",
    [
        "///",
        "///a.b.",
        "w3w ab.cd.",
        "SD 41877 97304 ",
        "grid ref n 123 456 ",
        "32U 691607 5334775 utm ",
        "2'600'",
        "600 200 ",
        "rechtswert 1234567 ",
        "geohash u281z7j ",
    ],
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = thread_time()
    for find in _FINDERS:
        data(find, text)
    assert thread_time() - begun < 3
