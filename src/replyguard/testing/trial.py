"""What an author wants to know of a rule beside its examples: what else flags the same, and what it costs a draft."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median
from time import perf_counter

from replyguard.guard import Guard
from replyguard.policy.policy import Policy
from replyguard.policy.source import PolicySource, RuleSetting
from replyguard.rules.base import Rule
from replyguard.testing.rule_examples import MarkedExample, RuleUnderTest

_ROUNDS = 15
_USUAL = (
    (
        "Hallo Frau Berger, vielen Dank für Ihre Nachricht. Es tut uns leid, dass die Lieferung noch nicht da ist. "
        "Wir haben den Versand gefragt und melden uns, sobald wir mehr wissen. Bis dahin bitten wir um etwas Geduld."
    ),
    (
        "Hello, and thank you for telling us. We are sorry that the parcel has not arrived yet. We have asked the "
        "carrier and will write again as soon as we know more. Until then we ask for a little patience."
    ),
    "Danke für den Hinweis, das sehen wir uns gerne an. Welche Version der App nutzen Sie, und auf welchem Gerät?",
)


def overlaps(rule: RuleUnderTest, others: Sequence[RuleUnderTest]) -> list[tuple[str, int]]:
    """Rules that flag the same stretches of its examples, built-in ones and `others`, each with how many examples."""
    name = rule.rule.header.name
    policy = Policy.default()
    taken = {one.header.name for one in policy.registry}
    policy = policy.with_rules(one.rule for one in others if one.rule.header.name not in taken)
    guard = Guard(policy)
    counted: Counter[str] = Counter()
    for example in _to_flag(rule):
        verdict = example.verdict(guard)
        counted.update(
            {
                one.rule
                for one in verdict.findings
                if one.rule != name
                and one.source == "draft"
                and one.start is not None
                and one.end is not None
                and any(one.start < end and start < one.end for start, end in example.expected)
            }
        )
    return counted.most_common()


def microseconds(rule: RuleUnderTest) -> float | None:
    """What the rule costs a draft that it looks at: the median over its examples, less what the check costs without.

    None where it has no example to measure it on.
    """
    drafts = [example.draft for example in _to_flag(rule)]
    if not drafts:
        return None
    name = rule.rule.header.name
    policy = rule.policy
    nothing = PolicySource(name="nothing", rules={name: RuleSetting.model_validate("off")})
    with_rule, without = Guard(policy), Guard(Policy((*policy.layers, nothing), policy.registry))
    costs = []
    for draft in drafts:
        took: dict[Guard, list[float]] = {with_rule: [], without: []}
        for guard in (with_rule, without) * _ROUNDS:
            begun = perf_counter()
            guard.check(draft)
            took[guard].append(perf_counter() - begun)
        costs.append(median(took[with_rule]) - median(took[without]))
    return max(0.0, median(costs) * 1e6)


def cost_of_any_draft(rule: Rule) -> float:
    """What a rule that looks at every draft costs one, in microseconds: the median over texts of a usual length."""
    default = Policy.default()
    switches = dict.fromkeys(default.registry.families(), RuleSetting.model_validate("off"))
    nothing = Policy((*default.layers, PolicySource(name="nothing", rules=switches)), default.registry)
    with_rule, without = Guard(nothing.with_rules([rule])), Guard(nothing)
    costs = []
    for text in _USUAL:
        took: dict[Guard, list[float]] = {with_rule: [], without: []}
        for guard in (with_rule, without) * _ROUNDS:
            begun = perf_counter()
            guard.check(text)
            took[guard].append(perf_counter() - begun)
        costs.append(median(took[with_rule]) - median(took[without]))
    return max(0.0, median(costs) * 1e6)


def _to_flag(rule: RuleUnderTest) -> list[MarkedExample]:
    return [one for one in rule.examples if one.sort == "flag" and not one.is_to_fill_in]
