"""Where a policy comes from: the files it extends, and the rules that it brings along."""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard import Guard, Policy, PolicyError
from tests.policy.policy_files import rule_text, write


def _problems(path: Path, folder: Path) -> list[str]:
    with pytest.raises(PolicyError) as caught:
        Policy.from_file(path)
    return [str(problem).replace(f"{folder}/", "") for problem in caught.value.problems]


def _layers(policy: Policy) -> list[str]:
    return [layer.name for layer in policy.layers]


def test_the_file_beside(tmp_path: Path) -> None:
    write(tmp_path, {"base.yaml": "name: base", "team/own.yaml": "extends: ../base.yaml\nname: own"})
    assert _layers(Policy.from_file(tmp_path / "team/own.yaml")) == ["default", "base", "own"]


def test_a_file_beside_the_parent_not_beside_the_child(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "own.yaml": "extends: base/middle.yaml\nname: own",
            "base/middle.yaml": "extends: oldest.yaml\npacks: [rule.yaml]\nname: middle",
            "base/oldest.yaml": "name: oldest",
            "base/rule.yaml": rule_text("promo.lure"),
        },
    )
    policy = Policy.from_file(tmp_path / "own.yaml")
    assert _layers(policy) == ["default", "oldest", "middle", "own"]
    assert policy.registry.get("promo.lure") is not None
    assert policy.name == "own"


@pytest.mark.parametrize("extends", ["extends: replyguard:default\n", ""])
def test_the_default_policy_is_extended_once(extends: str) -> None:
    assert _layers(Policy.from_text(f"{extends}name: own")) == ["default", "own"]


def test_the_default_policy_extends_nothing() -> None:
    assert _layers(Policy.default()) == ["default"]


def test_files_of_a_text_are_looked_for_in_its_folder(tmp_path: Path) -> None:
    write(tmp_path, {"base.yaml": "name: base", "rule.yaml": rule_text("promo.lure")})
    policy = Policy.from_text("extends: base.yaml\npacks: [rule.yaml]\nname: own", folder=tmp_path)
    assert _layers(policy) == ["default", "base", "own"]
    assert policy.registry.get("promo.lure") is not None


def test_a_byte_order_mark_and_line_ends_of_windows(tmp_path: Path) -> None:
    rule = "\ufeff" + rule_text("promo.lure").replace("\n", "\r\n") + "---\r\nexamples: {}\r\n"
    (tmp_path / "rule.yaml").write_bytes(rule.encode())
    (tmp_path / "own.yaml").write_bytes("\ufeffname: own\r\npacks:\r\n  - rule.yaml\r\n".encode())
    verdict = Guard(Policy.from_file(tmp_path / "own.yaml")).check("Das ist gratis.")
    assert [finding.rule for finding in verdict.findings] == ["promo.lure"]


def test_a_policy_that_extends_itself(tmp_path: Path) -> None:
    write(tmp_path, {"own.yaml": "name: own\nextends: own.yaml"})
    assert _problems(tmp_path / "own.yaml", tmp_path) == [
        "own.yaml:2:1: extends: leads back to itself: own.yaml → own.yaml"
    ]


def test_a_circle_of_policies(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.yaml": "name: a\nextends: sub/b.yaml",
            "sub/b.yaml": "extends: ../c.yaml\nname: b",
            "c.yaml": "name: c\nlanguages: [de]\nextends: a.yaml",
        },
    )
    assert _problems(tmp_path / "a.yaml", tmp_path) == [
        "sub/../c.yaml:3:1: extends: leads back to itself: a.yaml → sub/b.yaml → sub/../c.yaml → sub/../a.yaml"
    ]


def _chain(length: int) -> dict[str, str]:
    files = {f"{i}.yaml": f"name: p{i}\nextends: {i + 1}.yaml" for i in range(length - 1)}
    return files | {f"{length - 1}.yaml": "name: oldest"}


def test_a_long_line_of_ancestors_is_read(tmp_path: Path) -> None:
    write(tmp_path, _chain(21))
    assert len(Policy.from_file(tmp_path / "0.yaml").layers) == 22


def test_too_long_a_line_is_told_apart_from_a_circle(tmp_path: Path) -> None:
    write(tmp_path, _chain(22))
    assert _problems(tmp_path / "0.yaml", tmp_path) == ["20.yaml:2:1: extends: more than 20 policies above each other"]


def test_a_mistake_in_a_parent_stands_in_the_parent(tmp_path: Path) -> None:
    write(tmp_path, {"base.yaml": "name: base\nbrnd: x", "own.yaml": "extends: base.yaml\nname: own"})
    (problem,) = _problems(tmp_path / "own.yaml", tmp_path)
    assert problem.startswith("base.yaml:2:1: brnd: unknown key (did you mean brand?); allowed here: ")


def test_mistakes_of_parent_child_and_rule_file_come_together(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "base.yaml": "name: base\nlimits: {text: many}\npacks: [rule.yaml]",
            "rule.yaml": rule_text("promo.lure", severity="grave"),
            "own.yaml": "extends: base.yaml\nname: own\non-failure: stop",
        },
    )
    assert _problems(tmp_path / "own.yaml", tmp_path) == [
        "base.yaml:2:10: limits.text: expected a whole number, got 'many'",
        "own.yaml:3:1: on-failure: 'stop' is not allowed; allowed: block, allow",
        "rule.yaml:5:1: severity: 'grave' is not allowed; allowed: info, warning, error",
    ]


def test_a_folder_of_rules_is_read_to_its_depth(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "rules/a.yaml": rule_text("promo.a"),
            "rules/deep/er/b.yaml": rule_text("promo.b"),
            "rules/notes.txt": "no rule",
            "own.yaml": "name: own\npacks: [rules]",
        },
    )
    registry = Policy.from_file(tmp_path / "own.yaml").registry
    assert [name for name in registry.names() if name.startswith("promo.")] == ["promo.a", "promo.b"]
    assert registry.place("promo.b") == str(tmp_path / "rules/deep/er/b.yaml")


def test_a_rule_of_a_parent_can_be_set_by_its_child(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "base.yaml": "name: base\npacks: [rule.yaml]",
            "rule.yaml": rule_text("promo.lure"),
            "own.yaml": "extends: base.yaml\nname: own\nrules: {promo.lure: error}",
        },
    )
    verdict = Guard.from_file(tmp_path / "own.yaml").check("Das ist gratis.")
    assert [(finding.rule, finding.severity) for finding in verdict.findings] == [("promo.lure", "error")]


def test_a_name_taken_twice_names_both_places(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "rules/a.yaml": rule_text("promo.lure"),
            "rules/b.yaml": rule_text("promo.lure"),
            "own.yaml": "name: own\npacks: [rules]",
        },
    )
    (problem,) = _problems(tmp_path / "own.yaml", tmp_path)
    assert problem == "rules/b.yaml: promo.lure: this name is already taken by rules/a.yaml"


def test_a_built_in_name_is_taken(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": rule_text("profanity.mild"), "own.yaml": "name: own\npacks: [a.yaml]"})
    (problem,) = _problems(tmp_path / "own.yaml", tmp_path)
    assert problem == "a.yaml: profanity.mild: this name is already taken by rules/profanity/mild.yaml"


def test_missing_packs_are_told_with_their_places(tmp_path: Path) -> None:
    write(tmp_path, {"own.yaml": "name: own\npacks:\n  - rules/\n  - gone.yaml\n"})
    assert _problems(tmp_path / "own.yaml", tmp_path) == [
        "own.yaml:3:5: packs.0: no such file or folder: rules/",
        "own.yaml:4:5: packs.1: no such file or folder: gone.yaml",
    ]


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes("name: Müller".encode("latin-1"))
    (tmp_path / "own.yaml").write_text("name: own\npacks: [latin.yaml]")
    assert _problems(tmp_path / "latin.yaml", tmp_path) == ["latin.yaml: cannot be read: not UTF-8"]
    assert _problems(tmp_path / "own.yaml", tmp_path) == ["latin.yaml: cannot be read: not UTF-8"]
    assert _problems(tmp_path / "gone.yaml", tmp_path) == ["gone.yaml: cannot be read: No such file or directory"]
    assert _problems(tmp_path, tmp_path.parent) == [f"{tmp_path.name}: cannot be read: Is a directory"]


def test_a_built_in_policy_that_does_not_exist() -> None:
    with pytest.raises(PolicyError) as caught:
        Policy.built_in("defualt")
    assert str(caught.value) == (
        "replyguard:defualt: no built-in policy 'defualt' (did you mean default?); allowed: "
        "community, default, forum, marketing-page, review-site, saved-replies, service-page"
    )
