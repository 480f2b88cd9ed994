"""The index of all literals: every hit, at word boundaries where they are asked for, with and without its automaton."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.text.literals import Trigger
from replyguard.text.phrase_index import PhraseIndex

FOUND = [
    ("hell", True, True, "go to hell now", [(6, 10)]),
    ("hell", True, True, "hello", []),
    ("hell", True, False, "hello", [(0, 4)]),
    ("arsch", False, True, "war schoen, marsch", [(13, 18)]),
    ("arsch", True, True, "marsch", []),
    ("24/7", True, True, "offen: 24/7!", [(7, 11)]),
    ("@", True, True, "a@b", [(1, 2)]),
    ("Ärger", True, True, "kein aerger", [(5, 11)]),
    ("aa", False, False, "aaaa", [(0, 2), (1, 3), (2, 4)]),
]


@pytest.mark.parametrize(("literal", "left", "right", "view", "spans"), FOUND)
def test_found(literal: str, left: bool, right: bool, view: str, spans: list[tuple[int, int]]) -> None:
    index = PhraseIndex([Trigger(literal, "owner", None, left, right)])
    assert [(hit.start, hit.end) for hit in index.scan(view)] == spans


def test_a_literal_of_two_owners_is_told_to_both() -> None:
    index = PhraseIndex([Trigger("ja", "one"), Trigger("JA", "two")])
    assert sorted(str(hit.trigger.owner) for hit in index.scan("ja")) == ["one", "two"]


@given(st.lists(st.text("ab ", min_size=1, max_size=3), max_size=5), st.text("ab ", max_size=20))
def test_the_same_with_and_without_the_automaton(literals: list[str], view: str) -> None:
    triggers = [Trigger(literal, "owner", literal, False, False) for literal in literals]
    without, built = PhraseIndex(triggers), PhraseIndex(triggers)
    built.warm()
    assert sorted(without.scan(view)) == sorted(built.scan(view))
