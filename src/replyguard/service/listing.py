"""`/v1/policies` and `/v1/rules`: what a client may use, and what each rule is under a policy."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, ConfigDict
from starlette.responses import Response

from replyguard import Guard, Rule
from replyguard.draft import Venue
from replyguard.service.requests import SHOWS_KEY, Asking, PolicyName, guard_for, state_of
from replyguard.service.wire import refusals
from replyguard.verdict import Severity, json_line

router = APIRouter(tags=["policies"], dependencies=SHOWS_KEY)


class _Listed(BaseModel):
    model_config = ConfigDict(extra="forbid")


class PolicyEntry(_Listed):
    """A policy that the key is good for."""

    name: str
    policy: str
    digest: str
    languages: list[str]
    on_failure: Literal["block", "allow"]
    is_default: bool


class Policies(_Listed):
    """The policies that the key is good for."""

    policies: list[PolicyEntry]


class InTwoLanguages(_Listed):
    """A text for people."""

    de: str
    en: str


class RuleEntry(_Listed):
    """A rule, and what the policy has settled for it on a venue."""

    name: str
    category: str
    title: InTwoLanguages
    what: InTwoLanguages
    why: InTwoLanguages
    instead: InTwoLanguages
    languages: list[str]
    status: Literal["stable", "preview", "shadow", "deprecated"]
    enabled: bool
    severity: Severity
    required: bool
    waivable: bool
    url: str | None


class Rules(_Listed):
    """The rules of a policy on a venue, by name."""

    policy: str
    venue: Venue
    rules: list[RuleEntry]


@router.get("/v1/policies", summary="List policies", response_model=Policies, responses=refusals(400, 401, 429, 500))
async def policies(request: Request, client: Asking) -> Response:
    """The policies that the key is good for."""
    state = state_of(request)
    listed = [
        {
            "name": name,
            "policy": guard.policy.name,
            "digest": guard.digest,
            "languages": list(guard.policy.languages),
            "on_failure": guard.policy.on_failure,
            "is_default": name == state.settings.fallback,
        }
        for name, guard in state.shelf
        if client.may_use(name)
    ]
    return Response(json_line({"policies": listed}), media_type="application/json")


@router.get("/v1/rules", summary="List rules", response_model=Rules, responses=refusals(400, 401, 403, 404, 429, 500))
async def rules(
    request: Request,
    client: Asking,
    policy: PolicyName = None,
    venue: Annotated[Venue, Query(description="Where the reply will stand.")] = "owned",
) -> Response:
    """Every rule that a policy knows, with what it has settled for it."""
    name, guard = guard_for(request, client, policy)
    listed = [_entry(guard, rule, venue) for rule in sorted(guard.policy.registry, key=lambda one: one.header.name)]
    return Response(json_line({"policy": name, "venue": venue, "rules": listed}), media_type="application/json")


def _entry(guard: Guard, rule: Rule, venue: Venue) -> dict[str, Any]:
    header = rule.header
    setting = guard.policy.setting(rule, venue)
    texts = {name: getattr(header, name) for name in ("title", "what", "why", "instead")}
    return {
        "name": header.name,
        "category": header.category,
        **{name: {"de": text.de, "en": text.en} for name, text in texts.items()},
        "languages": list(header.languages),
        "status": header.status,
        "enabled": setting.is_enabled,
        "severity": setting.severity,
        "required": setting.is_required,
        "waivable": setting.is_waivable,
        "url": guard.policy.url(header.name),
    }
