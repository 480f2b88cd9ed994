"""What `replyguard policy diff` does: the same replies under two policies, and which verdicts change."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from replyguard import Finding, Guard, Verdict
from replyguard.cli import exits
from replyguard.cli.real_replies import Reply, around, replies_in

_MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class _Change:
    """A reply whose verdict differs: the findings that went and came."""

    reply: Reply
    old: Verdict
    new: Verdict
    gone: tuple[Finding, ...]
    come: tuple[Finding, ...]

    @property
    def decision(self) -> str:
        return f"{self.old.decision} → {self.new.decision}"


def diff_policies(old: Path, new: Path, on: Sequence[Path], output_format: str) -> int:
    """Compare, report, and give the exit code. Raises SourceError, BadParameter."""
    before, after = Guard.from_file(old), Guard.from_file(new)
    replies = replies_in(on)
    changes = [change for reply in replies if (change := _change(before, after, reply)) is not None]
    if output_format == "json":
        print(json.dumps(_data(changes, len(replies)), ensure_ascii=False, indent=2))
    else:
        for line in _lines(changes, len(replies)):
            print(line)
    return exits.FINDINGS if changes else exits.CLEAN


def _change(before: Guard, after: Guard, reply: Reply) -> _Change | None:
    old, new = before.check(reply.draft), after.check(reply.draft)
    was, now = ({_key(one): one for one in verdict.findings if one.waived is None} for verdict in (old, new))
    gone = tuple(one for key, one in was.items() if key not in now)
    come = tuple(one for key, one in now.items() if key not in was)
    if old.decision == new.decision and not gone and not come and old.routing.advice == new.routing.advice:
        return None
    return _Change(reply, old, new, gone, come)


def _key(one: Finding) -> tuple[str, str, str, int | None, int | None]:
    return one.rule, one.severity, one.source, one.start, one.end


def _lines(changes: Sequence[_Change], replies: int) -> Iterator[str]:
    yield f"{len(changes):,} of {replies:,} verdicts change"
    decisions = Counter(change.decision for change in changes if change.old.decision != change.new.decision)
    yield from (f"  {count:>6,}  {decision}" for decision, count in decisions.most_common())
    for sign, listed in (
        ("+", [one for change in changes for one in change.come]),
        ("-", [one for change in changes for one in change.gone]),
    ):
        counted = Counter((one.rule, one.severity) for one in listed)
        yield from (f"  {count:>6,}  {sign} {rule} ({severity})" for (rule, severity), count in counted.most_common())
    reader = Guard()
    for change in changes[:_MOST_SHOWN]:
        yield f"{change.reply.place(0)}: {change.decision}"
        seen = reader.check(change.reply.draft)
        for sign, found in (("+", change.come), ("-", change.gone)):
            yield from (f"  {sign} {one.severity} {one.rule}: {around(change.reply, one, seen)}" for one in found)
    if len(changes) > _MOST_SHOWN:
        yield f"… and {len(changes) - _MOST_SHOWN:,} more"


def _data(changes: Sequence[_Change], replies: int) -> dict[str, object]:
    return {
        "replies": replies,
        "changed": len(changes),
        "changes": [
            {
                "place": change.reply.place(0),
                "old": change.old.decision,
                "new": change.new.decision,
                "gone": [_finding(one) for one in change.gone],
                "come": [_finding(one) for one in change.come],
            }
            for change in changes
        ],
    }


def _finding(one: Finding) -> dict[str, object]:
    return {"rule": one.rule, "severity": one.severity, "source": one.source, "start": one.start, "end": one.end}
