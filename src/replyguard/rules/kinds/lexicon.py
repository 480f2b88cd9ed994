"""Rules of kind `lexicon`: words of a lexicon, of certain grades."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from replyguard.facts.words import CoarseWord
from replyguard.lexicons.loading import OwnWords
from replyguard.rules.base import Case, Edit, Match, Needs
from replyguard.rules.header import Header, NonEmpty
from replyguard.text.views import fold
from replyguard.yaml_source import AT_KEY, Path

Language = Literal["de", "en", "any"]


class LexiconSource(Header):
    """A rule that flags the words of a lexicon that have one of its grades.

    `lexicon` names one that ships; `files` are an author's own, by language (`any` for words and signs that mean the
    same in each), as paths from the rule file on, in the format of docs/lexicon-format.md.
    """

    kind: Literal["lexicon"]
    lexicon: NonEmpty | None = None
    files: dict[Language, NonEmpty] = Field(default_factory=dict)
    grades: tuple[NonEmpty, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _names_words(self) -> LexiconSource:
        if (self.lexicon is None) == (not self.files):
            key = "lexicon" if self.lexicon is None else "files"
            message = "give either lexicon, the name of one that ships, or files, your own by language"
            raise PydanticCustomError(AT_KEY, message, {"path": (key,)})
        return self

    def named_files(self) -> Mapping[Path, str]:
        """The files that the rule names, by the place where it does."""
        return {("files", language): path for language, path in self.files.items()}


class LexiconRule:
    """Flags words of a lexicon, plain, inflected, compounded or disguised."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: LexiconSource, contents: Mapping[Path, tuple[str, bytes]] | None = None) -> None:
        self.header: LexiconSource = source
        self._grades = frozenset(source.grades)
        self._own = OwnWords(tuple((str(place[1]), *content) for place, content in sorted((contents or {}).items())))
        self._lexicon = source.lexicon if source.lexicon is not None else self._own.name

    @property
    def needs(self) -> Needs:
        """The lexicon that it reads."""
        return Needs(words=(self._own,)) if self._own.files else Needs(lexicons=(self._lexicon,))

    def check_files(self) -> None:
        """Raises LexiconError with every mistake in its files, PydanticCustomError for a grade that no entry has."""
        if self._own.files:
            known = sorted({entry.grade for entry in self._own.entries()})
            for number, grade in enumerate(self.header.grades):
                if grade not in known:
                    reason = (
                        f"no word of the files has the grade {grade!r}; they have: {', '.join(known) or 'no words'}"
                    )
                    raise PydanticCustomError(AT_KEY, "{reason}", {"path": ("grades", number), "reason": reason})

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
        """The rule's source, and what its files hold."""
        own = {"words": self._own.name} if self._own.files else {}
        return {**self.header.model_dump(mode="json"), **own}


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
