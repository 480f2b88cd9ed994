"""Reads the files and pieces of files that a page shows with what reads them in use."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from fnmatch import fnmatch
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from replyguard import Guard, Policy
from replyguard.cli.app import make_app
from replyguard.lexicons.format import read_endings, read_entries
from replyguard.lexicons.formation import Formation
from replyguard.linting.lint_file import LintFile
from replyguard.service.settings import settings_from
from tests.docs.blocks import ROOT, Block
from tests.docs.commands import has

COMMANDS: Any = typer.main.get_command(make_app())
# typer does not say where it has it from
WrongCall: type[Exception] = typer.BadParameter.__bases__[0]
_STANDS_FOR = {"HOST": "generic"}


def read_file(block: Block, file: Path) -> bool:
    """Read a file that a page shows as what its name says; False where the name says nothing."""
    assert block.title is not None
    for pattern, reader in _READERS.items():
        if fnmatch(block.title, pattern):
            reader(file)
            return True
    return False


def read_piece(block: Block, folder: Path) -> None:
    """Read a block of YAML that is no file: a part of a policy or, with phrases, of a rule."""
    policy = f"name: piece\n{block.text}"
    if "phrases" in yaml.safe_load(block.text):
        both = "{de: x, en: x}"
        header = "".join(f"{key}: {both}\n" for key in ("title", "message", "what", "why", "instead"))
        rule = f"name: acme.piece\nkind: phrases\nseverity: info\nsince: '1'\n{header}{block.text}"
        (folder / "acme.piece.yaml").write_text(rule, "utf-8")
        policy = "name: piece\npacks: [acme.piece.yaml]\n"
    Guard(Policy.from_text(policy, folder=folder, name=f"{block.page}:{block.line}"))


def _lexicon(file: Path) -> None:
    endings = read_endings((ROOT / "data/lexicons/de/endings.lex").read_text("utf-8"), "endings.lex")
    formation = Formation("de", endings)
    entries = read_entries(file.read_text("utf-8"), "de", file.name, formation.paradigms)
    assert entries
    for entry in entries:
        assert list(formation.stems(entry)), entry.lemma


def _hooks(file: Path) -> None:
    known = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    for repository in yaml.safe_load(file.read_text("utf-8"))["repos"]:
        assert set(repository) == {"repo", "rev", "hooks"}
        for hook in repository["hooks"]:
            _, *called = known[hook["id"]]["entry"].split()
            parse_call([*called, *hook.get("args", ()), "replies.csv"])


def _workflow(file: Path) -> None:
    inputs = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["inputs"]
    ours = [
        step
        for job in yaml.safe_load(file.read_text("utf-8"))["jobs"].values()
        for step in job["steps"]
        if step["uses"].startswith("<this repository>")
    ]
    assert ours
    for step in ours:
        assert set(step["with"]) <= set(inputs)


def _site_config(file: Path) -> None:
    """What Request Tracker would take from its settings, and the command run as it runs it."""
    if not has("perl"):
        pytest.skip("needs perl")
    stand_in = (
        "use strict; use JSON::PP; my %told; our $ReplyGuardCommand;"
        "sub Plugin { $told{plugin} = shift } sub Set(\\[$@%]@) { $told{command} = $_[1] }"
        f"{file.read_text('utf-8')} print encode_json(\\%told);"
    )
    done = subprocess.run(["perl", "-e", stand_in], capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(done.stdout)
    assert (ROOT / "examples/hosts/request-tracker" / told["plugin"].replace("::", "-")).is_dir()
    command = [
        str(Path(sys.executable).with_name("replyguard")) if word.endswith("/replyguard")
        else str(file.parent) + word if word.startswith("/") else word
        for word in told["command"]
    ]  # fmt: skip
    for text, code in (("Danke!", 0), ("So ein Scheißverein!", 2)):
        asked = json.dumps({"text": text}).encode()
        ended = subprocess.run(command, input=asked, capture_output=True, check=False, timeout=60)
        assert ended.returncode == code, ended.stderr.decode()


_READERS: dict[str, Callable[[Path], object]] = {
    ".replyguard.yaml": LintFile.read,
    "service.yaml": settings_from,
    "*.lex": _lexicon,
    ".pre-commit-config.yaml": _hooks,
    ".github/workflows/*.yml": _workflow,
    "RT_SiteConfig.pm": _site_config,
}
"""By the name of the file, in the place where it belongs."""


def parse_call(words: list[str]) -> None:
    """Read the words behind `replyguard` as the command line does; raises WrongCall. What lacks is not held against it."""
    command, context = COMMANDS, COMMANDS.make_context("replyguard", [], resilient_parsing=True)
    while words and words[0] in getattr(command, "commands", {}):
        command = command.commands[words.pop(0)]
        context = type(context)(command, parent=context, info_name=command.name)
    if hasattr(command, "commands") and words and words[0] != "-h":
        raise WrongCall(f"No such command {words[0]!r}")
    try:
        command.parse_args(context, [_STANDS_FOR.get(word, word) for word in words if word != "-h"])
    except WrongCall as error:
        if type(error).__name__ != "MissingParameter":
            raise


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def read_markup(block: Block) -> None:
    """Hold the editor's element, and where it comes from, against the module."""
    elements = _Elements()
    elements.feed(block.text)
    module = (ROOT / "src/replyguard/editor/reply-guard.js").read_text("utf-8")
    known = set(re.findall(r'"([a-z-]+)"', module))
    tags = [tag for tag, _ in elements.found]
    assert {"script", "reply-guard", "textarea", "button"} <= set(tags)
    for tag, attributes in elements.found:
        if tag == "reply-guard":
            assert set(attributes) <= known
        if tag == "script":
            assert str(attributes["src"]).endswith("/editor/reply-guard.js")
