"""What a suggestion asks for, in one line and in words that every report uses."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Literal

from replyguard import Finding, Suggestion
from replyguard.reports.record import OtherPlace

Advice = Literal["add", "instead", "leave-out"]


def advice_of(finding: Finding, suggestion: Suggestion) -> Advice:
    """Whether words are to be added, replaced, or left out."""
    if suggestion.kind == "insert":
        return "add"
    # what stays behind a word may begin with a capital then: "WTF, das …" becomes "Das …"
    if len(suggestion.text) > max(0, (suggestion.end or 0) - (finding.end or 0)):
        return "instead"
    return "leave-out"


def in_words(finding: Finding, suggestion: Suggestion) -> str:
    """A suggestion as one line of English."""
    text = " ".join(suggestion.text.split())
    advice = advice_of(finding, suggestion)
    if advice == "add":
        return f"add: {text}"
    return f"write instead: {text}" if advice == "instead" else "leave it out"


def message_with_advice(finding: Finding) -> str:
    """The message, and behind it what to do."""
    advice = "; ".join(in_words(finding, suggestion) for suggestion in finding.suggestions)
    return f"{finding.message} ({advice})" if advice else finding.message


def with_places(message: str, others: Sequence[OtherPlace]) -> str:
    """The message, and behind it the places in other replies that it is about."""
    return f"{message} (see {', '.join(map(str, others))})" if others else message


def printable(text: str) -> str:
    """The text as it can be shown in one line, its length unchanged: control and direction marks as a visible sign."""
    return "".join(
        " "
        if c == "\t"
        else "\ufffd"
        if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") and c != "\u200d"
        else c
        for c in text
    )
