"""Rules of kind `lexicon`: words of a lexicon, of certain grades."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pydantic import Field

from replyguard.facts.words import CoarseWord
from replyguard.rules.base import Case, Edit, Match, Needs
from replyguard.rules.header import Header, NonEmpty
from replyguard.text.views import fold


class LexiconSource(Header):
    """A rule that flags the words of a lexicon that have one of its grades."""

    kind: Literal["lexicon"]
    lexicon: NonEmpty
    grades: tuple[NonEmpty, ...] = Field(min_length=1)


class LexiconRule:
    """Flags words of a lexicon, plain, inflected, compounded or disguised."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: LexiconSource) -> None:
        self.header = source
        self._lexicon = source.lexicon
        self._grades = frozenset(source.grades)

    @property
    def needs(self) -> Needs:
        """The lexicon that it reads."""
        return Needs(lexicons=(self._lexicon,))

    def find(self, case: Case) -> Iterator[Match]:
        """Every word of the lexicon with one of the rule's grades, but for those that the policy allows."""
        allowed = {fold(word) for word in case.options.allow}
        for word in case.facts.words(self._lexicon):
            if word.entry.grade in self._grades and not _is_allowed(word, case, allowed):
                yield Match(
                    span=word.span,
                    evidence=_evidence(word),
                    confidence="medium" if word.is_disguised else "high",
                    edits=_edits(word, case),
                )

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _is_allowed(word: CoarseWord, case: Case, allowed: set[str]) -> bool:
    if not allowed:
        return False
    return fold(word.entry.lemma) in allowed or fold(case.reading.text[word.span.start : word.span.end]) in allowed


def _evidence(word: CoarseWord) -> str:
    how = "disguised " if word.is_disguised else "compound of " if word.is_compound else ""
    return f"{how}{word.entry.lemma} ({word.entry.language}, {word.entry.grade})"


def _edits(word: CoarseWord, case: Case) -> tuple[Edit, ...]:
    # loaded where there is a finding: most drafts have none
    from replyguard.rules.kinds.rewording.choice import rewording

    return rewording(word, case)
