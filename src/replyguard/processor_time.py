"""Whether something took more processor time than it may; asking the system costs more than most rules take."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import perf_counter, thread_time
from typing import TypeVar

Made = TypeVar("Made")

_FRESH = 0.5
"""Seconds for which a reading of the processor time serves."""


class _Reading(threading.local):
    """The last reading of this thread: the wall clock then, and the processor time."""

    wall = float("-inf")
    processor = 0.0


_last = _Reading()


def within(
    limit: float, work: Callable[[], Made], again: Callable[[], Made] | None = None
) -> tuple[Made, float | None]:
    """What `work` returns, and the seconds of processor time that it took where they are more than the limit.

    What is late is done once more, and only then is it late: it may have loaded or compiled something the first time,
    which is not held against the text. `again` does the same without what `work` has kept.
    """
    begun = _begin(limit)
    made = work()
    if _excess(begun, limit) is None:
        return made, None
    begun = _begin(limit)
    made = (again or work)()
    return made, _excess(begun, limit)


def _begin(limit: float) -> float:
    """The wall clock, to be given to `_excess` later with the same limit."""
    now = perf_counter()
    if now - _last.wall > min(_FRESH, limit / 4):
        _last.wall, _last.processor = now, thread_time()
    return now


def _excess(begun: float, limit: float) -> float | None:
    """The seconds of processor time spent since `begun`, where they are certainly more than the limit; else None.

    No more processor time can have passed than the wall clock shows, so that the system is asked only where that is
    beyond the limit. What passed between the last reading and `begun` is not held against what came after.
    """
    if perf_counter() - begun <= limit:
        return None
    spent = thread_time() - _last.processor - max(0.0, begun - _last.wall)
    return spent if spent > limit else None
