"""Rules of kind `matter`: what a customer wrote that belongs in private, or with somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from replyguard.facts.thread import ReadMessage
from replyguard.lexicons.wording.wording import Place, Wording
from replyguard.rules.base import HINTED, SAID, Case, Match, Needs, Route
from replyguard.rules.header import Header, NonEmpty, Part
from replyguard.rules.kinds.conditions import Phrases
from replyguard.rules.kinds.handling import ESCALATES, HANDLING_CUES, is_handled, was_handled
from replyguard.rules.kinds.phrases import PhraseFinder, PhrasesPart
from replyguard.text.views import FoldedView
from replyguard.verdict import Confidence
from replyguard.yaml_source import AT_KEY


class Answered(Part):
    """A cue by which the draft itself shows the matter, whatever the customer called it.

    A matter to escalate shows so only in a draft that escalates: by whom it calls in. It does not count where one of
    the cues in `unless_thread`, each another matter, stands in what the customer wrote.
    """

    cue: NonEmpty
    unless_thread: tuple[NonEmpty, ...] = ()


class Told(Part):
    """A weaker cue, which says what a message is about; it counts where one of `beside` stands close by.

    People tell what it is about in one sentence and what went wrong in the next, or in the one before. Where the draft
    moves already, it says itself that this is no question for everybody: there the weaker cue alone names the kind.
    """

    cue: NonEmpty
    beside: tuple[NonEmpty, ...] = Field(min_length=1)


class Together(Part):
    """Two cues that each mean little, and this matter where both stand in one message, in whichever sentences."""

    first: NonEmpty
    second: NonEmpty


class MatterSource(PhrasesPart, Header):
    """A rule whose phrases, or whose cue, stand in public messages of the customer.

    `matter` is the kind that the verdict's routing names, `advice` where it belongs. Where the draft stays in public it
    is a finding, at the place in the message, unless the team has moved it already. `answered` finds it in the draft
    where no message shows it: an answer that tells what stands in somebody's account is about that account. `together`
    finds it where two weaker cues stand in one message; the place is that of the first. `told` finds it in a message
    that holds none of the phrases; of several kinds it counts last.
    """

    kind: Literal["matter"]
    phrases: Phrases = Field(default_factory=dict)
    cue: NonEmpty | None = None
    matter: NonEmpty
    advice: Literal["switch", "escalate"]
    answered: Answered | None = None
    told: Told | None = None
    together: Together | None = None
    confidence: Confidence = "high"

    @model_validator(mode="after")
    def _has_words(self) -> MatterSource:
        if bool(self.phrases) == (self.cue is not None):
            raise PydanticCustomError(AT_KEY, "give phrases or a cue, not both", {"path": ("matter",)})
        return self


class MatterRule:
    """Looks for phrases in what the customer wrote in public."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: MatterSource) -> None:
        self.header = source
        self._source = source
        self._finder = PhraseFinder(source)

    @property
    def wording(self) -> Wording:
        """Its phrases."""
        return self._finder.wording

    @cached_property
    def needs(self) -> Needs:
        """The literals of the phrases, or the cue, in the thread."""
        answered, told, together = self._source.answered, self._source.told, self._source.together
        thread_cues = (self._source.cue, told and told.cue, *((together.first, together.second) if together else ()))
        return Needs(
            cues=(answered.cue,) if answered is not None else (),
            thread_triggers=tuple(self.wording.triggers(("thread", self.header.name))),
            thread_cues=tuple(cue for cue in thread_cues if cue is not None),
            asks=(
                *HANDLING_CUES,
                *self._finder.cues,
                *(answered.unless_thread if answered is not None else ()),
                *(told.beside if told is not None else ()),
            ),
        )

    def find(self, case: Case) -> Iterator[Match]:
        """The first place in each public message of the customer; where there is none, the first in the draft."""
        if case.draft.visibility != "public":
            return
        messages = [one for one in case.thread if one.is_from_customer and one.visibility == "public"]
        is_moving = is_handled(case, self._source.advice)
        route = Route(self._source.advice, self._source.matter, is_moving)
        is_shown = False
        for message in messages:
            for place, weight in self._weighed(case, message, is_moving):
                is_shown = True
                yield Match(
                    message.span(place.start, place.end),
                    confidence=self._source.confidence,
                    source=message.source,
                    route=route._replace(weight=weight),
                    is_finding=not is_moving and not was_handled(case, message.number, self._source.advice),
                )
                break
        if messages and not is_shown:
            for place in self._places_of_answer(case, messages):
                yield Match(
                    case.reading.from_folded(place.start, place.end),
                    confidence=self._source.confidence,
                    route=route._replace(weight=HINTED),
                    is_finding=not is_moving,
                )
                break

    def _places(self, case: Case, message: ReadMessage) -> Iterator[Place]:
        yield from self._places_said(case, message)
        together = self._source.together
        if together is not None and message.cue(together.second):
            yield from message.cue(together.first)

    def _places_said(self, case: Case, message: ReadMessage) -> Iterator[Place]:
        if self._source.cue is not None:
            return self._finder.counted(message.cue(self._source.cue), case, message.view)
        return self._finder.places(case, message.view, message.hits.get(("thread", self.header.name), ()))

    def _weighed(self, case: Case, message: ReadMessage, is_moving: bool) -> Iterator[tuple[Place, int]]:
        """Where a message shows the matter, and what that weighs beside other kinds."""
        for place in self._places(case, message):
            yield place, SAID
            return
        told = self._source.told
        if told is None or not (places := message.cue(told.cue)):
            return
        if not is_moving:
            beside = [place for cue in told.beside for place in message.cue(cue)]
            places = tuple(one for one in places if any(_are_close(message.view, one, other) for other in beside))
        for place in self._finder.counted(places, case, message.view):
            yield place, HINTED

    def _places_of_answer(self, case: Case, messages: Sequence[ReadMessage]) -> Iterator[Place]:
        answered = self._source.answered
        places = case.facts.cue(answered.cue) if answered is not None else ()
        if answered is None or not places:
            return iter(())
        if self._source.advice == "escalate" and not case.facts.cue(ESCALATES):
            return iter(())
        if any(message.cue(other) for message in messages for other in answered.unless_thread):
            return iter(())
        return self._finder.counted(places, case, case.reading.folded)

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _are_close(view: FoldedView, one: Place, other: Place) -> bool:
    """True where two places stand in the same sentence or in neighbouring ones."""
    first, second = sorted((one, other))
    sentence = view.sentence_at(first.end)
    following = view.sentence_at(min(sentence.end + 1, len(view.text)))
    return second.start <= following.end
