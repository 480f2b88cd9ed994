"""Forms the word data and the rules that ship, so that a new process need not: `python -m replyguard.form`."""

from __future__ import annotations

import sys
from pathlib import Path

from replyguard.facts.cues import write_formed_cues
from replyguard.facts.sentence_classifier import write_formed_classifiers
from replyguard.lexicons.form_words import form_words
from replyguard.rules.registry import write_built_in_rules
from replyguard.text.word_data import formed_root


def form(folder: Path) -> list[Path]:
    """Write everything that is formed beforehand into `folder`."""
    return [
        *form_words(folder),
        *write_formed_cues(("de", "en"), folder),
        write_formed_classifiers(folder),
        write_built_in_rules(folder),
    ]


if __name__ == "__main__":
    written = form(Path(str(formed_root())))
    print(f"written: {', '.join(file.name for file in written)}", file=sys.stderr)
