"""The report for programs: every reply with its place and its verdict, as one JSON document written piece by piece."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from replyguard.reports.record import Checked, place_of


class JsonReport:
    """A JSON document `{"replies": [...], "unreadable": [...]}`, with the replies that were not simply clean."""

    def __init__(self) -> None:
        self._first = True
        self._unreadable: list[dict[str, Any]] = []

    def head(self) -> str:
        """What stands before the first reply."""
        return '{"replies": ['

    def lines(self, checked: Checked) -> Iterator[str]:
        """The piece for one reply; none where nothing was found and every check ran."""
        verdict = checked.verdict
        if not verdict.findings and not verdict.shadow and verdict.is_complete:
            return
        line, _ = checked.locate(0)
        findings = [place_of(checked, finding) for finding in verdict.findings]
        piece = {
            "path": checked.path,
            "name": checked.name,
            "line": line,
            "places": [{"line": line, "column": column} for line, column in findings],
            "verdict": verdict.to_dict(),
        }
        yield ("" if self._first else ",") + "\n  " + json.dumps(piece, ensure_ascii=True)
        self._first = False

    def unreadable(self, path: str, line: int | None, message: str) -> None:
        """Take note of a file or record that could not be read."""
        self._unreadable.append({"path": path, "line": line, "message": message})

    def tail(self, replies: int) -> str:
        """What stands behind the last reply."""
        rest = {"unreadable": self._unreadable, "checked": replies}
        return ("" if self._first else "\n") + "], " + json.dumps(rest, ensure_ascii=True)[1:]
