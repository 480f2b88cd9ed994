"""Patterns that run away are refused, with a linear form where there is one, or bounded by the time limit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import RuleError
from replyguard.patterns.safety import judge
from replyguard.patterns.syntax import NotReadable, read_expression
from replyguard.rules.source import read_rule
from tests.rules.rule_files import SLOW, guard_of, rule_text

HERE = Path(__file__).parent


def _listed(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line and not line.startswith("# ")]


def _generated() -> Iterator[str]:
    """The three known shapes, of letters, classes and groups that overlap."""
    overlapping = [("a", "a"), (r"\w", "x"), ("[a-f]", "[d-k]"), (r"\d", r"\w"), ("[äö]", r"\w"), (r"\S", "[a-z]")]
    for (one, other), end in product(overlapping, ("$", "!", "(?:#|%)")):
        yield f"(?:{one}+)+{end}"
        yield f"(?:{one}|{other})+{end}"
        yield f"(?:{one}+{other}*)+{end}"
        yield f"(?:(?:{one}|{other})*{other})*{end}"
        yield f"^(?:{one}+-?)+{end}"


PUBLISHED = _listed("catastrophic.txt")
GENERATED = list(dict.fromkeys(_generated()))


def test_there_are_two_hundred() -> None:
    assert len(set(PUBLISHED) | set(GENERATED)) >= 200


@pytest.mark.parametrize("pattern", [*PUBLISHED, *GENERATED])
def test_a_catastrophic_pattern_is_refused_or_bounded(pattern: str) -> None:
    judgement = judge(pattern, regex.IGNORECASE)
    if judgement.danger is None:
        assert not _runs_away(pattern), "it was taken, and takes seconds"
        return
    assert judgement.pump
    assert "runs away: a text such as" in judgement.reason()
    if judgement.linear is not None:
        assert judge(judgement.linear, regex.IGNORECASE).danger is None, "the form that is offered must be fine itself"
        assert judgement.linear in judgement.reason()


def test_nearly_all_are_refused_and_most_get_a_linear_form() -> None:
    judgements = [judge(pattern, regex.IGNORECASE) for pattern in (*PUBLISHED, *GENERATED)]
    refused = [one for one in judgements if one.danger is not None]
    assert len(refused) >= 0.95 * len(judgements)
    assert sum(one.linear is not None for one in refused) >= 0.7 * len(refused)


LARGE = "|".join(rf"wort{number}\s\w{{1,20}}\s[a-z]{{2,12}}\b" for number in range(80))


@pytest.mark.parametrize(
    "around",
    [
        "{large}|{pattern}",
        "(?:{large}|{pattern})",
        "nun (?:{large}|{pattern}) so",
        "(?:a|b) (?:{large}|(?:{pattern}|c))",
    ],
)
@pytest.mark.parametrize("pattern", [r"(\w+)+!", r"(?:a|a)*b", r"(\d+\s?)+x"])
def test_what_runs_away_is_found_among_many_alternatives(around: str, pattern: str) -> None:
    assert judge(around.format(large=LARGE, pattern=r"\d+x"), regex.IGNORECASE).danger is None
    assert judge(around.format(large=LARGE, pattern=pattern), regex.IGNORECASE).danger == "doubles"


def _runs_away(pattern: str) -> bool:
    compiled = regex.compile(pattern, regex.IGNORECASE)
    letters = [letter for letter in dict.fromkeys(pattern + "a0 x") if letter.isalnum() or letter in " .-"]
    for letter in letters[:8]:
        for end in ("", "\x00"):
            try:
                compiled.search(letter * 40 + end, timeout=2)
            except TimeoutError:
                return True
    return False


@pytest.mark.parametrize("pattern", _listed("fine.txt"))
def test_what_authors_write_is_taken(pattern: str) -> None:
    assert judge(pattern, regex.IGNORECASE).danger is None


def test_a_rule_file_says_why_and_what_to_write() -> None:
    with pytest.raises(RuleError) as caught:
        read_rule(rule_text("kind: pattern\npattern: '(\\w+)+!'"), "rule.yaml")
    assert str(caught.value) == (
        "rule.yaml:10:1: pattern: runs away: a text such as '000000' can be read in two ways each time it is repeated, "
        r"so that the steps double with every one; write instead: (\w+)!"
    )


def test_a_pattern_that_was_taken_and_still_takes_long_is_undetermined(tmp_path: Path) -> None:
    guard = guard_of(tmp_path, f"kind: pattern\npattern: '{SLOW}'", settings="limits: {seconds: 0.05}")
    verdict = guard.check("a" * 60 + "b")
    assert verdict.decision == "undetermined"
    assert [one.rule for one in verdict.checks.failed] == ["own.rule"]


@given(st.text(alphabet="ab(|)*+?[]{}1,2\\w.^$:=!<>P", max_size=14))
@settings(max_examples=400)
def test_any_expression_that_compiles_is_judged(pattern: str) -> None:
    try:
        regex.compile(pattern)
    except Exception:
        return
    with suppress(NotReadable):
        read_expression(pattern)
    judge(pattern)
