"""What looking for names costs: replies that open the gate and replies that do not, with and without, in turns."""

from __future__ import annotations

import gc
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from time import thread_time_ns

from benchmarks.calls import Call, checking
from benchmarks.names.guards import guard_without_free_names, guard_without_rule, name_gate
from benchmarks.samples import Sample, made_unique, real_replies, without_thread
from benchmarks.subject import Subject
from benchmarks.tables import Table, ratio

ROUNDS = 9
FEWEST = 2
WITH, WITHOUT_RULE, WITHOUT_FREE = "with", "rule off", "announced names only"


def measure(subject: Subject, directory: Path, rounds: int = ROUNDS) -> list[Table]:
    """The time with names against the time without; no table where no reply is there."""
    calls: dict[str, Call] = {
        WITH: checking(subject),
        WITHOUT_RULE: checking(Subject(guard_without_rule(), detects_language=True)),
    }
    if announced := guard_without_free_names():
        calls[WITHOUT_FREE] = checking(Subject(announced, detects_language=True))
    others = [name for name in calls if name != WITH]
    table = Table(
        "What names cost",
        [
            "replies",
            "texts",
            *(f"with : {name}" for name in others),
            "with, µs",
            *(f"more than {name}, {point}, µs" for name in others for point in ("median", "95th")),
        ],
        note="Real replies of 200 to 260 code points, default policy; the thread's processor time, which other work on"
        f" the machine hardly changes: of each reply and system the least of {rounds} in turns, each time with another"
        " signature, so that no cache answers; then the median over the replies. More than: of the differences reply by"
        " reply. With the rule off, names in greetings are still looked for. The gate: that of names in free position,"
        " or of announced ones where no others are found.",
    )
    for shape, samples in _shapes(subject, real_replies(directory)):
        if len(samples) < FEWEST:
            print(f"skipped: {shape}: {len(samples)} texts")
            continue
        print(f"{shape}: {len(samples)} texts", file=sys.stderr, flush=True)
        least = _least(calls, samples, rounds)
        own = least[WITH]
        table.add(
            shape,
            str(len(samples)),
            *(ratio(median(own), median(least[name])) for name in others),
            f"{median(own) / 1e3:,.1f}",
            *(f"{value / 1e3:,.1f}" for name in others for value in _more(own, least[name])),
        )
    return [table] if table.rows else []


def _least(calls: Mapping[str, Call], samples: Sequence[Sample], rounds: int) -> dict[str, list[int]]:
    """For each system the least time of each sample, in nanoseconds; who is first changes from call to call."""
    least = {name: [sys.maxsize] * len(samples) for name in calls}
    order = list(calls)
    gc.collect()
    gc.freeze()
    for occasion in range(rounds):
        turns = [made_unique(samples, occasion * len(order) + turn) for turn in range(len(order))]
        for number in range(len(samples)):
            order = [*order[1:], order[0]]
            for name, turn in zip(order, turns, strict=True):
                started = thread_time_ns()
                calls[name](turn[number])
                spent = thread_time_ns() - started
                least[name][number] = min(spent, least[name][number])
    gc.unfreeze()
    return least


def _more(own: Sequence[int], other: Sequence[int]) -> tuple[float, float]:
    """The median and the 95th percentile of the differences."""
    differences = [one - two for one, two in zip(own, other, strict=True)]
    return median(differences), quantiles(differences, n=20)[-1]


def _shapes(subject: Subject, replies: Sequence[Sample]) -> list[tuple[str, list[Sample]]]:
    bare = without_thread(replies)
    is_open = name_gate(subject.guard)
    opening = [sample for sample in bare if is_open(sample.text)]
    return [
        ("gate open", opening),
        ("gate closed", [sample for sample in bare if sample not in opening]),
        ("all", bare),
    ]
