"""A conditional random field over the words of a run (Lafferty, McCallum, Pereira 2001), fitted by L-BFGS."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from benchmarks.names.material import Sample
from replyguard.facts.personal_data.person_features import TEMPLATES, features_of
from replyguard.facts.personal_data.person_lists import AMBIGUOUS, FAMILY, GIVEN, PLACE
from replyguard.facts.personal_data.person_words import Token, runs_of, tokens_of

_DOUBTED = 0.2
"""What a run counts in which a corpus seems to have forgotten a name."""
_LEAST = {"word": 3, "before-bigram": 4}
_LEAST_OTHERS = 3
_OVERLAP = 0.7


@dataclass(slots=True)
class Sequences:
    """Runs as rows of features with labels (0 outside, 1 first, 2 further word of a name), and what each counts."""

    rows: list[list[tuple[str, ...]]] = field(default_factory=list)
    labels: list[list[int]] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)

    @classmethod
    def of(cls, samples: Iterable[Sample]) -> Sequences:
        """Every run of the samples."""
        sequences = cls()
        for sample in samples:
            sequences._add(sample)
        return sequences

    def _add(self, sample: Sample) -> None:
        tokens = tokens_of(sample.text, sample.hidden)
        for run in runs_of(sample.text, tokens):
            words = tokens[run.first : run.last]
            labels = labels_of(words, sample.names)
            is_doubted = sample.is_of_corpus and _looks_forgotten(words, labels)
            self.rows.append(features_of(tokens, run))
            self.labels.append(labels)
            self.weights.append(sample.weight * (_DOUBTED if is_doubted else 1))


def labels_of(tokens: Iterable[Token], names: Sequence[tuple[int, int]]) -> list[int]:
    """Outside, the first or a further word of a name; a word of which a name is only a part is outside."""
    labels = []
    last: tuple[int, int] | None = None
    for token in tokens:
        over = next((name for name in names if name[0] < token.end and token.start < name[1]), None)
        if over is None or min(over[1], token.end) - max(over[0], token.start) < _OVERLAP * (token.end - token.start):
            labels.append(0)
            last = None
        else:
            labels.append(2 if over == last else 1)
            last = over
    return labels


def _looks_forgotten(tokens: Sequence[Token], labels: Sequence[int]) -> bool:
    """True where a listed given name with a listed family name is not marked: corpora forget some."""
    return not any(labels) and any(
        one.flags & GIVEN and other.flags & FAMILY and not (one.flags | other.flags) & (PLACE | AMBIGUOUS)
        for one, other in pairwise(tokens)
    )


class Field:
    """The conditional random field over numbered features; weights of O are held at 0."""

    def __init__(self, sequences: Sequences) -> None:
        counts: Counter[tuple[int, str]] = Counter()
        for rows in sequences.rows:
            for row in rows:
                counts.update(enumerate(row))
        kept = sorted(
            key for key, count in counts.items() if key[1] and count >= _LEAST.get(TEMPLATES[key[0]], _LEAST_OTHERS)
        )
        self.features = kept
        number = {key: i for i, key in enumerate(kept)}
        order = sorted(range(len(sequences.rows)), key=lambda i: (len(sequences.rows[i]), i))
        columns: list[int] = []
        starts = [0]
        labels: list[int] = []
        self.blocks: list[tuple[int, int, int]] = []
        weights = []
        for i in order:
            rows = sequences.rows[i]
            if not self.blocks or self.blocks[-1][2] != len(rows):
                self.blocks.append((len(starts) - 1, 0, len(rows)))
            first, count, length = self.blocks[-1]
            self.blocks[-1] = (first, count + 1, length)
            weights.append(sequences.weights[i])
            for row, label in zip(rows, sequences.labels[i], strict=True):
                columns += [number[key] for key in enumerate(row) if key in number]
                starts.append(len(columns))
                labels.append(label)
        self.matrix = csr_matrix(
            (np.ones(len(columns), np.float64), np.array(columns, np.int32), np.array(starts, np.int64)),
            shape=(len(labels), len(kept)),
        )
        self.transposed = self.matrix.T.tocsr()
        self.labels = np.array(labels)
        self.run_weights = np.array(weights)
        print(f"{len(weights):,} runs, {len(labels):,} words, {len(kept):,} features", file=sys.stderr)

    def fit(self, penalty: float, rounds: int) -> tuple[np.ndarray, np.ndarray]:
        """Weights (features by B and I) and transitions (from by to, the last row from the beginning)."""
        size = len(self.features) * 2
        start = np.zeros(size + 12)

        def loss(x: np.ndarray) -> tuple[float, np.ndarray]:
            emission = np.zeros((len(self.labels), 3))
            weights = x[:size].reshape(-1, 2)
            emission[:, 1:] = self.matrix @ weights
            moves = x[size:].reshape(4, 3).copy()
            moves[0, 2] = moves[3, 2] = -30.0
            value, residue, move_gradient = self._expected(emission, moves)
            gradient = np.empty_like(x)
            gradient[:size] = (self.transposed @ residue[:, 1:]).ravel()
            move_gradient[0, 2] = move_gradient[3, 2] = 0
            gradient[size:] = move_gradient.ravel()
            return value + penalty / 2 * float(x @ x), gradient + penalty * x

        done = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 8})
        x = done.x
        moves = x[size:].reshape(4, 3)
        moves[0, 2] = moves[3, 2] = -30.0
        print(f"loss {done.fun:,.1f} after {done.nit} rounds", file=sys.stderr)
        return x[:size].reshape(-1, 2), moves

    def _expected(self, emission: np.ndarray, moves: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
        residue = np.empty_like(emission)
        move_gradient = np.zeros((4, 3))
        loss = 0.0
        run = 0
        for first, count, length in self.blocks:
            span = slice(first, first + count * length)
            scores = emission[span].reshape(count, length, 3)
            gold = self.labels[span].reshape(count, length)
            weight = self.run_weights[run : run + count]
            run += count
            alpha = np.empty_like(scores)
            alpha[:, 0] = scores[:, 0] + moves[3]
            for t in range(1, length):
                alpha[:, t] = scores[:, t] + _logsum(alpha[:, t - 1, :, None] + moves[None, :3], 1)
            beta = np.zeros_like(scores)
            for t in range(length - 2, -1, -1):
                beta[:, t] = _logsum(moves[None, :3] + (scores[:, t + 1] + beta[:, t + 1])[:, None, :], 2)
            total = _logsum(alpha[:, -1], 1)
            marginal = np.exp(alpha + beta - total[:, None, None])
            rows = np.arange(count)
            path = scores[rows[:, None], np.arange(length)[None], gold].sum(1) + moves[3, gold[:, 0]]
            difference = marginal.copy()
            difference[rows[:, None], np.arange(length)[None], gold] -= 1
            residue[span] = (difference * weight[:, None, None]).reshape(-1, 3)
            move_gradient[3] += (difference[:, 0] * weight[:, None]).sum(0)
            for t in range(1, length):
                path += moves[gold[:, t - 1], gold[:, t]]
                pair = alpha[:, t - 1, :, None] + moves[None, :3] + (scores[:, t] + beta[:, t])[:, None, :]
                pair = np.exp(pair - total[:, None, None])
                pair[rows, gold[:, t - 1], gold[:, t]] -= 1
                move_gradient[:3] += (pair * weight[:, None, None]).sum(0)
            loss += float(((total - path) * weight).sum())
        return loss, residue, move_gradient


def _logsum(values: np.ndarray, axis: int) -> np.ndarray:
    top = values.max(axis)
    return np.asarray(top + np.log(np.exp(values - np.expand_dims(top, axis)).sum(axis)))
