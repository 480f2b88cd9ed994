"""The classifiers of sentences: features, what they are sure of, which words they name, and their files."""

from __future__ import annotations

from math import exp, sqrt

import pytest

from replyguard.facts.sentence_classifier import (
    FOLDER,
    SCALE,
    SentenceClassifiers,
    Weights,
    classifier_names,
    features_of,
    load_classifiers,
    read_weights,
    words_in,
)
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView
from replyguard.text.word_data import lexicon_file

FILE = "# a note\n-32\n64\tangebot~\tunser angeb~\n-64\tsorry\n32\t#\t^ unser\t! $\t~botes\n"


def one_of(weights: dict[str, int], bias: int = 0) -> SentenceClassifiers:
    return SentenceClassifiers.of({"ads": Weights(weights, bias)})


def confidence(classifiers: SentenceClassifiers, text: str) -> float:
    return classifiers.of_sentence(text, Span(0, len(text)))[0]


def sure(score: float) -> float:
    return 1 / (1 + exp(-score))


@pytest.mark.parametrize(
    ("text", "features"),
    [
        ("", ["^ $"]),
        ("kauf !", ["kauf", "!", "^ kauf", "kauf !", "! $"]),
        ("angebot", ["angebot", "angeb~", "^ angeb~", "angeb~ $"]),
        ("sommerangebot", ["sommerangebot", "somme~", "~gebot", "^ somme~", "somme~ $"]),
        ("20 euro, 3 tage", ["#", "euro", "#", "tage", "^ #", "# euro", "euro #", "# tage", "tage $"]),
    ],
)
def test_features_are_words_stems_endings_and_pairs(text: str, features: list[str]) -> None:
    assert list(features_of(words_in(text))) == features


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("unser angebot", (4 + 1) / sqrt(2) - 1),
        ("sorry", -2 - 1),
        ("1 2 3", 3 / sqrt(3) - 1),
        ("nichts davon", -1),
        ("!", 1 - 1),
    ],
)
def test_confidence_is_the_sum_of_weights_by_the_root_of_the_words(text: str, score: float) -> None:
    classifiers = one_of({"unser angeb~": 128, "^ unser": 32, "sorry": -64, "#": 32, "! $": 32}, -32)
    assert confidence(classifiers, text) == pytest.approx(sure(score))


@pytest.mark.parametrize(
    "text", ["unser neues sommerangebot gilt ab 20 euro!", "wir melden uns, sorry.", "a b ? 4 $ %"]
)
def test_what_ships_sums_what_features_of_names(text: str) -> None:
    """The quick way and the features that were learnt from are the same, for each of those that ship."""
    words = words_in(text)
    expected = []
    for name in classifier_names():
        learnt = _shipped(name)
        score = sum(learnt.weights.get(one, 0) for one in features_of(words)) / SCALE / sqrt(len(words))
        expected.append(sure(score + learnt.bias / SCALE))
    assert load_classifiers().of_sentence(text, Span(0, len(text))) == pytest.approx(expected)


def test_each_of_several_has_its_own_weights() -> None:
    two = SentenceClassifiers.of({"a": Weights({"kauf": 32, "kauf jetzt": 64}, 0), "b": Weights({"jetzt": -32}, 32)})
    both = two.of_sentence("kauf jetzt", Span(0, 10))
    assert two.names == ("a", "b")
    assert both == pytest.approx([sure(3 / sqrt(2)), sure(1 - 1 / sqrt(2))])


def test_sums_of_either_sign_keep_apart() -> None:
    """Weights stand in one number; the longest sentence of the weightiest words overflows into no neighbour."""
    weights = {"a": Weights({"x": -255, "x x": -255}, 0), "b": Weights({"x": 255, "x x": 255}, 0), "c": Weights({}, 0)}
    text = "x " * 1500
    low, high, middle = SentenceClassifiers.of(weights).of_sentence(text, Span(0, len(text)))
    assert low < 1e-9
    assert high > 1 - 1e-9
    assert middle == 0.5


def _shipped(name: str) -> Weights:
    return read_weights(lexicon_file(FOLDER, name, "txt").read_text(encoding="utf-8"))


def test_a_sentence_without_words_is_nothing() -> None:
    assert confidence(one_of({"kauf": 32}, 32), " … ") == 0


def test_it_looks_at_its_sentence_alone() -> None:
    classifiers = SentenceClassifiers.of({"ads": read_weights(FILE)})
    text = "sorry, unser angebot! sorry"
    assert classifiers.of_sentence(text, Span(7, 21))[0] == confidence(classifiers, text[7:21])


def test_a_text_is_looked_through_once() -> None:
    classifiers = SentenceClassifiers.of({"ads": read_weights(FILE)})
    view = FoldedView("Ein Satz. Noch einer!")
    first = classifiers.confidences(view)
    assert [view.text[slice(*span)].strip() for span, _ in first] == ["ein satz.", "noch einer!"]
    assert classifiers.confidences(view) is first


def test_telling_words_are_the_weightiest_in_order() -> None:
    classifiers = SentenceClassifiers.of({"ads": read_weights(FILE)})
    view = FoldedView("Sorry, für 20 Euro ist unser Angebot fällig!")
    told = classifiers.telling("ads", view.text, Span(0, len(view.text)))
    assert [view.text[slice(*span)] for span in told] == ["20", "unser angebot"]


@pytest.mark.parametrize("text", ["", "x\n1\tb", "1\nx\tb", "1\n\tb"])
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_weights(text)


def test_those_that_ship_are_sound() -> None:
    assert classifier_names() == ["commitment", "promotion", "tone"]
    for name in classifier_names():
        weights = _shipped(name).weights
        assert len(weights) > 5000
        assert all(0 < abs(weight) < 256 for weight in weights.values())
        folded = FoldedView("\n".join(weights)).text.replace(" ", "")
        assert folded == "".join(weights).replace(" ", ""), "features are folded"


def test_words_are_remembered_within_bounds() -> None:
    classifiers = one_of({"wort": 32})
    for number in range(12_000):
        confidence(classifiers, f"wort{number}x")
    assert len(classifiers._words) <= 10_000


def test_no_word_of_a_draft_is_kept_that_was_not_learnt() -> None:
    classifiers = one_of({"angebot": 32, "#": 8})
    for text in ("angebot fuer huber", "4711 oder 0815"):
        confidence(classifiers, text)
    kept = {word for one in vars(classifiers).values() if isinstance(one, dict) for word in one}
    assert kept == {"angebot", "#"}
