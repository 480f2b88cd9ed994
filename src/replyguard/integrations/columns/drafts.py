"""From columns to drafts: which columns there may be, and rows as mappings with the contract's keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from replyguard import Draft, DraftError
from replyguard.yaml_source import nearest

COLUMNS = tuple(Draft.model_fields)
"""The columns of a draft: the keys of the contract; only `text` is required."""

_NESTED = ("thread", "author", "signals", "waivers")


class WrongColumns(DraftError):
    """A table that cannot be one of drafts, whatever its rows hold."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What stands in the place of a value that its column does not give, and why."""

    message: str


def refuse_wrong_columns(given: Sequence[str], keep: Iterable[str], made: Iterable[str]) -> None:
    """Raises WrongColumns where `text` is missing, or a column is none of a draft's and none to be kept.

    A misspelt `visibility` that was passed over would change what is checked. `made` are the columns of verdicts, whose
    names what is kept may not have.
    """
    kept, taken = list(keep), set(made)
    for name in given:
        if list(given).count(name) > 1:
            raise WrongColumns(f"column {name}: stands twice")
    for name in kept:
        if name not in given:
            raise WrongColumns(f"column {name}: to be kept, but missing{nearest(name, given)}")
        if name in taken:
            raise WrongColumns(f"column {name}: cannot be kept, a verdict has a column of that name; rename it")
    for name in given:
        if name not in COLUMNS and name not in kept:
            raise WrongColumns(
                f"column {name}: unknown{nearest(name, COLUMNS)}; leave it out, or have it kept by its name; "
                f"columns of a draft: {', '.join(COLUMNS)}"
            )
    if "text" not in given:
        raise WrongColumns("column text: required, but missing")


def rows_of(columns: Mapping[str, Sequence[Any]], count: int) -> Iterator[dict[str, Any]]:
    """The rows as mappings; a null is a key that is left out, a whole number in `id` is text."""
    for index in range(count):
        row = {}
        for name, values in columns.items():
            value = values[index]
            if value is None:
                continue
            if name in _NESTED:
                value = _without_nulls(value)
            elif name == "id" and isinstance(value, int) and not isinstance(value, bool):
                value = str(value)  # keys of tables often are numbers
            row[name] = value
        yield row


def draft_of(row: Mapping[str, Any]) -> Draft:
    """The draft of a row; raises DraftError."""
    for name, value in row.items():
        if isinstance(value, Unreadable):
            raise DraftError(f"{name}: {value.message}")
    return Draft.from_mapping(row)


def _without_nulls(value: Any) -> Any:
    """A struct in a column has every key of its type; what is null there was not said."""
    if isinstance(value, Mapping):
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list | tuple):
        return [_without_nulls(item) for item in value]
    return value
