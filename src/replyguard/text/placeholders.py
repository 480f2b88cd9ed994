"""Placeholders of the helpdesks' template languages, which stand for text that is not there yet."""

from __future__ import annotations

import re

from replyguard.text.offsets import Span

# {{name}} (Zendesk, Freshdesk, Chatwoot), {% tag %} (Liquid, Django) and {%x.y%} (FreeScout), #{x} (Zammad),
# %{x} (osTicket), <attribute …/> (Intercom); none spans lines but {{ }} and {% %}, which templates do break
_PLACEHOLDER = re.compile(
    r"\{\{[^{}]{0,200}\}\}|\{%[^{}%]{0,200}%\}|[#%]\{[^{}\n]{0,200}\}|<attribute\b[^<>\n]{0,400}/?>"
)
_OPENINGS = ("{", "<attribute")


def placeholder_spans(text: str) -> tuple[Span, ...]:
    """Where placeholders stand, in order; up to 200 characters each."""
    if not any(opening in text for opening in _OPENINGS):
        return ()
    return tuple(Span(*match.span()) for match in _PLACEHOLDER.finditer(text))


def blank_out(text: str, spans: tuple[Span, ...]) -> str:
    """The text with each span replaced by as many blanks, so that offsets stay."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
