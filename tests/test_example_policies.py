"""The ready policies do what their worked examples say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from replyguard import Draft, Guard, Policy
from replyguard.policy.policy import built_in_policy_names

_FOLDER = Path(__file__).parents[1] / "examples" / "policies"
_FILES = sorted(_FOLDER.glob("*.test.yaml"))


def _drafts() -> list[Any]:
    return [
        pytest.param(file, one, id=f"{file.name.removesuffix('.test.yaml')}: {one['name']}")
        for file in _FILES
        for one in yaml.safe_load(file.read_text(encoding="utf-8"))["drafts"]
    ]


@pytest.mark.parametrize(("file", "example"), _drafts())
def test_a_worked_example(file: Path, example: dict[str, Any]) -> None:
    policy = yaml.safe_load(file.read_text(encoding="utf-8"))["policy"]
    verdict = Guard(Policy.from_file(_FOLDER / policy)).check(Draft.from_mapping(example["draft"]))
    expected = example["expect"]
    rules = {finding.rule for finding in verdict.findings}
    assert verdict.checks.failed == ()
    assert verdict.decision == expected.get("decision", verdict.decision), rules
    assert set(expected.get("rules", ())) <= rules
    assert rules.isdisjoint(expected.get("not", ()))
    routing = verdict.routing
    assert routing.advice == expected.get("routing", routing.advice)
    assert routing.kind == expected.get("kind", routing.kind)
    assert routing.already_moving == expected.get("already-moving", routing.already_moving)
    if "engagement" in expected:
        assert verdict.engagement is not None
        assert verdict.engagement.advice == expected["engagement"]


def test_every_ready_policy_has_a_worked_example() -> None:
    shown = {file.name.removesuffix(".test.yaml") for file in _FILES}
    assert shown == set(built_in_policy_names()) - {"default"}
