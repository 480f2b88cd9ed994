"""A small lexicon built in a test, and what it finds in a text."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from replyguard.draft import Format
from replyguard.facts.words import CoarseWord, find_words, met_words, unmask_words
from replyguard.lexicons.format import read_endings, read_entries, read_innocent
from replyguard.lexicons.formation import Formation
from replyguard.lexicons.lexicon import InnocentWords, Lexicon
from replyguard.lexicons.misspelling import misspelt_stems
from replyguard.lexicons.word_table import WordTable
from replyguard.testing import marked
from replyguard.text.known_words import KnownWords
from replyguard.text.phrase_index import PhraseIndex
from replyguard.text.reading import Reading
from replyguard.text.word_data import lexicon_file

Language = Literal["de", "en"]


@cache
def formation(language: str) -> Formation:
    """The paradigms of a language, as they ship."""
    file = lexicon_file(language, "endings")
    return Formation(language, read_endings(file.read_text(encoding="utf-8"), str(file)))


def lexicon_of(text: str, language: Language = "de", *, innocent: str = "", known: str = "") -> Lexicon:
    """A lexicon of these lines, innocent words, and words that may stand in a compound."""
    own = formation(language)
    entries = read_entries(text, language, "small.lex", own.paradigms)
    stems = [stem for entry in entries for stem in own.stems(entry)]
    ordinary = frozenset(known.split())
    table = WordTable.of([*stems, *misspelt_stems(stems, lambda word, _: word in ordinary)])
    innocent_words = InnocentWords(read_innocent(innocent))
    return Lexicon("small", table, formation, innocent_words, lambda _: KnownWords(known.split))


def words_of(
    lexicon: Lexicon, text: str, *, format: Format = "plain", language: str | None = None
) -> tuple[CoarseWord, ...]:
    """The lexicon's words in a text, found the way that a guard finds them."""
    reading = Reading(text, format=format, language=language)
    index = PhraseIndex((), [lexicon])
    skeleton = reading.skeleton
    return find_words(
        reading,
        met_words(lexicon, index.scan(reading.folded.text), reading.folded.text),
        met_words(lexicon, index.scan(skeleton.text), skeleton.text) if skeleton is not None else (),
        unmask_words({lexicon.name: lexicon}, reading)[lexicon.name],
    )


def marked_words(lexicon: Lexicon, text: str, *, language: str | None = None) -> str:
    """The text with marks around the lexicon's words."""
    return marked(text, [(word.span.start, word.span.end) for word in words_of(lexicon, text, language=language)])


def forms_of(line: str, language: Language) -> set[str]:
    """Every form of an entry, folded, without what may stand before it."""
    (entry,) = read_entries(line, language, "small.lex", formation(language).paradigms)
    return {stem.text + ending for stem in formation(language).stems(entry) for ending in stem.endings}


def shipped(language: str) -> list[Path]:
    """The lexicons of a language that ship, without the lists of endings and of innocent words."""
    folder = Path(str(lexicon_file(language, "endings"))).parent
    return sorted(file for file in folder.glob("*.lex") if file.stem not in ("endings", "innocent"))
