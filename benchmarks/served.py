"""A service to measure: `replyguard serve` in a process of its own on loopback, and its memory."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

BUILT_IN_POLICY = "default"
CHANGING_POLICY = "changing"
_SETTINGS = """\
limits: {requests-per-second: 1000000, burst: 1000000}
policies:
  default: replyguard:default
  community: replyguard:community
  changing: changing.yaml
"""
_POLICY = "extends: replyguard:default\nname: changing\nbrand: {{names: [Acme {number}]}}\nrules: {{{rules}}}\n"
_RULES = ("promotion: {at-most: warning}", "promotion.superlative: off", "profanity.mild: error", "tone: off")
_BROKEN = ("rules: {no-such.rule: off}\n", "extends: nowhere.yaml\n", "rules: [\n", "")
_PROBLEM_EVERY = 3


@dataclass(frozen=True, slots=True)
class Server:
    """A running service; `folder` holds its settings, the policy that may change, and its log."""

    port: int
    pid: int
    folder: Path

    def connect(self) -> http.client.HTTPConnection:
        """A connection that stays open."""
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def resident(self) -> float:
        """Its resident set in MB (10^6 bytes)."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def change_policy(self, number: int) -> bool:
        """Write another policy over the one that may change, now and then a broken one; returns whether it is valid."""
        is_valid = number % _PROBLEM_EVERY != _PROBLEM_EVERY - 1
        text = valid_policy(number) if is_valid else _BROKEN[number // _PROBLEM_EVERY % len(_BROKEN)]
        beside = self.folder / "changing.new"
        beside.write_text(text, encoding="utf-8")
        beside.replace(self.folder / "changing.yaml")
        return is_valid


def valid_policy(number: int) -> str:
    """A policy like the built-in one, another for each number."""
    return _POLICY.format(number=number, rules=_RULES[number % len(_RULES)])


@contextmanager
def served() -> Iterator[Server]:
    """A service with three policies, listening until the block ends. Raises RuntimeError where it does not start."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "changing.yaml").write_text(valid_policy(0), encoding="utf-8")
        settings = folder / "service.yaml"
        settings.write_text(_SETTINGS, encoding="utf-8")
        log = folder / "log"
        program = Path(sys.executable).with_name("replyguard")
        command = [str(program), "serve", "--port", "0", "--config", str(settings)]
        with log.open("w", encoding="utf-8") as stream:
            process = subprocess.Popen(command, stderr=stream)
        try:
            port = 0
            while not port:
                if process.poll() is not None:
                    raise RuntimeError(log.read_text(encoding="utf-8"))
                time.sleep(0.1)
                for line in log.read_text(encoding="utf-8").splitlines():
                    if '"listening"' in line:
                        port = json.loads(line)["port"]
            yield Server(port, process.pid, folder)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(30)
