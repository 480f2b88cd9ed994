"""What is checked: a draft of a public reply, and the conversation that it answers."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StrictBool,
    StringConstraints,
    ValidationError,
)
from pydantic.json_schema import WithJsonSchema

from replyguard.errors import DraftError

Kind = Literal["reply", "saved-reply"]
Venue = Literal["owned", "third-party", "community"]
Visibility = Literal["public", "private"]
Format = Literal["plain", "html", "markdown"]
Role = Literal["customer", "agent", "other"]


def _is_text(value: object) -> str:
    # pydantic's own string type refuses lone surrogates, which real composers do send
    if isinstance(value, str):
        return value
    raise ValueError(f"expected text, got {type(value).__name__}")


Text = Annotated[str, PlainValidator(_is_text), WithJsonSchema({"type": "string"})]
"""Any Python string, lone surrogates included."""


def _aware(value: object) -> datetime:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise ValueError("expected an ISO 8601 date and time, such as 2026-11-20T10:00:00Z") from None
    if not isinstance(value, datetime):
        raise ValueError("expected an ISO 8601 date and time, such as 2026-11-20T10:00:00Z")
    return value if value.tzinfo else value.replace(tzinfo=UTC)


Moment = Annotated[datetime, PlainValidator(_aware), WithJsonSchema({"type": "string", "format": "date-time"})]


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and len(value) == len("2026-12-31"):
        with contextlib.suppress(ValueError):
            return date.fromisoformat(value)
    raise ValueError("expected a day, such as 2026-12-31")


Day = Annotated[date, PlainValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]


def _is_number(value: object) -> object:
    # pydantic would take "5" and true; 5.0 is a whole number in JSON as well
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("expected a whole number")
    return value


_WHOLE = BeforeValidator(_is_number)


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Message(_Record):
    """One earlier message of the conversation; network and visibility default to the draft's."""

    role: Role
    text: Text
    author: Text | None = None
    sent_at: Moment | None = None
    network: Text | None = None
    visibility: Visibility | None = None


class Author(_Record):
    """Who sends the reply, as the page shows it."""

    name: Text | None = None
    signature: Text | None = None


class Signals(_Record):
    """What is known of the conversation's reach; feeds the decision whether to take part."""

    topic: Text | None = None
    reach: Annotated[int, Field(ge=0), _WHOLE] | None = None
    search_rank: Annotated[int, Field(ge=1), _WHOLE] | None = None
    sentiment: float | None = Field(default=None, ge=-1, le=1, strict=True)


class Waiver(_Record):
    """A recorded exception for one draft: which rule (or family), why, by whom, until which day (inclusive, UTC)."""

    rule: Text
    reason: Annotated[str, StringConstraints(min_length=1)]
    by: Text
    until: Day | None = None


class Draft(_Record):
    """The reply under check, with its context. Only `text` is required.

    `text` is taken exactly as given; all offsets of the verdict count its code points.
    """

    text: Text
    id: Text | None = None
    kind: Kind = "reply"
    language: Text | None = None
    network: Text | None = None
    venue: Venue = "owned"
    visibility: Visibility = "public"
    format: Format = "plain"
    thread: tuple[Message, ...] = ()
    author: Author | None = None
    permission: StrictBool | None = None
    signals: Signals | None = None
    waivers: tuple[Waiver, ...] = ()

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Draft:
        """Validate a mapping with the contract's keys; raises DraftError that names every wrong key."""
        try:
            return cls.model_validate(dict(data))
        except ValidationError as error:
            raise DraftError(_explain(error)) from None

    @classmethod
    def from_json(cls, line: str | bytes) -> Draft:
        """Read one JSON object with the contract's keys; raises DraftError."""
        try:
            data = json.loads(line)
        except RecursionError:
            raise DraftError("not JSON that can be read: nested too deep") from None
        except ValueError as error:
            raise DraftError(f"not JSON: {_json_place(error)}") from None
        if not isinstance(data, dict):
            raise DraftError(f"expected a JSON object with the key 'text', got {_json_type(data)}")
        return cls.from_mapping(data)


def as_draft(draft: Draft | str | Mapping[str, Any]) -> Draft:
    """A draft that was given as text, as a Draft, or as a mapping with the contract's keys; raises DraftError."""
    if isinstance(draft, Draft):
        return draft
    if isinstance(draft, str):
        return Draft(text=draft)
    if isinstance(draft, Mapping):
        return Draft.from_mapping(draft)
    raise DraftError(f"expected a text, a Draft or a mapping with the key 'text', got {type(draft).__name__}")


def _json_place(error: ValueError) -> str:
    # the messages of the others hold the text itself
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at column {error.colno}"
    return "not UTF-8" if isinstance(error, UnicodeDecodeError) else "a number too long to read"


def _json_type(value: object) -> str:
    names = {list: "a list", str: "a string", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), "null")


def _explain(error: ValidationError) -> str:
    """All mistakes in one line, without the values: a draft's content does not belong in an exception."""
    parts = []
    for item in error.errors(include_url=False, include_input=False):
        key = ".".join(str(part) for part in item["loc"])
        if item["type"] == "extra_forbidden":
            allowed = ", ".join(_fields_at(item["loc"]))
            parts.append(f"{key}: unknown key; allowed here: {allowed}")
        elif item["type"] == "missing":
            parts.append(f"{key}: required, but missing")
        else:
            parts.append(f"{key}: {item['msg'].removeprefix('Value error, ')}")
    return "; ".join(parts)


def _fields_at(loc: tuple[int | str, ...]) -> list[str]:
    places: dict[str, type[BaseModel]] = {
        "thread": Message,
        "author": Author,
        "signals": Signals,
        "waivers": Waiver,
    }
    model = places.get(str(loc[0]), Draft) if len(loc) > 1 else Draft
    return list(model.model_fields)
