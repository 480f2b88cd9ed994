"""The report as GitLab's code quality, which merge requests show."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from replyguard.reports.advice import message_with_advice, with_places
from replyguard.reports.record import Checked, elsewhere, fingerprint, numbered, place_of
from replyguard.reports.report import Report
from replyguard.reports.totals import Totals

_SEVERITIES = {"error": "critical", "warning": "minor", "info": "info"}


class GitlabReport(Report):
    """A JSON list with one issue for each finding that is not waived; what could not be checked is a `blocker`."""

    def __init__(self) -> None:
        self._first = True

    def head(self) -> str:
        """The opening of the list."""
        return "["

    def reply(self, checked: Checked) -> str:
        """The issues of one reply."""
        pieces = [
            self._issue(
                finding.rule,
                with_places(message_with_advice(finding), elsewhere(checked, finding)),
                _SEVERITIES[finding.severity],
                fingerprint(checked, finding, ordinal),
                (checked.path, place_of(checked, finding)[0]),
            )
            for finding, ordinal in numbered(checked)
            if not finding.waived
        ]
        for outcome in checked.verdict.checks.failed:
            message = f"this check did not run: {outcome.reason}"
            known_by = f"{checked.digest} {outcome.rule} did not run"
            place = (checked.path, checked.locate(0)[0])
            pieces.append(self._issue(outcome.rule, message, "blocker", _hashed(known_by), place))
        return "".join(pieces)

    def unreadable(self, path: str, line: int | None, message: str) -> str:
        """An issue at the file."""
        return self._issue("unreadable", message, "blocker", _hashed(f"{path} {line} {message}"), (path, line or 1))

    def tail(self, totals: Totals) -> Iterator[str]:  # noqa: ARG002
        """The end of the list."""
        yield "\n]\n"

    def _issue(self, rule: str, message: str, severity: str, known_by: str, place: tuple[str, int]) -> str:
        path, line = place
        issue: dict[str, Any] = {
            "description": message,
            "check_name": rule,
            "fingerprint": known_by,
            "severity": severity,
            "location": {"path": PurePath(path).as_posix(), "lines": {"begin": line}},
        }
        piece = ("" if self._first else ",") + "\n" + json.dumps(issue)
        self._first = False
        return piece


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
