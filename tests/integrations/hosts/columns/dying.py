"""What is done in the processes of a cluster: one of them is killed in the middle of its work, or says what it made.

The functions go there as their code, since those processes cannot import the tests.
"""

from __future__ import annotations

import os
import pickletools
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any


def die_once(marker: str, depth: int) -> None:
    """Kill this process, or its ancestor at `depth`, unless the file `marker` says that one was, and which."""
    pid = os.getpid()
    for _ in range(depth):
        pid = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    try:
        descriptor = os.open(marker, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError:
        return
    os.write(descriptor, Path(f"/proc/{pid}/comm").read_bytes())
    os.close(descriptor)
    os.kill(pid, signal.SIGKILL)


def after_the_first(marker: str, depth: int) -> Callable[[Iterator[Any]], Iterator[Any]]:
    """Gives batches on as they are, and dies once when the first has been taken and others are still to come."""

    def pass_on(batches: Iterator[Any]) -> Iterator[Any]:
        for number, batch in enumerate(batches):
            if number == 1:
                die_once(marker, depth)
            yield batch

    return pass_on


def at_a_row(marker: str, row: int) -> Callable[[Any], Any]:
    """Gives a table on as it is, and dies once where it holds the row with this number."""

    def pass_on(table: Any) -> Any:
        if f"r{row}" in table.column("id").to_pylist():
            die_once(marker, 0)
        return table

    return pass_on


def guards_made(plain: tuple[str, str, str, str]) -> Callable[[Iterator[Any]], Iterator[Any]]:
    """Checks batches, and says for each how many guards its process has made for this policy so far."""

    def check(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow

        from replyguard.integrations.columns import batch as columns
        from replyguard.integrations.columns import shipped

        for batch in batches:
            before = shipped._made.cache_info().misses
            columns.check_shipped(batch, plain, "counts", ())
            state = vars(shipped).setdefault("_counted", {})
            state[plain] = state.get(plain, 0) + shipped._made.cache_info().misses - before
            yield pyarrow.RecordBatch.from_pydict({"pid": [os.getpid()], "made": [state[plain]]})

    return check


def ours_in(pickled: bytes) -> set[str]:
    """The names of modules and classes of replyguard that stand in pickled bytes."""
    named = {argument for _, argument, _ in pickletools.genops(pickled) if isinstance(argument, str)}
    return {part for name in named for part in name.split(" ") if part.startswith("replyguard.")}
