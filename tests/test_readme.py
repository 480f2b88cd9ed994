"""What the README shows is what the command prints, and what it tells to type works."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from replyguard import Policy

_ROOT = Path(__file__).parents[1]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")
_BLOCKS = [
    "\n".join(line[4:] for line in found.splitlines())
    for found in re.findall(r"(?:^    .*\n(?:\n(?=    ))?)+", _README, flags=re.MULTILINE)
]
_SHOWN = [block for block in _BLOCKS if block.startswith("$ ")]
_TYPED = [block for block in _BLOCKS if block.startswith(("replyguard ", "echo "))]
_PYTHON = [block for block in _BLOCKS if " import " in block or "guard." in block]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the commands are typed: the files that they name are there."""
    (tmp_path / "examples").symlink_to(_ROOT / "examples")
    (tmp_path / "drafts.jsonl").write_text('{"text": "Danke!"}\n', "utf-8")
    return tmp_path


def _run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env={**os.environ, "PATH": path, "COLUMNS": "100"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("block", _SHOWN)
def test_an_example_prints_what_is_shown(folder: Path, block: str) -> None:
    command, *shown = block.splitlines()
    assert _run(command.removeprefix("$ "), folder).stdout.split() == " ".join(shown).split()


@pytest.mark.parametrize("block", _TYPED)
def test_what_is_to_be_typed_works(folder: Path, block: str) -> None:
    for command in block.splitlines():
        run = _run(command, folder)
        # the reply of the hook does not say who speaks, and is stopped
        assert run.returncode in ((2,) if " hook " in command else (0, 1)), run.stderr


def test_the_python_runs() -> None:
    known: dict[str, object] = {}
    for block in _PYTHON:
        exec(compile(block, "README.md", "exec"), known)
    assert len(_PYTHON) == 2


def test_the_policy_can_be_used() -> None:
    (block,) = (block for block in _BLOCKS if block.startswith("name: "))
    Policy.from_text(block.replace("packs: [rules/acme.yaml]", ""))


def test_every_block_is_one_of_these() -> None:
    others = [block for block in _BLOCKS if block not in (*_SHOWN, *_TYPED, *_PYTHON)]
    assert [block.split()[0] for block in others] == ["make", "name:"]
