"""Trains the classifiers that ship: `python -m benchmarks.classifiers.train` writes data/lexicons/classifiers anew.

Needs scipy (benchmarks/requirements.txt); the same cases, examples and versions give the same files.
"""

from __future__ import annotations

import hashlib
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from textwrap import wrap

from benchmarks.classifiers.fit import PENALTY, fit
from benchmarks.classifiers.kinds import KINDS
from benchmarks.classifiers.material import Sentence, sentences_to_learn_from
from replyguard.facts.sentence_classifier import FOLDER, SCALE, Weights

FILES = Path(__file__).parents[2] / "data" / "lexicons" / FOLDER
MOST = 16000
_WIDTH = 120
HEADER = """\
# The classifier of sentences that are like {name}: the bias, then lines of a weight and the features that have it,
# apart by tabs; all times {scale}. A feature is a word, its first letters (~ behind them), its last ones (~ before
# them), or two words side by side. Written by benchmarks.classifiers.train from our own cases (benchmarks/cases, but
# for those held out) and the rules' examples: {sentences:,} sentences, {ones:,} of them like that; penalty {penalty}.
# version: 1
# sha256: {digest}
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = ArgumentParser(prog="python -m benchmarks.classifiers.train", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*KINDS, []], metavar="NAME", help=", ".join(KINDS))
    options = parser.parse_args(arguments)
    FILES.mkdir(exist_ok=True)
    for name in options.names or KINDS:
        sentences = sentences_to_learn_from(KINDS[name])
        learnt = fit(sentences, MOST)
        file = FILES / f"{name}.txt"
        file.write_text(written(name, sentences, learnt), encoding="utf-8")
        print(f"written: {file.name}, {len(learnt.weights):,} weights of {len(sentences):,} sentences")
    return 0


def written(name: str, sentences: Sequence[Sentence], learnt: Weights) -> str:
    """The text of a classifier's file."""
    by_weight: dict[int, list[str]] = {}
    for feature, weight in learnt.weights.items():
        by_weight.setdefault(weight, []).append(feature)
    lines = [line for weight in sorted(by_weight) for line in _lines(weight, sorted(by_weight[weight]))]
    digest = hashlib.sha256("\n".join(f"{one.is_one:d} {one.text}" for one in sentences).encode()).hexdigest()
    head = HEADER.format(
        name=name,
        scale=SCALE,
        penalty=PENALTY,
        sentences=len(sentences),
        ones=sum(one.is_one for one in sentences),
        digest=digest[:16],
    )
    return "\n".join([head + str(learnt.bias), *lines, ""])


def _lines(weight: int, features: Sequence[str]) -> list[str]:
    """Lines of at most so many letters, each of which begins with the weight."""
    # a blank belongs to a feature, and a tab divides: they change places while lines are broken
    text = " ".join(feature.replace(" ", "\0") for feature in features)
    room = _WIDTH - len(str(weight)) - 1
    broken = wrap(text, room, break_long_words=False, break_on_hyphens=False)
    return ["\t".join([str(weight), *(one.replace("\0", " ") for one in line.split(" "))]) for line in broken]


if __name__ == "__main__":
    sys.exit(main())
