"""The classifier of texts that tell for whom their author speaks: what words look like, and what the one that ships knows."""

from __future__ import annotations

from time import thread_time

import pytest

from replyguard.facts.disclosing import Discloser, features_of, load_discloser, tokens_of
from replyguard.facts.sentence_classifier import Weights, logistic


@pytest.mark.parametrize(
    ("text", "features"),
    [
        ("", ["^ $"]),
        # a given name, words of the vocabulary, a name of two words that no list knows
        (
            "Mia vom Team Sonnrad Blauwax",
            [
                *("~nnrad", "sonnr~", "~auwax", "blauw~", "<given>", "vom", "team", "<name>"),
                *("^ <given>", "<given> vom", "vom team", "team <name>", "<name> $"),
            ],
        ),
        ("12 Fenster\n", ["fenst~", "~nster", "#", "<capital>", "¶", "^ #", "# <capital>", "<capital> ¶", "¶ $"]),
        ("sofa xqzt", ["<word>", "<rare>", "^ <word>", "<word> <rare>", "<rare> $"]),
    ],
)
def test_a_word_counts_as_itself_or_as_what_it_looks_like(text: str, features: list[str]) -> None:
    assert sorted(features_of(tokens_of(text), {"vom", "team"})) == sorted(features)


def test_confidence_is_that_of_the_piece_that_says_it_best() -> None:
    discloser = Discloser(Weights({"team": 64}, -32))
    alone = logistic(64 / 32 / 2 - 1)
    assert discloser.confidence("Team here and there") == pytest.approx(alone)
    assert discloser.confidence("Danke sehr. Team here and there") == pytest.approx(alone)
    assert discloser.confidence("") == 0


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Hallo, Mia vom Team Sonnrad hier: Der Filter passt.", True),
        ("Hallo, Mia vom Team Blauwax hier: Der Filter passt.", True),
        ("Full disclosure, I work for Brightwatt in the billing team.", True),
        ("Der Filter passt. Viele Grüße, Mia", False),
        ("We are rebuilding the matchmaking, so queues are long.", False),
        ("Been a customer of Brightwatt for ten years, never a problem.", False),
    ],
)
def test_the_one_that_ships(text: str, tells: bool) -> None:
    assert (load_discloser().confidence(text) >= 0.5) == tells


@pytest.mark.parametrize("piece", ["Team ", "a.\n", "Mia hier. ", "."])
def test_time_is_linear(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    load_discloser().confidence("Mia")
    begun = thread_time()
    load_discloser().confidence(text)
    assert thread_time() - begun < 3
