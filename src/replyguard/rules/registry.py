"""Which rules there are: the built-in ones, and those that a policy brings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from replyguard.errors import Problem, RuleError
from replyguard.rules.base import Rule
from replyguard.rules.formed import formed_rules, write_formed_rules
from replyguard.rules.source import read_rule


class Registry:
    """Rules by name; immutable. A name given twice is an error that names both places."""

    def __init__(self, rules: Iterable[tuple[Rule, str]]) -> None:
        self._rules: dict[str, Rule] = {}
        self._places: dict[str, str] = {}
        problems = []
        for rule, place in rules:
            name = rule.header.name
            if name in self._rules:
                problems.append(Problem(place, 0, 0, name, f"this name is already taken by {self._places[name]}"))
                continue
            self._rules[name] = rule
            self._places[name] = place
        if problems:
            raise RuleError(problems)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules.values())

    def __len__(self) -> int:
        return len(self._rules)

    def get(self, name: str) -> Rule | None:
        """The rule of that name."""
        return self._rules.get(name)

    def place(self, name: str) -> str:
        """Where the rule of that name stands."""
        return self._places[name]

    def names(self) -> list[str]:
        """All rule names, in order."""
        return sorted(self._rules)

    def families(self) -> list[str]:
        """All families that have a rule, in order."""
        return sorted({rule.header.category for rule in self})

    def extended(self, rules: Iterable[tuple[Rule, str]]) -> Registry:
        """A registry with further rules; raises RuleError where a name is taken."""
        return Registry([*((rule, self._places[name]) for name, rule in self._rules.items()), *rules])


def built_in_rule_files() -> Iterator[Traversable]:
    """The rule files that ship, family by family."""
    root = resources.files("replyguard") / "rules"
    for family in sorted(root.iterdir(), key=lambda folder: folder.name):
        if family.is_dir() and family.name != "kinds":
            for file in sorted(family.iterdir(), key=lambda file: file.name):
                if file.name.endswith(".yaml"):
                    yield file


@cache
def built_in_rules() -> Registry:
    """The rules that ship."""
    formed = formed_rules()
    if formed is not None:
        return Registry(formed)
    return Registry((read_rule(file.read_text(encoding="utf-8"), place), place) for place, file in _places())


def text_of_rule(name: str, registry: Registry) -> str | None:
    """What the file of a rule says, also behind its first document; None for a rule in Python."""
    place = registry.place(name)
    for label, file in _places():
        if label == place:
            return file.read_text(encoding="utf-8")
    return Path(place).read_text(encoding="utf-8-sig") if place.endswith((".yaml", ".yml")) else None


def write_built_in_rules(folder: Path) -> Path:
    """Read the rules that ship and write what comes of them below `folder`."""
    return write_formed_rules(list(_places()), folder)


def _places() -> Iterator[tuple[str, Traversable]]:
    """The rule files that ship, each with the name that messages give it."""
    return ((_label(file), file) for file in built_in_rule_files())


def _label(file: Traversable) -> str:
    return "/".join(str(file).replace("\\", "/").split("/")[-3:])
