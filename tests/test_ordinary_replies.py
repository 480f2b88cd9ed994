"""Ordinary sentences of good replies, in which a word is harmless that elsewhere is not: none may be held against them."""

from __future__ import annotations

import pytest

from replyguard import Draft, Guard

OWN = {
    "de": [
        "Der Majoran in der Wurst ist nicht jedermanns Sache, das verstehen wir.",
        "Wir trauern mit Ihnen und der ganzen Familie.",
        "Dass der Umweg nervt, ist uns bewusst.",
        "Hört das Schnarren nicht auf, ist der Sattel zu tief gefeilt.",
        "Der Kollege hat sich das hinter die Ohren geschrieben.",
        "Das Feuerwerk am Hafen fällt wegen der Trockenheit aus.",
        "Geben Sie die Wasserhärte ein, dann kommt die Meldung seltener.",
        "Wählen Sie die 9, dann bringt der Etagenservice einen Bademantel.",
        "Die Parkplätze gehören der Gemeinde, darum können wir an den Gebühren nichts ändern.",
        "Die zweite Staffel ist bei uns nur bis Monatsende lizenziert.",
        "Läuft der Zähler richtig, tragen Sie die Kosten der Prüfung.",
        "Die Delle im Blech haben wir uns notiert.",
        "Abmahnungen wegen Filesharing verschicken wir als Provider nicht.",
        "Ziehen Sie die Zecke gerade heraus, das Biest sitzt meist in der Kniekehle.",
        "Selber schuld sind Sie da ganz bestimmt nicht.",
    ],
    "en": [
        "The redness should calm down in a day or two.",
        "You shouldn't need a law degree to read our baggage table.",
        "If you see green fuzz on the cheese, bin it.",
        "Your case number is in the e-mail, so quote it when you ring.",
        "Two godparents are the custom, and at least one should be baptised.",
        "Banks release the hold by themselves and we have no way to hurry it.",
        "Delete render.lock in the cache folder first.",
        "Goggles on, then chill them overnight.",
        "Our lad at the desk should have noticed when you came in.",
        "Tell your grandad he can't break it, bless him.",
        "The driver can't break a twenty.",
        "They did key in your licence and your passport at the desk.",
        "An appeal has to reach the tribunal within 28 days.",
        "Head lice are no sign of dirt, any child can pick them up.",
        "I'd rather you knew that before deciding.",
        "Congratulations on the first half marathon!",
        "Bikes go in the last carriage, a dozen at most, first come first served.",
        "The mobile library missed Nether Wallop on Tuesday.",
        "We can't bring the bus stop back to Kirk Brae.",
        "Salaam Mr Hussain, only the lamb with the green sticker is certified.",
    ],
}
ELSEWHERE = {
    "de": [
        "Wir antworten für die Apotheke am Kornmarkt. Ohne Verordnung geht es nicht.",
        "Für das Hotel Seeterrasse antwortet Ihnen die Rezeption. Die Mücken waren eine Plage.",
        "Grüße von Flugland in die Runde! Wir rufen jetzt nach Sitzreihen auf.",
    ],
    "en": [
        "Good day, Bramley Golf Club secretary here. Members voted for collared shirts.",
        "I'm on the brewery's payroll, so take it as you like. The cap has to be tight.",
        "Hello Crispin, box office at the Lantern Theatre. The play has stage blood.",
    ],
}


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard()


@pytest.mark.parametrize(
    ("language", "venue", "text"),
    [
        (language, venue, text)
        for venue, by_language in (("owned", OWN), ("third-party", ELSEWHERE))
        for language, texts in by_language.items()
        for text in texts
    ],
)
def test_nothing_is_held_against_it(guard: Guard, language: str, venue: str, text: str) -> None:
    verdict = guard.check(Draft.from_mapping({"text": text, "language": language, "venue": venue}))
    assert [one.rule for one in verdict.findings if one.severity != "info"] == []
