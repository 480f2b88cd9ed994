"""What a policy's settings do to a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from replyguard import Draft, DraftError, Guard, Policy, Verdict
from replyguard.policy.source import policy_source
from replyguard.rules.base import NOTHING_NEEDED, Case, Match, RuleTimeout
from replyguard.rules.header import Header, Status, Texts
from replyguard.yaml_source import read_yaml
from tests.policy.policy_files import rule_text, write
from tests.rules.rule_files import SLOW

TEXT = "Das ist gratis."
_TEXTS = Texts(de="Text", en="Text")


class Failing:
    """A rule in Python that ends with an exception."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, failure: Exception, *, name: str = "own.failing", status: Status = "stable") -> None:
        self.header = Header(
            name=name,
            severity="error",
            status=status,
            since="1",
            title=_TEXTS,
            message=_TEXTS,
            what=_TEXTS,
            why=_TEXTS,
            instead=_TEXTS,
        )
        self._failure = failure

    needs = NOTHING_NEEDED

    def find(self, case: Case) -> Iterable[Match]:
        raise self._failure

    def warm(self) -> None:
        return

    def fingerprint(self) -> Any:
        return self.header.name


def _policy(folder: Path, settings: str = "", *, severity: str = "warning", more: str = "") -> Policy:
    write(folder, {"rule.yaml": rule_text("promo.lure", severity=severity, more=more)})
    return Policy.from_text(f"name: own\npacks: [rule.yaml]\n{settings}", folder=folder)


def _verdict(policy: Policy, text: str = TEXT, **draft: Any) -> Verdict:
    return Guard(policy).check(Draft(text=text, **draft))


@pytest.mark.parametrize(
    ("settings", "severity", "decision"),
    [
        ("", "warning", "warn"),
        ("rules: {promo.lure: info}", "info", "allow"),
        ("rules: {promo.lure: error}", "error", "block"),
        ("rules: {promo: {at-most: info}}", "info", "allow"),
    ],
)
def test_the_level_decides(tmp_path: Path, settings: str, severity: str, decision: str) -> None:
    verdict = _verdict(_policy(tmp_path, settings))
    assert [finding.severity for finding in verdict.findings] == [severity]
    assert verdict.decision == decision


def test_a_rule_that_is_off_finds_nothing(tmp_path: Path) -> None:
    verdict = _verdict(_policy(tmp_path, "rules: {promo.lure: off}"))
    assert verdict.findings == ()
    assert verdict.decision == "allow"


def test_a_rule_that_is_off_on_a_venue_does_not_run_there(tmp_path: Path) -> None:
    def ran(policy: Policy) -> tuple[int, ...]:
        return tuple(_verdict(policy, venue=venue).checks.run for venue in ("owned", "community"))

    owned, community = ran(_policy(tmp_path))
    assert ran(_policy(tmp_path, "venues: {community: {promo.lure: off}}")) == (owned, community - 1)


def test_a_shadow_rule_is_listed_apart_and_does_not_decide(tmp_path: Path) -> None:
    verdict = _verdict(_policy(tmp_path, severity="error", more="status: shadow"))
    assert verdict.decision == "allow"
    assert verdict.findings == ()
    assert [(finding.rule, finding.start, finding.end) for finding in verdict.shadow] == [("promo.lure", 8, 14)]


def test_a_preview_rule_says_something_only_when_switched_on(tmp_path: Path) -> None:
    assert _verdict(_policy(tmp_path, more="status: preview")).findings == ()
    switched_on = _policy(tmp_path, "rules: {promo.lure: on}", more="status: preview")
    assert len(_verdict(switched_on).findings) == 1


@pytest.mark.parametrize("allowed", ["gratis", "GRATIS", "Gratis"])
def test_an_allowed_word_is_let_pass(tmp_path: Path, allowed: str) -> None:
    policy = _policy(tmp_path, f"rules: {{promo.lure: {{allow: [{allowed}]}}}}")
    assert _verdict(policy).findings == ()
    assert len(_verdict(_policy(tmp_path, "rules: {promo.lure: {allow: [umsonst]}}")).findings) == 1


FAILURES: dict[str, tuple[str, str, str, bool]] = {
    "a failed check is never clean": ("", TEXT, "undetermined", True),
    "on-failure: block": ("on-failure: block", TEXT, "undetermined", True),
    "on-failure: allow": ("on-failure: allow", TEXT, "undetermined", False),
    "an error beside it blocks": ("on-failure: allow\nrules: {promo.lure: error}", TEXT, "block", True),
    "a rule that is not required": ("rules: {own.failing: {required: false}}", TEXT, "warn", False),
    "nor beside a clean text": ("rules: {own.failing: {required: false}}", "Danke.", "allow", False),
}


@pytest.mark.parametrize(("settings", "text", "decision", "is_blocked"), FAILURES.values(), ids=FAILURES)
def test_a_rule_that_fails(tmp_path: Path, settings: str, text: str, decision: str, is_blocked: bool) -> None:
    write(tmp_path, {"rule.yaml": rule_text("promo.lure")})
    rule = Failing(ValueError("secret"))
    base = Policy.from_text("name: base\npacks: [rule.yaml]", folder=tmp_path).with_rules([rule])
    # a file could not name a rule in Python, which is added after it is read
    layer = policy_source(read_yaml(f"name: own\n{settings}", "own.yaml"))
    policy = Policy((*base.layers, layer), base.registry)
    verdict = _verdict(policy, text)
    assert verdict.decision == decision
    assert verdict.blocked is is_blocked
    assert [(one.rule, one.reason) for one in verdict.checks.failed] == [("own.failing", "crashed with ValueError")]


def test_a_rule_that_runs_out_of_time_says_so() -> None:
    verdict = _verdict(Policy.default().with_rules([Failing(RuleTimeout("took too long"))]))
    assert verdict.decision == "undetermined"
    assert [(one.rule, one.reason) for one in verdict.checks.failed] == [("own.failing", "took too long")]


def test_a_rule_that_is_off_cannot_fail() -> None:
    verdict = _verdict(Policy.default().with_rules([Failing(ValueError(), status="preview")]))
    assert verdict.decision == "allow"
    assert verdict.checks.failed == ()


def test_the_limit_of_a_text(tmp_path: Path) -> None:
    guard = Guard(_policy(tmp_path, "limits: {text: 15}"))
    assert len(guard.check(TEXT).findings) == 1
    with pytest.raises(DraftError) as caught:
        guard.check(TEXT + "!")
    assert str(caught.value) == "text: too long: 16 characters, the limit is 15; set limits.text"
    with pytest.raises(DraftError, match=r"thread\.0\.text: too long: 16 characters"):
        guard.check({"text": "x", "thread": [{"role": "customer", "text": "x" * 16}]})


def test_the_limit_of_a_rule(tmp_path: Path) -> None:
    pattern = rule_text("own.slow", more=f"pattern: '{SLOW}'").replace(
        "kind: phrases\nphrases: [gratis]", "kind: pattern"
    )
    write(tmp_path, {"slow.yaml": pattern})
    policy = Policy.from_text("name: own\npacks: [slow.yaml]\nlimits: {seconds: 0.05}", folder=tmp_path)
    guard = Guard(policy)
    guard.warm()  # what others load when they are first needed is no matter here
    verdict = guard.check("a" * 60 + "b")
    assert verdict.decision == "undetermined"
    assert [(one.rule, one.reason) for one in verdict.checks.failed] == [
        ("own.slow", "the pattern took more than 0.05 s")
    ]


def test_the_address_of_a_rule_is_in_its_finding(tmp_path: Path) -> None:
    assert _verdict(_policy(tmp_path)).findings[0].url is None
    policy = _policy(tmp_path, "rule-url: https://a.example/r/{rule}?x={rule}")
    assert _verdict(policy).findings[0].url == "https://a.example/r/promo.lure?x=promo.lure"
