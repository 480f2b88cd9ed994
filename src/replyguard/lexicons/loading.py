"""Loads lexicons: the built-in ones by name, and files of a policy's own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NamedTuple

from replyguard.errors import LexiconError, Problem
from replyguard.lexicons.format import Entry, Innocent, read_endings, read_entries, read_innocent
from replyguard.lexicons.formation import Formation
from replyguard.lexicons.formed import read_formed, write_formed
from replyguard.lexicons.lexicon import InnocentWords, Lexicon
from replyguard.lexicons.misspelling import misspelt_stems
from replyguard.lexicons.word_table import WordTable, code_digest
from replyguard.text.known_words import known_words
from replyguard.text.word_data import lexicon_file, lexicon_root, table_file

EVERY_LANGUAGE = "any"
"""The folder of words and signs that mean the same in every language."""
_KNOWN_WORDS = "known_words.json"
_NO_SUCH_LEXICON = "no lexicon of this name for this language"


def load_lexicon(name: str, languages: Sequence[str]) -> Lexicon:
    """A family's lexicon in `languages`; raises LexiconError where none of them has a lexicon of that name."""
    sources = _sources(name, languages)
    if not sources:
        raise LexiconError([Problem(f"{name}.lex", 0, 0, name, f"{_NO_SUCH_LEXICON} ({', '.join(languages)})")])
    return _lexicon(name, tuple(sources), tuple(languages), _digest(sources, languages))


@lru_cache(maxsize=8)
def _lexicon(name: str, sources: Sequence[_Source], languages: Sequence[str], digest: str) -> Lexicon:
    """A lexicon for all policies that have it: what is read and guessed of it is then read and guessed once."""
    table = _written_table(name, languages, digest) or formed_table(sources)
    return Lexicon(name, table, _formation, _innocent_words(tuple(sorted(languages))), known_words, digest)


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The word list files of an author: each with its language, the name that messages give it, and its bytes.

    Files with the same content are one lexicon, whoever names them.
    """

    files: tuple[tuple[str, str, bytes], ...]

    @property
    def name(self) -> str:
        """What the lexicon is called among others: a digest of languages and contents."""
        parts = (f"{language} {hashlib.sha256(content).hexdigest()}" for language, _, content in self.files)
        return f"own:{hashlib.sha256(' '.join(parts).encode()).hexdigest()}"

    def entries(self) -> list[Entry]:
        """Their entries. Raises LexiconError with every mistake of every file."""
        entries: list[Entry] = []
        problems: list[Problem] = []
        for source in self._sources():
            try:
                entries += source.entries()
            except LexiconError as error:
                problems += error.problems
        if problems:
            raise LexiconError(problems)
        return entries

    def load(self, languages: Sequence[str]) -> Lexicon:
        """The lexicon of the files in `languages`. Raises LexiconError."""
        sources = [source for source in self._sources() if source.language in (*languages, EVERY_LANGUAGE)]
        innocent = _innocent_words(tuple(sorted(languages)))
        digest = _digest(sources, languages)
        return Lexicon(self.name, formed_table(sources), _formation, innocent, known_words, digest)

    def _sources(self) -> list[_Source]:
        return [_Source(language, label, content, True) for language, label, content in self.files]


def write_table(name: str, languages: Sequence[str], folder: Path) -> Path:
    """Form a built-in lexicon and write its table below `folder`, from where `load_lexicon` takes it."""
    sources = _sources(name, languages)
    file = folder / Path(str(table_file(name, languages))).name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(formed_table(sources).to_text(_table_digest(_digest(sources, languages))), encoding="utf-8")
    return file


class _Source(NamedTuple):
    """A lexicon file: its language, the name that messages give it, its bytes, and whether it is a user's own."""

    language: str
    label: str
    content: bytes
    is_own: bool

    def entries(self) -> list[Entry]:
        """What it says; raises LexiconError with every mistake."""
        try:
            text = self.content.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise LexiconError([Problem(self.label, 0, 0, "", "cannot be read: not UTF-8")]) from None
        paradigms = _formation(self.language).paradigms
        return read_entries(text, self.language, self.label, paradigms, checks_conditions=self.is_own)


def _sources(name: str, languages: Sequence[str]) -> list[_Source]:
    """The built-in files of a family."""
    files = [(language, lexicon_file(language, name)) for language in (*languages, EVERY_LANGUAGE)]
    root = lexicon_root()
    return [
        _Source(language, f"{language}/{name}.lex", file.read_bytes(), _is_outside(file, root))
        for language, file in files
        if file.is_file()
    ]


def _is_outside(file: Traversable, root: Traversable) -> bool:
    return isinstance(file, Path) and root not in file.parents


def formed_table(sources: Iterable[_Source]) -> WordTable:
    """The words of these files."""
    entries = [entry for source in sources for entry in source.entries()]
    stems = [stem for entry in entries for stem in _formation(entry.language).stems(entry)]
    return WordTable.of([*stems, *misspelt_stems(stems, lambda word, language: known_words(language).holds(word))])


def _written_table(name: str, languages: Sequence[str], digest: str) -> WordTable | None:
    """The table written when the package was built, if there is one of exactly these words."""
    file = table_file(name, languages)
    return WordTable.from_text(file.read_text("utf-8"), _table_digest(digest)) if file.is_file() else None


def _table_digest(digest: str) -> str:
    return hashlib.sha256(f"{digest} {code_digest()}".encode()).hexdigest()


def _digest(sources: Iterable[_Source], languages: Sequence[str]) -> str:
    """A digest of a lexicon's files and of what all lexicons of a language share: endings, innocent and known words."""
    shared = [lexicon_file(language, name) for language in languages for name in ("endings", "innocent")]
    contents = [*(source.content for source in sources), *(file.read_bytes() for file in shared if file.is_file())]
    return "".join(
        [*(hashlib.sha256(content).hexdigest() for content in contents), *map(_digest_of_known_words, languages)]
    )


@cache
def _digest_of_known_words(language: str) -> str:
    """A digest of a language's ordinary words, which are two megabytes: found out when the package is built."""
    file = lexicon_file(language, "known", "txt")
    if not file.is_file():
        return ""
    written = {} if _is_outside(file, lexicon_root()) else read_formed(_KNOWN_WORDS) or {}
    return written.get(language) or hashlib.sha256(file.read_bytes()).hexdigest()


def write_digests_of_known_words(languages: Sequence[str], folder: Path) -> Path:
    """Write what `load_lexicon` need not find out again."""
    found = {language: lexicon_file(language, "known", "txt").read_bytes() for language in languages}
    digests = {language: hashlib.sha256(content).hexdigest() for language, content in found.items()}
    return write_formed(_KNOWN_WORDS, digests, folder)


@cache
def _formation(language: str) -> Formation:
    file = lexicon_file(language, "endings")
    endings = read_endings(file.read_text(encoding="utf-8"), f"{language}/endings.lex") if file.is_file() else {}
    return Formation(language, endings)


@cache
def _innocent_words(languages: tuple[str, ...]) -> InnocentWords:
    return InnocentWords(_InnocentFiles(tuple(lexicon_file(language, "innocent") for language in languages)))


@dataclass(frozen=True, slots=True)
class _InnocentFiles:
    """The innocent words of files, read each time that they are asked for: once."""

    files: tuple[Traversable, ...]

    def __iter__(self) -> Iterator[Innocent]:
        for file in self.files:
            if file.is_file():
                yield from read_innocent(file.read_text(encoding="utf-8"))
