"""The report for people: place, severity, rule and message, the line with carets, what to write instead."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from replyguard import Finding, Verdict
from replyguard.reports.advice import in_words, printable
from replyguard.reports.record import Checked, elsewhere, place_of
from replyguard.reports.report import Report
from replyguard.reports.totals import Totals

_WIDEST = 100
_COLOURS = {"error": "31", "warning": "33", "info": "36", "place": "1", "rule": "1", "help": "32", "frame": "34"}


class TextReport(Report):
    """Writes verdicts as lines of text, with colours where they are shown."""

    def __init__(self, *, coloured: bool) -> None:
        self._coloured = coloured

    def reply(self, checked: Checked) -> str:
        """The lines about one reply."""
        return "".join(f"{line}\n" for line in self.lines(checked))

    def tail(self, totals: Totals) -> Iterator[str]:
        """The counts."""
        for line in self.summary(totals):
            yield f"{line}\n"

    def lines(self, checked: Checked) -> Iterator[str]:
        """The lines about one reply; none where nothing was found and every check ran."""
        for finding in checked.verdict.findings:
            yield from self._finding(checked, finding, checked.masked)
        for outcome in checked.verdict.checks.failed:
            line, column = checked.locate(0)
            place = self._paint(f"{checked.path}:{line}:{column}", "place")
            what = self._paint("undetermined", "error")
            yield f"{place}: {what} {outcome.rule}: this check did not run: {outcome.reason}"
            yield ""

    def decision(self, verdict: Verdict) -> str:
        """One line that says whether the draft may go out."""
        meaning = {
            "allow": ("help", "allow: nothing stands against sending it"),
            "warn": ("warning", "warn: it may be sent; look again"),
            "block": ("error", "block: do not send it as it stands"),
            "undetermined": ("error", "undetermined: not every check could run, so this is not clean"),
        }
        colour, line = meaning[verdict.decision]
        return self._paint(line, colour)

    def summary(self, totals: Totals) -> Iterator[str]:
        """The counts at the end of a run."""
        if totals.rules:
            width = max(len(str(count)) for count in totals.rules.values())
            for rule, count in sorted(totals.rules.items(), key=lambda item: (-item[1], item[0])):
                yield f"{count:>{width}}  {rule}"
            yield ""
        colour = (
            "error"
            if totals.severities["error"] or totals.undetermined or totals.unreadable
            else "warning"
            if totals.severities.total()
            else "help"
        )
        yield self._paint(summary_line(totals), colour)

    def _finding(self, checked: Checked, finding: Finding, shown: str) -> Iterator[str]:
        line, column = place_of(checked, finding)
        place = self._paint(f"{checked.path}:{line}:{column}", "place")
        waived = f" (waived: {finding.waived.reason})" if finding.waived else ""
        yield (
            f"{place}: {self._paint(finding.severity, finding.severity)} {self._paint(finding.rule, 'rule')}: "
            f"{finding.message}{waived}"
        )
        if finding.start is not None and finding.end is not None and finding.source == "draft":
            yield from self._excerpt(shown, finding.start, finding.end, line, finding.severity)
        yield from self._help(finding)
        for other in elsewhere(checked, finding):
            yield f"  {self._paint('see', 'help')}: {other}"
        yield ""

    def _excerpt(self, text: str, start: int, end: int, number: int, severity: str) -> Iterator[str]:
        """The line that holds the beginning of the span, cut to a readable width, with carets below."""
        begin = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
        stop = min((position for mark in "\r\n" if (position := text.find(mark, start)) != -1), default=len(text))
        left = max(begin, min(start - _WIDEST // 3, stop - _WIDEST))
        right = min(stop, left + _WIDEST)
        before, middle = text[left:start], text[start : min(end, right)]
        line = ("…" if left > begin else "") + printable(text[left:right]) + ("…" if right < stop else "")
        indent = " " * ((left > begin) + _width(printable(before)))
        carets = "^" * max(1, _width(printable(middle)))
        gutter = " " * len(str(number))
        bar = self._paint("|", "frame")
        yield f"{gutter} {bar}"
        yield f"{self._paint(str(number), 'frame')} {bar} {line}"
        yield f"{gutter} {bar} {indent}{self._paint(carets, severity)}"

    def _help(self, finding: Finding) -> Iterator[str]:
        for suggestion in finding.suggestions:
            yield f"  {self._paint('help', 'help')}: {in_words(finding, suggestion)}"
        if not finding.suggestions and finding.why:
            yield f"  {self._paint('help', 'help')}: {finding.why}"

    def _paint(self, text: str, what: str) -> str:
        return f"\x1b[{_COLOURS[what]}m{text}\x1b[0m" if self._coloured else text


def summary_line(totals: Totals) -> str:
    """The counts in one line."""
    found = ", ".join(
        f"{totals.severities[severity]} {severity}{_s(totals.severities[severity], severity)}"
        for severity in ("error", "warning", "info")
        if totals.severities[severity]
    )
    parts = [
        f"{totals.replies:,} {'reply' if totals.replies == 1 else 'replies'} checked",
        found or "nothing found",
    ]
    if totals.flagged:
        parts.append(f"in {totals.flagged:,} of them")
    for count, what in (
        (totals.waived, "waived"),
        (totals.accepted, "in the baseline"),
        (totals.undetermined, "not fully checked"),
        (totals.unreadable, "unreadable"),
        (totals.unchanged, "unchanged and left out"),
        (totals.left_out, "ignored"),
    ):
        if count:
            parts.append(f"{count:,} {what}")
    return ", ".join(parts)


def _s(count: int, word: str) -> str:
    return "" if count == 1 or word == "info" else "s"


def _width(text: str) -> int:
    """The columns that a text takes in a terminal."""
    width = 0
    for character in text:
        if unicodedata.combining(character) or character in "\u200d\ufe0f":
            continue
        width += 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
    return width
