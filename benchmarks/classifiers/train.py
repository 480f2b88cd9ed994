"""Trains the classifiers that ship: `python -m benchmarks.classifiers.train` writes data/lexicons/classifiers anew.

Needs scipy (benchmarks/requirements.txt); the same cases, examples and versions give the same files.
"""

from __future__ import annotations

import hashlib
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from textwrap import wrap

from benchmarks.classifiers.fit import PENALTY, fit
from benchmarks.classifiers.kinds import KINDS
from benchmarks.classifiers.material import Sentence, sentences_to_learn_from, texts_that_disclose
from replyguard.facts.disclosing import features_of, tokens_of
from replyguard.facts.sentence_classifier import FOLDER, SCALE, Weights
from replyguard.text.views import fold

FILES = Path(__file__).parents[2] / "data" / "lexicons" / FOLDER
DISCLOSING = FILES.parent / "any" / "disclosing.txt"
MOST = 16000
DISCLOSING_PENALTY = 0.2
_FEWEST_IN_VOCABULARY = 12
_WIDTH = 120
HEADER = """\
# The classifier of sentences that are like {name}: the bias, then lines of a weight and the features that have it,
# apart by tabs; all times {scale}. A feature is a word, its first letters (~ behind them), its last ones (~ before
# them), or two words side by side. Written by benchmarks.classifiers.train from our own cases (benchmarks/cases, but
# for those held out) and the rules' examples: {sentences:,} sentences, {ones:,} of them like that; penalty {penalty}.
# version: 1
# sha256: {digest}
"""

HEADER_OF_DISCLOSING = """\
# The classifier of texts that tell for whom their author speaks: the bias, then lines of a weight and the features that
# have it, apart by tabs; all times {scale}. A feature is a word or sign, what a word looks like, its first letters (~
# behind them), its last ones (~ before them), or two side by side; words of weight 0 belong to the vocabulary.
# Written by benchmarks.classifiers.train from our own cases and sentences (benchmarks/cases, but for those held out)
# and the rules' examples: {sentences:,} texts, {ones:,} of them tell it; penalty {penalty}.
# version: 1
# sha256: {digest}
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = ArgumentParser(prog="python -m benchmarks.classifiers.train", description=__doc__)
    names = [*KINDS, "disclosing"]
    parser.add_argument("names", nargs="*", choices=[*names, []], metavar="NAME", help=", ".join(names))
    options = parser.parse_args(arguments)
    FILES.mkdir(exist_ok=True)
    for name in options.names or names:
        if name == "disclosing":
            texts = texts_that_disclose()
            _write(DISCLOSING, HEADER_OF_DISCLOSING, name, texts, fit_disclosing(texts), DISCLOSING_PENALTY)
        else:
            sentences = sentences_to_learn_from(KINDS[name])
            _write(FILES / f"{name}.txt", HEADER, name, sentences, fit(sentences, MOST), PENALTY)
    return 0


def fit_disclosing(texts: Sequence[Sentence]) -> Weights:
    """What tells that a text discloses for whom its author speaks, and the words that count as themselves."""
    met = Counter(word for one in texts for word in {fold(token) for token in tokens_of(one.text)})
    vocabulary = {word for word, count in met.items() if count >= _FEWEST_IN_VOCABULARY and word[0].isalpha()}

    def apart(text: str) -> tuple[Iterable[str], int]:
        tokens = tokens_of(text)
        return features_of(tokens, vocabulary), len(tokens)

    learnt = fit(texts, MOST, DISCLOSING_PENALTY, apart)
    return learnt._replace(weights={**dict.fromkeys(sorted(vocabulary), 0), **learnt.weights})


def _write(file: Path, header: str, name: str, sentences: Sequence[Sentence], learnt: Weights, penalty: float) -> None:
    file.write_text(written(header, name, sentences, learnt, penalty), encoding="utf-8")
    print(f"written: {file.name}, {len(learnt.weights):,} weights of {len(sentences):,} texts")


def written(header: str, name: str, sentences: Sequence[Sentence], learnt: Weights, penalty: float) -> str:
    """The text of a classifier's file."""
    by_weight: dict[int, list[str]] = {}
    for feature, weight in learnt.weights.items():
        by_weight.setdefault(weight, []).append(feature)
    lines = [line for weight in sorted(by_weight) for line in _lines(weight, sorted(by_weight[weight]))]
    digest = hashlib.sha256("\n".join(f"{one.is_one:d} {one.text}" for one in sentences).encode()).hexdigest()
    head = header.format(
        name=name,
        scale=SCALE,
        penalty=penalty,
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
