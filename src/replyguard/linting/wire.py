"""Outcomes as bytes and back, nothing lost: for the processes that check, and for the cache."""

from __future__ import annotations

import json
from typing import Any

from replyguard import Verdict
from replyguard.linting.checking import NotChecked, Outcome

_AS_IT_WAS = b"="
"""Stands before a verdict that redacts nothing: the text need not be kept with it."""


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


def to_bytes(verdict: Verdict, text: str) -> bytes:
    """The verdict on a text as bytes."""
    data = written(verdict)
    is_as_it_was = data["redacted"] == text
    if is_as_it_was:
        data["redacted"] = None
    plain = json.dumps(data, separators=(",", ":")).encode("ascii")
    return _AS_IT_WAS + plain if is_as_it_was else plain


def from_bytes(data: bytes, text: str) -> Verdict:
    """What `to_bytes` made for the same text; raises ValueError for anything else."""
    verdict = Verdict.model_validate_json(data.removeprefix(_AS_IT_WAS))
    return verdict.model_copy(update={"redacted": text}) if data.startswith(_AS_IT_WAS) else verdict
