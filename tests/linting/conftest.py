"""What the tests of linting share: a guard, and replies in files."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from replyguard import Guard
from replyguard.saved_replies import ReadOptions, SavedReply, Unreadable, read_paths

Git = Callable[..., str]


@pytest.fixture(scope="session")
def guard() -> Guard:
    """The built-in policy."""
    return Guard()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def git(folder: Path) -> Git:
    """Runs git in the folder, in a new repository."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    who = {f"GIT_{role}_{what}": "t@t.example" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}

    def run(*arguments: str) -> str:
        alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        done = subprocess.run(
            ["git", *arguments], cwd=folder, env={**kept, **who, **alone}, capture_output=True, text=True, check=True
        )
        return done.stdout

    run("init", "-q", "-b", "main")
    return run


def items(*paths: str | Path) -> list[SavedReply | Unreadable]:
    """What the readers find."""
    return list(read_paths(list(paths), ReadOptions()))
