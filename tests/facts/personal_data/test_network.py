"""IP addresses, MAC addresses and coordinates."""

from __future__ import annotations

from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.facts.personal_data.location import find_coordinates
from replyguard.facts.personal_data.network import find_dotted_mac_address, find_ip_address, find_mac_address

from .place_findings import data, found


@pytest.mark.parametrize(
    ("kind", "marked"),
    [
        ("ip-address", "Ihre IP [[84.150.12.3]] wurde gesperrt."),
        ("ip-address", "Die Anmeldung kam von [[203.0.113.77]]."),
        ("ip-address", "Server IP: [[192.168.1.10]]"),
        ("ip-address", "My IP address is [[192.168.1.1]]"),
        ("ip-address", "[[2001:db8::1]]"),
        ("ip-address", "Deine IP [[203(.)0(.)113(.)77]] ist gesperrt."),
        ("ip-address", "Logins from [[198.51.100[.]77]] are blocked."),
        ("mac-address", "The set-top box at [[00a0.c914.c829]] is offline."),
        ("mac-address", "Bei uns meldet sich [[b827.eb0c.11f4]] nicht mehr."),
        ("ip-address", "IPv6: [[2001:0db8:85a3:0000:0000:8a2e:0370:7334]]"),
        ("ip-address", "Von [[fe80::1ff:fe23:4567:890a]]."),
        ("ip-address", "Ihre IP (Version 4) ist [[84.150.12.3]]."),
        ("mac-address", "MAC [[00:1A:2B:3C:4D:5E]]"),
        ("mac-address", "MAC [[AA:BB:CC:DD:EE:FF]]"),
        ("mac-address", "Das Gerät [[aa-bb-cc-dd-ee-0f]] ist gesperrt."),
        ("mac-address", "MAC-Adresse [[001a.2b3c.4d5e]]"),
        ("coordinates", "Koordinaten: [[52.5200, 13.4050]]"),
        ("coordinates", "Sie wohnen bei [[48,13743 / 11,57549]]."),
        ("coordinates", "[[52°31'12\"N 13°24'18\"E]]"),
        ("coordinates", "https://maps.google.com/?q=[[52.52001,13.40495]]"),
        ("coordinates", "Meet me at [[9G8F+5W]] New York"),
        ("coordinates", "Laut GPS liegt die Sendung bei [[48.20112, 16.35127]], das ist Ihre Haustür."),
        ("coordinates", "The driver's GPS says [[51.50172, -0.08714]], that's your front gate."),
        ("coordinates", "We left it at [[51.501, -0.087]], by your back door."),
        ("coordinates", "The walk starts at your house, [[51.5012, -0.0872]]."),
        ("coordinates", "My location is [[40.7128, -74.0060]]"),
        ("ip-address", "Zugriffe von [[84 . 150 . 12 . 138]] am Montag"),
        ("ip-address", "your IP was [[84 dot 15 dot 12 dot 9]] then"),
        ("ip-address", "von der [[84 punkt 150 punkt 12 punkt 138]] aus"),
    ],
)
def test_place_on_the_net_or_the_globe_is_found(kind: str, marked: str) -> None:
    result, expected = found(marked, kind)
    assert result == expected


@pytest.mark.parametrize(
    ("kind", "text", "because"),
    [
        ("ip-address", "Version 2.14.0.1 ist da.", "a version"),
        ("ip-address", "Bitte auf 120.0.60.99 aktualisieren.", "a version"),
        ("ip-address", "Mit 2.14.0.1 geht es wieder.", "small numbers, no word"),
        ("ip-address", "Öffnen Sie http://192.168.178.1 im Browser.", "a router in a help text"),
        ("ip-address", "DNS 8.8.8.8, Maske 255.255.255.0, 127.0.0.1", "nobody's"),
        ("ip-address", "Siehe 300.1.2.3 und 84.150.12.3.4", "no octets, five numbers"),
        ("ip-address", "Wir sind von 10:30 bis 14::00 da.", "times"),
        ("ip-address", "am 12. 3. 24. 150 Leute, Version 10 . 20 . 130 . 140", "a date, a version"),
        ("mac-address", "um 10:20:30:10:20:30", "times"),
        ("mac-address", "MAC FF:FF:FF:FF:FF:FF", "everybody"),
        ("mac-address", "Your MAC address has the format 00:11:22:33:44:55.", "an example"),
        ("mac-address", "Die MAC sieht so aus: AA:BB:CC:DD:EE:FF", "an example"),
        ("mac-address", "Update 2023.1204.0815 is out.", "a version"),
        ("ip-address", "Version 1.2.3(4) und Absatz 7(1)", "a version"),
        ("coordinates", "The lighthouse stands at 54° 33' N, 8° 31' E.", "a landmark"),
        ("coordinates", "Der Treffpunkt ist 52.5200, 13.4050.", "an event"),
        ("coordinates", "Startpunkt der Tour ist 53.5511, 9.9937.", "a walk for everybody"),
        ("coordinates", "Go to 41.8826, -87.6226, that's the bean in the park.", "a landmark"),
        ("coordinates", "12.500, 13.400 und 1.234,567", "sums"),
        ("coordinates", "Unsere Filiale liegt bei 52.5200, 13.4050.", "the brand's own"),
        ("coordinates", "C++17 und 5+2", "no plus code"),
    ],
)
def test_look_alike_is_left_alone(kind: str, text: str, because: str) -> None:
    assert found(text, kind)[0] == text, because


_FINDERS = (find_ip_address, find_mac_address, find_dotted_mac_address, find_coordinates)


@given(st.text(alphabet=st.sampled_from("0123456789abcdef.:-°'\"+, NE\u200b１é"), max_size=80))
def test_any_text_has_spans_inside_it(text: str) -> None:
    for find in _FINDERS:
        for datum in data(find, text):
            assert 0 <= datum.span.start < datum.span.end <= len(text)


@pytest.mark.parametrize(
    "piece", ["1.", "a:", "1.1.1.1 ", "::", "00:", "1.2345 ", "1°", "aa", "9g8f+", "ip 1.1.1.1 ", "1[.]", "0a1b."]
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = thread_time()
    for find in _FINDERS:
        data(find, text)
    assert thread_time() - begun < 10  # in proportion 2 s on a quick machine, with its square minutes
