"""Words that tell on whose side the author of a text is, without a policy that knows the firm."""

from __future__ import annotations

import pytest

from replyguard.facts.speaks_for import names_whom_it_speaks_for


@pytest.mark.parametrize(
    "text",
    [
        "Speaking for Harbour Air: the bags are on the next flight.",
        "Chiming in from the water company: the main is fixed.",
        "Kurz von Rollmobil-Seite: Ab Mai sind hellere Lampen dran.",
        "As the people behind Linen Lane: yes, it shrinks a little.",
        "Official Rye & Co account answering: it is a sourdough.",
        "Wolkenbus hier! Das WLAN wird ab 500 MB langsamer.",
        "Ruth from Tarn Broadband tech support. Firmware 3 settles it.",
        "Hello from the Lumo crew! It is dimmable.",
        "Ines, owner. The boiler was down on Tuesday.",
        "I designed that level. Look to the left of the gate.",
        "Danke fürs Testen! Herzlich, Vroni vom Korbladen Weidenzeile",
        "The cap is being tested.\nBest, Carla Moss, Fernleigh Skin (Bath)",
        "Grüße aus der Anwendungstechnik. Gruß aus der Werkstatt, Klebfix GmbH",
        "Mein Brötchengeber ist die Seenbahn, also mit Vorsicht zu genießen: Gleis 4.",
        "It does. (I sit in the Nimbus support team.)",
        "Guten Tag, die Erhöhung ging per Brief raus. #TeamLichtstrom",
    ],
)
def test_who_speaks_is_told(text: str) -> None:
    assert names_whom_it_speaks_for(text)


@pytest.mark.parametrize(
    "text",
    [
        "Der Filter passt in beide Modelle.",
        "Danke für den Tipp! Viele Grüße, Tom",
        "Thanks, that helped. Best, Tom",
        "Tom hier. Bei mir hat ein Neustart geholfen.",
        "Anna here, try the red button.",
        "Speaking from experience, the first update takes an hour.",
        "Grüße aus Hamburg",
        "Unsere Hotline ist auch samstags da.",
        "Our lines are open from eight to eight.",
        "Ich habe das Regal mit meinem Sohn gebaut.",
        "Ask the team at the counter, they are nice.",
    ],
)
def test_who_speaks_is_not_told(text: str) -> None:
    assert not names_whom_it_speaks_for(text)
