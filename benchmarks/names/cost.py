"""What looking for names costs: replies that open the gate and replies that do not, with and without, in turns."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.calls import Call, checking, time_calls
from benchmarks.names.guards import guard_without_free_names, guard_without_rule, name_gate
from benchmarks.samples import Sample, real_replies, without_thread
from benchmarks.subject import Subject
from benchmarks.tables import Table, ratio

ROUNDS = 5
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
            *(f"with : {name}, {point}" for name in others for point in ("median", "95th")),
            "with, median, µs",
            *(f"more than {name}, median, µs" for name in others),
        ],
        note="Real replies of 200 to 260 code points, default policy. With the rule off, names in greetings are still"
        " looked for. The gate: that of names in free position, or of announced ones where no others are found.",
    )
    for shape, samples in _shapes(subject, real_replies(directory)):
        if len(samples) < FEWEST:
            print(f"skipped: {shape}: {len(samples)} texts")
            continue
        print(f"{shape}: {len(samples)} texts", file=sys.stderr, flush=True)
        spreads = time_calls(calls, samples, rounds)
        own = spreads[WITH]
        table.add(
            shape,
            str(len(samples) * rounds),
            *(
                cell
                for name in others
                for cell in (ratio(own.median, spreads[name].median), ratio(own.high, spreads[name].high))
            ),
            f"{own.median / 1e3:,.1f}",
            *(f"{(own.median - spreads[name].median) / 1e3:,.1f}" for name in others),
        )
    return [table] if table.rows else []


def _shapes(subject: Subject, replies: Sequence[Sample]) -> list[tuple[str, list[Sample]]]:
    bare = without_thread(replies)
    is_open = name_gate(subject.guard)
    opening = [sample for sample in bare if is_open(sample.text)]
    return [
        ("gate open", opening),
        ("gate closed", [sample for sample in bare if sample not in opening]),
        ("all", bare),
    ]
