"""Number plates and vehicle identification numbers."""

from __future__ import annotations

from random import Random
from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.facts.personal_data.datum import Strength
from replyguard.facts.personal_data.vehicle import (
    find_named_plate,
    find_named_vin,
    find_shaped_plate,
    find_shaped_vin,
    vin_check_digit_holds,
)

from .place_findings import data, found


@pytest.mark.parametrize(
    ("kind", "marked"),
    [
        ("licence-plate", "Ihr Wagen [[M-AB 1234]] steht im Hof."),
        ("licence-plate", "Ihr Wagen [[B-AB 1234E]] lädt."),
        ("licence-plate", "Das Kennzeichen münchen [[m ab 1234]]"),
        ("licence-plate", "Kennzeichen: [[MAB1234]]"),
        ("licence-plate", "KFZ-Kennzeichen [[HH-XY 99H]]"),
        ("licence-plate", "Kennzeichen [[TÜ-AB 12]]"),
        ("licence-plate", "Das Kennzeichen [[W-12345 A]]"),
        ("licence-plate", "Kontrollschild [[ZH 123 456]]"),
        ("licence-plate", "Your reg is [[AB12 CDE]]."),
        ("licence-plate", "registration [[P123 ABC]]"),
        ("licence-plate", "We saw [[AB12 CDE]] parked."),
        ("licence-plate", "🚗 [[M\u200b-AB 1234]]"),
        ("vin", "FIN: [[WVWZZZ1JZXW000001]]"),
        ("vin", "Die FIN lautet [[wvw zzz 1jz xw 000001]]."),
        ("vin", "Der Wagen [[1HGCM82633A004352]]"),
        ("vin", "Your VIN [[1M8GDM9AXKP042788]]"),
    ],
)
def test_vehicle_is_found(kind: str, marked: str) -> None:
    result, expected = found(marked, kind)
    assert result == expected


@pytest.mark.parametrize(
    ("kind", "text", "because"),
    [
        (
            "licence-plate",
            "LH 1234, ICE 123, RE 5, A 4, B 12, EUR 120, DIN 476, USB-C 3",
            "flights, trains, roads, norms",
        ),
        ("licence-plate", "Das Modell S-AB 123 und der Artikel B-AB 12", "products"),
        ("licence-plate", "Der HP-C 4500 Drucker", "a printer"),
        ("licence-plate", "wir haben m-ab 1234 notiert", "small letters, no word"),
        ("licence-plate", "Der Code AB12 CDE gilt.", "a code"),
        ("licence-plate", "Bitte nennen Sie Ihr Kennzeichen bis 18 Uhr.", "no plate"),
        ("licence-plate", "X-QQQ 12, XX-AB 12", "no district"),
        ("vin", "Ihre Sendung 1HGCM82633A004353", "check digit does not hold"),
        ("vin", "12345678901234567", "digits alone"),
        ("vin", "SOMMERAKTION12345", "I and O stand in none"),
    ],
)
def test_look_alike_is_left_alone(kind: str, text: str, because: str) -> None:
    assert found(text, kind)[0] == text, because


def test_check_digit_decides_what_is_validated() -> None:
    """A changed digit may leave a number whose check digit stands for another: where it does not hold, nothing is validated."""
    random = Random(17)
    alphabet = "abcdefghjklmnprstuvwxyz0123456789"
    made = 0
    while made < 1000:
        body = "1" + "".join(random.choices(alphabet, k=7))
        tail = "".join(random.choices(alphabet, k=4)) + "".join(random.choices("0123456789", k=4))
        valid = next((v for c in "0123456789x" if vin_check_digit_holds(v := f"{body}{c}{tail}")), None)
        assert valid is not None
        if sum(map(str.isalpha, valid)) < 2:
            continue
        made += 1
        place = random.randrange(13, 17)
        changed = valid[:place] + str((int(valid[place]) + random.randint(1, 9)) % 10) + valid[place + 1 :]
        assert [datum.strength for datum in data(find_shaped_vin, valid.upper())] == [Strength.VALIDATED]
        assert data(find_shaped_vin, changed.upper()) == []
        assert {datum.strength for datum in data(find_named_vin, f"VIN {changed}")} == {Strength.CONTEXT}


_FINDERS = (find_named_plate, find_shaped_plate, find_named_vin, find_shaped_vin)


@given(st.text(max_size=80))
def test_any_text_has_spans_inside_it(text: str) -> None:
    whole = f"{text} Kennzeichen VIN {text}"
    for find in _FINDERS:
        for datum in data(find, whole):
            assert 0 <= datum.span.start < datum.span.end <= len(whole)


@pytest.mark.parametrize("piece", ["kennzeichen ", "m-ab ", "m ab 1 ", "a1", "vin ", "kfz m-ab 12 ", "a", "1 "])
def test_time_grows_with_the_text_alone(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = thread_time()
    for find in _FINDERS:
        data(find, text)
    assert thread_time() - begun < 3
