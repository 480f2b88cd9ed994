"""Rules of kind `points-elsewhere`: a draft that only sends the customer elsewhere with a question for everybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

import regex

from replyguard.facts.requests import REQUEST_CUES
from replyguard.facts.thread import ReadMessage
from replyguard.lexicons.wording.wording import Place
from replyguard.rules.base import Case, Match, Needs
from replyguard.rules.header import Header, NonEmpty
from replyguard.rules.kinds.handling import MOVES
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView

_QUESTION, _POINTERS, _PLEASANTRIES = "general-question", "points-elsewhere", "pleasantry"
_FEWEST_WORDS = 3
_MOST_WORDS = 18
_LINK = regex.compile(r"https?:|www\.|\bt\.co/")
# an answer was given already, elsewhere
_ANSWERED = regex.compile(
    r"\b(?:antwort\w*|geantwortet|beantwortet|geschrieben|geschickt|repl\w+|respond\w+|answered|sent)\b"
)
_BEGINS = regex.compile(
    r"(?:do|does|is|are|can|will|how|where|which|what time|wann|ab wann|wo|gibts|gibt es|darf|habt ihr)\b"
)
# a yes is an answer, and so is a figure
_ANSWERS = regex.compile(
    r"\A\W*(?:ja|nein|leider|yes|no|yep|nope|absolutely|unfortunately)\b"
    # a figure that is no telephone number
    r"|(?<![\d+/-])(?<!\d )\d{1,4}(?:[.,:]\d{1,2})?(?![\d/-])(?! \d)"
)


class PointsElsewhereSource(Header):
    """A rule that flags a draft without an answer of its own; `matters` are cues of what belongs elsewhere indeed."""

    kind: Literal["points-elsewhere"]
    matters: tuple[NonEmpty, ...] = ()


class PointsElsewhereRule:
    """Looks whether the draft holds anything but courtesy and a pointer, where the last question was a general one."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: PointsElsewhereSource) -> None:
        self.header = source
        self._matters = source.matters

    @cached_property
    def needs(self) -> Needs:
        """A question in the thread that many may have."""
        return Needs(thread_cues=(_QUESTION,), asks=(_POINTERS, _PLEASANTRIES, MOVES, *REQUEST_CUES, *self._matters))

    def find(self, case: Case) -> Iterator[Match]:
        """The pointer, where the draft holds nothing else."""
        if case.draft.visibility != "public" or not self._is_asked(case):
            return
        # what takes the customer's own data, or leads to the answer, is no mere pointer
        if case.facts.requests or _LINK.search(case.reading.folded.text):
            return
        pointers = sorted((*case.facts.cue(_POINTERS), *case.facts.cue(MOVES)))
        if not pointers:
            return
        if any(_ANSWERED.search(case.reading.folded.text[place.start : place.end]) for place in pointers):
            return
        greeting = case.facts.greeting
        begin = greeting.span.end if greeting is not None else 0
        courtesies = [
            one for one in case.facts.cue(_PLEASANTRIES) if case.reading.from_folded(one.start, one.end).end > begin
        ]
        for sentence in _sentences(case):
            text = case.reading.folded.text[sentence.start : sentence.end]
            if len(text.split()) < _FEWEST_WORDS:
                continue
            points = _any_in(pointers, sentence) and len(text.split()) <= _MOST_WORDS
            if _ANSWERS.search(text) or not (points or _any_in(courtesies, sentence)):
                return
        first = pointers[0]
        yield Match(case.reading.from_folded(first.start, first.end), confidence="medium")

    def _is_asked(self, case: Case) -> bool:
        """True where the customer's last public message asks what many may ask, and nothing for private."""
        asked: ReadMessage | None = None
        for message in case.thread:
            if not message.is_from_customer or message.visibility != "public":
                continue
            if any(message.cue(matter) for matter in self._matters):
                return False
            asked = message
        if asked is None:
            return False
        return any(_is_question(place, asked.view) for place in asked.cue(_QUESTION))

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _is_question(place: Place, view: FoldedView) -> bool:
    """True with a question mark, and where a sentence begins with a question's first word, as in haste."""
    sentence = view.sentence_at(place.start)
    if "?" in view.text[place.end : sentence.end]:
        return True
    return not view.text[sentence.start : place.start].strip() and _BEGINS.match(view.text, place.start) is not None


def _sentences(case: Case) -> Iterator[Span]:
    """The sentences between greeting and sign-off."""
    reading = case.reading
    greeting, sign_off = case.facts.greeting, case.facts.sign_off
    start = greeting.span.end if greeting is not None else 0
    end = sign_off.span.start if sign_off is not None and sign_off.span.start > start else reading.body_end
    for sentence in reading.folded.sentences:
        place = reading.from_folded(sentence.start, max(sentence.end, sentence.start + 1))
        rest = reading.text[max(start, place.start) : min(end, place.end)]
        if any(map(str.isalnum, rest)):
            yield sentence


def _any_in(places: tuple[Place, ...] | list[Place], sentence: Span) -> bool:
    return any(sentence.start <= place.start < sentence.end for place in places)
