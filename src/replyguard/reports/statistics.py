"""What was found how often: as a table for the terminal, and as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from replyguard.reports.report import Report
from replyguard.reports.totals import WEIGHTS, Tally, Totals

_MOST_FILES = 20


class StatisticsReport(Report):
    """Only the counts: by rule, family and file, and how many replies got which decision."""

    def tail(self, totals: Totals) -> Iterator[str]:
        """The tables."""
        yield from _table("rule", totals.by_rule, totals.replies_by_rule, totals.replies)
        yield from _table("family", totals.by_family)
        files = dict(sorted(totals.by_file.items(), key=_most_first)[:_MOST_FILES])
        yield from _table("file", files)
        if len(totals.by_file) > _MOST_FILES:
            yield f"and {len(totals.by_file) - _MOST_FILES:,} more files\n\n"
        decisions = ", ".join(f"{count:,} {decision}" for decision, count in totals.decisions.most_common())
        yield f"{totals.replies:,} replies in {len(totals.files):,} files: {decisions or 'none'}\n"
        rest = {
            "findings waived": totals.waived,
            "findings in the baseline": totals.accepted,
            "not fully checked": totals.undetermined,
            "unreadable": totals.unreadable,
            "unchanged and left out": totals.unchanged,
            "ignored": totals.left_out,
        }
        for what, count in rest.items():
            if count:
                yield f"{count:,} {what}\n"


def statistics_data(totals: Totals) -> dict[str, Any]:
    """The counts as plain data."""
    return {
        "replies": totals.replies,
        "files": len(totals.files),
        "flagged": totals.flagged,
        "decisions": dict(totals.decisions.most_common()),
        "severities": {severity: totals.severities[severity] for severity in WEIGHTS},
        "rules": [
            {"rule": rule, "findings": sum(tally.values()), "replies": totals.replies_by_rule[rule], **_full(tally)}
            for rule, tally in sorted(totals.by_rule.items(), key=_most_first)
        ],
        "families": {family: _full(tally) for family, tally in sorted(totals.by_family.items(), key=_most_first)},
        "paths": {path: _full(tally) for path, tally in sorted(totals.by_file.items(), key=_most_first)},
        "waived": totals.waived,
        "accepted": totals.accepted,
        "undetermined": totals.undetermined,
        "unreadable": totals.unreadable,
        "unchanged": totals.unchanged,
        "ignored": totals.left_out,
    }


def _full(tally: Tally) -> dict[str, int]:
    return {severity: tally[severity] for severity in WEIGHTS}


def _most_first(item: tuple[str, Tally]) -> tuple[int, str]:
    return -sum(item[1].values()), item[0]


def _table(
    title: str, tallies: Mapping[str, Tally], replies: Mapping[str, int] | None = None, checked: int = 0
) -> Iterator[str]:
    if not tallies:
        return
    header = ["findings", *WEIGHTS, *(("replies", "share") if replies is not None else ()), title]
    rows = [header]
    for name, tally in sorted(tallies.items(), key=_most_first):
        row = [
            f"{sum(tally.values()):,}",
            *(f"{tally[severity]:,}" if tally[severity] else "-" for severity in WEIGHTS),
        ]
        if replies is not None:
            row += [f"{replies[name]:,}", f"{replies[name] / checked:.2%}"]
        rows.append([*row, name])
    yield from _aligned(rows)
    yield "\n"


def _aligned(rows: Iterable[list[str]]) -> Iterator[str]:
    """Figures to the right, the name at the end to the left."""
    rows = list(rows)
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    for row in rows:
        yield "  ".join([*(cell.rjust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) + "\n"
