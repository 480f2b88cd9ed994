"""Where patterns of the rules that ship can begin: `begins` leaves out no place at which one matches."""

from __future__ import annotations

import pytest
import regex

from replyguard.rules.kinds.pattern import PatternRule
from replyguard.rules.registry import built_in_rule_files
from replyguard.rules.source import read_rule
from replyguard.testing import built_in_rules_under_test

TEXTS = sorted(
    {one.draft.text for rule in built_in_rules_under_test() for one in rule.examples if one.rule.startswith("template")}
)
RULES = [
    rule
    for file in built_in_rule_files()
    if "\nbegins: " in (text := file.read_text("utf-8")) and isinstance(rule := read_rule(text, file.name), PatternRule)
]


def test_there_are_such_rules() -> None:
    assert RULES


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.header.name)
def test_no_match_begins_anywhere_else(rule: PatternRule) -> None:
    source = rule.header
    flags = regex.IGNORECASE if source.ignore_case else 0
    assert source.begins is not None
    pattern, begins = regex.compile(source.pattern, flags), regex.compile(source.begins, flags)
    for text in TEXTS:
        places = {place.end() for place in begins.finditer(text)}
        missed = [found.group() for found in pattern.finditer(text) if found.start() not in places]
        assert not missed, text
