"""How the time of a check grows with the lexicon and with the text."""

from __future__ import annotations

import statistics
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from benchmarks.calls import Call, time_calls
from benchmarks.samples import Sample, long_text, with_profane_word
from benchmarks.subject import Subject, guard_with_extra_words
from benchmarks.tables import Table, ratio

if TYPE_CHECKING:
    from replyguard import Guard

EXTRA_WORDS = (10_000, 100_000)
LENGTHS = (230, 2_300, 23_000, 230_000, 1_000_000)
REPEATS = {230: 400, 2_300: 150, 23_000: 40, 230_000: 6, 1_000_000: 3}
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


def text_growth(subjects: Mapping[str, Subject], samples: Sequence[Sample]) -> Table:
    """The mean time for longer texts, against one of 230 code points; as they are, and with much to find in them.

    `subjects` by the name of what is on in each.
    """
    table = Table(
        "Growth of the text",
        [
            "families that are on",
            "text",
            "code points",
            "length, times",
            "time, times",
            "times the row above",
            "findings",
        ],
        text_columns=2,
        note="Real replies in a row, in another order each time, all of them read once before; a row is ten times the"
        f" one above, the last 4.3 times. Lengths that would follow one of more than {LONGEST_WAIT} s are left out.",
    )
    for name, subject in subjects.items():
        for title, source in (("as it is", samples), ("a profane word a reply", with_profane_word(samples))):
            subject.guard.check(long_text(source, LENGTHS[-2], occasion=max(REPEATS.values())))
            reference = last = 0.0
            for length in LENGTHS:
                mean, findings = _time_of_length(subject, source, length)
                reference = reference or mean
                growth = length / LENGTHS[0]
                figures = (f"{growth:,.0f}", ratio(mean, reference), ratio(mean, last or mean))
                table.add(name, title, f"{length:,}", *figures, f"{findings:,}")
                last = mean
                if mean > LONGEST_WAIT:
                    break
    return table


def _time_of_length(subject: Subject, samples: Sequence[Sample], length: int) -> tuple[float, int]:
    """The mean seconds of a check, over as many texts as the time allows, and the findings in the last of them."""
    durations: list[float] = []
    findings = 0
    for turn in range(REPEATS[length]):
        text = long_text(samples, length, turn)
        started = time.perf_counter()
        findings = len(subject.guard.check(text).findings)
        durations.append(time.perf_counter() - started)
        if sum(durations) > LONGEST_WAIT:
            break
    # the mean: a long text is a sum of short ones, the dear among them included
    return statistics.fmean(durations), findings


def _check_with(guard: Guard) -> Call:
    check = guard.check

    def call(sample: Sample) -> object:
        return check(sample.text)

    return call
