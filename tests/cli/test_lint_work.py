"""`lint` as teams work with it: baseline, exceptions, changes, mending, watching, remembering, reports in files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from .conftest import COMMAND, RunInside, RunProcess, environment

MAIL = "jana.privat@gmail.com"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


CONTRADICTIONS = [
    (["--write-baseline"], "--write-baseline: say with --baseline FILE where to"),
    (["--unsafe"], "--unsafe: means something only with --fix"),
    (["--preview"], "--preview: means something only with --fix"),
    (["--yes"], "--yes: means something only with --fix"),
    (["--fix", "--write-baseline", "--baseline", "b"], "--write-baseline: mend first"),
    (["--write-baseline", "--baseline", "b", "--diff", "HEAD"], "--diff: a baseline is of all replies"),
    (["--statistics", "--output-format", "sarif"], "--statistics: only as text or json"),
    (["--watch", "--fix"], "--fix: not with --watch"),
    (["--watch", "--diff", "HEAD"], "--diff: not with --watch"),
    (["--watch", "--output-format", "json"], "--output-format: --watch writes text"),
    (["--resume"], "--resume: say with --output FILE where to"),
    (["--resume", "-o", "r.txt"], "--resume: only with --output-format parquet or jsonl"),
    (
        ["--resume", "-o", "r.parquet", "--output-format", "html"],
        "--resume: only with --output-format parquet or jsonl",
    ),
    (["--resume", "-o", "r.parquet", "--diff", "HEAD"], "--diff: not with --resume"),
    (["--resume", "-o", "r.parquet", "--baseline", "b"], "--baseline: not with --resume"),
    (["--resume", "-o", "r.parquet", "--across"], "--across: not with --resume"),
    (["--resume", "-o", "r.parquet", "--fix"], "--fix: not with --resume"),
    (["--resume", "-o", "/dev/null", "--output-format", "jsonl"], "--resume: only into a file"),
    (["--output-format", "parquet"], "--output-format parquet: say with --output FILE where to"),
    (["--jobs", "-1"], "greater than or equal to 0"),
    (["--output-format", "sarf"], "did you mean sarif?"),
    (["--lint-file", "none.yaml"], "no such file: none.yaml"),
    (["--baseline", "none.json"], "none.json: no such file; --write-baseline writes it"),
    (["--diff", "HEAD"], "--diff: "),
    (["--output", "none/report.txt"], "no such folder: none"),
    (["--write-baseline", "--baseline", "none/b.json"], "no such folder: none"),
]


@pytest.mark.parametrize(("options", "message"), CONTRADICTIONS, ids=lambda value: " ".join(value)[:40])
def test_a_wrong_call_is_told_before_anything_is_read(
    command: RunInside, folder: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], message: str
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    (folder / "a.txt").write_text("damn")
    run = command("lint", "a.txt", *options)
    assert (run.code, run.out) == (2, "")
    said = " ".join(run.err.replace("│", " ").split()).replace("Invalid value for ", "")
    assert message in said, run.err


def test_a_baseline_is_written_read_and_grows_stale(command: RunInside, folder: Path) -> None:
    (folder / "a.csv").write_text("reply\nfuck\nHm damn\nfine\n")
    run = command("lint", "a.csv", "--baseline", "b.json", "--write-baseline")
    assert run.code == 0
    assert run.err == "b.json: 2 findings accepted\n"
    run = command("lint", "a.csv", "--baseline", "b.json", "--fail-on", "info")
    assert (run.code, run.err) == (0, "")
    assert run.out == "3 replies checked, nothing found, 2 in the baseline\n"
    (folder / "a.csv").write_text("reply\nshit\nHm damn\n")
    run = command("lint", "a.csv", "--baseline", "b.json")
    assert run.code == 1
    assert "a.csv:2:1: error profanity.strong" in run.out
    assert "profanity.mild" not in run.out
    assert run.err == (
        "note: a.csv: profanity.strong (1) is accepted, but no longer there\n"
        "note: 1 accepted finding is gone; --write-baseline forgets them: b.json\n"
    )


def test_what_cannot_be_read_is_not_accepted(command: RunInside, folder: Path) -> None:
    (folder / "a.jsonl").write_text('{"reply": "damn"}\n{"reply":\n')
    assert command("lint", "a.jsonl", "--baseline", "b.json", "--write-baseline").code == 3


def test_a_file_with_ignored_names_is_left_out_and_counted(command: RunInside, folder: Path) -> None:
    (folder / "old").mkdir()
    for name in ("a.txt", "old/b.txt", "c.txt"):
        (folder / name).write_text("fuck")
    (folder / ".replyguardignore").write_text("old/\n/c.txt\n")
    run = command("lint", ".", "c.txt")
    assert run.out.endswith("1 reply checked, 1 error, in 1 of them, 3 ignored\n")
    assert command("lint", ".", "--no-ignore").out.endswith("3 replies checked, 3 errors, in 3 of them\n")
    assert command("lint", "c.txt").code == 0


def test_the_lint_file_says_what_counts_and_what_is_not_needed(command: RunInside, folder: Path) -> None:
    (folder / "forum").mkdir()
    (folder / "forum" / "a.txt").write_text("Hm damn")
    (folder / "b.txt").write_text("Hm damn")
    (folder / "p.yaml").write_text("name: p\nvenues: {third-party: {profanity.mild: error}}\n")
    (folder / ".replyguard.yaml").write_text(
        "policy: p.yaml\npaths: [{match: forum/, venue: third-party}]\n"
        "waivers: [{rule: profanity, path: b.txt, reason: quoted, by: J}, {rule: sexual, reason: r, by: J}]\n"
    )
    run = command("lint", ".")
    assert run.code == 1
    assert "forum/a.txt:1:4: error profanity.mild" in run.out
    assert "(waived: quoted)" in run.out
    assert run.err == "note: the exception for sexual covers nothing\n"
    assert command("lint", ".", "--venue", "owned").code == 0
    (folder / ".replyguard.yaml").write_text("paths: [{match: forum/, venu: owned}]\n")
    run = command("lint", ".")
    assert (run.code, run.out) == (2, "")
    assert "did you mean venue?" in run.err


@pytest.mark.parametrize("output_format", ["text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "html"])
def test_a_report_in_a_file_is_whole_or_the_old_one(command: RunInside, folder: Path, output_format: str) -> None:
    (folder / "a.txt").write_text("fuck")
    (folder / "r").write_text("old")
    assert command("lint", "none.txt", "--output-format", output_format, "-o", "r").code == 2
    assert (folder / "r").read_text() == "old"
    run = command("lint", "a.txt", "--output-format", output_format, "-o", "r")
    assert (run.code, run.out) == (1, "")
    assert "profanity" in (folder / "r").read_text(encoding="utf-8")
    assert sorted(os.listdir()) == ["a.txt", "r"]


def test_a_report_that_is_interrupted_leaves_the_old_file(folder: Path) -> None:
    (folder / "a.csv").write_text("reply\n" + "Hm damn Frau Müller\n" * 60_000, encoding="utf-8")
    (folder / "r").write_text("old")
    running = subprocess.Popen([COMMAND, "lint", "a.csv", "-o", "r"], env=environment(), stderr=subprocess.PIPE)
    _wait(lambda: any(name.startswith(".r.") for name in os.listdir()))
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert said == b"replyguard: interrupted\n"
    assert (folder / "r").read_text() == "old"
    assert sorted(os.listdir()) == ["a.csv", "r"]


def test_standard_output_can_be_named_as_a_file(process: RunProcess, folder: Path) -> None:
    (folder / "a.txt").write_text("fine")
    assert process("lint", "a.txt", "-o", "/dev/stdout").out == "1 reply checked, nothing found\n"


@pytest.mark.parametrize("options", [[], ["--jobs", "2"], ["--cache"], ["--cache", "--jobs", "3"], ["--jobs", "0"]])
def test_the_report_is_the_same_however_it_is_made(command: RunInside, folder: Path, options: list[str]) -> None:
    rows = "".join(f"n{i},Hm damn {i} an {MAIL}\n" if i % 5 else f"n{i},fine {i}\n" for i in range(600))
    (folder / "a.csv").write_text(f"name,reply\n{rows}")
    plain = command("lint", "a.csv", "--output-format", "json")
    for _ in range(2):
        assert command("lint", "a.csv", "--output-format", "json", *options) == plain


def test_nothing_is_remembered_unless_that_is_asked_for(command: RunInside, folder: Path) -> None:
    (folder / "a.txt").write_text("damn")
    command("lint", "a.txt")
    assert os.listdir() == ["a.txt"]
    command("lint", "a.txt", "--cache")
    assert (folder / ".replyguard_cache" / ".gitignore").read_text() == "*\n"
    (folder / "c").write_text("a file")
    run = command("lint", "a.txt", "--cache", "--cache-folder", "c")
    assert run.err.startswith("note: nothing is remembered: c: ")
    assert run.out.endswith("1 reply checked, 1 warning, in 1 of them\n")


def test_safe_redactions_are_written_and_the_rest_is_told(command: RunInside, folder: Path) -> None:
    (folder / "a.csv").write_text(f'name,reply\nA,"Bitte schreiben Sie an {MAIL}, Mist"\nB,fine\n')
    run = command("lint", "a.csv", "--fix")
    assert (folder / "a.csv").read_text() == 'name,reply\nA,"Bitte schreiben Sie an [E-Mail], Mist"\nB,fine\n'
    assert run.err == "mended: 1 place in 1 file\n"
    assert run.out.endswith("2 replies checked, 1 warning, in 1 of them\n")
    assert command("lint", "a.csv", "--fix").err == "nothing to mend\n"


def test_a_preview_changes_nothing(command: RunInside, folder: Path) -> None:
    before = f"Bitte schreiben Sie an {MAIL} vielen Dank"
    (folder / "a.txt").write_text(before)
    run = command("lint", "a.txt", "--fix", "--preview")
    assert (run.code, run.err) == (1, "1 place in 1 file would change\n")
    assert run.out.splitlines()[0] == "a.txt:1"
    assert "+ Bitte schreiben Sie an [E-Mail] vielen Dank" in run.out
    assert MAIL not in run.out
    assert (folder / "a.txt").read_text() == before


def test_what_is_unsafe_is_written_only_when_somebody_says_yes(command: RunInside, folder: Path) -> None:
    (folder / "a.jsonl").write_text('{"reply": "So ein Mist, Jana."}\n')
    run = command("lint", "a.jsonl", "--fix", "--unsafe")
    assert run.code == 1
    assert run.err == "1 place in 1 file would change; nothing is written without --yes\n"
    assert "+ Wie ärgerlich, Jana." in run.out
    assert "Mist" in (folder / "a.jsonl").read_text()
    run = command("lint", "a.jsonl", "--fix", "--unsafe", "--yes")
    assert (run.code, run.out) == (0, "1 reply checked, nothing found\n")
    assert (folder / "a.jsonl").read_text(encoding="utf-8") == '{"reply": "Wie ärgerlich, Jana."}\n'


def test_a_file_that_cannot_be_mended_is_told(command: RunInside, folder: Path) -> None:
    (folder / "a.yaml").write_text(f"replies:\n  - name: a\n    text: {MAIL}\n")
    run = command("lint", "a.yaml", "--fix")
    assert run.code == 1
    assert run.err.startswith("a.yaml: not mended: the new words would change more than these replies")


def test_only_changed_replies_are_linted(command: RunInside, folder: Path) -> None:
    def git(*arguments: str) -> None:
        who = ["-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *who, *arguments], check=True, capture_output=True)

    git("init", "-q")
    (folder / "a.csv").write_text("reply\nfuck\nfine\n")
    git("add", ".")
    git("commit", "-qm", "one")
    assert command("lint", ".", "--diff", "HEAD").out == "0 replies checked, nothing found\n"
    (folder / "a.csv").write_text("reply\nfuck\nfine\nshit\n")
    run = command("lint", ".", "--diff", "HEAD")
    assert run.code == 1
    assert "a.csv:4:1: error" in run.out
    assert run.out.endswith("1 reply checked, 1 error, in 1 of them, 2 unchanged and left out\n")


@pytest.fixture
def watching(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    (folder / "a.txt").write_text("fine")
    (folder / "b.txt").write_text("fuck")
    with open("out", "wb") as out, open("err", "wb") as err:
        running = subprocess.Popen(
            [COMMAND, "lint", "a.txt", "b.txt", "--watch"], stdout=out, stderr=err, env=environment()
        )
    yield running
    if running.poll() is None:
        running.kill()
        running.wait()


def test_a_changed_file_is_linted_again(folder: Path, watching: subprocess.Popen[bytes]) -> None:
    _wait(lambda: "watching for changes" in Path("err").read_text())
    assert Path("out").read_text().endswith("2 replies checked, 1 error, in 1 of them\n")
    (folder / "a.txt").write_text("Hm damn now")
    _wait(lambda: "1 changed" in Path("err").read_text())
    assert "a.txt:1:4: warning profanity.mild" in Path("out").read_text()
    assert Path("out").read_text().endswith("1 reply checked, 1 warning, in 1 of them\n")
    watching.send_signal(signal.SIGINT)
    assert watching.wait(timeout=30) == 0, "the last report found nothing to fail on"


def test_a_file_that_is_gone_for_a_moment_does_not_end_it(folder: Path, watching: subprocess.Popen[bytes]) -> None:
    _wait(lambda: "watching for changes" in Path("err").read_text())
    (folder / "b.txt").unlink()
    (folder / "a.txt").write_text("fine again")
    time.sleep(1)
    (folder / "b.txt").write_text("shit")
    _wait(lambda: "b.txt:1:1: error" in Path("out").read_text().split("2 replies")[-1])
    assert watching.poll() is None


def test_statistics_beside_json(command: RunInside, folder: Path) -> None:
    (folder / "a.csv").write_text("reply\nfuck and damn\nfine\n")
    report = json.loads(command("lint", "a.csv", "--statistics", "--output-format", "json").out)
    assert list(report) == ["replies", "unreadable", "checked", "statistics"]
    assert report["statistics"]["decisions"] == {"block": 1, "allow": 1}


def _wait(until: object, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not until():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.05)
