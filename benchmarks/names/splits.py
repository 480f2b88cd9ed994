"""Which names are tested and which may train: no sentence of a test part, in whatever corpus, is ever trained on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ahocorasick_rs import AhoCorasick

from benchmarks.data import default_directory
from benchmarks.names.corpora import Marked, load, sentences_of

FIFTH = 5
TESTED = ("smartdata", "germeval2014_dev", "broad_twitter_g")
PARTED = ("smartdata", "germeval2014_dev")
"""Those of which a fifth is tested and the rest may train; the others tested are tested whole."""
TRAINING = (
    "smartdata",
    "germeval2014_dev",
    "mobie_train",
    "mobie_dev",
    "ler_legal_dev",
    "broad_twitter_a",
    "broad_twitter_b",
    "broad_twitter_e",
    "wnut17train",
    "emerging_dev",
)
"""All licensed CC BY 4.0; of those in PARTED four fifths."""

TELLING = 24
"""From this many letters on a sentence that stands inside another is the same one, cut elsewhere."""


def training_sentences(
    sources: Iterable[str] = TRAINING, directory: Path | None = None, fold: int = 0
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Tokens and tags (`B-PER`, `I-STR`, `O` …) of all that may train, in a fixed order; raises FileNotFoundError."""
    for row in training_rows(sources, directory, fold):
        yield row.tokens, row.tags


def training_rows(sources: Iterable[str] = TRAINING, directory: Path | None = None, fold: int = 0) -> Iterator[Marked]:
    """The same with text, language and offsets; each sentence once a corpus."""
    folder = directory or default_directory()
    tested = Tested(
        sentence for name in TESTED for row in test_part(name, folder, fold) for sentence in sentences_of(row)
    )
    for name in sources:
        seen: set[str] = set()
        for row in _sentences(name, folder, fold):
            key = normalised(row.text)
            if key not in seen and row not in tested:
                seen.add(key)
                yield row


def test_part(name: str, directory: Path | None = None, fold: int = 0) -> list[Marked]:
    """What a corpus is tested on: a fifth of SmartData's documents and of GermEval's sentences, else everything.

    The first fifth is kept from what ships; the others are for cross-validation.
    """
    if name not in TESTED:
        raise ValueError(f"{name} has no test part; those that have one: {', '.join(TESTED)}")
    rows = load(directory or default_directory(), name)
    return [row for row in rows if name not in PARTED or is_tested(row.identity, fold)]


def is_tested(identity: str, fold: int = 0) -> bool:
    """True for a fifth of the documents or sentences, told by the hash of their id."""
    return int(hashlib.sha256(identity.encode()).hexdigest(), 16) % FIFTH == fold


def normalised(text: str) -> str:
    """A sentence by which it is known again: case and spaces do not count, since token files have no spaces."""
    return "".join(text.casefold().split())


class Tested:
    """The sentences of the test parts; `row in tested` where a row is one, holds one, or is a part of one."""

    def __init__(self, sentences: Iterable[Marked]) -> None:
        self._keys = frozenset(normalised(sentence.text) for sentence in sentences)
        self._everything = "\n".join(sorted(self._keys))
        self._long = AhoCorasick([key for key in sorted(self._keys) if len(key) >= TELLING])

    def __contains__(self, row: Marked) -> bool:
        key = normalised(row.text)
        if key in self._keys:
            return True
        return len(key) >= TELLING and (key in self._everything or bool(self._long.find_matches_as_indexes(key)))


def _sentences(name: str, directory: Path, fold: int) -> Sequence[Marked]:
    if name not in TRAINING:
        raise ValueError(f"{name} may not train; those that may: {', '.join(TRAINING)}")
    rows = load(directory, name)
    if name in PARTED:
        rows = [row for row in rows if not is_tested(row.identity, fold)]
    return [sentence for row in rows for sentence in sentences_of(row)] if name == "smartdata" else rows
