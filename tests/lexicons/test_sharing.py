"""Policies share the lexicons that read the same words, and leave nothing behind."""

from __future__ import annotations

import gc

from replyguard import Guard, Policy

_OTHER = "extends: replyguard:default\nname: other\nbrand: {names: [Acme]}\n"


def test_two_policies_have_one_lexicon() -> None:
    one, other = Guard(), Guard(Policy.from_text(_OTHER))
    assert one._compiled.lexicons["profanity"] is other._compiled.lexicons["profanity"]


def test_a_dropped_guard_leaves_nothing_to_the_collector() -> None:
    kept = Guard()
    kept.check("So ein M*st!")
    gc.collect()
    gc.disable()
    try:
        dropped = Guard(Policy.from_text(_OTHER))
        dropped.check("So ein M*st!")
        del dropped
        assert gc.collect() < 1000, "a lexicon alone is a hundred thousand objects"
    finally:
        gc.enable()
