"""Whether memory stays level over hundreds of thousands of drafts: `python -m benchmarks.memory`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.data import default_directory
from benchmarks.offline import no_network
from benchmarks.samples import initials, real_replies
from benchmarks.subject import Subject, draft
from benchmarks.systems import NotInstalledError
from benchmarks.tables import Table, ratio, show, write_result

FIRST = 5_000
STEP = 50_000
DEFAULT = 500_000
STATISTICS = Path("/proc/self/statm")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    options = _options(arguments)
    replies = real_replies(options.data)
    if not replies or not STATISTICS.exists():
        print("memory is measured on Linux (/proc) with the real replies (--data DIRECTORY says where they are)")
        return 1
    before = resident()
    try:
        subject = Subject(detects_language=True)
    except NotInstalledError as missing:
        print(missing)
        return 1
    table = Table(
        "Resident memory",
        ["drafts", "MB", f"times after {FIRST:,}"],
        text_columns=0,
        note="One guard, one thread, every draft another text (real replies, signed by another agent each), with the"
        " customer's message as thread.",
    )
    table.add("guard made", f"{resident():,.1f}", "-")
    # as a process does that lives long: lists of words that a rare text asks for are loaded once, and no growth
    subject.guard.warm()
    table.add("and warm", f"{resident():,.1f}", "-")
    reference = 0.0
    with no_network():
        for number in range(1, options.drafts + 1):
            sample = replies[number % len(replies)]
            subject.guard.check(draft(sample.text + initials(number), customer=sample.customer))
            if number == FIRST or number % STEP == 0 or number == options.drafts:
                reference = reference or resident()
                table.add(f"{number:,}", f"{resident():,.1f}", ratio(resident(), reference))
                print(f"{number:,} drafts, {resident():,.1f} MB", file=sys.stderr, flush=True)
    show(table)
    if options.drafts < DEFAULT:
        print("a short run: benchmarks/results/memory.md is left as it is")
        return 0
    facts = [f"replyguard {subject.version}", f"before replyguard was imported: {before:,.1f} MB"]
    print(f"written: {write_result('memory', 'Memory', facts, [table]).name}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.memory", description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory(), help="where the data sets lie")
    parser.add_argument("--drafts", type=int, default=DEFAULT, help="how many drafts to check")
    return parser.parse_args(arguments)


def resident() -> float:
    """The process's resident set in MB (10^6 bytes)."""
    pages = int(STATISTICS.read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    sys.exit(main())
