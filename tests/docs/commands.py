"""Runs the commands of a page in its folder, and holds what they print against what is shown."""

from __future__ import annotations

import gc
import io
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from replyguard.cli.main import main
from tests.docs.blocks import ROOT

NOT_RUN = {"apt-get": "would install software on this machine"}
"""Programs that are not run, and why."""

_SHELL = re.compile(r"[|&;<>$`(){}*]")
_COLOURS = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "PY_COLORS", "GITHUB_ACTIONS")
_PORT = "8470"
_EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]


@dataclass(slots=True)
class Terminal:
    """Where a reader of a page types: a folder, and the service that was started on the way."""

    folder: Path
    patch: pytest.MonkeyPatch
    given: str = ""
    """What commands of `sh` blocks read from standard input."""
    port: str = _PORT
    _service: subprocess.Popen[bytes] | None = field(default=None, init=False)

    def type(self, line: str) -> None:
        """Run a line of a block without what it prints; it must not end as a wrong call does."""
        program, *words = shlex.split(line, comments=True)
        if program in NOT_RUN:
            return
        if (program, words[0]) == ("pip", "install"):
            _can_be_installed(words[1])
        elif (program, words[0]) == ("replyguard", "serve"):
            self._serve(words)
        else:
            # what is put into the system's folders is put into the same ones below the page's
            code, printed = self._run(re.sub(r" (?=/)", f" {self.folder}", line))
            # 1 is findings
            assert code == 0 or (program, code) == ("replyguard", 1), f"{line}\nended with {code}\n{printed}"

    def printed(self, command: str) -> str:
        """What a command prints on both streams."""
        program = command.split()[0]
        if program != "replyguard" and not has(program):
            pytest.skip(f"needs {program}")
        return self._run(self.here(command))[1]

    def here(self, text: str) -> str:
        """A text of the page with the port of the service that runs here."""
        return text.replace(f":{_PORT}", f":{self.port}")

    def close(self) -> None:
        """End what was started."""
        if self._service is not None:
            self._service.terminate()
            assert self._service.wait(30) == 0

    def _run(self, command: str) -> tuple[int, str]:
        code = command.split("  #")[0]
        if code.startswith("replyguard ") and not _SHELL.search(re.sub(r"'[^']*'|\"[^\"$`]*\"", "", code)):
            return self._inside(shlex.split(code)[1:])
        done = subprocess.run(
            ["bash", "-c", command], cwd=self.folder, env=_surroundings(), input=self.given.encode(),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout.decode()

    def _inside(self, arguments: list[str]) -> tuple[int, str]:
        """The command in this process, which spares its start."""
        written = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
        with self.patch.context() as patch:
            for name in _COLOURS:
                patch.delenv(name, raising=False)
            patch.setenv("COLUMNS", "100")
            patch.setenv("PYDANTIC_DISABLE_PLUGINS", "__all__")
            patch.setattr(sys, "argv", ["replyguard", *arguments])
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(self.given.encode())))
            patch.setattr(sys, "stdout", written)
            patch.setattr(sys, "stderr", written)
            try:
                with pytest.raises(SystemExit) as end:
                    main()
            finally:
                gc.unfreeze()
                gc.enable()
        assert isinstance(end.value.code, int)
        written.seek(0)
        return end.value.code, written.read()

    def _serve(self, words: list[str]) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = str(free.getsockname()[1])
        command = [str(Path(sys.executable).with_name("replyguard")), *words, "--port", self.port]
        self._service = subprocess.Popen(
            command, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
        )
        until = time.monotonic() + 60
        while self._service.poll() is None and time.monotonic() < until:
            try:
                with urlopen(f"http://127.0.0.1:{self.port}/health/live", timeout=5):
                    return
            except URLError:
                time.sleep(0.1)
        pytest.fail("the service does not start")


def lines_of(text: str) -> Iterator[str]:
    """The commands of a block without what they print; a backslash goes on in the next line."""
    for line in text.replace("\\\n", "").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def commands_of(text: str) -> Iterator[tuple[str, str]]:
    """The commands of a block, each with what is shown below it."""
    parts = re.split(r"^\$ (.*)$", text, flags=re.MULTILINE)
    assert parts[0] == "", "a console block begins with a command"
    for command, shown in zip(parts[1::2], parts[2::2], strict=True):
        yield command, shown.strip("\n")


def matches(shown: str, printed: str) -> bool:
    """Whether this was printed; `…` stands for anything, alone on a line for any lines."""
    lines = [re.escape(" ".join(line.split())).replace("…", ".*") for line in shown.splitlines()]
    pattern = "\n".join(lines).replace("\n.*\n", "\n(?:.*\n)*?").removesuffix("\n.*")
    if lines and lines[0] == ".*":
        pattern = pattern.removeprefix(".*\n")
        pattern = f"(?:.*\n)*?{pattern}"
    tail = "(?:\n.*)*" if shown.endswith("…") and lines[-1] == ".*" else ""
    text = "\n".join(" ".join(line.split()) for line in printed.strip("\n").splitlines())
    return re.fullmatch(pattern + tail, text) is not None


def has(program: str) -> bool:
    """Whether a program is there."""
    return shutil.which(program) is not None


def _can_be_installed(wanted: str) -> None:
    named = re.fullmatch(r"replyguard(?:\[([a-z,-]+)\])?", wanted)
    assert named, f"pip install {wanted}"
    assert set((named[1] or "").split(",")) - {""} <= set(_EXTRAS), f"no such extra: {wanted}"


def _surroundings() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _COLOURS}
    return {**kept, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "100"}
