"""An address that a customer posted is the customer's, unless a shop or a stop is asked after there."""

from __future__ import annotations

import pytest

from replyguard import Draft, Guard

_SHOPS = [
    ("Hat eure Filiale in der Hauptstraße 12 heute offen?", "Ja, unsere Filiale in der Hauptstraße 12 hat bis 18 Uhr geöffnet."),
    ("Der Automat in der Hauptstraße 12 ist schon wieder kaputt.", "Danke, wir sehen uns die Hauptstraße 12 an."),
    ("Wann macht der neue Laden am Neumarkt 7 auf?", "Am Neumarkt 7 geht es im Mai los."),
    ("Warum hält der Bus am Marktplatz 3 nicht?", "Am Marktplatz 3 wird gerade gebaut."),
    ("Is your store at 12 High Street open today?", "Yes, 12 High Street is open until 6."),
    ("Your vending machine on 12 High Street ate my card", "Thanks, we'll look at the one at 12 High Street."),
]  # fmt: skip
_HOMES = [
    ("Ich warte seit Montag, Hauptstraße 12, 1070 Wien.", "Wir schicken jemanden in die Hauptstraße 12."),
    ("Ihre Filiale hat mein Paket nicht an die Hauptstraße 12 geschickt", "Wir bringen es in die Hauptstraße 12."),
    ("Kein Internet in der Hauptstraße 12!", "Wir prüfen die Leitung in der Hauptstraße 12."),
    ("Your driver never came to 12 High Street, W1A 1AA", "Our driver was at 12 High Street at 5."),
    ("The shop sent my parcel to 12 High Street", "We'll bring it to 12 High Street."),
    ("Ich wohne über dem Laden in der Hauptstraße 12.", "Wir kommen in die Hauptstraße 12."),
    ("I live above the pub at 12 High Street.", "We'll come to 12 High Street."),
    ("My shop at 12 High Street has no power", "We'll come to 12 High Street."),
    ("I rent a studio at 12 High Street", "We'll come to 12 High Street."),
]


def _found(guard: Guard, said: str, draft: str) -> tuple[bool, bool]:
    verdict = guard.check(Draft(text=draft, thread=[{"role": "customer", "text": said}]))  # type: ignore[list-item]
    rules = {finding.rule for finding in verdict.findings}
    return "personal-data.address" in rules, "channel-switch.thread-holds-data" in rules


@pytest.mark.parametrize(("said", "draft"), _SHOPS)
def test_of_a_shop_it_is_nobodys(guard: Guard, said: str, draft: str) -> None:
    assert _found(guard, said, draft) == (False, False)


@pytest.mark.parametrize(("said", "draft"), _HOMES)
def test_of_a_home_it_is_private(guard: Guard, said: str, draft: str) -> None:
    assert _found(guard, said, draft) == (True, True)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Seit wann haben Sie kein Internet in der Mariahilfer Straße 45?", "Mariahilfer Straße 45"),
        ("Sie haben also kein Wasser im Alten Weg 3?", "Alten Weg 3"),
        ("Sie wohnen in der Martin Luther Straße 4.", "Martin Luther Straße 4"),
        ("Sie wohnen An der Alten Mühle 3.", "An der Alten Mühle 3"),
    ],
)
def test_the_words_before_a_preposition_are_no_part_of_it(guard: Guard, text: str, address: str) -> None:
    found = [finding for finding in guard.check(text).findings if finding.rule == "personal-data.address"]
    assert [text[one.start : one.end] for one in found] == [address]
