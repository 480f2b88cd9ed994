"""Where sentences begin and end: enough for a context of words and for a language per sentence."""

from __future__ import annotations

import re

from replyguard.text.offsets import Span

# a full stop ends a sentence only before a blank, and not behind a single letter or a number; every alternative begins
# with the sign that it is about, so that the search can skip from sign to sign
_BEHIND = r"""[)"'“”«»]*(?=\s)"""
_END = re.compile(
    rf"\.(?:(?<![\s.]\w\.)(?<!\d\.)|\.\.){_BEHIND}|!{_BEHIND}|\?{_BEHIND}|…{_BEHIND}"
    r"|\n\s*\n|\n(?=\s*(?:[-*•>]|\d+[.)])\s)"
)
# words of their own, but for those that end a longer one: "Auftragsnr. 12", "Hauptstr. 5"; "It is the last." ends there
_ABBREVIATION = re.compile(r"(?:\b(?:bzw|ca|evtl|ggf|inkl|mr|mrs|ms|dr|st|tel|usw|vgl|zzgl)|nr|str)\.\Z", re.IGNORECASE)
_LONGEST = 8


def sentence_spans(text: str) -> tuple[Span, ...]:
    """The sentences of a text, in order, without gaps: each with the blanks behind it."""
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        end = match.end()
        if text[end - 1] == "." and _ABBREVIATION.search(text, max(0, end - _LONGEST), end) is not None:
            continue
        spans.append(Span(start, end))
        start = end
    if start < len(text) or not spans:
        spans.append(Span(start, len(text)))
    return tuple(spans)
