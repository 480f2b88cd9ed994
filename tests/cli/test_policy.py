"""`policy show` and `policy validate`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import DATA, RunInside

LAYERED = """\
name: layered
rules:
  profanity.mild: {severity: info, allow: [geil, mies], required: false}
  sexual: off
venues:
  third-party: {profanity.mild: error}
limits: {text: 500}
on-failure: allow
"""


@pytest.fixture
def layered(tmp_path: Path) -> Path:
    path = tmp_path / "layered.yaml"
    path.write_text(LAYERED, encoding="utf-8")
    return path


def test_show_settles_all_layers(command: RunInside, layered: Path) -> None:
    run = command("policy", "show", layered)
    lines = run.out.splitlines()
    assert run.code == 0
    assert lines[0] == "layered (layers: default → layered)"
    assert "languages de, en" in lines[1]
    assert "on failure allow" in lines[1]
    assert "500" in lines[1]
    by_name = {line.split()[0]: " ".join(line.split()[1:]) for line in lines[3:]}
    assert by_name["profanity.mild"] == "info not required; allows geil, mies"
    assert by_name["profanity.strong"] == "error"
    assert by_name["sexual.strong"] == "off"


def test_show_as_data_for_a_venue(command: RunInside, layered: Path) -> None:
    run = command("policy", "show", layered, "--venue", "third-party", "--output-format", "json")
    data = json.loads(run.out)
    assert (data["name"], data["layers"], data["venue"], data["on-failure"]) == (
        "layered",
        ["default", "layered"],
        "third-party",
        "allow",
    )
    assert data["rules"]["profanity.mild"] == {
        "enabled": True,
        "severity": "error",
        "required": False,
        "waivable": True,
        "allow": ["geil", "mies"],
    }
    assert data["rules"]["sexual.mild"]["enabled"] is False


def test_show_without_a_file_is_the_default_policy(command: RunInside) -> None:
    assert command("policy", "show").out.startswith("default (layers: default)\n")


def test_files_that_can_be_used(command: RunInside, layered: Path) -> None:
    run = command("policy", "validate", layered, DATA / "acme.yaml")
    assert (run.code, run.err) == (0, "")
    first, second = run.out.splitlines()
    assert first.startswith(f"{layered}: fine (")
    assert "policy layered" in first
    assert "policy acme" in second


def test_all_mistakes_at_once_each_with_its_place(command: RunInside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(DATA)
    run = command("policy", "validate", "acme.yaml", "mistakes.yaml")
    assert run.code == 2
    assert run.out.startswith("acme.yaml: fine")
    errors = [line for line in run.err.splitlines() if line.startswith("error")]
    assert len(errors) == 4
    assert "  > 2 | colour: red\n      | ^\n    3 | rules:" in run.err
    for error, (start, end) in zip(
        errors,
        [
            ("error: mistakes.yaml:2:1: colour: unknown key", "on-failure, rule-url"),
            (
                "error: mistakes.yaml:4:20: rules.profanity.mild.severity: 'eror' is not allowed",
                "(did you mean error?)",
            ),
            ("error: mistakes.yaml:6:3: venues.onwed: 'onwed' is not allowed", "(did you mean owned?)"),
            ("error: mistakes.yaml:7:1: on-failure: 'blok' is not allowed", "(did you mean block?)"),
        ],
        strict=True,
    ):
        assert error.startswith(start)
        assert end in error


def test_unknown_names_and_missing_files_are_told_at_once(command: RunInside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(DATA)
    run = command("policy", "validate", "mistakes-in-names.yaml")
    assert run.code == 2
    rule, family, pack = (line for line in run.err.splitlines() if line.startswith("error"))
    assert rule.startswith("error: mistakes-in-names.yaml:3:3: rules.profanity.stron: ")
    assert "(did you mean profanity.strong?)" in rule
    assert family.startswith("error: mistakes-in-names.yaml:5:11: venues.owned.sexal: ")
    assert "(did you mean sexual?)" in family
    assert pack == "error: mistakes-in-names.yaml:6:9: packs.0: no such file or folder: nope.yaml"


@pytest.mark.parametrize("name", ["show", "validate"])
def test_a_file_that_does_not_exist(command: RunInside, name: str) -> None:
    run = command("policy", name, "nope.yaml")
    assert (run.code, run.out) == (2, "")
    assert "no such file: nope.yaml" in run.err


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"name: \xdf\n", "cannot be read: not UTF-8"),
        (b"name: [\n", "not YAML"),
        (b"", "expected keys and values (extends, name,"),
        (b"- a\n", "expected keys and values (extends, name,"),
        (b"extends: nope.yaml\nname: a\n", "1:1: extends: no such file: nope.yaml; allowed: "),
        (b"name: a\nname: b\n", "2:1: name: given twice, first in line 1"),
    ],
)
def test_what_is_no_policy(command: RunInside, tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "policy.yaml"
    file.write_bytes(content)
    run = command("policy", "validate", file)
    assert (run.code, run.out) == (2, "")
    assert message in run.err
