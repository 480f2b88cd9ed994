"""Rule files: one YAML file a rule, its first document the rule, its second the examples that are its tests."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

from replyguard.errors import Problem, RuleError, SourceError
from replyguard.rules.base import Rule
from replyguard.rules.header import Header
from replyguard.yaml_source import Document, nearest, read_yaml, validate

KINDS = (
    "address",
    "asks",
    "asks-again",
    "combination",
    "consistency",
    "disclosure",
    "goodwill",
    "lexicon",
    "limit",
    "matter",
    "metric",
    "moves",
    "participation",
    "pattern",
    "personal-data",
    "phrases",
    "placeholders",
    "points-elsewhere",
    "posted-data",
    "private-history",
    "repeats",
    "required",
    "shouting",
    "similar",
    "stock-answer",
    "style",
    "substitution",
    "tokens",
)
"""The kinds of rules that are data; each is a module of its own, loaded when a rule of it is met."""

DIVIDER = re.compile(r"(?<=\n)---[ \t]*(?:\r?\n|\Z)")
"""The line between a rule and its examples."""


def read_rule(text: str, file: str) -> Rule:
    """The rule of a rule file. Raises RuleError with every mistake at its place."""
    try:
        document = read_yaml(DIVIDER.split(text, maxsplit=1)[0], file)
        source_type, rule_type = _named_kind(document)
        return rule_type(validate(document, source_type))  # type: ignore[call-arg]
    except RuleError:
        raise
    except SourceError as error:
        raise RuleError(list(error.problems)) from None


def read_rule_file(path: Path) -> Rule:
    """The rule of a file on disk. Raises RuleError, also where the file cannot be read."""
    return read_rule(text_of(path), str(path))


def text_of(path: Path) -> str:
    """The text of a rule file. Raises RuleError where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = "not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror or "unreadable"
        raise RuleError([Problem(str(path), 0, 0, "", f"cannot be read: {reason}")]) from None


def _named_kind(document: Document) -> tuple[type[Header], type[Rule]]:
    data = document.data if isinstance(document.data, dict) else {}
    kind = data.get("kind")
    if isinstance(kind, str) and kind in KINDS:
        return kind_of(kind)
    allowed = ", ".join(KINDS)
    wrong = f"{kind!r} is not allowed{nearest(str(kind), KINDS)}" if kind is not None else "required, but missing"
    raise RuleError([*document.problems, document.problem(("kind",), f"{wrong}; allowed: {allowed}")])


def kind_of(kind: str) -> tuple[type[Header], type[Rule]]:
    """What a kind's part of a file is read as, and the rule that it makes."""
    module = import_module(f"replyguard.rules.kinds.{kind.replace('-', '_')}")
    name = "".join(word.title() for word in kind.split("-"))
    source: type[Header] = getattr(module, f"{name}Source")
    rule: type[Rule] = getattr(module, f"{name}Rule")
    return source, rule
