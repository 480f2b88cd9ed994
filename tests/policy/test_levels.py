"""Which level a rule has after all layers, as the contract settles it."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from replyguard import Policy
from replyguard.draft import Venue
from replyguard.policy.levels import Setting
from tests.policy.policy_files import layered, rule_text, write

RULES = {
    "rules/lure.yaml": rule_text("promo.lure", more="venues: {third-party: error}"),
    "rules/best.yaml": rule_text("promo.best", severity="info"),
    "rules/new.yaml": rule_text("promo.new", more="status: preview"),
    "rules/quiet.yaml": rule_text("promo.quiet", more="status: shadow"),
    "rules/old.yaml": rule_text("promo.old", more="status: deprecated\nreplaced-by: promo.new"),
    "rules/deep.yaml": rule_text("promo.deep.er"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("levels"), RULES)


def _setting(policy: Policy, name: str, venue: Venue) -> Setting:
    rule = policy.registry.get(name)
    assert rule is not None
    return policy.setting(rule, venue)


def _levels(policy: Policy, name: str) -> str:
    """The rule's levels on owned, third-party and community, `off` where it does not run."""
    settings = (_setting(policy, name, venue) for venue in get_args(Venue))
    return " ".join(setting.severity if setting.is_enabled else "off" for setting in settings)


LURE: dict[str, tuple[list[str], str]] = {
    "the rule's own header, by venue": ([""], "warning error warning"),
    "a level is a later step than the header": (["rules: {promo.lure: info}"], "info info info"),
    "a venue's step comes after the rules": (
        ["rules: {promo.lure: info}\nvenues: {third-party: {promo.lure: warning}}"],
        "info warning info",
    ),
    "and before them in the file": (
        ["venues: {third-party: {promo.lure: warning}}\nrules: {promo.lure: info}"],
        "info warning info",
    ),
    "a venue speaks of itself only": (["venues: {community: {promo.lure: error}}"], "warning error error"),
    "a child's rules beat a parent's rules": (
        ["rules: {promo.lure: error}", "rules: {promo.lure: info}"],
        "info info info",
    ),
    "a child's rules beat a parent's venues": (
        ["venues: {third-party: {promo.lure: info}}", "rules: {promo.lure: error}"],
        "error error error",
    ),
    "a child's venues beat a parent's venues": (
        ["venues: {owned: {promo.lure: off}}", "venues: {owned: {promo.lure: error}}"],
        "error error warning",
    ),
    "a grandchild's rules beat a parent's venues": (
        ["rules: {promo.lure: info}", "venues: {owned: {promo.lure: error}}", "rules: {promo.lure: off}"],
        "off off off",
    ),
    "a child that says nothing": (["rules: {promo.lure: error}", "rules: {promo.best: off}"], "error error error"),
    "a family off": (["rules: {promo: off}"], "off off off"),
    "the longest name wins over off": (["rules: {promo: off, promo.lure: on}"], "warning error warning"),
    "in whatever order": (["rules: {promo.lure: on, promo: off}"], "warning error warning"),
    "the longest name wins over on": (["rules: {promo: on, promo.lure: off}"], "off off off"),
    "only within a step: a later family": (["rules: {promo.lure: error}", "rules: {promo: off}"], "off off off"),
    "only within a step: a venue's family": (
        ["rules: {promo.lure: error}\nvenues: {owned: {promo: off}}"],
        "off error error",
    ),
    "a level on an off family turns on": (["rules: {promo: off, promo.lure: info}"], "info info info"),
    "a later level turns on": (["rules: {promo.lure: off}", "rules: {promo.lure: error}"], "error error error"),
    "a venue's level turns on there": (
        ["rules: {promo.lure: off}\nvenues: {third-party: {promo.lure: warning}}"],
        "off warning off",
    ),
    "on brings back the level of before": (
        ["rules: {promo.lure: info}", "rules: {promo.lure: off}", "rules: {promo: on}"],
        "info info info",
    ),
    "at-most caps the header's levels": (["rules: {promo: {at-most: warning}}"], "warning warning warning"),
    "at-most raises nothing": (["rules: {promo: {at-most: error}}"], "warning error warning"),
    "at-most caps its own step": (["rules: {promo: {at-most: info}, promo.lure: error}"], "info info info"),
    "at-most caps an earlier step": (
        ["rules: {promo.lure: error}", "rules: {promo: {at-most: warning}}"],
        "warning warning warning",
    ),
    "at-most caps earlier venues": (
        ["venues: {owned: {promo.lure: error}}", "rules: {promo: {at-most: warning}}"],
        "warning warning warning",
    ),
    "a level of a later layer is not capped": (
        ["rules: {promo: {at-most: info}}", "rules: {promo.lure: error}"],
        "error error error",
    ),
    "a level of the same layer's venues is not capped": (
        ["rules: {promo: {at-most: info}}\nvenues: {owned: {promo.lure: error}}"],
        "error info info",
    ),
    "at-most of a venue caps there": (["venues: {third-party: {promo: {at-most: info}}}"], "warning info warning"),
    "at-most of the longest name wins": (
        ["rules: {promo: {at-most: info}, promo.lure: {at-most: warning}}"],
        "warning warning warning",
    ),
    "at-most of one rule": (["rules: {promo.lure: {at-most: warning}}"], "warning warning warning"),
    "at-most beside the level that it caps": (
        ["rules: {promo.lure: {severity: error, at-most: warning}}"],
        "warning warning warning",
    ),
    "at-most turns nothing on": (["rules: {promo.lure: off}", "rules: {promo: {at-most: info}}"], "off off off"),
    "at-most stays with a rule that is turned on later": (
        ["rules: {promo: {at-most: warning}, promo.lure: off}", "rules: {promo.lure: on}"],
        "warning warning warning",
    ),
    "the contract's own example": (
        ["rules: {promo: {at-most: warning}, promo.lure: off}\nvenues: {third-party: {promo.lure: error}}"],
        "off error off",
    ),
}


@pytest.mark.parametrize(("layers", "levels"), LURE.values(), ids=LURE)
def test_levels_of_a_rule(folder: Path, layers: list[str], levels: str) -> None:
    assert _levels(layered(folder, layers), "promo.lure") == levels


OTHERS: dict[str, tuple[str, list[str], str]] = {
    "a preview rule is off": ("promo.new", [""], "off"),
    "a preview rule switched on": ("promo.new", ["rules: {promo.new: on}"], "warning"),
    "a preview rule switched on with its family": ("promo.new", ["rules: {promo: on}"], "warning"),
    "a preview rule given a level": ("promo.new", ["rules: {promo.new: error}"], "error"),
    "a preview rule is not on for being capped": ("promo.new", ["rules: {promo: {at-most: info}}"], "off"),
    "a preview rule is not on for an option": ("promo.new", ["rules: {promo.new: {allow: [x]}}"], "off"),
    "a shadow rule runs": ("promo.quiet", [""], "warning"),
    "a deprecated rule runs": ("promo.old", [""], "warning"),
    "the family of a longer name": ("promo.deep.er", ["rules: {promo: off}"], "off"),
    "a longer name": ("promo.deep.er", ["rules: {promo: off, promo.deep.er: error}"], "error"),
    "another rule of the family": ("promo.best", ["rules: {promo.lure: off}"], "info"),
    "another family": ("promo.best", ["rules: {profanity: off}"], "info"),
}


@pytest.mark.parametrize(("name", "layers", "level"), OTHERS.values(), ids=OTHERS)
def test_whether_a_rule_runs(folder: Path, name: str, layers: list[str], level: str) -> None:
    assert _levels(layered(folder, layers), name) == " ".join([level] * 3)


ALLOWED: dict[str, tuple[list[str], tuple[str, ...]]] = {
    "nothing": ([""], ()),
    "one layer": (["rules: {promo.lure: {allow: [a, b]}}"], ("a", "b")),
    "two layers add up": (
        ["rules: {promo.lure: {allow: [a]}}", "rules: {promo.lure: {allow: [b, a]}}"],
        ("a", "b"),
    ),
    "a venue's adds to the rules'": (
        ["rules: {promo.lure: {allow: [a]}}\nvenues: {owned: {promo.lure: {allow: [b]}}}"],
        ("a", "b"),
    ),
    "another venue's does not": (["venues: {community: {promo.lure: {allow: [b]}}}"], ()),
    "!replace replaces": (
        ["rules: {promo.lure: {allow: [a]}}", "rules: {promo.lure: {allow: !replace [b]}}"],
        ("b",),
    ),
    "!replace with nothing empties": (
        ["rules: {promo.lure: {allow: [a]}}", "rules: {promo.lure: {allow: !replace []}}"],
        (),
    ),
    "after !replace lists add up again": (
        [
            "rules: {promo.lure: {allow: [a]}}",
            "rules: {promo.lure: {allow: !replace [b]}}",
            "rules: {promo.lure: {allow: [c]}}",
        ],
        ("b", "c"),
    ),
    "off keeps what is allowed for on": (
        ["rules: {promo.lure: {allow: [a]}}", "rules: {promo.lure: off}", "rules: {promo.lure: on}"],
        ("a",),
    ),
    "words stay words": (["rules: {promo.lure: {allow: [off, 0800 330, no, 1e3]}}"], ("off", "0800 330", "no", "1e3")),
}


@pytest.mark.parametrize(("layers", "allowed"), ALLOWED.values(), ids=ALLOWED)
def test_allowed_words_add_up(folder: Path, layers: list[str], allowed: tuple[str, ...]) -> None:
    assert _setting(layered(folder, layers), "promo.lure", "owned").options.allow == allowed


@pytest.mark.parametrize(
    ("layers", "is_required"),
    [
        ([""], True),
        (["rules: {promo.lure: {required: false}}"], False),
        (["rules: {promo.lure: {required: false}}", "rules: {promo.lure: {required: true}}"], True),
        (["rules: {promo.lure: {required: false}}", "rules: {promo.lure: error}"], False),
    ],
)
def test_whether_a_rule_is_required(folder: Path, layers: list[str], is_required: bool) -> None:
    assert _setting(layered(folder, layers), "promo.lure", "owned").is_required is is_required


def test_the_brand_adds_up_over_layers(folder: Path) -> None:
    policy = layered(
        folder,
        [
            "brand: {names: [Acme], contacts: [0800 330 1000], address: sie, private-channels: [chat]}",
            "brand: {names: [Acme AG, Acme], contacts: !replace [off], address: du}",
        ],
    )
    assert policy.brand.names == ("Acme", "Acme AG")
    assert policy.brand.contacts == ("off",)
    assert policy.brand.address == "du"
    assert policy.brand.private_channels == ("chat",)


def test_the_last_word_counts_for_what_is_no_list(folder: Path) -> None:
    parent = "limits: {text: 100, seconds: 0.5}\non-failure: allow\nrule-url: https://a.example/{rule}"
    inherited = layered(folder, [parent, ""])
    assert (inherited.longest_text, inherited.seconds, inherited.on_failure) == (100, 0.5, "allow")
    assert inherited.url("promo.lure") == "https://a.example/promo.lure"
    child = "limits: {text: 200}\non-failure: block\nrule-url: https://b.example/{rule}"
    own = layered(folder, [parent, child])
    assert (own.longest_text, own.seconds, own.on_failure) == (200, 0.5, "block")
    assert own.url("promo.lure") == "https://b.example/promo.lure"


def test_the_built_in_policy_is_below_every_other(folder: Path) -> None:
    policy = layered(folder, [""])
    assert [layer.name for layer in policy.layers] == ["default", "layer-0"]
    assert (policy.longest_text, policy.seconds, policy.on_failure) == (2_000_000, 2.0, "block")
    assert policy.languages == ("de", "en")
    assert policy.url("promo.lure") is None
