"""Runs checks beside the event loop: a few at once, a bounded number waiting, each within its time."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Any, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Overloaded(Exception):
    """Too many checks are waiting."""


class TookTooLong(Exception):
    """A check did not end within its time."""


class Work:
    """Threads that one event loop gives functions to; what is begun and out of time holds its thread until it ends.

    No executor: its threads wait on one queue, of which each function wakes two, and every answer wakes the loop
    twice; beside a small check that is much. Here a function goes to the thread that worked last, whose memory is warm.
    """

    def __init__(self, *, at_once: int, waiting: int, seconds: float) -> None:
        self._at_once = at_once
        self._most = at_once + waiting
        self._seconds = seconds
        self._workers: list[_Worker] = []
        self._idle: list[_Worker] = []
        self._waiting: deque[_Task[Any]] = deque()
        self._is_closed = False

    @property
    def pending(self) -> int:
        """How many are waiting or have not ended."""
        return len(self._waiting) + len(self._workers) - len(self._idle)

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the function gives back. Raises Overloaded, TookTooLong, and whatever the function raises."""
        if self._is_closed or self.pending >= self._most:
            raise Overloaded
        loop = asyncio.get_running_loop()
        task: _Task[T] = _Task(partial(function, *args, **kwargs), loop, loop.create_future())
        self._waiting.append(task)
        self._begin()
        too_late = loop.call_later(self._seconds, _give_up, task.answer)
        try:
            return await task.answer
        finally:
            too_late.cancel()
            if not task.is_begun and task in self._waiting:
                self._waiting.remove(task)

    def close(self) -> None:
        """Begin nothing more, and do not wait for what is out of time."""
        self._is_closed = True
        while self._waiting:
            self._waiting.popleft().answer.cancel()
        for worker in self._workers:
            worker.give(None)

    def _begin(self) -> None:
        while self._waiting and (worker := self._free()) is not None:
            worker.give(self._waiting.popleft())

    def _free(self) -> _Worker | None:
        if self._idle:
            return self._idle.pop()
        if len(self._workers) == self._at_once:
            return None
        worker = _Worker(self._ended)
        self._workers.append(worker)
        return worker

    def _ended(self, worker: _Worker, task: _Task[T], outcome: _Outcome[T]) -> None:
        self._idle.append(worker)
        self._begin()
        result, error = outcome
        if task.answer.done():  # nobody waits any more
            return
        if error is not None:
            task.answer.set_exception(error)
        else:
            task.answer.set_result(result)  # type: ignore[arg-type]


def _give_up(answer: asyncio.Future[Any]) -> None:
    if not answer.done():
        answer.set_exception(TookTooLong())


@dataclass(slots=True, eq=False)
class _Task(Generic[T]):
    """A function, and where its answer is waited for."""

    function: Callable[[], T]
    loop: asyncio.AbstractEventLoop
    answer: asyncio.Future[T]
    is_begun: bool = False


_Outcome = tuple[T | None, BaseException | None]


class _Worker:
    """A thread that does one task after the other."""

    def __init__(self, ended: Callable[[_Worker, _Task[Any], _Outcome[Any]], None]) -> None:
        self._ended = ended
        self._given: SimpleQueue[_Task[Any] | None] = SimpleQueue()
        # a check that is stuck keeps no process from ending
        Thread(target=self._work, name="check", daemon=True).start()

    def give(self, task: _Task[Any] | None) -> None:
        """A task to do when those before it are done; None ends the thread."""
        if task is not None:
            task.is_begun = True
        self._given.put(task)

    def _work(self) -> None:
        while (task := self._given.get()) is not None:
            outcome = _outcome(task.function)
            try:
                task.loop.call_soon_threadsafe(self._ended, self, task, outcome)
            except RuntimeError:  # the loop is closed: nobody waits any more
                return
            del task, outcome  # a thread that waits holds no text


def _outcome(function: Callable[[], T]) -> _Outcome[T]:
    try:
        return function(), None
    except BaseException as error:  # the caller's, who is told of it
        return None, error
