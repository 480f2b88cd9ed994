"""Polars, eager and lazy."""

from __future__ import annotations

from typing import Any

import pytest

polars = pytest.importorskip("polars", reason="Polars is not installed here; `make test-hosts` brings it")

from replyguard.integrations.columns import WrongColumns, verdict_schema
from replyguard.integrations.columns.polars import check_frame
from tests.docs.blocks import documented
from tests.integrations.hosts.columns.conftest import alone, by_id


@pytest.mark.usefixtures("readers_folder")
def test_what_the_page_shows_of_pandas_does_so_with_polars() -> None:
    known: dict[str, Any] = {"frame": polars.DataFrame({"text": ["Danke", "So ein Scheißverein!"], "shop": [3, 4]})}
    exec(documented("columns.md", "columns.pandas").replace("columns.pandas", "columns.polars"), known)
    assert known["verdicts"]["shop"].to_list() == [3, 4]
    assert known["verdicts"]["decision"].to_list() == ["allow", "block"]


def test_the_same_as_one_batch(drafts: list[dict[str, Any]]) -> None:
    frame = polars.DataFrame(drafts)
    assert by_id(check_frame(frame, keep=["shop"]).to_dicts()) == alone(drafts)
    checked = check_frame(frame.rechunk().vstack(frame), keep=["shop"])
    assert checked["id"].to_list() == [row["id"] for row in (*drafts, *drafts)], "in the order of the rows"


def test_in_a_lazy_query(drafts: list[dict[str, Any]]) -> None:
    """Polars is told the columns, and calls the adapter when the query runs."""
    frame = polars.DataFrame(drafts).drop("shop")
    schema = polars.from_arrow(verdict_schema().empty_table()).schema
    blocked = frame.lazy().map_batches(check_frame, schema=schema).filter(polars.col("decision") == "block").collect()
    assert blocked.equals(check_frame(frame).filter(polars.col("decision") == "block"))
    assert len(blocked) > 0


def test_categories_and_lists(drafts: list[dict[str, Any]]) -> None:
    frame = polars.DataFrame(drafts).with_columns(polars.col("venue").cast(polars.Categorical))
    assert by_id(check_frame(frame, keep=["shop"], detail="lists").to_dicts()) == alone(drafts, detail="lists")


def test_a_frame_of_something_else_is_refused() -> None:
    with pytest.raises(WrongColumns, match="column txt: unknown"):
        check_frame(polars.DataFrame({"txt": ["Danke"]}))


def test_an_empty_frame() -> None:
    checked = check_frame(polars.DataFrame({"text": []}, schema={"text": polars.String}))
    assert (len(checked), checked.columns) == (0, verdict_schema().names)
