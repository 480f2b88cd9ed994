"""How often replyguard and its peers flag what they should and should not: `python -m benchmarks.accuracy`."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.cases import HALVES, HELD_OUT, Case, load_cases, score
from benchmarks.data import SETS, DataSet, default_directory, load
from benchmarks.listing import Listing, ListingError
from benchmarks.offline import no_network
from benchmarks.peers import installed_peers
from benchmarks.subject import Outcome, Subject
from benchmarks.systems import PERSONAL_DATA, WORDING, Flag, NotInstalledError, System
from benchmarks.tables import Table, share, show, write_result

CASES_SET = "cases"
NOT_ITS_JOB = "-"
UNCLAIMED = "°"


class Measurement:
    """The tables of one run, filled set by set."""

    def __init__(self, subject: Subject | None, peers: Sequence[System], listing: Listing) -> None:
        self.subject = subject
        self.peers = peers
        self.listing = listing
        self.facts: list[str] = []
        speaking = [system for system in self.systems if system.families & WORDING]
        self.words = Table(
            "Profane and sexual wording, share of rows flagged",
            ["set", "group", "wanted", "rows", *_columns(speaking)],
            text_columns=3,
            note=f"replyguard: findings of profanity and sexual at warning or above. {UNCLAIMED}: a language that the"
            " peer does not claim. `look`: neither right nor wrong.",
        )
        self.replies = Table(
            "Real replies, share flagged by family",
            ["set", "family", "rows", *_columns(self.systems)],
            text_columns=2,
            note="replyguard: with the customer's message as thread where it is known, findings at warning or above"
            " wherever they stand. Real replies are taken for clean, which a few are not: `--list` shows each.",
        )
        self.decisions = Table(
            "Real replies, replyguard's decisions", ["set", "rows", "allow", "warn", "block", "undetermined"]
        )
        self.cases = Table(
            "Our own cases, finding by finding",
            [
                "cases",
                "system",
                "language",
                "expected",
                "found",
                "right grade",
                "findings",
                "beside",
                "unclean cases flagged",
                "clean cases flagged",
            ],
            text_columns=3,
            note="found: expected spans that a finding overlaps (recall). beside: findings that overlap no expected"
            " span (1 - precision). A peer without spans has figures by case only.",
        )

    @property
    def systems(self) -> list[System]:
        """All systems, replyguard first."""
        return [*([self.subject] if self.subject else []), *self.peers]

    @property
    def tables(self) -> list[Table]:
        """The tables that have rows."""
        return [table for table in (self.words, self.replies, self.decisions, self.cases) if table.rows]

    def add_words(self, data: DataSet) -> None:
        """Measure a set of words or texts that are labelled."""
        flagged: dict[str, list[list[Flag]]] = {}
        for system in self.systems:
            if system.families & WORDING:
                flagged[system.name] = _timed(system, data)
                self.listing.add(data.name, system.name, data.rows, flagged[system.name])
        groups = dict.fromkeys((row.group, row.wanted) for row in data.rows)
        for group, wanted in groups:
            places = [place for place, row in enumerate(data.rows) if row.group == group]
            cells = [data.name, group, wanted.value, str(len(places))]
            for system in self.systems:
                if system.name not in flagged:
                    continue
                found = [flagged[system.name][place] for place in places]
                mark = "" if data.language in system.languages else f" {UNCLAIMED}"
                cells.append(share(sum(map(bool, found)), len(places)) + mark)
                if system.severe:
                    cells.append(share(sum(map(_has_severe, found)), len(places)))
            self.words.add(*cells)

    def add_replies(self, data: DataSet) -> None:
        """Measure a set of real replies, family by family."""
        alarms: dict[str, Sequence[Sequence[Flag]]] = {}
        outcomes: list[Outcome] = []
        if self.subject:
            _progress(data.name, self.subject.name)
            outcomes = list(self.subject.outcomes(data.rows, data.language))
            alarms[self.subject.name] = [outcome.alarms for outcome in outcomes]
            counts = Counter(outcome.decision for outcome in outcomes)
            columns = self.decisions.columns[2:]
            self.decisions.add(
                data.name, str(len(data.rows)), *(share(counts[decision], len(outcomes)) for decision in columns)
            )
        for peer in self.peers:
            alarms[peer.name] = _timed(peer, data)
        for name, found in alarms.items():
            self.listing.add(data.name, name, data.rows, found)
        for title, families in _family_groups(alarms.values()):
            cells = [data.name, title, str(len(data.rows))]
            for system in self.systems:
                found = [[flag for flag in flags if flag.family in families] for flags in alarms[system.name]]
                is_its_job = system is self.subject or families <= system.families
                mark = "" if data.language in system.languages else f" {UNCLAIMED}"
                cells.append(share(sum(map(bool, found)), len(found)) + mark if is_its_job else NOT_ITS_JOB)
                if system.severe:
                    cells.append(share(sum(map(_has_severe, found)), len(found)) if is_its_job else NOT_ITS_JOB)
            self.replies.add(*cells)

    def add_cases(self, name: str, cases: Sequence[Case]) -> None:
        """Measure a file of the project's own cases, all together and by language."""
        for system in self.systems:
            if not system.families & WORDING:
                continue
            for language in (None, *sorted({case.language for case in cases})):
                chosen = [case for case in cases if language in (None, case.language)]
                result = score(system, chosen)
                spans = [
                    share(result.found, result.expected),
                    share(result.right_grade, result.found) if system is self.subject else NOT_ITS_JOB,
                    str(result.findings),
                    share(result.wrong_findings, result.findings),
                ]
                self.cases.add(
                    name,
                    system.name,
                    language or "all",
                    str(result.expected),
                    *(spans if system.gives_spans else [NOT_ITS_JOB] * len(spans)),
                    share(result.unclean_flagged, result.unclean_cases),
                    share(result.clean_flagged, result.clean_cases),
                )
                if language is None and system.gives_spans and name != HELD_OUT:
                    self.listing.add_cases(CASES_SET, f"{system.name}.{name}", result)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    options = _options(arguments)
    try:
        listing = Listing(frozenset(options.list), options.missed, options.list_directory)
    except ListingError as error:
        print(error, file=sys.stderr)
        return 2
    with no_network():
        subject = _subject(options.detect_language)
        peers = list(installed_peers()) if options.peers else []
        measurement = Measurement(subject, peers, listing)
        for data in load(options.data, [name for name in options.sets if name != CASES_SET]):
            (measurement.add_replies if data.is_replies else measurement.add_words)(data)
            measurement.facts.append(f"{data.name}: {len(data.rows)} rows, {data.language}")
        if CASES_SET in options.sets:
            for name, path in HALVES.items():
                cases = load_cases(path)
                measurement.add_cases(name, cases)
                measurement.facts.append(f"{CASES_SET}, {name}: {len(cases)}")
    for table in measurement.tables:
        show(table)
    for path in listing.written:
        print(f"listed: {path}")
    if set(options.sets) != set(_all_sets()) or not options.peers or subject is None or options.detect_language:
        print("a partial run: benchmarks/results/accuracy.md is left as it is")
        return 0
    versions = [f"{system.name} {system.version}" for system in measurement.systems]
    facts = [", ".join(versions), *measurement.facts]
    print(f"written: {write_result('accuracy', 'Accuracy', facts, measurement.tables).name}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    names = _all_sets()
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory(), help="where the data sets lie")
    parser.add_argument("--sets", nargs="+", choices=names, default=names, metavar="SET", help=", ".join(names))
    parser.add_argument("--peers", action=argparse.BooleanOptionalAction, default=True, help="measure the peers too")
    parser.add_argument("--detect-language", action="store_true", help="do not tell replyguard the set's language")
    parser.add_argument(
        "--list", nargs="+", choices=names, default=[], metavar="SET", help="write each flagged row to a file"
    )
    parser.add_argument(
        "--missed", action="store_true", help="list the rows that should have been flagged and were not"
    )
    parser.add_argument(
        "--list-directory", type=Path, help="where to, outside the repository; default: a new directory"
    )
    return parser.parse_args(arguments)


def _all_sets() -> list[str]:
    return [*SETS, CASES_SET]


def _subject(detects_language: bool) -> Subject | None:
    try:
        return Subject(detects_language=detects_language)
    except NotInstalledError as missing:
        print(f"skipped: {missing}")
        return None


def _timed(system: System, data: DataSet) -> list[list[Flag]]:
    """What a system flags in each row, of the families that it speaks about."""
    _progress(data.name, system.name)
    started = time.perf_counter()
    found = [
        [flag for flag in flags if flag.family in system.families]
        for flags in system.flags_many((row.text for row in data.rows), data.language)
    ]
    _progress(data.name, system.name, f"{time.perf_counter() - started:.1f} s")
    return found


def _progress(*words: str) -> None:
    print(*words, file=sys.stderr, flush=True)


def _columns(systems: Sequence[System]) -> list[str]:
    """A column for each system, and one more where it tells levels apart."""
    return [
        name for system in systems for name in (system.name, f"of these {system.severe}")[: 1 + bool(system.severe)]
    ]


def _family_groups(alarms: Iterable[Sequence[Sequence[Flag]]]) -> list[tuple[str, frozenset[str]]]:
    """The families to show, with their title: peers do not tell profane from sexual wording, so these are one."""
    shown = {", ".join(sorted(WORDING)): WORDING, ", ".join(PERSONAL_DATA): PERSONAL_DATA}
    others = {flag.family for found in alarms for flags in found for flag in flags} - WORDING - PERSONAL_DATA
    return [*shown.items(), *((family, frozenset({family})) for family in sorted(others))]


def _has_severe(flags: Sequence[Flag]) -> bool:
    return any(flag.is_severe for flag in flags)


if __name__ == "__main__":
    sys.exit(main())
