"""Settles what a policy's layers say of one rule on one venue: whether it runs, how grave it is, with which options."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from replyguard.draft import Venue
from replyguard.policy.personal_data import TYPED, RedactionForm
from replyguard.policy.source import PolicySource, RuleSetting
from replyguard.policy.words import added_up
from replyguard.rules.base import Options
from replyguard.rules.header import Header
from replyguard.verdict import SEVERITIES, Severity

Said = TypeVar("Said")


class Setting(NamedTuple):
    """What a policy has settled for a rule on a venue."""

    is_enabled: bool
    severity: Severity
    is_required: bool
    is_waivable: bool
    options: Options
    redaction: RedactionForm


def settle(header: Header, venue: Venue, layers: Sequence[PolicySource], seconds: float) -> Setting:
    """The rule's setting after all layers, from the oldest ancestor to the policy itself.

    Each layer is two steps, its `rules` and then its own `venues`. Within a step the longest name wins (the rule before
    its family). A rule that its own header turns off on a venue runs there only where a policy says so of that venue by
    name. `at-most` caps the level reached so far; a level set in a later step is not capped by it.
    """
    enabled = header.status in ("stable", "shadow", "deprecated")
    by_venue = header.venues.get(venue, header.severity)
    enabled = enabled and by_venue != "off"
    level: Severity = header.severity if by_venue == "off" else by_venue
    required = waivable = True
    allowed: list[tuple[str, ...]] = []
    confidence: float | None = None
    for step, names_venue in _steps(venue, layers):
        may_run = names_venue or by_venue != "off"
        cap: Severity | None = None
        for setting in _speaking_of(header.name, step):
            if setting.severity is not None:
                level, enabled = setting.severity, may_run
            if setting.switch is not None:
                enabled = setting.switch == "on" and may_run
            if setting.at_most is not None:
                cap = setting.at_most
            if setting.required is not None:
                required = setting.required
            if setting.waivable is not None:
                waivable = setting.waivable
            allowed.append(setting.allow)
            if setting.least_confidence is not None:
                confidence = setting.least_confidence
        if cap is not None:
            level = min(level, cap, key=SEVERITIES.index)
    options = _options(added_up(allowed), confidence, seconds)
    return Setting(enabled, level, required, waivable, options, redaction_of(header.name, layers))


@lru_cache(maxsize=512)
def _options(allow: tuple[str, ...], least_confidence: float | None, seconds: float) -> Options:
    """One object for all rules of which nothing else is said, so that a rule's case serves the next rule too."""
    return Options(allow=allow, least_confidence=least_confidence, seconds=seconds)


def redaction_of(rule: str, layers: Sequence[PolicySource]) -> RedactionForm:
    """What stands in the place of data that a rule finds: a later layer beats an earlier one, a rule its family."""
    forms = (form for layer in reversed(layers) for form in reversed(list(_speaking_of(rule, layer.redaction))))
    return next(forms, TYPED)


def _steps(venue: Venue, layers: Sequence[PolicySource]) -> Iterator[tuple[Mapping[str, RuleSetting], bool]]:
    """The steps in order, and whether each speaks of the venue by name."""
    for layer in layers:
        yield layer.rules, False
        yield layer.venues.get(venue, {}), True


def _speaking_of(rule: str, step: Mapping[str, Said]) -> Iterator[Said]:
    """What a step says of a rule, its family's first and its own last."""
    parts = rule.split(".")
    for length in range(1, len(parts) + 1):
        setting = step.get(".".join(parts[:length]))
        if setting is not None:
            yield setting
