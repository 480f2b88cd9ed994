"""Drafts in a pandas DataFrame."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from replyguard.integrations.extras import extra

with extra("pandas"):
    import pandas
    import pyarrow

from replyguard import Guard
from replyguard.integrations.columns.batch import check_values
from replyguard.integrations.columns.drafts import COLUMNS, refuse_wrong_columns
from replyguard.integrations.columns.shipped import ShippedPolicy
from replyguard.integrations.columns.verdicts import Detail, verdict_schema

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def check_frame(
    frame: pandas.DataFrame,
    guard: Guard | ShippedPolicy | None = None,
    *,
    detail: Detail = "counts",
    keep: Sequence[str] = (),
) -> pandas.DataFrame:
    """A frame with a verdict for each row, with the same index; as `check_batch`, which says the rest.

    A column may hold values of any kind: a row whose value does not fit is no draft, and the others are checked. What
    pandas counts as missing was not said. A lone surrogate, which columns cannot hold, is read as U+FFFD.
    """
    refuse_wrong_columns([str(name) for name in frame.columns], keep, verdict_schema(detail).names)
    values = {str(name): _values(frame[name]) for name in frame.columns if name in COLUMNS}
    arrays = check_values(values, len(frame), guard, detail)
    verdicts = pyarrow.Table.from_arrays(arrays, schema=verdict_schema(detail)).to_pandas()
    verdicts.index = frame.index
    return pandas.concat([frame[list(keep)], verdicts], axis=1) if keep else verdicts


def _values(series: pandas.Series[Any]) -> list[Any]:
    missing = series.isna()
    return [None if is_missing else _plain(value) for value, is_missing in zip(series, missing, strict=True)]


def _plain(value: Any) -> Any:
    """A value as Python has it: pandas and NumPy wrap numbers and lists."""
    if isinstance(value, str):
        return _LONE_SURROGATES.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if hasattr(value, "tolist"):
        return _plain(value.tolist())
    return value
