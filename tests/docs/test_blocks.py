"""Every code block of the written pages is run, in the page's order and in a folder of its own.

A block with a title is a file; `console` blocks are commands with what they print, where `…` stands for anything.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(
    page
    for page in DOCS.rglob("*.md")
    if page.parent.name in ("guides", "de") or page.name in ("quickstart.md", "concepts.md", "index.md")
)
_FENCE = re.compile(r"^```(\w+)(?: title=\"([^\"]+)\")?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    language: str
    title: str | None
    text: str


def blocks(page: Path) -> list[Block]:
    return [Block(found[1], found[2], found[3]) for found in _FENCE.finditer(page.read_text("utf-8"))]


def _name(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_every_block_of_a_page_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    known: dict[str, object] = {}
    for block in blocks(page):
        if block.title is not None:
            file = tmp_path / block.title
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.text, "utf-8")
        elif block.language == "python":
            exec(compile(block.text, str(page), "exec"), known)
        elif block.language == "console":
            for command, shown in _commands(block.text):
                printed = _run(command, tmp_path)
                assert _matches(shown, printed), f"$ {command}\n--- shown\n{shown}\n--- printed\n{printed}"
        elif block.language == "json":
            json.loads(block.text)
        elif block.language == "yaml":
            yaml.safe_load(block.text)
        else:
            pytest.fail(f"{_name(page)}: a block of {block.language!r} is not run: say what it is")


def _commands(text: str) -> Iterator[tuple[str, str]]:
    parts = re.split(r"^\$ (.*)$", text, flags=re.MULTILINE)
    assert parts[0] == "", "a console block begins with a command"
    for command, shown in zip(parts[1::2], parts[2::2], strict=True):
        yield command, shown.strip("\n")


def _run(command: str, folder: Path) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    kept = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "GITHUB_ACTIONS")}
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env={**kept, "PATH": path, "COLUMNS": "100"},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, timeout=120, check=False,
    )  # fmt: skip
    return done.stdout.decode()


def _matches(shown: str, printed: str) -> bool:
    lines = [re.escape(" ".join(line.split())).replace("…", ".*") for line in shown.splitlines()]
    pattern = "\n".join(lines).replace("\n.*\n", "\n(?:.*\n)*?").removesuffix("\n.*")
    if lines and lines[0] == ".*":
        pattern = pattern.removeprefix(".*\n")
        pattern = f"(?:.*\n)*?{pattern}"
    tail = "(?:\n.*)*" if shown.endswith("…") and lines[-1] == ".*" else ""
    text = "\n".join(" ".join(line.split()) for line in printed.strip("\n").splitlines())
    return re.fullmatch(pattern + tail, text) is not None


def test_there_are_blocks_to_run() -> None:
    assert sum(len(blocks(page)) for page in PAGES) > 40
    assert {_name(page) for page in PAGES} >= {"quickstart.md", "de/schnellstart.md", "guides/policy-authors.md"}


def test_the_walk_through_goes_from_a_new_rule_to_a_finding() -> None:
    commands = [
        c
        for block in blocks(DOCS / "guides" / "policy-authors.md")
        if block.language == "console"
        for c, _ in _commands(block.text)
    ]
    first_words = [" ".join(command.split()[:3]) for command in commands]
    order = ["replyguard rules new", "replyguard rules test", "replyguard policy validate", "replyguard check -p"]
    assert [first_words.index(word) for word in order] == sorted(first_words.index(word) for word in order)


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("a\n…\nb", "a\nx\ny\nb", True),
        ("a\nb", "a\nx\nb", False),
        ("a …", "a b", True),
        ("…\nb", "x\nb", True),
        ("a\n…", "a", True),
        ("a", "b", False),
    ],
)
def test_what_counts_as_the_same(shown: str, printed: str, same: bool) -> None:
    assert _matches(shown, printed) is same
