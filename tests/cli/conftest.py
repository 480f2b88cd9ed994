"""What the tests of the command line share: a run inside this process, and a run as a process of its own."""

from __future__ import annotations

import gc
import io
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from replyguard.cli.main import main

COMMAND = str(Path(sys.executable).with_name("replyguard"))
DATA = Path(__file__).with_name("data")
_COLOURS = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "PY_COLORS", "GITHUB_ACTIONS")


@dataclass(frozen=True, slots=True)
class Run:
    """How a run of the command ended."""

    code: int
    out: str
    err: str


class RunInside(Protocol):
    """Runs the command line in this process."""

    def __call__(self, *arguments: str | Path, stdin: str | bytes | None = "") -> Run: ...


class RunProcess(Protocol):
    """Runs the installed command as a process."""

    def __call__(
        self, *arguments: str | Path, stdin: str = "", shell_around: str = '"$@"', env: Mapping[str, str] | None = None
    ) -> Run: ...


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a process: no colour asked for or refused, 100 columns."""
    kept = {name: value for name, value in os.environ.items() if name not in _COLOURS}
    return {**kept, "COLUMNS": "100", "TERM": "xterm", **(more or {})}


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> RunInside:
    """Run `replyguard` with these arguments in this process; `stdin=None` is a closed standard input."""
    for name in _COLOURS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "100")

    def run(*arguments: str | Path, stdin: str | bytes | None = "") -> Run:
        content = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "argv", ["replyguard", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", None if content is None else io.TextIOWrapper(io.BytesIO(content)))
        with pytest.raises(SystemExit) as end:
            main()
        # the command spares its short life the collection of cycles; this process lives on
        gc.unfreeze()
        gc.enable()
        written = capsys.readouterr()
        assert isinstance(end.value.code, int)
        return Run(end.value.code, written.out, written.err)

    return run


@pytest.fixture
def process() -> RunProcess:
    """Run the command as a process. `shell_around` is a shell line in which "$@" is the command."""

    def run(
        *arguments: str | Path, stdin: str = "", shell_around: str = '"$@"', env: Mapping[str, str] | None = None
    ) -> Run:
        call: Sequence[str | Path] = ["bash", "-c", shell_around, "bash", COMMAND, *arguments]
        done = subprocess.run(
            call, input=stdin.encode(), capture_output=True, env=environment(env), timeout=60, check=False
        )
        return Run(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
