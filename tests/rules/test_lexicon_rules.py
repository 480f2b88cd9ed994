"""Rules of kind `lexicon`: the words of a lexicon that have one of the rule's grades."""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard import Guard, LexiconError
from replyguard.lexicons import loading
from tests.rules.rule_files import found, guard_of, plain

WORDS = """\
Mist | mild | -es | first | instead: Ärger
verflixt | mild | verflixte -r -s -n | - | instead: -
Dreck | strong | -es | last
Krempel | tame | -s | -
"""


@pytest.fixture(autouse=True)
def lexicon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small German lexicon named `words`, in place of those that ship."""
    folder = tmp_path / "lexicons" / "de"
    folder.mkdir(parents=True)
    (folder / "words.lex").write_text(WORDS, encoding="utf-8")
    (folder / "innocent.lex").write_text("Mistel*\n", encoding="utf-8")
    monkeypatch.setattr(
        loading,
        "lexicon_file",
        lambda language, name, ending="lex": tmp_path / "lexicons" / language / f"{name}.{ending}",
    )
    for name in ("_formation", "_innocent_words"):
        monkeypatch.setattr(loading, name, getattr(loading, name).__wrapped__)


def _guard(folder: Path, grades: str, settings: str = "") -> Guard:
    return guard_of(folder, f"kind: lexicon\nlexicon: words\ngrades: [{grades}]", settings=settings)


CASES = {
    "one grade": ("mild", "So ein [[Mist]], so ein Dreck."),
    "another": ("strong", "So ein Mist, so ein [[Dreck]]."),
    "two": ("mild, strong", "So ein [[Mist]], so ein [[Dreck]]."),
    "a grade of the file's own": ("tame", "So ein Mist, so ein [[Krempel]]."),
    "forms": ("mild", "des [[Mistes]], der [[verflixten]] Sache"),
    "a compound": ("mild", "Das [[Mistwetter]]!"),
    "an innocent word": ("mild", "Mistelzweige und [[Mist]]."),
    "disguised": ("mild", "So ein [[M1st]], so ein [[M i s t]], so ein [[Miiist]]!"),
    "quoted from somebody else": ("mild", "> So ein Mist!\n\nJa, [[Mist]]."),
}


@pytest.mark.parametrize(("grades", "text"), CASES.values(), ids=CASES)
def test_words_of_some_grades(tmp_path: Path, grades: str, text: str) -> None:
    assert found(_guard(tmp_path, grades), plain(text)) == text


def test_spans_in_markup(tmp_path: Path) -> None:
    text = "<p>So ein [[M<b>i</b>st]]!</p>"
    assert found(_guard(tmp_path, "mild"), plain(text), format="html") == text


@pytest.mark.parametrize(
    ("allowed", "text"),
    [
        ("Mist", "Mist, Mistwetter, des Mistes"),
        ("mistes", "[[Mist]], [[Mistwetter]], des Mistes"),
        ("Mistwetter", "[[Mist]], Mistwetter, des [[Mistes]]"),
    ],
)
def test_the_policy_allows_an_entry_or_one_form(tmp_path: Path, allowed: str, text: str) -> None:
    settings = f"rules: {{own.rule: {{allow: [{allowed}]}}, profanity: off, sexual: off}}"
    assert found(_guard(tmp_path, "mild", settings), plain(text)) == text


def test_what_a_finding_offers(tmp_path: Path) -> None:
    text = "Das ist Mist mit dem verflixten Ding und dem Mistding und M!st."
    findings = _guard(tmp_path, "mild").check(text).findings
    offered = {
        finding.match: [
            f"{text[: one.start]}{one.text}{text[one.end :]}" for one in finding.suggestions if one.start is not None
        ]
        for finding in findings
    }
    assert offered == {
        "Mist": ["Das ist Ärger mit dem verflixten Ding und dem Mistding und M!st."],
        "verflixten": ["Das ist Mist mit dem Ding und dem Mistding und M!st."],
        "Mistding": ["Das ist Mist mit dem verflixten Ding und dem Ding und M!st."],
        "M!st": ["Das ist Mist mit dem verflixten Ding und dem Mistding und Ärger."],
    }
    assert [(finding.evidence, finding.confidence) for finding in findings] == [
        ("Mist (de, mild)", "high"),
        ("verflixt (de, mild)", "high"),
        ("compound of Mist (de, mild)", "high"),
        ("disguised Mist (de, mild)", "medium"),
    ]
    assert not any(one.safe for finding in findings for one in finding.suggestions)


def test_a_lexicon_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(LexiconError) as caught:
        guard_of(tmp_path, "kind: lexicon\nlexicon: wrods\ngrades: [mild]")
    assert str(caught.value) == "wrods.lex: wrods: no lexicon of this name for this language (de, en)"
