"""The third way, to compare: `python -m benchmarks.names.spacy_way FOLDER` trains a spaCy `ner` on the same material.

It writes a pipeline for both languages, without word vectors, which `python -m benchmarks.names --system
spacy-folder:FOLDER` measures. Nothing of it ships.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random

import spacy
from spacy import util
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from benchmarks.data import default_directory
from benchmarks.names.material import SEED, Material, Sample, samples

_PERSON = "PER"
_BATCH = 128


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--data", type=Path, default=default_directory())
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--sentences", type=int, default=60_000, help="so many of the samples, drawn at random")
    given = parser.parse_args(arguments)
    util.fix_random_seed(SEED)  # type: ignore[attr-defined]
    pipeline = spacy.blank("xx")
    recognizer = pipeline.add_pipe("ner")
    recognizer.add_label(_PERSON)  # type: ignore[attr-defined]
    random = Random(SEED)
    examples = list(_examples(pipeline, samples(Material(directory=given.data))))
    examples = random.sample(examples, min(given.sentences, len(examples)))
    optimizer = pipeline.initialize(lambda: examples[:200])
    for number in range(given.rounds):
        random.shuffle(examples)
        losses: dict[str, float] = {}
        for first in range(0, len(examples), _BATCH):
            pipeline.update(examples[first : first + _BATCH], sgd=optimizer, drop=0.2, losses=losses)
        print(f"round {number + 1}: {losses['ner']:,.0f}", file=sys.stderr, flush=True)
        pipeline.to_disk(given.folder)


def _examples(pipeline: Language, found: Iterable[Sample]) -> Iterator[Example]:
    """The samples as spaCy wants them; those that differ only in what counts as unlisted once."""
    before = ""
    for sample in found:
        if sample.text == before:
            continue
        before = sample.text
        doc = pipeline.make_doc(sample.text)
        spans = [doc.char_span(start, end, label=_PERSON, alignment_mode="expand") for start, end in sample.names]
        yield Example(doc, _with_names(doc, spans))


def _with_names(doc: Doc, spans: Sequence[object]) -> Doc:
    marked = doc.copy()
    marked.ents = util.filter_spans([span for span in spans if span is not None])  # type: ignore[misc]
    return marked


if __name__ == "__main__":
    main()
