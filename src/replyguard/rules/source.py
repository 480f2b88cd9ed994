"""Rule files: one YAML file a rule, its first document the rule, its second the examples that are its tests."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast, runtime_checkable

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from replyguard.errors import Problem, RuleError, SourceError
from replyguard.rules.base import Rule
from replyguard.rules.header import Header
from replyguard.rules.pack_files import NotInPack, PackFiles
from replyguard.yaml_source import AT_KEY, Document, nearest, read_yaml, validate
from replyguard.yaml_source import Path as Place

KINDS = (
    "across",
    "address",
    "asks",
    "asks-again",
    "classifier",
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

_TEXTS = {"de": "x", "en": "x"}
_STAND_INS: Mapping[str, Any] = {"name": "a.b", "severity": "info", "since": "0"} | dict.fromkeys(
    ("title", "message", "what", "why", "instead"), _TEXTS
)
"""What every rule must say, said in the place of what a file says wrongly."""
_TOGETHER = frozenset({"status", "replaced-by"})

DIVIDER = re.compile(r"(?<=\n)---[ \t]*(?:\r?\n|\Z)")
"""The line between a rule and its examples."""


@runtime_checkable
class _NamesFiles(Protocol):
    """The source of a rule that may name files beside its own."""

    def named_files(self) -> Mapping[Place, str]:
        """Their paths, by the place in the rule that names each."""
        ...


class _TakesFiles(Protocol):
    """A rule that is made with what such files hold."""

    def check_files(self) -> None:
        """Raises LexiconError, PydanticCustomError."""
        ...


def read_rule(text: str, file: str, files: PackFiles | None = None) -> Rule:
    """The rule of a rule file; `files` are those that it may name. Raises RuleError with every mistake at its place."""
    try:
        document = read_yaml(DIVIDER.split(text, maxsplit=1)[0], file)
        source_type, rule_type = _named_kind(document)
        try:
            source = validate(document, source_type)
        except SourceError as error:
            raise RuleError([*error.problems, *_hidden(document, source_type, error)]) from None
        if isinstance(source, _NamesFiles) and (named := source.named_files()):
            return _with_files(source, rule_type, named, document, files)
        return rule_type(source)  # type: ignore[call-arg]
    except RuleError:
        raise
    except SourceError as error:
        raise RuleError(list(error.problems)) from None


def read_rule_file(path: Path, root: Path | None = None) -> Rule:
    """The rule of a file on disk, in the pack with the folder `root`. Raises RuleError, also where it is unreadable."""
    return read_rule(text_of(path), str(path), PackFiles.of(path, root))


def _with_files(
    source: Header,
    rule_type: type[Rule],
    named: Mapping[Place, str],
    document: Document,
    files: PackFiles | None,
) -> Rule:
    contents: dict[Place, tuple[str, bytes]] = {}
    problems: list[Problem] = []
    for place, path in named.items():
        try:
            if files is None:
                raise NotInPack("only a rule file on disk can name files beside it")
            contents[place] = files.read(path)
        except NotInPack as error:
            problems.append(document.problem(place, str(error)))
    if problems:
        raise RuleError(problems)
    rule = rule_type(source, contents)  # type: ignore[call-arg]
    try:
        cast(_TakesFiles, rule).check_files()
    except PydanticCustomError as error:
        raise RuleError([document.problem((error.context or {})["path"], error.message())]) from None
    return rule


def text_of(path: Path) -> str:
    """The text of a rule file. Raises RuleError where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = "not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror or "unreadable"
        raise RuleError([Problem(str(path), 0, 0, "", f"cannot be read: {reason}")]) from None


def _hidden(document: Document, source_type: type[Header], told: SourceError) -> Iterator[Problem]:
    """What is wrong in the keys that are well formed, which is looked at only when every key is."""
    at_fault = {problem.key.split(".")[0] for problem in told.problems}
    if at_fault & _TOGETHER:
        at_fault |= _TOGETHER
    data = {key: value for key, value in document.data.items() if key not in at_fault}
    try:
        source_type.model_validate({**_STAND_INS, **data}, by_alias=True, by_name=False)
    except ValidationError as error:
        told_at_keys = (one["ctx"] for one in error.errors(include_url=False) if one["type"] == AT_KEY)
        for context in told_at_keys:
            # what has no reason of its own says that a key is missing, and that may be one at fault
            reasons = ((context["path"], context["reason"]), *context.get("more", ())) if "reason" in context else ()
            for path, reason in reasons:
                if path[0] not in at_fault:
                    yield document.problem(path, reason)


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
