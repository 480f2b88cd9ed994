"""Tests what authors write: the marked examples of rules, and drafts with the verdict that a policy must give them."""

from replyguard.rules.examples import marked, unmarked
from replyguard.testing.policy_drafts import (
    DraftResult,
    Expectation,
    ExpectedDraft,
    drafts_file_of,
    policy_drafts_beside,
    read_policy_drafts,
    tried,
)
from replyguard.testing.rule_examples import (
    FEWEST_EXAMPLES,
    ExampleResult,
    MarkedExample,
    RuleUnderTest,
    built_in_rules_under_test,
    rules_in,
)

__all__ = [
    "FEWEST_EXAMPLES",
    "DraftResult",
    "ExampleResult",
    "Expectation",
    "ExpectedDraft",
    "MarkedExample",
    "RuleUnderTest",
    "built_in_rules_under_test",
    "drafts_file_of",
    "marked",
    "policy_drafts_beside",
    "read_policy_drafts",
    "rules_in",
    "tried",
    "unmarked",
]
