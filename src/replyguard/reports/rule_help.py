"""What formats for other tools say of rules: a title, why it matters, what to write instead."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from replyguard import Finding, Policy

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


class RuleHelp:
    """The rules of all policies of a run; a rule that none of them has is described by its findings."""

    def __init__(self, policies: Iterable[Policy]) -> None:
        self._policies = tuple(policies)

    def descriptor(self, finding: Finding) -> dict[str, Any]:
        """The rule behind a finding, as SARIF describes rules."""
        for policy in self._policies:
            rule = policy.registry.get(finding.rule)
            if rule is None:
                continue
            header = rule.header
            paragraphs = [text.for_language("en") for text in (header.what, header.why, header.instead)]
            described: dict[str, Any] = {
                "id": header.name,
                "shortDescription": {"text": header.title.for_language("en")},
                "fullDescription": {"text": paragraphs[0]},
                "help": {"text": "\n\n".join(paragraphs)},
                "defaultConfiguration": {"level": _LEVELS[header.severity]},
                "properties": {"tags": [header.category]},
            }
            if finding.url:
                described["helpUri"] = finding.url
            return described
        return {"id": finding.rule, "shortDescription": {"text": finding.message}}


def level_of(finding: Finding) -> str:
    """The severity in SARIF's words."""
    return _LEVELS[finding.severity]
