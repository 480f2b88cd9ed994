"""Our own cases of leaks and look-alikes, with thread and the brand's contacts: an open and a held-out half."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.cases import CASES, CaseError
from benchmarks.personal_data.readers import Mark, Reader, guard_with_contacts, marks_in
from benchmarks.personal_data.spans import covered
from benchmarks.tables import Table, share

if TYPE_CHECKING:
    from replyguard import Draft

OPEN = CASES.with_name("personal_data.jsonl")
HELD_OUT = CASES.with_name("personal_data_held_out.jsonl")
FURTHER = {name: CASES.with_name(f"personal_data_{name}.jsonl") for name in ("second", "third", "fourth")}


@dataclass(frozen=True, slots=True)
class Leak:
    """A passage that has to be flagged, in code points of the source."""

    start: int
    end: int
    kind: str
    severity: str


@dataclass(frozen=True, slots=True)
class Case:
    """A draft with its context, and all that leaks in it; where nothing does, nothing may be flagged."""

    identity: str
    kind: str
    language: str
    text: str
    text_format: str
    visibility: str
    thread: tuple[Mapping[str, str], ...]
    contacts: tuple[str, ...]
    leaks: tuple[Leak, ...]

    def draft(self) -> Draft:
        """The draft as a helpdesk hands it over; the display name of a message is its author."""
        from replyguard import Draft

        return Draft.from_mapping(
            {
                "text": self.text,
                "language": self.language,
                "format": self.text_format,
                "visibility": self.visibility,
                "thread": self.thread,
            }
        )


@dataclass(slots=True)
class Result:
    """Counts over cases. A finding is right where it overlaps a leak."""

    cases: int = 0
    expected: int = 0
    found: int = 0
    whole: int = 0
    """Found and covered from end to end, so that redaction leaves nothing of it."""
    right_severity: int = 0
    findings: int = 0
    wrong: int = 0
    silent: int = 0
    silent_flagged: int = 0
    failures: list[Failure] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Failure:
    """A case with what was missed in it and what was flagged beside it."""

    case: Case
    missed: tuple[Leak, ...]
    wrong: tuple[Mark, ...]


Marks = Callable[[Case], Sequence[Mark]]


def load_cases(path: Path) -> list[Case]:
    """The cases of a half; raises FileNotFoundError, and CaseError that names the line and never the text."""
    with path.open(encoding="utf-8") as lines:
        return [_case(path, number, json.loads(line)) for number, line in enumerate(lines, 1) if line.strip()]


def own_marks(case: Case) -> Sequence[Mark]:
    """replyguard's findings of the family, with a policy that names the case's contacts."""
    return marks_in(guard_with_contacts(case.contacts), case.draft())


def marks_of(reader: Reader) -> Marks:
    """A reader that sees the text alone."""
    return lambda case: reader.read(case.text, case.language)


def score(marks: Marks, cases: Sequence[Case]) -> Result:
    """Hold what a system marks against what the cases expect."""
    result = Result()
    for case in cases:
        _count(result, case, marks(case))
    return result


def measure_open(systems: Mapping[str, Marks], cases: Sequence[Case]) -> tuple[list[Table], Result]:
    """The open half by kind of case and language; the first system's result, to look at what is wrong."""
    own, *_ = systems
    tables = [_totals("Our own cases, open half", systems, cases)]
    table = Table(
        f"Our own cases, open half, by kind of case: {own}",
        ["kind", "language", "cases", "expected", "found", "found whole", "right severity", "findings", "wrong"],
        text_columns=2,
    )
    for kind in sorted({case.kind for case in cases}, key=lambda kind: (kind.startswith("silent"), kind)):
        for language in sorted({case.language for case in cases}):
            result = score(systems[own], [case for case in cases if (case.kind, case.language) == (kind, language)])
            table.add(
                kind,
                language,
                str(result.cases),
                str(result.expected),
                share(result.found, result.expected),
                share(result.whole, result.expected),
                share(result.right_severity, result.found),
                str(result.findings),
                str(result.wrong),
            )
    return [*tables, table], score(systems[own], cases)


def measure_in_sum(title: str, systems: Mapping[str, Marks], cases: Sequence[Case]) -> Table:
    """Recall and precision alone, as for the held-out half."""
    return _totals(f"Our own cases, {title}", systems, cases)


def _totals(title: str, systems: Mapping[str, Marks], cases: Sequence[Case]) -> Table:
    table = Table(
        title,
        [
            "system",
            "language",
            "expected",
            "found",
            "found whole",
            "findings",
            "wrong",
            "silent cases flagged",
            "recall",
            "precision",
        ],
        text_columns=2,
        note="found: a finding overlaps the passage; found whole: findings cover all of it. A finding that overlaps no"
        " expected passage is wrong, info included. replyguard sees thread, visibility and the brand's contacts.",
    )
    for name, marks in systems.items():
        for language in ("all", *sorted({case.language for case in cases})):
            result = score(marks, [case for case in cases if language in ("all", case.language)])
            table.add(
                name,
                language,
                str(result.expected),
                share(result.found, result.expected),
                share(result.whole, result.expected),
                str(result.findings),
                str(result.wrong),
                share(result.silent_flagged, result.silent),
                _quotient(result.found, result.expected),
                _quotient(result.findings - result.wrong, result.findings),
            )
    return table


def _count(result: Result, case: Case, marks: Sequence[Mark]) -> None:
    result.cases += 1
    if not case.leaks:
        result.silent += 1
        result.silent_flagged += bool(marks)
    result.expected += len(case.leaks)
    result.findings += len(marks)
    missed = []
    for leak in case.leaks:
        touching = [mark for mark in marks if mark.overlaps(leak.start, leak.end)]
        if not touching:
            missed.append(leak)
            continue
        result.found += 1
        result.whole += covered(leak.start, leak.end, touching) == leak.end - leak.start
        result.right_severity += any(mark.severity == leak.severity for mark in touching)
    wrong = [mark for mark in marks if not any(mark.overlaps(leak.start, leak.end) for leak in case.leaks)]
    result.wrong += len(wrong)
    if missed or wrong:
        result.failures.append(Failure(case, tuple(missed), tuple(wrong)))


def _case(path: Path, number: int, record: Mapping[str, Any]) -> Case:
    # read from JSON of our own; what does not fit is told by line, since the held-out half is not to be read
    try:
        text = str(record["text"])
        return Case(
            str(record["id"]),
            str(record["kind"]),
            str(record["language"]),
            text,
            str(record.get("format") or "plain"),
            str(record.get("visibility") or "public"),
            tuple(_message(message) for message in record.get("thread") or ()),
            tuple(map(str, record.get("contacts") or ())),
            tuple(_leaks(text, record["expect"])),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise CaseError(
            f"{path.name}:{number}: {type(error).__name__}: a key is missing or a match is not there"
        ) from None


def _message(record: Mapping[str, str]) -> Mapping[str, str]:
    return {("author" if key == "name" else key): value for key, value in record.items()}


def _leaks(text: str, items: Sequence[Mapping[str, str]]) -> Iterator[Leak]:
    for item in items:
        start = text.index(item["match"])
        yield Leak(start, start + len(item["match"]), item["kind"], item["severity"])


def _quotient(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"
