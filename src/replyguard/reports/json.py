"""The reports for programs: one JSON document written piece by piece, or JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from replyguard.reports.record import Checked, elsewhere, place_of
from replyguard.reports.report import Report
from replyguard.reports.statistics import statistics_data
from replyguard.reports.totals import Totals

_encoded = json.JSONEncoder(check_circular=False).encode


class JsonReport(Report):
    """A JSON document `{"replies": [...], "unreadable": [...], "checked": 3}`, with the replies that were not clean."""

    def __init__(self, *, statistics: bool = False) -> None:
        self._statistics = statistics
        self._first = True
        self._unreadable: list[dict[str, Any]] = []

    def head(self) -> str:
        """The opening of the document."""
        return '{"replies": ['

    def reply(self, checked: Checked) -> str:
        """The reply with its places and its verdict."""
        piece = ("" if self._first else ",") + "\n  " + _encoded(reply_data(checked))
        self._first = False
        return piece

    def unreadable(self, path: str, line: int | None, message: str) -> str:
        """Nothing yet: it stands behind the replies."""
        self._unreadable.append({"path": path, "line": line, "message": message})
        return ""

    def tail(self, totals: Totals) -> Iterator[str]:
        """What could not be read, and the counts."""
        rest: dict[str, Any] = {"unreadable": self._unreadable, "checked": totals.replies}
        if self._statistics:
            rest["statistics"] = statistics_data(totals)
        yield ("" if self._first else "\n") + "], " + json.dumps(rest, ensure_ascii=True)[1:] + "\n"


class JsonLinesReport(Report):
    """A JSON object a line: `reply`, `unreadable`, and at the end one `summary`, without which it is not whole."""

    def reply(self, checked: Checked) -> str:
        """The line for a reply."""
        return _line({"type": "reply", **reply_data(checked)})

    def unreadable(self, path: str, line: int | None, message: str) -> str:
        """The line for what could not be read."""
        return _line({"type": "unreadable", "path": path, "line": line, "message": message})

    def tail(self, totals: Totals) -> Iterator[str]:
        """The counts."""
        yield _line({"type": "summary", **statistics_data(totals)})


def reply_data(checked: Checked) -> dict[str, Any]:
    """A reply with the places of its findings in the file, as plain data."""
    verdict = checked.verdict
    line, _ = checked.locate(0)
    places = [place_of(checked, finding) for finding in verdict.findings]
    return {
        "path": checked.path,
        "name": checked.name,
        "line": line,
        "places": [{"line": line, "column": column} for line, column in places],
        "elsewhere": [[other._asdict() for other in elsewhere(checked, finding)] for finding in verdict.findings],
        "verdict": verdict.to_dict(),
    }


def _line(data: dict[str, Any]) -> str:
    return _encoded(data) + "\n"
