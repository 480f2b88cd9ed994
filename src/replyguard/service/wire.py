"""What the OpenAPI document says of drafts and verdicts: their schemas, examples, and the refusals of each route."""

from __future__ import annotations

from typing import Any, Literal

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel

from replyguard import Draft, Verdict, __version__
from replyguard.service.refusals import Refused

LINES = ("application/x-ndjson", "application/jsonl")
LONGEST_NAME = 100
POLICY_SAYS = "A policy by name; the service's own default where none is named."
_SCHEMA = "#/components/schemas/"
_NOT_WRITTEN = ("on_failure", "is_complete")
_DESCRIPTION = """Says of a draft reply whether it may stand in public.

Any answer to a check but 200 means that the draft was **not checked**: do not send it. Every answer carries
`X-Request-Id`, which stands in the service's log too. Texts and what was found in them stand in no log."""

_DRAFT_EXAMPLES = {
    "a reply": {"summary": "Only the text is required", "value": {"text": "Danke für den Hinweis, wir sehen nach."}},
    "with context": {
        "summary": "A reply that repeats what the customer posted",
        "value": {
            "id": "r1",
            "text": "Hallo Jana, wir erstatten auf DE89 3704 0044 0532 0130 00.",
            "network": "twitter",
            "venue": "owned",
            "thread": [{"role": "customer", "text": "Mein Konto ist DE89370400440532013000, wann kommt das Geld?"}],
        },
    },
}
_STAMP = {"name": "default", "digest": f"sha256:{'0' * 64}"}
_NOTHING_TO_MOVE = {"advice": "stay", "already_moving": False, "kind": None, "reasons": [], "suggestion": None}
_VERDICT_EXAMPLE: dict[str, Any] = {
    "schema_version": 1,
    "id": "r1",
    "decision": "warn",
    "language": "en",
    "findings": [
        {
            "rule": "profanity.mild",
            "category": "profanity",
            "severity": "warning",
            "message": "“crap” sounds coarse",
            "why": "What stands in public stays there.",
            "source": "draft",
            "start": 10,
            "end": 14,
            "start_utf16": 10,
            "end_utf16": 14,
            "match": "crap",
            "evidence": None,
            "confidence": "high",
            "related": [],
            "suggestions": [],
            "url": None,
            "waived": None,
        }
    ],
    "routing": _NOTHING_TO_MOVE,
    "engagement": None,
    "redacted": "That was a crap day.",
    "shadow": [],
    "checks": {"run": 58, "skipped": [], "failed": []},
    "policy": _STAMP,
}
_REDACTED_EXAMPLE: dict[str, Any] = {
    "schema_version": 1,
    "id": "r1",
    "language": "de",
    "redacted": "Hallo Jana, wir erstatten auf [IBAN].",
    "checks": {"run": 58, "skipped": [], "failed": []},
    "policy": _STAMP,
}

# the routes for drafts read these by hand
_ASKED: dict[str, Any] = {
    "security": [{"HTTPBearer": []}],
    "parameters": [
        {
            "name": "policy",
            "in": "query",
            "required": False,
            "schema": {
                "anyOf": [{"type": "string", "maxLength": LONGEST_NAME}, {"type": "null"}],
                "description": POLICY_SAYS,
                "title": "Policy",
            },
            "description": POLICY_SAYS,
        }
    ],
}
DRAFT_BODY: dict[str, Any] = {
    **_ASKED,
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": f"{_SCHEMA}Draft"}, "examples": _DRAFT_EXAMPLES}},
    },
}
BATCH_BODY: dict[str, Any] = {
    **_ASKED,
    "requestBody": {
        "required": True,
        "description": "One draft a line.",
        "content": {
            LINES[0]: {
                "schema": {"description": "Anything: what is no draft is answered in its own line."},
                "example": '{"id": "r1", "text": "Danke!"}\n{"id": "r2", "text": "Thanks!"}\n',
            }
        },
    },
}
_VERDICT_ANSWER: dict[str, Any] = {
    "description": "The draft was checked. `undetermined` is not clean: a check could not run.",
    "content": {"application/json": {"schema": {"$ref": f"{_SCHEMA}Verdict"}, "example": _VERDICT_EXAMPLE}},
}
_VERDICT_LINES_ANSWER: dict[str, Any] = {
    "description": "A verdict a line, in the order of the drafts.",
    "content": {LINES[0]: {"schema": {"type": "string", "contentMediaType": "application/json"}}},
}
_REDACTED_ANSWER: dict[str, Any] = {
    "description": "The redacted text; null where a check that redacts failed.",
    "content": {"application/json": {"schema": {"$ref": f"{_SCHEMA}Redacted"}, "example": _REDACTED_EXAMPLE}},
}

_ANSWERS = {"/v1/check": _VERDICT_ANSWER, "/v1/check:batch": _VERDICT_LINES_ANSWER, "/v1/redact": _REDACTED_ANSWER}

_REFUSED: dict[int, str] = {
    400: "The request cannot be read, or its body is no draft.",
    401: "No valid key.",
    403: "The key is not good for that.",
    404: "No such policy.",
    408: "The body did not arrive in time.",
    413: "The body is too large.",
    415: "The body is of another content type.",
    429: "Too many requests; `Retry-After` says when.",
    500: "The check failed.",
    503: "Too much to do, or shutting down.",
    504: "The check took too long.",
}


def refusals(*codes: int) -> dict[int | str, dict[str, Any]]:
    """The answers of a route that are none, for its `responses`."""
    return {code: {"model": Refused, "description": _REFUSED[code]} for code in codes}


def openapi_of(app: FastAPI, *models: type[BaseModel]) -> dict[str, Any]:
    """The OpenAPI document, with the contract's drafts and verdicts, and further models that bodies are read as."""
    document = get_openapi(
        title="replyguard", version=__version__, description=_DESCRIPTION, routes=app.routes, tags=_TAGS
    )
    schemas = document["components"]["schemas"]
    for model in models:
        schemas |= _with_parts(model, "validation")
    schemas |= _with_parts(Draft, "validation")
    schemas |= _with_parts(Verdict, "serialization")
    _as_written(schemas)
    for path, item in document["paths"].items():
        for operation in item.values():
            # FastAPI would take the nulls out of their examples
            operation["responses"]["200"] = _ANSWERS.get(path, operation["responses"]["200"])
            # our refusals say 400 where FastAPI would say 422
            operation["responses"].pop("422", None)
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    return document


_TAGS = [
    {"name": "drafts", "description": "Check and redact."},
    {"name": "policies", "description": "What a key is good for."},
    {"name": "running", "description": "Health and figures."},
]


def _with_parts(model: type[BaseModel], mode: Literal["validation", "serialization"]) -> dict[str, Any]:
    schema = model.model_json_schema(ref_template=_SCHEMA + "{model}", mode=mode)
    parts: dict[str, Any] = schema.pop("$defs", {})
    return {**parts, model.__name__: schema}


def _as_written(schemas: dict[str, Any]) -> None:
    """Verdicts as they are written: without what only Python knows, and with waivers that do not repeat the rule."""
    verdict = schemas["Verdict"]
    for name in _NOT_WRITTEN:
        verdict["properties"].pop(name)
    # written only for a record that was no draft
    verdict["required"] = [name for name in verdict["properties"] if name != "error"]
    waiver = schemas["Waiver"]
    waived = {name: part for name, part in waiver["properties"].items() if name != "rule"}
    schemas["Waived"] = {
        **waiver,
        "title": "Waived",
        "description": "The exception that covers a finding.",
        "properties": waived,
        "required": sorted(waived),
    }
    schemas["Finding"]["properties"]["waived"] = {"anyOf": [{"$ref": f"{_SCHEMA}Waived"}, {"type": "null"}]}
    kept = ("schema_version", "id", "language", "redacted", "checks", "policy")
    schemas["Redacted"] = {
        "title": "Redacted",
        "description": "A redacted draft, and which checks stand behind it.",
        "type": "object",
        "additionalProperties": False,
        "properties": {name: verdict["properties"][name] for name in kept},
        "required": list(kept),
    }
