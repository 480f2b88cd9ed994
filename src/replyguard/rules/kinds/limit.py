"""Rules of kind `limit`: how many of something a reply may or must have, and how long it may be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from replyguard.rules.base import NOTHING_NEEDED, Case, Match, Needs
from replyguard.rules.header import Header
from replyguard.text.emoji import EMOJI
from replyguard.text.literals import Trigger
from replyguard.text.numbers import written
from replyguard.text.offsets import Span
from replyguard.yaml_source import AT_KEY

Counted = Literal[
    "emoji",
    "exclamation-marks",
    "question-marks",
    "characters",
    "words",
    "sentences",
    "paragraphs",
    "links",
    "hashtags",
    "mentions",
    "words-in-capitals",
]
_PATTERNS: Mapping[Counted, re.Pattern[str]] = {
    "emoji": EMOJI,
    "exclamation-marks": re.compile(r"[!！¡❗❕‼]"),
    "question-marks": re.compile(r"[?？¿❓❔]"),
    "words": re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*"),
    "paragraphs": re.compile(r"\S(?:.*\S)?(?:\n(?!\s*\n).*\S)*"),
    "links": re.compile(r"(?:https?://|www\.)\S*[^\s.,;:!?)\]}\"'»“]"),
    "hashtags": re.compile(r"(?<![\w&/])#\w*[^\W\d_]\w*"),
    "mentions": re.compile(r"(?<![\w@./])@\w{2,}"),
    "words-in-capitals": re.compile(r"(?<!\w)[^\W\d_a-zäöüß]{2,}(?!\w)"),
}
_GATES: Mapping[Counted, tuple[str, ...]] = {
    "exclamation-marks": ("!",),
    "question-marks": ("?",),
    "links": ("http", "www."),
    "hashtags": ("#",),
    "mentions": ("@",),
}


class LimitSource(Header):
    """A rule that counts: emoji, exclamation marks, characters, links, hashtags and the like.

    `at-most` and `at-least` are counts of the author's own text; what is quoted is not counted. A finding stands at the
    first that is too many, and reaches to the last.
    """

    kind: Literal["limit"]
    count: Counted
    at_most: int | None = Field(default=None, ge=0)
    at_least: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _limits_something(self) -> LimitSource:
        if self.at_most is None and self.at_least is None:
            raise PydanticCustomError(AT_KEY, "give at-most, at-least, or both", {"path": ("count",)})
        if self.at_most is not None and self.at_least is not None and self.at_least > self.at_most:
            message = "more than at-most: nothing would pass"
            raise PydanticCustomError(AT_KEY, message, {"path": ("at-least",)})
        return self


class LimitRule:
    """Flags a reply with too many or too few of what it counts."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: LimitSource) -> None:
        self.header = source
        self._source = source

    @cached_property
    def needs(self) -> Needs:
        """Where only too many count, the signs that are counted wake it; else it looks at every draft."""
        gate = _GATES.get(self._source.count, ())
        if not gate or self._source.at_least is not None:
            return NOTHING_NEEDED
        name = self.header.name
        return Needs(triggers=tuple(Trigger(sign, name, None, False, False) for sign in gate))

    def find(self, case: Case) -> Iterator[Match]:
        """What is beyond the limit, or the whole draft where too little is there."""
        spans = _COUNTERS.get(self._source.count, _by_pattern)(case, self._source.count)
        number, most, least = len(spans), self._source.at_most, self._source.at_least
        named = written(number, case.reading.language)
        if most is not None and number > most:
            yield Match(Span(spans[most].start, spans[-1].end), evidence=f"{number} of at most {most}", named=named)
        elif least is not None and number < least:
            yield Match(None, evidence=f"{number} of at least {least}", named=named)

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _by_pattern(case: Case, count: Counted) -> Sequence[Span]:
    reading = case.reading
    found = (Span(*one.span()) for one in _PATTERNS[count].finditer(reading.text, 0, reading.body_end))
    return [span for span in found if not reading.is_quoted(span)] if reading.quotes else list(found)


def _characters(case: Case, _: Counted) -> Sequence[Span]:
    return _OneEach(case.reading.body_end)


def _sentences(case: Case, _: Counted) -> Sequence[Span]:
    text = case.reading.text
    spans = (Span(one.start, one.end) for one in case.reading.sentences if one.start < case.reading.body_end)
    return [span for span in spans if any(map(str.isalnum, text[span.start : span.end]))]


class _OneEach(Sequence[Span]):
    """A span for each character, made when asked for."""

    def __init__(self, length: int) -> None:
        self._length = length

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, index: Any) -> Any:
        place = index if index >= 0 else self._length + index
        return Span(place, place + 1)


_COUNTERS: Mapping[str, Callable[[Case, Counted], Sequence[Span]]] = {
    "characters": _characters,
    "sentences": _sentences,
}
