"""From verdicts to columns: a small row of counts for each, and on request the lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Literal

import pyarrow

from replyguard import Verdict

Detail = Literal["counts", "lists"]

_TEXT, _NUMBER, _TRUTH = pyarrow.string(), pyarrow.int32(), pyarrow.bool_()


def _struct(**types: pyarrow.DataType) -> pyarrow.DataType:
    return pyarrow.struct([pyarrow.field(name, kind) for name, kind in types.items()])


_OUTCOMES = pyarrow.list_(_struct(rule=_TEXT, reason=_TEXT))
_UTF16 = {"start_utf16": _NUMBER, "end_utf16": _NUMBER}
_FINDINGS = pyarrow.list_(
    _struct(
        rule=_TEXT,
        category=_TEXT,
        severity=_TEXT,
        message=_TEXT,
        why=_TEXT,
        source=_TEXT,
        start=_NUMBER,
        end=_NUMBER,
        **_UTF16,
        match=_TEXT,
        evidence=_TEXT,
        confidence=_TEXT,
        related=pyarrow.list_(_struct(source=_TEXT, start=_NUMBER, end=_NUMBER)),
        suggestions=pyarrow.list_(_struct(kind=_TEXT, start=_NUMBER, end=_NUMBER, **_UTF16, text=_TEXT, safe=_TRUTH)),
        url=_TEXT,
        waived=_struct(reason=_TEXT, by=_TEXT, until=_TEXT),
    )
)
_COUNTS = {
    "id": _TEXT,
    "decision": _TEXT,
    "blocked": _TRUTH,
    "language": _TEXT,
    "findings_error": _NUMBER,
    "findings_warning": _NUMBER,
    "findings_info": _NUMBER,
    "findings_waived": _NUMBER,
    "findings_shadow": _NUMBER,
    "checks_run": _NUMBER,
    "checks_skipped": _NUMBER,
    "checks_failed": _NUMBER,
    "routing": _TEXT,
    "routing_kind": _TEXT,
    "already_moving": _TRUTH,
    "engagement": _TEXT,
    "error": _TEXT,
    "policy": _TEXT,
}
_LISTS = {
    "findings": _FINDINGS,
    "shadow": _FINDINGS,
    "failed": _OUTCOMES,
    "skipped": _OUTCOMES,
    "redacted": _TEXT,
    "routing_reasons": pyarrow.list_(_struct(rule=_TEXT, source=_TEXT, start=_NUMBER, end=_NUMBER, message=_TEXT)),
    "routing_suggestion": _TEXT,
}


def verdict_schema(detail: Detail = "counts", kept: Iterable[pyarrow.Field] = ()) -> pyarrow.Schema:
    """The columns of verdicts, behind those that are kept of the drafts; raises ValueError for another detail."""
    if detail not in ("counts", "lists"):
        raise ValueError(f"detail: expected 'counts' or 'lists', got {detail!r}")
    types = {**_COUNTS, **(_LISTS if detail == "lists" else {})}
    return pyarrow.schema([*kept, *(pyarrow.field(name, kind) for name, kind in types.items())])


class VerdictColumns:
    """Verdicts, one after the other, as columns; of a verdict no more is held than goes into them."""

    def __init__(self, detail: Detail) -> None:
        self._schema = verdict_schema(detail)
        self._row = _lists if detail == "lists" else _counts
        self._values: dict[str, list[Any]] = {name: [] for name in self._schema.names}

    def add(self, verdict: Verdict) -> None:
        """Another row."""
        row = self._row(verdict)
        for name, values in self._values.items():
            values.append(row[name])

    def arrays(self) -> list[pyarrow.Array]:
        """The columns, in the schema's order."""
        return [pyarrow.array(self._values[field.name], field.type) for field in self._schema]


def _counts(verdict: Verdict) -> dict[str, Any]:
    severities = Counter(finding.severity for finding in verdict.findings if finding.waived is None)
    checks, routing = verdict.checks, verdict.routing
    return {
        "id": verdict.id,
        "decision": verdict.decision,
        "blocked": verdict.blocked,
        "language": verdict.language,
        "findings_error": severities["error"],
        "findings_warning": severities["warning"],
        "findings_info": severities["info"],
        "findings_waived": len(verdict.findings) - severities.total(),
        "findings_shadow": len(verdict.shadow),
        "checks_run": checks.run,
        "checks_skipped": len(checks.skipped),
        "checks_failed": len(checks.failed),
        "routing": routing.advice,
        "routing_kind": routing.kind,
        "already_moving": routing.already_moving,
        "engagement": verdict.engagement.advice if verdict.engagement is not None else None,
        "error": verdict.error.message if verdict.error is not None else None,
        "policy": verdict.policy.digest,
    }


def _lists(verdict: Verdict) -> dict[str, Any]:
    data: Mapping[str, Any] = verdict.to_dict()
    return {
        **_counts(verdict),
        "findings": data["findings"],
        "shadow": data["shadow"],
        "failed": data["checks"]["failed"],
        "skipped": data["checks"]["skipped"],
        "redacted": data["redacted"],
        "routing_reasons": data["routing"]["reasons"],
        "routing_suggestion": data["routing"]["suggestion"],
    }
