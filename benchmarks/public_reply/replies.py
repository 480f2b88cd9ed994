"""Real public replies: how often each rule of wording in public speaks up, taken as owned and as third-party pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from benchmarks.data import DataSet, load
from benchmarks.tables import Table, share
from replyguard import Draft, Finding, Guard, Message

SETS = ("appstore_de", "appstore_en", "twitter_en", "ibm_twitter_dev")
FAMILIES = (
    "promotion",
    "channel-switch",
    "transparency",
    "tone",
    "commitment",
    "template",
    "consistency",
    "engagement",
)
_SHOWN = 60


def measure(directory: Path, *, shows: bool) -> list[Table]:
    """The share of each set that each family and rule flags, with the customer's message as thread where known."""
    guard = Guard()
    sets = list(load(directory, SETS))
    tables = []
    for venue in ("owned", "third-party"):
        found = {data.name: _findings(guard, data, venue) for data in sets}
        tables.append(_table(found, sets, venue))
        if shows:
            _show(found, venue)
    return tables


def _findings(guard: Guard, data: DataSet, venue: Literal["owned", "third-party"]) -> list[tuple[str, list[Finding]]]:
    """The findings at warning or above of each reply, with its text."""
    checked = []
    for row in data.rows:
        thread = (Message(role="customer", text=row.customer),) if row.customer else ()
        verdict = guard.check(Draft(text=row.text, venue=venue, thread=thread))
        loud = [one for one in verdict.findings if one.category in FAMILIES and one.severity != "info"]
        checked.append((row.text, loud))
    return checked


def _table(found: dict[str, list[tuple[str, list[Finding]]]], sets: Sequence[DataSet], venue: str) -> Table:
    table = Table(f"Real replies taken as {venue}: flagged at warning or above", ["rule", *found, "all"])
    counts: dict[str, Counter[str]] = {}
    for name, checked in found.items():
        for _, findings in checked:
            for label in {one.rule for one in findings} | {one.category for one in findings}:
                counts.setdefault(label, Counter())[name] += 1
    sizes = {data.name: len(data.rows) for data in sets}
    for label in sorted(counts):
        cells = [share(counts[label][name], sizes[name]) for name in found]
        table.add(label, *cells, share(counts[label].total(), sum(sizes.values())))
    return table


def _show(found: dict[str, list[tuple[str, list[Finding]]]], venue: str) -> None:
    for name, checked in found.items():
        for text, findings in checked:
            for one in findings:
                start = one.start if one.start is not None and one.source == "draft" else 0
                around = text[max(0, start - _SHOWN) : start + 2 * _SHOWN].replace("\n", " ")
                print(f"{venue}\t{name}\t{one.rule}\t{one.source}\t{one.match}\t…{around}…")
