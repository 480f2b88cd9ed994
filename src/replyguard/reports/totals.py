"""What is counted over all replies of a run."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, fields
from typing import Any

from replyguard import Verdict

WEIGHTS = ("error", "warning", "info")
"""Severities, the gravest first."""

Tally = Counter[str]
"""Findings by severity."""


@dataclass(slots=True)
class Totals:
    """What was counted over all replies of a run; findings that are waived or accepted count only as such."""

    replies: int = 0
    flagged: int = 0
    waived: int = 0
    accepted: int = 0
    unreadable: int = 0
    undetermined: int = 0
    unchanged: int = 0
    """Replies that were left out because they stand in the older state that the run was held against."""
    left_out: int = 0
    """Files and folders that an ignore file names."""
    files: Counter[str] = field(default_factory=Counter)
    """Replies by file."""
    decisions: Counter[str] = field(default_factory=Counter)
    severities: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    by_rule: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Counter))
    by_family: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Counter))
    by_file: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Counter))
    replies_by_rule: Counter[str] = field(default_factory=Counter)

    def add_clean(self, path: str) -> None:
        """Count a reply in which nothing was found."""
        self.replies += 1
        self.files[path] += 1
        self.decisions["allow"] += 1

    def add(self, path: str, verdict: Verdict, accepted: int = 0) -> None:
        """Count one verdict, and the findings that a baseline took out of it."""
        counted = [finding for finding in verdict.findings if finding.waived is None]
        self.replies += 1
        self.files[path] += 1
        self.decisions[verdict.decision] += 1
        self.flagged += bool(counted)
        self.accepted += accepted
        self.waived += len(verdict.findings) - len(counted)
        self.undetermined += not verdict.is_complete
        for finding in counted:
            self.severities[finding.severity] += 1
            self.rules[finding.rule] += 1
            self.by_rule[finding.rule][finding.severity] += 1
            self.by_family[finding.category][finding.severity] += 1
            self.by_file[path][finding.severity] += 1
        for rule in {finding.rule for finding in counted}:
            self.replies_by_rule[rule] += 1

    def merge(self, later: Totals) -> None:
        """Count what another run over other replies has counted."""
        for one in fields(self):
            own, other = getattr(self, one.name), getattr(later, one.name)
            if isinstance(own, int):
                setattr(self, one.name, own + other)
            elif isinstance(own, Counter):
                own.update(other)
            else:
                for key, tally in other.items():
                    own[key].update(tally)

    def to_data(self) -> dict[str, Any]:
        """All counts as plain JSON types."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Totals:
        """What `to_data` gave; raises ValueError, KeyError, TypeError or AttributeError for anything else."""
        totals = cls()
        for one in fields(cls):
            value, empty = data[one.name], getattr(totals, one.name)
            if isinstance(empty, int):
                setattr(totals, one.name, int(value))
            elif isinstance(empty, Counter):
                empty.update({str(key): int(count) for key, count in value.items()})
            else:
                empty.update({str(key): Counter(tally) for key, tally in value.items()})
        return totals
