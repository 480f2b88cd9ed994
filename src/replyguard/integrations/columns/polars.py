"""Drafts in a Polars DataFrame."""

from __future__ import annotations

from collections.abc import Sequence

from replyguard.integrations.extras import extra

with extra("polars"):
    import polars
    import pyarrow

from replyguard import Guard
from replyguard.integrations.columns.batch import check_batch
from replyguard.integrations.columns.drafts import refuse_wrong_columns
from replyguard.integrations.columns.shipped import ShippedPolicy
from replyguard.integrations.columns.verdicts import Detail, verdict_schema


def check_frame(
    frame: polars.DataFrame,
    guard: Guard | ShippedPolicy | None = None,
    *,
    detail: Detail = "counts",
    keep: Sequence[str] = (),
) -> polars.DataFrame:
    """A frame with a verdict for each row, in the same order; as `check_batch`, which says the rest."""
    refuse_wrong_columns(frame.columns, keep, verdict_schema(detail).names)
    table = frame.to_arrow()
    batches = [check_batch(batch, guard, detail=detail, keep=keep) for batch in table.to_batches()]
    schema = verdict_schema(detail, [table.schema.field(name) for name in keep])
    checked = polars.from_arrow(pyarrow.Table.from_batches(batches, schema))
    assert isinstance(checked, polars.DataFrame)
    return checked
