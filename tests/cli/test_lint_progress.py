"""The bar: what it says, when it is shown, and that it follows the bytes that are read."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path

import pytest

from replyguard.cli.lint_progress import CHECKING, COMPARING, PLACING, LintProgress, said

from .conftest import COMMAND, environment

SAID = [
    ((500, 2.0, 0, 0), "500 replies, 250 a second"),
    ((1_500, 2.0, 250, 1_000), "1,500 replies, 750 a second, 0:06 left"),
    ((10, 60.0, 1, 11), "10 replies, 0 a second, 10:00 left"),
    ((10, 1.0, 10, 10), "10 replies, 10 a second"),
]


@pytest.mark.parametrize(("figures", "words"), SAID)
def test_rate_and_time_left(figures: tuple[int, float, int, int], words: str) -> None:
    assert said(*figures) == words


def test_items_pass_unchanged() -> None:
    for is_shown in (False, True):
        assert list(LintProgress([], is_shown=is_shown).following(iter(range(500)))) == list(range(500))


def test_the_bytes_of_all_files_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("replyguard.cli.lint_progress._SHOWN_AFTER", -1)
    monkeypatch.setattr("replyguard.cli.lint_progress._SECONDS_BETWEEN", -1)
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"x" * 1_000)
    progress = LintProgress([tmp_path], is_shown=True)
    seen = []
    with progress, open(tmp_path / "a", "rb") as first, open(tmp_path / "b", "rb") as second:
        items = progress.following(iter(range(1_000)))
        for handle in (first, second):
            progress.opened(handle.name, handle)
            handle.read(500)
            for _ in range(64):
                next(items)
            assert progress._bar is not None
            seen.append((progress._bar.tasks[0].completed, progress._bar.tasks[0].total))
    assert seen == [(500, 2_000), (1_500, 2_000)]


def test_each_phase_begins_anew_under_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("replyguard.cli.lint_progress._SHOWN_AFTER", -1)
    monkeypatch.setattr("replyguard.cli.lint_progress._SECONDS_BETWEEN", -1)
    (tmp_path / "a").write_bytes(b"x" * 1_000)
    progress = LintProgress([tmp_path], is_shown=True)
    seen = []
    with progress:
        for phase in (COMPARING, PLACING, CHECKING):
            with open(tmp_path / "a", "rb") as handle:
                progress.opened(handle.name, handle)
                handle.read(500)
                for _ in progress.following(range(64), phase):
                    pass
            assert progress._bar is not None
            task = progress._bar.tasks[0]
            seen.append((task.description, task.completed, task.fields["said"]))
    assert [(name, done) for name, done, _ in seen] == [
        ("comparing replies", 1_000),
        ("placing what differs", 500),
        ("checking replies", 500),
    ]
    assert seen[0][2] == "64 replies, held against each other", "what is done when all are read has no bytes to follow"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ([], [b"checking replies"]),
        (["--across", "--jobs", "2"], [b"comparing replies", b"held against each other", b"checking replies"]),
        (["--no-progress"], []),
    ],
)
def test_it_is_shown_on_a_terminal_and_goes_away(tmp_path: Path, options: list[str], shown: list[bytes]) -> None:
    (tmp_path / "a.csv").write_text("reply\n" + "".join(f"Hm damn {i} times\n" for i in range(12_000)))
    here, there = pty.openpty()
    with open(tmp_path / "out", "wb") as out:
        running = subprocess.Popen(
            [COMMAND, "lint", "a.csv", "--statistics", *options],
            cwd=tmp_path,
            stdout=out,
            stderr=there,
            env=environment(),
        )
    os.close(there)
    written = b""
    while True:
        try:
            piece = os.read(here, 1 << 16)
        except OSError:  # the other side is closed
            break
        if not piece:
            break
        written += piece
    os.close(here)
    assert running.wait(timeout=120) == 0
    assert (b"a second" in written) is bool(shown)
    assert [words for words in shown if words not in written] == []
    if shown:
        assert written.rstrip().endswith(b"\x1b[2K"), "the line is cleared"
    assert b"12,000 replies in 1 files" in (tmp_path / "out").read_bytes()
