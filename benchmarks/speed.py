"""How long a check takes beside its peers, and how that grows: `python -m benchmarks.speed`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from benchmarks.by_family import STEPS, growth_by_family, with_families
from benchmarks.calls import Call, add_ratios, checking, flagging, time_calls
from benchmarks.data import default_directory
from benchmarks.family_cost import cost_of_family, first_findings
from benchmarks.floor import PHRASES, automaton_pass
from benchmarks.growth import lexicon_growth, text_growth
from benchmarks.offline import no_network
from benchmarks.peers import installed_peers
from benchmarks.samples import LONGEST, SHORTEST, Sample, as_html, real_replies, with_profane_word, without_thread
from benchmarks.startup import cold_start, first_calls, import_times, policy_compilation
from benchmarks.subject import Subject
from benchmarks.systems import NotInstalledError, System
from benchmarks.tables import Table, show, write_result

FLOOR = "bare automaton"
FEWEST = 2
IDLE = 0.5


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    options = _options(arguments)
    try:
        subject = Subject(detects_language=True)
    except NotInstalledError as missing:
        print(missing)
        return 1
    replies = real_replies(options.data)
    if not replies:
        print("no replies to time with: --data DIRECTORY says where they are")
        return 1
    peers = list(installed_peers()) if options.peers else []
    parts: Mapping[str, Callable[[], Table | None]] = {
        "calls": lambda: _per_call(subject, peers, replies, options.rounds),
        "families": lambda: growth_by_family(subject, peers, replies, options.rounds),
        "personal-data": lambda: cost_of_family(subject, peers, replies, options.rounds),
        "first-call": lambda: first_calls([subject, *peers]),
        "first-finding": first_findings,
        "text": lambda: text_growth(
            {step: with_families(subject, families) for step, families in STEPS.items()}, without_thread(replies)
        ),
        "lexicon": lambda: lexicon_growth(subject, without_thread(replies), options.rounds),
        "import": import_times,
        "command": cold_start,
        "policy": policy_compilation,
    }
    load = os.getloadavg()[0]
    if load > IDLE:
        print(
            f"the load of this machine is {load:.1f}: other processes disturb the figures, most of all the percentiles"
        )
    tables = []
    with no_network():
        for name in options.parts or parts:
            table = parts[name]()
            if table:
                show(table)
                tables.append(table)
    if options.parts or not options.peers:
        print("a partial run: benchmarks/results/speed.md is left as it is")
        return 0
    facts = [
        ", ".join(f"{system.name} {system.version}" for system in (subject, *peers)),
        f"{len(replies)} real replies of {SHORTEST} to {LONGEST} code points, {options.rounds} rounds",
        f"ratios hold on other machines, times do not; load of the machine before the run: {load:.1f}",
    ]
    print(f"written: {write_result('speed', 'Speed', facts, tables).name}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parts = (
        *("calls", "families", "personal-data", "first-call", "first-finding", "text", "lexicon", "import"),
        *("command", "policy"),
    )
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory(), help="where the data sets lie")
    parser.add_argument("--parts", nargs="+", choices=parts, metavar="PART", help=", ".join(parts))
    parser.add_argument("--peers", action=argparse.BooleanOptionalAction, default=True, help="measure the peers too")
    parser.add_argument("--rounds", type=int, default=3, help="how often each reply is checked, each time made unique")
    return parser.parse_args(arguments)


def _per_call(subject: Subject, peers: Sequence[System], replies: Sequence[Sample], rounds: int) -> Table:
    """All shapes of a reply, each system on the same texts; replyguard finds out the language by itself."""
    table = Table(
        "Time per call",
        ["shape", "system", "texts", "median, times", "95th, times", "median, µs", "95th, µs"],
        text_columns=2,
        note="times: against replyguard on the same texts in the same run. replyguard runs all its families, finds out"
        " the language and reads the thread; the peers do one job each and are told the language."
        f" {FLOOR}: {PHRASES:,} phrases over the lower-cased text, the floor of any check.",
    )
    calls: dict[str, Call] = {Subject.name: checking(subject), FLOOR: automaton_pass()}
    calls.update({peer.name: flagging(peer) for peer in peers})
    for shape, samples in _shapes(subject, replies).items():
        if len(samples) < FEWEST:
            print(f"skipped: {shape}: {len(samples)} texts")
            continue
        print(f"{shape}: {len(samples)} texts", file=sys.stderr, flush=True)
        add_ratios(table, shape, time_calls(calls, samples, rounds), Subject.name, len(samples) * rounds)
    return table


def _shapes(subject: Subject, replies: Sequence[Sample]) -> dict[str, list[Sample]]:
    bare = without_thread(replies)
    is_clean = [not subject.guard.check(sample.text).findings for sample in bare]
    clean = [sample for sample, without_finding in zip(bare, is_clean, strict=True) if without_finding]
    found = [sample for sample, without_finding in zip(bare, is_clean, strict=True) if not without_finding]
    return {
        "clean": clean,
        "with findings, real": found,
        "with findings, a profane word put in": with_profane_word(bare),
        "with thread": [sample for sample in replies if sample.customer],
        "HTML": as_html(bare),
    }


if __name__ == "__main__":
    sys.exit(main())
