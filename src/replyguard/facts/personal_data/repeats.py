"""Where in the conversation a value stands already: letters and digits count, not how they are spaced or spelt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from replyguard.draft import Message
from replyguard.facts.personal_data.datum import compact
from replyguard.facts.personal_data.own import OwnContacts
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView, fold

_FEWEST = 3
_FEWEST_OF_A_NUMBER = 7
_NUMBER = re.compile(r"(?<![\w+])(?:\+|\(?0)[\d\s()/.–\-]{4,40}\d")
_DIALLED = re.compile(r"\+|\(?0")


def repeats(value: str, thread: Sequence[Message]) -> Iterator[tuple[int, Span]]:
    """The customer's messages that hold a value, by number, each with the first range where it stands.

    A telephone number with its country code and the same without are one.
    """
    wanted = compact(fold(value))
    if len(wanted) < _FEWEST:
        return
    for number, message in enumerate(thread):
        if message.role == "customer":
            span = _place_of_number(value, message.text) or _place(wanted, message.text)
            if span is not None:
                yield number, span


def _place(wanted: str, text: str) -> Span | None:
    view = FoldedView(text)
    places = [i for i, character in enumerate(view.text) if character.isalnum()]
    letters = "".join(view.text[i] for i in places)
    start = letters.find(wanted)
    while start != -1:
        first, last = places[start], places[start + len(wanted) - 1]
        if not view.text[first - 1 : first].isalnum() and not view.text[last + 1 : last + 2].isalnum():
            return view.source_span(first, last + 1)
        start = letters.find(wanted, start + 1)
    return None


def _place_of_number(value: str, text: str) -> Span | None:
    """Where the same telephone number stands with more or less dialled in front."""
    digits = sum(map(str.isdigit, value))
    if digits < _FEWEST_OF_A_NUMBER or any(map(str.isalpha, value)) or not _DIALLED.match(value):
        return None
    same = OwnContacts([value])
    found = (match for match in _NUMBER.finditer(text) if same.has_phone(match.group()))
    return next((Span(*match.span()) for match in found), None)
