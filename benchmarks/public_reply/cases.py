"""Our own cases of public replies with their threads, and how the verdicts on them agree with what they expect.

A case counts as found where a finding of the family stands in the verdict, in whatever source; `tone:address` are the
rules of tone about the form of address. Precision is over the cases that say the family must, or must not, be found.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from replyguard import Draft, Guard, Policy, Verdict

FOLDER = Path(__file__).parents[1] / "cases"
SETS = {
    "open half": FOLDER / "public_reply.jsonl",
    "second set, learnt from": FOLDER / "public_reply_second.jsonl",
    "third set, learnt from": FOLDER / "public_reply_third.jsonl",
    "fourth set, learnt from": FOLDER / "public_reply_fourth.jsonl",
    "fifth set, learnt from": FOLDER / "public_reply_fifth.jsonl",
    "sixth set, learnt from": FOLDER / "public_reply_sixth.jsonl",
    "seventh set, learnt from": FOLDER / "public_reply_seventh.jsonl",
    "eighth set, learnt from": FOLDER / "public_reply_eighth.jsonl",
    "ninth set, learnt from": FOLDER / "public_reply_ninth.jsonl",
    "held-out half": FOLDER / "public_reply_held_out.jsonl",
    "third set, held-out half": FOLDER / "public_reply_third_held_out.jsonl",
    "fourth set, held-out part": FOLDER / "public_reply_fourth_held_out.jsonl",
    "fifth set, held-out part": FOLDER / "public_reply_fifth_held_out.jsonl",
    "sixth set, held-out part": FOLDER / "public_reply_sixth_held_out.jsonl",
    "seventh set, held-out part": FOLDER / "public_reply_seventh_held_out.jsonl",
    "eighth set, held-out part": FOLDER / "public_reply_eighth_held_out.jsonl",
    "ninth set, held-out part": FOLDER / "public_reply_ninth_held_out.jsonl",
}
"""The files of cases by name; of the held-out ones only the totals are shown."""
POOLED = tuple(path for name, path in SETS.items() if name.endswith("held-out part"))
"""Those of which each is too small to be read by itself."""
ADDRESS = "tone:address"


@dataclass(frozen=True, slots=True)
class Case:
    """A draft with what must and must not be found in it, and where the conversation belongs; None: it matters not."""

    id: str
    family: str
    draft: Mapping[str, Any]
    policy: Mapping[str, Any]
    must: tuple[str, ...]
    must_not: tuple[str, ...]
    routing: str | None
    routing_kind: str | None
    already_moving: bool | None
    severity: str | None
    span: str | None
    why: str


@dataclass(slots=True)
class Score:
    """Counts over the cases of one family."""

    must: int = 0
    found: int = 0
    must_not: int = 0
    false_alarms: int = 0
    routed: int = 0
    routed_right: int = 0
    spans: int = 0
    spans_right: int = 0
    severities: int = 0
    severities_right: int = 0
    wrong: list[tuple[Case, str]] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of what must be found that is."""
        return self.found / self.must if self.must else 1.0

    @property
    def precision(self) -> float:
        """The share of what is found in cases of the family that must be."""
        flagged = self.found + self.false_alarms
        return self.found / flagged if flagged else 1.0


def read_cases(path: Path) -> list[Case]:
    """The cases of a file."""
    with path.open(encoding="utf-8") as lines:
        return [_case(json.loads(line)) for line in lines if line.strip()]


def score(cases: Iterable[Case]) -> dict[str, Score]:
    """The score of each family of cases."""
    scores: dict[str, Score] = {}
    for case in cases:
        _count(scores.setdefault(case.family, Score()), case, verdict_on(case))
    return scores


def verdict_on(case: Case) -> Verdict:
    """What a guard with the case's policy says."""
    return _guard(json.dumps(case.policy, sort_keys=True)).check(Draft.from_mapping(case.draft))


@cache
def _guard(policy: str) -> Guard:
    data = json.loads(policy)
    return Guard(Policy.from_text(json.dumps({"name": "case", **data}))) if data else Guard()


def _count(counts: Score, case: Case, verdict: Verdict) -> None:
    for family in case.must:
        counts.must += 1
        findings = list(_of_family(verdict, family))
        if findings:
            counts.found += 1
            _count_details(counts, case, findings)
        else:
            counts.wrong.append((case, f"missed {family}"))
    for family in case.must_not:
        counts.must_not += 1
        findings = list(_of_family(verdict, family))
        if findings:
            counts.false_alarms += 1
            counts.wrong.append((case, f"alarm {', '.join(sorted({one.rule for one in findings}))}"))
    if case.routing is not None:
        counts.routed += 1
        said = verdict.routing
        moving_right = case.already_moving is None or said.already_moving == case.already_moving
        kind_right = case.routing_kind is None or said.kind == case.routing_kind
        if said.advice == case.routing and moving_right and kind_right:
            counts.routed_right += 1
        else:
            counts.wrong.append((case, f"routing {said.advice}, {said.kind}, moving {said.already_moving}"))


def _count_details(counts: Score, case: Case, findings: Sequence[Any]) -> None:
    if case.severity is not None:
        counts.severities += 1
        counts.severities_right += any(one.severity == case.severity for one in findings)
    if case.span is not None:
        counts.spans += 1
        counts.spans_right += any(_overlaps(case, one) for one in findings)


def _overlaps(case: Case, finding: Any) -> bool:
    """True where a finding in the draft shares a character with the passage that a person marked."""
    assert case.span is not None
    start = case.draft["text"].find(case.span)
    if finding.start is None or finding.source != "draft" or start < 0:
        return False
    return bool(finding.start < start + len(case.span) and start < finding.end)


def _of_family(verdict: Verdict, family: str) -> Iterator[Any]:
    for finding in verdict.findings:
        about_address = finding.category == "tone" and "address" in finding.rule
        if family == ADDRESS:
            if about_address:
                yield finding
        elif finding.category == family and not (family == "tone" and about_address):
            yield finding


def _case(data: Mapping[str, Any]) -> Case:
    return Case(
        id=data["id"],
        family=data["family"],
        draft=data["draft"],
        policy=data.get("policy") or {},
        must=tuple(data["must"]),
        must_not=tuple(data["must_not"]),
        routing=data["routing"],
        routing_kind=data["routing_kind"],
        already_moving=data["already_moving"],
        severity=data["severity"],
        span=data["span"],
        why=data["why"],
    )


def table(scores: Mapping[str, Score]) -> list[Sequence[object]]:
    """A line for each family, and one for all."""
    total = Score()
    rows: list[Sequence[object]] = []
    for family, one in sorted(scores.items()):
        rows.append(_row(family, one))
        for name in ("must", "found", "must_not", "false_alarms", "routed", "routed_right"):
            setattr(total, name, getattr(total, name) + getattr(one, name))
        for name in ("spans", "spans_right", "severities", "severities_right"):
            setattr(total, name, getattr(total, name) + getattr(one, name))
    return [*rows, _row("all", total)]


HEADER = (
    "family",
    "must",
    "recall",
    "must not",
    "alarms",
    "precision",
    "routing right",
    "span right",
    "severity right",
)


def _row(family: str, one: Score) -> Sequence[object]:
    return (
        family,
        one.must,
        f"{one.recall:.3f}",
        one.must_not,
        one.false_alarms,
        f"{one.precision:.3f}",
        f"{one.routed_right}/{one.routed}",
        f"{one.spans_right}/{one.spans}",
        f"{one.severities_right}/{one.severities}",
    )
