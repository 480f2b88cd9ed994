"""The baseline: what was accepted stays silent, what is new is told, and nothing of a match stands in the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from replyguard import Guard, PolicyError
from replyguard.linting.baseline import Baseline, Stale
from replyguard.linting.run import Run
from replyguard.reports.record import Checked

from .conftest import items


def lint(guard: Guard, baseline: Baseline, *paths: str) -> list[tuple[str, str, int]]:
    """Decision, rule and ordinal of everything that is left."""
    return [
        (result.verdict.decision, finding.rule, ordinal)
        for result in Run([guard], baseline=baseline).results(items(*paths))
        if isinstance(result, Checked)
        for finding, ordinal in zip(result.verdict.findings, result.ordinals, strict=True)
    ]


def write(guard: Guard, file: Path, *paths: str, before: Baseline | None = None) -> int:
    baseline = before or Baseline()
    lint(guard, baseline, *paths)
    return baseline.write(file, [*paths])


def test_what_was_accepted_is_silent_and_what_is_new_is_not(folder: Path, guard: Guard) -> None:
    (folder / "a.csv").write_text("reply\nHm damn and damn\nWas für ein Scheiß\n")
    assert write(guard, folder / "b.json", "a.csv") == 3
    assert lint(guard, Baseline.read(folder / "b.json"), "a.csv") == []
    (folder / "a.csv").write_text("reply\nWas für ein Scheiß\nnew: damn\nHm damn and damn\n")
    assert lint(guard, Baseline.read(folder / "b.json"), "a.csv") == [("warn", "profanity.mild", 1)]
    (folder / "a.csv").write_text("reply\nWas für ein Scheiß!\n")
    assert lint(guard, Baseline.read(folder / "b.json"), "a.csv") == [("block", "profanity.strong", 1)]


def test_a_part_of_a_reply_can_be_accepted(folder: Path, guard: Guard) -> None:
    (folder / "a.txt").write_text("Scheiß, damn, damn")
    write(guard, folder / "b.json", "a.txt")
    data = json.loads((folder / "b.json").read_text())
    data["findings"][0]["rules"] = {"profanity.mild": [2], "profanity.strong": [1]}
    (folder / "b.json").write_text(json.dumps(data))
    assert lint(guard, Baseline.read(folder / "b.json"), "a.txt") == [("warn", "profanity.mild", 1)]


def test_nothing_of_a_match_stands_in_the_file(folder: Path, guard: Guard) -> None:
    (folder / "a.csv").write_text(
        "name,reply\nFrau Müller,Hm damn\nB,schreiben Sie an jana.privat@gmail.com\n", encoding="utf-8"
    )
    assert write(guard, folder / "b.json", "a.csv") == 2
    text = (folder / "b.json").read_text()
    for word in ("damn", "jana", "gmail", "•", "Müller"):
        assert word not in text
    entries = json.loads(text)["findings"]
    assert [set(entry) for entry in entries] == [{"reply", "path", "rules"}] * 2


def test_a_personal_datum_that_was_accepted_is_masked_all_the_same(folder: Path, guard: Guard) -> None:
    (folder / "a.txt").write_text("Hm damn, schreiben Sie an jana.privat@gmail.com")
    write(guard, folder / "b.json", "a.txt")
    data = json.loads((folder / "b.json").read_text())
    del data["findings"][0]["rules"]["profanity.mild"]
    (folder / "b.json").write_text(json.dumps(data))
    result = next(Run([guard], baseline=Baseline.read(folder / "b.json")).results(items("a.txt")))
    assert isinstance(result, Checked)
    assert [finding.rule for finding in result.verdict.findings] == ["profanity.mild"]
    assert result.accepted == 1
    assert "jana" not in result.masked


def test_stale_entries_are_told(folder: Path, guard: Guard) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text(f"Hm damn {name}")
    write(guard, folder / "b.json", "a.txt", "b.txt", "c.txt")
    (folder / "a.txt").write_text("fine")
    (folder / "c.txt").unlink()
    baseline = Baseline.read(folder / "b.json")
    lint(guard, baseline, "a.txt")
    assert list(baseline.stale(["a.txt"])) == [Stale("a.txt", "profanity.mild", 1), Stale("c.txt", "profanity.mild", 1)]
    assert write(guard, folder / "b.json", "a.txt", before=baseline) == 1, "b.txt was not linted and stays"
    assert [entry.path for entry in Baseline.read(folder / "b.json").accepted.values()] == ["b.txt"]


def test_the_same_reply_in_two_files_is_one_entry(folder: Path, guard: Guard) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text("Hm damn")
    assert write(guard, folder / "b.json", "a.txt", "b.txt") == 1
    baseline = Baseline.read(folder / "b.json")
    assert lint(guard, baseline, "a.txt", "b.txt") == []
    assert list(baseline.stale(["a.txt", "b.txt"])) == []


def test_writing_twice_gives_the_same_file(folder: Path, guard: Guard) -> None:
    (folder / "a.csv").write_text("reply\nHm damn\nHm shit\nHm crap\n")
    write(guard, folder / "b.json", "a.csv")
    first = (folder / "b.json").read_bytes()
    write(guard, folder / "b.json", "a.csv", before=Baseline.read(folder / "b.json"))
    assert (folder / "b.json").read_bytes() == first


MISTAKES = [
    ("", "b.json:1:1: not a baseline: not JSON"),
    ('{"version": 2, "findings": []}', "b.json: version: not a baseline"),
    ('{"version": 1, "findings": [{"reply": "x", "path": "a", "rules": {}}]}', "findings.0.reply"),
    ('{"version": 1, "findings": [], "more": 1}', "b.json: more: not a baseline"),
    ("[" * 100_000, "not JSON"),
]


@pytest.mark.parametrize(("text", "message"), MISTAKES)
def test_a_file_that_is_no_baseline_is_an_error(folder: Path, text: str, message: str) -> None:
    (folder / "b.json").write_text(text)
    with pytest.raises(PolicyError) as error:
        Baseline.read(Path("b.json"))
    assert message in str(error.value)


def test_a_failed_write_leaves_the_old_file(folder: Path, guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "a.txt").write_text("Hm damn")
    (folder / "b.json").write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write(guard, folder / "b.json", "a.txt")
    assert (folder / "b.json").read_text() == "old"
    assert sorted(file.name for file in folder.iterdir()) == ["a.txt", "b.json"]
