"""Rules written when the package is built are the rules that their files say."""

from __future__ import annotations

import subprocess
import sys

import pytest

from replyguard.rules.base import Rule, digest_of
from replyguard.rules.formed import FormedRule, formed_rules
from replyguard.rules.header import Header
from replyguard.rules.registry import built_in_rule_files
from replyguard.rules.source import read_rule
from replyguard.text.literals import LiteralTable, Trigger
from replyguard.text.phrase_index import PhraseIndex

FORMED = {rule.header.name: rule for rule, _ in formed_rules() or ()}
pytestmark = pytest.mark.skipif(not FORMED, reason="nothing was formed: python -m replyguard.form")


@pytest.mark.parametrize("name", sorted(FORMED))
def test_a_formed_rule_is_the_one_that_its_file_says(name: str) -> None:
    formed = FORMED[name]
    file = next(one for one in built_in_rule_files() if f"name: {name}\n" in one.read_text("utf-8"))
    read = read_rule(file.read_text("utf-8"), file.name)
    assert isinstance(formed, FormedRule)
    for key in Header.model_fields:
        assert getattr(formed.header, key) == getattr(read.header, key)
    assert formed.digest == digest_of(read) == digest_of(formed)
    assert formed.redaction_label == read.redaction_label
    assert formed.needs.owners() == read.needs.owners()
    assert formed.needs.thread_owners() == read.needs.thread_owners()
    assert formed.needs.all_cues == read.needs.all_cues
    assert _literals(formed) == _literals(read)


def _literals(rule: Rule) -> set[tuple[object, str]]:
    found: set[tuple[object, str]] = set()
    for one in (*rule.needs.triggers, *rule.needs.thread_triggers, *rule.needs.listens_to):
        table = LiteralTable(one.owner, LiteralTable.written([one])) if isinstance(one, Trigger) else one
        found |= {(one.owner, literal) for literal in (*table.literals, *table.words)}
    return found


def test_a_guard_makes_a_rule_only_when_its_words_are_met() -> None:
    code = (
        "import sys; from replyguard import Guard; Guard().check('Hallo');"
        "print(sum(name.startswith('replyguard.rules.kinds.') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 8


def test_a_literal_counts_only_beside_the_words_that_it_needs() -> None:
    needed = frozenset({"buy", "order"})
    table = LiteralTable(
        "r", LiteralTable.written([Trigger("now", "r", [1], beside=needed), Trigger("sale", "r", [2])])
    )
    for index in (
        PhraseIndex([table]),
        PhraseIndex([Trigger("now", "r", (1,), beside=needed), Trigger("sale", "r", (2,))]),
    ):
        for _ in range(3):  # without the automaton, and with it
            assert [hit.trigger.payload for hit in index.scan("buy now, a sale")] == [(1,), (2,)]
            assert [hit.trigger.payload for hit in index.scan("now a sale")] == [(2,)]
