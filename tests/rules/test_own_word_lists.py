"""Rules of kind `lexicon` with an author's own word list files."""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard import Guard, Policy, PolicyError
from tests.policy.policy_files import write
from tests.rules.rule_files import found, plain, rule_text

WORDS = """\
Knebelvertrag | never | -s -es, Knebelverträge -n | last
zocken        | never | verb | -
Preisschlager | mild  | -s -n | - | unless near: früher
"""
RULE = "kind: lexicon\nfiles: {de: words/acme.lex}\ngrades: [never]"


def _guard(folder: Path) -> Guard:
    return Guard(Policy.from_text("name: own\npacks: [rules]", folder=folder))


def _pack(folder: Path, rule: str = RULE, words: str = WORDS) -> Path:
    return write(folder, {"rules/own.yaml": rule_text(rule), "rules/words/acme.lex": words})


@pytest.mark.parametrize(
    "text",
    [
        "Das ist ein [[Knebelvertrag]], sonst nichts.",
        "[[Handyknebelverträge]] gibt es hier nicht.",
        "Wir haben Sie [[abgezockt]]!",
        "Ein Preisschlager, kein Vertrag.",
        "So ein [[Kn3belvertrag]].",
    ],
)
def test_words_of_a_file_beside_the_rule_in_all_forms(tmp_path: Path, text: str) -> None:
    assert found(_guard(_pack(tmp_path)), plain(text)) == text


def test_grades_of_one_file_are_rules_of_their_own(tmp_path: Path) -> None:
    _pack(tmp_path, RULE.replace("never", "mild"))
    write(tmp_path, {"rules/grave.yaml": rule_text(RULE, name="own.grave", severity="error")})
    verdict = _guard(tmp_path).check("Ein Preisschlager und ein Knebelvertrag.")
    assert [(one.rule, one.match) for one in verdict.findings] == [
        ("own.rule", "Preisschlager"),
        ("own.grave", "Knebelvertrag"),
    ]


def test_what_a_file_holds_is_part_of_the_digest(tmp_path: Path) -> None:
    first = _guard(_pack(tmp_path)).check("x").policy.digest
    assert _guard(_pack(tmp_path)).check("x").policy.digest == first
    assert _guard(_pack(tmp_path, words=WORDS + "Wucher | never | = | -\n")).check("x").policy.digest != first


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ("files: {de: ../secret.lex}", "own.yaml:9:9: files.de: '../secret.lex' leads out of the pack rules"),
        (
            "files: {de: /etc/passwd}",
            "own.yaml:9:9: files.de: '/etc/passwd' leads out of the pack: write a path from this file on, such as words.lex",
        ),
        (
            "files: {de: 'https://words.example/a.lex'}",
            "own.yaml:9:9: files.de: 'https://words.example/a.lex' leads out of the pack: "
            "write a path from this file on, such as words.lex",
        ),
        ("files: {de: link.lex}", "own.yaml:9:9: files.de: 'link.lex' leads out of the pack rules"),
        ("files: {de: words/acne.lex}", "own.yaml:9:9: files.de: no such file: words/acne.lex; there are: acme.lex"),
        ("files: {fr: words/acme.lex}", "own.yaml:9:9: files.fr: 'fr' is not allowed; allowed: de, en, any"),
        (
            "lexicon: profanity\nfiles: {de: words/acme.lex}",
            "own.yaml:10:1: files: give either lexicon, the name of one that ships, or files, your own by language",
        ),
        (
            "kind-of: x",
            "own.yaml:9:1: kind-of: unknown key (did you mean kind?); allowed here: name, severity,",
        ),
    ],
)
def test_paths_that_a_rule_must_not_name(tmp_path: Path, part: str, message: str) -> None:
    _pack(tmp_path, f"{part}\nkind: lexicon\ngrades: [never]")
    (tmp_path / "secret.lex").write_text(WORDS, encoding="utf-8")
    (tmp_path / "rules" / "link.lex").symlink_to(tmp_path / "secret.lex")
    with pytest.raises(PolicyError) as caught:
        _guard(tmp_path)
    assert f"{tmp_path}/rules/{message}" in str(caught.value)


def test_a_grade_that_no_word_has_is_a_mistake(tmp_path: Path) -> None:
    _pack(tmp_path, RULE.replace("[never]", "[never, grave]"))
    with pytest.raises(PolicyError, match=r"own.yaml:11:17: grades.1: no word of the files has the grade 'grave'"):
        _guard(tmp_path)


def test_every_mistake_in_a_word_list_is_told_with_its_line(tmp_path: Path) -> None:
    _pack(tmp_path, words="Wucher | never | = | sideways\nAbzocke | never\n")
    with pytest.raises(PolicyError) as caught:
        _guard(tmp_path)
    first, second = str(caught.value).splitlines()
    assert first.endswith(
        "acme.lex:1:1: Wucher: unknown compound behaviour 'sideways'; allowed: first, first?, last, last?, anywhere, -"
    )
    assert second.endswith(
        "acme.lex:2:1: Abzocke: expected 4 to 6 columns divided by ' | ' (lemma, grade, forms, compounds, conditions, note), got 2"
    )


def test_files_are_named_only_by_rules_on_disk(tmp_path: Path) -> None:
    from replyguard import RuleError
    from replyguard.rules.source import read_rule

    with pytest.raises(RuleError, match="only a rule file on disk can name files beside it"):
        read_rule(rule_text(RULE), "rule.yaml")
