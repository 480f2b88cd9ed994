"""What the README shows is what the command prints."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

_README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def test_the_first_example_prints_what_is_shown() -> None:
    block = _README.split("    $ ", 1)[1].split("\n\n**", 1)[0]
    command, *shown = [line.removeprefix("    ") for line in block.splitlines()]
    program = Path(sys.executable).parent / "replyguard"
    run = subprocess.run([program, *shlex.split(command)[1:]], capture_output=True, text=True, check=True)
    assert run.stdout.split() == " ".join(shown).split()


def test_every_command_that_is_named_exists() -> None:
    commands = {line.split()[1] for line in _README.splitlines() if line.startswith("    replyguard ")}
    assert commands == {"check", "lint"}
    for name in (*commands, "hook", "policy", "rules"):
        subprocess.run([Path(sys.executable).parent / "replyguard", name, "--help"], capture_output=True, check=True)
