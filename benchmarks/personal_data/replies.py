"""Real public replies without any policy: the share that the family flags, by rule, and each flagged one to look at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.data import DataSet, Row
from benchmarks.personal_data.kinds import Kind
from benchmarks.personal_data.readers import Mark, marks_in, pattern_readers
from benchmarks.subject import ALARM_SEVERITIES, Subject, draft
from benchmarks.tables import Table, share

SET_NAMES = ("appstore_de", "appstore_en", "twitter_en", "ibm_twitter_dev")
AROUND = 40

_DIGITS = re.compile(r"\d{4,}")


@dataclass(frozen=True, slots=True)
class Flagged:
    """A reply with what the family flags in it at warning or above, split by whether it is a name in the greeting."""

    data_set: str
    row: Row
    names_in_greeting: tuple[Mark, ...]
    others: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the family says of the replies of one set."""

    data: DataSet
    flagged: tuple[Flagged, ...]
    infos: Counter[str]
    """Replies by rule, where the finding is below warning."""


def read(subject: Subject, data: DataSet) -> Reading:
    """Check each reply of a set, with what the customer wrote before it."""
    flagged = []
    infos: Counter[str] = Counter()
    for row in data.rows:
        marks = marks_in(subject.guard, draft(row.text, language=data.language, customer=row.customer))
        infos.update({mark.label for mark in marks if mark.severity not in ALARM_SEVERITIES})
        alarms = [mark for mark in marks if mark.severity in ALARM_SEVERITIES]
        if alarms:
            greeting = _greeting(row.text)
            names = tuple(mark for mark in alarms if mark.kind is Kind.PERSON and mark.overlaps(*greeting))
            flagged.append(Flagged(data.name, row, names, tuple(mark for mark in alarms if mark not in names)))
    return Reading(data, tuple(flagged), infos)


def measure(readings: Sequence[Reading]) -> list[Table]:
    """How many replies are flagged, beside presidio's patterns, and by which rules."""
    return [_shares(readings), _rules(readings)]


def shown(subject: Subject, readings: Sequence[Reading]) -> Iterator[str]:
    """A line for each finding: set, row, rule, and the masked match with 40 redacted characters on each side."""
    for reading in readings:
        for flagged in reading.flagged:
            for title, marks in (("greeting", flagged.names_in_greeting), ("", flagged.others)):
                for mark in marks:
                    place = f"{flagged.data_set}:{flagged.row.identity}"
                    passage = masked_passage(
                        subject, flagged.row.text, mark, [*flagged.names_in_greeting, *flagged.others]
                    )
                    yield "\t".join((place, mark.label, mark.severity, title, passage))


def masked_passage(subject: Subject, text: str, mark: Mark, marks: Sequence[Mark]) -> str:
    """A mark as the verdict masks it, with 40 redacted characters on each side; other marks are masked as well."""
    from replyguard.masking import BULLET, masked_within
    from replyguard.text.offsets import Span

    hidden = masked_within(text, ((Span(one.start, one.end), "partly") for one in marks))
    # long numbers too, and each side is redacted again: it may hold what was no finding in the whole
    hidden = _DIGITS.sub(lambda found: BULLET * len(found[0]), hidden)
    before = _redacted(subject, hidden[max(0, mark.start - AROUND) : mark.start])
    after = _redacted(subject, hidden[mark.end : mark.end + AROUND])
    return " ".join(f"{before}[{hidden[mark.start : mark.end]}]{after}".split())


def _shares(readings: Sequence[Reading]) -> Table:
    patterns = pattern_readers()
    table = Table(
        "Real replies, flagged at warning or above",
        [
            "set",
            "rows",
            "flagged, without names in greetings",
            "full names in greetings",
            "info",
            *(reader.name for reader in patterns),
        ],
        note="No policy, with the customer's message as thread where it is known. Info: findings below warning, counted"
        " once a rule and reply. presidio: without URL and DATE_TIME.",
    )
    rows = flagged = 0
    for reading in readings:
        size = len(reading.data.rows)
        others = sum(bool(one.others) for one in reading.flagged)
        names = sum(bool(one.names_in_greeting) for one in reading.flagged)
        cells = [share(others, size), share(names, size), str(reading.infos.total())]
        for reader in patterns:
            found = [reader.read(row.text, reading.data.language) for row in reading.data.rows]
            cells.append(share(sum(map(bool, found)), size))
        table.add(reading.data.name, str(size), *cells)
        rows, flagged = rows + size, flagged + others
    table.add("all", str(rows), share(flagged, rows), *("-" for _ in table.columns[3:]))
    return table


def _rules(readings: Sequence[Reading]) -> Table:
    names = [reading.data.name for reading in readings]
    table = Table("Real replies, flagged by rule", ["rule", "severity", *names], text_columns=2)
    counts: dict[tuple[str, str], Counter[str]] = {}
    for reading in readings:
        for one in reading.flagged:
            for label, severity in {
                (_title(mark, one), mark.severity) for mark in (*one.names_in_greeting, *one.others)
            }:
                counts.setdefault((label, severity), Counter())[reading.data.name] += 1
        for rule, count in reading.infos.items():
            counts.setdefault((rule, "info"), Counter())[reading.data.name] += count
    for (rule, severity), by_set in sorted(counts.items()):
        table.add(rule, severity, *(str(by_set[name]) for name in names))
    if not counts:
        table.add("none", "-", *("0" for _ in names))
    return table


def _title(mark: Mark, flagged: Flagged) -> str:
    return f"{mark.label} (greeting)" if mark in flagged.names_in_greeting else mark.label


def _greeting(text: str) -> tuple[int, int]:
    """Where the greeting stands; an empty range where there is none."""
    from replyguard.facts.greeting import find_greeting

    found = find_greeting(text)
    return (found.span.start, found.span.end) if found else (0, 0)


def _redacted(subject: Subject, text: str) -> str:
    redacted = subject.guard.check(text).redacted
    return "(withheld)" if redacted is None else redacted
