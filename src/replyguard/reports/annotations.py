"""The report as workflow commands of GitHub, which shows them as annotations beside the lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from replyguard.reports.advice import message_with_advice, with_places
from replyguard.reports.record import Checked, elsewhere, end_of, place_of
from replyguard.reports.report import Report
from replyguard.reports.text import summary_line
from replyguard.reports.totals import Totals

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


class GithubReport(Report):
    """A line for each finding, `::error file=…,line=…::…`; waived ones are not annotated. At the end a plain line."""

    def reply(self, checked: Checked) -> str:
        """The commands for one reply."""
        lines = []
        for finding in checked.verdict.findings:
            if finding.waived:
                continue
            (line, column), (end_line, end_column) = place_of(checked, finding), end_of(checked, finding)
            place: dict[str, str | int] = {"file": checked.path, "line": line, "endLine": end_line}
            if end_line == line:  # columns are allowed only within one line; the last one belongs to the range
                place |= {"col": column, "endColumn": max(column, end_column - 1)}
            command = _COMMANDS[finding.severity]
            message = with_places(message_with_advice(finding), elsewhere(checked, finding))
            lines.append(_command(command, {**place, "title": finding.rule}, message))
        for outcome in checked.verdict.checks.failed:
            start: dict[str, str | int] = {"file": checked.path, "line": checked.locate(0)[0], "title": outcome.rule}
            lines.append(_command("error", start, f"this check did not run: {outcome.reason}"))
        return "".join(lines)

    def unreadable(self, path: str, line: int | None, message: str) -> str:
        """An error at the file."""
        place: dict[str, str | int] = {"file": path}
        if line is not None:
            place["line"] = line
        return _command("error", {**place, "title": "unreadable"}, message)

    def tail(self, totals: Totals) -> Iterator[str]:
        """One line for people who read the log."""
        yield f"{summary_line(totals)}\n"


def _command(name: str, place: Mapping[str, str | int], message: str) -> str:
    properties = ",".join(f"{key}={_escaped_value(str(value))}" for key, value in place.items())
    return f"::{name} {properties}::{_escaped(message)}\n"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_value(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
