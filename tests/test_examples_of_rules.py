"""The rules' own examples are their tests."""

from __future__ import annotations

from functools import cache

import pytest

from replyguard import Policy
from replyguard.testing import ExampleResult, RuleUnderTest, built_in_rules_under_test

RULES = built_in_rules_under_test()


def test_no_rule_is_missing() -> None:
    assert sorted(rule.rule.header.name for rule in RULES) == Policy.default().registry.names()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule.header.name)
def test_no_example_is_lacking(rule: RuleUnderTest) -> None:
    assert rule.lacking() == []


@pytest.mark.parametrize(
    ("rule", "number"),
    [
        pytest.param(rule, number, id=f"{example.rule}-{example.language}-{example.sort}-{number}")
        for rule in RULES
        for number, example in enumerate(rule.examples)
    ],
)
def test_every_example_passes(rule: RuleUnderTest, number: int) -> None:
    result = _results(rule)[number]
    assert result.passed, result.explain()


@cache
def _results(rule: RuleUnderTest) -> list[ExampleResult]:
    return list(rule.run())
