"""Processes that check batches of replies side by side; results come back in the order of the batches."""

from __future__ import annotations

import gc
import json
import multiprocessing
import queue
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

from replyguard.linting import wire
from replyguard.linting.checking import Checker, NotChecked, Outcome, Row, Surroundings

_AHEAD = 3
"""How many batches each process may have before it, so that none waits for the next."""

_HERE = 2
"""How many batches are checked before the processes are made: what rules load and compile when they first need it is
then there for all of them, and need not be made by each. A run that is no longer than that makes no process."""

Tag = TypeVar("Tag")


@dataclass(frozen=True, slots=True)
class Batch(Generic[Tag]):
    """Replies with the same surroundings; `tag` is the caller's own and stays in this process."""

    rows: Sequence[Row]
    surroundings: Surroundings
    tag: Tag


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    taken: deque[int] = field(default_factory=deque)


def can_fork() -> bool:
    """True where a process can be made that shares the guards; elsewhere there is only this one."""
    return "fork" in multiprocessing.get_all_start_methods()


def check_here(checker: Checker, batches: Iterable[Batch[Tag]]) -> Iterator[tuple[Batch[Tag], list[Outcome]]]:
    """Check all batches in this process."""
    for batch in batches:
        yield batch, checker.check(batch.rows, batch.surroundings)


def check_beside(
    checker: Checker, batches: Iterable[Batch[Tag]], jobs: int
) -> Iterator[tuple[Batch[Tag], list[Outcome]]]:
    """Check all but the first batches in `jobs` processes; where one ends too early, its replies are not checked."""
    left = iter(batches)
    yield from check_here(checker, islice(left, _HERE))
    following = next(left, None)
    if following is None:
        return
    pool: _Pool[Tag] = _Pool(checker, jobs)
    try:
        yield from pool.run(chain([following], left))
    finally:
        pool.stop()


class _Pool(Generic[Tag]):
    def __init__(self, checker: Checker, jobs: int) -> None:
        self._checker = checker
        self._most = jobs * _AHEAD
        self._waiting: dict[int, Batch[Tag]] = {}
        self._done: dict[int, list[Outcome]] = {}
        self._workers = [self._started() for _ in range(jobs)]

    def run(self, batches: Iterator[Batch[Tag]]) -> Iterator[tuple[Batch[Tag], list[Outcome]]]:
        sent = given = 0
        is_more = True
        while is_more or given < sent:
            while is_more and sent - given < 2 * self._most and self._has_room():
                batch = next(batches, None)
                if batch is None:
                    is_more = False
                    break
                self._send(sent, batch)
                sent += 1
            while given in self._done:
                yield self._waiting.pop(given), self._done.pop(given)
                given += 1
            if given < sent and given not in self._done:
                self._receive()

    def stop(self) -> None:
        for worker in self._workers:
            worker.pipe.close()
        for worker in self._workers:
            worker.process.join(timeout=1)
            if worker.process.is_alive():
                worker.process.terminate()
                worker.process.join()

    def _has_room(self) -> bool:
        return any(len(worker.taken) < _AHEAD for worker in self._workers)

    def _send(self, number: int, batch: Batch[Tag]) -> None:
        self._waiting[number] = batch
        if not batch.rows:
            self._done[number] = []
            return
        worker = min(self._workers, key=lambda one: len(one.taken))
        worker.taken.append(number)
        try:
            worker.pipe.send_bytes(json.dumps([batch.surroundings.to_json(), batch.rows]).encode("ascii"))
        except OSError:
            self._lost(worker)

    def _receive(self) -> None:
        busy = {worker.pipe: worker for worker in self._workers if worker.taken}
        for pipe in wait(list(busy)):
            worker = busy[pipe]  # type: ignore[index]
            try:
                data = json.loads(worker.pipe.recv_bytes())
            except (EOFError, OSError):
                self._lost(worker)
                continue
            number = worker.taken.popleft()
            outcomes: list[Outcome] = [None] * len(self._waiting[number].rows)
            for index, outcome in data:
                outcomes[index] = wire.read(outcome)
            self._done[number] = outcomes

    def _lost(self, worker: _Worker) -> None:
        """A process has ended: what it had before it was not checked, and another takes its place."""
        worker.process.join(timeout=1)
        code = worker.process.exitcode
        how = f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
        for number in worker.taken:
            failed = NotChecked(f"the process that checked it ended too early ({how})")
            self._done[number] = [failed] * len(self._waiting[number].rows)
        worker.pipe.close()
        self._workers[self._workers.index(worker)] = self._started()

    def _started(self) -> _Worker:
        here, there = multiprocessing.Pipe()
        # what other workers' ends are open in the child would keep them alive when this process dies
        ends = [*(worker.pipe for worker in getattr(self, "_workers", ())), here]
        context = multiprocessing.get_context("fork")
        process = context.Process(target=_work, args=(self._checker, there, ends), daemon=True)
        process.start()
        there.close()
        return _Worker(process, here)


def _work(checker: Checker, pipe: Connection, ends: Sequence[Connection]) -> None:
    """What a process does until its pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that reads says that it was interrupted
    for end in ends:
        end.close()
    gc.freeze()
    batches: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
    # always ready to take the next batch, so that the two sides never wait for each other to read
    threading.Thread(target=_take, args=(pipe.recv_bytes, batches.put), daemon=True).start()
    while (data := batches.get()) is not None:
        surroundings, rows = json.loads(data)
        outcomes = checker.check([Row(*row) for row in rows], Surroundings.from_json(surroundings))
        found = [(index, wire.written(outcome)) for index, outcome in enumerate(outcomes) if outcome is not None]
        try:
            pipe.send_bytes(json.dumps(found).encode("ascii"))
        except OSError:
            return


def _take(receive: Callable[[], bytes], put: Callable[[bytes | None], None]) -> None:
    while True:
        try:
            put(receive())
        except (EOFError, OSError):
            put(None)
            return
