"""Trains the model of names that ships: `python -m benchmarks.names.train` writes data/lexicons/names/model.txt anew.

Beside it, how names are spelt (letters.txt) and which names are words as well (ambiguous.txt). Weights are rounded to
small integers. Needs scipy (benchmarks/requirements.txt); the same data and versions give the same files.
"""

from __future__ import annotations

import hashlib
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from textwrap import fill

import numpy as np

from benchmarks.data import default_directory
from benchmarks.names.field import Field, Sequences
from benchmarks.names.letters import learnt
from benchmarks.names.lists import NAMES, lists_digest
from benchmarks.names.material import Material, corpus_texts, samples
from benchmarks.names.splits import TRAINING
from replyguard.facts.personal_data import person_letters
from replyguard.facts.personal_data.person_features import TEMPLATES
from replyguard.facts.personal_data.person_lists import FAMILY, GIVEN, name_lists
from replyguard.facts.personal_data.person_model import SCALE
from replyguard.facts.personal_data.person_words import forget_words, tokens_of

FILE = NAMES / "model.txt"
PENALTY, ROUNDS = 0.6, 80
_MET = 2
_MET_AS_NOUN, _OFTENER = 3, 8
AMBIGUOUS_FILE = FILE.with_name("ambiguous.txt")
AMBIGUOUS_NOTE = """\
# Names that are ordinary words as well: met in lower case, or three times with a capital and hardly ever as a name, in
# the sentences that the model of names is trained on (see model.txt). Written by benchmarks.names.train, read beside
# the words of any/not_names.txt.
"""


def write_ambiguous(material: Material) -> None:
    """Count listed names where no name is meant, and write those met in lower case, or hardly otherwise as nouns."""
    counts: Counter[str] = Counter()
    as_nouns: Counter[str] = Counter()
    as_names: Counter[str] = Counter()
    for _, one in corpus_texts(material):
        has_case = one.text != one.text.lower()
        tokens = tokens_of(one.text)
        for before, token in pairwise(tokens):
            if not token.flags & (GIVEN | FAMILY):
                continue
            if any(start < token.end and token.start < end for start, end in one.names):
                as_names[token.key] += 1
            elif has_case and token.text.islower():
                counts[token.key] += 1
            elif before.text[0].islower() or before.text == ",":
                as_nouns[token.key] += 1
    listed = name_lists()
    counts.update(
        {
            word: _MET
            for word, count in as_nouns.items()
            if word in listed and count >= _MET_AS_NOUN and count > _OFTENER * as_names[word]
        }
    )
    words = sorted(word for word, count in counts.items() if count >= _MET)
    text = fill(" ".join(words), 120, break_long_words=False, break_on_hyphens=False)
    AMBIGUOUS_FILE.write_text(f"{AMBIGUOUS_NOTE}{text}\n", encoding="utf-8")
    name_lists.cache_clear()
    forget_words()


LETTERS_FILE = FILE.with_name("letters.txt")
LETTERS_NOTE = """\
# How names are spelt: letters in a row, with ^ and $ for the ends of a word, behind their weight times {scale}. The
# weight that stands alone is the bias. Learnt from the lists of names beside this file against the words of
# de/known.txt and en/known.txt. Written by benchmarks.names.train.
"""


def write_letters() -> None:
    """Learn anew how names are spelt."""
    by_weight: dict[int, list[str]] = {}
    for piece, weight in learnt(person_letters.SCALE):
        by_weight.setdefault(weight, []).append(piece)
    lines = [
        fill(
            f"{weight} {' '.join(found)}",
            120,
            break_on_hyphens=False,
            break_long_words=False,
            subsequent_indent=f"{weight} ",
        )
        for weight, pieces in sorted(by_weight.items())
        if (found := [piece for piece in pieces if piece])
    ]
    bias = next(weight for weight, pieces in by_weight.items() if "" in pieces)
    LETTERS_FILE.write_text(
        LETTERS_NOTE.format(scale=person_letters.SCALE) + "\n".join([str(bias), *lines, ""]), encoding="utf-8"
    )
    person_letters.load_weights.cache_clear()
    forget_words()


HEADER = """\
# The model of names of people: weights of a conditional random field, times {scale}. Written by benchmarks.names.train.
# Trained on parts of SmartData (DFKI), GermEval 2014 (Benikova, Biemann, Reznicek), MobIE (DFKI), the German LER
# dataset (Leitner, Rehm, Moreno-Schneider), the Broad Twitter Corpus (Derczynski, Bontcheva, Roberts) and WNUT 2017
# (Derczynski and others), all of them CC BY 4.0, and on sentences made of benchmarks/names/frames and the name lists
# beside this file. See NOTICE.
# A section is a template of person_features; a line is what stands there, and the weights of the first and of further
# words of a name, apart by tabs. [moves]: from O, B, I and the beginning to O, B, I.
# version: 1
# lists: {lists}
# sha256: {digest}
"""


def written(features: Sequence[tuple[int, str]], weights: np.ndarray, moves: np.ndarray) -> str:
    """The file's text; weights that round to nothing are left out."""
    lines = ["[moves]"]
    lines += ["\t".join(str(int(value)) for value in row) for row in np.rint(moves * SCALE)]
    rounded = np.rint(weights * SCALE).astype(int)
    template = -1
    for (number, value), (first, further) in zip(features, rounded.tolist(), strict=True):
        if abs(first) + abs(further) < 2:
            continue
        if number != template:
            lines.append(f"[{TEMPLATES[number]}]")
            template = number
        lines.append(f"{value}\t{first}\t{further}")
    body = "\n".join(lines) + "\n"
    return HEADER.format(scale=SCALE, lists=lists_digest(), digest=hashlib.sha256(body.encode()).hexdigest()) + body


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the file."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory())
    parser.add_argument("--out", type=Path, default=FILE)
    parser.add_argument("--without", nargs="*", choices=TRAINING, default=(), help="corpora to leave out")
    parser.add_argument("--penalty", type=float, default=PENALTY)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    given = parser.parse_args(arguments)
    material = Material(tuple(name for name in TRAINING if name not in given.without), given.data)
    if given.out == FILE:
        write_letters()
        write_ambiguous(material)
    given.out.write_text(trained(material, given.penalty, given.rounds), encoding="utf-8")


def trained(material: Material, penalty: float = PENALTY, rounds: int = ROUNDS) -> str:
    """The text of the file of a model of this material."""
    field = Field(Sequences.of(samples(material)))
    weights, moves = field.fit(penalty, rounds)
    return written(field.features, weights, moves)


if __name__ == "__main__":
    main()
