"""The errors that a caller can meet: each says what was given, what was expected and where."""

from __future__ import annotations

from dataclasses import dataclass


class ReplyguardError(Exception):
    """The base of every error that replyguard raises on purpose."""


class DraftError(ReplyguardError, ValueError):
    """A draft that cannot be checked: an unknown key, a wrong value, or a text over the limit."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in a source file; `line` and `column` count from 1, 0 where the place is not known."""

    file: str
    line: int
    column: int
    key: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{place}: {self.key}: {self.message}" if self.key else f"{place}: {self.message}"


class SourceError(ReplyguardError, ValueError):
    """A policy, rule or lexicon file with mistakes; `problems` lists all of them with their places."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class PolicyError(SourceError):
    """A policy that cannot be used."""


class RuleError(SourceError):
    """A rule file that cannot be used."""


class LexiconError(SourceError):
    """A lexicon file that cannot be used."""
