"""Recorded exceptions: which findings of a draft were accepted, by whom and until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from replyguard.draft import Draft, Venue, Waiver
from replyguard.text.views import fold


class Recorded(Protocol):
    """An exception for many drafts, as a policy records it; an empty scope is no limit."""

    @property
    def rule(self) -> str: ...  # noqa: D102
    @property
    def reason(self) -> str: ...  # noqa: D102
    @property
    def by(self) -> str: ...  # noqa: D102
    @property
    def until(self) -> date: ...  # noqa: D102
    @property
    def venues(self) -> tuple[Venue, ...]: ...  # noqa: D102
    @property
    def networks(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def ids(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def matches(self) -> tuple[str, ...]: ...  # noqa: D102


class Exceptions:
    """What was accepted of one draft on one day: by the draft's own waivers, then by the policy's."""

    def __init__(self, draft: Draft, recorded: Sequence[Recorded], today: date) -> None:
        self._own = [one for one in draft.waivers if one.until is None or today <= one.until]
        self._recorded = [one for one in recorded if today <= one.until and _is_for(one, draft)]

    def __bool__(self) -> bool:
        return bool(self._own or self._recorded)

    def covering(self, rule: str, wording: str | None) -> Waiver | None:
        """The one that covers a finding, its last day included; one for the rule goes before one for its family."""
        own = [one for one in self._own if _speaks_of(one.rule, rule)]
        if own:
            return max(own, key=lambda one: len(one.rule))
        folded = fold(wording) if wording is not None else None
        recorded = [
            one
            for one in self._recorded
            if _speaks_of(one.rule, rule) and (not one.matches or folded in {fold(match) for match in one.matches})
        ]
        if not recorded:
            return None
        best = max(recorded, key=lambda one: (len(one.rule), len(one.matches) > 0))
        return Waiver(rule=best.rule, reason=best.reason, by=best.by, until=best.until)


def _speaks_of(waived: str, rule: str) -> bool:
    return rule == waived or rule.startswith(f"{waived}.")


def _is_for(one: Recorded, draft: Draft) -> bool:
    if one.venues and draft.venue not in one.venues:
        return False
    if one.networks and (draft.network or "").casefold() not in {network.casefold() for network in one.networks}:
        return False
    return not one.ids or draft.id in one.ids
