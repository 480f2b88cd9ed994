"""The lint file of a collection: which policy and venue counts for which paths, and recorded exceptions."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from replyguard import PolicyError, Problem, SourceError, Waiver
from replyguard.draft import Kind, Venue, Visibility
from replyguard.linting.path_patterns import PathPattern
from replyguard.yaml_source import Document, read_yaml, validate

NAME = ".replyguard.yaml"
"""The file that is looked for in the current folder."""

_NonEmpty = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PathSetting(_Part):
    """What counts for the replies in files that a pattern matches; of several the last one that says something."""

    match: _NonEmpty
    """As in an ignore file: `forum/`, `*.csv`, `en/**/private-*.md`."""
    policy: _NonEmpty | None = None
    venue: Venue | None = None
    visibility: Visibility | None = None
    kind: Kind | None = None


class PathWaiver(_Part):
    """A recorded exception for saved replies: which rule or family, where, why, by whom, until when (inclusive)."""

    rule: _NonEmpty
    path: _NonEmpty | None = None
    """As in an ignore file; without it the exception holds everywhere."""
    reply: _NonEmpty | None = None
    """The name of the one reply that it is for."""
    reason: _NonEmpty
    by: _NonEmpty
    until: date | None = None

    def waiver(self) -> Waiver:
        """The exception as a draft carries it."""
        return Waiver(rule=self.rule, reason=self.reason, by=self.by, until=self.until)


class LintSource(_Part):
    """What a lint file may say."""

    policy: _NonEmpty | None = None
    across: bool = False
    """Whether the replies are held against each other."""
    paths: tuple[PathSetting, ...] = ()
    waivers: tuple[PathWaiver, ...] = Field(default=())


@dataclass(frozen=True)
class LintFile:
    """A lint file and the folder that its paths count from."""

    source: LintSource
    folder: Path
    name: str = NAME

    @classmethod
    def none(cls) -> LintFile:
        """No lint file: nothing is said of any path."""
        return cls(LintSource(), Path())

    @classmethod
    def read(cls, path: Path) -> LintFile:
        """The lint file at a path; raises PolicyError with every mistake at its line."""
        try:
            text = path.read_text(encoding="utf-8-sig")
        except OSError as error:
            raise PolicyError([Problem(str(path), 0, 0, "", f"cannot be read: {error.strerror}")]) from None
        except UnicodeDecodeError:
            raise PolicyError([Problem(str(path), 0, 0, "", "not UTF-8")]) from None
        try:
            document = read_yaml(text, str(path))
            source = LintSource() if document.data is None else validate(document, LintSource)
        except SourceError as error:
            raise PolicyError(list(error.problems)) from None
        problems = list(_missing_policies(document, source, path.parent))
        if problems:
            raise PolicyError(problems)
        return cls(source, path.parent, str(path))

    @property
    def policy(self) -> Path | None:
        """The policy that counts where nothing else is said."""
        return self.folder / self.source.policy if self.source.policy else None

    @cached_property
    def policies(self) -> tuple[Path, ...]:
        """The policies that are named for paths, each once, in order."""
        return tuple(dict.fromkeys(self.folder / one.policy for one in self.source.paths if one.policy))

    @cached_property
    def _patterns(self) -> tuple[tuple[PathPattern, PathSetting], ...]:
        return tuple((PathPattern(one.match), one) for one in self.source.paths)

    @cached_property
    def waivers(self) -> tuple[tuple[PathPattern | None, PathWaiver], ...]:
        """The recorded exceptions with the patterns of their paths."""
        return tuple((PathPattern(one.path) if one.path else None, one) for one in self.source.waivers)

    def settings_of(self, path: str) -> tuple[PathSetting, ...]:
        """What is said of a file, the last word last."""
        inside = self.relative(path)
        return tuple(setting for pattern, setting in self._patterns if pattern.covers(inside))

    def waivers_of(self, path: str) -> tuple[PathWaiver, ...]:
        """The exceptions for replies in a file, those for single replies included."""
        inside = self.relative(path)
        return tuple(waiver for pattern, waiver in self.waivers if pattern is None or pattern.covers(inside))

    def relative(self, path: str) -> str:
        """A path as patterns see it: from the lint file's folder on, divided by slashes."""
        return os.path.relpath(os.path.abspath(path), os.path.abspath(self.folder)).replace(os.sep, "/")


def _missing_policies(document: Document, source: LintSource, folder: Path) -> list[Problem]:
    named = [
        (("policy",), source.policy),
        *((("paths", i, "policy"), one.policy) for i, one in enumerate(source.paths)),
    ]
    return [
        document.problem(place, f"no such file: {folder / policy}")
        for place, policy in named
        if policy is not None and not (folder / policy).is_file()
    ]
