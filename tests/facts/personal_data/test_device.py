"""IMEIs and serial numbers."""

from __future__ import annotations

from random import Random
from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from replyguard.facts.personal_data.datum import Strength
from replyguard.facts.personal_data.device import (
    find_device_code,
    find_imei,
    find_serial_number,
    find_sim_number,
    luhn_holds,
)
from replyguard.facts.personal_data.device_marks import find_marks
from replyguard.facts.personal_data.network import find_dotted_mac_address

from .place_findings import data, found


@pytest.mark.parametrize(
    ("kind", "marked"),
    [
        ("imei", "Die IMEI ist [[490154203237518]]."),
        ("imei", "IMEI [[49-015420-323751-8]]"),
        ("imei", "IMEI: [[35 693803 564380 9]]"),
        ("imei", "Ihr Handy [[356938035643809]] ist gesperrt."),
        ("imei", "IMEI [[３56938035643809]] 📱"),
        ("serial-number", "S/N: [[C02XK1ABJG5H]]"),
        ("serial-number", "Die Seriennummer Ihres Geräts lautet [[SN-1234-5678]]."),
        ("serial-number", "serial number is [[5CD1234XYZ]]"),
        ("serial-number", "We have [[R58M12ABCDE]] as your serial number."),
        ("serial-number", "Geräte-Nr. [[4711081512]]"),
        ("serial-number", "The frame number is [[WTU190K2231]]."),
        ("serial-number", "Rahmennummer: [[WBK-220931-T]]"),
        ("serial-number", "Fabr.-Nr. [[FD 9811 200456]]"),
        ("serial-number", "Auf dem Typenschild steht die Fabriknummer, [[FD 9811 / 200456]], und das Jahr."),
        ("serial-number", "Your washer, serial number [[FD 9811 200456]], is covered."),
        ("serial-number", "I found the serial on your photo, it's [[5CD9981KLM]]."),
        ("serial-number", "Die Seriennummer auf Ihrem Foto lautet [[5CD9981KLM]]."),
        ("serial-number", "Right aid [[R-20981123]] is insured."),
        ("serial-number", "Ihr Hörgerät [[HG-20981123]] ist versichert."),
        ("sim-number", "Your SIM has [[8944 1122 3344 5566 778]] printed on it."),
        ("sim-number", "Auf der SIM-Karte steht [[8949 0200 0012 3456 7890]]."),
        ("mac-address", "Modem [[0019.7fa2.c41b]] is offline."),
        ("mac-address", "Die Box [[a47d.31e2.567e]] meldet sich nicht."),
    ],
)
def test_device_number_is_found(kind: str, marked: str) -> None:
    result, expected = found(marked, kind)
    assert result == expected


@pytest.mark.parametrize(
    ("kind", "text", "because"),
    [
        ("imei", "Ihre Bestellung 123456789012345", "no check digit"),
        ("imei", "Die Sendungsnummer ist 356938035643809.", "another number"),
        ("imei", "Die IMEI zeigt *#06#.", "no number"),
        ("serial-number", "Die Seriennummer finden Sie auf der Rückseite.", "no number"),
        ("serial-number", "Die Seriennummer ist 12-stellig.", "how long it is"),
        ("serial-number", "The serial starts on 12 May 2024.", "a series"),
        ("serial-number", "Serial numbers 4400000 to 4419999 are recalled.", "a range"),
        ("serial-number", "Seriennummern von 4400000 bis 4419999 sind betroffen.", "a range"),
        ("serial-number", "The serial number has 12 digits, it's on the back.", "how long it is"),
        ("serial-number", "Die Seriennummer steht hinten, dort steht auch das Jahr 2019.", "a year"),
        ("serial-number", "Laptop 15s-fq5000ng und Akku BL1850B", "models"),
        ("serial-number", "Fernseher UE55AU7179UXZG", "a model"),
        ("sim-number", "Bestellung 8949020000123456789 ist da.", "no SIM in sight"),
        ("mac-address", "Firmware 1234.5678.9012 ist da.", "a version"),
        ("mac-address", "Your MAC looks like 00:1A:2B:3C:4D:5E and is on the label.", "an example"),
    ],
)
def test_other_number_is_left_alone(kind: str, text: str, because: str) -> None:
    assert found(text, kind)[0] == text, because


def test_check_digit_decides_what_is_validated() -> None:
    random = Random(15)
    for _ in range(1000):
        body = random.choice(("35", "86", "01")) + "".join(random.choices("0123456789", k=12))
        valid = body + luhn.calc_check_digit(body)
        place = random.randrange(15)
        changed = valid[:place] + str((int(valid[place]) + random.randint(1, 9)) % 10) + valid[place + 1 :]
        assert [datum.strength for datum in data(find_imei, f"IMEI {valid}")] == [Strength.VALIDATED]
        assert [datum.strength for datum in data(find_imei, f"IMEI {changed}")] == [Strength.CONTEXT]
        assert data(find_imei, f"die {changed} ist") == []
        assert luhn_holds(valid)


@given(st.text(max_size=80))
def test_any_text_has_spans_inside_it(text: str) -> None:
    whole = f"{text} IMEI S/N {text}"
    for find in (find_imei, find_serial_number):
        for datum in data(find, whole):
            assert 0 <= datum.span.start < datum.span.end <= len(whole)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ihre Kettensäge, am Gehäuse graviert HX-228190-B, ist fertig.", "HX-228190-B"),
        ("Your camera with 88XK20117 engraved on the bottom was handed in.", "88XK20117"),
        ("We found your bike, stamped under the frame WSBC60441873K.", "WSBC60441873K"),
    ],
)
def test_what_is_marked_on_a_device(text: str, value: str) -> None:
    assert [text[slice(*one.span)] for one in data(find_marks, text)] == [value]


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Engraved with the date 12.08.2020 on your watch.", "a date"),
        ("Charge L2304881 ist auf dem Gerät aufgedruckt.", "a lot"),
        ("The device is stamped EN 50342.", "a standard"),
        ("Your ring is engraved RS20201208.", "no device"),
        ("The device is stamped rev2023041.", "no capitals"),
    ],
)
def test_other_marks_are_left_alone(text: str, because: str) -> None:
    assert data(find_marks, text) == [], because


@pytest.mark.parametrize(
    "piece",
    [
        *("stamped on the ", "engraved a1-", "ab12345 on the ", "laptop stamped ab12345 "),
        *("1 ", "serial ", "s/n ", "1", "a1-", "imei 1 ", "serial a, ", "fd 9 ", "laptop a", "sim 89 ", "89 "),
    ],
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = thread_time()
    data(find_imei, text)
    for find in (find_serial_number, find_device_code, find_sim_number, find_dotted_mac_address, find_marks):
        data(find, text)
    assert thread_time() - begun < 3
