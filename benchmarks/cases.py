"""Our own cases with marked spans, and the score of a system on them, finding by finding."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.subject import Subject, draft
from benchmarks.systems import WORDING, Flag, System

CASES = Path(__file__).parent / "cases" / "profanity.jsonl"
HELD_OUT = "held out"
HALVES = {
    "open": CASES,
    HELD_OUT: CASES.with_name("profanity_held_out.jsonl"),
    "second": CASES.with_name("profanity_second.jsonl"),
}
"""The files of cases by name; of the held-out one only the totals are shown."""


class CaseError(Exception):
    """A case that cannot be used; the message names its line."""


@dataclass(frozen=True, slots=True)
class Expected:
    """One passage that has to be found, as code points of the case's text; `grade` is `strong` or `mild`."""

    start: int
    end: int
    category: str
    grade: str


@dataclass(frozen=True, slots=True)
class Case:
    """A text, its context, and everything profane or sexual in it; with nothing expected, nothing may be found."""

    line: int
    text: str
    language: str
    text_format: str
    thread: tuple[Mapping[str, str], ...]
    expected: tuple[Expected, ...]


@dataclass(slots=True)
class Score:
    """Counts over cases. A finding is right where it overlaps an expected span."""

    cases: int = 0
    expected: int = 0
    found: int = 0
    right_grade: int = 0
    findings: int = 0
    wrong_findings: int = 0
    unclean_cases: int = 0
    unclean_flagged: int = 0
    clean_cases: int = 0
    clean_flagged: int = 0
    missed: list[tuple[Case, Expected]] = field(default_factory=list)
    wrong: list[tuple[Case, Flag]] = field(default_factory=list)


def load_cases(path: Path = CASES) -> list[Case]:
    """The cases of a file; raises CaseError with the line that is wrong."""
    with path.open(encoding="utf-8") as lines:
        return [_case(path, number, json.loads(line)) for number, line in enumerate(lines, start=1) if line.strip()]


def score(system: System, cases: Sequence[Case]) -> Score:
    """Hold a system's findings of profanity and sexual wording against what the cases expect."""
    result = Score()
    for case in cases:
        _count(result, case, [flag for flag in _flags(system, case) if flag.family in WORDING])
    return result


def _case(path: Path, number: int, record: Mapping[str, object]) -> Case:
    try:
        text = str(record["text"])
        language = str(record["language"])
        items = record["expect"]
        thread = record.get("thread") or ()
        if not isinstance(items, list) or not isinstance(thread, list | tuple):
            raise CaseError(f"{path.name}:{number}: expect and thread have to be lists")
        expected = tuple(_expected(text, items))
    except KeyError as missing:
        raise CaseError(f"{path.name}:{number}: the key {missing} is missing") from None
    except ValueError as error:
        raise CaseError(f"{path.name}:{number}: {error}") from None
    return Case(number, text, language, str(record.get("format") or "plain"), tuple(thread), expected)


def _expected(text: str, items: Sequence[Mapping[str, str]]) -> Iterator[Expected]:
    """The spans of the expected matches; a match listed twice means its first and its second place."""
    behind: dict[str, int] = {}
    for item in items:
        match = item["match"]
        start = text.find(match, behind.get(match, 0))
        if start < 0 or not match:
            raise ValueError(f"the expected match {match!r} does not stand in the text (often enough)")
        behind[match] = start + len(match)
        if item["category"] in WORDING:
            yield Expected(start, start + len(match), item["category"], item["grade"])


def _flags(system: System, case: Case) -> list[Flag]:
    if isinstance(system, Subject):
        language = None if system.detects_language else case.language
        return system.flags_in(draft(case.text, language=language, text_format=case.text_format, thread=case.thread))
    return system.flags(case.text, case.language)


def _count(result: Score, case: Case, flags: Sequence[Flag]) -> None:
    result.cases += 1
    if case.expected:
        result.unclean_cases += 1
        result.unclean_flagged += bool(flags)
    else:
        result.clean_cases += 1
        result.clean_flagged += bool(flags)
    result.expected += len(case.expected)
    result.findings += len(flags)
    for item in case.expected:
        touching = [flag for flag in flags if flag.overlaps(item.start, item.end)]
        if not touching:
            result.missed.append((case, item))
            continue
        result.found += 1
        result.right_grade += any(flag.label == f"{item.category}.{item.grade}" for flag in touching)
    for flag in flags:
        if not any(flag.overlaps(item.start, item.end) for item in case.expected):
            result.wrong_findings += 1
            result.wrong.append((case, flag))
