"""Where in the conversation a value stands already: letters and digits count, not how they are spaced or spelt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from replyguard.draft import Message
from replyguard.facts.personal_data.datum import compact
from replyguard.facts.personal_data.dialling import Line, line_of
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView, fold

_FEWEST = 3
_FEWEST_DIALLED = 7
_DIALLED = re.compile(r"(?<![\w+])(?:\+|\(?0)[\d\s()/.–\-]{4,40}\d")


class Posted:
    """What customers wrote in a conversation, read once for all values that are looked for."""

    def __init__(self, thread: Sequence[Message]) -> None:
        self._messages = [
            (number, _Letters(message.text)) for number, message in enumerate(thread) if message.role == "customer"
        ]

    def places(self, value: str) -> Iterator[tuple[int, Span]]:
        """The customer's messages that hold a value, by number, each with the first range where it stands.

        A telephone number with its country code and the same without are one.
        """
        wanted = compact(fold(value))
        if len(wanted) < _FEWEST:
            return
        is_dialled = _DIALLED.fullmatch(value.strip()) is not None and sum(map(str.isdigit, value)) >= _FEWEST_DIALLED
        line = line_of(value) if is_dialled else None
        for number, letters in self._messages:
            span = (letters.place_of_line(line) if line is not None else None) or letters.place(wanted)
            if span is not None:
                yield number, span


class _Letters:
    """The letters and digits of one message, with their places in it."""

    def __init__(self, text: str) -> None:
        self._text = text

    def place(self, wanted: str) -> Span | None:
        """Where these letters and digits first stand, not as part of a longer word or number."""
        view, places = self._view.text, self._places
        start = self._letters.find(wanted)
        while start != -1:
            first, last = places[start], places[start + len(wanted) - 1]
            if not view[first - 1 : first].isalnum() and not view[last + 1 : last + 2].isalnum():
                return self._view.source_span(first, last + 1)
            start = self._letters.find(wanted, start + 1)
        return None

    def place_of_line(self, line: Line) -> Span | None:
        """Where a number of the same telephone line stands, with more or less dialled in front."""
        return next((span for span, other in self._lines if other.is_same(line)), None)

    @cached_property
    def _view(self) -> FoldedView:
        return FoldedView(self._text)

    @cached_property
    def _places(self) -> list[int]:
        return [i for i, character in enumerate(self._view.text) if character.isalnum()]

    @cached_property
    def _letters(self) -> str:
        return "".join(self._view.text[i] for i in self._places)

    @cached_property
    def _lines(self) -> list[tuple[Span, Line]]:
        return [(Span(*found.span()), line_of(found.group())) for found in _DIALLED.finditer(self._text)]
