"""Exit codes, and which of several counts."""

from __future__ import annotations

from replyguard import Verdict

CLEAN = 0
FINDINGS = 1
USAGE = 2
UNDETERMINED = 3

_SEVERITIES = ("info", "warning", "error")


def of_verdict(verdict: Verdict, fail_on: str) -> int:
    """The code for one verdict: a check that could not run weighs more than what was found."""
    if not verdict.is_complete:
        return UNDETERMINED
    least = _SEVERITIES.index(fail_on)
    counted = (finding for finding in verdict.findings if finding.waived is None)
    return FINDINGS if any(_SEVERITIES.index(finding.severity) >= least for finding in counted) else CLEAN


def worst(first: int, second: int) -> int:
    """The code that counts of two: a wrong call before a failed check before findings."""
    return max(first, second, key=(CLEAN, FINDINGS, UNDETERMINED, USAGE).index)
