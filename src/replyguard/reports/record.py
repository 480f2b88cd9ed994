"""What a report is written about: a checked reply and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from replyguard import Finding, Verdict

Locate = Callable[[int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Checked:
    """One reply with its verdict. `locate` turns an offset of the text into line and column of the file."""

    path: str
    name: str | None
    text: str
    verdict: Verdict
    locate: Locate


def masked_text(text: str, verdict: Verdict) -> str:
    """The text with every personal datum that was found masked; its length unchanged."""
    for finding in (*verdict.findings, *verdict.shadow):
        if finding.category == "personal-data" and finding.source == "draft" and finding.match is not None:
            text = text[: finding.start] + finding.match + text[finding.end :]
    return text


def place_of(checked: Checked, finding: Finding) -> tuple[int, int]:
    """Line and column of a finding in the file; of the reply's beginning where it is about the whole."""
    return checked.locate(finding.start if finding.start is not None and finding.source == "draft" else 0)
