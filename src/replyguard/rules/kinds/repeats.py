"""Rules of kind `repeats`: a sentence that the team has written word for word before in the same thread."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pydantic import Field

from replyguard.rules.base import Case, Match, Needs, Repeat
from replyguard.rules.header import Header
from replyguard.text.offsets import Span
from replyguard.text.sentences import sentence_spans
from replyguard.text.views import fold

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
# where to reach the team, and numbers, are the same each time
_FIXED = re.compile(r"\d{3}|https?:|www\.|@\w|\w@")


class RepeatsSource(Header):
    """A rule that flags whole sentences of an earlier answer in the thread, from `fewest_words` words on."""

    kind: Literal["repeats"]
    fewest_words: int = Field(default=5, ge=2)


class RepeatsRule:
    """Flags a sentence that stands in an earlier answer of the team."""

    redaction_label: Mapping[str, str] = {}
    needs = Needs(answered=True)

    def __init__(self, source: RepeatsSource) -> None:
        self.header = source
        self._source = source

    def find(self, case: Case) -> Iterator[Match]:
        """Every repeated sentence, with where it stood before."""
        earlier: dict[tuple[str, ...], Repeat] = {}
        for message in case.thread:
            if message.is_from_team:
                text = message.message.text
                for span in sentence_spans(text):
                    words = self._words(text[span.start : span.end])
                    if words:
                        earlier[words] = Repeat(message.source, _trimmed(text, span), message.visibility)
        if not earlier:
            return
        text, facts = case.reading.text, case.facts
        start = facts.greeting.span.end if facts.greeting is not None else 0
        end = facts.sign_off.span.start if facts.sign_off is not None else case.reading.body_end
        for span in case.reading.sentences:
            own = Span(max(span.start, start), min(span.end, end))
            if own.start < own.end and (place := earlier.get(self._words(text[own.start : own.end]))) is not None:
                yield Match(_trimmed(text, own), evidence="said before", related=(place,))

    def _words(self, sentence: str) -> tuple[str, ...]:
        """The words that are compared; none where the sentence is too short, or holds what never changes."""
        if _FIXED.search(sentence):
            return ()
        words = tuple(_WORD.findall(fold(sentence)))
        return words if len(words) >= self._source.fewest_words else ()

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _trimmed(text: str, span: Span) -> Span:
    inner = text[span.start : span.end]
    start = next((i for i, one in enumerate(inner) if one.isalnum()), 0)
    return Span(span.start + start, span.start + len(inner.rstrip()))
