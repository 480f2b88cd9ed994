"""Forms the built-in word data once, so that a new process need not."""

from __future__ import annotations

from pathlib import Path

from replyguard.lexicons.loading import EVERY_LANGUAGE, write_table
from replyguard.text.word_data import lexicon_root

_SHARED = ("endings.lex", "innocent.lex")


def form_words(folder: Path) -> list[Path]:
    """Write the tables of every family into `folder`: for all languages together, and for each alone."""
    root = Path(str(lexicon_root()))
    languages = sorted(path.name for path in root.iterdir() if (path / "endings.lex").is_file())
    files = {file for language in (*languages, EVERY_LANGUAGE) for file in (root / language).glob("*.lex")}
    families = sorted({file.stem for file in files if file.name not in _SHARED})
    chosen = [languages, *([language] for language in languages)]
    return [write_table(family, some, folder) for family in families for some in chosen]
