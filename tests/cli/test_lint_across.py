"""`lint --across`: replies of a collection held against each other, in every way in which a run can go."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from replyguard import Guard
from replyguard.linting.run import Run
from replyguard.reports.record import Checked
from replyguard.saved_replies import ReadOptions, Unreadable, read_paths

from .conftest import RunInside

FILES = {
    "de/returns.txt": "Hallo {{customer.name}}, Sie können die Ware innerhalb von 14 Tagen zurücksenden.",
    "en/returns.txt": "Hi {{custmer.name}}, you can return items within 30 days.",
    "a.jsonl": '{"reply": "Rücksendungen sind binnen 14 Tagen möglich."}\n{"reply": "Rücksendungen: 60 Tage."}\n',
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with replies that do not go together, which is the current one."""
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        path = tmp_path / "replies" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def _found(report: str) -> list[tuple[str, int, str, list[str]]]:
    found = []
    for line in report.splitlines():
        data: dict[str, Any] = json.loads(line)
        if data["type"] == "reply":
            for finding, places in zip(data["verdict"]["findings"], data["elsewhere"], strict=True):
                others = [f"{one['path']}:{one['line']}:{one['column']}" for one in places]
                found.append((data["path"], data["line"], finding["rule"], others))
    return found


EXPECTED = [
    ("replies/a.jsonl", 2, "consistency.contradiction", ["replies/a.jsonl:1:38"]),
    ("replies/en/returns.txt", 1, "consistency.misspelt-placeholder", ["replies/de/returns.txt:1:9"]),
    ("replies/en/returns.txt", 1, "consistency.language-variant", ["replies/de/returns.txt:1:60"]),
]


@pytest.mark.parametrize(
    "options", [(), ("--jobs", "2"), ("--cache",)], ids=lambda options: " ".join(options) or "here"
)
def test_what_does_not_go_together_is_told_with_its_places(
    command: RunInside, folder: Path, options: tuple[str, ...]
) -> None:
    for _ in range(2):  # the second time from the cache, where there is one
        run = command("lint", "replies", "--across", "--output-format", "jsonl", *options)
        assert _found(run.out) == EXPECTED
        assert (run.code, run.err) == (0, "")


def test_without_it_nothing_is_compared(command: RunInside, folder: Path) -> None:
    assert _found(command("lint", "replies", "--output-format", "jsonl").out) == []


def test_the_cache_of_a_run_without_is_no_answer_for_one_with(command: RunInside, folder: Path) -> None:
    command("lint", "replies", "--cache")
    run = command("lint", "replies", "--cache", "--across", "--output-format", "jsonl")
    assert _found(run.out) == EXPECTED


def test_the_lint_file_says_so_and_the_call_says_otherwise(command: RunInside, folder: Path) -> None:
    (folder / ".replyguard.yaml").write_text("across: true\n")
    assert _found(command("lint", "replies", "--output-format", "jsonl").out) == EXPECTED
    assert _found(command("lint", "replies", "--no-across", "--output-format", "jsonl").out) == []


def test_only_what_changed_is_told_and_held_against_all(command: RunInside, folder: Path) -> None:
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "a"]):
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b.example", *arguments], check=True)
    (folder / "replies" / "b.txt").write_text("Rücksendungen dauern 60 Tage.")
    run = command("lint", "replies", "--across", "--diff", "HEAD", "--output-format", "jsonl")
    assert _found(run.out) == [("replies/b.txt", 1, "consistency.contradiction", ["replies/a.jsonl:1:38"])]


def test_a_baseline_accepts_and_a_waiver_covers(command: RunInside, folder: Path) -> None:
    command("lint", "replies", "--across", "--baseline", "b.json", "--write-baseline")
    run = command("lint", "replies", "--across", "--baseline", "b.json", "--output-format", "jsonl")
    assert _found(run.out) == []
    (folder / ".replyguard.yaml").write_text("waivers: [{rule: consistency, reason: known, by: Jo}]\n")
    run = command("lint", "replies", "--across", "--fail-on", "warning")
    assert run.code == 0
    assert "3 waived" in run.out


def test_a_misspelt_placeholder_is_mended(command: RunInside, folder: Path) -> None:
    run = command("lint", "replies", "--across", "--fix", "--unsafe", "--yes")
    assert "mended: 1 place in 1 file" in run.err
    assert "{{customer.name}}" in (folder / "replies/en/returns.txt").read_text("utf-8")


@pytest.mark.parametrize("output_format", ["text", "sarif", "junit", "github", "gitlab", "html", "json"])
def test_every_report_says_where_the_other_stands(command: RunInside, folder: Path, output_format: str) -> None:
    run = command("lint", "replies", "--across", "--output-format", output_format)
    if output_format == "sarif":
        results = json.loads(run.out)["runs"][0]["results"]
        regions = [one["physicalLocation"]["region"] for result in results for one in result["relatedLocations"]]
        assert {"startLine": 1, "startColumn": 38} in regions
    elif output_format == "json":
        places = [one["elsewhere"] for one in json.loads(run.out)["replies"]]
        assert [[{"path": "replies/a.jsonl", "line": 1, "column": 38}]] in places
    else:
        assert "replies/a.jsonl:1:38" in run.out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_what_can_be_read_only_once_is_refused(command: RunInside, folder: Path) -> None:
    os.mkfifo(folder / "pipe.jsonl")
    run = command("lint", "pipe.jsonl", "--across")
    assert run.code == 2
    assert "can be read only once" in " ".join(run.err.replace("│", " ").split())


def test_a_file_that_changes_meanwhile_is_told(folder: Path) -> None:
    file = folder / "replies/a.jsonl"
    run = Run([Guard()])
    run.compare(lambda: read_paths([file], ReadOptions()))
    file.write_text('{"reply": "Rücksendungen: 90 Tage."}\n', encoding="utf-8")
    results = list(run.results(read_paths([file], ReadOptions())))
    assert [type(one) for one in results] == [Unreadable]
    assert "changed while the replies were compared" in str(results[0])


def test_replies_about_to_be_sent_are_not_compared(folder: Path) -> None:
    (folder / ".replyguard.yaml").write_text("")
    from replyguard.linting.run import Asked

    run = Run([Guard()], asked=Asked(kind="reply"))
    run.compare(lambda: read_paths([folder / "replies/a.jsonl"], ReadOptions()))
    results = list(run.results(read_paths([folder / "replies/a.jsonl"], ReadOptions())))
    found = [one.rule for result in results if isinstance(result, Checked) for one in result.verdict.findings]
    assert not any(rule.startswith("consistency") for rule in found)
