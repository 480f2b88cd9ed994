"""Drafts in a Spark DataFrame, checked where its partitions are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from replyguard.integrations.extras import extra

with extra("spark"):
    import pyarrow
    from pyspark.sql import DataFrame
    from pyspark.sql.pandas.types import from_arrow_schema
    from pyspark.sql.types import StructType

from replyguard.integrations.columns.batch import check_shipped
from replyguard.integrations.columns.drafts import refuse_wrong_columns
from replyguard.integrations.columns.shipped import Plain, ShippedPolicy
from replyguard.integrations.columns.verdicts import Detail, verdict_schema


def check_frame(
    frame: DataFrame,
    policy: ShippedPolicy | None = None,
    *,
    detail: Detail = "counts",
    keep: Sequence[str] = (),
) -> DataFrame:
    """A frame with a verdict for each row, computed when Spark is asked for it; as `check_batch`, which says the rest.

    replyguard with the extra `spark` must be installed where the executors run. Each Python worker makes the guard
    once, and keeps it for the tasks that follow. A row is found again by its `id` and what is kept: Spark promises no
    order.
    """
    made = verdict_schema(detail)
    refuse_wrong_columns(frame.columns, keep, made.names)
    shipped = policy if policy is not None else ShippedPolicy.default()
    kept = [frame.schema[name] for name in keep]
    schema = StructType([*kept, *from_arrow_schema(made).fields])
    return frame.mapInArrow(partial(_check, plain=shipped.plain(), detail=detail, keep=tuple(keep)), schema)


def _check(
    batches: Iterator[pyarrow.RecordBatch], plain: Plain, detail: Detail, keep: tuple[str, ...]
) -> Iterator[pyarrow.RecordBatch]:
    for batch in batches:
        yield check_shipped(batch, plain, detail, keep)
