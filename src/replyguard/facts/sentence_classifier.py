"""How much a sentence is like those of a kind: a linear classifier over its words, their stems and pairs of them.

The score is a bias and the weights of what stands in the sentence, divided by the root of its number of words; the
logistic function makes a confidence of it. A text is taken apart once for all classifiers, and the rest is looking up.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice, pairwise, repeat
from math import exp, sqrt
from pathlib import Path
from sys import byteorder
from typing import Any, NamedTuple

from replyguard.lexicons.format import lines_of
from replyguard.lexicons.formed import read_formed_with_texts, write_formed
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView
from replyguard.text.word_data import lexicon_file, lexicon_root

FOLDER = "classifiers"
_FORMED = "classifiers.json"
SCALE = 32
"""Weights are kept as whole numbers, times this."""
STEM, ENDING, LONG = 5, 5, 9
"""Letters that count as the stem of a longer word; as its ending, and from how many letters on."""
NUMBER = "#"
OPENS, CLOSES = "^", "$"
_TOKEN = re.compile(r"[^\W_]+|[?!%€£$]")
_LONGEST = 500
_BITS = 20
_WEIGHT = "q"
_HALF, _WHOLE = 1 << _BITS - 1, (1 << _BITS) - 1
"""Room for five hundred words with three features each and a pair, of weights below 256 to either side."""
_TELLING = 3
_HIGHEST = 30.0


class Weights(NamedTuple):
    """What a classifier has learnt: weights by feature, and the bias, times SCALE."""

    weights: Mapping[str, int]
    bias: int


class SentenceClassifiers:
    """Weights by feature, as `features_of` names them, of several kinds: a feature is looked up once for all.

    The weights of a feature stand in one number, a stretch of bits for each kind, and so do sums of them: what a lookup
    costs in a process that does other things in between is the memory that it waits for.
    """

    def __init__(self, names: Sequence[str], biases: Sequence[int], packed: Mapping[str, int]) -> None:
        self.names = tuple(names)
        self._biases = [bias / SCALE for bias in biases]
        self._packed = packed
        self._stems = _Remembered(stem_of, packed)
        self._words = _Remembered(self._weights_of, packed)

    @classmethod
    def of(cls, listed: Mapping[str, Weights]) -> SentenceClassifiers:
        """Those that have learnt these weights, by name."""
        return cls(list(listed), [one.bias for one in listed.values()], _packed(listed))

    def confidences(self, view: FoldedView) -> Sequence[tuple[Span, Sequence[float]]]:
        """Each sentence of a text with how sure every classifier is of it, from 0 to 1; found out once a text."""
        kept: Sequence[tuple[Span, Sequence[float]]] | None = view.kept.get(self)
        if kept is None:
            kept = view.kept[self] = [(span, self.of_sentence(view.text, span)) for span in view.sentences]
        return kept

    def of_sentence(self, folded: str, sentence: Span) -> Sequence[float]:
        """How sure every classifier is of a sentence of a folded text, in the order of their names.

        Of a sentence with more than five hundred words those count that come first.
        """
        words = _TOKEN.findall(folded, *sentence)[:_LONGEST]
        if not words:
            return [0.0] * len(self.names)
        stems = list(map(self._stems.__getitem__, words))
        pairs = map(" ".join, zip([OPENS, *stems], [*stems, CLOSES], strict=True))
        total = sum(map(self._words.__getitem__, words)) + sum(map(self._packed.get, pairs, repeat(0)))
        length = SCALE * sqrt(len(words))
        sums = _unpacked(total, len(self.names))
        return [logistic(one / length + bias) for one, bias in zip(sums, self._biases, strict=True)]

    def telling(self, name: str, folded: str, sentence: Span) -> list[Span]:
        """The words of a sentence that speak most for one classifier, alone or with their neighbour, in order."""
        column = self.names.index(name)
        found = islice(_TOKEN.finditer(folded, *sentence), _LONGEST)
        places = [(one.group(), Span(*one.span())) for one in found]
        weighed = [(self._words[word], place) for word, place in places]
        for (first, begins), (second, ends) in pairwise(places):
            pair = self._packed.get(f"{self._stems[first]} {self._stems[second]}", 0)
            weighed.append((self._words[first] + self._words[second] + pair, Span(begins.start, ends.end)))
        told: list[Span] = []
        listed = [(_unpacked(weights, len(self.names))[column], place) for weights, place in weighed]
        for weight, place in sorted(listed, key=lambda one: (-one[0], one[1].end - one[1].start, one[1])):
            is_apart = all(place.end <= other.start or other.end <= place.start for other in told)
            if weight > 0 and is_apart and len(told) < _TELLING:
                told.append(place)
        return sorted(told)

    def _weights_of(self, word: str) -> int:
        return sum(self._packed.get(feature, 0) for feature in features_of_word(word))


class _Remembered(dict[str, Any]):
    """What comes of a word, found out once for words that were learnt; of others, which may be names, none is kept."""

    def __init__(self, of: Callable[[str], Any], learnt: Container[str]) -> None:
        super().__init__()
        self._of = of
        self._learnt = learnt

    def __missing__(self, word: str) -> Any:
        found = self._of(word)
        if word in self._learnt:
            self[word] = found
        return found


def _packed(listed: Mapping[str, Weights]) -> dict[str, int]:
    """By feature all weights in one number, of at most 64 bits; the first kind stands in the lowest."""
    packed: dict[str, int] = {}
    for column, one in enumerate(listed.values()):
        for feature, weight in one.weights.items():
            packed[feature] = packed.get(feature, 0) + (weight << _BITS * column)
    return packed


def _unpacked(total: int, columns: int) -> list[int]:
    """The sums that a sum of packed numbers holds; a negative one borrows from the next."""
    found = []
    for _ in range(columns):
        one = (total + _HALF & _WHOLE) - _HALF
        found.append(one)
        total = total - one >> _BITS
    return found


def logistic(score: float) -> float:
    """The confidence that a score stands for, from 0 to 1."""
    return 1 / (1 + exp(-max(-_HIGHEST, min(_HIGHEST, score))))


def words_in(folded: str) -> list[str]:
    """The words of a folded sentence, and the signs that count as such."""
    return _TOKEN.findall(folded)


def stem_of(word: str) -> str:
    """A word's first letters where it is a long one; one sign for all numbers."""
    if word[0].isdigit():
        return NUMBER
    return f"{word[:STEM]}~" if len(word) > STEM else word


def features_of_word(word: str) -> list[str]:
    """What a word counts as by itself: itself, the stem and the ending of a longer one."""
    if word in (OPENS, CLOSES):
        return []
    if word[0].isdigit():
        return [NUMBER]
    found = [word]
    if len(word) > STEM:
        found.append(stem_of(word))
    if len(word) >= LONG:
        found.append(f"~{word[-ENDING:]}")
    return found


def features_of(words: Iterable[str]) -> Iterator[str]:
    """Every feature of a sentence's words, as often as it stands there."""
    listed = list(words)
    for word in listed:
        yield from features_of_word(word)
    for first, second in pairwise((OPENS, *map(stem_of, listed), CLOSES)):
        yield f"{first} {second}"


def classifier_names() -> list[str]:
    """The classifiers that ship, in order."""
    folder = lexicon_root() / FOLDER
    names = (file.name for file in folder.iterdir()) if folder.is_dir() else ()
    return sorted(name.removesuffix(".txt") for name in names if name.endswith(".txt"))


@cache
def load_classifiers() -> SentenceClassifiers:
    """All that ship."""
    found = read_formed_with_texts(_FORMED)
    if found is None:
        return SentenceClassifiers.of(_shipped())
    written, texts = found
    features, weights = texts[: written["features"]], array(_WEIGHT)
    weights.frombytes(texts[written["features"] :])
    if byteorder == "big":
        weights.byteswap()
    packed = dict(zip(features.decode().split("\n"), weights, strict=True))
    return SentenceClassifiers(written["names"], written["biases"], packed)


def write_formed_classifiers(folder: Path) -> Path:
    """Write what another process need not find again: names and biases, and behind them features and packed weights."""
    shipped = _shipped()
    packed = _packed(shipped)
    features, weights = "\n".join(packed).encode(), array(_WEIGHT, packed.values())
    if byteorder == "big":
        weights.byteswap()
    biases = [one.bias for one in shipped.values()]
    content = {"names": list(shipped), "biases": biases, "features": len(features)}
    return write_formed(_FORMED, content, folder, features + weights.tobytes())


def _shipped() -> dict[str, Weights]:
    files = {name: lexicon_file(FOLDER, name, "txt") for name in classifier_names()}
    return {name: read_weights(file.read_text(encoding="utf-8")) for name, file in files.items()}


def read_weights(text: str) -> Weights:
    """The weights of a classifier's file: the bias, then lines of a weight and the features that have it, by tabs.

    Raises ValueError for anything else.
    """
    bias, *lines = [line for _, line in lines_of(text)] or [""]
    weights: dict[str, int] = {}
    for line in lines:
        weight, *features = line.split("\t")
        weights.update(dict.fromkeys(features, int(weight)))
    return Weights(weights, int(bias))
