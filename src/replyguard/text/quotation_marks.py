"""What stands between quotation marks or is set as code: labels of an app, a slogan, or what somebody else said."""

from __future__ import annotations

import re

from replyguard.text.offsets import Span

_SIGNS = "„“\"«»‚‘›‹`'"
_QUOTATION = re.compile(
    r"„[^“”\"\n]{1,200}[“”\"]|“[^“”\n]{1,200}”|\"[^\"\n]{1,200}\"|«[^«»\n]{1,200}»|»[^«»\n]{1,200}«|‚[^‘’\n]{1,80}‘"
    r"|›[^‹›\n]{1,80}‹|‹[^‹›\n]{1,80}›|`[^`\n]{1,200}`"
    # an apostrophe stands behind a letter or before one, a quotation mark beside none on its outer side
    r"|‘(?:[^‘’\n]|(?<=\w)’(?=\w)){1,80}’(?!\w)|(?<![\w'])'(?=\w)(?:[^'\n]|(?<=\w)'(?=\w)){1,80}(?<=[\w.!?…])'(?![\w'])"
)
_MOST = 0.7


def quotation_spans(text: str) -> tuple[Span, ...]:
    """The quotations of a text with their marks, in order; none where they are nearly all of it."""
    if not any(sign in text for sign in _SIGNS):
        return ()
    spans = tuple(Span(*found.span()) for found in _QUOTATION.finditer(text))
    return spans if sum(span.end - span.start for span in spans) < _MOST * len(text.strip()) else ()
