"""Drafts in a batch of Arrow in, verdicts in one out: what every engine of columns is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import pyarrow

from replyguard import DraftError, Guard, Verdict
from replyguard.integrations.columns.drafts import COLUMNS, Unreadable, draft_of, refuse_wrong_columns, rows_of
from replyguard.integrations.columns.shipped import Plain, ShippedPolicy, guard_of
from replyguard.integrations.columns.verdicts import Detail, VerdictColumns, verdict_schema


def check_batch(
    batch: pyarrow.RecordBatch,
    guard: Guard | ShippedPolicy | None = None,
    *,
    detail: Detail = "counts",
    keep: Sequence[str] = (),
) -> pyarrow.RecordBatch:
    """A verdict for each row, in the order of the rows; the columns are those of `verdict_schema`.

    The columns of the batch are the contract's keys of a draft, all but `text` optional; those named in `keep` stand
    before the verdict's as they were. A row that is no draft is `undetermined` and says why in `error`. Without a guard
    the built-in policy counts. Raises WrongColumns for a batch that holds no drafts.
    """
    schema = verdict_schema(detail, [batch.schema.field(name) for name in keep if name in batch.schema.names])
    refuse_wrong_columns(batch.schema.names, keep, verdict_schema(detail).names)
    values = {name: values_of(batch.column(name)) for name in batch.schema.names if name in COLUMNS}
    verdicts = check_values(values, batch.num_rows, guard, detail)
    kept = [batch.column(name) for name in keep]
    return pyarrow.RecordBatch.from_arrays([*kept, *verdicts], schema=schema)


def check_values(
    columns: Mapping[str, Sequence[Any]], count: int, guard: Guard | ShippedPolicy | None, detail: Detail
) -> list[pyarrow.Array]:
    """The columns of verdicts for columns of Python values."""
    making = VerdictColumns(detail)
    own = _guard(guard)
    for number, row in enumerate(rows_of(columns, count), 1):
        making.add(_verdict(own, row, number))
    return making.arrays()


def check_shipped(batch: pyarrow.RecordBatch, plain: Plain, detail: Detail, keep: Sequence[str]) -> pyarrow.RecordBatch:
    """`check_batch` in a process that was given the policy as plain data."""
    return check_batch(batch, guard_of(plain), detail=detail, keep=keep)


def values_of(column: pyarrow.Array) -> list[Any]:
    """The values of a column; one that cannot be had stands there as Unreadable, and harms no other."""
    try:
        values: list[Any] = column.to_pylist()
    except (ValueError, pyarrow.ArrowException):
        return [_value(scalar) for scalar in column]
    return values


def _value(scalar: Any) -> Any:
    try:
        return scalar.as_py()
    except UnicodeDecodeError:
        return Unreadable("not UTF-8")
    except (ValueError, pyarrow.ArrowException) as error:
        # the message may quote the value
        return Unreadable(f"a value of type {scalar.type} that cannot be read ({type(error).__name__})")


def _verdict(guard: Guard, row: Mapping[str, Any], number: int) -> Verdict:
    try:
        return guard.check(draft_of(row))
    except DraftError as error:
        name = row.get("id")
        # rows of a cluster come back in any order: only what they are named by says which one it was
        return guard.rejected(number, str(error)).model_copy(update={"id": name if isinstance(name, str) else None})


def _guard(guard: Guard | ShippedPolicy | None) -> Guard:
    if isinstance(guard, ShippedPolicy):
        return guard_of(guard.plain())
    return guard if guard is not None else _built_in()


@lru_cache(maxsize=1)
def _built_in() -> Guard:
    return Guard()
