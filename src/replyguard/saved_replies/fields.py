"""The usual fields of a record, and how their names and values are read and shown; shared by all formats."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from replyguard.draft import Visibility

TEXT_FIELDS = ("reply", "text")
NAME_FIELDS = ("name", "title", "short_code", "shortcut", "titel", "bezeichnung", "id")
LANGUAGE_FIELDS = ("language", "lang", "locale", "sprache")
VISIBILITY_FIELDS = ("visibility", "sichtbarkeit")

_LISTED = 20
_NAME = re.compile(r"\w(?:[\w .()/-]{0,38}[\w)])?")
_DIGIT = re.compile(r"\d")
_MOST_DIGITS = 2
_LANGUAGES = frozenset({"de", "en"})
_VISIBILITIES: dict[str, Visibility] = {
    **dict.fromkeys(("public", "öffentlich"), "public"),
    **dict.fromkeys(("private", "internal", "privat", "intern"), "private"),
}


def no_text_field(wanted: str | None, found: Iterable[str], kind: str) -> str:
    """The message for records that have no field for a reply; `kind` is what the format calls a field."""
    expected = "'reply' or 'text'" if wanted is None else f"'{clean_name(wanted)}'"
    return f"no {kind} {expected}; found: {listed(found)}; name the {kind} that holds the reply with --text-field"


def listed(names: Iterable[str]) -> str:
    """The first names of fields, for a message."""
    first = [shown(name) for name in islice(names, _LISTED + 1)]
    if len(first) > _LISTED:
        first[_LISTED:] = ["…"]
    return ", ".join(first) or "none"


def shown(name: str) -> str:
    """The name of a field as a message may show it; data, as a table without a header begins with, are an ellipsis."""
    if not name.strip():
        return "''"
    return name if _NAME.fullmatch(name) and len(_DIGIT.findall(name)) <= _MOST_DIGITS else "…"


def language_of(value: str) -> str | None:
    """'de' or 'en' for a language tag of one of the two (de-AT, en_US), else None."""
    primary = value.strip().replace("_", "-").split("-")[0].lower()
    return primary if primary in _LANGUAGES else None


def visibility_of(value: str) -> Visibility | None:
    """Whether a reply is public or an internal note, in the words of exports; None for other words."""
    return _VISIBILITIES.get(value.strip().lower())


def folded(name: str) -> str:
    """The name of a field as names are compared: `Reply Text` as `reply_text`."""
    return "_".join(name.strip().lower().replace("-", " ").split())


def clean_name(value: str) -> str | None:
    """A name on one line that can be printed; None where nothing is left."""
    if value.isprintable() and "  " not in value:
        return value.strip()[:200] or None
    # a lone surrogate cannot be written to any report
    printable = value.encode("utf-8", "replace").decode("utf-8")
    return " ".join(printable.split())[:200] or None
