"""In private the customer's own data is none; what opens an account or spends money stays an error there too."""

from __future__ import annotations

import pytest

from replyguard import Guard, Rule
from replyguard.rules.registry import built_in_rules

SECRETS = {f"personal-data.{name}" for name in ("access-key", "card", "cvv", "password", "pin", "puk", "tan")}
RULES = [rule for rule in built_in_rules() if rule.header.is_personal_data]


def _ids(rule: Rule) -> str:
    return rule.header.name


@pytest.mark.parametrize("rule", RULES, ids=_ids)
def test_private_is_only_for_secrets(rule: Rule) -> None:
    assert "public" in rule.header.visibility
    if rule.header.name not in SECRETS:
        assert rule.header.visibility == ("public",), "the customer's own data is none in private"


@pytest.mark.parametrize("rule", [one for one in RULES if "private" in one.header.visibility], ids=_ids)
def test_secrets_are_errors_and_shown_nowhere(rule: Rule) -> None:
    assert rule.header.severity == "error"
    assert rule.header.venues == {}
    is_whole_card = rule.header.name in (
        "personal-data.card",
        "personal-data.payment-card",
        "personal-data.card-number",
    )
    assert rule.header.mask == ("partly" if is_whole_card else "wholly")


@pytest.mark.parametrize("rule", RULES, ids=_ids)
def test_labels_are_there_in_both_languages_and_are_no_data(rule: Rule) -> None:
    assert {"de", "en"} <= rule.redaction_label.keys()
    guard = Guard()
    for language, label in rule.redaction_label.items():
        verdict = guard.check({"text": f"x {label} y", "language": language})
        assert verdict.redacted == f"x {label} y"


def test_iban_in_private_is_none() -> None:
    text = "Wir erstatten auf DE89 3704 0044 0532 0130 00."
    assert Guard().check({"text": text, "visibility": "public"}).decision == "block"
    assert Guard().check({"text": text, "visibility": "private"}).findings == ()
