"""What the family `personal-data` adds to a check, and what its first finding of each sort costs a process."""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Mapping, Sequence
from itertools import compress
from operator import not_

from benchmarks.calls import Call, checking, flagging, time_calls
from benchmarks.first_finding import LIBRARIES, TEXTS
from benchmarks.personal_data.readers import FAMILY, PATTERNS, guard_without_family, marks_in
from benchmarks.samples import Sample, as_html, without_thread
from benchmarks.startup import run
from benchmarks.subject import Subject, draft, gates
from benchmarks.systems import System
from benchmarks.tables import Table, ratio

FEWEST = 2
TURNS = 5
WITH, WITHOUT = "with", "without"


def cost_of_family(subject: Subject, peers: Sequence[System], replies: Sequence[Sample], rounds: int) -> Table:
    """The time with the family against the time without it, and presidio's patterns against the former."""
    patterns = [peer for peer in peers if peer.name in PATTERNS]
    table = Table(
        f"What {FAMILY} costs",
        [
            "shape",
            "texts",
            "with : without, median",
            "with : without, 95th",
            *(f"{peer.name} : with, {figure}" for peer in patterns for figure in ("median", "95th")),
            "with, median, µs",
            "without, median, µs",
        ],
        note="With: all families of the default policy. Without: the policy switches this one off. No candidate: no"
        " detector's gate opens. presidio is told the language, replyguard finds it out.",
    )
    calls: dict[str, Call] = {
        WITH: checking(subject),
        WITHOUT: checking(Subject(guard_without_family(), detects_language=True)),
        **{peer.name: flagging(peer) for peer in patterns},
    }
    for shape, samples in _shapes(subject, replies).items():
        if len(samples) < FEWEST:
            print(f"skipped: {shape}: {len(samples)} texts")
            continue
        print(f"{shape}: {len(samples)} texts", file=sys.stderr, flush=True)
        spreads = time_calls(calls, samples, rounds)
        own, bare = spreads[WITH], spreads[WITHOUT]
        table.add(
            shape,
            str(len(samples) * rounds),
            ratio(own.median, bare.median),
            ratio(own.high, bare.high),
            *(
                cell
                for peer in patterns
                for cell in (ratio(spreads[peer.name].median, own.median), ratio(spreads[peer.name].high, own.high))
            ),
            f"{own.median / 1e3:,.1f}",
            f"{bare.median / 1e3:,.1f}",
        )
    return table


def first_findings() -> Table:
    """For each sort of data a new process: a plain reply twice, then one that holds the data, twice."""
    table = Table(
        "The first reply with personal data in a process",
        [
            "the reply holds",
            "found by",
            "loads",
            "first, times a plain reply",
            "first, ms",
            "second, times a plain reply",
        ],
        text_columns=3,
        note="Medians over new processes in which the guard has already checked a plain reply. Loads: which of"
        f" {', '.join(LIBRARIES)} that first reply brings in.",
    )
    for name in TEXTS:
        turns: list[Mapping[str, float]] = []
        rules = loads = ""
        for _turn in range(TURNS):
            output = json.loads(run([sys.executable, "-m", "benchmarks.first_finding", name]).splitlines()[-1])
            turns.append(output["seconds"])
            rules, loads = ", ".join(output["rules"]), ", ".join(output["loads"])
        medians = {step: statistics.median(turn[step] for turn in turns) for step in turns[0]}
        table.add(
            name,
            rules or "nothing found",
            loads or "-",
            ratio(medians["first"], medians["plain"]),
            f"{medians['first'] * 1e3:,.1f}",
            ratio(medians["second"], medians["plain"]),
        )
    return table


def _shapes(subject: Subject, replies: Sequence[Sample]) -> dict[str, list[Sample]]:
    bare = without_thread(replies)
    opens = gates(subject.guard)
    is_candidate = [opens(sample.text) for sample in bare]
    candidates = list(compress(bare, is_candidate))
    found = {sample.text for sample in candidates if marks_in(subject.guard, draft(sample.text))}
    return {
        "all real replies": bare,
        "no candidate": list(compress(bare, map(not_, is_candidate))),
        "candidate, nothing found": [sample for sample in candidates if sample.text not in found],
        "with findings of the family": [sample for sample in candidates if sample.text in found],
        "with thread": [sample for sample in replies if sample.customer],
        "HTML": as_html(bare),
    }
