"""pandas, with what its columns really hold."""

from __future__ import annotations

from typing import Any

import pytest

pandas = pytest.importorskip("pandas", reason="pandas is not installed here; `make test-hosts` brings it")

import numpy

from replyguard import Guard
from replyguard.integrations.columns import WrongColumns
from replyguard.integrations.columns.pandas import check_frame
from tests.docs.blocks import documented
from tests.integrations.hosts.columns.conftest import alone, by_id

BAD = "So eine Scheiße, die IBAN ist DE89 3704 0044 0532 0130 00."


def found(checked: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = checked.astype(object).where(checked.notna(), None).to_dict("records")
    return rows


@pytest.mark.usefixtures("readers_folder")
def test_what_the_page_shows_does_so() -> None:
    known: dict[str, Any] = {"frame": pandas.DataFrame({"text": ["Danke", "So ein Scheißverein!"], "shop": [3, 4]})}
    exec(documented("columns.md", "columns.pandas"), known)
    assert list(known["verdicts"]["shop"]) == [3, 4]
    assert list(known["verdicts"]["decision"]) == ["allow", "block"]


def test_the_same_as_one_batch(drafts: list[dict[str, Any]]) -> None:
    assert by_id(found(check_frame(pandas.DataFrame(drafts), keep=["shop"]))) == alone(drafts)


def test_the_index_is_that_of_the_frame() -> None:
    frame = pandas.DataFrame({"text": ["Danke", BAD, None]}, index=["x", "x", "y"])
    checked = check_frame(frame)
    assert list(checked.index) == ["x", "x", "y"]
    assert list(checked["decision"]) == ["allow", "block", "undetermined"]


VALUES: list[tuple[object, str]] = [
    ("Danke", "allow"),
    (BAD, "block"),
    (None, "undetermined"),
    (float("nan"), "undetermined"),
    (pandas.NA, "undetermined"),
    (pandas.NaT, "undetermined"),
    (5, "undetermined"),
    (b"Danke", "undetermined"),
    (["Danke"], "undetermined"),
    ("Danke \ud800", "warn"),  # it arrives as U+FFFD, which is a letter that a tool broke
    ("\udc00Scheiße", "block"),
]


def test_values_of_any_kind_in_one_column() -> None:
    checked = check_frame(pandas.DataFrame({"text": [value for value, _ in VALUES]}, dtype=object))
    assert list(checked["decision"]) == [decision for _, decision in VALUES]
    assert [error is not None for error in found(checked[["error"]]) if error["error"]] == [True] * 7


@pytest.mark.parametrize("kind", ["object", "str", "string[python]", "string[pyarrow]", "category"])
def test_every_type_of_text(kind: str) -> None:
    frame = pandas.DataFrame({"text": pandas.Series(["Danke", BAD], dtype=kind), "venue": ["owned", None]})
    assert list(check_frame(frame)["decision"]) == ["allow", "block"]


def test_numbers_lists_and_moments_as_pandas_wraps_them() -> None:
    message = {
        "role": "customer",
        "text": "Meine Nummer: 0170 1234567",
        "sent_at": pandas.Timestamp("2026-11-20T10:00Z"),
    }
    frame = pandas.DataFrame(
        {
            "id": numpy.array([7, 8]),
            "text": ["Ihre 0170 1234567 ist notiert.", "Danke"],
            "thread": [numpy.array([message], dtype=object), None],
            "permission": pandas.array([None, True], dtype="boolean"),
            "signals": [{"reach": numpy.int64(5), "sentiment": numpy.float64(0.5)}, None],
        }
    )
    checked = check_frame(frame, detail="lists")
    assert list(checked["id"]) == ["7", "8"]
    assert list(checked["decision"]) == ["block", "allow"]
    assert any(len(finding["related"]) for finding in checked["findings"][0])


def test_a_frame_of_something_else_is_refused() -> None:
    with pytest.raises(WrongColumns, match="column txt: unknown"):
        check_frame(pandas.DataFrame({"txt": ["Danke"]}))


def test_an_empty_frame() -> None:
    checked = check_frame(pandas.DataFrame({"text": []}), Guard())
    assert (len(checked), "decision" in checked.columns) == (0, True)
