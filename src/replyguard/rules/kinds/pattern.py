"""Rules of kind `pattern`: a regular expression, run only where one of its literals occurs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, Literal

import regex
from pydantic import Field, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from replyguard.rules.base import Case, Edit, Match, Needs, RuleTimeout
from replyguard.rules.header import Header, NonEmpty
from replyguard.rules.kinds.conditions import Around, Surroundings, check_around, own_word_sets
from replyguard.text.literals import Trigger
from replyguard.text.offsets import Span, merge
from replyguard.text.phrase_index import Hit
from replyguard.text.views import fold
from replyguard.yaml_source import AT_KEY, IS_FORMED

View = Literal["text", "folded"]


class PatternSource(Header):
    """A rule that flags what a regular expression (of the `regex` module) matches.

    `gate` lists literals of which one must occur for the pattern to be tried (parts of words count, blanks too).
    Without a gate they are taken from the pattern, and where none must stand in what it matches it is tried on every
    draft. `begins` names the few places where a match can begin, for a pattern that is long: it is tried where a match
    of `begins` ends, and nowhere else. `view` is the text as a reader sees it, or its folded spelling. Where the
    expression has a group named `match` that took part, that group is the finding's span.
    """

    kind: Literal["pattern"]
    pattern: NonEmpty
    gate: tuple[Annotated[str, Field(pattern=r"\S")], ...] = ()
    view: View = "text"
    reach: int | None = Field(default=None, ge=1)
    """How far from a literal of the gate a match begins or ends, in characters; the whole text where not given."""
    begins: NonEmpty | None = None
    ignore_case: bool = True
    unless: Around = Around()
    """Phrases around a match beside which it does not count, as in kind `phrases`; cues only in draft and thread."""
    suggest: Literal["leave-out-sentence"] | None = None
    redact: dict[str, NonEmpty] = Field(default_factory=dict)

    @field_validator("begins")
    @classmethod
    def _begins_compile(cls, begins: str | None, info: ValidationInfo) -> str | None:
        if begins is not None and info.context is not IS_FORMED:
            try:
                regex.compile(begins)
            except regex.error as error:
                raise ValueError(f"no regular expression: {error}") from None
        return begins

    @field_validator("pattern")
    @classmethod
    def _compiles(cls, pattern: str, info: ValidationInfo) -> str:
        if info.context is IS_FORMED:
            return pattern
        try:
            compiled = regex.compile(pattern)
        except regex.error as error:
            raise ValueError(f"no regular expression: {error}") from None
        if compiled.match(""):
            raise ValueError("matches the empty text, so it would match everywhere")
        return pattern

    @model_validator(mode="after")
    def _cannot_run_away(self, info: ValidationInfo) -> PatternSource:
        if info.context is not IS_FORMED:
            from replyguard.patterns.safety import judge

            for key, pattern in (("pattern", self.pattern), ("begins", self.begins)):
                judgement = judge(pattern, regex.IGNORECASE if self.ignore_case else 0) if pattern is not None else None
                if judgement is not None and judgement.danger is not None:
                    context = {"path": (key,), "reason": judgement.reason()}
                    raise PydanticCustomError(AT_KEY, "{reason}", context)
        return self

    @model_validator(mode="after")
    def _conditions_can_be_read(self, info: ValidationInfo) -> PatternSource:
        if info.context is not IS_FORMED:
            check_around(self.unless, own_word_sets({}), "unless")
        return self

    @model_validator(mode="after")
    def _label_is_no_match(self, info: ValidationInfo) -> PatternSource:
        if info.context is IS_FORMED:
            return self
        compiled = regex.compile(self.pattern, regex.IGNORECASE if self.ignore_case else 0)
        for language, label in self.redact.items():
            if compiled.search(label, timeout=1):
                message = "matches the pattern itself, so redacting would never end"
                raise PydanticCustomError(AT_KEY, message, {"path": ("redact", language)})
        return self


class PatternRule:
    """Flags matches of a regular expression, within a limit of time."""

    def __init__(self, source: PatternSource) -> None:
        self.header = source
        self.redaction_label: Mapping[str, str] = source.redact
        self._source = source
        self._unless = Surroundings(source.unless, own_word_sets({}))

    @cached_property
    def _pattern(self) -> regex.Pattern[str]:
        return regex.compile(self._source.pattern, regex.IGNORECASE if self._source.ignore_case else 0)

    @cached_property
    def _begins(self) -> regex.Pattern[str] | None:
        begins = self._source.begins
        return regex.compile(begins, self._pattern.flags & regex.IGNORECASE) if begins is not None else None

    @cached_property
    def needs(self) -> Needs:
        """The gate's literals, or those that must stand in what the pattern matches."""
        name = self.header.name
        triggers = tuple(Trigger(one, name, None, False, False) for one in self._source.gate or self._own_literals())
        unless = self._source.unless
        return Needs(triggers=triggers, asks=unless.cues(), reads_thread=bool(unless.thread))

    def _own_literals(self) -> tuple[str, ...]:
        from replyguard.patterns.literals import literals_of

        return literals_of(self._source.pattern)

    def find(self, case: Case) -> Iterator[Match]:
        """Every match; raises RuleTimeout where the pattern takes longer than the policy allows."""
        folded = self._source.view == "folded"
        text = case.reading.folded.text if folded else case.reading.text
        allowed = {fold(word) for word in case.options.allow}
        try:
            for found in self._found(text, case):
                start, end = found.span("match") if "match" in self._pattern.groupindex else found.span()
                if start < 0:
                    start, end = found.span()
                if start < end and (not allowed or fold(text[start:end]) not in allowed):
                    span = case.reading.from_folded(start, end) if folded else Span(start, end)
                    if not self._unless.any_around_span(span, case):
                        yield Match(span, evidence="pattern", edits=tuple(self._edits(span, case)))
        except TimeoutError:
            raise RuleTimeout(f"the pattern took more than {case.options.seconds:g} s") from None

    def _edits(self, span: Span, case: Case) -> Iterable[Edit]:
        if self._source.suggest == "leave-out-sentence":
            from replyguard.rules.kinds.rewording.sentence import without_sentence

            return without_sentence(span, case)
        return ()

    def _found(self, text: str, case: Case) -> Iterator[regex.Match[str]]:
        """Every match in the text, or near the gate's literals."""
        reach, seconds = self._source.reach, case.options.seconds
        if reach is None or not self._source.gate:
            yield from self._found_in(text, 0, len(text), seconds)
            return
        for start, end in windows(case, reach, in_folded=self._source.view == "folded"):
            yield from self._found_in(text, start, end, seconds)

    def _found_in(self, text: str, start: int, end: int, seconds: float) -> Iterator[regex.Match[str]]:
        if self._begins is None:
            yield from self._pattern.finditer(text, start, end, timeout=seconds)
            return
        for place in self._begins.finditer(text, start, end, timeout=seconds):
            if place.end() >= start:
                found = self._pattern.match(text, place.end(), end, timeout=seconds)
                if found is not None:
                    start = found.end()
                    yield found

    def warm(self) -> None:
        """Compile the expressions."""
        _ = self._pattern, self._begins

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self._source.model_dump(mode="json")


def windows(case: Case, reach: int, *, in_folded: bool = False) -> list[Span]:
    """The ranges of the text, or of its folded view, within so many characters of the rule's hits; apart, in order."""
    runs = _runs(case.hits)
    if not in_folded:
        runs = [case.reading.from_folded(start, end) for start, end in runs]
    return merge(Span(max(0, start - reach), end + reach) for start, end in runs)


def _runs(hits: Sequence[Hit]) -> Sequence[tuple[int, int]]:
    """Where hits stand that overlap or touch, in the order of their ends: of a million stars in a row it is one run."""
    runs: list[tuple[int, int]] = []
    first = last = -1
    for _, start, end in hits:
        if first < 0:
            first = start
        elif start > last:
            runs.append((first, last))
            first = start
        elif start < first:
            first = start
        last = end
    if first >= 0:
        runs.append((first, last))
    return runs
