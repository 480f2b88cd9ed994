"""What comes back: the whole answer to one draft, with everything that was found."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from replyguard.draft import Text, Waiver

SCHEMA_VERSION: Literal[1] = 1

Decision = Literal["allow", "warn", "block", "undetermined"]
Severity = Literal["info", "warning", "error"]
Confidence = Literal["high", "medium", "low"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")

_PLAIN = frozenset({str, int, bool, type(None)})


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Suggestion(_Part):
    """What to write instead; offsets count code points of the draft's text, an insertion has start = end."""

    kind: Literal["redact", "replace", "insert"]
    start: int | None
    end: int | None
    start_utf16: int | None
    end_utf16: int | None
    text: Text
    safe: bool
    """True for what may be applied without a person looking: the redaction of validated personal data."""


class Related(_Part):
    """Another place that belongs to a finding, such as where the customer posted the same number."""

    source: str
    start: int
    end: int


class Finding(_Part):
    """One thing found. `start` and `end` count code points in `source`, None for the whole draft.

    `match` is what was matched, masked for personal data; whoever holds the text can slice it with the span.
    """

    rule: str
    category: str
    severity: Severity
    message: Text
    why: Text | None
    source: str
    start: int | None
    end: int | None
    start_utf16: int | None
    end_utf16: int | None
    match: Text | None
    evidence: Text | None
    confidence: Confidence
    related: tuple[Related, ...]
    suggestions: tuple[Suggestion, ...]
    url: str | None
    waived: Waiver | None


class RoutingReason(_Part):
    """Why a conversation should move: the rule, the place that it saw, and what it says of it."""

    rule: str
    source: str
    start: int | None
    end: int | None
    message: Text


class Routing(_Part):
    """Whether the conversation may stay in public, belongs in private, or is a matter for somebody else."""

    advice: Literal["stay", "switch", "escalate"] = "stay"
    already_moving: bool = False
    kind: str | None = None
    reasons: tuple[RoutingReason, ...] = ()
    suggestion: Text | None = None


class Engagement(_Part):
    """Whether to take part in the conversation at all."""

    advice: Literal["join", "watch", "leave"]
    reasons: tuple[Text, ...]


class CheckOutcome(_Part):
    """A check that was left out or failed, and why."""

    rule: str
    reason: Text


class Checks(_Part):
    """How many checks ran, and which did not."""

    run: int
    skipped: tuple[CheckOutcome, ...] = ()
    failed: tuple[CheckOutcome, ...] = ()


class PolicyStamp(_Part):
    """Which policy decided: its name, and a digest of everything that it consists of."""

    name: str
    digest: str


class RecordError(_Part):
    """A record that was no draft: its line, counted from 1, and what was wrong with it."""

    line: int
    message: Text


class Verdict(_Part):
    """The whole answer to one draft; `blocked` says whether it must not be sent as it stands."""

    schema_version: Literal[1]
    id: Text | None
    decision: Decision
    language: str | None
    findings: tuple[Finding, ...]
    routing: Routing
    engagement: Engagement | None
    redacted: Text | None
    shadow: tuple[Finding, ...]
    checks: Checks
    policy: PolicyStamp
    error: RecordError | None = None
    on_failure: Literal["block", "allow"] = "block"
    """What the policy does with a draft that could not be fully checked; not part of the written verdict."""
    is_complete: bool = True
    """False where a required check failed, also beside a decision to block; not part of the written verdict."""

    @property
    def blocked(self) -> bool:
        """True where the draft must not be sent: blocked, or undetermined unless the policy lets failures through."""
        return self.decision == "block" or (self.decision == "undetermined" and self.on_failure == "block")

    def __bool__(self) -> bool:
        raise TypeError("a Verdict is neither true nor false; ask verdict.blocked or verdict.decision")

    def to_dict(self) -> dict[str, Any]:
        """The verdict with the contract's keys, in the contract's order, as plain JSON types."""
        data: dict[str, Any] = {
            "schema_version": self.schema_version,
            "id": self.id,
            "decision": self.decision,
            "language": self.language,
            "findings": [_plain(finding) for finding in self.findings],
            "routing": _plain(self.routing),
            "engagement": _plain(self.engagement) if self.engagement else None,
            "redacted": self.redacted,
            "shadow": [_plain(finding) for finding in self.shadow],
            "checks": _plain(self.checks),
            "policy": _plain(self.policy),
        }
        if self.error is not None:
            data["error"] = _plain(self.error)
        return data

    def to_json(self) -> str:
        """The verdict as one line of JSON that can always be encoded as UTF-8."""
        return json_line(self.to_dict())


def decision_of(findings: Iterable[Finding], *, is_complete: bool) -> Decision:
    """What findings come to: waived ones count for nothing, and what is not wholly checked is never clean."""
    severities = {finding.severity for finding in findings if finding.waived is None}
    if "error" in severities:
        return "block"
    if not is_complete:
        return "undetermined"
    return "warn" if "warning" in severities else "allow"


def json_line(data: object) -> str:
    """`data` as one line of JSON; escaped where a lone surrogate could not be encoded."""
    line = json.dumps(data, ensure_ascii=False, separators=(", ", ": "))
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(data, ensure_ascii=True, separators=(", ", ": "))
    return line


def _plain(part: BaseModel) -> dict[str, Any]:
    # not model_dump: pydantic's serialiser refuses lone surrogates
    return {name: value if value.__class__ in _PLAIN else _plain_value(value) for name, value in part.__dict__.items()}


def _plain_value(value: object) -> Any:
    if isinstance(value, tuple):
        return [_plain_value(item) for item in value]
    if isinstance(value, Waiver):
        # the rule is the finding's own
        return {"reason": value.reason, "by": value.by, "until": value.until.isoformat() if value.until else None}
    if isinstance(value, BaseModel):
        return _plain(value)
    return value
