"""Time per call of several systems on the same texts, in alternating blocks, so that the machine hits all alike."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.samples import Sample, made_unique
from benchmarks.subject import Subject, draft
from benchmarks.systems import System
from benchmarks.tables import Table, ratio

BLOCK = 20
Call = Callable[[Sample], object]


@dataclass(frozen=True, slots=True)
class Spread:
    """The median and the 95th percentile of many durations, in nanoseconds."""

    median: float
    high: float


def spread(durations: Sequence[int]) -> Spread:
    """The spread of at least two durations."""
    return Spread(statistics.median(durations), statistics.quantiles(durations, n=20)[-1])


def time_calls(calls: Mapping[str, Call], samples: Sequence[Sample], rounds: int) -> dict[str, Spread]:
    """Call each system with each sample once a round; within a block of samples the systems take turns to be first."""
    durations: dict[str, list[int]] = {name: [] for name in calls}
    order = list(calls)
    for call in calls.values():
        for sample in samples[:BLOCK]:
            call(sample)
    gc.collect()
    gc.freeze()
    for occasion in range(rounds):
        fresh = made_unique(samples, occasion)
        for start in range(0, len(fresh), BLOCK):
            order = [*order[1:], order[0]]
            for name in order:
                durations[name] += _durations(calls[name], fresh[start : start + BLOCK])
    gc.unfreeze()
    return {name: spread(measured) for name, measured in durations.items()}


def add_ratios(table: Table, shape: str, spreads: Mapping[str, Spread], reference: str, count: int) -> None:
    """A row for each system: how many times the reference's median and 95th percentile it takes."""
    own = spreads[reference]
    for name, measured in spreads.items():
        table.add(
            shape,
            name,
            str(count),
            ratio(measured.median, own.median),
            ratio(measured.high, own.high),
            f"{measured.median / 1e3:,.1f}",
            f"{measured.high / 1e3:,.1f}",
        )


def checking(subject: Subject) -> Call:
    """A call that has replyguard check a text, with its thread and its format."""
    check = subject.guard.check

    def call(sample: Sample) -> object:
        if sample.customer is None and sample.text_format == "plain":
            return check(sample.text)
        return check(draft(sample.text, customer=sample.customer, text_format=sample.text_format))

    return call


def flagging(peer: System) -> Call:
    """A call that has a peer read a text, told its language."""

    def call(sample: Sample) -> object:
        return peer.flags(sample.text, sample.language)

    return call


def _durations(call: Call, samples: Sequence[Sample]) -> list[int]:
    clock = time.perf_counter_ns
    durations = []
    for sample in samples:
        started = clock()
        call(sample)
        durations.append(clock() - started)
    return durations
