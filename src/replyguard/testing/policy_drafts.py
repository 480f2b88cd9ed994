"""Drafts with the verdict that a policy must give them: NAME.test.yaml beside the policy NAME.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, field_validator

from replyguard.draft import Draft
from replyguard.errors import DraftError, PolicyError, Problem, SourceError
from replyguard.guard import Guard
from replyguard.rules.header import NonEmpty, Part
from replyguard.verdict import Decision, Verdict
from replyguard.yaml_source import nearest, read_yaml, validate

Words = tuple[NonEmpty, ...]


class Expectation(Part):
    """What must be true of the verdict; what is not named may be anything.

    `rules` must be among the findings and `not` must not; `routing` and `kind` are the advice and the matter.
    """

    decision: Decision | None = None
    rules: Words = ()
    none: Words = Field(default=(), alias="not")
    routing: Literal["stay", "switch", "escalate"] | None = None
    kind: NonEmpty | None = None
    already_moving: bool | None = None
    engagement: Literal["join", "watch", "leave", "none"] | None = None


class ExpectedDraft(Part):
    """One draft, as text or with the keys of a draft, and what is expected of it."""

    name: NonEmpty
    draft: dict[str, Any]
    expect: Expectation

    @field_validator("draft", mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value

    @field_validator("draft")
    @classmethod
    def _is_a_draft(cls, value: dict[str, Any]) -> dict[str, Any]:
        try:
            Draft.from_mapping(value)
        except DraftError as error:
            raise ValueError(str(error)) from None
        return value


class PolicyDraftsSource(Part):
    """A file of drafts with expected verdicts."""

    drafts: tuple[ExpectedDraft, ...] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class DraftResult:
    """What came of a draft: each thing that is not as expected, as a line for a person."""

    draft: ExpectedDraft
    differences: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """True where all is as expected."""
        return not self.differences


def drafts_file_of(policy: Path) -> Path:
    """Where the drafts of a policy stand."""
    return policy.with_name(f"{policy.stem}.test.yaml")


def policy_drafts_beside(policy: Path) -> tuple[ExpectedDraft, ...]:
    """The drafts beside a policy file. Raises PolicyError with every mistake, also where there is no such file."""
    file = drafts_file_of(policy)
    try:
        return read_policy_drafts(file.read_text(encoding="utf-8-sig"), str(file))
    except OSError:
        message = f"no such file; write drafts and what you expect of them there, beside {policy.name}"
        raise PolicyError([Problem(str(file), 0, 0, "", message)]) from None
    except UnicodeDecodeError:
        raise PolicyError([Problem(str(file), 0, 0, "", "cannot be read: not UTF-8")]) from None


def read_policy_drafts(text: str, file: str) -> tuple[ExpectedDraft, ...]:
    """The drafts of a file's text. Raises PolicyError with every mistake at its place."""
    try:
        return validate(read_yaml(text, file), PolicyDraftsSource).drafts
    except SourceError as error:
        raise PolicyError(list(error.problems)) from None


def tried(guard: Guard, drafts: Sequence[ExpectedDraft]) -> Iterator[DraftResult]:
    """Each draft checked, with what differs from what was expected."""
    names = [*guard.policy.registry.names(), *guard.policy.registry.families()]
    for one in drafts:
        verdict = guard.check(Draft.from_mapping(one.draft))
        yield DraftResult(one, tuple(_differences(one.expect, verdict, names)))


def _differences(expected: Expectation, verdict: Verdict, names: Sequence[str]) -> Iterator[str]:
    found = list(dict.fromkeys(one.rule for one in verdict.findings if one.waived is None))
    shown = ", ".join(found) or "nothing"
    if expected.decision is not None and expected.decision != verdict.decision:
        yield f"expected {expected.decision}, got {verdict.decision} (found: {shown})"
    for rule in (*expected.rules, *expected.none):
        if rule not in names:
            yield f"no rule {rule!r} in this policy{nearest(rule, names)}"
    for rule in expected.rules:
        if rule in names and not _holds(found, rule):
            yield f"expected a finding of {rule}, found: {shown}"
    for rule in expected.none:
        if _holds(found, rule):
            yield f"expected no finding of {rule}, found: {shown}"
    routing = verdict.routing
    engagement = verdict.engagement.advice if verdict.engagement is not None else "none"
    for word, wanted, got in (
        ("routing", expected.routing, routing.advice),
        ("kind", expected.kind, routing.kind),
        ("already-moving", expected.already_moving, routing.already_moving),
        ("engagement", expected.engagement, engagement),
    ):
        if wanted is not None and wanted != got:
            yield f"expected {word} {_word(wanted)}, got {_word(got)}"
    if verdict.checks.failed and expected.decision != "undetermined":
        failed = ", ".join(f"{one.rule} ({one.reason})" for one in verdict.checks.failed)
        yield f"a check did not run: {failed}"


def _holds(found: Sequence[str], rule: str) -> bool:
    return any(one == rule or one.startswith(f"{rule}.") for one in found)


def _word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value or "none")
