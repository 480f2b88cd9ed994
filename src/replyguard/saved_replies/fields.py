"""Which field of a record holds the reply, its name and its language; shared by CSV, JSONL and YAML."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice

TEXT_FIELDS = ("reply", "text")
NAME_FIELDS = ("name", "title", "id")
LANGUAGE_FIELDS = ("language", "lang", "locale")

_LISTED = 20
_LANGUAGES = frozenset({"de", "en"})


def text_field_of(fields: Collection[str], wanted: str | None) -> str | None:
    """The field that holds the reply: `wanted` if one is wanted, else `reply`, else `text`; None if it is not there."""
    candidates = TEXT_FIELDS if wanted is None else (wanted,)
    return next((field for field in candidates if field in fields), None)


def no_text_field(wanted: str | None, found: Iterable[str], kind: str) -> str:
    """The message for records in which `text_field_of` finds nothing; `kind` is what the format calls a field."""
    expected = "'reply' or 'text'" if wanted is None else f"'{wanted}'"
    return f"no {kind} {expected}; found: {listed(found)}; name the {kind} that holds the reply with --text-field"


def listed(names: Iterable[str]) -> str:
    """The first names, for a message."""
    first = [clean_name(name) or "''" for name in islice(names, _LISTED + 1)]
    if len(first) > _LISTED:
        first[_LISTED:] = ["…"]
    return ", ".join(first) or "none"


def language_of(value: str) -> str | None:
    """'de' or 'en' for a language tag of one of the two (de-AT, en_US), else None."""
    primary = value.strip().replace("_", "-").split("-")[0].lower()
    return primary if primary in _LANGUAGES else None


def clean_name(value: str) -> str | None:
    """A name on one line that can be printed; None where nothing is left."""
    # a lone surrogate cannot be written to any report
    printable = value.encode("utf-8", "replace").decode("utf-8")
    return " ".join(printable.split())[:200] or None
