"""Every form of a word: tables of words with all their forms, and what holds of every word."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.errors import LexiconError
from replyguard.lexicons.inflection import english, forms, german_verbs, tables
from replyguard.lexicons.inflection.irregular_verbs import irregular_verbs
from replyguard.text.views import fold

_ENDINGS = ("", "e", "em", "en", "er", "es")
_FEWEST_WORDS = 60
_FEWEST_VERBS = {"de": 220, "en": 200}

_words = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzäöüßABEKMZÄÖÜ"), min_size=1, max_size=20)
_endings = st.sampled_from(["", "en", "ern", "eln", "ieren", "ung", "in", "er", "e", "isch", "y", "ed", "s"])
_markers = st.sampled_from(["", ":n", ":v", ":a"])
_languages = st.sampled_from(["de", "en"])


def _table(language: str) -> list[tuple[str, str, set[str]]]:
    """The rows of a table: language, word, forms; 'x+' is x with every ending of an adjective, and bare."""
    rows = []
    for line in (Path(__file__).parent / f"inflected_{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        word, _, written = line.partition(" | ")
        expected = {
            form.removesuffix("+") + ending
            for form in written.split()
            for ending in (_ENDINGS if form.endswith("+") else ("",))
        }
        rows.append((language, word, expected))
    return rows


@pytest.mark.parametrize(("language", "word", "expected"), [*_table("de"), *_table("en")])
def test_all_forms_of_a_word_and_no_other(language: str, word: str, expected: set[str]) -> None:
    assert set(forms(word, language)) == expected


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_tables_hold_enough_words(language: str) -> None:
    assert len(_table(language)) >= _FEWEST_WORDS
    assert len(irregular_verbs(language)) >= _FEWEST_VERBS[language]


@pytest.mark.parametrize(
    ("language", "word", "wrong"),
    [
        ("de", "anrufen", "anruf"),  # the command is 'ruf ... an'; joined it is the noun
        ("de", "antworten", "angetwortet"),  # an- is no prefix here
        ("de", "beauftragen", "beauftrug"),  # from a noun, not from tragen
        ("de", "begleiten", "beglitt"),  # not from gleiten
        ("de", "Vertrag", "vertrage"),  # the plural has an umlaut; 'ertrage' is a verb
        ("de", "Verlust", "verlueste"),  # not a compound of Lust
        ("de", "Distanz", "distaenze"),  # nor this one of Tanz
        ("de", "Kundin", "kunde"),  # the feminine word is meant as it is written
        ("de", "Termin", "terminnen"),  # -in is no person here
        ("de", "fahren", "fuehren"),  # the subjunctive is another verb
        ("en", "cheap", "cheaped"),
        ("en", "visit", "visitted"),
        ("en", "unlock", "unlocken"),
        ("en", "beautiful:a", "beautifuler"),
    ],
)
def test_what_is_no_form_of_a_word(language: str, word: str, wrong: str) -> None:
    assert wrong not in forms(word, language)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_irregular_verb_has_its_principal_parts(language: str) -> None:
    for verb in irregular_verbs(language).values():
        written = {fold(form) for column in verb.principal for form in column} - {fold(form) for form in verb.excluded}
        assert written | {fold(form) for form in verb.further} <= set(forms(f"{verb.infinitive}:v", language)), verb


@pytest.mark.parametrize(
    ("parts", "infinitive", "expected"),
    [
        (german_verbs.principal_parts, "anbieten", ("anbieten", "anbietet", "anbot", "angeboten")),
        (
            german_verbs.principal_parts,
            "missverstehen",
            ("missverstehen", "missversteht", "missverstand", "missverstanden"),
        ),
        (german_verbs.principal_parts, "begleiten", None),
        (german_verbs.principal_parts, "sein", None),
        (english.principal_parts, "go", ("go", "goes", "going", "went", "gone")),
        (english.principal_parts, "get", ("get", "gets", "getting", "got", "got")),
        (
            english.principal_parts,
            "understand",
            ("understand", "understands", "understanding", "understood", "understood"),
        ),
        (english.principal_parts, "order", None),
    ],
)
def test_principal_parts(
    parts: Callable[[str], tuple[str, ...] | None], infinitive: str, expected: tuple[str, ...] | None
) -> None:
    assert parts(infinitive) == expected


def test_a_table_that_cannot_be_read_names_the_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tables, "lexicon_file", lambda language, name, ending: tmp_path / f"{name}.{ending}")
    (tmp_path / "irregular-verbs.txt").write_text("# Verbs\ngo, went\n", encoding="utf-8")
    (tmp_path / "verb-spelling.txt").write_text("stop\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"en/irregular-verbs\.txt:2:1: expected 3 columns"):
        irregular_verbs.__wrapped__("en")
    with pytest.raises(LexiconError, match=r"en/verb-spelling\.txt:1:1: expected a section"):
        tables.sections.__wrapped__("en", "verb-spelling")


@given(_words, _endings, _markers, _languages)
def test_the_word_itself_is_a_form_and_all_are_folded_and_sorted(
    stem: str, ending: str, marker: str, language: str
) -> None:
    found = forms(stem + ending + marker, language)
    assert fold(stem + ending) in found
    assert all(form and form == fold(form) for form in found)
    assert list(found) == sorted(set(found))
    assert found == forms.__wrapped__(stem + ending + marker, language)


@pytest.mark.parametrize("word", ["", " ", "zwei Wörter", "kosten:x", "kosten:", "a:b:n", "3", "-in", "{Tarif}"])
def test_what_is_no_word_is_an_error_that_shows_it(word: str) -> None:
    with pytest.raises(ValueError, match="expected") as caught:
        forms(word, "de")
    assert repr(word) in str(caught.value)


def test_a_language_without_inflection_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"'fr'.*de, en"):
        forms("mot", "fr")


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_word_costs_little_once_the_tables_are_read(language: str) -> None:
    """Held against folding the same forms, since a slow machine is slow at both."""
    words = [word for _, word, _ in _table(language)]
    made = [form for word in words for form in forms.__wrapped__(word, language)]

    def make() -> None:
        for word in words:
            forms.__wrapped__(word, language)

    def fold_them() -> None:
        for form in made:
            fold(form)

    assert _seconds(make) < 30 * _seconds(fold_them)


def _seconds(work: Callable[[], None]) -> float:
    """The least of twenty: a busy machine can only add to it."""
    durations = []
    for _ in range(20):
        begun = time.process_time()
        work()
        durations.append(time.process_time() - begun)
    return min(durations)
