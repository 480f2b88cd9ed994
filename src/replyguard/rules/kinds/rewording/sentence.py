"""Leaves a whole sentence out, where the rest of the reply stands without it."""

from __future__ import annotations

from collections.abc import Iterator

from replyguard.rules.base import Case, Edit
from replyguard.text.offsets import Span

_FEWEST_LETTERS = 15


def without_sentence(span: Span, case: Case) -> Iterator[Edit]:
    """The edit that leaves out the sentences of a range; none where hardly anything but greetings would be left."""
    reading = case.reading
    first, last = reading.sentence_at(span.start), reading.sentence_at(max(span.start, span.end - 1))
    start, end = first.start, min(last.end, reading.body_end)
    greeting, sign_off = case.facts.greeting, case.facts.sign_off
    if greeting is not None and start < greeting.span.end <= span.start:
        start = greeting.span.end
    if sign_off is not None and span.end <= sign_off.span.start < end:
        end = sign_off.span.start
    body_start = greeting.span.end if greeting is not None else 0
    body_end = sign_off.span.start if sign_off is not None else reading.body_end
    left = reading.text[body_start:start] + reading.text[end:body_end]
    if sum(map(str.isalpha, left)) >= _FEWEST_LETTERS:
        yield Edit(Span(start, end), "" if reading.text[start : start + 1] != "\n" else "\n")
