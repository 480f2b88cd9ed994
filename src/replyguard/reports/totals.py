"""What is counted over all replies of a run."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

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
        self.replies_by_rule.update({finding.rule for finding in counted})
