"""Cues are read whole when the package is built: the phrases that cancel them as well."""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard.facts import cues
from replyguard.facts.cues import Cue
from replyguard.lexicons.wording.syntax import WordingError


@pytest.mark.parametrize("line", ["(ruf an", "!(ruf an", "!!(ruf an", "!<no-such-set>"])
def test_a_wrong_phrase_is_refused_in_every_sort_of_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    file = tmp_path / "calls.txt"
    file.write_text(f"ruf uns an\n{line}\n", encoding="utf-8")
    monkeypatch.setattr(cues, "lexicon_file", lambda *_: file)
    with pytest.raises(WordingError):
        Cue("calls", ["de"]).check()


def test_right_phrases_are_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "calls.txt"
    file.write_text("ruf uns an\n!nicht (uns|mich)\n!!wer ruft ..2 an\n", encoding="utf-8")
    monkeypatch.setattr(cues, "lexicon_file", lambda *_: file)
    Cue("calls", ["de"]).check()
