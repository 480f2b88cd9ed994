"""The report as SARIF 2.1.0 (OASIS standard), which code hosts show beside the lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from replyguard import Finding, __version__
from replyguard.reports.advice import message_with_advice
from replyguard.reports.record import Checked, OtherPlace, elsewhere, end_of, fingerprint, numbered, place_of
from replyguard.reports.report import Report
from replyguard.reports.rule_help import RuleHelp, level_of
from replyguard.reports.totals import Totals

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


class SarifReport(Report):
    """One run; the results first, since which rules have to be described is known at the end."""

    def __init__(self, rules: RuleHelp) -> None:
        self._help = rules
        self._rules: dict[str, dict[str, Any]] = {}
        self._indices: dict[str, int] = {}
        self._notifications: list[dict[str, Any]] = []
        self._first = True

    def head(self) -> str:
        """The opening of the document and of its one run."""
        opening = json.dumps({"$schema": _SCHEMA, "version": "2.1.0"})[:-1]
        return f'{opening}, "runs": [{{"columnKind": "unicodeCodePoints", "results": ['

    def reply(self, checked: Checked) -> str:
        """A result for each finding; a check that did not run becomes a notification."""
        for outcome in checked.verdict.checks.failed:
            line, _ = checked.locate(0)
            self._notify(checked.path, line, f"{outcome.rule}: this check did not run: {outcome.reason}")
        pieces = []
        for finding, ordinal in numbered(checked):
            pieces.append(("" if self._first else ",") + "\n" + json.dumps(self._result(checked, finding, ordinal)))
            self._first = False
        return "".join(pieces)

    def unreadable(self, path: str, line: int | None, message: str) -> str:
        """Nothing yet: it becomes a notification."""
        self._notify(path, line, message)
        return ""

    def tail(self, totals: Totals) -> Iterator[str]:
        """The tool with its rules, and whether everything was checked."""
        driver = {
            "name": "replyguard",
            "version": __version__,
            "semanticVersion": __version__,
            "rules": list(self._rules.values()),
        }
        invocation: dict[str, Any] = {"executionSuccessful": not self._notifications}
        if self._notifications:
            invocation["toolExecutionNotifications"] = self._notifications
        properties = {"replies": totals.replies, "waived": totals.waived, "accepted": totals.accepted}
        rest = {"tool": {"driver": driver}, "invocations": [invocation], "properties": properties}
        yield "\n], " + json.dumps(rest)[1:] + "]}\n"

    def _result(self, checked: Checked, finding: Finding, ordinal: int) -> dict[str, Any]:
        (line, column), (end_line, end_column) = place_of(checked, finding), end_of(checked, finding)
        region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
        location: dict[str, Any] = {
            "physicalLocation": {"artifactLocation": {"uri": uri_of(checked.path)}, "region": region}
        }
        if checked.name:
            location["logicalLocations"] = [{"name": checked.name, "kind": "member"}]
        result: dict[str, Any] = {
            "ruleId": finding.rule,
            "ruleIndex": self._index(finding),
            "level": level_of(finding),
            "message": {"text": message_with_advice(finding)},
            "locations": [location],
            "partialFingerprints": {"reply/v1": fingerprint(checked, finding, ordinal)},
        }
        others = elsewhere(checked, finding)
        if others:
            result["relatedLocations"] = [
                {"id": number, "message": {"text": "another reply"}, "physicalLocation": _related(other)}
                for number, other in enumerate(others, 1)
            ]
        if finding.waived:
            waived = finding.waived
            until = f", until {waived.until.isoformat()}" if waived.until else ""
            justification = f"{waived.reason} ({waived.by}{until})"
            result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": justification}]
        return result

    def _index(self, finding: Finding) -> int:
        if finding.rule not in self._rules:
            self._indices[finding.rule] = len(self._rules)
            self._rules[finding.rule] = self._help.descriptor(finding)
        return self._indices[finding.rule]

    def _notify(self, path: str, line: int | None, message: str) -> None:
        place: dict[str, Any] = {"artifactLocation": {"uri": uri_of(path)}}
        if line is not None:
            place["region"] = {"startLine": line}
        self._notifications.append(
            {"level": "error", "message": {"text": message}, "locations": [{"physicalLocation": place}]}
        )


def _related(other: OtherPlace) -> dict[str, Any]:
    region = {"startLine": other.line, "startColumn": other.column}
    return {"artifactLocation": {"uri": uri_of(other.path)}, "region": region}


def uri_of(path: str) -> str:
    """A path as a relative or absolute URI reference."""
    pure = PurePath(path)
    if pure.is_absolute():
        return pure.as_uri()
    return quote(pure.as_posix())
