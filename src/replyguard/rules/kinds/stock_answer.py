"""Rules of kind `stock-answer`: an answer that this customer has had already, word for word or nearly so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, Literal

import regex
from pydantic import Field

from replyguard.facts.greeting import find_greeting, find_sign_off
from replyguard.rules.base import Case, Match, Needs, Repeat
from replyguard.rules.header import Header
from replyguard.text.offsets import Span
from replyguard.text.views import fold

_WORD = regex.compile(r"[\p{L}\p{N}]+")


class StockAnswerSource(Header):
    """A rule that flags a draft which repeats an earlier answer of the team in the same thread.

    `words` is how many words an answer has at least, `same` the share of its pairs of neighbouring words that stand in
    the earlier one as well.
    """

    kind: Literal["stock-answer"]
    words: int = Field(default=8, ge=3)
    same: float = Field(default=0.8, gt=0, le=1)


class StockAnswerRule:
    """Holds the draft against the team's earlier answers, greeting and signature left out."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: StockAnswerSource) -> None:
        self.header = source
        self._source = source

    @property
    def needs(self) -> Needs:
        """An answer of the team in the thread."""
        return Needs(thread_roles=("agent",))

    def find(self, case: Case) -> Iterator[Match]:
        """The draft's own words, where an earlier answer says the same."""
        earlier = [message for message in case.thread if message.message.role == "agent"]
        if not earlier:
            return
        body = _body(case.reading.text[: case.reading.body_end])
        words = _WORD.findall(fold(case.reading.text[body.start : body.end]))
        if len(words) < self._source.words:
            return
        pairs = Counter(pairwise(words))
        for message in earlier:
            text = message.message.text
            theirs = _body(text)
            said = _WORD.findall(fold(text[theirs.start : theirs.end]))
            shared = (pairs & Counter(pairwise(said))).total()
            if shared >= self._source.same * max(len(words), len(said) - 1, 2) - 1:
                repeat = Repeat(message.source, theirs, message.visibility, is_from_customer=False)
                yield Match(body, evidence=f"as in {message.source}", repeats=(repeat,))
                return

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _body(text: str) -> Span:
    """What stands between greeting and sign-off."""
    greeting, sign_off = find_greeting(text), find_sign_off(text)
    start = greeting.span.end if greeting is not None else 0
    end = sign_off.span.start if sign_off is not None and sign_off.span.start > start else len(text)
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
