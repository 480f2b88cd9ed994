"""How much leaked personal data is found, and what is flagged beside it: `python -m benchmarks.personal_data`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks.data import default_directory, load
from benchmarks.offline import no_network
from benchmarks.personal_data import check_digits, handmade, public_cases, replies, synth, templates
from benchmarks.personal_data.readers import Mark, own_reader, pattern_readers
from benchmarks.personal_data.spans import Gold, Judged
from benchmarks.subject import Subject
from benchmarks.systems import NotInstalledError, installed_version
from benchmarks.tables import Table, show, write_result

FIRST_FIGURE = (
    "first figure of our own cases, all detectors merged and none changed with sight of the open half: open half recall"
    " 0.885, precision 0.976; held-out half recall 0.866, precision 0.970; of the"
    " second set, before anything was changed with sight of it: recall 0.698, precision 0.962; of the third"
    " set likewise: recall 0.779, precision 0.986; of the fourth set likewise: recall 0.822, precision 0.952"
)


class Run:
    """One run of the command: what it measures with, and what it prints."""

    def __init__(self, subject: Subject, directory: Path, *, shows: bool) -> None:
        self.subject = subject
        self.directory = directory
        self.shows = shows
        self.reader = own_reader(subject)
        self.facts: list[str] = []

    @property
    def parts(self) -> Mapping[str, Callable[[], list[Table]]]:
        """The parts by name, in order."""
        return {
            "synth": self.synth,
            "templates": self.templates,
            "cases": self.handmade,
            "public-cases": self.public_cases,
            "replies": self.replies,
            "check-digits": self.check_digits,
        }

    def synth(self) -> list[Table]:
        """Presidio's research set, beside presidio's patterns."""
        sentences = synth.load_sentences(self.directory)
        self.facts.append(f"Presidio's research set: {len(sentences)} sentences")
        tables = []
        for reader in (self.reader, *pattern_readers(["presidio"])):
            _progress("synth", reader.name)
            table, wrong = synth.measure(reader, sentences)
            tables.append(table)
            if reader is self.reader:
                self._show(f"{row.number}\t{_told(row.text, judged)}" for row, judged in wrong)
        return tables

    def templates(self) -> list[Table]:
        """The German templates, beside presidio's patterns."""
        rows = templates.fill_templates(self.directory)
        self.facts.append(
            f"German templates: {len(rows)} fillings, Faker {installed_version('Faker')},"
            f" {', '.join(templates.LOCALES)}, seeds {', '.join(map(str, templates.SEEDS))}"
        )
        tables = []
        for reader in (self.reader, *pattern_readers()):
            _progress("templates", reader.name)
            found, wrong = templates.measure(reader, rows)
            tables += found if reader is self.reader else found[:1]
            if reader is self.reader:
                self._show(f"{row.template} {row.locale}\t{_told(row.text, judged)}" for row, judged in wrong)
        return tables

    def handmade(self) -> list[Table]:
        """The two sets made by hand elsewhere."""
        wishes = handmade.load_wishes(self.directory)
        self.facts.append(f"cases made by hand: {len(wishes)} wishes")
        tables, failures = handmade.measure(self.reader, wishes)
        self._show(
            "\t".join(
                (
                    f"{failure.wish.data_set}:{failure.wish.line}",
                    "missed" if failure.wish.is_to_flag else "false",
                    failure.wish.exception or failure.wish.subject,
                    _labels(failure.marks, failure.wish.text),
                    _one_line(failure.wish.text),
                )
            )
            for failure in failures
        )
        return tables

    def public_cases(self) -> list[Table]:
        """Our own cases: the open half in detail, the held-out half and further sets in sum."""
        systems: dict[str, public_cases.Marks] = {self.subject.name: public_cases.own_marks}
        systems |= {reader.name: public_cases.marks_of(reader) for reader in pattern_readers()}
        cases = public_cases.load_cases(public_cases.OPEN)
        tables, result = public_cases.measure_open(systems, cases)
        further = {name: public_cases.load_cases(path) for name, path in public_cases.FURTHER.items()}
        own = systems[self.subject.name]
        failures = [failure for read in further.values() for failure in public_cases.score(own, read).failures]
        self._show(
            "\t".join(
                (
                    failure.case.identity,
                    failure.case.kind,
                    "missed: "
                    + ", ".join(f"{leak.kind} {failure.case.text[leak.start : leak.end]}" for leak in failure.missed),
                    "wrong: " + _labels(failure.wrong, failure.case.text),
                    _one_line(failure.case.text),
                )
            )
            for failure in (*result.failures, *failures)
        )
        held_out = public_cases.load_cases(public_cases.HELD_OUT)
        self.facts += [
            f"our own cases: {len(cases)} open, {len(held_out)} held out"
            + "".join(f", {len(read)} {name}" for name, read in further.items()),
            FIRST_FIGURE,
        ]
        return [
            *tables,
            public_cases.measure_in_sum("held-out half", systems, held_out),
            *(public_cases.measure_in_sum(f"{name} set", systems, read) for name, read in further.items()),
        ]

    def replies(self) -> list[Table]:
        """Real replies of four sets."""
        readings = []
        for data in load(self.directory, replies.SET_NAMES):
            _progress("replies", data.name)
            readings.append(replies.read(self.subject, data))
        if not readings:
            return []
        self.facts.append(", ".join(f"{reading.data.name}: {len(reading.data.rows)} replies" for reading in readings))
        self._show(replies.shown(self.subject, readings))
        return replies.measure(readings)

    def check_digits(self) -> list[Table]:
        """Generated identifiers."""
        return [check_digits.measure(self.reader)]

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
    run = Run(subject, options.data, shows=options.show)
    tables = []
    is_whole = set(options.parts) == set(run.parts)
    with no_network():
        for name in options.parts:
            _progress(name)
            try:
                found = run.parts[name]()
            except FileNotFoundError as absent:
                print(f"skipped: {name}: {absent.filename} is absent (--data DIRECTORY says where the sets are)")
                found = []
            except NotInstalledError as missing:
                print(f"skipped: {name}: {missing}")
                found = []
            is_whole &= bool(found)
            tables += found
            for table in found:
                show(table)
    print(f"\n{FIRST_FIGURE}")
    if not is_whole:
        print("a partial run: benchmarks/results/personal_data.md is left as it is")
        return 0
    systems = [f"{subject.name} {subject.version}", f"presidio-analyzer {installed_version('presidio-analyzer')}"]
    facts = [", ".join(systems), *run.facts]
    print(f"written: {write_result('personal_data', 'Personal data', facts, tables).name}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    names = ["synth", "templates", "cases", "public-cases", "replies", "check-digits"]
    parser = argparse.ArgumentParser(prog="python -m benchmarks.personal_data", description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory(), help="where the data sets lie")
    parser.add_argument("--parts", nargs="+", choices=names, default=names, metavar="PART", help=", ".join(names))
    parser.add_argument(
        "--show",
        action="store_true",
        help="print each row missed or wrongly flagged; of real replies each flagged, masked",
    )
    return parser.parse_args(arguments)


def _told(text: str, judged: Judged) -> str:
    """What was missed and what was flagged beside it, then the text."""
    missed = ", ".join(f"{gold.group} «{_passage(gold, text)}»" for gold in judged.missed)
    return f"missed: {missed}\tfalse: {_labels(judged.false, text)}\t{_one_line(text)}"


def _labels(marks: Iterable[Mark], text: str) -> str:
    return ", ".join(f"{mark.label} «{_passage(mark, text)}»" for mark in marks)


def _passage(place: Gold | Mark, text: str) -> str:
    return _one_line(text[place.start : place.end])


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _progress(*words: str) -> None:
    print(*words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
