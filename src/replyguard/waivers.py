"""Recorded exceptions: which findings of a draft were accepted, by whom and until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from replyguard.draft import Waiver


def waiver_for(rule: str, waivers: Sequence[Waiver], today: date) -> Waiver | None:
    """The waiver that covers a rule today (its last day included); one for the rule goes before one for its family."""
    covering = [
        waiver
        for waiver in waivers
        if (waiver.until is None or today <= waiver.until)
        and (rule == waiver.rule or rule.startswith(f"{waiver.rule}."))
    ]
    return max(covering, key=lambda waiver: len(waiver.rule), default=None)
