"""What `replyguard policy test` does: drafts beside a policy, each held against the verdict that is expected."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from replyguard import Guard, SourceError
from replyguard.cli import exits
from replyguard.cli.mistakes import shown
from replyguard.testing import policy_drafts_beside, tried


def test_policies(files: Sequence[Path], *, ends_on_mistakes: bool = True) -> int:
    """Check all drafts; gives the exit code. Raises SourceError where mistakes end it."""
    code = exits.CLEAN
    passed = failed = 0
    for file in files:
        try:
            results = list(tried(Guard.from_file(file), policy_drafts_beside(file)))
        except SourceError as error:
            if ends_on_mistakes:
                raise
            code = exits.USAGE
            for line in shown(error):
                print(line, file=sys.stderr)
            continue
        for result in results:
            passed += result.passed
            failed += not result.passed
            for line in result.differences:
                code = exits.worst(code, exits.FINDINGS)
                print(f"{file}: {result.draft.name}: {line}", file=sys.stderr)
    print(f"{passed + failed} {'draft' if passed + failed == 1 else 'drafts'}, {passed} as expected, {failed} not")
    return code
