"""Ray Data with two workers, each a process of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ray = pytest.importorskip("ray", reason="Ray is not installed here; `make test-hosts` brings it")
# read when Ray is imported or begun: nothing is told to anybody
os.environ.update(
    RAY_USAGE_STATS_ENABLED="0", RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO="0", RAY_DATA_DISABLE_PROGRESS_BARS="1"
)

import pyarrow.parquet
from ray import cloudpickle, data

from replyguard.integrations.columns import ShippedPolicy, WrongColumns
from replyguard.integrations.columns.ray import check_dataset
from tests.docs.blocks import documented
from tests.integrations.hosts.columns import dying
from tests.integrations.hosts.columns.conftest import DRAFTS, POLICY, alone, by_id

pytestmark = [
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

PARTS = 4


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    """A node with two processors, on loopback alone."""
    cloudpickle.register_pickle_by_value(dying)
    ray.init(num_cpus=2, include_dashboard=False, _node_ip_address="127.0.0.1", log_to_driver=False)
    yield
    ray.shutdown()


@pytest.fixture
def dataset(drafts: list[dict[str, Any]]) -> data.Dataset:
    table = pyarrow.Table.from_pylist(drafts)
    return data.from_arrow([table.slice(start, DRAFTS // PARTS) for start in range(0, DRAFTS, DRAFTS // PARTS)])


def rows(dataset: data.Dataset) -> list[str]:
    return by_id(dataset.take_all())


def test_what_the_page_shows_does_so() -> None:
    rows = data.from_arrow(pyarrow.table({"text": ["Danke", "So ein Scheißverein!"]}))
    known: dict[str, Any] = {"dataset": rows, "policy": ShippedPolicy.default()}
    exec(documented("columns.md", "columns.ray"), known)
    assert sorted(row["decision"] for row in known["verdicts"].take_all()) == ["allow", "block"]


def test_two_workers_say_what_one_process_says(dataset: data.Dataset, drafts: list[dict[str, Any]]) -> None:
    policy = ShippedPolicy.of_text(POLICY)
    assert rows(check_dataset(dataset, policy, keep=["shop"], batch_size=20)) == alone(drafts, guard=policy)


def test_lists_go_through_ray_too(dataset: data.Dataset, drafts: list[dict[str, Any]]) -> None:
    assert rows(check_dataset(dataset, detail="lists", keep=["shop"], workers=1)) == alone(drafts, detail="lists")


def test_nothing_is_lost_or_doubled_where_a_worker_is_killed(
    dataset: data.Dataset, drafts: list[dict[str, Any]], tmp_path: Path
) -> None:
    marker = tmp_path / "killed"
    killing = dataset.map_batches(
        dying.at_a_row(str(marker), DRAFTS - 1), batch_format="pyarrow", batch_size=20, zero_copy_batch=True
    )
    assert rows(check_dataset(killing, keep=["shop"], batch_size=20)) == alone(drafts)
    assert marker.exists(), "one was killed"


def test_each_worker_makes_the_guard_once(dataset: data.Dataset) -> None:
    guards = dying.guards_made(ShippedPolicy.default().plain())

    def check(table: pyarrow.Table) -> pyarrow.Table:
        return pyarrow.Table.from_batches(guards(iter(table.drop(["shop"]).to_batches())))

    made = dataset.map_batches(check, batch_format="pyarrow", batch_size=20)
    found = [(row["pid"], row["made"]) for row in made.take_all()]
    assert {count for _, count in found} == {1}
    assert len({pid for pid, _ in found} - {os.getpid()}) < len(found)


def test_only_plain_data_is_shipped() -> None:
    class Shipping:
        """A dataset that only notes what it is given."""

        def columns(self, **_: Any) -> list[str]:
            return ["text"]

        def map_batches(self, function: Any, **_: Any) -> bytes:
            pickled: bytes = cloudpickle.dumps(function)
            return pickled

    shipped: Any = check_dataset(Shipping(), ShippedPolicy.of_text(POLICY))  # type: ignore[arg-type]
    assert dying.ours_in(shipped) == {"replyguard.integrations.columns.ray"}
    assert b"0800 330 1000" in shipped


def test_a_policy_that_is_another_one_on_the_workers_fails_the_job(dataset: data.Dataset, tmp_path: Path) -> None:
    path = tmp_path / "acme.yaml"
    path.write_text(POLICY, encoding="utf-8")
    checked = check_dataset(dataset, ShippedPolicy.of_file(path), keep=["shop"])
    path.write_text("name: acme\n", encoding="utf-8")
    with pytest.raises(Exception, match="this process has sha256:"):
        checked.take_all()


def test_a_dataset_of_something_else_is_refused_before_the_job(dataset: data.Dataset) -> None:
    with pytest.raises(WrongColumns, match="column shop: unknown"):
        check_dataset(dataset)


def test_parquet_in_and_out(dataset: data.Dataset, drafts: list[dict[str, Any]], tmp_path: Path) -> None:
    dataset.write_parquet(str(tmp_path / "in"))
    check_dataset(data.read_parquet(str(tmp_path / "in")), keep=["shop"]).write_parquet(str(tmp_path / "out"))
    assert by_id(pyarrow.parquet.read_table(tmp_path / "out").to_pylist()) == alone(drafts)
