"""Drafts in a dataset of Ray Data, checked where its blocks are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from replyguard.integrations.extras import extra

with extra("ray"):
    import pyarrow
    from ray.data import Dataset, TaskPoolStrategy

from replyguard.integrations.columns.batch import check_shipped
from replyguard.integrations.columns.drafts import refuse_wrong_columns
from replyguard.integrations.columns.shipped import Plain, ShippedPolicy
from replyguard.integrations.columns.verdicts import Detail, verdict_schema

BATCH = 1_000
"""How many drafts a task is given at once."""


def check_dataset(
    dataset: Dataset,
    policy: ShippedPolicy | None = None,
    *,
    detail: Detail = "counts",
    keep: Sequence[str] = (),
    batch_size: int = BATCH,
    workers: int | None = None,
) -> Dataset:
    """A dataset with a verdict for each row, computed when Ray is asked for it; as `check_batch`, which says the rest.

    replyguard with the extra `ray` must be installed on every node. Each worker process makes the guard once, and keeps
    it for the tasks that follow; `workers` is how many check at once at most. A row is found again by its `id` and what
    is kept: Ray promises no order.
    """
    shipped = policy if policy is not None else ShippedPolicy.default()
    names = dataset.columns(fetch_if_missing=False)
    if names is not None:  # else the tasks refuse them
        refuse_wrong_columns(names, keep, verdict_schema(detail).names)
    check = partial(_check, plain=shipped.plain(), detail=detail, keep=tuple(keep))
    compute = TaskPoolStrategy(size=workers) if workers is not None else None
    return dataset.map_batches(
        check, batch_format="pyarrow", batch_size=batch_size, zero_copy_batch=True, compute=compute
    )


def _check(table: pyarrow.Table, plain: Plain, detail: Detail, keep: tuple[str, ...]) -> pyarrow.Table:
    checked = [check_shipped(batch, plain, detail, keep) for batch in table.to_batches()]
    kept = [table.schema.field(name) for name in keep]
    return pyarrow.Table.from_batches(checked, verdict_schema(detail, kept))
