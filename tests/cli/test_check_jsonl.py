"""`check --jsonl`: a verdict line for each line that is not blank, in order, whatever the lines hold."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from .conftest import DATA, RunInside

SCHEMA = json.loads((DATA.parents[2] / "docs" / "contract" / "verdict.schema.json").read_text(encoding="utf-8"))
LINES = b"""{"text": "Thanks!", "id": "first"}

{"text": "half
{"text": "Hm fuck.", "id": "last"}
[1]
{"text": "x", "colour": "red"}
{"text": "Schei\xdfe"}
{"text": "lone \\ud83d"}
"""


def verdicts(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_one_verdict_a_line_in_order(command: RunInside) -> None:
    run = command("check", "--jsonl", stdin=LINES)
    found = verdicts(run.out)
    assert [(verdict["id"], verdict["decision"]) for verdict in found] == [
        ("first", "allow"),
        (None, "undetermined"),
        ("last", "block"),
        (None, "undetermined"),
        (None, "undetermined"),
        (None, "undetermined"),
        (None, "allow"),
    ]
    assert (run.code, run.err) == (3, "")
    for verdict in found:
        jsonschema.validate(verdict, SCHEMA)


def test_what_is_no_draft_is_told_with_its_line_blank_ones_counted(command: RunInside) -> None:
    errors = [
        verdict["error"] for verdict in verdicts(command("check", "--jsonl", stdin=LINES).out) if "error" in verdict
    ]
    assert [error["line"] for error in errors] == [3, 5, 6, 7]
    assert errors[0]["message"].startswith("not JSON: ")
    assert errors[1]["message"] == "expected a JSON object with the key 'text', got a list"
    assert errors[2]["message"].startswith("colour: unknown key; allowed here: text, id,")
    assert errors[3]["message"] == "not JSON: not UTF-8"


@pytest.mark.parametrize(
    ("lines", "options", "code"),
    [
        ('{"text": "Thanks!"}\n', [], 0),
        ('{"text": "Hm damn."}\n', [], 0),
        ('{"text": "Hm damn."}\n', ["--fail-on", "warning"], 1),
        ('{"text": "fuck"}\n{"text": "Thanks!"}\n', [], 1),
        ('{"text": "fuck"}\n{"text": "Thanks!", "language": "fr"}\n{"text": "Thanks!"}\n', [], 3),
        ('{"text": "Thanks!"}\n{}\n', ["--fail-on", "error"], 3),
        ('{"text": "Thanks!"}', ["--output-format", "json"], 0),
        ("\n \n", [], 0),
        ("", [], 0),
    ],
)
def test_the_gravest_line_gives_the_exit_code(command: RunInside, lines: str, options: list[str], code: int) -> None:
    run = command("check", "--jsonl", *options, stdin=lines)
    assert run.code == code
    assert len(run.out.splitlines()) == len([line for line in lines.splitlines() if line.strip()])


def test_the_policy_holds_for_all_lines(command: RunInside) -> None:
    lines = json.dumps({"text": "a" * 41}) + "\n" + json.dumps({"text": "a" * 40, "language": "de"})
    run = command("check", "--jsonl", "-p", DATA / "german-only.yaml", stdin=lines)
    too_long, short = verdicts(run.out)
    assert too_long["error"]["message"].startswith("text: too long: 41 characters, the limit is 40")
    assert (short["decision"], short["policy"]["name"]) == ("allow", "german-only")


@pytest.mark.parametrize("option", [["--venue", "third-party"], ["--customer", "x"], ["--output-format", "text"]])
def test_options_that_would_be_without_effect_are_refused(command: RunInside, option: list[str]) -> None:
    run = command("check", "--jsonl", *option, stdin='{"text": "Thanks!"}')
    assert (run.code, run.out) == (2, "")
    assert f"Invalid value for {option[0]}: not with --jsonl" in run.err


def test_a_closed_standard_input_is_not_clean(command: RunInside) -> None:
    run = command("check", "--jsonl", stdin=None)
    assert (run.code, run.out) == (2, "")
    assert "standard input is closed" in run.err
