"""What an installed package brings: rules in Python, and a folder of rule files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from replyguard.errors import Problem, RuleError, SourceError
from replyguard.rules.base import NOTHING_NEEDED, Needs, Rule
from replyguard.rules.header import Header
from replyguard.rules.pack_files import rule_files_below
from replyguard.rules.source import DIVIDER, read_rule_file, text_of
from replyguard.yaml_source import read_yaml, validate

GROUP = "replyguard.packs"
"""The group of entry points by which a package offers its pack."""


@dataclass(frozen=True, slots=True)
class Pack:
    """Rules that an installed package brings; its entry point leads to one, or to a function that makes one."""

    rules: Sequence[Rule] = ()
    folder: Path | None = None
    """Where its rule files stand."""

    def all_rules(self) -> Iterator[tuple[Rule, str]]:
        """Every rule, with what messages call its place. Raises RuleError with every mistake."""
        yield from ((rule, type(rule).__qualname__) for rule in self.rules)
        problems: list[Problem] = []
        for file in rule_files_below(self.folder) if self.folder is not None else ():
            try:
                yield read_rule_file(file, self.folder), file.name
            except RuleError as error:
                problems += error.problems
        if problems:
            raise RuleError(problems)


class RuleInPython:
    """What rules in Python have in common; a rule need not inherit from it.

    The header stands in a YAML file, the examples behind `---` as in any rule file, so that texts and tests are data.
    A subclass writes `find`, and `needs` where literals can gate it. `revision` belongs to the policy's digest: raise
    it when `find` changes.
    """

    redaction_label: Mapping[str, str] = {}
    revision = 1

    def __init__(self, header: Header) -> None:
        self.header = header

    @property
    def needs(self) -> Needs:
        """It looks at every draft."""
        return NOTHING_NEEDED

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The header, the class, and its revision."""
        kind = f"{type(self).__module__}.{type(self).__qualname__}"
        return {**self.header.model_dump(mode="json"), "class": kind, "revision": self.revision}


def read_header(path: Path) -> Header:
    """The header of a rule in Python: the first document of a YAML file. Raises RuleError with every mistake."""
    try:
        return validate(read_yaml(DIVIDER.split(text_of(path), maxsplit=1)[0], str(path)), Header)
    except RuleError:
        raise
    except SourceError as error:
        raise RuleError(list(error.problems)) from None
