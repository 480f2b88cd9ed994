"""`/v1/try`: a policy or rule as somebody is writing it, and what it would change on drafts and examples."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.responses import Response

from replyguard import Draft, DraftError, Guard, Policy, Problem, SourceError
from replyguard.draft import Text
from replyguard.service.refusals import Refusal
from replyguard.service.requests import SHOWS_KEY, Asking, guard_for, json_body, refusal_of, state_of
from replyguard.service.settings import BUILT_IN
from replyguard.service.wire import refusals
from replyguard.service.work import Overloaded, TookTooLong
from replyguard.testing import RuleUnderTest
from replyguard.verdict import json_line
from replyguard.yaml_source import as_mapping, read_yaml

router = APIRouter(tags=["policies"], dependencies=SHOWS_KEY)
_MOST_DRAFTS = 20
_RULE_FILE = "rule.yaml"
_POLICY_FILE = "policy.yaml"


class Trial(BaseModel):
    """A policy as YAML (nothing: the named one as it is), a rule as YAML, and drafts to compare on."""

    model_config = ConfigDict(extra="forbid")

    base: Annotated[str, Field(max_length=100)] | None = None
    policy: Annotated[str, Field(max_length=100_000)] = ""
    rule: Annotated[str, Field(max_length=100_000)] = ""
    drafts: Annotated[tuple[Draft, ...], Field(max_length=_MOST_DRAFTS)] = ()


class Mistake(BaseModel):
    """One mistake in what was written; line and column count from 1, 0 where the place is not known."""

    model_config = ConfigDict(extra="forbid")

    file: str
    line: int
    column: int
    key: str
    message: str


class TriedExample(BaseModel):
    """One example of the rule, with what must be found marked [[so]]."""

    model_config = ConfigDict(extra="forbid")

    text: Text
    language: str
    sort: str
    passed: bool
    explanation: Text


class TryAnswer(BaseModel):
    """What came of a trial: mistakes, or verdicts before and after, and the rule's examples."""

    model_config = ConfigDict(extra="forbid")

    problems: list[Mistake]
    before: list[dict[str, Any]]
    after: list[dict[str, Any]]
    examples: list[TriedExample]
    lacking: list[str]


@router.post(
    "/v1/try",
    summary="Try a policy or a rule",
    response_model=TryAnswer,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {
                    "schema": {"$ref": "#/components/schemas/Trial"},
                    "example": {
                        "policy": "name: acme\nrules:\n  profanity.mild: error\n",
                        "drafts": [{"text": "That was a crap day."}],
                    },
                }
            },
        }
    },
    responses=refusals(400, 401, 403, 404, 408, 413, 415, 429, 500, 503, 504),
)
async def try_policy(request: Request, client: Asking) -> Response:
    """What a policy or rule would change; nothing is kept, and no file is read but the built-in ones."""
    body = await json_body(request)
    try:
        trial = Trial.model_validate_json(body)
    except ValidationError as error:
        places = sorted({".".join(map(str, one["loc"])) or "body" for one in error.errors(include_input=False)})
        raise Refusal("bad-request", f"wrong: {', '.join(places)}") from None
    _, guard = guard_for(request, client, trial.base)
    try:
        state = state_of(request)
        until = time.monotonic() + state.settings.timeouts.check
        answer = await state.trials.run(_tried, guard, trial, until)
    except DraftError as error:
        raise Refusal("bad-request", str(error)) from None
    except (Overloaded, TookTooLong) as failure:
        raise refusal_of(failure) from None
    return Response(json_line(answer), media_type="application/json")


@dataclass(frozen=True, slots=True)
class _Tried:
    guard: Guard
    rule: RuleUnderTest | None


def _tried(guard: Guard, trial: Trial, until: float) -> dict[str, Any]:
    before = [guard.check(draft).to_dict() for draft in trial.drafts]
    nothing: dict[str, Any] = {"problems": [], "before": before, "after": [], "examples": [], "lacking": []}
    try:
        tried = _made(guard, trial)
    except SourceError as error:
        return {**nothing, "problems": [_mistake(problem) for problem in error.problems]}
    after = [tried.guard.check(draft).to_dict() for draft in trial.drafts]
    if tried.rule is None:
        return {**nothing, "after": after}
    examples = []
    for result in tried.rule.run():
        example = result.example
        examples.append(
            {
                "text": example.draft.text,
                "language": example.language,
                "sort": example.sort,
                "passed": result.passed,
                "explanation": result.explain(),
            }
        )
        if time.monotonic() > until:
            raise TookTooLong  # nobody waits any more, and a rule that is slow keeps others waiting
    return {**nothing, "after": after, "examples": examples, "lacking": tried.rule.lacking()}


def _made(guard: Guard, trial: Trial) -> _Tried:
    """The guard of what was written. Raises SourceError with the mistakes of both files."""
    policy, rule = guard.policy, None
    problems: list[Problem] = []
    try:
        if trial.policy.strip():
            policy = _policy(trial.policy)
    except SourceError as error:
        problems += error.problems
    try:
        if trial.rule.strip():
            rule = RuleUnderTest(trial.rule, _RULE_FILE)
    except SourceError as error:
        problems += error.problems
    if problems:
        raise SourceError(problems)
    if rule is not None:
        policy = policy.with_rules([rule.rule])
    return _Tried(Guard(policy), rule)


def _policy(text: str) -> Policy:
    _refuse_reach(text)
    with TemporaryDirectory() as empty:
        return Policy.from_text(text, folder=Path(empty), name=_POLICY_FILE)


def _refuse_reach(text: str) -> None:
    """Raise SourceError for a policy that names files, code or limits of its own: what is tried comes from anywhere."""
    document = read_yaml(text, _POLICY_FILE)
    data = as_mapping(document.data)
    problems = []
    extends = data.get("extends")
    if isinstance(extends, str) and not extends.strip().startswith(BUILT_IN):
        problems.append(document.problem(("extends",), f"here only built-in policies: {BUILT_IN}default"))
    if data.get("packs"):
        problems.append(document.problem(("packs",), "files are not read here; write the rule into its own field"))
    if as_mapping(data.get("personal-data")).get("recognizers"):
        problems.append(document.problem(("personal-data", "recognizers"), "code and files are not loaded here"))
    if "limits" in data:
        problems.append(document.problem(("limits",), "the limits are the service's here"))
    if problems:
        raise SourceError(problems)


def _mistake(problem: Problem) -> dict[str, Any]:
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "key": problem.key,
        "message": problem.message,
    }
