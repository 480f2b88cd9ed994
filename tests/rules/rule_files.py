"""Small rule files for the tests, and guards that run nothing but them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from replyguard import Draft, Guard, Policy, Verdict
from replyguard.testing import marked, unmarked

SLOW = "(?:a|aa)" * 30 + "$"
"""A pattern that is taken, since nothing in it is repeated, and that has no end on sixty a's before a b."""

_HEAD = """\
name: {name}
severity: {severity}
since: "0.1"
title: {{de: Titel, en: Title}}
message: {{de: "Hinweis: {{match}}", en: "Notice: {{match}}"}}
what: {{de: Findet ein Wort., en: Finds a word.}}
why: {{de: Es stört., en: It disturbs.}}
instead: {{de: Weglassen., en: Leave it out.}}
"""


def rule_text(part: str, *, name: str = "own.rule", severity: str = "warning") -> str:
    """A rule file with the common header and, as its own part, these lines."""
    return f"{_HEAD.format(name=name, severity=severity)}{part}\n"


def guard_of(folder: Path, part: str, *, settings: str = "", **header: str) -> Guard:
    """A guard with one rule alone; of its own family, should one ship, the others run too."""
    (folder / "rule.yaml").write_text(rule_text(part, **header), encoding="utf-8")
    family = header.get("name", "own.rule").split(".")[0]
    others = (one for one in Policy.default().registry.families() if one != family)
    off = "" if "rules:" in settings else f"rules: {{{', '.join(f'{one}: off' for one in others)}}}"
    return Guard(Policy.from_text(f"name: own\npacks: [rule.yaml]\n{off}\n{settings}", folder=folder))


def found(guard: Guard, text: str, **draft: Any) -> str:
    """The text with marks around what the rule found in it."""
    return marked(text, spans_of(guard.check(Draft(text=text, **draft))))


def spans_of(verdict: Verdict) -> list[tuple[int, int]]:
    """The ranges that the rule found; the check must have run."""
    assert verdict.checks.failed == ()
    spans = [(finding.start, finding.end) for finding in verdict.findings if finding.rule == "own.rule"]
    return [(start, end) for start, end in spans if start is not None and end is not None]


def plain(text: str) -> str:
    """A text without its marks."""
    return unmarked(text)[0]
