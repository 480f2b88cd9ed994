"""Every word of the English dictionaries that the lexicons flag stands in a list that people have read.

A word that is newly flagged or flagged no longer fails here: look at it, then mend the data or the list. The
dictionaries are the Debian packages wamerican-large and wbritish-large; without them the comparison is skipped.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard import Draft, Guard, Policy

FAMILIES = ("profanity", "sexual")
DICTIONARIES = tuple(Path("/usr/share/dict") / f"{english}-english-large" for english in ("american", "british"))
REVIEWED = Path(__file__).with_name("flagged_words_en.txt")


def test_the_list_is_sorted_and_holds_each_word_once() -> None:
    words = [line.split(" | ")[0] for line in _reviewed_lines()]
    assert words == sorted(set(words))


def test_the_flagged_words_of_the_dictionaries_are_the_reviewed_ones() -> None:
    absent = [str(file) for file in DICTIONARIES if not file.is_file()]
    if absent:
        pytest.skip(f"no dictionary at {', '.join(absent)} (apt-get install wamerican-large wbritish-large)")
    flagged, reviewed = set(_flagged_lines()), set(_reviewed_lines())
    assert sorted(flagged - reviewed) == [], "flagged and not in the reviewed list"
    assert sorted(reviewed - flagged) == [], "in the reviewed list and no longer flagged"


def _flagged_lines() -> list[str]:
    """`word | rule` of each flagged word, a genitive standing for nothing that its noun does not."""
    words = {word for file in DICTIONARIES for word in file.read_text(encoding="utf-8").split()}
    written = sorted(word for word in words if not word.endswith("'s"))
    guard = Guard(Policy.from_text("name: english\nlanguages: [en]"))
    verdicts = guard.check_many(Draft(text=word, language="en") for word in written)
    return [
        f"{word} | {' '.join(rules)}"
        for word, verdict in zip(written, verdicts, strict=True)
        if (rules := sorted({finding.rule for finding in verdict.findings if finding.category in FAMILIES}))
    ]


def _reviewed_lines() -> list[str]:
    lines = REVIEWED.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
