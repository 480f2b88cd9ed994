"""Rules of kind `tokens`: spaCy's token patterns behind a literal that opens the gate."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from replyguard.draft import Format
from tests.rules.rule_files import found, guard_of, plain, rule_text

CASES: dict[str, tuple[str, str]] = {
    "a token": ("[[{LOWER: rabatt}]]", "Der [[Rabatt]], die Rabatte"),
    "a sequence": ("[[{IS_DIGIT: true}, {LOWER: rabatt}]]", "[[20 Rabatt]], viel Rabatt"),
    "one of several patterns": ("[[{LOWER: rabatt}], [{LOWER: gratis}]]", "[[Rabatt]] [[gratis]]"),
    "the longest": ("[[{LOWER: rabatt}, {LOWER: jetzt, OP: '*'}]]", "[[Rabatt jetzt jetzt]] hier"),
    "a flag that is false": ("[[{IS_DIGIT: false, LOWER: rabatt}]]", "[[Rabatt]]"),
    "a number": ("[[{LENGTH: 6}]]", "ein [[Rabatt]] hier"),
    "a comparison": ("[[{LENGTH: {'>=': 6, '<': 8}}]]", "ein [[Rabatt]] beim [[Rabatte]] Rabattmarken"),
    "one of a list": ("[[{LOWER: {IN: [rabatt, prozent]}}]]", "[[Rabatt]] [[Prozent]] Cent"),
    "none of a list": ("[[{LOWER: {NOT_IN: [rabatt, hier]}}]]", "Rabatt [[da]] hier"),
    "an expression": ("[[{TEXT: {REGEX: '^Rab'}}]]", "[[Rabatt]] rabatt"),
    "an operator with numbers": ("[[{LOWER: rabatt}, {LOWER: ja, OP: '{2}'}]]", "[[Rabatt ja ja]]"),
    "a word that is a switch elsewhere": ("[[{LOWER: off}, {LOWER: rabatt}]]", "[[Off Rabatt]]"),
    "digits as text": ("[[{TEXT: '20'}, {LOWER: rabatt}]]", "[[20 Rabatt]]"),
    "behind an emoji": ("[[{LOWER: rabatt}]]", "😀👍🏽 [[Rabatt]]"),
    "beside half a surrogate pair": ("[[{LOWER: rabatt}]]", "\ud83d [[Rabatt]]"),
    "without the gate's literal": ("[[{LOWER: gratis}]]", "gratis"),
}


@pytest.mark.parametrize(("tokens", "text"), CASES.values(), ids=CASES)
def test_token_patterns(tmp_path: Path, tokens: str, text: str) -> None:
    guard = guard_of(tmp_path, f"kind: tokens\ngate: [rabatt]\ntokens: {tokens}")
    assert found(guard, plain(text)) == text


MARKUP: dict[str, tuple[Format, str]] = {
    "a tag inside": ("html", "<p>Der <b>[[Ra</b>batt]]</p>"),
    "an entity inside": ("html", "Der [[R&#97;batt]]"),
    "emphasis": ("markdown", "Der **[[Rabatt]]**"),
}


@pytest.mark.parametrize(("format", "text"), MARKUP.values(), ids=MARKUP)
def test_token_patterns_in_markup(tmp_path: Path, format: Format, text: str) -> None:
    guard = guard_of(tmp_path, "kind: tokens\ngate: [rabatt]\ntokens: [[{LOWER: rabatt}]]")
    assert found(guard, plain(text), format=format) == text


def test_words_of_somebody_else_are_left_alone(tmp_path: Path) -> None:
    text = "> Gibt es Rabatt?\n\nEs gibt [[Rabatt]]."
    guard = guard_of(tmp_path, "kind: tokens\ngate: [rabatt]\ntokens: [[{LOWER: rabatt}]]")
    assert found(guard, plain(text)) == text


_LAZY = """
import sys
from replyguard import Guard, Policy
policy = Policy.from_text("name: own\\npacks: [rule.yaml]\\nrules: {profanity: off, sexual: off}", folder=sys.argv[1])
guard = Guard(policy)
steps = ["spacy" in sys.modules]
assert guard.check("Guten Tag, das ist für Sie.").decision == "allow"
steps.append("spacy" in sys.modules)
assert guard.check("Guten Tag, der Rabatt ist für Sie.").decision == "warn"
steps.append("spacy" in sys.modules)
print(steps)
"""


def test_spacy_is_loaded_when_the_gate_opens_and_not_before(tmp_path: Path) -> None:
    (tmp_path / "rule.yaml").write_text(rule_text("kind: tokens\ngate: [rabatt]\ntokens: [[{LOWER: rabatt}]]"))
    done = subprocess.run(
        [sys.executable, "-c", _LAZY, str(tmp_path)], capture_output=True, check=False, text=True, timeout=60
    )
    assert (done.stdout.strip(), done.stderr) == ("[False, False, True]", "")


def test_warming_loads_it_ahead(tmp_path: Path) -> None:
    (tmp_path / "rule.yaml").write_text(rule_text("kind: tokens\ngate: [rabatt]\ntokens: [[{LOWER: rabatt}]]"))
    code = _LAZY.replace("guard = Guard(policy)", "guard = Guard(policy)\nguard.warm()")
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, check=False, text=True, timeout=60
    )
    assert (done.stdout.strip(), done.stderr) == ("[True, True, True]", "")
