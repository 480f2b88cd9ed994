"""Outcomes as bytes and back, nothing lost: for the processes that check, and for the cache."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel, ConfigDict

from replyguard import Finding, Routing, Verdict
from replyguard.draft import Text
from replyguard.linting.checking import NotChecked, Outcome
from replyguard.verdict import Checks, Engagement


def written(outcome: Outcome) -> Any:
    """An outcome as plain JSON types; None where nothing was found."""
    if outcome is None:
        return None
    if isinstance(outcome, NotChecked):
        return outcome.message
    data = outcome.to_dict()
    for plain, finding in zip((*data["findings"], *data["shadow"]), (*outcome.findings, *outcome.shadow), strict=True):
        if finding.waived is not None:
            plain["waived"]["rule"] = finding.waived.rule  # a verdict leaves it out
    return {**data, "on_failure": outcome.on_failure, "is_complete": outcome.is_complete}


def read(data: Any) -> Outcome:
    """What `written` made; raises ValueError for anything else."""
    if data is None:
        return None
    return NotChecked(data) if isinstance(data, str) else Verdict.model_validate(data)


class _Own(BaseModel):
    """What a verdict says of one reply alone; what is left out is the reply's own, or nothing."""

    model_config = ConfigDict(extra="forbid")

    id: Text | None = None
    findings: tuple[Finding, ...] = ()
    routing: Routing = Routing()
    engagement: Engagement | None = None
    redacted: Text | None = None
    shadow: tuple[Finding, ...] = ()
    checks: Checks = Checks(run=0)


_NOTHING_OWN: dict[str, Any] = _Own().model_dump(mode="json")


def parted(verdict: Verdict, name: str | None, text: str) -> tuple[bytes, bytes]:
    """What a verdict says of a reply alone, and what it has in common with those on many others.

    The name and the text of the reply are in neither where they stand in the verdict as they are.
    """
    data = written(verdict)
    run = {**_NOTHING_OWN["checks"], "run": verdict.checks.run}
    as_it_was = {**_NOTHING_OWN, "id": name, "redacted": text, "checks": run}
    own = {key: data[key] for key, value in as_it_was.items() if data[key] != value}
    return _packed(own), _packed({**data, **_NOTHING_OWN, "checks": run})


def common(data: bytes) -> Verdict:
    """What verdicts have in common, of what `parted` gave; raises ValueError for anything else."""
    return Verdict.model_validate_json(data)


def joined(own: bytes, shared: Verdict, name: str | None, text: str) -> Verdict:
    """The verdict that `parted` was given for this name and text; raises ValueError for anything else."""
    part = _Own.model_validate_json(own)
    said = {key: part.__dict__[key] for key in part.model_fields_set}
    return shared.model_copy(update={"id": name, "redacted": text, **said})


def _packed(data: dict[str, Any]) -> bytes:
    return json.dumps(data, separators=(",", ":")).encode("ascii")
