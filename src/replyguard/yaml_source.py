"""YAML 1.2 with places: a scalar is text until a model says otherwise, and every mistake has a line and a column."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError

from replyguard.errors import Problem, SourceError

_MOST_NODES = 200_000
_DEEPEST = 64
_INDENT = re.compile(r"[ \t?:-]+")
_NULL = "tag:yaml.org,2002:null"
# what the YAML reader gives to nodes that are written without a tag, whatever their text
_PLAIN_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("str", "seq", "map", "null", "bool", "int", "float", "timestamp", "merge", "value")
)
_EXPECTED = {
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "keys and values",
    "model_type": "keys and values",
    "model_attributes_type": "keys and values",
    "string_type": "text",
    "string_too_short": "text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "finite_number": "a number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "date_type": "a day such as 2026-12-31",
    "date_parsing": "a day such as 2026-12-31",
    "date_from_datetime_parsing": "a day such as 2026-12-31",
}
"""What pydantic calls by Python's names, in the words of somebody who writes YAML."""

IS_FORMED = object()
"""The context of a validation whose data were read and checked before."""
AT_KEY = "at-key"
"""The type of a pydantic error about a whole model whose context holds the `path` of the key that is to blame.

The context may hold `more`: further pairs of such a path and what is wrong there.
"""

Path = tuple[str | int, ...]
Model = TypeVar("Model", bound=BaseModel)


class Replaced(list[Any]):
    """A list written with the tag !replace, which takes the place of what was inherited."""


@dataclass(slots=True)
class Document:
    """One YAML document: its data, with the place of every key and item."""

    file: str
    data: Any
    places: dict[Path, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def problem(self, path: Path, message: str) -> Problem:
        """A mistake at a path of the data; the nearest known place above it counts."""
        known = path
        while known and known not in self.places:
            known = known[:-1]
        line, column = self.places.get(known, (1, 1))
        return Problem(self.file, line, column, ".".join(str(part) for part in path), message)


def read_yaml(text: str, file: str) -> Document:
    """The one document of a YAML text. Raises SourceError where it is not YAML at all; other mistakes are collected.

    Scalars stay text (so `off` is a word and 0800 330 1000 is a number to call, quoted or not), empty ones and null are
    None. A key given twice, an unknown tag and a bomb of aliases are mistakes.
    """
    document = Document(file, None)
    try:
        _refuse_too_deep(text, file)
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise SourceError([_syntax_problem(text, file, error)]) from None
    except UnicodeEncodeError:
        raise SourceError([Problem(file, 1, 1, "", "not YAML: half of a surrogate pair")]) from None
    if node is None:
        return document
    budget = [_MOST_NODES]
    document.data = _build(node, (), document, budget)
    if budget[0] < 0:
        raise SourceError([Problem(file, 1, 1, "", f"more than {_MOST_NODES:,} values: aliases that multiply?")])
    return document


def validate(document: Document, model: type[Model], data: Any = None) -> Model:
    """The document's data as a model; raises SourceError with every mistake at its place."""
    problems = list(document.problems)
    value = document.data if data is None else data
    if not isinstance(value, dict):
        raise SourceError([*problems, document.problem((), f"expected keys and values ({', '.join(keys_of(model))})")])
    try:
        validated = model.model_validate(value, by_alias=True, by_name=False)
    except ValidationError as error:
        problems += [document.problem(path, message) for path, message in mistakes_in(error, model, value)]
        raise SourceError(problems) from None
    if problems:
        raise SourceError(problems)
    return validated


def refuse(mistakes: Sequence[tuple[Path, str]]) -> None:
    """Raises one PydanticCustomError for all of these: each a path below the model, and what is wrong there."""
    if mistakes:
        path, reason = mistakes[0]
        context = {"path": path, "reason": reason, "more": tuple(mistakes[1:])}
        raise PydanticCustomError(AT_KEY, "{reason}", context)


def keys_of(model: type[BaseModel]) -> list[str]:
    """The keys that a model takes, as they are written."""
    return [info.alias or name for name, info in model.model_fields.items()]


def nearest(word: str, allowed: Iterable[str]) -> str:
    """' (did you mean x?)' for the allowed word nearest to a wrong one, or nothing."""
    close = difflib.get_close_matches(word, list(allowed), n=1, cutoff=0.6)
    return f" (did you mean {close[0]}?)" if close else ""


def _refuse_too_deep(text: str, file: str) -> None:
    """Walks the events first, since the composer recurses in C and would overrun the stack."""
    if _most_depth(text) <= _DEEPEST:
        return
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                mark = event.start_mark
                place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
                raise SourceError([Problem(file, *place, "", f"nested more than {_DEEPEST} deep")])
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _most_depth(text: str) -> int:
    """No text is nested deeper: a block by an indent or a dash, anything else by a bracket; marks may stand between."""
    indents = max(map(len, _INDENT.findall(text)), default=0)
    return indents + sum(map(text.count, "[{&!")) + 2


def _build(node: yaml.Node, path: Path, document: Document, budget: list[int]) -> Any:
    budget[0] -= 1
    if budget[0] < 0:
        return None
    if len(path) > _DEEPEST:
        message = f"nested more than {_DEEPEST} deep, or an alias that holds itself"
        raise SourceError([Problem(document.file, *_place(node), "", message)])
    if node.tag not in _PLAIN_TAGS and not (node.tag == "!replace" and isinstance(node, yaml.SequenceNode)):
        tag = node.tag.replace("tag:yaml.org,2002:", "!!")
        document.problems.append(document.problem(path, f"unknown tag {tag}; allowed: !replace, before a list"))
    if isinstance(node, yaml.ScalarNode):
        return None if node.tag == _NULL else node.value
    if isinstance(node, yaml.SequenceNode):
        items = []
        for i, child in enumerate(node.value):
            document.places[(*path, i)] = _place(child)
            items.append(_build(child, (*path, i), document, budget))
        return Replaced(items) if node.tag == "!replace" else items
    mapping: dict[Any, Any] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            document.problems.append(Problem(document.file, *_place(key_node), "", "a key is text, not a list or keys"))
            continue
        key = key_node.value
        place = (*path, key)
        if key in mapping:
            line, column = _place(key_node)
            first = document.places[place][0]
            document.problems.append(
                Problem(document.file, line, column, ".".join(map(str, place)), f"given twice, first in line {first}")
            )
            continue
        document.places[place] = _place(key_node)
        mapping[key] = _build(value_node, place, document, budget)
    return mapping


def _place(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _syntax_problem(text: str, file: str, error: yaml.YAMLError) -> Problem:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        message = f"not YAML: {error.problem or error.context}"
        lines = text.splitlines()
        if mark and mark.line < len(lines) and "\t" in lines[mark.line][: mark.column + 1]:
            message = "not YAML: a tab; lines are indented with blanks"
        if error.problem == "but found another document":
            message = "a second document begins here; a file holds one"
        return Problem(file, mark.line + 1 if mark else 1, mark.column + 1 if mark else 1, "", message)
    return Problem(file, 1, 1, "", f"not YAML: {str(error).splitlines()[0]}")


def mistakes_in(error: ValidationError, model: type[BaseModel], data: object) -> list[tuple[Path, str]]:
    """What is wrong with data that do not make a model, in the words of somebody who writes YAML, and where."""
    mistakes: list[tuple[Path, str]] = []
    for item in error.errors(include_url=False):
        path, kind = _written_path(item["loc"], data), item["type"]
        fewest = item.get("ctx", {}).get("min_length", 1)
        if kind == "too_short" and item["input"] and len(item["input"]) >= fewest:
            continue  # its items are wrong, and are told of themselves
        if kind == AT_KEY:
            more = item["ctx"].get("more", ())
            mistakes += [((*path, *place), reason) for place, reason in more]
            path, message = (*path, *item["ctx"]["path"]), item["msg"]
        elif kind == "too_short":
            message = "expected at least one item, got an empty list"
            if item["input"]:
                message = f"expected at least {fewest} items, got {len(item['input'])}"
        elif kind == "extra_forbidden":
            allowed = _allowed_beside(model, item["loc"])
            hint = nearest(str(item["loc"][-1]), allowed)
            message = f"unknown key{hint}; allowed here: {', '.join(allowed)}" if allowed else "unknown key"
            if " " in (key := str(item["loc"][-1])) or key.endswith((".", "!", "?")):
                message += "; a text with a comma in it stands in quotes"
        elif kind == "missing":
            message = "required, but missing"
        elif kind in ("literal_error", "enum"):
            expected = item.get("ctx", {}).get("expected", "")
            words = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
            message = (
                f"{item['input']!r} is not allowed{nearest(str(item['input']), words)}; allowed: {', '.join(words)}"
            )
        elif kind.startswith("union_tag"):
            context = item.get("ctx", {})
            tags = [tag.strip().strip("'") for tag in str(context.get("expected_tags", "")).split(",")]
            given = str(context.get("tag", ""))
            path = (*path, str(context.get("discriminator", "")).strip("'"))
            message = (
                f"{given!r} is not allowed{nearest(given, tags)}; allowed: {', '.join(tags)}"
                if given
                else "required, but missing"
            )
        elif kind in ("greater_than", "greater_than_equal"):
            message = f"{item['msg'].replace('Input should be', 'expected a number')}, got {_given(item['input'])}"
        elif kind in _EXPECTED:
            keys = ", ".join(_allowed_beside(model, (*item["loc"], ""))) if kind == "model_type" else ""
            allowed_keys = f" ({keys})" if keys else ""
            message = f"expected {_EXPECTED[kind]}{allowed_keys}, got {_given(item['input'])}"
        else:
            message = item["msg"].removeprefix("Value error, ")
        mistakes.append((path, message))
    return mistakes


def _given(value: object) -> str:
    """What stands in the file, for a message."""
    if isinstance(value, dict):
        return "keys and values"
    if isinstance(value, list):
        return "a list"
    return repr(value) if value else "nothing"


def _written_path(loc: tuple[int | str, ...], data: object) -> Path:
    """The path as the data have it: pydantic's own steps (tags of unions and the like) left out."""
    path: Path = ()
    if loc and loc[-1] == "[key]":
        loc = loc[:-1]
    for i, part in enumerate(loc):
        is_there = part in data if isinstance(data, dict) else isinstance(data, Sequence) and part in range(len(data))
        if is_there:
            data = data[part]  # type: ignore[index]
        if is_there or i == len(loc) - 1:
            path = (*path, part)
    return path


def _allowed_beside(model: type[BaseModel], loc: tuple[int | str, ...]) -> list[str]:
    """The keys of the model that the last but one step of `loc` leads to."""
    current: type[BaseModel] | None = model
    for part in loc[:-1]:
        if current is None or not isinstance(part, str):
            continue
        annotation = next(
            (info.annotation for name, info in current.model_fields.items() if part in (name, info.alias)), None
        )
        found = models_in(annotation)
        current = found[0] if found else current if annotation is None else None
    return keys_of(current) if current is not None else []


def models_in(annotation: Any) -> list[type[BaseModel]]:
    """The models in an annotation."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in getattr(annotation, "__args__", ()) for model in models_in(argument)]


def as_mapping(value: object) -> Mapping[str, Any]:
    """The value if it is a mapping, else an empty one."""
    return value if isinstance(value, dict) else {}
