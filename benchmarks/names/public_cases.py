"""Our own replies with names in free position and look-alikes: an open and a held-out half."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.cases import CASES, CaseError
from benchmarks.names.finders import Finder
from benchmarks.names.scoring import Span, figure, overlaps
from benchmarks.personal_data.readers import Mark
from benchmarks.tables import Table, share

OPEN = CASES.with_name("names.jsonl")
HELD_OUT = CASES.with_name("names_held_out.jsonl")

PERSON, GIVEN, SURNAME = "person", "given-name", "surname"
KINDS = (PERSON, GIVEN, SURNAME)

NOTE = (
    "A name is found where a finding overlaps it, exact where both ends agree. A finding is right where it overlaps a"
    " name, a lone one included; precision is over all findings of names. Persons are full names, or initials or titles"
    " with a surname; lone given names and surnames in free position count apart."
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name that stands in a reply, in code points; `kind` is one of `KINDS`."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Case:
    """A reply with all names in it, none in one of a silent kind."""

    identity: str
    language: str
    kind: str
    origin: str
    text: str
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """A case with the names missed in it and what was flagged beside them."""

    case: Case
    missed: tuple[Name, ...]
    wrong: tuple[Mark, ...]


@dataclass(slots=True)
class Result:
    """Counts over cases; `expected`, `found` and `exact` by kind of name."""

    cases: int = 0
    expected: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    found: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    exact: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    findings: int = 0
    wrong: int = 0
    silent: int = 0
    silent_flagged: int = 0
    failures: list[Failure] = field(default_factory=list)

    @property
    def recall(self) -> float | None:
        """The share of the persons that are found."""
        return self.found[PERSON] / self.expected[PERSON] if self.expected[PERSON] else None

    @property
    def precision(self) -> float | None:
        """The share of all findings that touch a name."""
        return (self.findings - self.wrong) / self.findings if self.findings else None


def load_cases(path: Path) -> list[Case]:
    """The cases of a half; raises FileNotFoundError, and CaseError that names the line and never the text."""
    with path.open(encoding="utf-8") as lines:
        return [_case(path, number, json.loads(line)) for number, line in enumerate(lines, 1) if line.strip()]


def score(finder: Finder, cases: Sequence[Case]) -> Result:
    """Hold the names that a system finds against those that stand in the cases."""
    result = Result()
    for case in cases:
        _count(result, case, finder.names_in(case.text, case.language))
    return result


def measure_open(finders: Sequence[Finder], cases: Sequence[Case]) -> list[Table]:
    """The open half in sum, by origin and by silent kind."""
    return [
        _totals("Names in our own replies, open half", finders, cases),
        _by_origin(finders, cases),
        _by_silent_kind(finders, cases),
    ]


def measure_held_out(finders: Sequence[Finder], cases: Sequence[Case]) -> list[Table]:
    """The held-out half in sum alone."""
    return [_totals("Names in our own replies, held-out half", finders, cases)]


def _totals(title: str, finders: Sequence[Finder], cases: Sequence[Case]) -> Table:
    table = Table(
        title,
        [
            "system",
            "language",
            "persons found",
            "exact",
            "given names found",
            "surnames found",
            "findings",
            "wrong",
            "silent cases flagged",
            "recall, persons",
            "precision",
        ],
        text_columns=2,
        note=NOTE,
    )
    for finder in finders:
        for language in ("all", *sorted({case.language for case in cases} & finder.languages)):
            asked = finder.languages if language == "all" else {language}
            result = score(finder, [case for case in cases if case.language in asked])
            table.add(
                finder.name,
                language,
                share(result.found[PERSON], result.expected[PERSON]),
                share(result.exact[PERSON], result.expected[PERSON]),
                share(result.found[GIVEN], result.expected[GIVEN]),
                share(result.found[SURNAME], result.expected[SURNAME]),
                str(result.findings),
                str(result.wrong),
                share(result.silent_flagged, result.silent),
                figure(result.recall),
                figure(result.precision),
            )
    return table


def _by_origin(finders: Sequence[Finder], cases: Sequence[Case]) -> Table:
    table = Table(
        "Persons in our own replies, open half, by origin",
        ["origin", "persons", *(f"{finder.name}: found" for finder in finders)],
        note="The persons alone, in the languages that the system knows.",
    )
    for origin in sorted({case.origin for case in cases if case.origin}):
        rows = [case for case in cases if case.origin == origin]
        persons = sum(name.kind == PERSON for case in rows for name in case.names)
        results = [score(finder, [case for case in rows if case.language in finder.languages]) for finder in finders]
        table.add(origin, str(persons), *(share(result.found[PERSON], result.expected[PERSON]) for result in results))
    return table


def _by_silent_kind(finders: Sequence[Finder], cases: Sequence[Case]) -> Table:
    table = Table(
        "Look-alikes in our own replies, open half: flagged",
        ["kind", "language", "cases", *(finder.name for finder in finders)],
        text_columns=2,
    )
    for kind, language in sorted({(case.kind, case.language) for case in cases if not case.names}):
        rows = [case for case in cases if (case.kind, case.language) == (kind, language)]
        flagged = (
            share(score(finder, rows).silent_flagged, len(rows)) if language in finder.languages else "-"
            for finder in finders
        )
        table.add(kind, language, str(len(rows)), *flagged)
    return table


def _count(result: Result, case: Case, marks: Sequence[Mark]) -> None:
    spans: list[Span] = [(mark.start, mark.end) for mark in marks]
    result.cases += 1
    if not case.names:
        result.silent += 1
        result.silent_flagged += bool(marks)
    missed = []
    for name in case.names:
        place = (name.start, name.end)
        result.expected[name.kind] += 1
        result.exact[name.kind] += place in spans
        if any(overlaps(place, span) for span in spans):
            result.found[name.kind] += 1
        else:
            missed.append(name)
    wrong = [mark for mark in marks if not any(mark.overlaps(name.start, name.end) for name in case.names)]
    result.findings += len(marks)
    result.wrong += len(wrong)
    if missed or wrong:
        result.failures.append(Failure(case, tuple(missed), tuple(wrong)))


def _case(path: Path, number: int, record: Mapping[str, Any]) -> Case:
    # read from JSON of our own; what does not fit is told by line, since the held-out half is not to be read
    try:
        text = str(record["text"])
        return Case(
            str(record["id"]),
            str(record["language"]),
            str(record["kind"]),
            str(record.get("origin") or ""),
            text,
            tuple(_names(text, record["expect"])),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise CaseError(
            f"{path.name}:{number}: {type(error).__name__}: a key or a match is missing, or a kind is unknown"
        ) from None


def _names(text: str, items: Sequence[Mapping[str, str]]) -> Iterator[Name]:
    for item in items:
        if item["kind"] not in KINDS:
            raise ValueError(item["kind"])
        start = text.index(item["match"])
        yield Name(start, start + len(item["match"]), item["kind"])
