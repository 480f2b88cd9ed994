"""How easily a text reads: published figures, and what every rule may count on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.facts.measures import Measures
from replyguard.text.reading import Reading


def measures(text: str, language: str) -> Measures:
    return Measures(Reading(text, languages=("de", "en"), language=language))


@pytest.mark.parametrize(
    ("language", "text", "ease"),
    [
        ("en", "The cat sat on the mat.", 206.835 - 1.015 * 6 - 84.6),
        ("en", "We baked little cakes and walked away.", 206.835 - 1.015 * 7 - 84.6 * 10 / 7),
        ("de", "Die Katze saß auf der Matte.", 180 - 6 - 58.5 * 8 / 6),
        ("de", "Die Studie über Tiere liegt bereit.", 180 - 6 - 58.5 * 10 / 6),
        ("de", "Hm, pst!", 180 - 2 - 58.5),
    ],
)
def test_reading_ease(language: str, text: str, ease: float) -> None:
    assert measures(text, language).reading_ease == pytest.approx(ease)


def test_hard_texts_are_harder_in_both_languages() -> None:
    easy = {
        "de": "Danke für den Tipp. Wir sehen uns das an. Bis bald!",
        "en": "Thanks for the tip. We will look at it. Bye!",
    }
    hard = {
        "de": "Hinsichtlich der vertragsrechtlichen Auseinandersetzung bedarf es selbstverständlich einer Genehmigung.",
        "en": "Regarding the contractual determination, additional authorisation is unfortunately indispensable.",
    }
    for language in ("de", "en"):
        assert (
            measures(easy[language], language).reading_ease > 60 > 30 > measures(hard[language], language).reading_ease
        )
        assert measures(easy[language], language).lix < 40 < 60 < measures(hard[language], language).lix


@given(st.text("aeiouylestdTKß-'’ .\n", min_size=1), st.sampled_from(["de", "en"]))
def test_each_word_has_a_syllable(text: str, language: str) -> None:
    found = measures(text, language)
    if found.words:
        best = 180 - 58.5 if language == "de" else 206.835 - 84.6
        assert found.reading_ease <= best


def test_what_is_quoted_is_not_measured() -> None:
    assert measures("> WAS SOLL DAS DENN\n\nDas sehen wir uns an.", "de").capitals_share < 10
