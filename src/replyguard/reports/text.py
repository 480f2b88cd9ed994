"""The report for people: place, severity, rule and message, the line with carets, what to write instead."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from replyguard import Finding, Verdict
from replyguard.reports.record import Checked, masked_text, place_of

_WIDEST = 100
_COLOURS = {"error": "31", "warning": "33", "info": "36", "place": "1", "rule": "1", "help": "32", "frame": "34"}


@dataclass(slots=True)
class Totals:
    """What was counted over all replies of a run."""

    replies: int = 0
    flagged: int = 0
    waived: int = 0
    unreadable: int = 0
    undetermined: int = 0
    severities: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)

    def add(self, verdict: Verdict) -> None:
        """Count one verdict."""
        counted = [finding for finding in verdict.findings if finding.waived is None]
        self.replies += 1
        self.flagged += bool(counted)
        self.waived += len(verdict.findings) - len(counted)
        self.undetermined += not verdict.is_complete
        self.severities.update(finding.severity for finding in counted)
        self.rules.update(finding.rule for finding in counted)


class TextReport:
    """Writes verdicts as lines of text, with colours where they are shown."""

    def __init__(self, *, coloured: bool) -> None:
        self._coloured = coloured

    def lines(self, checked: Checked) -> Iterator[str]:
        """The lines about one reply; none where nothing was found and every check ran."""
        shown = masked_text(checked.text, checked.verdict)
        for finding in checked.verdict.findings:
            yield from self._finding(checked, finding, shown)
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
            (totals.undetermined, "not fully checked"),
            (totals.unreadable, "unreadable"),
        ):
            if count:
                parts.append(f"{count:,} {what}")
        colour = (
            "error"
            if totals.severities["error"] or totals.undetermined or totals.unreadable
            else "warning"
            if found
            else "help"
        )
        yield self._paint(", ".join(parts), colour)

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
        yield ""

    def _excerpt(self, text: str, start: int, end: int, number: int, severity: str) -> Iterator[str]:
        """The line that holds the beginning of the span, cut to a readable width, with carets below."""
        begin = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
        stop = min((position for mark in "\r\n" if (position := text.find(mark, start)) != -1), default=len(text))
        left = max(begin, min(start - _WIDEST // 3, stop - _WIDEST))
        right = min(stop, left + _WIDEST)
        before, middle = text[left:start], text[start : min(end, right)]
        line = ("…" if left > begin else "") + _printable(text[left:right]) + ("…" if right < stop else "")
        indent = " " * ((left > begin) + _width(_printable(before)))
        carets = "^" * max(1, _width(_printable(middle)))
        gutter = " " * len(str(number))
        bar = self._paint("|", "frame")
        yield f"{gutter} {bar}"
        yield f"{self._paint(str(number), 'frame')} {bar} {line}"
        yield f"{gutter} {bar} {indent}{self._paint(carets, severity)}"

    def _help(self, finding: Finding) -> Iterator[str]:
        for suggestion in finding.suggestions:
            if suggestion.kind == "insert":
                yield f"  {self._paint('help', 'help')}: add: {_one_line(suggestion.text)}"
            elif len(suggestion.text) > max(0, (suggestion.end or 0) - (finding.end or 0)):
                yield f"  {self._paint('help', 'help')}: write instead: {_one_line(suggestion.text)}"
            else:  # what stays behind it may begin with a capital then: "WTF, das …" becomes "Das …"
                yield f"  {self._paint('help', 'help')}: leave it out"
        if not finding.suggestions and finding.why:
            yield f"  {self._paint('help', 'help')}: {finding.why}"

    def _paint(self, text: str, what: str) -> str:
        return f"\x1b[{_COLOURS[what]}m{text}\x1b[0m" if self._coloured else text


def _s(count: int, word: str) -> str:
    return "" if count == 1 or word == "info" else "s"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _printable(text: str) -> str:
    """The text as a terminal can show it in one line: control and direction marks as a visible sign."""
    return "".join(
        " "
        if c == "\t"
        else "\ufffd"
        if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") and c != "\u200d"
        else c
        for c in text
    )


def _width(text: str) -> int:
    """The columns that a text takes in a terminal."""
    width = 0
    for character in text:
        if unicodedata.combining(character) or character in "\u200d\ufe0f":
            continue
        width += 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
    return width
