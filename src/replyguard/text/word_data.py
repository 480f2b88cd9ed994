"""Finds the word data and what was formed of it beforehand, in the package or at the top of a source tree."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path


@cache
def lexicon_root() -> Traversable:
    """The folder that holds one folder of lexicons per language.

    A wheel carries it inside the package; an editable install leaves it at the top of the source tree. Raises
    FileNotFoundError where neither exists, since a check without its words would find nothing and look clean.
    """
    packed = _packed_root()
    if packed.is_dir():
        return packed
    source = Path(__file__).resolve().parents[3] / "data" / "lexicons"
    if source.is_dir():
        return source
    raise FileNotFoundError(
        "replyguard's lexicons are missing: neither in the package nor in a source tree; reinstall it"
    )


def _packed_root() -> Traversable:
    return resources.files("replyguard") / "data" / "lexicons"


@cache
def is_source_tree() -> bool:
    """True where the word data are read from a source tree, in which they may change."""
    return not _packed_root().is_dir()


def lexicon_file(language: str, name: str, ending: str = "lex") -> Traversable:
    """A file of the built-in word data, which may not exist."""
    return lexicon_root() / language / f"{name}.{ending}"


def formed_root() -> Traversable:
    """The folder of formed words, which may not exist: nothing but time depends on it."""
    return lexicon_root() / "formed"


def table_file(name: str, languages: Iterable[str]) -> Traversable:
    """The file with the formed words of a built-in lexicon in these languages, which may not exist."""
    return formed_root() / f"{name}.{'+'.join(sorted(languages))}.table"
