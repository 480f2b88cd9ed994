"""Outcomes as bytes and back, nothing lost: for the processes that check, and for the cache."""

from __future__ import annotations

import json
from typing import Any

from replyguard import Verdict
from replyguard.linting.checking import NotChecked, Outcome


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


def to_bytes(outcome: Outcome) -> bytes:
    """An outcome as bytes; none where nothing was found."""
    return b"" if outcome is None else json.dumps(written(outcome), separators=(",", ":")).encode("ascii")


def from_bytes(data: bytes) -> Outcome:
    """What `to_bytes` made; raises ValueError for anything else."""
    return None if not data else read(json.loads(data.decode("ascii")))
