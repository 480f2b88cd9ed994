"""The lexicons that ship: they can be read, and no line contradicts another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import pytest

from replyguard.lexicons.format import Entry, lines_of, read_entries, read_innocent, spelt_out
from replyguard.lexicons.lexicon import InnocentWords
from replyguard.lexicons.loading import load_lexicon
from replyguard.text.offsets import Span
from replyguard.text.views import fold
from replyguard.text.word_data import lexicon_file
from tests.lexicons.small_lexicon import Language, formation, shipped

LANGUAGES: tuple[Language, ...] = ("de", "en")
FILES = [(language, file) for language in LANGUAGES for file in shipped(language)]
NAMES = [f"{language}/{file.stem}" for language, file in FILES]


def _entries(language: Language, file: Path) -> Sequence[Entry]:
    return read_entries(file.read_text(encoding="utf-8"), language, file.name, formation(language).paradigms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_families(language: Language) -> None:
    assert {file.stem for file in shipped(language)} >= {"profanity", "sexual"}


@pytest.mark.parametrize(("language", "file"), FILES, ids=NAMES)
def test_it_can_be_read(language: Language, file: Path) -> None:
    entries = _entries(language, file)
    assert {entry.grade for entry in entries} == {"strong", "mild"}
    stems = load_lexicon(file.stem, (language,)).table.stems()
    loaded = {stem.entry.line for stem in stems if stem.entry.language == language}
    assert loaded == {entry.line for entry in entries}


@pytest.mark.parametrize(("language", "file"), FILES, ids=NAMES)
def test_no_entry_stands_twice(language: Language, file: Path) -> None:
    lines: dict[tuple[str, str, bool], list[int]] = defaultdict(list)
    for entry in _entries(language, file):
        # in plain writing and hidden a word may count under conditions of its own
        lines[entry.lemma, entry.grade, entry.conditions.only_disguised].append(entry.line)
    assert {key: where for key, where in lines.items() if len(where) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_strong_here_and_mild_there(language: Language) -> None:
    places: dict[str, dict[str, str]] = defaultdict(dict)
    for file in shipped(language):
        for entry in _entries(language, file):
            places[fold(entry.lemma)][entry.grade] = f"{entry.file}:{entry.line}"
    assert {lemma: by_grade for lemma, by_grade in places.items() if len(by_grade) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_innocent_word_hides_a_strong_one(language: Language) -> None:
    text = lexicon_file(language, "innocent").read_text(encoding="utf-8")
    lemmas = {
        fold(lemma): f"{entry.file}:{entry.line}"
        for file in shipped(language)
        for entry in _entries(language, file)
        if entry.grade == "strong"
        for lemma in spelt_out(entry.lemma)
    }
    hiding = {}
    for number, line in lines_of(text):
        innocent = InnocentWords(read_innocent(line))
        hidden = [
            place for lemma, place in lemmas.items() if innocent.cover(lemma, Span(0, len(lemma)), Span(0, len(lemma)))
        ]
        if hidden:
            hiding[f"innocent.lex:{number}: {line}"] = hidden
    assert hiding == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_innocent_word_stands_twice(language: Language) -> None:
    lines: dict[str, list[int]] = defaultdict(list)
    for number, line in lines_of(lexicon_file(language, "innocent").read_text(encoding="utf-8")):
        lines[line.split("|")[0].strip()].append(number)
    assert {word: where for word, where in lines.items() if len(where) > 1} == {}
