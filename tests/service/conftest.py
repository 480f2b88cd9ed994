"""A service in the test's own process, and one in a process of its own."""

from __future__ import annotations

import json
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn

from replyguard.service.app import create_app
from replyguard.service.journal import LOGGER, JsonLines
from replyguard.service.serving import server_config
from replyguard.service.settings import ServiceSettings

OpenService = Callable[..., httpx.Client]
IBAN = "DE89 3704 0044 0532 0130 00"


class Running:
    """A service in a thread of this process, and a client of it."""

    def __init__(self, settings: ServiceSettings, **more: Any) -> None:
        self.app = create_app(settings, **more)
        self._server = uvicorn.Server(server_config(self.app, settings))
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True)
        self._thread.start()
        while not self._server.started:
            assert self._thread.is_alive(), "it did not start"
            time.sleep(0.01)
        self.client = httpx.Client(base_url=f"http://127.0.0.1:{self._socket.getsockname()[1]}", timeout=30)

    def stop(self) -> None:
        self.client.close()
        self._server.should_exit = True
        self._thread.join(30)
        self._socket.close()


@pytest.fixture
def open_service() -> Iterator[OpenService]:
    """Make a service from settings, running until the test ends."""
    running: list[Running] = []

    def make(**settings: Any) -> httpx.Client:
        running.append(Running(ServiceSettings.model_validate(settings)))
        return running[-1].client

    yield make
    for one in running:
        one.stop()


@pytest.fixture(scope="module")
def service() -> Iterator[httpx.Client]:
    """A service with the built-in policy, shared by the tests of a module."""
    limits = {"requests-per-second": 1e6, "burst": 1_000_000}
    running = Running(ServiceSettings.model_validate({"limits": limits}))
    yield running.client
    running.stop()


@pytest.fixture
def log_lines() -> Iterator[list[str]]:
    """Every line that the service writes to its log, and that the libraries below it would."""
    lines: list[str] = []
    formatter = JsonLines()

    class _Keeping(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(formatter.format(record))

    handler = _Keeping()
    logger, root = logging.getLogger(LOGGER), logging.getLogger()
    levels = logger.level, root.level
    for one in (logger, root):
        one.addHandler(handler)
        one.setLevel(logging.DEBUG)
    logger.propagate = False
    yield lines
    for one, level in zip((logger, root), levels, strict=True):
        one.removeHandler(handler)
        one.setLevel(level)
    logger.propagate = True


@dataclass
class Served:
    """`replyguard serve` in a process of its own; its log is read as it is written."""

    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def events(self, event: str) -> list[dict[str, Any]]:
        found = (json.loads(line) for line in self.lines if line.startswith("{"))
        return [line for line in found if line["event"] == event]

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)


@pytest.fixture
def serve() -> Iterator[Callable[..., Served]]:
    """Start `replyguard serve` with options; what still runs at the end is stopped."""
    started: list[Served] = []

    def start(*options: str, cwd: Path | None = None) -> Served:
        command = Path(sys.executable).with_name("replyguard")
        process = subprocess.Popen(
            [command, "serve", "--port", "0", *options],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            cwd=cwd,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        served = Served(process)
        started.append(served)
        is_listening = threading.Event()

        def read() -> None:
            assert process.stderr is not None
            for line in process.stderr:
                served.lines.append(line)
                if '"event": "listening"' in line:
                    served.port = json.loads(line)["port"]
                    is_listening.set()
            is_listening.set()

        threading.Thread(target=read, daemon=True).start()
        assert is_listening.wait(60), "it does not begin to listen"
        assert served.port, "".join(served.lines)
        return served

    yield start
    for served in started:
        if served.process.poll() is None:
            served.process.kill()
        served.process.wait(10)
        assert served.process.stderr is not None
        served.process.stderr.close()


def ask(client: httpx.Client, text: str, path: str = "/v1/check", **more: Any) -> httpx.Response:
    """Send a draft."""
    key = more.pop("key", None)
    headers = {"authorization": f"Bearer {key}"} if key else {}
    return client.post(path, json={"text": text, **more}, headers=headers)


def eventually(is_so: Callable[[], bool]) -> None:
    """Wait until something is so; a failure after half a minute."""
    until = time.monotonic() + 30
    while not is_so():
        assert time.monotonic() < until, "it does not happen"
        time.sleep(0.02)


def request_line(log_lines: list[str]) -> dict[str, Any]:
    """The line of the one request, which is written after its answer."""
    found: list[dict[str, Any]] = []

    def is_there() -> bool:
        found[:] = [line for line in map(json.loads, log_lines) if line["event"] == "request"]
        return bool(found)

    eventually(is_there)
    assert len(found) == 1
    return found[0]
