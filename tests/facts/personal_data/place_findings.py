"""What a guard without any policy finds of one kind, and the parts of a text that it must."""

from __future__ import annotations

import re
from typing import Any

from replyguard import Draft, Guard
from replyguard.facts.personal_data.datum import Datum, Scene
from replyguard.facts.personal_data.detectors import Find
from replyguard.text.reading import Reading

GUARD = Guard()


def found(marked: str, kind: str, **draft: Any) -> tuple[str, str]:
    """A text with what was found in [[ ]], beside the text as it was marked: the two must be the same."""
    text = re.sub(r"\[\[|\]\]", "", marked)
    verdict = GUARD.check(Draft(text=text, **draft))
    assert verdict.checks.failed == ()
    result = text
    for finding in reversed(verdict.findings):
        if finding.rule == f"personal-data.{kind}" and finding.start is not None and finding.end is not None:
            result = f"{result[: finding.start]}[[{result[finding.start : finding.end]}]]{result[finding.end :]}"
    return result, marked


def data(find: Find, text: str) -> list[Datum]:
    """What a detector finds by itself."""
    return list(find(Scene(Reading(text))))
