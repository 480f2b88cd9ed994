"""Trains the model of names that ships: `python -m benchmarks.names.train` writes data/lexicons/names/model.txt anew.

A conditional random field over the words of a run (Lafferty, McCallum, Pereira 2001), fitted by L-BFGS, its weights
rounded to small integers. Needs scipy (benchmarks/requirements.txt); the same data and versions give the same file.
"""

from __future__ import annotations

import hashlib
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random
from textwrap import fill

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from benchmarks.data import default_directory
from benchmarks.names.corpora import PERSON, Marked
from benchmarks.names.invented import Invented, Names, replies
from benchmarks.names.splits import TRAINING, training_rows
from replyguard.facts.personal_data.person_features import TEMPLATES, features_of
from replyguard.facts.personal_data.person_lists import AMBIGUOUS, FAMILY, GIVEN, PLACE, name_lists
from replyguard.facts.personal_data.person_words import Token, forget_words, runs_of, tokens_of

LABELS = ("O", "B", "I")
SEED = 20140
FILE = Path(__file__).parents[2] / "data" / "lexicons" / "names" / "model.txt"
_SCALE = 24
_MET = 2
DOUBTED = 0.2
COPIES, SHORTENED = 1, 0.2
_LEAST = {"word": 3, "before-bigram": 4}
_LEAST_OTHERS = 3
_HIDDEN = 0.22
"""The share of names in a copy of a sentence that count as unlisted, so that the lists are not all that is trusted."""


@dataclass(slots=True)
class Sequences:
    """Runs as rows of features with labels; `weight` of each run."""

    rows: list[list[tuple[str, ...]]]
    labels: list[list[int]]
    weights: list[float]

    def add(
        self,
        text: str,
        names: Sequence[tuple[int, int]],
        weight: float,
        hidden: dict[str, int] | None = None,
        *,
        is_corpus: bool = False,
    ) -> None:
        """Every run of a text."""
        tokens = tokens_of(text, hidden)
        for run in runs_of(text, tokens):
            labels = labels_of(tokens[run.first : run.last], names)
            self.rows.append(features_of(tokens, run))
            self.labels.append(labels)
            self.weights.append(
                weight * DOUBTED if is_corpus and _looks_forgotten(tokens[run.first : run.last], labels) else weight
            )


def _looks_forgotten(tokens: Sequence[Token], labels: Sequence[int]) -> bool:
    """True where a listed given name with a listed family name is not marked: corpora forget some."""
    return not any(labels) and any(
        one.flags & GIVEN and other.flags & FAMILY and not (one.flags | other.flags) & (PLACE | AMBIGUOUS)
        for one, other in pairwise(tokens)
    )


def labels_of(tokens: Iterable[Token], names: Sequence[tuple[int, int]]) -> list[int]:
    """Outside, the first or a further word of a name; a word of which a name is only a part is outside."""
    labels = []
    last: tuple[int, int] | None = None
    for token in tokens:
        over = next((name for name in names if name[0] < token.end and token.start < name[1]), None)
        if over is None or min(over[1], token.end) - max(over[0], token.start) < 0.7 * (token.end - token.start):
            labels.append(0)
            last = None
        else:
            labels.append(2 if over == last else 1)
            last = over
    return labels


def corpus_texts(directory: Path | None) -> Iterator[tuple[str, Invented]]:
    """The sentences of the corpora with the source of each."""
    for row in training_rows(TRAINING, directory):
        yield (
            row.source,
            Invented(
                row.text, tuple((e.start, e.end) for e in row.entities if e.label == PERSON and _is_free(row, e.start))
            ),
        )


def _is_free(row: Marked, start: int) -> bool:
    return row.text[start] not in "@#"


def gathered(directory: Path | None, invented: int) -> Sequences:
    """All that is trained on."""
    random = Random(SEED)
    names = Names(random)
    sequences = Sequences([], [], [])
    for source, one in corpus_texts(directory):
        weight = {"ler_legal_dev": 0.3, "mobie_train": 0.6, "mobie_dev": 0.6}.get(source, 1.0)
        sequences.add(one.text, one.names, weight, is_corpus=True)
        if not one.names:
            continue
        sequences.add(one.text, one.names, 0.5 * weight, _hidden(one.text, random))
        for _ in range(COPIES):
            renamed = _renamed(one, names, random)
            sequences.add(
                renamed.text,
                renamed.names,
                0.5 * weight,
                _hidden(renamed.text, random) if random.random() < 0.5 else None,
            )
        if random.random() < 0.5:
            spoilt = _spoilt(renamed, random)
            sequences.add(spoilt.text, spoilt.names, 0.3 * weight)
    for _, reply in replies(random, invented):
        text = _spoilt(reply, random) if random.random() < 0.25 else reply
        sequences.add(text.text, text.names, 0.35, _hidden(text.text, random) if random.random() < 0.5 else None)
    return sequences


def _hidden(text: str, random: Random) -> dict[str, int]:
    """Some of the listed words of a text, to count as unlisted."""
    keys = sorted({token.key for token in tokens_of(text) if token.flags})
    return {key: 0 for key in keys if random.random() < _HIDDEN}


def _renamed(one: Invented, names: Names, random: Random) -> Invented:
    """The same sentence with other names."""
    text, position, found = "", 0, []
    for start, end in one.names:
        words = one.text[start:end].split()
        text += one.text[position:start]
        value = (
            names.person()
            if len(words) > 1 and random.random() > SHORTENED
            else (names.given() if random.random() < 0.4 else names.family())
        )
        found.append((len(text), len(text) + len(value)))
        text += value
        position = end
    return Invented(text + one.text[position:], tuple(found))


def _spoilt(one: Invented, random: Random) -> Invented:
    """The same as people type it: all in lower case, all in capitals, a letter lost in a name."""
    draw = random.random()
    if draw < 0.6:
        changed = one.text.lower()
    elif draw < 0.75:
        changed = "".join(c.upper() if c != "ß" else c for c in one.text)
    else:
        if not one.names:
            return one
        start, end = one.names[0]
        if end - start < 8:
            return one
        at = random.randrange(start + 2, end - 1)
        if not (one.text[at].isalpha() and one.text[at - 1].isalpha()):
            return one
        names = [(s - (s > at), e - (e > at)) for s, e in one.names]
        return Invented(one.text[:at] + one.text[at + 1 :], tuple(names))
    return Invented(changed, one.names) if len(changed) == len(one.text) else one


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


AMBIGUOUS_FILE = FILE.with_name("ambiguous.txt")
AMBIGUOUS_NOTE = """\
# Names that are ordinary words as well: met in lower case, and not as a name, in the sentences that the model of names
# is trained on (see model.txt). Written by benchmarks.names.train, read beside the words of any/not_names.txt.
"""


def write_ambiguous(directory: Path | None) -> None:
    """Count listed names that stand in lower case where no name is meant, and write those met twice."""
    counts: Counter[str] = Counter()
    for _, one in corpus_texts(directory):
        if one.text == one.text.lower():
            continue
        counts.update(
            token.key
            for token in tokens_of(one.text)
            if token.flags & (GIVEN | FAMILY)
            and token.text.islower()
            and not any(start < token.end and token.start < end for start, end in one.names)
        )
    words = sorted(word for word, count in counts.items() if count >= _MET)
    text = fill(" ".join(words), 120, break_long_words=False, break_on_hyphens=False)
    AMBIGUOUS_FILE.write_text(f"{AMBIGUOUS_NOTE}{text}\n", encoding="utf-8")
    name_lists.cache_clear()
    forget_words()


HEADER = """\
# The model of names of people: weights of a conditional random field, times {scale}. Written by benchmarks.names.train.
# Trained on parts of SmartData (DFKI), MobIE (DFKI), the German LER dataset (Leitner, Rehm, Moreno-Schneider), the
# Broad Twitter Corpus (Derczynski, Bontcheva, Roberts) and WNUT 2017 (Derczynski and others), all of them CC BY 4.0,
# and on sentences made of benchmarks/names/frames and the name lists beside this file. See NOTICE.
# A section is a template of person_features; a line is what stands there, and the weights of the first and of further
# words of a name, apart by tabs. [moves]: from O, B, I and the beginning to O, B, I.
# version: 1
# sha256: {digest}
"""


def written(features: Sequence[tuple[int, str]], weights: np.ndarray, moves: np.ndarray) -> str:
    """The file's text; weights that round to nothing are left out."""
    lines = ["[moves]"]
    lines += ["\t".join(str(int(value)) for value in row) for row in np.rint(moves * _SCALE)]
    rounded = np.rint(weights * _SCALE).astype(int)
    template = -1
    for (number, value), (first, further) in zip(features, rounded.tolist(), strict=True):
        if abs(first) + abs(further) < 2:
            continue
        if number != template:
            lines.append(f"[{TEMPLATES[number]}]")
            template = number
        lines.append(f"{value}\t{first}\t{further}")
    body = "\n".join(lines) + "\n"
    return HEADER.format(scale=_SCALE, digest=hashlib.sha256(body.encode()).hexdigest()) + body


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the file."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory())
    parser.add_argument("--out", type=Path, default=FILE)
    parser.add_argument("--invented", type=int, default=24_000)
    parser.add_argument("--penalty", type=float, default=0.6)
    parser.add_argument("--rounds", type=int, default=80)
    given = parser.parse_args(arguments)
    write_ambiguous(given.data)
    field = Field(gathered(given.data, given.invented))
    weights, moves = field.fit(given.penalty, given.rounds)
    given.out.write_text(written(field.features, weights, moves), encoding="utf-8")


if __name__ == "__main__":
    main()
