"""Spark with a cluster of two executors, each a process of its own."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pyspark = pytest.importorskip("pyspark", reason="Spark is not installed here; `make test-hosts` brings it")
if shutil.which("java") is None:
    pytest.skip("Spark needs Java, which is not installed here", allow_module_level=True)

import pyarrow.parquet
from pyspark import cloudpickle
from pyspark.errors import PythonException
from pyspark.sql import DataFrame, SparkSession

from replyguard.integrations.columns import ShippedPolicy, WrongColumns
from replyguard.integrations.columns.spark import check_frame
from tests.docs.blocks import documented
from tests.integrations.hosts.columns import dying
from tests.integrations.hosts.columns.conftest import POLICY, alone, by_id

pytestmark = [
    # Spark says of pandas 3 that not all of it is supported; none of it is used
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

SCHEMA = "id string, text string, venue string, thread array<struct<role:string,text:string>>, shop long"
PARTS = 4
_SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.log.level": "ERROR",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "20",
    "spark.sql.shuffle.partitions": "4",
    # on a busy machine an executor may take a minute to start
    "spark.network.timeout": "600s",
    "spark.executor.heartbeatInterval": "60s",
}


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    """A master, two workers and two executors, on loopback alone."""
    folder = tmp_path_factory.mktemp("spark")
    own = {
        "SPARK_HOME": os.path.dirname(pyspark.__file__),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_WORKER_DIR": str(folder / "work"),
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_DRIVER_PYTHON": sys.executable,
    }
    before = {name: os.environ.get(name) for name in own}
    os.environ.update(own)
    cloudpickle.register_pickle_by_value(dying)
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("replyguard")
    for name, value in {**_SETTINGS, "spark.local.dir": str(folder)}.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()
    for name, value in before.items():
        if value is None:
            del os.environ[name]
        else:
            os.environ[name] = value


@pytest.fixture
def frame(spark: SparkSession, drafts: list[dict[str, Any]]) -> DataFrame:
    return spark.createDataFrame(drafts, SCHEMA).repartition(PARTS)


def rows(frame: DataFrame) -> list[str]:
    return by_id(frame.toArrow().to_pylist())


def test_what_the_page_shows_does_so(spark: SparkSession, readers_folder: Path) -> None:
    history = pyarrow.table({"text": ["Danke", "So ein Scheißverein!"], "shop": [3, 4]})
    pyarrow.parquet.write_table(history, readers_folder / "history")
    # Spark counts paths from the folder in which Java began
    block = documented("columns.md", "columns.spark")
    for name in ("history", "verdicts"):
        block = block.replace(f'"{name}"', f'"{readers_folder / name}"')
    exec(block, {"spark": spark})
    written = pyarrow.parquet.read_table(readers_folder / "verdicts").to_pylist()
    assert sorted((row["shop"], row["decision"]) for row in written) == [(3, "allow"), (4, "block")]


def test_two_executors_say_what_one_process_says(frame: DataFrame, drafts: list[dict[str, Any]]) -> None:
    policy = ShippedPolicy.of_text(POLICY)
    assert rows(check_frame(frame, policy, keep=["shop"])) == alone(drafts, guard=policy)


def test_lists_go_through_spark_too(frame: DataFrame, drafts: list[dict[str, Any]]) -> None:
    assert rows(check_frame(frame, detail="lists", keep=["shop"])) == alone(drafts, detail="lists")


@pytest.mark.parametrize(("who", "depth"), [("python", 0), ("java", 2)])
def test_nothing_is_lost_or_doubled_where_a_worker_or_an_executor_is_killed(
    who: str, depth: int, frame: DataFrame, drafts: list[dict[str, Any]], tmp_path: Path
) -> None:
    marker = tmp_path / "killed"
    killing = frame.mapInArrow(dying.after_the_first(str(marker), depth), frame.schema)
    assert rows(check_frame(killing, keep=["shop"])) == alone(drafts)
    assert marker.read_text().startswith(who), "that one was killed"


def test_each_worker_makes_the_guard_once(frame: DataFrame) -> None:
    plain = ShippedPolicy.default().plain()
    made = frame.drop("shop").mapInArrow(dying.guards_made(plain), "pid long, made long")
    found = {(row["pid"], row["made"]) for _ in range(2) for row in made.collect()}
    assert {count for _, count in found} == {1}
    assert len(found) < 2 * PARTS, "a worker that is used again makes no other"


def test_only_plain_data_is_shipped(frame: DataFrame) -> None:
    class Shipping:
        """A frame that only notes what it is given."""

        columns, schema = frame.columns, frame.schema

        def mapInArrow(self, function: Any, schema: Any) -> bytes:  # noqa: N802
            return cloudpickle.dumps(function)

    shipped: Any = check_frame(Shipping(), ShippedPolicy.of_text(POLICY), keep=["shop"])  # type: ignore[arg-type]
    assert dying.ours_in(shipped) == {"replyguard.integrations.columns.spark"}
    assert b"0800 330 1000" in shipped


def test_a_policy_that_is_another_one_on_the_workers_fails_the_job(frame: DataFrame, tmp_path: Path) -> None:
    path = tmp_path / "acme.yaml"
    path.write_text(POLICY, encoding="utf-8")
    checked = check_frame(frame, ShippedPolicy.of_file(path), keep=["shop"])
    path.write_text("name: acme\n", encoding="utf-8")
    with pytest.raises(PythonException, match="this process has sha256:"):
        checked.collect()


def test_a_frame_of_something_else_is_refused_before_the_job(frame: DataFrame) -> None:
    with pytest.raises(WrongColumns, match="column shop: unknown"):
        check_frame(frame)


def test_parquet_in_and_out(
    spark: SparkSession, frame: DataFrame, drafts: list[dict[str, Any]], tmp_path: Path
) -> None:
    frame.write.parquet(str(tmp_path / "in"))
    check_frame(spark.read.parquet(str(tmp_path / "in")), keep=["shop"]).write.parquet(str(tmp_path / "out"))
    parts = [pyarrow.parquet.read_table(part) for part in (tmp_path / "out").glob("*.parquet")]
    assert by_id(pyarrow.concat_tables(parts).to_pylist()) == alone(drafts)
