"""What Spark and Ray cost beside one plain process: the same replies, Parquet in, Parquet out.

`python -m benchmarks.columns` from the root of the repository, in an environment with the extras `spark` and `ray`.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow
import pyarrow.parquet

from benchmarks.data import default_directory, load
from benchmarks.samples import REPLY_SETS, initials
from benchmarks.systems import installed_version
from benchmarks.tables import Table, ratio, show, write_result
from replyguard import Guard
from replyguard.integrations.columns import ShippedPolicy, check_batch
from replyguard.integrations.columns.verdicts import Detail

REPLIES = 10_000
FILES = 8
SEED = 8
BATCH = 1_000
WORKERS = (1, 2)
ENGINES = ("spark", "ray")

Job = Callable[[Path, Path], None]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    options = _options(arguments)
    texts = [row.text for data in load(options.data, REPLY_SETS) for row in data.rows]
    if not texts:
        print("measured with the real replies (--data DIRECTORY says where they are)")
        return 1
    with TemporaryDirectory() as folder:
        drafts = Path(folder, "drafts")
        size = write_drafts(drafts, texts, options.replies)
        guard = Guard()
        guard.warm()
        tables = [rows(guard, drafts, options)]
        show(tables[-1])
        tables.append(clusters(guard, drafts, options))
        show(tables[-1])
    if options.replies < REPLIES or set(options.engines) != set(ENGINES):
        print("a part of a run: benchmarks/results/columns.md is left as it is")
        return 0
    versions = ", ".join(f"{name} {installed_version(name)}" for name in ("replyguard", "pyspark", "ray", "pyarrow"))
    drawn = f"{options.replies:,} replies drawn from {len(texts):,} real ones, each signed by another agent"
    stored = f"{FILES} Parquet files of {size / 1e6:.1f} MB together"
    busy = f"load average of the machine {os.getloadavg()[0]:.1f} at the end, on {os.cpu_count()} cores"
    facts = [versions, drawn, stored, busy]
    print(f"written: {write_result('columns', 'Drafts in columns', facts, tables).name}")
    return 0


def write_drafts(folder: Path, texts: Sequence[str], count: int) -> int:
    """Parquet files of replies drawn with replacement, no two alike; gives their size in bytes."""
    chance = random.Random(SEED)
    folder.mkdir()
    numbers = range(count)
    drafts = pyarrow.table({"id": numbers, "text": [chance.choice(texts) + initials(number) for number in numbers]})
    share = -(-count // FILES)
    for part in range(FILES):
        pyarrow.parquet.write_table(drafts.slice(part * share, share), folder / f"{part}.parquet")
    return sum(path.stat().st_size for path in folder.iterdir())


def rows(guard: Guard, drafts: Path, options: argparse.Namespace) -> Table:
    """Columns in one process beside the checks alone, and what the rows of verdicts take."""
    table = Table(
        "One process",
        ["what", "µs a reply", "times the checks alone", "bytes a verdict in Arrow", "in Parquet"],
        note=f"Processor time, the median of {options.rounds} rounds in turns, batches of {BATCH:,}.",
    )
    batches = pyarrow.parquet.read_table(drafts).to_batches(max_chunksize=BATCH)
    texts = [text for batch in batches for text in batch.column("text").to_pylist()]

    def alone() -> list[pyarrow.RecordBatch]:
        for text in texts:
            guard.check(text)
        return []

    def columns(detail: Detail) -> Callable[[], list[pyarrow.RecordBatch]]:
        return lambda: [check_batch(batch, guard, detail=detail) for batch in batches]

    ways = {"the checks alone": alone, "check_batch, counts": columns("counts"), "check_batch, lists": columns("lists")}
    spent: dict[str, list[float]] = {name: [] for name in ways}
    sizes: dict[str, tuple[str, str]] = {}
    alone()  # what is loaded when it is first needed
    for _ in range(options.rounds):
        for name, way in ways.items():
            begun = time.process_time()
            made = way()
            spent[name].append((time.process_time() - begun) / len(texts) * 1e6)
            sizes[name] = _sizes(made, len(texts))
    plain = statistics.median(spent["the checks alone"])
    for name, measured in spent.items():
        median = statistics.median(measured)
        table.add(name, f"{median:,.1f}", ratio(median, plain), *sizes[name])
    return table


def clusters(guard: Guard, drafts: Path, options: argparse.Namespace) -> Table:
    """Each engine with one and with two workers, in turns with the plain process."""
    table = Table(
        "Clusters on this machine",
        [
            "engine",
            "workers",
            "first job, s",
            "µs a reply",
            "plain process, µs",
            "overhead, µs",
            "times the plain speed",
        ],
        note="From files to files, by the clock, the median of rounds in turns with the plain process while the cluster"
        " stands idle; the first job stands apart, in which workers start and make their guards. The overhead is what"
        " the workers' time has beyond the plain process: workers x time - plain.",
    )
    engines: dict[str, Callable[[int], object]] = {"spark": spark, "ray": ray}
    for engine in options.engines:
        for workers in WORKERS:
            with engines[engine](workers) as job, TemporaryDirectory() as folder:  # type: ignore[attr-defined]
                first = _seconds(job, drafts, Path(folder, "first"))
                measured: list[float] = []
                plain: list[float] = []
                for number in range(options.rounds):
                    plain.append(_seconds(_plain(guard), drafts, Path(folder, f"plain-{number}")))
                    measured.append(_seconds(job, drafts, Path(folder, f"job-{number}")))
                _refuse_another_result(Path(folder), options.replies)
            each, alone = (statistics.median(one) / options.replies * 1e6 for one in (measured, plain))
            overhead = workers * each - alone
            table.add(
                engine,
                str(workers),
                f"{first:.1f}",
                f"{each:,.1f}",
                f"{alone:,.1f}",
                f"{overhead:,.1f}",
                ratio(alone, each),
            )
    return table


@contextmanager
def spark(workers: int) -> Iterator[Job]:
    """A cluster of so many executors with a core each, on loopback."""
    import pyspark
    from pyspark.sql import SparkSession

    from replyguard.integrations.columns.spark import check_frame

    os.environ |= {
        "SPARK_HOME": os.path.dirname(pyspark.__file__),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYSPARK_PYTHON": sys.executable,
    }
    with TemporaryDirectory() as folder:
        os.environ["SPARK_WORKER_DIR"] = folder
        builder = SparkSession.builder.master(f"local-cluster[{workers},1,1024]")
        settings = {"ui.enabled": "false", "driver.host": "127.0.0.1", "log.level": "ERROR", "local.dir": folder}
        for name, value in {**settings, "sql.execution.arrow.maxRecordsPerBatch": str(BATCH)}.items():
            builder = builder.config(f"spark.{name}", value)
        session = builder.getOrCreate()
        policy = ShippedPolicy.default()

        def job(drafts: Path, verdicts: Path) -> None:
            check_frame(session.read.parquet(str(drafts)), policy).write.parquet(str(verdicts))

        yield job
        session.stop()


@contextmanager
def ray(workers: int) -> Iterator[Job]:
    """A node on loopback in which so many workers check; with one processor alone Ray does not even read files."""
    os.environ |= {"RAY_USAGE_STATS_ENABLED": "0", "RAY_DATA_DISABLE_PROGRESS_BARS": "1"}
    import ray as engine
    from ray import data

    from replyguard.integrations.columns.ray import check_dataset

    engine.init(num_cpus=workers + 1, include_dashboard=False, _node_ip_address="127.0.0.1", log_to_driver=False)
    policy = ShippedPolicy.default()

    def job(drafts: Path, verdicts: Path) -> None:
        check_dataset(data.read_parquet(str(drafts)), policy, batch_size=BATCH, workers=workers).write_parquet(
            str(verdicts)
        )

    yield job
    engine.shutdown()


def _plain(guard: Guard) -> Job:
    def job(drafts: Path, verdicts: Path) -> None:
        verdicts.mkdir()
        for path in sorted(drafts.iterdir()):
            batches = pyarrow.parquet.read_table(path).to_batches(max_chunksize=BATCH)
            checked = pyarrow.Table.from_batches([check_batch(batch, guard) for batch in batches])
            pyarrow.parquet.write_table(checked, verdicts / path.name)

    return job


def _seconds(job: Job, drafts: Path, verdicts: Path) -> float:
    begun = time.perf_counter()
    job(drafts, verdicts)
    return time.perf_counter() - begun


def _refuse_another_result(folder: Path, count: int) -> None:
    """A cluster that says something else than the plain process has not been measured; raises RuntimeError."""
    told = set()
    for verdicts in folder.iterdir():
        parts = [pyarrow.parquet.ParquetFile(part).read() for part in verdicts.glob("*.parquet")]
        whole = pyarrow.concat_tables(parts)
        if whole.num_rows != count:
            raise RuntimeError(f"{verdicts.name}: {whole.num_rows:,} verdicts on {count:,} drafts")
        told.add(str(sorted(map(str, whole.drop_columns(["policy"]).to_pylist()))))
    if len(told) != 1:
        raise RuntimeError("a cluster and the plain process do not say the same")


def _sizes(batches: Sequence[pyarrow.RecordBatch], count: int) -> tuple[str, str]:
    if not batches:
        return "", ""
    table = pyarrow.Table.from_batches(batches)
    packed = pyarrow.BufferOutputStream()
    pyarrow.parquet.write_table(table, packed)
    return f"{table.nbytes / count:,.0f}", f"{packed.getvalue().size / count:,.1f}"


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.columns", description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory(), help="where the data sets lie")
    parser.add_argument("--replies", type=int, default=REPLIES, help="how many replies to check")
    parser.add_argument("--rounds", type=int, default=3, help="how often each way is taken")
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=list(ENGINES), help="what to measure")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
