"""Work beside the event loop: bounded, within its time, and never in the loop's way."""

from __future__ import annotations

import asyncio
import gc
import http.client
import json
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import httpx
import pytest

from replyguard.service.work import Overloaded, TookTooLong, Work


def _work(*, at_once: int = 2, waiting: int = 4, seconds: float = 10) -> Work:
    return Work(at_once=at_once, waiting=waiting, seconds=seconds)


def _run(test: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(asyncio.wait_for(test(), 30))


async def _until(is_so: Callable[[], bool]) -> None:
    while not is_so():
        await asyncio.sleep(0.001)


async def _raised(waited_for: Awaitable[object]) -> BaseException | None:
    (result,) = await asyncio.gather(waited_for, return_exceptions=True)
    return result if isinstance(result, BaseException) else None


def test_it_gives_back_what_the_function_gives() -> None:
    async def test() -> None:
        work = _work()
        answers = await asyncio.gather(*(work.run(divmod, number, 3) for number in range(6)))
        assert answers == [divmod(number, 3) for number in range(6)]
        assert isinstance(await _raised(work.run(divmod, 1, 0)), ZeroDivisionError)
        assert work.pending == 0
        work.close()

    _run(test)


def test_one_after_the_other_is_done_by_one_thread() -> None:
    async def test() -> None:
        work = _work(at_once=4)
        assert len({await work.run(threading.get_ident) for _ in range(20)}) == 1
        work.close()

    _run(test)


def test_no_more_than_so_many_run_at_once_and_no_more_than_so_many_wait() -> None:
    async def test() -> None:
        work, both_run, go = _work(at_once=2, waiting=3), threading.Barrier(3), threading.Event()

        def hold() -> bool:
            if not go.is_set():
                both_run.wait(20)
            return go.wait(20)

        asked = [asyncio.create_task(work.run(hold)) for _ in range(5)]
        await asyncio.to_thread(both_run.wait, 20)
        assert work.pending == 5
        assert isinstance(await _raised(work.run(int)), Overloaded)
        go.set()
        assert await asyncio.gather(*asked) == [True] * 5
        assert work.pending == 0
        work.close()

    _run(test)


def test_what_is_stuck_holds_its_thread_alone() -> None:
    async def test() -> None:
        work, go = _work(at_once=2, waiting=0, seconds=0.05), threading.Event()
        assert isinstance(await _raised(work.run(go.wait, 20)), TookTooLong)
        assert work.pending == 1
        assert await work.run(int) == 0
        go.set()
        await _until(lambda: work.pending == 0)
        work.close()

    _run(test)


def test_what_was_out_of_time_before_it_began_is_never_begun() -> None:
    async def test() -> None:
        work, go = _work(at_once=1, waiting=1, seconds=0.05), threading.Event()
        begun: list[int] = []
        stuck = asyncio.create_task(_raised(work.run(go.wait, 20)))
        await _until(lambda: work.pending == 1)
        assert isinstance(await _raised(work.run(begun.append, 1)), TookTooLong)
        assert isinstance(await stuck, TookTooLong)
        go.set()
        await _until(lambda: work.pending == 0)
        assert begun == []
        work.close()

    _run(test)


def test_nothing_begins_once_it_is_closed() -> None:
    async def test() -> None:
        work, go = _work(at_once=1), threading.Event()
        stuck = asyncio.create_task(work.run(go.wait, 20))
        waiting = asyncio.create_task(work.run(int))
        await _until(lambda: work.pending == 2)
        work.close()
        assert isinstance(await _raised(waiting), asyncio.CancelledError)
        assert isinstance(await _raised(work.run(int)), Overloaded)
        go.set()
        assert await stuck is True

    _run(test)


_STUCK = """
import asyncio, time
from replyguard.service.work import TookTooLong, Work

async def main():
    work = Work(at_once=1, waiting=0, seconds=0.05)
    try:
        await work.run(time.sleep, 600)
    except TookTooLong:
        work.close()

asyncio.run(main())
"""


def test_what_is_stuck_keeps_no_process_from_ending() -> None:
    subprocess.run([sys.executable, "-c", _STUCK], check=True, timeout=60)


@pytest.mark.parametrize("path", ["/v1/check", "/v1/redact"])
def test_a_check_leaves_nothing_for_the_garbage_collector(service: httpx.Client, path: str) -> None:
    """What it would collect, it would collect while some reply waits."""
    connection = http.client.HTTPConnection(service.base_url.host, service.base_url.port or 0)

    def ask(times: int) -> None:
        for number in range(times):
            body = json.dumps({"text": f"Danke, wir sehen nach ({number})."})
            connection.request("POST", path, body, {"content-type": "application/json"})
            assert connection.getresponse().read()

    ask(3)
    time.sleep(0.05)
    gc.collect()
    gc.disable()
    try:
        ask(50)
        time.sleep(0.05)
        assert gc.collect() < 50
    finally:
        gc.enable()
        connection.close()
