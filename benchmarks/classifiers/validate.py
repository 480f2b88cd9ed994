"""How classifiers do on writers that they have not learnt from: `python -m benchmarks.classifiers.validate`.

In each of five folds the cases of a fifth of the writers are kept out, and the confidence of a draft is that of its
surest sentence. Beside them: on how many real replies the classifier that ships would ring, were it asked alone.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.classifiers.fit import fit
from benchmarks.classifiers.kinds import KINDS, Learnt
from benchmarks.classifiers.material import LabelledDraft, labelled_drafts, sentences_to_learn_from
from benchmarks.classifiers.train import MOST
from benchmarks.data import default_directory, load
from benchmarks.public_reply.replies import SETS
from benchmarks.tables import Table, share, show
from replyguard.facts.sentence_classifier import SentenceClassifiers, load_classifiers
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView

FOLDS = 5
STEPS = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = ArgumentParser(prog="python -m benchmarks.classifiers.validate", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(KINDS))
    parser.add_argument("--data", type=Path, default=default_directory(), help="where the data sets lie")
    options = parser.parse_args(arguments)
    for name in options.names or KINDS:
        show(_table(KINDS[name], options.data))
    return 0


def _table(kind: Learnt, data: Path) -> Table:
    drafts = list(_kept_out(kind))
    ones = [sure for sure, draft in drafts if draft.is_one]
    close = [sure for sure, draft in drafts if not draft.is_one and draft.is_of_family]
    others = [sure for sure, draft in drafts if not draft.is_one and not draft.is_of_family]
    shipped = load_classifiers()
    number = shipped.names.index(kind.name)
    real = {one.name: [_of_text(row.text, shipped, number) for row in one.rows] for one in load(data, SETS)}
    table = Table(
        f"{kind.name}: writers kept out",
        ["least confidence", "found", "close calls", "drafts of other families", *real],
        note=f"{len(ones):,} drafts that hold it, {len(close):,} that resemble them, {len(others):,} of others.",
    )
    for step in STEPS:
        sets = (ones, close, others, *real.values())
        table.add(f"{step:.1f}", *(share(sum(sure >= step for sure in some), len(some)) for some in sets))
    return table


def _kept_out(kind: Learnt) -> Iterable[tuple[float, LabelledDraft]]:
    """Every open case with the confidence of a classifier that has not seen its writer."""
    drafts, sentences = labelled_drafts(kind), sentences_to_learn_from(kind)
    writers = sorted({draft.writer for draft in drafts})
    for fold in range(FOLDS):
        left_out = set(writers[fold::FOLDS])
        learnt = fit([one for one in sentences if one.writer not in left_out], MOST)
        classifier = SentenceClassifiers.of({kind.name: learnt})
        for draft in drafts:
            if draft.writer in left_out:
                yield max((_of_sentence(one, classifier) for one in draft.sentences), default=0.0), draft


def _of_sentence(text: str, classifier: SentenceClassifiers) -> float:
    (sure,) = classifier.of_sentence(text, Span(0, len(text)))
    return sure


def _of_text(text: str, classifiers: SentenceClassifiers, number: int) -> float:
    return max((sure[number] for _, sure in classifiers.confidences(FoldedView(text))), default=0.0)


if __name__ == "__main__":
    sys.exit(main())
