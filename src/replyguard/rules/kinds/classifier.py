"""Rules of kind `classifier`: sentences that are like those of a kind, as a classifier that ships has learnt it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from pydantic import Field, ValidationInfo, model_validator

from replyguard.draft import Venue
from replyguard.facts.sentence_classifier import classifier_names, load_classifiers
from replyguard.rules.base import Case, Edit, Match, Needs
from replyguard.rules.header import Header, NonEmpty
from replyguard.rules.kinds.conditions import Around, Surroundings, own_word_sets, wrong_around
from replyguard.text.offsets import Span
from replyguard.text.views import words_of
from replyguard.yaml_source import IS_FORMED, nearest, refuse

_SURE = 0.9


class ClassifierSource(Header):
    """A rule that flags the sentences of which a classifier is sure enough.

    `classifier` names one that ships. `least-confidence`, from 0 to 1, is how sure it must be; a policy may set another
    figure. `unless` lists phrases and cues around a sentence, which then does not count; `only-with` such of which one
    must stand there, on pages of the venues in `only-with-at` or, without it, anywhere. Sentences of fewer than
    `fewest-words` words are not looked at.
    """

    kind: Literal["classifier"]
    classifier: NonEmpty
    least_confidence: float = Field(default=0.5, ge=0, le=1)
    fewest_words: int = Field(default=4, ge=1)
    unless: Around = Around()
    only_with: Around | None = None
    only_with_at: tuple[Venue, ...] = ()
    suggest: Literal["leave-out-sentence"] | None = None

    @model_validator(mode="after")
    def _is_known(self, info: ValidationInfo) -> ClassifierSource:
        if info.context is not IS_FORMED:
            known = classifier_names()
            if self.classifier not in known:
                message = (
                    f"no classifier {self.classifier!r}{nearest(self.classifier, known)}; known: {', '.join(known)}"
                )
                refuse([(("classifier",), message)])
            refuse(
                [
                    *wrong_around(self.unless, own_word_sets({}), "unless"),
                    *wrong_around(self.only_with, own_word_sets({}), "only-with"),
                ]
            )
        return self


class ClassifierRule:
    """Asks the classifier about every sentence of the draft's body."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: ClassifierSource) -> None:
        self.header = source
        self._source = source
        self._unless = Surroundings(source.unless, own_word_sets({}))
        only_with = source.only_with
        self._only_with = Surroundings(only_with, own_word_sets({})) if only_with is not None else None
        around = (source.unless, *((only_with,) if only_with is not None else ()))
        cues = tuple(dict.fromkeys(cue for one in around for cue in one.cues()))
        self.needs = Needs(asks=cues, reads_thread=any(one.thread for one in around))

    def find(self, case: Case) -> Iterator[Match]:
        """Every sentence that it is sure enough of."""
        source, reading = self._source, case.reading
        asked = case.options.least_confidence
        least = source.least_confidence if asked is None else asked
        classifiers, view = load_classifiers(), reading.folded
        number = classifiers.names.index(source.classifier)
        is_asked = not source.only_with_at or case.draft.venue in source.only_with_at
        only_with = self._only_with if is_asked else None
        for sentence, confidences in classifiers.confidences(view):
            sure = confidences[number]
            if sure < least:
                continue
            text = view.text[slice(*sentence)]
            if len(words_of(text)) < source.fewest_words:
                continue
            start = sentence.start + next((place for place, sign in enumerate(text) if sign.isalnum()), 0)
            end = sentence.start + len(text.rstrip())
            if self._unless.any_around(start, end, view, case):
                continue
            if only_with is not None and not only_with.any_around(start, end, view, case):
                continue
            told = classifiers.telling(source.classifier, view.text, sentence)
            telling = [reading.text[slice(*reading.from_folded(*one))] for one in told]
            span = reading.from_folded(start, end)
            yield Match(
                span,
                evidence=f"{sure:.2f} like {source.classifier}",
                confidence="medium" if sure >= _SURE else "low",
                named=" … ".join(telling),
                edits=tuple(self._edits(span, case)),
            )

    def _edits(self, span: Span, case: Case) -> Iterable[Edit]:
        if self._source.suggest == "leave-out-sentence":
            from replyguard.rules.kinds.rewording.sentence import without_sentence

            return without_sentence(span, case)
        return ()

    def warm(self) -> None:
        """Read the classifiers."""
        load_classifiers()

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
