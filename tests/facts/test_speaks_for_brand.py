"""Who a text that names a brand speaks for: the brand as the author's own house, or somebody it talks about."""

from __future__ import annotations

import pytest

from replyguard.facts.speaks_for_brand import speaks_for_brand
from replyguard.text.views import fold

_NAMES = ["lumo", "nordbahn"]

FOR_IT = [
    "Press officer for Nordbahn, quick note: trains run hourly.",
    "Customer care agent with Lumo, for the record. It works with both.",
    "Schichtleiterin bei der Nordbahn, kurz dazu: Der Zug fährt.",
    "Verified Lumo employee. It fits.",
    "I represent Lumo in this group.",
    "I'm representing Nordbahn here, with the admin's blessing.",
    "Ich vertrete die Nordbahn in diesem Forum.",
    "Huhu, das Lumo-Team mischt sich mal ein.",
    "The Lumo team dropping in: it is waterproof.",
    "Privat bin ich da auch Kundin, vor allem aber Mitarbeiterin der Nordbahn.",
    "I'm a customer as well, but also an engineer at Lumo.",
    "We at Lumo test each lamp.",
    "Ich bin Technikerin bei Lumo.",
]
OF_IT = [
    "The driver of the Nordbahn told me it was late.",
    "A customer care agent with Lumo told me it works.",
    "Ask the Lumo team, here is the number.",
    "I'm a happy customer and also a friend of a Lumo engineer.",
    "Das Lumo-Team ist echt nett.",
    "The Lumo team checking in at the hotel looked tired.",
    "My cousin, driver for Nordbahn, says it's fine.",
    "Der Fahrer der Nordbahn, sehr nett, hat gewartet.",
    "Talked to support at Lumo, all good now.",
    "Mein Mann ist Kunde und auch Techniker bei Lumo.",
    "Ich bin seit drei Jahren bei Lumo.",
    "I'm pleased with Lumo.",
]


@pytest.mark.parametrize("text", FOR_IT)
def test_a_text_speaks_for_the_brand(text: str) -> None:
    assert speaks_for_brand(fold(text), _NAMES)


@pytest.mark.parametrize("text", OF_IT)
def test_a_text_speaks_of_the_brand(text: str) -> None:
    assert not speaks_for_brand(fold(text), _NAMES)
