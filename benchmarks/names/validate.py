"""How well models do on what they were not trained on, over five fifths: `python -m benchmarks.names.validate`.

Of SmartData and GermEval a fifth is tested after the other, each by a model trained without it; Broad Twitter's part g
and all other corpora as in `splits`. What ships is the first of the five.
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.data import default_directory
from benchmarks.names.corpora import Marked
from benchmarks.names.material import Material
from benchmarks.names.scoring import Judged, Span, figure
from benchmarks.names.sets import score
from benchmarks.names.splits import FIFTH, PARTED, TESTED, TRAINING, test_part
from benchmarks.names.train import PENALTY, ROUNDS, trained
from benchmarks.tables import Table, show, write_result
from replyguard.facts.personal_data.person_model import find_names, read_model

Find = Callable[[str], list[Span]]


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and test, and print or write the table."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory())
    parser.add_argument("--folds", type=int, nargs="*", choices=range(FIFTH), default=range(FIFTH))
    parser.add_argument("--without", nargs="*", choices=TRAINING, default=(), help="corpora to leave out")
    parser.add_argument("--penalty", type=float, default=PENALTY)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument(
        "--models", type=Path, metavar="FOLDER", help="keep the models there, and use those that lie there"
    )
    given = parser.parse_args(arguments)
    sources = tuple(name for name in TRAINING if name not in given.without)
    totals = dict.fromkeys(TESTED, Judged())
    texts = dict.fromkeys(TESTED, 0)
    for fold in given.folds:
        kept = given.models / f"{fold}.txt" if given.models else None
        if kept is None or not kept.is_file():
            text = trained(Material(sources, given.data, fold), given.penalty, given.rounds)
            if kept is not None:
                kept.parent.mkdir(parents=True, exist_ok=True)
                kept.write_text(text, encoding="utf-8")
        else:
            text = kept.read_text(encoding="utf-8")
        find = _finder(text)
        for name in TESTED:
            if name not in PARTED and fold != given.folds[0]:
                continue
            rows = test_part(name, given.data, fold)
            texts[name] += len(rows)
            totals[name] += score(rows, [find(row.text) for row in rows], with_accounts=name in PARTED)
            _say(f"{name} {fold}", rows, totals[name])
    table = _table(totals, texts)
    show(table)
    if not given.without and set(given.folds) == set(range(FIFTH)):
        write_result("names_validated", "Names, cross-validated", [], [table])


def _finder(text: str) -> Find:
    model = read_model(text)
    return lambda passage: [(start, end) for start, end, _ in find_names(passage, model=model)]


def _say(name: str, rows: Sequence[Marked], judged: Judged) -> None:
    rates = judged.exact
    print(name, len(rows), figure(rates.precision), figure(rates.recall), figure(rates.f_score), flush=True)


def _table(totals: dict[str, Judged], texts: dict[str, int]) -> Table:
    table = Table(
        "Persons in texts kept out, by models trained alike",
        ["set", "texts", "persons", "findings", "exact precision", "exact recall", "exact F", "overlapping F"],
        note="Exact: both ends agree; overlapping: a letter is shared. SmartData and GermEval in fifths, each tested by"
        " a model that was trained on the rest; Broad Twitter's part g, accounts left out, by the first, which ships.",
    )
    for name, judged in totals.items():
        exact = judged.exact
        table.add(
            name,
            str(texts[name]),
            str(exact.expected),
            str(exact.findings),
            figure(exact.precision),
            figure(exact.recall),
            figure(exact.f_score),
            figure(judged.overlapping.f_score),
        )
    return table


if __name__ == "__main__":
    main()
