"""Every word of the German dictionary that the shipped lexicons flag stands in a list that was read line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard import Draft, Guard
from replyguard.lexicons.loading import load_lexicon
from replyguard.text.phrase_index import PhraseIndex
from replyguard.text.views import fold

DICTIONARY = Path("/usr/share/dict/ngerman")
REVIEWED = Path(__file__).with_name("flagged_words_de.txt")
FAMILIES = ("profanity", "sexual")


@pytest.mark.skipif(not DICTIONARY.is_file(), reason=f"{DICTIONARY} is absent: apt install wngerman")
def test_the_reviewed_words_are_those_that_are_flagged() -> None:
    lines = REVIEWED.read_text(encoding="utf-8").splitlines()
    reviewed = {line for line in lines if not line.startswith("#")}
    flagged = set(_flagged())
    assert {"not reviewed": flagged - reviewed, "no longer flagged": reviewed - flagged} == {
        "not reviewed": set(),
        "no longer flagged": set(),
    }


def _flagged() -> list[str]:
    """Lines `word | rule-grade …`; the index comes first, since the guard is a hundred times slower."""
    index = PhraseIndex((), [load_lexicon(family, ("de", "en")) for family in FAMILIES])
    guard = Guard()
    lines = []
    for word in DICTIONARY.read_text(encoding="utf-8").split():
        if not index.scan(fold(word)):
            continue
        findings = guard.check(Draft(text=word, language="de")).findings
        grades = sorted({one.rule.replace(".", "-") for one in findings if one.rule.split(".")[0] in FAMILIES})
        if grades:
            lines.append(f"{word} | {' '.join(grades)}")
    return sorted(lines)
