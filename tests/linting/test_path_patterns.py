"""Patterns and ignore files mean what git's mean: git itself is asked."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard.linting.ignored import NAME, Ignored
from replyguard.linting.path_patterns import PathPattern

from .conftest import Git

COVERS = [
    ("*.csv", "a.csv", True),
    ("*.csv", "de/a.csv", True),
    ("*.csv", "a.csv.bak", False),
    ("/a.csv", "de/a.csv", False),
    ("forum/", "forum/a.csv", True),
    ("forum/", "x/forum/a.csv", True),
    ("forum/", "forum", False),
    ("en/**/private-*.md", "en/private-x.md", True),
    ("en/**/private-*.md", "en/a/b/private-x.md", True),
    ("en/*/x.md", "en/a/b/x.md", False),
    ("de/**", "de/a/b.md", True),
    ("?.md", "ab.md", False),
    ("[a-c].md", "b.md", True),
    ("[!a-c].md", "b.md", False),
    ("a b.md", "a b.md", True),
    ("a\\*.md", "a*.md", True),
    ("a\\*.md", "ab.md", False),
    ("a.md   ", "a.md", True),
    ("a(b)+.md", "a(b)+.md", True),
    ("Grüße.*", "Grüße.yaml", True),
]


@pytest.mark.parametrize(("pattern", "path", "expected"), COVERS)
def test_a_pattern_covers_files(pattern: str, path: str, expected: bool) -> None:
    assert PathPattern(pattern).covers(path) is expected


LINES = st.lists(
    st.sampled_from(
        ["*.md", "!a.md", "/b.md", "de/", "!de/", "de/*.md", "**/c.md", "de/**", "!de/c.md", "# no", "", "a?.md", "[ab].md",
         "en/**/b.md", "*", "!*.md", "!en/", "de", "\\!x.md", "en/*"]
    ),
    max_size=5,
)  # fmt: skip
FILES = ["a.md", "b.md", "c.md", "ab.md", "!x.md", "de/a.md", "de/c.md", "en/b.md", "en/de/b.md", "en/x/y/b.md"]


@settings(max_examples=60, deadline=None)
@given(above=LINES, inside=LINES)
def test_what_is_ignored_is_what_git_ignores(
    tmp_path_factory: pytest.TempPathFactory, above: list[str], inside: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("tree")
    for file in FILES:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).touch()
    for place, lines in ((folder, above), (folder / "en", inside)):
        for name in (NAME, ".gitignore"):
            (place / name).write_text("\n".join(lines), encoding="utf-8")
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    # without an index, so that nothing counts as tracked
    asked = subprocess.run(
        ["git", "check-ignore", "--no-index", "-z", "--stdin"], cwd=folder, input="\0".join(FILES), text=True,
        capture_output=True, check=False,
    )  # fmt: skip
    ignored = Ignored(str(folder))
    assert {file for file in FILES if ignored.leaves_out(str(folder / file))} == set(asked.stdout.split("\0")[:-1])


def test_what_stands_outside_is_not_ignored(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    (folder / NAME).write_text("*\n")
    other = tmp_path_factory.mktemp("other") / "a.md"
    other.touch()
    assert not Ignored().leaves_out(str(other))
    (folder / "a.md").touch()
    ignored = Ignored()
    assert ignored.leaves_out("a.md")
    assert ignored.count == 1


def test_git_is_really_asked(git: Git, folder: Path) -> None:
    """The control for the property: git knows the files that it is told of."""
    (folder / ".gitignore").write_text("a.md\n")
    assert git("check-ignore", "--no-index", "a.md") == "a.md\n"
