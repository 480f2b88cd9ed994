"""Runs checks beside the event loop: a few at once, a bounded number waiting, each within its time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Overloaded(Exception):
    """Too many checks are waiting."""


class TookTooLong(Exception):
    """A check did not end within its time."""


class Work:
    """A pool of threads; what is begun and out of time runs on until its own limits end it, and holds its place."""

    def __init__(self, *, at_once: int, waiting: int, seconds: float) -> None:
        self._pool = ThreadPoolExecutor(at_once, thread_name_prefix="check")
        self._most = at_once + waiting
        self._seconds = seconds
        self.pending = 0

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the function gives back. Raises Overloaded, TookTooLong, and whatever the function raises."""
        if self.pending >= self._most:
            raise Overloaded
        self.pending += 1
        loop = asyncio.get_running_loop()
        future = self._pool.submit(function, *args, **kwargs)
        future.add_done_callback(lambda done: self._ended(loop, done))
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future, loop=loop), self._seconds)
        except TimeoutError:
            raise TookTooLong from None

    def close(self) -> None:
        """Begin nothing more, and do not wait for what is out of time."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _ended(self, loop: asyncio.AbstractEventLoop, _: Future[T]) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(self._count_down)

    def _count_down(self) -> None:
        self.pending -= 1
