"""Conditions that the rules of promotion brought: clause, competitors of the policy, share of sentences, signs in groups."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from replyguard import Draft, Guard, Policy, PolicyError
from replyguard.lexicons.wording.wording import Wording
from replyguard.text.phrase_index import PhraseIndex, by_owner
from replyguard.text.views import FoldedView

HEAD = {key: {"de": "x", "en": "x"} for key in ("title", "message", "what", "why", "instead")}


def guard_with(tmp_path: Path, brand: str = "", **keys: object) -> Guard:
    rule = {"name": "own.rule", "kind": "phrases", "severity": "warning", "since": "1", **HEAD, **keys}
    (tmp_path / "rule.yaml").write_text(json.dumps(rule), encoding="utf-8")
    return Guard(Policy.from_text(f"name: own\npacks: [rule.yaml]\n{brand}", folder=tmp_path))


def flags(guard: Guard, text: str) -> int:
    return sum(one.rule == "own.rule" for one in guard.check(Draft(text=text, language="en")).findings)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("the gadget failed", 0),
        ("the other one failed: get the gadget", 1),
        ("the other one failed - get the gadget", 1),
        ("it failed, but the gadget is here", 1),
        ("the gadget, I fear, failed", 0),
        ("the gadget is here, and the lamp failed", 1),
    ],
)
def test_a_clause_ends_at_colons_dashes_and_commas_before_conjunctions(tmp_path: Path, text: str, count: int) -> None:
    guard = guard_with(tmp_path, phrases={"en": ["gadget"]}, unless={"clause": {"en": ["failed"]}})
    assert flags(guard, text) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a gadget like Farcom's", 1),
        ("a gadget like farcom has", 1),
        ("a gadget like Farcoms", 1),
        ("a gadget like Farcomputer", 0),
        ("a gadget. Farcom has one", 0),
    ],
)
def test_competitors_are_those_of_the_policy(tmp_path: Path, text: str, count: int) -> None:
    keys = {"phrases": {"en": ["gadget"]}, "only-with": {"sentence": ["brand:competitors"]}}
    assert flags(guard_with(tmp_path, "brand: {competitors: [Farcom]}", **keys), text) == count
    assert flags(guard_with(tmp_path, **keys), text) == 0


def test_a_list_that_no_policy_has_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="brand:rivals"):
        guard_with(tmp_path, phrases={"en": ["gadget"]}, unless={"sentence": ["brand:rivals"]})


def test_a_share_of_sentences_weighs_what_says_little_alone(tmp_path: Path) -> None:
    guard = guard_with(tmp_path, phrases={"en": ["gadget"]}, **{"share-of-sentences": 0.5})
    assert flags(guard, "A gadget. It works.") == 1
    assert flags(guard, "A gadget. It works. It is here. It is blue.") == 0
    assert flags(guard, "A gadget. Two gadget tips. It is here. It is blue.") == 2


@pytest.mark.parametrize("text", ["20% off", "20 % off", "20 percent off", "$20 off", "$ 20 off"])
def test_a_sign_in_a_group_needs_no_blank(text: str) -> None:
    wording = Wording.of({"en": ["# (%|percent) off", "($|£) # off"]})
    assert wording.stands_in(text, 0, len(text))


@pytest.mark.parametrize("text", ["unser exklusiver Code", "hier exklusive Codes", "Ihr exklusiver Code"])
def test_words_that_go_on_are_no_literal_of_two(text: str) -> None:
    wording = Wording.of({"de": ["(unser*|Ihr*|hier) (exklusiv*|persönlich*) Code*"]})
    view = FoldedView(text)
    hits = by_owner(PhraseIndex(list(wording.triggers("x")), ()).scan(view.text)).get("x", ())
    assert wording.places(view, hits)
