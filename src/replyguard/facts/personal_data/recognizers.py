"""Detectors that ask the recognizers which a policy names, somebody else's code: Presidio's way, or spaCy's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.detectors import Detector, Find
from replyguard.facts.personal_data.name_known import is_reviewed, may_stand
from replyguard.text.offsets import Span
from replyguard.text.views import fold

_WORDS_BEFORE, _WORDS_BEHIND = 10, 3
_CHARACTERS_BESIDE = 200
# what a context word adds to a score, and what it is worth then at least: the figures of Presidio's own enhancer
_MORE_WITH_CONTEXT, _LEAST_WITH_CONTEXT = 0.35, 0.4
PERSON = "person"
"""The kind of which names that may stand in a reply are none."""
LEAST_SCORE = 0.4
"""What counts unless a policy or the recognizer says otherwise."""


@dataclass(frozen=True, slots=True)
class Recognized:
    """What a recognizer found: the entity, its range in the text, a score from 0 to 1, and whether a check held."""

    entity: str
    span: Span
    score: float
    is_validated: bool = False


class UnusableRecognizer(Exception):
    """A recognizer that cannot be used; the message says what is missing, `near` are names that could be meant."""

    def __init__(self, message: str, near: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.near = tuple(near)


class Recognizer(Protocol):
    """Somebody else's recognizer, ready to be asked."""

    @property
    def name(self) -> str:
        """What it calls itself."""
        ...

    @property
    def entities(self) -> Sequence[str]:
        """What it can find, by its own names."""
        ...

    @property
    def languages(self) -> frozenset[str] | None:
        """The languages that it knows; None where it knows all."""
        ...

    @property
    def context(self) -> Sequence[str]:
        """The words of which one beside a weak match makes it count, folded."""
        ...

    @property
    def needs_context(self) -> bool:
        """True where it cannot reach the least score without one of them."""
        ...

    def least_score(self, entity: str) -> float:
        """The score from which on a match of an entity counts."""
        ...

    def recognize(self, text: str, seconds: float) -> Iterable[Recognized]:
        """Everything that it finds, whatever the score; raises TimeoutError."""
        ...

    def fingerprint(self) -> str:
        """What it consists of, for the policy's digest."""
        ...


@dataclass(frozen=True, slots=True)
class RecognizerDetector(Detector):
    """A detector that asks one recognizer; `kind_of` leads from its entities to kinds of data."""

    function: str = ""
    recognizer: Recognizer | None = None
    kind_of: tuple[tuple[str, str], ...] = ()
    languages: frozenset[str] = frozenset()
    """The languages of the policy that it is asked in."""
    seconds: float = 2.0

    @classmethod
    def of(cls, recognizer: Recognizer, kind_of: Mapping[str, str], languages: frozenset[str]) -> RecognizerDetector:
        """A detector behind a gate of context words, where the recognizer finds nothing that counts without them."""
        return cls(
            name=recognizer.name,
            kinds=tuple(sorted(set(kind_of.values()))),
            parts=tuple(filter(None, map(fold, recognizer.context))) if recognizer.needs_context else (),
            recognizer=recognizer,
            kind_of=tuple(sorted(kind_of.items())),
            languages=languages,
        )

    def find(self) -> Find:
        """The recognizer's data of a scene."""
        return partial(_data, self)

    def fingerprint(self) -> str:
        """What it consists of, for the policy's digest."""
        assert self.recognizer is not None
        return f"{self.recognizer.fingerprint()} {self.kind_of} {sorted(self.languages)}"


def _data(detector: RecognizerDetector, scene: Scene) -> Iterator[Datum]:
    recognizer, kind_of = detector.recognizer, dict(detector.kind_of)
    assert recognizer is not None
    text, places = _plain(scene.text)
    for found in recognizer.recognize(text, detector.seconds):
        kind = kind_of.get(found.entity)
        if kind is None or not 0 <= found.span.start < found.span.end <= len(text):
            continue
        word = _context_beside(text, found.span, recognizer.context)
        score = max(found.score + _MORE_WITH_CONTEXT, _LEAST_WITH_CONTEXT) if word else found.score
        if min(score, 1.0) < recognizer.least_score(found.entity):
            continue
        span = found.span if places is None else Span(places[found.span.start], places[found.span.end - 1] + 1)
        if scene.reading.language_at(span.start) not in (None, *detector.languages):
            continue
        value = scene.text[span.start : span.end]
        if kind == PERSON and _is_nobody(scene, value):
            continue
        if not (scene.contacts.has(value) or scene.contacts.has_mail(value) or _is_own_phone(scene, value)):
            yield Datum(kind, span, _strength(found, word), _evidence(recognizer, found, word))


def _is_nobody(scene: Scene, value: str) -> bool:
    """True for a name that may stand: shown by the thread, the agent's, the brand's, a public person's."""
    words = tuple(re.findall(r"[^\W\d_]+", fold(value)))
    return not words or may_stand(scene, words) or is_reviewed(" ".join(words))


def _is_own_phone(scene: Scene, value: str) -> bool:
    return not any(map(str.isalpha, value)) and any(map(str.isdigit, value)) and scene.contacts.has_phone(value)


def _strength(found: Recognized, word: str | None) -> Strength:
    if found.is_validated:
        return Strength.VALIDATED
    return Strength.CONTEXT if word else Strength.SHAPE


def _evidence(recognizer: Recognizer, found: Recognized, word: str | None) -> str:
    beside = f", beside: {word}" if word else ""
    return f"{recognizer.name}{', validated' if found.is_validated else ''}{beside}"


def _context_beside(text: str, span: Span, context: Sequence[str]) -> str | None:
    """The context word that stands near a range, as a whole or in a word."""
    if not context:
        return None
    before = fold(text[max(0, span.start - _CHARACTERS_BESIDE) : span.start]).split()[-_WORDS_BEFORE:]
    behind = fold(text[span.end : span.end + _CHARACTERS_BESIDE]).split()[:_WORDS_BEHIND]
    beside = f"{' '.join(before)} | {' '.join(behind)}"
    return next((word for word in context if word in beside), None)


def _plain(text: str) -> tuple[str, list[int] | None]:
    """The text as patterns expect it, with the place of each character: no invisible ones, plain digits and blanks."""
    if text.isascii():
        return text, None
    written, places = [], []
    for i, character in enumerate(text):
        if unicodedata.category(character) != "Cf":
            folded = unicodedata.normalize("NFKC", character)
            written.append(folded if len(folded) == 1 else character)
            places.append(i)
    return "".join(written), places
