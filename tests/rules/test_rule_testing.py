"""replyguard.testing: examples become tests, and what fails or is missing is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard import RuleError
from replyguard.testing import FEWEST_EXAMPLES, RuleUnderTest, marked, rules_in, unmarked
from tests.rules.rule_files import SLOW, rule_text

PART = "kind: phrases\nphrases: [gratis]\nlanguages: [de]"
EXAMPLES = """\
---
examples:
  de:
    flag:
      - "Das ist [[gratis]]."
      - "[[Gratis]] und [[gratis]]!"
      - text: "<p>Das ist [[gra<b>t</b>is]]!</p>"
        format: html
        venue: third-party
    leave:
      - "Das ist nicht umsonst."
      - text: "> Ist das gratis?\\n\\nNein."
        because: Worte der Kundin
      - "Nichts."
"""


@st.composite
def _texts_with_spans(draw: st.DrawFn) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Texts without brackets, which could not be told from marks, and ranges in them that do not overlap."""
    text = draw(st.text(st.characters(exclude_characters="[]"), max_size=40))
    ends = draw(st.lists(st.integers(0, len(text)), unique=True, max_size=8))
    ends = sorted(ends)[: len(ends) // 2 * 2]
    return text, tuple(zip(ends[::2], ends[1::2], strict=True))


@given(_texts_with_spans())
def test_marks_come_off_as_they_went_on(case: tuple[str, tuple[tuple[int, int], ...]]) -> None:
    text, spans = case
    assert unmarked(marked(text, spans)) == (text, spans)
    assert marked(text, reversed(spans)) == marked(text, spans)


@pytest.mark.parametrize(
    ("text", "bare", "spans"),
    [
        ("", "", ()),
        ("a [b] c]] d", "a [b] c]] d", ()),
        ("[[a]][[b]]", "ab", ((0, 1), (1, 2))),
        ("ä😀 [[ß]]!", "ä😀 ß!", ((3, 4),)),
        ("[[a\nb]]", "a\nb", ((0, 3),)),
    ],
)
def test_taking_marks_off(text: str, bare: str, spans: tuple[tuple[int, int], ...]) -> None:
    assert unmarked(text) == (bare, spans)


def test_a_mark_that_is_not_closed() -> None:
    with pytest.raises(ValueError, match=r"a mark \[\[ is not closed by \]\]"):
        unmarked("Das ist [[gratis.")


def _rule(examples: str = EXAMPLES, part: str = PART) -> RuleUnderTest:
    return RuleUnderTest(rule_text(part) + examples, "rule.yaml")


def test_examples_that_pass() -> None:
    rule = _rule()
    results = list(rule.run())
    assert [result.example.sort for result in results] == ["flag", "flag", "flag", "leave", "leave", "leave"]
    assert [result.explain() for result in results if not result.passed] == []
    assert rule.lacking() == []
    assert results[1].found == ((0, 6), (11, 17))


FAILING = {
    "not found": (
        "flag",
        '"Das ist [[umsonst]]."',
        "own.rule (de, flag):\n  expected 'Das ist [[umsonst]].'\n  found    'Das ist umsonst.'\n  missing  'umsonst' at 8 to 15",
    ),
    "found elsewhere": (
        "flag",
        '"[[Das ist gratis]]."',
        "own.rule (de, flag):\n  expected '[[Das ist gratis]].'\n  found    'Das ist [[gratis]].'\n"
        "  missing  'Das ist gratis' at 0 to 14\n  too much 'gratis' at 8 to 14",
    ),
    "one too many": (
        "flag",
        '"[[Gratis]], gratis"',
        "own.rule (de, flag):\n  expected '[[Gratis]], gratis'\n  found    '[[Gratis]], [[gratis]]'\n  too much 'gratis' at 8 to 14",
    ),
    "found where nothing is": (
        "leave",
        '{text: "Gratis!", because: Gründe}',
        "own.rule (de, leave):\n  expected 'Gratis!'\n  found    '[[Gratis]]!'\n  too much 'Gratis' at 0 to 6\n  because  Gründe",
    ),
}


@pytest.mark.parametrize(("sort", "example", "explained"), FAILING.values(), ids=FAILING)
def test_an_example_that_fails_is_explained(sort: str, example: str, explained: str) -> None:
    rule = _rule(f"---\nexamples:\n  de:\n    {sort}:\n      - {example}\n")
    (result,) = rule.run()
    assert not result.passed
    assert result.explain() == explained


def test_an_example_whose_check_did_not_run_is_not_passed() -> None:
    # the default policy gives two seconds: an expression without an end takes them
    rule = _rule("---\nexamples: {de: {leave: ['" + "a" * 60 + "b']}}\n", f"kind: pattern\npattern: '{SLOW}'")
    (result,) = rule.run()
    if result.failed is None:
        pytest.fail("the pattern was expected to run out of time")
    assert not result.passed
    assert result.explain().startswith("own.rule (de, leave): the check did not run: the pattern took more than 2 s\n")


def test_what_is_lacking_is_named() -> None:
    examples = "---\nexamples:\n  de:\n    flag: ['[[gratis]]']\n    leave: [a, b, c]\n  en:\n    flag: ['[[gratis]]', '[[gratis]]']\n"
    assert _rule(examples, PART.replace("[de]", "[de, en]")).lacking() == [
        f"own.rule: de: 1 examples to flag, {FEWEST_EXAMPLES} are needed",
        f"own.rule: en: 2 examples to flag, {FEWEST_EXAMPLES} are needed",
        f"own.rule: en: 0 examples to leave, {FEWEST_EXAMPLES} are needed",
    ]
    assert len(_rule("").lacking()) == 2


def test_a_rule_that_is_off_or_in_the_shadow_is_tried_all_the_same() -> None:
    for status in ("preview", "shadow"):
        assert all(result.passed for result in _rule(part=f"{PART}\nstatus: {status}").run())


def test_the_rule_is_alone() -> None:
    # a coarse word beside it is another rule's business
    rule = _rule("---\nexamples: {de: {leave: ['So eine Scheiße!']}}\n")
    assert [result.passed for result in rule.run()] == [True]


BROKEN = {
    "nothing marked": ("flag: [a]", "examples.de.flag.0: mark what must be flagged: [[so]], or say whole: true"),
    "something marked": ("leave: [a, '[[b]]']", "examples.de.leave.1: nothing may be marked here"),
    "not closed": ("flag: ['[[a']", "examples.de.flag.0: a mark [[ is not closed by ]]"),
}


@pytest.mark.parametrize(("group", "mistake"), BROKEN.values(), ids=BROKEN)
def test_an_example_with_a_mistake_is_told_with_its_place(group: str, mistake: str) -> None:
    text = rule_text(PART)
    line = text.count("\n") + 4
    with pytest.raises(RuleError) as caught:
        RuleUnderTest(f"{text}---\nexamples:\n  de:\n    {group}\n", "rule.yaml")
    (problem,) = caught.value.problems
    assert str(problem).endswith(f": {mistake}")
    assert (problem.file, problem.line) == ("rule.yaml", line)


def test_a_file_and_a_folder_of_rules(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("b", "deep/a"):
        (tmp_path / f"{name}.yaml").write_text(rule_text(PART, name=f"own.{name[-1]}") + EXAMPLES)
    (tmp_path / "notes.md").write_text("no rule")
    assert [rule.rule.header.name for rule in rules_in(tmp_path)] == ["own.b", "own.a"]
    assert [rule.rule.header.name for rule in rules_in(tmp_path / "b.yaml")] == ["own.b"]


def test_all_mistakes_of_a_folder_at_once(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(rule_text(PART, severity="grave"))
    with pytest.raises(RuleError) as caught:
        rules_in(tmp_path)
    assert [Path(problem.file).name for problem in caught.value.problems] == ["a.yaml", "b.yaml"]


def test_a_path_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no such file or folder"):
        rules_in(tmp_path / "gone")


@pytest.mark.parametrize("content", ["\ufeff", ""])
def test_a_file_written_on_windows(tmp_path: Path, content: str) -> None:
    text = content + (rule_text(PART) + EXAMPLES).replace("\n", "\r\n")
    (tmp_path / "rule.yaml").write_bytes(text.encode())
    (rule,) = rules_in(tmp_path)
    assert len(rule.examples) == 6


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "rule.yaml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(RuleError, match="cannot be read: not UTF-8"):
        rules_in(tmp_path)
