"""The alarm budget: the share of clean real replies that each rule flags, written down for the rules' pages."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from datetime import date
from pathlib import Path

from benchmarks.data import REPOSITORY, default_directory, load
from benchmarks.public_reply.replies import SETS
from replyguard import Draft, Guard

FILE = REPOSITORY / "docs" / "alarms.json"


def main() -> None:
    """Count, and write the file that the site reads."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=None, help="where the data sets are")
    directory = parser.parse_args().data or default_directory()
    guard = Guard()
    flagged: Counter[str] = Counter()
    replies = 0
    for data in load(directory, SETS):
        for row in data.rows:
            replies += 1
            verdict = guard.check(Draft(text=row.text))
            flagged.update({one.rule for one in (*verdict.findings, *verdict.shadow)})
    counted = {name: flagged[name] for name in guard.policy.registry.names()}
    FILE.write_text(
        json.dumps({"measured": str(date.today()), "replies": replies, "flagged": counted}, indent=1) + "\n",
        encoding="utf-8",
    )
    print(f"{replies:,} replies, {sum(1 for one in counted.values() if one)} rules flag any")


if __name__ == "__main__":
    main()
