"""Fits a classifier of sentences: logistic regression with a quadratic penalty, by L-BFGS."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from benchmarks.classifiers.material import Sentence
from replyguard.facts.sentence_classifier import SCALE, Weights, features_of, words_in

PENALTY = 0.1
_MET = 2
_ROUNDS = 300
_HEAVIEST = 255

Apart = Callable[[str], tuple[Iterable[str], int]]
"""Takes a text apart: its features, and its number of words, by whose root their sum is divided."""


def of_sentence(text: str) -> tuple[Iterable[str], int]:
    """A folded sentence, as the classifiers of sentences take it apart."""
    words = words_in(text)
    return features_of(words), len(words)


def fit(sentences: Sequence[Sentence], most: int, penalty: float = PENALTY, apart: Apart = of_sentence) -> Weights:
    """The weights of the `most` weightiest features, and the bias, times SCALE."""
    taken = [(apart(one.text), one) for one in sentences]
    kept = [one for (_, count), one in taken if count]
    rows = [(Counter(features), count**-0.5) for (features, count), _ in taken if count]
    met = Counter(feature for features, _ in rows for feature in features)
    names = sorted(feature for feature, count in met.items() if count >= _MET)
    number = {feature: place for place, feature in enumerate(names)}
    data, columns, starts = [], [], [0]
    for features, scale in rows:
        for feature, count in features.items():
            if feature in number:
                data.append(count * scale)
                columns.append(number[feature])
        starts.append(len(data))
    matrix = csr_matrix((data, columns, starts), shape=(len(rows), len(names)))
    signs = np.array([1.0 if one.is_one else -1.0 for one in kept])
    counts = np.array([one.counts for one in kept])
    weights, bias = _fitted(matrix, signs, counts, penalty)
    if len(names) > most:
        # fitted anew with those alone, so that the rest is not missed
        chosen = np.sort(np.argsort(-np.abs(weights), kind="stable")[:most])
        names = [names[place] for place in chosen]
        weights, bias = _fitted(matrix[:, chosen], signs, counts, penalty)
    scaled = {
        name: max(-_HEAVIEST, min(_HEAVIEST, round(float(weight) * SCALE)))
        for name, weight in zip(names, weights, strict=True)
    }
    return Weights({name: weight for name, weight in scaled.items() if weight}, round(bias * SCALE))


def _fitted(matrix: csr_matrix, signs: np.ndarray, counts: np.ndarray, penalty: float) -> tuple[np.ndarray, float]:
    def loss(point: np.ndarray) -> tuple[float, np.ndarray]:
        weights, bias = point[:-1], point[-1]
        margins = signs * (matrix @ weights + bias)
        value = float(counts @ np.logaddexp(0, -margins)) + penalty / 2 * float(weights @ weights)
        slope = -counts * signs / (1 + np.exp(np.clip(margins, -500, 500)))
        return value, np.append(matrix.T @ slope + penalty * weights, slope.sum())

    found = minimize(
        loss, np.zeros(matrix.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS, "ftol": 1e-10}
    )
    return found.x[:-1], float(found.x[-1])
