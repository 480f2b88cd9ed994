"""What `replyguard rules test` does: examples, overlaps, cost, and alarms on real replies."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from replyguard.cli import exits
from replyguard.cli.real_replies import alarms, replies_in
from replyguard.testing import RuleUnderTest, built_in_rules_under_test, rules_in


def test_rules(path: Path | None, on: Sequence[Path]) -> int:
    """Run the examples and tell what came of them; gives the exit code. Raises RuleError."""
    rules = built_in_rules_under_test() if path is None else rules_in(path)
    replies = replies_in(on) if on else []
    code = exits.CLEAN
    count = failures = 0
    for rule in rules:
        for lack in rule.lacking():
            code = exits.FINDINGS
            print(lack, file=sys.stderr)
        for result in rule.run():
            count += 1
            if not result.passed:
                failures += 1
                code = exits.FINDINGS
                print(result.explain(), file=sys.stderr)
        if path is not None:
            for line in _told(rule, rules):
                print(line)
        if replies:
            for line in alarms(rule.guard(), rule.rule.header.name, replies):
                print(line)
    rules_counted = f"{len(rules)} {'rule' if len(rules) == 1 else 'rules'}"
    print(f"{rules_counted}, {count - failures} examples passed, {failures} failed")
    return code


def _told(rule: RuleUnderTest, others: Sequence[RuleUnderTest]) -> list[str]:
    """What else an author wants to know."""
    from replyguard.testing.trial import microseconds, overlaps

    header, needs = rule.rule.header, rule.rule.needs
    lines = [f"{header.name}: {header.title.en}"]
    waits = bool(needs.owners() or needs.thread_owners())
    where = (
        "where its words occur, nothing elsewhere" if waits else "and looks at every one: it has no literal to wait for"
    )
    costs = microseconds(rule)
    lines.append(f"  costs a draft {f'{costs:,.0f} µs' if costs is not None else 'time'} {where}")
    lines += [f"  {name} flags the same in {count} of its examples" for name, count in overlaps(rule, others)]
    return lines
