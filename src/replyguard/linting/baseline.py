"""The baseline: findings that were accepted so far, known by the whole reply, the rule and a number."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from replyguard import PolicyError, Problem
from replyguard.linting.replaced import replaced

_VERSION: Literal[1] = 1
_ABOUT = (
    "Findings of saved replies that were accepted. A reply is known by the SHA-256 of its whole text; the numbers say "
    "which of a rule's findings in it, in order. Where the replies hold personal data, keep this file as carefully."
)


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AcceptedReply(_Part):
    """What was accepted in one reply."""

    reply: Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]
    path: str
    """The file that it stood in, divided by slashes; only for people, and to tell what is stale."""
    rules: dict[str, tuple[int, ...]]


class _Source(_Part):
    version: Literal[1]
    about: str = ""
    findings: tuple[AcceptedReply, ...]


@dataclass(frozen=True, slots=True)
class Stale:
    """An entry that fits no finding any more."""

    path: str
    rule: str
    ordinal: int


@dataclass(slots=True)
class Baseline:
    """What was accepted before, and what a run has met of it."""

    accepted: dict[str, AcceptedReply] = field(default_factory=dict)
    _met: set[tuple[str, str, int]] = field(default_factory=set)
    _found: dict[str, tuple[str, dict[str, list[int]]]] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Baseline:
        """The baseline in a file; raises PolicyError."""
        try:
            source = _Source.model_validate(json.loads(path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            missing = "no such file; --write-baseline writes it"
            raise PolicyError([Problem(str(path), 0, 0, "", missing)]) from None
        except OSError as error:
            raise PolicyError([Problem(str(path), 0, 0, "", f"cannot be read: {error.strerror}")]) from None
        except ValidationError as error:
            problems = [
                Problem(str(path), 0, 0, ".".join(map(str, one["loc"])), f"not a baseline: {one['msg']}")
                for one in error.errors(include_url=False, include_input=False, include_context=False)
            ]
            raise PolicyError(problems) from None
        except (ValueError, RecursionError) as error:
            line = error.lineno if isinstance(error, json.JSONDecodeError) else 0
            raise PolicyError([Problem(str(path), line, 1, "", "not a baseline: not JSON")]) from None
        return cls({one.reply: one for one in source.findings})

    def accepts(self, reply: str, rule: str, ordinal: int) -> bool:
        """True where a finding was accepted before; remembers that it is still there."""
        known = self.accepted.get(reply)
        if known is None or ordinal not in known.rules.get(rule, ()):
            return False
        self._met.add((reply, rule, ordinal))
        return True

    def note(self, path: str, reply: str, findings: Iterable[tuple[str, int]]) -> None:
        """Take down what was found in a reply, for a baseline that is written at the end."""
        _, rules = self._found.setdefault(reply, (_slashed(path), {}))
        for rule, ordinal in findings:
            listed = rules.setdefault(rule, [])
            if ordinal not in listed:
                listed.append(ordinal)

    def stale(self, linted: Iterable[str]) -> Iterator[Stale]:
        """The entries that fit nothing any more, of files that were linted or are gone."""
        files = {_slashed(path) for path in linted}
        for reply, entry in self.accepted.items():
            if entry.path not in files and os.path.exists(entry.path):
                continue
            for rule, ordinals in entry.rules.items():
                yield from (
                    Stale(entry.path, rule, ordinal) for ordinal in ordinals if (reply, rule, ordinal) not in self._met
                )

    def write(self, path: Path, linted: Iterable[str]) -> int:
        """Put what was noted in the place of the file, and give the number of findings; raises OSError.

        What it held of files that were not linted this time and still exist stays.
        """
        files = {_slashed(one) for one in linted}
        entries = [
            entry
            for reply, entry in self.accepted.items()
            if entry.path not in files and reply not in self._found and os.path.exists(entry.path)
        ]
        entries += [
            AcceptedReply(reply=reply, path=file, rules={rule: tuple(rules[rule]) for rule in sorted(rules)})
            for reply, (file, rules) in self._found.items()
            if rules
        ]
        entries.sort(key=lambda entry: (entry.path, entry.reply))
        # a line each, so that a difference between two versions reads well
        lines = ",\n".join(f"  {json.dumps(entry.model_dump(), ensure_ascii=False)}" for entry in entries)
        head = f'{{"version": {_VERSION}, "about": {json.dumps(_ABOUT)},\n "findings": ['
        with replaced(path) as file:
            file.write(f"{head}\n{lines}\n]}}\n" if lines else f"{head}]}}\n")
        return sum(len(ordinals) for entry in entries for ordinals in entry.rules.values())


def _slashed(path: str) -> str:
    return os.path.normpath(path).replace(os.sep, "/")
