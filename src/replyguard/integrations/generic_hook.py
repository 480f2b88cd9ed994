"""The generic pre-send hook: a draft as JSON comes in, an exit code says send or stop, reasons go to standard error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from replyguard import Draft, Guard, ReplyguardError, Verdict

SEND = 0
STOP = 2


@dataclass(frozen=True, slots=True)
class HookAnswer:
    """What a hook says: its exit code, and the lines that tell why."""

    code: int
    lines: tuple[str, ...]


def answer(read: Callable[[], bytes], make_guard: Callable[[], Guard]) -> HookAnswer:
    """Send for allow and warn; stop for a blocked draft and for every failure, with the reasons."""
    try:
        draft = Draft.from_json(read())
        verdict = make_guard().check(draft)
    except ReplyguardError as error:
        return HookAnswer(STOP, (f"replyguard: stopped, the reply could not be checked: {error}",))
    except Exception as crash:  # whatever goes wrong here must read as stop
        return HookAnswer(STOP, (f"replyguard: stopped, the check failed with {type(crash).__name__}",))
    return HookAnswer(STOP if verdict.blocked else SEND, tuple(_reasons(verdict)))


def _reasons(verdict: Verdict) -> list[str]:
    head = {
        "allow": [],
        "warn": ["replyguard: sent, but look again:"],
        "block": ["replyguard: stopped:"],
        "undetermined": ["replyguard: not every check ran:"],
    }[verdict.decision]
    lines = [
        f"  {finding.severity} {finding.rule}: {finding.message}"
        + "".join(f" (instead: {s.text})" for s in finding.suggestions[:1] if s.text)
        for finding in verdict.findings
        if finding.waived is None and finding.severity != "info"
    ]
    lines += [f"  undetermined {outcome.rule}: {outcome.reason}" for outcome in verdict.checks.failed]
    return head + lines
