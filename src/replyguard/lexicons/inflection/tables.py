"""Reads the tables of words whose forms no spelling tells; each is read when first needed, and kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from replyguard.errors import LexiconError, Problem
from replyguard.lexicons.format import lines_of
from replyguard.text.word_data import lexicon_file


def lines(language: str, name: str) -> Iterator[tuple[int, str]]:
    """The lines of a table that say something, with their numbers."""
    return lines_of(lexicon_file(language, name, "txt").read_text(encoding="utf-8"))


@cache
def sections(language: str, name: str) -> Mapping[str, tuple[str, ...]]:
    """The words of each `[section]` of a table. Raises LexiconError for a word before the first one."""
    found: dict[str, tuple[str, ...]] = {}
    section = ""
    for number, line in lines(language, name):
        if line.startswith("["):
            section = line.strip().strip("[]")
            found.setdefault(section, ())
        elif section:
            found[section] += tuple(line.split())
        else:
            raise mistake(language, name, number, "expected a section such as '[doubled]' before the first word")
    return found


def alternatives(written: str) -> tuple[str, ...]:
    """The forms that stand side by side in a column: 'got/gotten'."""
    return tuple(form.strip() for form in written.split("/"))


def mistake(language: str, name: str, line: int, message: str) -> LexiconError:
    """The error of a table that cannot be read."""
    return LexiconError([Problem(f"{language}/{name}.txt", line, 1, "", message)])
