"""`rules list`, `rules explain` and `rules test`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from replyguard import Policy
from replyguard.testing import FEWEST_EXAMPLES

from .conftest import DATA, RunInside

NUMBER = DATA / "customer-number.yaml"


def test_the_list_has_every_rule(command: RunInside) -> None:
    run = command("rules", "list")
    assert run.code == 0
    assert [line.split()[:3] for line in run.out.splitlines()] == [
        [rule.header.name, rule.header.severity, rule.header.status]
        for rule in sorted(Policy.default().registry, key=lambda rule: rule.header.name)
    ]


def test_the_list_has_the_rules_of_a_policy(command: RunInside) -> None:
    run = command("rules", "list", "-p", DATA / "acme.yaml", "--output-format", "json")
    by_name = {rule["name"]: rule for rule in json.loads(run.out)}
    assert {"profanity.strong", "profanity.mild", "personal-data.acme-number"} <= set(by_name)
    assert by_name["personal-data.acme-number"]["category"] == "personal-data"


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["profanity.strong: ", "Severity: error", "What it does", "Why it matters", "What to write instead"]),
        (
            "de",
            ["profanity.strong: ", "Schwere: error", "Was sie tut", "Warum es zählt", "Was man stattdessen schreibt"],
        ),
    ],
)
def test_explain_is_a_page_with_all_headings(command: RunInside, language: str, parts: list[str]) -> None:
    run = command("rules", "explain", "profanity.strong", "-l", language)
    assert run.code == 0
    assert [run.out.index(part) for part in parts] == sorted(run.out.index(part) for part in parts)
    assert max(map(len, run.out.splitlines())) <= 100
    rule = Policy.default().registry.get("profanity.strong")
    assert rule is not None
    header = rule.header
    for text in (header.title, header.what, header.why, header.instead):
        assert text.for_language(language) in " ".join(run.out.split())


def test_explain_as_data(command: RunInside) -> None:
    run = command("rules", "explain", "profanity.mild", "--output-format", "json")
    page = json.loads(run.out)
    assert (page["name"], page["category"], page["severity"]) == ("profanity.mild", "profanity", "warning")
    assert set(page["why"]) == {"de", "en"}


def test_explain_a_rule_of_a_policy(command: RunInside) -> None:
    run = command("rules", "explain", "personal-data.acme-number", "-p", DATA / "acme.yaml")
    assert (run.code, run.out.splitlines()[0]) == (0, "personal-data.acme-number: Customer number")


def test_explain_names_the_nearest_rule(command: RunInside) -> None:
    run = command("rules", "explain", "profanity.stron")
    assert (run.code, run.out) == (2, "")
    assert "no such rule: profanity.stron (did you mean profanity.strong?)" in run.err


@pytest.mark.parametrize("path", [NUMBER, DATA / "rules"])
def test_the_examples_of_a_file_or_folder_pass(command: RunInside, tmp_path: Path, path: Path) -> None:
    if path.name == "rules":
        path = tmp_path
        (tmp_path / "deep").mkdir()
        (tmp_path / "deep" / "a.yaml").write_text(NUMBER.read_text(encoding="utf-8"), encoding="utf-8")
    run = command("rules", "test", path)
    assert (run.code, run.out.splitlines()[-1], run.err) == (0, "1 rule, 12 examples passed, 0 failed", "")


def test_a_failing_example_is_shown_with_what_was_expected_and_found(command: RunInside, tmp_path: Path) -> None:
    rule = tmp_path / "rule.yaml"
    text = NUMBER.read_text(encoding="utf-8")
    assert '"[[KD-12345678]]"' in text
    rule.write_text(text.replace('"[[KD-12345678]]"', '"[[KD]]-12345678"'), encoding="utf-8")
    run = command("rules", "test", rule)
    assert (run.code, run.out.splitlines()[-1]) == (1, "1 rule, 10 examples passed, 2 failed")
    assert run.err.startswith("personal-data.acme-number (de, flag):\n  expected '[[KD]]-12345678'\n  found  ")
    assert "'[[KD-12345678]]'" in run.err


def test_lacking_examples_are_told(command: RunInside, tmp_path: Path) -> None:
    rule = tmp_path / "rule.yaml"
    rule.write_text(NUMBER.read_text(encoding="utf-8").partition("\n---\n")[0], encoding="utf-8")
    run = command("rules", "test", rule)
    assert (run.code, run.out.splitlines()[-1]) == (1, "1 rule, 0 examples passed, 0 failed")
    assert len(run.err.splitlines()) == 4
    assert run.err.startswith(f"personal-data.acme-number: de: 0 examples to flag, {FEWEST_EXAMPLES} are needed\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "no such file or folder"),
        ("kind: patern\n", "rule.yaml:1:1: kind: 'patern' is not allowed (did you mean pattern?); allowed: "),
        ("kind: [\n", "rule.yaml:2:1: not YAML"),
        (b"kind: \xdf\n", "rule.yaml: cannot be read: not UTF-8"),
    ],
)
def test_a_rule_file_with_a_mistake_is_a_wrong_call(
    command: RunInside, tmp_path: Path, content: str | bytes | None, message: str
) -> None:
    rule = tmp_path / "rule.yaml"
    if content is not None:
        rule.write_bytes(content.encode() if isinstance(content, str) else content)
    run = command("rules", "test", rule)
    assert (run.code, run.out) == (2, "")
    assert message in run.err
