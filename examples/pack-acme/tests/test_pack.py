"""What examples and drafts cannot say: the rule in Python, and what it offers."""

from pathlib import Path

import pack_acme
from pack_acme.in_python.round_prices import RoundPrices

from replyguard import Guard, Policy
from replyguard.testing import RuleUnderTest

HEADER = Path(pack_acme.__file__).parent / "in_python" / "round-prices.yaml"


def test_the_examples_of_the_rule_in_python() -> None:
    rule = RuleUnderTest(HEADER.read_text("utf-8"), HEADER.name, rule=RoundPrices())
    assert rule.lacking() == []
    assert [result.explain() for result in rule.run() if not result.passed] == []


def test_the_full_euro_is_offered() -> None:
    policy = Policy.from_text("name: test\npacks: [{package: acme}]")
    (finding,) = Guard(policy).check("Das macht 4,90 €.").findings
    assert [one.text for one in finding.suggestions] == ["5 €"]
