"""JSON Schemas of the files that people write, made from the models that read them."""

from __future__ import annotations

import ast
import inspect
import json
import sys
import textwrap
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from replyguard.policy.source import PolicySource
from replyguard.rules.source import KINDS, kind_of
from replyguard.testing.policy_drafts import PolicyDraftsSource
from replyguard.yaml_source import models_in

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _Schema(GenerateJsonSchema):
    """Titles that only repeat the key are left out."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        """Never."""
        return False


def policy_schema() -> dict[str, Any]:
    """The schema of a policy file."""
    return _named(_of(PolicySource), "A policy of replyguard")


def policy_drafts_schema() -> dict[str, Any]:
    """The schema of NAME.test.yaml beside a policy."""
    return _named(_of(PolicyDraftsSource), "Drafts with the verdicts that a policy of replyguard must give them")


def rule_schema() -> dict[str, Any]:
    """The schema of a rule file's first document: by its kind; examples may follow behind ---."""
    shared: dict[str, Any] = {}
    kinds: list[dict[str, Any]] = []
    for kind in KINDS:
        source, _ = kind_of(kind)
        schema = _of(source)
        shared |= schema.pop("$defs", {})
        schema.pop("title", None)
        kinds.append({"if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]}, "then": schema})
    rule = {
        "type": "object",
        "properties": {"kind": {"enum": list(KINDS)}},
        "required": ["kind"],
        "allOf": kinds,
        "$defs": shared,
    }
    examples = {
        "type": "object",
        "properties": {"answers": {"type": "object"}, "examples": {"type": "object"}},
        "required": ["examples"],
        "additionalProperties": False,
    }
    # an editor holds each document of a file against the whole schema
    return {"$schema": _DIALECT, "title": "A rule of replyguard", "anyOf": [examples, rule], "$defs": rule.pop("$defs")}


@cache
def rule_schema_text() -> str:
    """The schema of rule files as it is written."""
    return _written(rule_schema())


def write_schemas(folder: Path) -> list[Path]:
    """Write all schemas into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, schema in (
        ("policy", policy_schema()),
        ("rule", rule_schema()),
        ("policy-drafts", policy_drafts_schema()),
    ):
        file = folder / f"{name}.schema.json"
        file.write_text(_written(schema), encoding="utf-8")
        written.append(file)
    return written


def _of(model: type[BaseModel]) -> dict[str, Any]:
    schema = model.model_json_schema(by_alias=True, schema_generator=_Schema)
    for part in (model, *_below(model)):
        place = schema if part is model else schema.get("$defs", {}).get(part.__name__, {})
        keys: dict[str, Any] = next(
            (one["properties"] for one in (place, *place.get("anyOf", ())) if "properties" in one), {}
        )
        for name, text in _said_of_keys(part).items():
            field = part.model_fields.get(name)
            if field is not None and (field.alias or name) in keys:
                keys[field.alias or name]["description"] = text
    return schema


def _below(model: type[BaseModel]) -> list[type[BaseModel]]:
    """The models that a model's keys lead to."""
    found: dict[type[BaseModel], None] = {}
    waiting = [model]
    while waiting:
        for field in waiting.pop().model_fields.values():
            for part in models_in(field.annotation):
                if part not in found:
                    found[part] = None
                    waiting.append(part)
    return list(found)


def _said_of_keys(model: type[BaseModel]) -> dict[str, str]:
    """What stands below the keys of a model in its source."""
    said: dict[str, str] = {}
    for part in reversed(model.__mro__):
        if issubclass(part, BaseModel) and part is not BaseModel:
            (body,) = ast.parse(textwrap.dedent(inspect.getsource(part))).body
            assert isinstance(body, ast.ClassDef)
            for key, text in pairwise(body.body):
                if (
                    isinstance(key, ast.AnnAssign)
                    and isinstance(text, ast.Expr)
                    and isinstance(text.value, ast.Constant)
                ):
                    said[ast.unparse(key.target)] = " ".join(str(text.value.value).split())
    return said


def _named(schema: dict[str, Any], title: str) -> dict[str, Any]:
    return {"$schema": _DIALECT, **schema, "title": title}


def _written(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    for path in write_schemas(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/schema")):
        print(path)
