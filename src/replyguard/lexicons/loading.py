"""Loads lexicons: the built-in ones by name, and files of a policy's own."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources.abc import Traversable
from pathlib import Path

from replyguard.errors import LexiconError, Problem
from replyguard.lexicons.format import Entry, read_endings, read_entries, read_innocent
from replyguard.lexicons.formation import Formation
from replyguard.lexicons.lexicon import InnocentWords, Lexicon
from replyguard.lexicons.resources import lexicon_file, lexicon_root

EVERY_LANGUAGE = "any"
"""The folder of words and signs that mean the same in every language."""
_NO_SUCH_LEXICON = "no lexicon of this name for this language"


def load_lexicon(name: str, languages: Sequence[str], extra_files: Sequence[tuple[str, Path]] = ()) -> Lexicon:
    """A family's lexicon in `languages`; `extra_files` are (language, path) of files whose entries are added.

    Raises LexiconError with every mistake in the files, or where no language has a lexicon of that name.
    """
    spoken = (*languages, EVERY_LANGUAGE)
    files: list[tuple[str, Traversable]] = [(language, lexicon_file(language, name)) for language in spoken]
    files = [(language, file) for language, file in files if file.is_file()] + list(extra_files)
    if not files:
        raise LexiconError([Problem(f"{name}.lex", 0, 0, name, f"{_NO_SUCH_LEXICON} ({', '.join(languages)})")])
    read = [_read(file, language) for language, file in files]
    entries = [entry for found, _ in read for entry in found]
    return Lexicon(
        name,
        entries,
        {language: _formation(language) for language in {entry.language for entry in entries}},
        _innocent_words(tuple(sorted(languages))),
        digest="".join([*(digest for _, digest in read), *(_digest_beside(language) for language in languages)]),
    )


def _digest_beside(language: str) -> str:
    """A digest of what all lexicons of a language share: its endings and its innocent words."""
    files = (lexicon_file(language, name) for name in ("endings", "innocent"))
    return "".join(hashlib.sha256(file.read_bytes()).hexdigest() for file in files if file.is_file())


def _read(file: Traversable, language: str) -> tuple[tuple[Entry, ...], str]:
    """The entries of a file, and a digest of its bytes."""
    content = file.read_bytes()
    label = str(file) if isinstance(file, Path) else file.name
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise LexiconError([Problem(label, 0, 0, "", "cannot be read: not UTF-8")]) from None
    is_own = isinstance(file, Path) and lexicon_root() not in file.parents
    entries = read_entries(text, language, label, _formation(language).paradigms, checks_conditions=is_own)
    return tuple(entries), hashlib.sha256(content).hexdigest()


@cache
def _formation(language: str) -> Formation:
    file = lexicon_file(language, "endings")
    endings = read_endings(file.read_text(encoding="utf-8"), f"{language}/endings.lex") if file.is_file() else {}
    return Formation(language, endings)


@cache
def _innocent_words(languages: tuple[str, ...]) -> InnocentWords:
    files = [lexicon_file(language, "innocent") for language in languages]
    return InnocentWords(
        innocent for file in files if file.is_file() for innocent in read_innocent(file.read_text(encoding="utf-8"))
    )
