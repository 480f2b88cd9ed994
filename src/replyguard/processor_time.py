"""Whether something took more processor time than it may; asking the system costs more than most rules take."""

from __future__ import annotations

import threading
from time import perf_counter, thread_time

_FRESH = 0.5
"""Seconds for which a reading of the processor time serves."""


class _Reading(threading.local):
    """The last reading of this thread: the wall clock then, and the processor time."""

    wall = float("-inf")
    processor = 0.0


_last = _Reading()


def begin() -> float:
    """The wall clock, to be given to `excess` later."""
    now = perf_counter()
    if now - _last.wall > _FRESH:
        _last.wall, _last.processor = now, thread_time()
    return now


def excess(begun: float, limit: float) -> float | None:
    """The seconds of processor time spent since `begun`, where they are certainly more than the limit; else None.

    No more processor time can have passed than the wall clock shows, so that the system is asked only where that is
    beyond the limit. What passed between the last reading and `begun` is not held against what came after.
    """
    if perf_counter() - begun <= limit:
        return None
    spent = thread_time() - _last.processor - max(0.0, begun - _last.wall)
    return spent if spent > limit else None
