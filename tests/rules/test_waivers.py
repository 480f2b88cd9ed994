"""Recorded exceptions: what they cover, and until when."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from replyguard import Guard, Policy, Verdict
from tests.rules.rule_files import rule_text

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def _verdict(
    folder: Path,
    *waivers: dict[str, Any],
    now: datetime = NOON,
    name: str = "promo.lure",
    rules: dict[str, Any] | None = None,
) -> Verdict:
    (folder / "rule.yaml").write_text(rule_text("kind: phrases\nphrases: [gratis]", name=name, severity="error"))
    settings = json.dumps({"profanity": "off", "sexual": "off", **(rules or {})})
    policy = Policy.from_text(f"name: own\npacks: [rule.yaml]\nrules: {settings}", folder=folder)
    guard = Guard(policy, clock=lambda: now)
    return guard.check({"text": "Das ist gratis.", "waivers": [{"reason": "r", "by": "b"} | one for one in waivers]})


COVERING: dict[str, tuple[list[dict[str, Any]], str | None]] = {
    "none": ([], None),
    "the rule": ([{"rule": "promo.lure"}], "promo.lure"),
    "its family": ([{"rule": "promo"}], "promo"),
    "the rule goes before its family": ([{"rule": "promo"}, {"rule": "promo.lure"}], "promo.lure"),
    "another rule": ([{"rule": "promo.best"}], None),
    "another family": ([{"rule": "tone"}], None),
    "the beginning of a name is no family": ([{"rule": "pro"}], None),
    "nor the beginning of a rule": ([{"rule": "promo.lu"}], None),
    "nor everything": ([{"rule": ""}, {"rule": "*"}], None),
    "a longer name does not cover a shorter": ([{"rule": "promo.lure.more"}], None),
    "until tomorrow": ([{"rule": "promo", "until": "2026-11-21"}], "promo"),
    "until today": ([{"rule": "promo", "until": "2026-11-20"}], "promo"),
    "until yesterday": ([{"rule": "promo", "until": "2026-11-19"}], None),
    "the family's where the rule's has expired": (
        [{"rule": "promo.lure", "until": "2026-11-19"}, {"rule": "promo"}],
        "promo",
    ),
}


@pytest.mark.parametrize(("waivers", "covering"), COVERING.values(), ids=COVERING)
def test_what_covers_a_finding(tmp_path: Path, waivers: list[dict[str, Any]], covering: str | None) -> None:
    verdict = _verdict(tmp_path, *waivers)
    (finding,) = verdict.findings
    assert (finding.waived.rule if finding.waived else None) == covering
    assert finding.severity == "error"
    assert verdict.decision == ("block" if covering is None else "allow")


ZONES = {
    "the last second": (datetime(2026, 11, 20, 23, 59, 59, tzinfo=UTC), True),
    "the next day": (datetime(2026, 11, 21, tzinfo=UTC), False),
    "the next day in Berlin": (datetime(2026, 11, 21, 0, 30, tzinfo=timezone(timedelta(hours=1))), True),
    "the same day in New York": (datetime(2026, 11, 20, 22, tzinfo=timezone(timedelta(hours=-5))), False),
}


@pytest.mark.parametrize(("now", "is_covered"), ZONES.values(), ids=ZONES)
def test_the_last_day_counts_whole_in_universal_time(tmp_path: Path, now: datetime, is_covered: bool) -> None:
    verdict = _verdict(tmp_path, {"rule": "promo", "until": "2026-11-20"}, now=now)
    assert (verdict.findings[0].waived is not None) is is_covered


def test_a_waived_finding_says_why(tmp_path: Path) -> None:
    waiver = {"rule": "promo.lure", "reason": "agreed", "by": "Jana", "until": "2026-12-31"}
    (finding,) = _verdict(tmp_path, waiver).to_dict()["findings"]
    assert finding["waived"]["reason"] == "agreed"
    assert finding["waived"]["by"] == "Jana"
    assert str(finding["waived"]["until"]) == "2026-12-31"


def test_a_waived_leak_is_masked_but_not_redacted(tmp_path: Path) -> None:
    verdict = _verdict(tmp_path, {"rule": "personal-data"}, name="personal-data.word")
    assert (verdict.findings[0].match, verdict.redacted) == ("••••••", "Das ist gratis.")
    verdict = _verdict(tmp_path, name="personal-data.word")
    assert (verdict.findings[0].match, verdict.redacted) == ("••••••", "Das ist [entfernt].")


@pytest.mark.parametrize(
    "setting", [{"personal-data": {"waivable": "false"}}, {"personal-data.word": {"waivable": "false"}}]
)
def test_a_policy_can_refuse_waivers(tmp_path: Path, setting: dict[str, Any]) -> None:
    verdict = _verdict(tmp_path, {"rule": "personal-data"}, name="personal-data.word", rules=setting)
    assert (verdict.findings[0].waived, verdict.redacted) == (None, "Das ist [entfernt].")
    assert verdict.decision == "block"


def test_a_rule_may_be_waivable_where_its_family_is_not(tmp_path: Path) -> None:
    setting = {"promo": {"waivable": "false"}, "promo.lure": {"waivable": "true"}}
    assert _verdict(tmp_path, {"rule": "promo"}, rules=setting).findings[0].waived is not None


RECORDED = """\
name: own
packs: [rule.yaml]
waivers:
- {rule: promo.lure, reason: agreed, by: Jana, until: 2026-11-20, %s}
"""


@pytest.mark.parametrize(
    ("scope", "draft", "is_waived"),
    [
        ("venues: [community]", {"venue": "community"}, True),
        ("venues: [community]", {}, False),
        ("networks: [twitter]", {"network": "Twitter"}, True),
        ("networks: [twitter]", {}, False),
        ("ids: [r1]", {"id": "r1"}, True),
        ("ids: [r1]", {"id": "r2"}, False),
        ("matches: [GRATIS]", {}, True),
        ("matches: [umsonst]", {}, False),
    ],
)
def test_a_policy_records_exceptions_with_a_scope(
    tmp_path: Path, scope: str, draft: dict[str, Any], is_waived: bool
) -> None:
    rule = rule_text("kind: phrases\nphrases: [gratis]", name="promo.lure", severity="error")
    (tmp_path / "rule.yaml").write_text(rule, "utf-8")
    policy = Policy.from_text(RECORDED % scope, folder=tmp_path)
    for now, holds in ((NOON, is_waived), (NOON + timedelta(days=1), False)):
        verdict = Guard(policy, clock=lambda now=now: now).check({"text": "Das ist gratis.", **draft})
        (finding,) = [one for one in verdict.findings if one.rule == "promo.lure"]
        assert (finding.waived is not None) == holds
        assert finding.waived is None or (finding.waived.by, finding.waived.reason) == ("Jana", "agreed")
        assert verdict.decision == ("allow" if holds else "block")
