"""What the command says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
import typer

from replyguard import __version__
from replyguard.cli.app import make_app

from .conftest import RunInside

COMMANDS: dict[str, tuple[str, ...]] = {
    "": ("0 nothing found", "1 findings", "2 a wrong call", "3 a check that could not run"),
    "check": (
        "0 nothing at or above --fail-on",
        "1 findings",
        "2 a wrong call or policy",
        "3 not every check could run",
    ),
    "lint": (
        "0 nothing at or above --fail-on",
        "1 findings",
        "2 a wrong call, path or policy",
        "3 not all was checked",
    ),
    "redact": ("0 written", "2 a wrong call or policy", "3 not every check"),
    "hook": ("0: send it", "2: stop", "|| exit 2"),
    "rules": (),
    "rules list": (),
    "rules explain": (),
    "rules test": ("0 every example passes", "1 one fails or is lacking", "2 a wrong call or rule file"),
    "rules new": (),
    "policy": (),
    "policy diff": ("0 none changes", "1 one does", "2 a wrong call or policy"),
    "policy test": ("0 all as expected", "1 one is not", "2 a wrong call, policy or file of drafts"),
    "policy waivers": ("0 all hold", "1 one is expired or unused", "2 a wrong call or policy"),
    "policy show": (),
    "policy validate": ("0 all can be used", "2 one cannot"),
    "serve": ("0 stopped when told to", "2 a wrong call, settings, policy or keys", "3 it could not listen"),
    "keys": (),
    "keys add": (),
    "keys rotate": (),
    "keys remove": (),
    "keys list": (),
}
"""Every command with what its help says of exit codes, where it has others than 0 and 2."""


def commands(of: typer.Typer, before: str = "") -> Iterator[str]:
    yield before.strip()
    for command in of.registered_commands:
        assert command.callback is not None
        yield f"{before} {command.name or command.callback.__name__}".strip()
    for group in of.registered_groups:
        assert group.typer_instance is not None
        yield from commands(group.typer_instance, f"{before} {group.name}")


def test_no_command_is_missing_here() -> None:
    assert sorted(commands(make_app())) == sorted(COMMANDS)


@pytest.mark.parametrize("option", ["--help", "-h"])
@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_and_its_exit_codes(command: RunInside, name: str, option: str) -> None:
    run = command(*name.split(), option)
    assert (run.code, run.err) == (0, "")
    words = " ".join(re.sub("[│╭╮╰╯─]", " ", run.out).split())
    for code in COMMANDS[name]:
        assert code in words
    assert max(map(len, run.out.splitlines())) <= 100
    assert "[[" not in run.out
    described = [line for line in run.out.splitlines() if re.match(r"│ [* ]? ? ?(--\w|\w+ )", line)]
    assert described
    for line in described:
        assert len(line.strip("│ ").split("  ")) > 1, f"without a word of explanation: {line}"


@pytest.mark.parametrize("arguments", [[], ["rules"], ["policy"]])
def test_a_call_without_a_command_shows_the_help(command: RunInside, arguments: list[str]) -> None:
    run = command(*arguments)
    assert run.code == 2
    assert "Commands" in run.out + run.err


def test_a_mistyped_command_is_answered_with_the_nearest(command: RunInside) -> None:
    run = command("chek", "Thanks!")
    assert (run.code, run.out) == (2, "")
    assert "check" in run.err


def test_the_version(command: RunInside) -> None:
    run = command("--version")
    assert (run.code, run.out) == (0, f"replyguard {__version__}\n")
