"""How the time of a check grows with the lexicon and with the text."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from benchmarks.calls import Call, time_calls
from benchmarks.samples import Sample, long_text, with_profane_word
from benchmarks.subject import Subject, guard_with_extra_words
from benchmarks.tables import Table, ratio

if TYPE_CHECKING:
    from replyguard import Guard

EXTRA_WORDS = (10_000, 100_000)
LENGTHS = (230, 2_300, 23_000, 230_000, 1_000_000)
REPEATS = {230: 200, 2_300: 50, 23_000: 15, 230_000: 5, 1_000_000: 3}
LONGEST_WAIT = 10


def lexicon_growth(subject: Subject, samples: Sequence[Sample], rounds: int) -> Table | None:
    """The time with more words in the policy, against the default one; None while no policy can bring words."""
    guards = {"default policy": subject.guard}
    construction: dict[str, float] = {}
    for count in EXTRA_WORDS:
        name = f"{count:,} words more"
        started = time.perf_counter()
        try:
            guards[name] = guard_with_extra_words(count)
        except NotImplementedError as missing:
            print(f"skipped: growth of the lexicon: {missing}")
            return None
        construction[name] = time.perf_counter() - started
    calls: dict[str, Call] = {name: _check_with(guard) for name, guard in guards.items()}
    spreads = time_calls(calls, samples, rounds)
    table = Table(
        "Growth of the lexicon",
        ["policy", "median, times default", "95th percentile, times default", "construction, s"],
        note="The guard with more words is built in this process, after the default one.",
    )
    own = spreads["default policy"]
    for name, measured in spreads.items():
        built = f"{construction[name]:.2f}" if name in construction else "-"
        table.add(name, ratio(measured.median, own.median), ratio(measured.high, own.high), built)
    return table


def text_growth(subject: Subject, samples: Sequence[Sample]) -> Table:
    """The median time for longer texts, against one of 230 code points; as they are, and with much to find in them."""
    table = Table(
        "Growth of the text",
        ["text", "code points", "length, times", "time, times", "time per code point, times", "findings"],
        note="Texts are real replies in a row, in another order each time; 1 in the last column but one is linear."
        f" Lengths that would follow one of more than {LONGEST_WAIT} s are left out.",
    )
    for title, source in (("as it is", samples), ("a profane word a reply", with_profane_word(samples))):
        reference = 0.0
        for length in LENGTHS:
            median, findings = _time_of_length(subject, source, length)
            reference = reference or median
            growth = length / LENGTHS[0]
            figures = (f"{growth:,.0f}", ratio(median, reference), ratio(median / growth, reference))
            table.add(title, f"{length:,}", *figures, f"{findings:,}")
            if median > LONGEST_WAIT:
                break
    return table


def _time_of_length(subject: Subject, samples: Sequence[Sample], length: int) -> tuple[float, int]:
    """The median seconds of a check, over as many texts as the time allows, and the findings in the last of them."""
    durations: list[float] = []
    findings = 0
    for turn in range(REPEATS[length]):
        text = long_text(samples, length, turn)
        started = time.perf_counter()
        findings = len(subject.guard.check(text).findings)
        durations.append(time.perf_counter() - started)
        if sum(durations) > LONGEST_WAIT:
            break
    return statistics.median(durations), findings


def _check_with(guard: Guard) -> Call:
    check = guard.check

    def call(sample: Sample) -> object:
        return check(sample.text)

    return call
