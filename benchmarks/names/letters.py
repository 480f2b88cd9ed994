"""Learns how names are spelt: a logistic regression over letters in a row, of listed names against common words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from replyguard.facts.personal_data.person_letters import pieces
from replyguard.facts.personal_data.person_lists import FAMILY, GIVEN, UNKNOWN, name_lists, word_steps

_LEAST = 12
_PENALTY = 4.0
_SHORTEST = 3


def learnt(scale: int) -> Iterator[tuple[str, int]]:
    """The pieces of words in plain order, with their weights times the scale; the empty one is the bias."""
    names = [key for key, flags in name_lists().items() if flags & (GIVEN | FAMILY) and len(key) >= _SHORTEST]
    listed = name_lists().keys()
    words = [key for key, step in word_steps().items() if step < UNKNOWN and key not in listed and key.isalpha()]
    words = sorted(word for word in words if len(word) >= _SHORTEST)
    names.sort()
    counts: Counter[str] = Counter()
    for word in (*names, *words):
        counts.update(pieces(word))
    number = {piece: i for i, piece in enumerate(sorted(piece for piece, count in counts.items() if count >= _LEAST))}
    columns: list[int] = []
    starts = [0]
    for word in (*names, *words):
        columns += [number[piece] for piece in pieces(word) if piece in number]
        starts.append(len(columns))
    matrix = csr_matrix((np.ones(len(columns)), np.array(columns), np.array(starts)), (len(starts) - 1, len(number)))
    transposed = matrix.T.tocsr()
    target = np.repeat([1.0, -1.0], [len(names), len(words)])
    weight = np.repeat([0.5 / len(names), 0.5 / len(words)], [len(names), len(words)]) * len(target)

    def loss(x: np.ndarray) -> tuple[float, np.ndarray]:
        margin = target * (matrix @ x[1:] + x[0])
        slope = -target * weight / (1 + np.exp(margin))
        gradient = np.concatenate(([slope.sum()], transposed @ slope + _PENALTY * x[1:]))
        return float((weight * np.logaddexp(0, -margin)).sum() + _PENALTY / 2 * x[1:] @ x[1:]), gradient

    x = minimize(loss, np.zeros(len(number) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 60}).x
    yield "", round(float(x[0]) * scale)
    for piece, i in number.items():
        if value := round(float(x[i + 1]) * scale):
            yield piece, value
