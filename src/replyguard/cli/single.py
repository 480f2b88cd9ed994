"""`replyguard check TEXT` with nothing else: the commonest call, without the machinery of options."""

from __future__ import annotations

import sys

from replyguard import Draft, DraftError, Guard, Verdict
from replyguard.cli import exits
from replyguard.cli.streams import is_coloured, text_from


def check_text(argument: str) -> int:
    """Check one text with the built-in policy, show the verdict, and give the exit code."""
    draft = Draft(text=text_from(argument))
    try:
        verdict = Guard().check(draft)
    except DraftError as error:
        print(f"error: {error}", file=sys.stderr)
        return exits.UNDETERMINED
    show(draft, verdict)
    return exits.of_verdict(verdict, "error")


def show(draft: Draft, verdict: Verdict) -> None:
    """The findings of one draft and the decision, as text."""
    from replyguard.reports.record import Checked
    from replyguard.reports.text import TextReport
    from replyguard.text.excerpt import Excerpt

    checked = Checked.of("draft", None, draft.text, verdict, Excerpt(draft.text).position)
    report = TextReport(coloured=is_coloured(sys.stdout))
    for line in report.lines(checked):
        print(line)
    print(report.decision(verdict))
