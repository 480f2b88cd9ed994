"""What only a process shows: closed pipes, signals, terminals, encodings; no way to end has a traceback."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from .conftest import COMMAND, DATA, RunProcess, environment

MORE_THAN_A_PIPE_HOLDS = 1_000_000


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A file with more replies than a pipe holds of their reports."""
    path = tmp_path / "many.jsonl"
    path.write_text('{"text": "Hm fuck, that is late."}\n' * 1000, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("arguments", "stdin", "code"),
    [
        (["check", "Das ist Scheiße."], "", 1),
        (["check"], "Das ist Scheiße.", 1),
        (["check", "--jsonl"], '{"text": "Thanks!"}', 0),
        (["hook", "generic"], '{"text": "fuck"}', 2),
        (["hook", "generic"], '{"text": "Thanks!"}', 0),
    ],
)
def test_the_installed_command_ends_with_the_exit_code(
    process: RunProcess, arguments: list[str], stdin: str, code: int
) -> None:
    run = process(*arguments, stdin=stdin)
    assert run.code == code
    assert "Traceback" not in run.err


def test_it_runs_as_a_module_too(process: RunProcess) -> None:
    arguments = ("check", "Das ist Scheiße.")
    done = subprocess.run(
        [sys.executable, "-m", "replyguard", *arguments],
        capture_output=True,
        check=False,
        env=environment(),
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (1, process(*arguments).out)


@pytest.mark.parametrize("output_format", ["text", "json"])
def test_a_reader_that_has_gone_ends_the_run_but_is_not_clean(
    process: RunProcess, many: Path, output_format: str
) -> None:
    around = '"$@" | head -1; exit "${PIPESTATUS[0]}"'
    run = process("lint", many, "--output-format", output_format, shell_around=around)
    assert (run.code, run.err) == (141, "")
    assert len(run.out.splitlines()) == 1


def test_a_reader_of_verdict_lines_that_has_gone(process: RunProcess) -> None:
    around = '"$@" | head -1; exit "${PIPESTATUS[0]}"'
    run = process("check", "--jsonl", stdin='{"text": "Thanks!"}\n' * 5000, shell_around=around)
    assert (run.code, run.err) == (141, "")


CLOSED: dict[str, tuple[list[str], str, str, int, str]] = {
    "input of check": (["check"], "", '"$@" <&-', 2, "standard input is closed"),
    "input of lines": (["check", "--jsonl"], "", '"$@" <&-', 2, "standard input is closed"),
    "input of redact": (["redact", "-"], "", '"$@" <&-', 2, "standard input is closed"),
    "input of hook": (["hook", "generic"], "", '"$@" <&-', 2, "replyguard: stopped"),
    "output of check": (["check", "fuck"], "", '"$@" >&-', 1, ""),
    "output of hook": (["hook", "generic"], '{"text": "Thanks!"}', '"$@" >&-', 0, ""),
    "errors of hook": (["hook", "generic"], '{"text": "fuck"}', '"$@" 2>&-', 2, ""),
    "all of hook": (["hook", "generic"], "", '"$@" <&- >&- 2>&-', 2, ""),
    "errors, full": (["hook", "generic"], '{"text": "fuck"}', '"$@" 2>/dev/full', 2, ""),
    "output, full": (["check", "Thanks!"], "", '"$@" >/dev/full', 3, "error: [Errno 28]"),
}


@pytest.mark.parametrize("case", CLOSED)
def test_closed_and_full_streams(process: RunProcess, case: str) -> None:
    arguments, stdin, around, code, message = CLOSED[case]
    run = process(*arguments, stdin=stdin, shell_around=around)
    assert (run.code, run.out) == (code, "")
    assert message in run.err if message else run.err == ""
    assert "Traceback" not in run.err


@pytest.mark.parametrize(
    ("arguments", "code"), [(["check"], 130), (["check", "--jsonl"], 130), (["redact"], 130), (["hook", "generic"], 2)]
)
def test_an_interruption_while_waiting_has_no_traceback(arguments: list[str], code: int) -> None:
    waiting = subprocess.Popen(
        [COMMAND, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert waiting.stdin is not None
    waiting.stdin.write(b" " * MORE_THAN_A_PIPE_HOLDS)  # comes to an end only when the command has begun to read
    waiting.stdin.flush()
    out, err = _interrupted(waiting)
    assert (waiting.returncode, out, err) == (code, b"", b"replyguard: interrupted\n")


def _interrupted(waiting: subprocess.Popen[bytes]) -> tuple[bytes, bytes]:
    """Interrupt until the process ends: Python misses a signal that comes just before it blocks in a read."""
    assert waiting.stdin is not None
    assert waiting.stdout is not None
    assert waiting.stderr is not None
    try:
        for _ in range(10):
            waiting.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                waiting.wait(timeout=3)
                break
    finally:
        waiting.kill()
        waiting.stdin.close()
    with waiting.stdout, waiting.stderr:
        return waiting.stdout.read(), waiting.stderr.read()


def test_a_hook_that_python_itself_cannot_start_is_a_stop_with_the_line_of_the_help() -> None:
    done = subprocess.run(["bash", "-c", "no-such-command hook generic || exit 2"], capture_output=True, check=False)
    assert done.returncode == 2


@pytest.mark.parametrize("variables", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}])
def test_input_and_output_are_utf8_whatever_the_terminal_says(process: RunProcess, variables: dict[str, str]) -> None:
    run = process("check", stdin="Das ist Scheiße 😀", env=variables)
    assert run.code == 1
    assert "| Das ist Scheiße 😀\n" in run.out


def on_a_terminal(*arguments: str | Path, stdout_too: bool = False) -> tuple[int, str, str]:
    """Run with standard error, and where wanted standard output, on a terminal: exit code, output, what it shows."""
    controlling, terminal = pty.openpty()
    running = subprocess.Popen(
        [COMMAND, *arguments],
        stdout=terminal if stdout_too else subprocess.PIPE,
        stderr=terminal,
        stdin=subprocess.DEVNULL,
        env=environment(),
    )
    os.close(terminal)
    shown: list[bytes] = []

    def read() -> None:
        try:
            while piece := os.read(controlling, 65536):
                shown.append(piece)
        except OSError:  # Linux says so where the other end of a terminal is closed
            pass

    reading = threading.Thread(target=read)
    reading.start()
    out = running.stdout.read() if running.stdout is not None else b""
    if running.stdout is not None:
        running.stdout.close()
    code = running.wait(timeout=60)
    reading.join()
    os.close(controlling)
    return code, out.decode(), b"".join(shown).decode()


@pytest.mark.parametrize("output_format", ["text", "json"])
def test_the_progress_bar_leaves_the_report_alone(process: RunProcess, many: Path, output_format: str) -> None:
    many.write_text(many.read_text(encoding="utf-8") * 8, encoding="utf-8")  # enough to take a while
    arguments = ("lint", many, "--output-format", output_format)
    code, out, shown = on_a_terminal(*arguments)
    assert code == 1
    assert out == process(*arguments).out
    assert "checking replies" in shown
    assert "profanity" not in shown


def test_a_short_run_has_no_progress_bar(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Thanks!", encoding="utf-8")
    assert on_a_terminal("lint", tmp_path) == (0, "1 reply checked, nothing found\n", "")


def test_a_terminal_has_colour() -> None:
    code, _, shown = on_a_terminal("check", "Hm fuck.", stdout_too=True)
    assert code == 1
    assert "\x1b[31merror\x1b[0m" in shown


def test_a_rule_that_does_not_end_is_cut_off_in_time(process: RunProcess) -> None:
    text = json.dumps({"text": "x" * 60 + " ok"})
    run = process("hook", "generic", "-p", DATA / "endless-policy.yaml", stdin=text)
    assert run.code == 2
    assert "personal-data.endless" in run.err


def test_a_crash_is_neither_clean_nor_a_finding() -> None:
    crashing = (
        "import sys; from replyguard import Guard; from replyguard.cli.main import main; "
        "Guard.check = lambda *_: 1 / 0; sys.argv = ['replyguard', 'check', 'Thanks!']; main()"
    )
    python = str(Path(COMMAND).with_name("python"))
    done = subprocess.run([python, "-c", crashing], capture_output=True, env=environment(), check=False)
    assert (done.returncode, done.stdout) == (3, b"")
    assert b"ZeroDivisionError" in done.stderr
