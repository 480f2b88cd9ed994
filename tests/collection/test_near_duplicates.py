"""Near-duplicates: pairs that are alike are met, pairs that are not are not told, and work stays in bounds."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard.collection.near_duplicates import NearDuplicates
from replyguard.collection.one_letter import one_letter_apart
from replyguard.collection.wording import features_of


def _likeness(one: list[int], other: list[int]) -> float:
    return len({*one} & {*other}) / len({*one} | {*other})


@settings(deadline=None)
@given(st.sets(st.integers(0, 2**32 - 1), min_size=1, max_size=700), st.integers(0, 4))
def test_the_same_is_always_met_whatever_stands_between(features: set[int], between: int) -> None:
    found = NearDuplicates(0.7)
    chance = random.Random(0)
    found.add(3, list(features))
    for number in range(between):
        found.add(4 + number, [chance.randrange(2**32) for _ in range(50)])
    found.add(50, list(features))
    assert [(one.reply, one.earlier, one.likeness) for one in found.nearest()] == [(50, 3, 1.0)]


@settings(deadline=None)
@given(st.lists(st.lists(st.integers(0, 60), min_size=5, max_size=40), min_size=2, max_size=30))
def test_what_is_told_is_as_alike_as_it_says(sets: list[list[int]]) -> None:
    found = NearDuplicates(0.7)
    kept = [list(dict.fromkeys(one)) for one in sets]
    for number, features in enumerate(kept):
        found.add(number, features)
    for pair in found.nearest():
        assert pair.earlier < pair.reply
        assert pair.likeness == pytest.approx(_likeness(kept[pair.reply], kept[pair.earlier]))
        assert pair.likeness >= 0.7


def test_of_planted_pairs_nearly_all_are_met() -> None:
    chance = random.Random(7)
    found = NearDuplicates(0.7)
    sets = [[chance.randrange(2**32) for _ in range(60)] for _ in range(600)]
    for number, features in enumerate(sets):
        found.add(number, features)
    for number, features in enumerate(sets):
        changed = [*features[:54], *(chance.randrange(2**32) for _ in range(6))]  # 54 of 66 in common
        found.add(600 + number, changed)
    met = {(pair.earlier, pair.reply) for pair in found.nearest()}
    assert sum((number, 600 + number) in met for number in range(600)) >= 0.95 * 600


def test_thousands_that_are_all_alike_are_not_compared_one_with_each_other() -> None:
    found = NearDuplicates(0.7)
    for number in range(3_000):
        found.add(number, [*range(40), 1_000 + number])
    assert len(found._candidates()) < 3_000 * 24 * 5  # of 4.5 million pairs
    assert len(list(found.nearest())) == 2_999


def test_the_order_of_sentences_and_digits_do_not_count() -> None:
    one = features_of("Bitte starten Sie das Gerät neu. Danach warten Sie 5 Minuten.")
    other = features_of("Danach warten Sie 9 Minuten. Bitte starten Sie das Gerät neu.")
    assert {*one} == {*other}


APART = [
    ("customer", "custmer", True),
    ("customer", "costumer", False),
    ("customer", "cusotmer", True),
    ("customer", "customer", False),
    ("customer", "customers", True),
    ("name", "game", True),
    ("name", "gate", False),
]


@pytest.mark.parametrize(("one", "other", "is_near"), APART)
def test_one_letter_apart(one: str, other: str, is_near: bool) -> None:
    assert bool(list(one_letter_apart([one, other]))) is is_near


@given(st.text("abc", min_size=2, max_size=8), st.data())
def test_a_letter_left_out_is_always_seen(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    assert list(one_letter_apart([word, word[:at] + word[at + 1 :]]))
