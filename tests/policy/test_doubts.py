"""What a policy author is warned of: what can be read, but cannot be meant."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from replyguard import Policy
from replyguard.policy.doubts import costly, doubts
from tests.policy.policy_files import write
from tests.rules.rule_files import rule_text

PHRASES = "kind: phrases\nphrases: {de: [gratis, umsonst]}"
CASES = {
    "nothing to say": (PHRASES, None),
    "exceptions that hide nothing of it": (f"{PHRASES}\nexcept: {{de: [nicht gratis]}}", None),
    "an exception that hides every phrase": (
        f"{PHRASES}\nexcept: {{de: ['grat*', umsonst]}}",
        "never matches: its exceptions hide every one of its phrases",
    ),
    "phrases of a language that it is not for": (
        "kind: phrases\nphrases: {en: [free]}\nlanguages: [de]",
        "never matches: phrases in en, but the rule is for de",
    ),
    "a language that the policy does not have": (
        f"{PHRASES}\nlanguages: [fr]",
        "never runs: it is for fr, the policy for de, en",
    ),
    "off everywhere": (
        f"{PHRASES}\nvenues: {{owned: off, third-party: off, community: off}}",
        "never runs: off on every venue",
    ),
    "a gate that its matches do not hold": (
        "kind: pattern\npattern: 'gratis\\w*'\ngate: [kostenlos]",
        "never matches: what the pattern matches does not hold any of its gate's literals (kostenlos)",
    ),
    "a gate that they do": ("kind: pattern\npattern: 'gratis\\w*'\ngate: [GRATIS]", None),
    "a pattern of nothing": (
        "kind: pattern\npattern: 'gratis\\bkostenlos'",
        "never matches: no text that its pattern describes could be found",
    ),
    "a pattern that looks behind": ("kind: pattern\npattern: '(?<=nur )\\d+'", None),
}


@pytest.mark.parametrize("name", CASES)
def test_a_rule_that_cannot_be_meant(tmp_path: Path, name: str) -> None:
    part, message = CASES[name]
    write(tmp_path, {"rule.yaml": rule_text(part)})
    policy = Policy.from_text("name: own\npacks: [rule.yaml]", folder=tmp_path)
    told = [(one.key, one.message) for one in doubts(policy) if "never" in one.message]
    assert [text for _, text in told if message == text] == ([message] if message else [])
    assert told == [] or message is not None


def test_two_rules_that_say_the_same(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "rules/a.yaml": rule_text(PHRASES, name="own.a"),
            "rules/b.yaml": rule_text(PHRASES, name="own.b", severity="error"),
            "rules/c.yaml": rule_text("kind: phrases\nphrases: {de: [Gratis]}", name="own.c"),
            "rules/d.yaml": rule_text("kind: limit\ncount: words\nat-most: 9", name="own.d"),
        },
    )
    policy = Policy.from_text("name: own\npacks: [rules]", folder=tmp_path)
    told = {one.key: one.message for one in doubts(policy)}
    assert told["own.b"] == "says the same as own.a"
    assert told["own.c"].startswith("says nothing that own.")
    assert "own.d" not in told
    assert [rule.header.name for rule in costly(policy)] == ["own.d"]


def test_waivers_that_cover_nothing() -> None:
    policy = Policy.from_text(
        "name: own\nrules: {sexual.mild: {waivable: false}}\nwaivers:\n"
        "- {rule: profanity.mild, reason: agreed, by: Jana, until: 2026-01-31}\n"
        "- {rule: profanity.mld, reason: agreed, by: Jana, until: 2099-01-31}\n"
        "- {rule: sexual.mild, reason: agreed, by: Jana, until: 2099-01-31}\n"
    )
    assert [str(one) for one in doubts(policy, date(2026, 2, 1))] == [
        "own: waiver for profanity.mild: expired on 2026-01-31 (by Jana): agreed",
        "own: waiver for profanity.mld: no such rule or family (did you mean profanity.mild?)",
        "own: waiver for sexual.mild: covers nothing: the rule must not be waived",
    ]
    assert len(doubts(policy, date(2026, 1, 31))) == 2


def test_a_setting_of_a_deprecated_rule_says_what_to_use(tmp_path: Path) -> None:
    part = f"{PHRASES}\nstatus: deprecated\nreplaced-by: own.better"
    write(tmp_path, {"rule.yaml": rule_text(part)})
    policy = Policy.from_text("name: own\npacks: [rule.yaml]\nrules: {own.rule: error}", folder=tmp_path)
    assert [str(one) for one in doubts(policy)] == ["own: own.rule: deprecated: use own.better"]


def test_the_policies_that_ship_leave_no_doubt() -> None:
    assert doubts(Policy.default(), date(2026, 1, 1)) == []
