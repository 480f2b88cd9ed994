"""Leaves a whole sentence out, where the rest of the reply stands without it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice

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
    if _has_letters(reading.text, (range(body_start, start), range(end, body_end))):
        yield Edit(Span(start, end), "" if reading.text[start : start + 1] != "\n" else "\n")


def _has_letters(text: str, ranges: Iterable[range]) -> bool:
    """True where enough is left to say, which the first few letters show."""
    letters = (place for place in chain.from_iterable(ranges) if text[place].isalpha())
    return next(islice(letters, _FEWEST_LETTERS - 1, None), None) is not None
