"""The report as JUnit XML, which every build server shows: a suite for each file, a case for each reply."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from replyguard import Finding
from replyguard.reports.advice import message_with_advice, with_places
from replyguard.reports.record import Checked, Locate, elsewhere, place_of
from replyguard.reports.report import Report
from replyguard.reports.spool import spool
from replyguard.reports.totals import Totals

# XML 1.0 has no way to write these at all
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(slots=True)
class _Suite:
    path: str
    # the head counts the cases, so that they have to wait; many of them wait on disk
    cases: IO[str] = field(default_factory=spool)
    tests: int = 0
    failures: int = 0
    errors: int = 0


class JunitReport(Report):
    """A failure is a finding at warning or error, an error what could not be checked; infos stand in the output."""

    def __init__(self) -> None:
        self._suite: _Suite | None = None

    def head(self) -> str:
        """The opening of the document."""
        return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="replyguard">\n'

    def clean(self, path: str, locate: Locate) -> str:  # noqa: ARG002
        """A case that passed."""
        done = self._turned_to(path)
        self._case(None, None, "")
        return done

    def reply(self, checked: Checked) -> str:
        """A case with what was found."""
        done = self._turned_to(checked.path)
        suite = self._suite
        assert suite is not None
        counted = [finding for finding in checked.verdict.findings if not finding.waived]
        grave = [finding for finding in counted if finding.severity != "info"]
        inside = []
        if not checked.verdict.is_complete:
            reasons = [f"{outcome.rule}: {outcome.reason}" for outcome in checked.verdict.checks.failed]
            inside.append(_element("error", "not every check ran", "undetermined", "\n".join(reasons)))
            suite.errors += 1
        if grave:
            text = "\n".join(_line(checked, finding) for finding in grave)
            worst = next((finding for finding in grave if finding.severity == "error"), grave[0])
            inside.append(_element("failure", worst.message, worst.rule, text))
            suite.failures += 1
        rest = [_line(checked, finding) for finding in checked.verdict.findings if finding not in grave]
        if rest:
            inside.append(f"<system-out>{_text(chr(10).join(rest))}</system-out>")
        self._case(checked.name, checked.locate(0)[0], "".join(inside))
        return done

    def unreadable(self, path: str, line: int | None, message: str) -> str:
        """A case that could not be run."""
        done = self._turned_to(path)
        assert self._suite is not None
        self._suite.errors += 1
        self._case("unreadable", line, _element("error", message, "unreadable", ""))
        return done

    def tail(self, totals: Totals) -> Iterator[str]:  # noqa: ARG002
        """The last suite and the end of the document."""
        if self._suite is not None:
            yield _closed(self._suite)
        yield "</testsuites>\n"

    def _turned_to(self, path: str) -> str:
        """The suite before, where this is the first case of another file."""
        if self._suite is not None and self._suite.path == path:
            return ""
        done = _closed(self._suite) if self._suite is not None else ""
        self._suite = _Suite(path)
        return done

    def _case(self, name: str | None, line: int | None, inside: str) -> None:
        suite = self._suite
        assert suite is not None
        suite.tests += 1
        title = f"reply {suite.tests}" + (f": {name}" if name else "")
        place = f' line="{line}"' if line is not None else ""
        content = f">{inside}</testcase>" if inside else "/>"
        file = quoteattr(_NOT_XML.sub("\ufffd", suite.path))
        suite.cases.write(f"    <testcase classname={file} name={_attribute(title)} file={file}{place}{content}\n")


def _closed(suite: _Suite) -> str:
    with suite.cases as cases:
        cases.seek(0)
        counts = f'tests="{suite.tests}" failures="{suite.failures}" errors="{suite.errors}" skipped="0"'
        return f"  <testsuite name={_attribute(suite.path)} {counts}>\n{cases.read()}  </testsuite>\n"


def _line(checked: Checked, finding: Finding) -> str:
    line, column = place_of(checked, finding)
    waived = f" (waived: {finding.waived.reason})" if finding.waived else ""
    message = with_places(message_with_advice(finding), elsewhere(checked, finding))
    return f"{checked.path}:{line}:{column}: {finding.severity} {finding.rule}: {message}{waived}"


def _element(name: str, message: str, kind: str, text: str) -> str:
    return f"<{name} message={_attribute(message)} type={_attribute(kind)}>{_text(text)}</{name}>"


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", " ".join(text.split())))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text))
