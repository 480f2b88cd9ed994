"""`--diff`: only replies that differ from a revision, in a real repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard import Guard
from replyguard.linting.changes import Changes, NoRevision
from replyguard.linting.run import Run, Unchanged
from replyguard.reports.record import Checked
from replyguard.saved_replies import ReadOptions, read_paths

from .conftest import Git


def lint(guard: Guard, revision: str, *paths: str) -> tuple[list[str], int]:
    """The names of the replies with findings, and how many were left out."""
    changes = Changes.since(revision, [Path(path) for path in paths], ReadOptions())
    items = read_paths(paths, ReadOptions(), leaves_out=lambda path: not changes.concern(path))
    results = list(Run([guard], changes=changes).results(items))
    found = [result.name or result.path for result in results if isinstance(result, Checked)]
    return found, sum(isinstance(result, Unchanged) for result in results)


def test_only_replies_that_changed(git: Git, folder: Path, guard: Guard) -> None:
    (folder / "de").mkdir()
    (folder / "de" / "a.csv").write_text("name,reply\nA,Hm damn\nB,Thanks\nC,Hm shit\n")
    (folder / "old.txt").write_text("Hm damn")
    git("add", ".")
    git("commit", "-qm", "one")
    assert lint(guard, "HEAD", ".") == ([], 0)
    (folder / "de" / "a.csv").write_text("name,reply\nC,Hm shit\nnew,Hm crap\nA,Hm damn\nB,Thanks damn\n")
    (folder / "fresh Grüße.txt").write_text("damn")
    assert lint(guard, "HEAD", ".") == (["new", "B", "./fresh Grüße.txt"], 2)
    git("add", ".")
    git("commit", "-qm", "two")
    assert lint(guard, "HEAD", ".") == ([], 0)
    assert lint(guard, "HEAD~1", "de") == (["new", "B"], 2)


def test_a_renamed_file_is_held_against_its_old_name(git: Git, folder: Path, guard: Guard) -> None:
    rows = "".join(f"n{i},Hm damn {i}\n" for i in range(20))
    (folder / "a.csv").write_text(f"name,reply\n{rows}")
    git("add", ".")
    git("commit", "-qm", "one")
    git("mv", "a.csv", "b.csv")
    (folder / "b.csv").write_text(f"name,reply\n{rows}new,shit\n")
    assert lint(guard, "HEAD", ".") == (["new"], 20)


def test_what_git_ignores_is_no_change(git: Git, folder: Path, guard: Guard) -> None:
    (folder / ".gitignore").write_text("build/\n")
    git("add", ".")
    git("commit", "-qm", "one")
    (folder / "build").mkdir()
    (folder / "build" / "a.txt").write_text("damn")
    (folder / "a.txt").write_text("damn")
    assert lint(guard, "HEAD", ".") == (["./a.txt"], 0)


def test_a_file_deleted_since_does_not_matter(git: Git, folder: Path, guard: Guard) -> None:
    (folder / "a.txt").write_text("damn")
    (folder / "b.txt").write_text("damn")
    git("add", ".")
    git("commit", "-qm", "one")
    (folder / "a.txt").unlink()
    assert lint(guard, "HEAD", ".") == ([], 0)


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "", "HEAD:a.txt"])
def test_a_revision_that_is_not_there_is_an_error(git: Git, folder: Path, revision: str) -> None:
    (folder / "a.txt").write_text("a")
    git("add", ".")
    git("commit", "-qm", "one")
    with pytest.raises(NoRevision, match="--diff: "):
        Changes.since(revision, [Path()], ReadOptions())
    assert sorted(file.name for file in folder.iterdir()) == [".git", "a.txt"]


def test_outside_of_a_repository(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    with pytest.raises(NoRevision, match="not a git repository"):
        Changes.since("HEAD", [Path()], ReadOptions())


def test_without_git(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(folder))
    with pytest.raises(NoRevision, match="not installed"):
        Changes.since("HEAD", [Path()], ReadOptions())
