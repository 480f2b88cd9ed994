"""What linting costs by the hundred thousand: memory, processes, reading and reporting, the cache, and the peers.

`python -m benchmarks.lint` from the root of the repository.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.data import default_directory, load
from benchmarks.memory import STATISTICS, resident
from benchmarks.offline import no_network
from benchmarks.peers import BetterProfanity, PresidioBatch
from benchmarks.samples import REPLY_SETS, initials
from benchmarks.systems import System, installed_version
from benchmarks.tables import Table, ratio, renew_result, show
from replyguard import Guard
from replyguard.linting.checking import Checker, Outcome, Row, Surroundings
from replyguard.linting.run import Clean, Run
from replyguard.reports.json import JsonReport
from replyguard.reports.record import Checked
from replyguard.reports.totals import Totals
from replyguard.saved_replies import ReadOptions, Unreadable, read_paths

REPLIES = 100_000
FIRST = 5_000
STEP = 20_000
SEED = 8
AGAINST_PEERS = 600
BEFORE_PEERS = 4_000
BLOCK = 50
PARTS = ("memory", "jobs", "reading", "cache", "peers")
COMMAND = str(Path(sys.executable).with_name("replyguard"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    options = _options(arguments)
    texts = [row.text for data in load(options.data, REPLY_SETS) for row in data.rows]
    busy = os.getloadavg()[0]
    if not texts or not STATISTICS.exists():
        print("measured on Linux (/proc) with the real replies (--data DIRECTORY says where they are)")
        return 1
    with TemporaryDirectory() as folder:
        file = Path(folder, "replies.jsonl")
        write_replies(file, texts, options.replies)
        measures: dict[str, Callable[[], Table]] = {
            "memory": lambda: memory(file),
            "jobs": lambda: jobs(file, options.replies, options.rounds),
            "reading": lambda: reading(file),
            "cache": lambda: cache(file, options.replies, options.rounds),
            "peers": lambda: peers(texts),
        }
        tables = []
        for part in options.parts:
            tables.append(measures[part]())
            show(tables[-1])
    if options.replies < REPLIES:
        print("fewer replies than asked for: benchmarks/results/lint.md is left as it is")
        return 0
    then = os.getloadavg()[0]
    facts = [
        f"replyguard {installed_version('replyguard')}",
        f"{options.replies:,} replies drawn from {len(texts):,} real ones, each signed by another agent",
        f"load average of the machine {busy:.1f} before and {then:.1f} at the end, on {os.cpu_count()} cores",
    ]
    print(f"written: {renew_result('lint', 'Linting many replies', facts, tables).name}")
    return 0


def write_replies(file: Path, texts: Sequence[str], count: int) -> None:
    """A JSONL file of replies drawn with replacement, no two alike."""
    chance = random.Random(SEED)
    with file.open("w", encoding="utf-8") as lines:
        for number in range(count):
            reply = chance.choice(texts) + initials(number)
            lines.write(json.dumps({"id": number, "reply": reply}, ensure_ascii=False) + "\n")


def memory(file: Path) -> Table:
    """Resident memory while the whole file is linted in this process."""
    table = Table(
        "Memory", ["replies", "MB", f"times after {FIRST:,}"], text_columns=0, note="One process, JSON report."
    )
    reference = 0.0
    guard = Guard()
    guard.warm()  # what is loaded once is not what grows
    for number, _ in enumerate(_pieces(Run([guard]), file), 1):
        if number == FIRST or number % STEP == 0:
            reference = reference or resident()
            table.add(f"{number:,}", f"{resident():,.1f}", ratio(resident(), reference))
    return table


def jobs(file: Path, count: int, rounds: int) -> Table:
    """The whole command with one process and with two, in turns, and what the machine itself allows at that time."""
    table = Table(
        "Processes",
        ["runs", "--jobs", "seconds", "processor seconds", "replies a second", "times as fast as one"],
        text_columns=0,
        note="The whole command from its start, JSON report to a file; the least of the rounds, which alternate. Two"
        " runs of one process each that know nothing of each other show how much of a second core there was to be had.",
    )
    ways = ((1, 1), (1, 2), (2, 1))  # how many runs at once, and their processes
    spent: dict[tuple[int, int], list[tuple[float, float]]] = {way: [] for way in ways}
    for turn in range(rounds):
        for way in ways[:: -1 if turn % 2 else 1]:
            runs, processes = way
            spent[way].append(_run(file, "--jobs", str(processes), at_once=runs))
    alone = min(spent[1, 1])[0]
    for (runs, processes), measured in spent.items():
        seconds, of_processors = min(measured)
        table.add(
            str(runs),
            str(processes),
            f"{seconds:.1f}",
            f"{of_processors:.1f}",
            f"{runs * count / seconds:,.0f}",
            ratio(runs * alone, seconds),
        )
    return table


def reading(file: Path) -> Table:
    """Processor time for each reply, of the checks and of all the rest."""
    guard = Guard()
    guard.warm()
    verdicts: list[Outcome] = []

    class Noting(Checker):
        def check(self, rows: Sequence[Row], surroundings: Surroundings) -> list[Outcome]:
            outcomes = super().check(rows, surroundings)
            verdicts.extend(outcomes)
            return outcomes

    class Knowing(Checker):
        def check(self, rows: Sequence[Row], surroundings: Surroundings) -> list[Outcome]:  # noqa: ARG002
            return [next(known) for _ in rows]

    run = Run([guard])
    run.checker = Noting
    whole = _processor_time(_pieces(run, file))
    known = iter(verdicts)
    again = Run([guard])
    again.checker = Knowing
    gc.collect()
    rest = _processor_time(_pieces(again, file))
    count = len(verdicts)
    flagged = sum(verdict is not None for verdict in verdicts)
    table = Table(
        "Reading and reporting",
        ["what", "µs a reply", "share"],
        note=f"Processor time of one process over {count:,} replies, {flagged / count:.1%} of them with a finding"
        " of any severity. The rest is reading JSONL, batches, places, and the JSON report; outcomes are given.",
    )
    for name, spent in (("everything", whole), ("reading and reporting alone", rest)):
        table.add(name, f"{spent / count * 1e6:,.1f}", f"{spent / whole:.1%}")
    return table


def cache(file: Path, count: int, rounds: int) -> Table:
    """The command's second run with the cache: processor time beyond that of a run over one reply."""
    one = file.with_name("one.jsonl")
    one.write_text('{"reply": "Thanks!"}\n', encoding="utf-8")
    table = Table(
        "Cache",
        ["run", "seconds", "processor seconds", "µs a reply beyond the start"],
        note="The whole command; the start is that of a run over one reply that is remembered, the median of rounds.",
    )
    with TemporaryDirectory() as folder:
        remembered = ("--cache", "--cache-folder", folder)
        first = _run(file, *remembered)
        _run(one, *remembered)
        start = statistics.median(_run(one, *remembered)[1] for _ in range(rounds))
        later = sorted((_run(file, *remembered) for _ in range(rounds)), key=lambda spent: spent[1])[rounds // 2]
    for name, (seconds, spent) in (("first", first), ("second", later)):
        table.add(name, f"{seconds:.1f}", f"{spent:.1f}", f"{(spent - start) / count * 1e6:,.1f}")
    return table


def peers(texts: Sequence[str]) -> Table:
    """The same replies linted and given to the peers, in blocks that take turns."""
    chance = random.Random(SEED)
    sample = [chance.choice(texts) + initials(number) for number in range(AGAINST_PEERS)]
    guard = Guard()
    guard.warm()
    systems: list[System] = [PresidioBatch(), BetterProfanity()]
    calls: dict[str, Callable[[list[str]], object]] = {"replyguard lint": lambda block: _linted(guard, block)}
    for system in systems:
        language = "de" if "de" in system.languages else "en"
        calls[system.name] = _flagging(system, language)
    spent: dict[str, list[float]] = {name: [] for name in calls}
    with no_network():
        _linted(guard, [chance.choice(texts) + initials(number) for number in range(BEFORE_PEERS)])
        for call in calls.values():
            call(sample[:BLOCK])
        for start in range(0, len(sample), BLOCK):
            for name, call in calls.items():
                begun = time.process_time()
                call(sample[start : start + BLOCK])
                spent[name].append((time.process_time() - begun) / BLOCK)
    table = Table(
        "Beside the peers",
        ["system", "µs a reply", "times replyguard lint"],
        note=f"A sample of {AGAINST_PEERS} replies, for better-profanity takes long; the median of blocks of {BLOCK} in"
        " turns, processor time. replyguard reads them from a JSONL file and writes a JSON report; it has linted"
        f" {BEFORE_PEERS:,} others before, as its rules compile what they need when they first need it. presidio's"
        " batch analyzer runs its patterns with the German recognizers; better-profanity says only whether a reply is"
        " profane.",
    )
    own = statistics.median(spent["replyguard lint"])
    for name, measured in spent.items():
        median = statistics.median(measured)
        table.add(name, f"{median * 1e6:,.0f}", ratio(median, own))
    return table


def _flagging(system: System, language: str) -> Callable[[list[str]], object]:
    return lambda block: list(system.flags_many(block, language))


def _linted(guard: Guard, block: Sequence[str]) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder, "block.jsonl")
        file.write_text("".join(json.dumps({"reply": text}) + "\n" for text in block), encoding="utf-8")
        for _ in _pieces(Run([guard]), file):
            pass


def _pieces(run: Run, file: Path) -> Iterator[str]:
    """The JSON report piece by piece, one for each reply."""
    report, totals = JsonReport(), Totals()
    for result in run.results(read_paths([file], ReadOptions())):
        if isinstance(result, Clean):
            totals.add_clean(result.path)
            yield report.clean(result.path, result.locate)
        elif isinstance(result, Checked):
            totals.add(result.path, result.verdict)
            yield report.reply(result)
        elif isinstance(result, Unreadable):
            raise ValueError(result.message)
    yield from report.tail(totals)


def _processor_time(pieces: Iterator[str]) -> float:
    begun = time.process_time()
    for _ in pieces:
        pass
    return time.process_time() - begun


def _run(file: Path, *options: str, at_once: int = 1) -> tuple[float, float]:
    """Seconds and processor seconds of the command, run once or several times beside each other."""
    command = [COMMAND, "lint", str(file), "--output-format", "json", *options]
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    running = [
        subprocess.Popen([*command, "-o", str(file.with_suffix(f".{number}.json"))]) for number in range(at_once)
    ]
    codes = [one.wait() for one in running]
    seconds, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    if not {0, 1}.issuperset(codes):
        raise RuntimeError(f"replyguard lint ended with {codes}")
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.lint", description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory(), help="where the data sets lie")
    parser.add_argument("--replies", type=int, default=REPLIES, help="how many replies to lint")
    parser.add_argument("--rounds", type=int, default=3, help="how often the command is run")
    parser.add_argument(
        "--parts", nargs="+", choices=PARTS, default=list(PARTS), help="what to measure; the rest stays as it was"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
