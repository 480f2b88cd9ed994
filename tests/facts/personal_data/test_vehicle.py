"""Number plates and vehicle identification numbers."""

from __future__ import annotations

from random import Random
from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.facts.personal_data.datum import Strength
from replyguard.facts.personal_data.vehicle import find_named_plate, find_shaped_plate
from replyguard.facts.personal_data.vehicle_vin import find_named_vin, find_shaped_vin, vin_check_digit_holds

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
        ("licence-plate", "Ihr Firmenwagen [[BE 52 881]] ist versichert."),
        ("licence-plate", "We noted your car, [[GE 318 407]]."),
        ("licence-plate", "Ihr Fahrzeug [[182-G-4410]] ist angemeldet."),
        ("licence-plate", "Your parking permit for [[231-LH-1204]] is renewed."),
        ("licence-plate", "Your reg is [[07 KY 4410]]."),
        ("licence-plate", "Your reg is [[AB12 CDE]]."),
        ("licence-plate", "registration [[P123 ABC]]"),
        ("licence-plate", "We saw [[AB12 CDE]] parked."),
        ("licence-plate", "🚗 [[M\u200b-AB 1234]]"),
        ("licence-plate", "Your car [[AB12CDE]] was clamped."),
        ("licence-plate", "No toll is due for [[182-G-4410]]."),
        ("licence-plate", "The blue Yaris, [[07 KY 4410]], has its lights on."),
        ("licence-plate", "Florida tag [[QRT 1123]] was billed."),
        ("licence-plate", "License plate [[7ABC123]] was billed."),
        ("licence-plate", "[[KA-RL204]] hat falsch geparkt."),
        ("licence-plate", "Kz. [[KA-RL204]] ist erfasst."),
        ("licence-plate", "Das Versicherungskennzeichen [[123 ABC]] gilt noch."),
        ("licence-plate", "Das Auto mit der Nummer [[ZH 481 200]] stand dort."),
        ("licence-plate", "Die Parkkarte läuft auf [[ZH·48120]]."),
        ("licence-plate", "Die Vignette gilt für [[W-48210K]]."),
        ("licence-plate", "Geblitzt wurde der Wagen, [[KA RL 204]], am Montag."),
        ("licence-plate", "dein golf [[ka rl 204]] ist fertig"),
        ("vin", "V5C says [[SAL LAEWH9 1L307602]]."),
        ("vin", "Im Fahrzeugbrief steht [[WVW ZZZ 1KZ AW 123456]]."),
        ("vin", "FIN: [[WVWZZZ1JZXW000001]]"),
        ("vin", "Die FIN lautet [[wvw zzz 1jz xw 000001]]."),
        ("vin", "Der Wagen [[1HGCM82633A004352]]"),
        ("vin", "Your VIN [[1M8GDM9AXKP042788]]"),
        ("licence-plate", "der rote kombi [[hh ab 2207]] steht im weg"),
        ("licence-plate", "your corsa ([[ak12 cde]]) is ready"),
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
        ("licence-plate", "Your reg is written as XX00 XXX.", "only the shape of a plate"),
        ("licence-plate", "Bitte das Kennzeichen im Format B-AB 1234 eingeben.", "only the shape of a plate"),
        ("licence-plate", "Ihr Wagen fuhr ZH 418 207 km weit.", "a distance"),
        ("licence-plate", "Ihr Wagen 7 im ICE 604, S UV 20", "a train"),
        ("licence-plate", "Use code AB12CDE for parking.", "a code"),
        ("licence-plate", "Ihr Gutschein WN66FHO gilt im Parkhaus.", "a voucher"),
        ("licence-plate", "Die Vignette kostet ab 2024 nur CHF 40.", "a price"),
        ("licence-plate", "Das Kennzeichen kostet 100 EUR.", "a price"),
        ("licence-plate", "Die Autobahn A 8 ist gesperrt, parken Sie im Parkhaus P 3.", "roads"),
        ("licence-plate", "Guten Tag, am 12 Mai ist das Auto da.", "a day"),
        ("vin", "Der Fahrzeugschein kostet SIEBZEHN ZEICHEN 12345 EUR", "words"),
        ("licence-plate", "Order 231-LH-1204 for your car is in.", "an order"),
        ("licence-plate", "X-QQQ 12, XX-AB 12", "no district"),
        ("vin", "Ihre Sendung 1HGCM82633A004353", "check digit does not hold"),
        ("vin", "12345678901234567", "digits alone"),
        ("licence-plate", "der kombi ab ca 30 euro", "a price"),
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


@pytest.mark.parametrize(
    "piece",
    [
        "kennzeichen ",
        "m-ab ",
        "m ab 1 ",
        "a1",
        "vin ",
        "kfz m-ab 12 ",
        "car zh 1 ",
        "191-d-5 car ",
        "a",
        "1 ",
        "auto mit der nummer ",
        "zh·48120 auto ",
        "ab12cde car ",
        "dein golf ka rl 20 ",
        "v5c sal laewh9 1",
        "wvw zzz ",
    ],
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = thread_time()
    for find in _FINDERS:
        data(find, text)
    assert thread_time() - begun < 3
