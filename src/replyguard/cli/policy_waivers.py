"""What `replyguard policy waivers` does: lists the exceptions of a policy, and which of them nobody needs any more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from replyguard import Guard, Waiver
from replyguard.cli import exits
from replyguard.cli.real_replies import replies_in


def list_waivers(file: Path, on: Sequence[Path]) -> int:
    """List them; gives the exit code. Raises SourceError, BadParameter."""
    guard = Guard.from_file(file)
    used: Counter[Waiver] = Counter()
    for reply in replies_in(on) if on else ():
        verdict = guard.check(reply.draft)
        used.update(one.waived for one in verdict.findings if one.waived is not None)
    code = exits.CLEAN
    for one in guard.policy.waivers:
        count = used[Waiver(rule=one.rule, reason=one.reason, by=one.by, until=one.until)]
        state = f"until {one.until}"
        if one.until < guard.today():
            state = f"expired on {one.until}"
            code = exits.FINDINGS
        elif on and not count:
            state = f"unused, {state}"
            code = exits.FINDINGS
        elif on:
            state = f"used {'once' if count == 1 else f'{count:,} times'}, {state}"
        print(f"{one.rule}: {state}, by {one.by}: {one.reason}")
    print(f"{len(guard.policy.waivers)} {'waiver' if len(guard.policy.waivers) == 1 else 'waivers'}")
    return code
