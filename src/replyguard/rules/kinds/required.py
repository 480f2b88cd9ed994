"""Rules of kind `required`: what a reply must say, where something holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from pydantic import Field, ValidationInfo, model_validator

from replyguard.lexicons.wording import Wording
from replyguard.rules.base import Case, Insertion, Match, Needs
from replyguard.rules.header import Header, Texts
from replyguard.rules.kinds.conditions import Around, Phrases, Surroundings, own_word_sets, wrong_around, wrong_phrases
from replyguard.text.offsets import Span
from replyguard.yaml_source import IS_FORMED, refuse

Part = Literal["draft", "greeting", "sign-off", "first-sentence", "last-sentence"]


class RequiredSource(Header):
    """A rule that asks for one of its phrases (or cues, as `cue:name`) in a part of the reply.

    `where` says when: a phrase or cue in the draft or in the thread; without it always. `insert` is the text that is
    offered, at the `start` or `end` of the reply.
    """

    kind: Literal["required"]
    phrases: Phrases = Field(min_length=1)
    sets: dict[str, Phrases] = Field(default_factory=dict)
    part: Part = "draft"
    where: Around | None = None
    insert: Texts | None = None
    insert_at: Literal["start", "end"] = "end"

    @model_validator(mode="after")
    def _can_be_read(self, info: ValidationInfo) -> RequiredSource:
        if info.context is not IS_FORMED:
            word_sets = own_word_sets(self.sets)
            refuse([*wrong_phrases(self.phrases, word_sets, "phrases"), *wrong_around(self.where, word_sets, "where")])
        return self


class RequiredRule:
    """Flags a reply that does not say what it must."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: RequiredSource) -> None:
        self.header = source
        self._source = source
        word_sets = own_word_sets(source.sets)
        self._wanted = Surroundings(Around(draft=source.phrases), word_sets)
        self._where = Surroundings(source.where, word_sets) if source.where is not None else None
        cues = (*Around(draft=source.phrases).cues(), *(source.where.cues() if source.where is not None else ()))
        self._cues = tuple(dict.fromkeys(cues))

    @property
    def wordings(self) -> Sequence[Wording]:
        """None whose literals are triggers: what is missing wakes nobody."""
        return ()

    @cached_property
    def needs(self) -> Needs:
        """The literals of `where`, if it has some and cannot be met without; the cues that it asks for."""
        where = self._source.where
        triggers = self._where.triggers(self.header.name) if self._where is not None else ()
        return Needs(triggers=triggers, asks=self._cues, reads_thread=where is not None and bool(where.thread))

    def find(self, case: Case) -> Iterator[Match]:
        """The whole draft, where what must be there is not."""
        if self._where is not None and not self._where.any_around(0, 0, case.reading.folded, case):
            return
        start, end = self._range(case)
        if self._wanted.stands_between(start, end, case):
            return
        insertion = None
        if self._source.insert is not None:
            text = self._source.insert.for_language(case.reading.language)
            at_start = self._source.insert_at == "start"
            insertion = Insertion(0, f"{text} ") if at_start else Insertion(case.reading.body_end, f" {text}")
        yield Match(None, evidence="not found", insertion=insertion)

    def _range(self, case: Case) -> tuple[int, int]:
        """The part of the folded view where it must stand."""
        view, reading, part = case.reading.folded, case.reading, self._source.part
        if part == "first-sentence":
            return view.sentences[0]
        if part == "last-sentence":
            return view.sentences[-1]
        if part == "draft":
            return 0, len(view.text)
        found = case.facts.greeting if part == "greeting" else case.facts.sign_off
        span = found.span if found is not None else Span(0, 0)
        # folding keeps the order: the range is as long as what folds to it
        from replyguard.text.views import FoldedView

        start = len(FoldedView(reading.text[: span.start]).text)
        return start, start + len(FoldedView(reading.text[span.start : span.end]).text)

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
