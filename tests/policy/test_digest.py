"""The policy's digest: another one whenever something that decides is another, and else the same."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from replyguard import Guard, Policy
from replyguard.lexicons import loading
from tests.policy.policy_files import rule_text, write

BASE = "name: own\npacks: [rule.yaml]\nbrand: {names: [Acme]}\nrules: {promo.lure: {allow: [a, b]}}\n"


def _digest(folder: Path, policy: str = BASE, rule: str = rule_text("promo.lure")) -> str:
    write(folder, {"rule.yaml": rule})
    return Policy.from_text(policy, folder=folder).digest


SAME = {
    "a comment": "# a comment\n" + BASE,
    "another order of keys": "rules: {promo.lure: {allow: [a, b]}}\nbrand: {names: [Acme]}\npacks: [rule.yaml]\nname: own",
    "another writing": "name: 'own'\npacks:\n- rule.yaml\nbrand:\n  names:\n  - Acme\n"
    "rules:\n  promo.lure:\n    allow: ['a', \"b\"]",
}


@pytest.mark.parametrize("policy", SAME.values(), ids=SAME)
def test_what_says_the_same_has_the_same_digest(tmp_path: Path, policy: str) -> None:
    assert _digest(tmp_path, policy) == _digest(tmp_path)


OTHER = {
    "a level": BASE.replace("{allow", "{severity: info, allow"),
    "a switch": BASE.replace("{allow", "{switch: off, allow"),
    "a cap": BASE.replace("{allow", "{at-most: info, allow"),
    "not required": BASE.replace("{allow", "{required: false, allow"),
    "an allowed word": BASE.replace("[a, b]", "[a, c]"),
    "a list that replaces": BASE.replace("[a, b]", "!replace [a, b]"),
    "a brand list that replaces": BASE.replace("[Acme]", "!replace [Acme]"),
    "a venue": BASE + "venues: {owned: {promo.lure: off}}",
    "the same of another venue": BASE + "venues: {community: {promo.lure: off}}",
    "a contact": BASE.replace("[Acme]", "[Acme], contacts: [0800 1]"),
    "the form of address": BASE.replace("[Acme]", "[Acme], address: du"),
    "on-failure": BASE + "on-failure: allow",
    "a limit": BASE + "limits: {seconds: 1}",
    "languages": BASE + "languages: [de]",
    "the rules' address": BASE + "rule-url: 'https://a.example/{rule}'",
    "the name": BASE.replace("own", "other"),
}


@pytest.mark.parametrize("policy", OTHER.values(), ids=OTHER)
def test_another_policy_has_another_digest(tmp_path: Path, policy: str) -> None:
    assert _digest(tmp_path, policy) != _digest(tmp_path)


OTHER_RULES = {
    "another phrase": rule_text("promo.lure", phrase="umsonst"),
    "another severity": rule_text("promo.lure", severity="info"),
    "a severity by venue": rule_text("promo.lure", more="venues: {community: info}"),
    "an exception": rule_text("promo.lure", more="except: [gratis dazu]"),
    "another status": rule_text("promo.lure", more="status: shadow"),
    "quotes": rule_text("promo.lure", more="quoted: check"),
}


@pytest.mark.parametrize("rule", OTHER_RULES.values(), ids=OTHER_RULES)
def test_another_rule_makes_another_digest(tmp_path: Path, rule: str) -> None:
    assert _digest(tmp_path, rule=rule) != _digest(tmp_path)


def test_examples_are_not_part_of_what_decides(tmp_path: Path) -> None:
    assert _digest(tmp_path, rule=rule_text("promo.lure") + "---\nexamples: {}\n") == _digest(tmp_path)


def test_a_layer_more_makes_another_digest(tmp_path: Path) -> None:
    base = _digest(tmp_path)
    write(tmp_path, {"base.yaml": BASE})
    assert Policy.from_text("extends: base.yaml\nname: own", folder=tmp_path).digest != base


def test_the_order_of_packs_does_not_matter(tmp_path: Path) -> None:
    write(tmp_path, {"a/a.yaml": rule_text("own.a"), "a/b.yaml": rule_text("own.b", phrase="b")})
    first = Policy.from_text("name: own\npacks: [a]", folder=tmp_path)
    registry = Policy.from_text("name: own", folder=tmp_path).with_rules(reversed(list(first.registry)[-2:])).registry
    assert Policy(first.layers, registry).digest == first.digest


def test_the_verdict_carries_it_and_it_is_the_same_in_another_process(tmp_path: Path) -> None:
    write(tmp_path, {"rule.yaml": rule_text("promo.lure"), "own.yaml": BASE})
    stamp = Guard.from_file(tmp_path / "own.yaml").check("x").policy
    code = f"from replyguard import Guard; print(Guard.from_file({str(tmp_path / 'own.yaml')!r}).check('x').to_json())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert json.loads(done.stdout)["policy"] == {"name": "own", "digest": stamp.digest}
    assert stamp.digest.startswith("sha256:")


def _guard_digest() -> str:
    return Guard(Policy.default()).check("x").policy.digest


@pytest.mark.parametrize("name", ["profanity.lex", "sexual.lex", "innocent.lex", "endings.lex"])
def test_another_lexicon_makes_another_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    words = {"profanity.lex": "mistig | mild | = | -\n", "sexual.lex": "geil | mild | = | -\n"}
    write(tmp_path, {f"{language}/{file}": text for language in ("de", "en") for file, text in words.items()})
    write(tmp_path, {f"{language}/innocent.lex": "Mistel\n" for language in ("de", "en")})
    write(tmp_path, {f"{language}/endings.lex": "adj = - er\n" for language in ("de", "en")})
    monkeypatch.setattr(
        loading, "lexicon_file", lambda language, file, ending="lex": tmp_path / language / f"{file}.{ending}"
    )
    _forget(monkeypatch)
    before = _guard_digest()
    assert _guard_digest() == before
    more = {"innocent.lex": "Mistral\n", "endings.lex": "noun = - s\n"}.get(name, "Käse | mild | = | -\n")
    with (tmp_path / "de" / name).open("a", encoding="utf-8") as file:
        file.write(more)
    _forget(monkeypatch)
    assert _guard_digest() != before


def _forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """Functions that remember what they read get back their forgetful selves."""
    for name in ("_formation", "_innocent_words"):
        remembered = getattr(loading, name)
        monkeypatch.setattr(loading, name, getattr(remembered, "__wrapped__", remembered))
