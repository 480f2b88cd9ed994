"""Moving to private on real replies: invitations recognised, warnings let pass, and how often each rule speaks up."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.data import load
from benchmarks.tables import Table, share
from replyguard import Draft, Guard, Message

_LABELLED = "twitter_labelled_en"
_INVITING = ("DM", "call by phone", "by chat")
_WARNING = "not send personal details"
_ASKS = "channel-switch.asks-for-private-data"
_REPLIES = ("appstore_de", "appstore_en", "twitter_en", "ibm_twitter_dev")


def measure(directory: Path, *, shows: bool) -> list[Table]:
    """Invitations on labelled replies, and each rule of the family on real replies with their thread."""
    guard = Guard()
    tables = [_replies(guard, directory, shows=shows)]
    labelled = directory / "replies" / f"{_LABELLED}.jsonl"
    if labelled.is_file():
        tables.insert(0, _invitations(guard, labelled, shows=shows))
    else:
        print(f"skipped: {_LABELLED}: {labelled} is absent")
    return tables


def _invitations(guard: Guard, path: Path, *, shows: bool) -> Table:
    counts: Counter[tuple[str, bool]] = Counter()
    for row in _rows(path):
        labels = " ".join(row["labels"])
        verdict = guard.check(Draft(text=row["text"], network="twitter"))
        if any(label in labels for label in _INVITING):
            counts["invites to private: recognised", verdict.routing.already_moving] += 1
            if shows and not verdict.routing.already_moving:
                print(f"not recognised\t{row['text']!r}")
        is_held = any(finding.rule == _ASKS for finding in verdict.findings)
        if _WARNING in labels:
            counts["warns not to post: not held against it", not is_held] += 1
        counts["any: not taken for asking in public", not is_held] += 1
    table = Table("Moving to private: labelled replies", ["what", "right", "of", "share"])
    for label in dict.fromkeys(label for label, _ in sorted(counts)):
        right, all_ = counts[label, True], counts[label, True] + counts[label, False]
        table.add(label, str(right), str(all_), share(right, all_))
    return table


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)


def _replies(guard: Guard, directory: Path, *, shows: bool) -> Table:
    sets = list(load(directory, _REPLIES))
    counts: dict[str, Counter[str]] = {}
    for data in sets:
        for row in data.rows:
            thread = (Message(role="customer", text=row.customer),) if row.customer else ()
            verdict = guard.check(Draft(text=row.text, thread=thread))
            mine = [one for one in verdict.findings if one.category in ("channel-switch", "consistency")]
            for rule in {one.rule for one in mine}:
                counts.setdefault(rule, Counter())[data.name] += 1
            if shows:
                for one in mine:
                    print(f"{data.name}\t{one.rule}\t{one.message}\t{row.customer!r}\t{row.text!r}")
    table = Table("Moving to private: findings of any severity on real replies", ["rule", *(one.name for one in sets)])
    for rule in sorted(counts):
        table.add(rule, *(share(counts[rule][one.name], len(one.rows)) for one in sets))
    return table
