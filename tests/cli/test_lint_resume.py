"""`lint --resume` and the table of verdicts: what was cut off is gone on with, and comes to the same."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from replyguard.cli import lint_resume
from replyguard.linting.parts import Parts
from replyguard.reports.rows import COLUMNS

from .conftest import COMMAND, RunInside, environment

FORMATS = {"parquet": "v.parquet", "jsonl": "v.jsonl"}
REPLIES = 90


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with replies of all sorts in two files, and what cannot be read."""
    monkeypatch.chdir(tmp_path)
    write_replies(tmp_path / "a.parquet", [reply(number) for number in range(REPLIES)])
    lines = [json.dumps({"reply": reply(number)}) for number in range(REPLIES)]
    lines[7] = "{"
    (tmp_path / "b.jsonl").write_text("\n".join(lines))
    return tmp_path


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lint_resume, "PART", 20)


def reply(number: int) -> str:
    texts = ("Danke, Fall", "damn late,", "Mail an jana.privat@gmail.com, Fall")
    return f"{texts[number % 3]} {number}."


def write_replies(path: Path, texts: list[str]) -> None:
    pq.write_table(pa.table({"id": list(range(len(texts))), "reply": texts}), path)


def call(output: str, *more: str) -> list[str]:
    name = next(name for name, file in FORMATS.items() if output.endswith(name))
    return ["lint", "a.parquet", "b.jsonl", "--output-format", name, "--output", output, *more]


def cut_off_after(parts: int, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let a run end where it would keep a further part; what is given takes that back."""
    real, kept = Parts.add, 0

    def add(self: Parts, part: Any) -> None:
        nonlocal kept
        if kept == parts:
            raise KeyboardInterrupt
        kept += 1
        real(self, part)

    monkeypatch.setattr(Parts, "add", add)
    return lambda: monkeypatch.setattr(Parts, "add", real)


def test_a_row_for_each_reply(command: RunInside, folder: Path) -> None:
    run = command("lint", "a.parquet", "b.jsonl", "-o", "v.parquet")
    assert (run.code, run.out) == (3, "")
    table = pq.read_table("v.parquet")
    assert table.column_names == list(COLUMNS)
    rows = table.to_pylist()
    assert [(row["path"], row["line"]) for row in rows[:REPLIES]] == [("a.parquet", n + 1) for n in range(REPLIES)]
    assert [row["decision"] for row in rows[:3]] == ["allow", "warn", "block"]
    assert rows[2]["rules"] == ["personal-data.email"]
    assert (rows[2]["errors"], rows[1]["warnings"], rows[2]["name"]) == (1, 1, "2")
    wrong = rows[REPLIES + 7]
    assert (wrong["path"], wrong["line"], wrong["decision"]) == ("b.jsonl", 8, "undetermined")
    assert wrong["error"].startswith("not JSON")
    assert "jana.privat" not in str(rows)


def test_a_reply_that_was_not_checked_is_a_row_that_is_not_clean(command: RunInside, folder: Path) -> None:
    (folder / "p.yaml").write_text("name: p\nlimits: {text: 10}\n")
    assert command("lint", "a.parquet", "-p", "p.yaml", "-o", "v.parquet").code == 3
    rows = pq.read_table("v.parquet").to_pylist()
    assert {row["decision"] for row in rows} == {"undetermined"}
    assert len(rows) == REPLIES


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("parts", [0, 1, 5, 8])
@pytest.mark.parametrize("file", FORMATS.values())
def test_a_run_that_was_cut_off_comes_to_the_same(
    command: RunInside, folder: Path, monkeypatch: pytest.MonkeyPatch, file: str, parts: int
) -> None:
    plain = command(*call(file))
    whole = (folder / file).read_bytes()
    (folder / file).write_text("old")
    mend = cut_off_after(parts, monkeypatch)
    assert command(*call(file, "--resume")).code == 130
    assert (folder / file).read_text() == "old"
    mend()
    again = command(*call(file, "--resume"))
    assert (folder / file).read_bytes() == whole
    assert again.code == plain.code == 3
    told = [line for line in again.err.splitlines() if "were checked before" not in line]
    assert sorted(told) == sorted(plain.err.splitlines())
    assert (len(told) < len(again.err.splitlines())) == (parts > 0)
    assert sorted(os.listdir()) == sorted(["a.parquet", "b.jsonl", file])


def checked_again(
    command: RunInside, monkeypatch: pytest.MonkeyPatch, change: Callable[[], object], *more: str
) -> tuple[int, bytes]:
    """How many replies were taken from the parts of a run that was cut off, after a change; and the output."""
    mend = cut_off_after(5, monkeypatch)
    assert command(*call("v.jsonl", "--resume")).code == 130
    mend()
    change()
    run = command(*call("v.jsonl", "--resume", *more))
    notes = [line for line in run.err.splitlines() if "were checked before" in line]
    return int(notes[0].split()[1]) if notes else 0, Path("v.jsonl").read_bytes()


def _damage(part: Path) -> None:
    part.write_bytes(part.read_bytes().replace(b"warn", b"allo"))


CHANGES: dict[str, tuple[Callable[[], object], list[str], int]] = {
    "nothing": (lambda: None, [], 99),  # and the line that cannot be read
    "a reply in the second file": (lambda: Path("b.jsonl").write_text('{"reply": "damn"}\n'), [], 80),
    "a reply in the first file": (lambda: write_replies(Path("a.parquet"), [reply(0)] * REPLIES), [], 0),
    "the policy": (lambda: Path("p.yaml").write_text("name: p\n"), ["--policy", "p.yaml"], 0),
    "the venue": (lambda: None, ["--venue", "third-party"], 0),
    "the level to fail on": (lambda: None, ["--fail-on", "info"], 0),
    "the lint file": (lambda: Path(".replyguard.yaml").write_text("paths: [{match: a.parquet, kind: reply}]\n"), [], 0),
    "a part that is damaged": (lambda: _damage(Path(".v.jsonl.parts/000002")), [], 40),
    "a part that is gone": (lambda: Path(".v.jsonl.parts/000001").unlink(), [], 20),
    "a part that is cut short": (lambda: os.truncate(".v.jsonl.parts/000000", 100), [], 0),
}


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("case", CHANGES)
def test_a_part_counts_only_where_nothing_has_changed(
    command: RunInside, folder: Path, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    change, more, expected = CHANGES[case]
    kept, output = checked_again(command, monkeypatch, change, *more)
    command(*call("w.jsonl", *more))
    assert output == (folder / "w.jsonl").read_bytes(), "the same as a run from the beginning"
    assert kept == expected


@pytest.mark.usefixtures("small_parts")
def test_exceptions_that_earlier_parts_used_are_not_told_as_unused(
    command: RunInside, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiver = "- {{rule: {}, path: a.parquet, reason: r, by: b}}\n"
    (folder / ".replyguard.yaml").write_text(f"waivers:\n{waiver.format('profanity')}{waiver.format('promotion')}")
    mend = cut_off_after(5, monkeypatch)
    assert command(*call("v.parquet", "--resume")).code == 130
    mend()
    notes = [line for line in command(*call("v.parquet", "--resume")).err.splitlines() if "exception" in line]
    assert notes == ["note: the exception for promotion (a.parquet) covers nothing"]


@pytest.mark.usefixtures("small_parts")
def test_two_runs_do_not_write_the_same_output(command: RunInside, folder: Path) -> None:
    first = Parts(folder / "v.jsonl", "key", lambda on_open: [])
    run = command(*call("v.jsonl", "--resume"))
    assert run.code == 2
    assert "v.jsonl: another run writes it" in run.err
    first.close()
    assert command(*call("v.jsonl", "--resume")).code == 3


def test_a_missing_path_leaves_nothing(command: RunInside, folder: Path) -> None:
    assert command("lint", "none.txt", "-o", "v.parquet", "--resume").code == 2
    assert sorted(os.listdir()) == ["a.parquet", "b.jsonl"]


@pytest.mark.parametrize("options", [[], ["--resume"]])
def test_without_pyarrow_that_is_said_before_anything_is_read(
    command: RunInside, folder: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    run = command("lint", "b.jsonl", "-o", "v.parquet", *options)
    assert (run.code, run.err) == (
        2,
        "error: to write Parquet needs pyarrow: install it with `pip install 'replyguard[parquet]'`\n",
    )


@pytest.mark.slow
@pytest.mark.parametrize(("file", "jobs"), [("v.parquet", "1"), ("v.parquet", "2"), ("v.jsonl", "2")])
def test_killed_in_the_middle_and_run_again(folder: Path, file: str, jobs: str) -> None:
    """SIGKILL, which nothing can see coming, while a part is kept and others are not."""
    write_replies(folder / "a.parquet", [reply(number) for number in range(2_500)])

    def run(output: str) -> subprocess.Popen[bytes]:
        name = next(name for name in FORMATS if output.endswith(name))
        options = ["--output-format", name, "-o", output, "--resume", "--jobs", jobs]
        return subprocess.Popen([COMMAND, "lint", "a.parquet", *options], env=environment(), stderr=subprocess.PIPE)

    with run(f"whole-{file}") as whole:
        whole.communicate(timeout=300)
    with run(file) as killed:
        deadline = time.monotonic() + 200
        while not (folder / f".{file}.parts/000000").exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        killed.send_signal(signal.SIGKILL)
        killed.communicate(timeout=60)
    assert killed.returncode == -signal.SIGKILL
    assert not (folder / file).exists()
    with run(file) as again:
        _, said = again.communicate(timeout=300)
    assert b"replies were checked before" in said
    assert again.returncode == whole.returncode == 1
    assert (folder / file).read_bytes() == (folder / f"whole-{file}").read_bytes()
    assert sorted(os.listdir()) == sorted(["a.parquet", "b.jsonl", file, f"whole-{file}"])
