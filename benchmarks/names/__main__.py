"""How many names of people are found, and what is flagged beside them: `python -m benchmarks.names`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks.data import default_directory, load
from benchmarks.names import cost, public_cases, replies, sets, synth
from benchmarks.names.finders import DEFAULT, GUARD, Finder, finders, is_known
from benchmarks.offline import no_network
from benchmarks.personal_data.replies import SET_NAMES
from benchmarks.personal_data.synth import load_sentences
from benchmarks.subject import Subject
from benchmarks.systems import NotInstalledError
from benchmarks.tables import Table, show, write_result


class Run:
    """One run of the command: what it measures with, and what it prints."""

    def __init__(self, subject: Subject, systems: Sequence[Finder], directory: Path, *, shows: bool) -> None:
        self.subject = subject
        self.systems = systems
        self.directory = directory
        self.shows = shows

    @property
    def parts(self) -> Mapping[str, Callable[[], list[Table]]]:
        """The parts by name, in order."""
        return {
            "sets": self.sets,
            "synth": self.synth,
            "replies": self.replies,
            "cases": self.cases,
            "cost": self.cost,
        }

    def sets(self) -> list[Table]:
        """The test parts of the corpora; no row of them is ever shown."""
        return sets.measure(self.systems, self.directory)

    def synth(self) -> list[Table]:
        """Presidio's research set."""
        table, wrong = synth.measure(self.systems, load_sentences(self.directory))
        for system, rows in wrong.items():
            self._show(
                "\t".join(
                    (
                        system,
                        str(row.number),
                        "missed: " + _passages(row.text, ((gold.start, gold.end) for gold in judged.missed)),
                        "wrong: " + _passages(row.text, ((mark.start, mark.end) for mark in judged.false)),
                        _one_line(row.text),
                    )
                )
                for row, judged in rows
            )
        return [table]

    def replies(self) -> list[Table]:
        """Real replies: replyguard alone."""
        lesser = replies.lesser_guards()
        readings = []
        for data in load(self.directory, SET_NAMES):
            _progress("replies", data.name)
            readings.append(replies.read(self.subject, lesser, data))
        self._show(replies.shown(self.subject, readings))
        return replies.measure(readings) if readings else []

    def cases(self) -> list[Table]:
        """Our own replies: the open half in detail, the held-out half in sum and never shown."""
        cases = public_cases.load_cases(public_cases.OPEN)
        tables = public_cases.measure_open(self.systems, cases)
        for system in self.systems if self.shows else ():
            asked = [case for case in cases if case.language in system.languages]
            for failure in public_cases.score(system, asked).failures:
                case = failure.case
                self._show(
                    [
                        "\t".join(
                            (
                                system.name,
                                case.identity,
                                case.origin or case.kind,
                                "missed: " + _passages(case.text, ((name.start, name.end) for name in failure.missed)),
                                "wrong: " + _passages(case.text, ((mark.start, mark.end) for mark in failure.wrong)),
                                _one_line(case.text),
                            )
                        )
                    ]
                )
        return [
            *tables,
            *public_cases.measure_held_out(self.systems, public_cases.load_cases(public_cases.HELD_OUT)),
        ]

    def cost(self) -> list[Table]:
        """Time with and without: replyguard alone."""
        return cost.measure(self.subject, self.directory)

    def _show(self, lines: Iterable[str]) -> None:
        if self.shows:
            for line in lines:
                print(line)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    options = _options(arguments)
    try:
        subject = Subject()
    except NotInstalledError as missing:
        print(missing)
        return 1
    tables: list[Table] = []
    with no_network():
        run = Run(subject, list(finders(options.system, subject)), options.data, shows=options.show)
        is_whole = set(options.parts) == set(run.parts) and any(system.name == GUARD for system in run.systems)
        for name in options.parts:
            _progress(name)
            try:
                found = run.parts[name]()
            except FileNotFoundError as absent:
                print(f"skipped: {name}: {absent.filename} is absent (--data DIRECTORY says where the sets are)")
                found = []
            is_whole &= bool(found)
            tables += found
            for table in found:
                show(table)
    if not is_whole:
        print("\na partial run: benchmarks/results/names.md is left as it is")
        return 0
    facts = [", ".join(f"{system.name} {system.version}" for system in run.systems)]
    print(f"\nwritten: {write_result('names', 'Names', facts, tables).name}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    names = ["sets", "synth", "replies", "cases", "cost"]
    parser = argparse.ArgumentParser(prog="python -m benchmarks.names", description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory(), help="where the data sets lie")
    parser.add_argument("--parts", nargs="+", choices=names, default=names, metavar="PART", help=", ".join(names))
    parser.add_argument(
        "--system",
        nargs="+",
        type=_system,
        default=list(DEFAULT),
        metavar="SYSTEM",
        help="replyguard, model, model:0.9 (least confidence), spacy:PIPELINE, presidio:PIPELINE, and Presidio's"
        " patterns: presidio, presidio-de",
    )
    parser.add_argument(
        "--show",
        action="store_true",
        help="print the rows of synth and of the open half that are wrong, and of real replies each name, masked",
    )
    return parser.parse_args(arguments)


def _system(name: str) -> str:
    if not is_known(name):
        raise argparse.ArgumentTypeError(
            f"{name!r} is no system; replyguard, model, model:0.9, spacy:PIPELINE, presidio:PIPELINE, presidio"
            " and presidio-de are"
        )
    return name


def _passages(text: str, spans: Iterable[tuple[int, int]]) -> str:
    return ", ".join(f"«{_one_line(text[start:end])}»" for start, end in spans)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _progress(*words: str) -> None:
    print(*words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
