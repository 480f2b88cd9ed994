"""Forms the word data and the rules that ship, so that a new process need not: `python -m replyguard.form`."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from replyguard.facts.cues import write_formed_cues
from replyguard.facts.personal_data.person_clusters import write_formed_clusters
from replyguard.facts.sentence_classifier import write_formed_classifiers
from replyguard.lexicons.form_words import form_words
from replyguard.lexicons.loading import write_digests_of_known_words
from replyguard.rules.formed import formed_rules
from replyguard.rules.registry import write_built_in_rules
from replyguard.text.word_data import formed_root


def form(folder: Path, *, keeps_current: bool = False) -> list[Path]:
    """Write everything that is formed beforehand into `folder`; a reader sees a file as it was or as it will be.

    With `keeps_current` rules, cues and classifiers stay as they are where nothing changed that they are made from.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as made:
        beside = Path(made)
        files = form_words(beside)
        if not keeps_current or formed_rules() is None:
            files.append(write_digests_of_known_words(("de", "en"), beside))
            files += write_formed_cues(("de", "en"), beside)
            files.append(write_formed_classifiers(beside))
            files.append(write_formed_clusters(beside))
            # last: where they are current, all are
            files.append(write_built_in_rules(beside))
        return [_put(file, folder / file.name) for file in files]


def _put(file: Path, target: Path) -> Path:
    """Put a file in its place; one that is the same stays, so that what packs the folder meanwhile finds it whole."""
    if target.is_file() and target.read_bytes() == file.read_bytes():
        target.touch()
    else:
        copied = target.with_name(f".{target.name}.{os.getpid()}")
        shutil.copyfile(file, copied)
        copied.replace(target)
    return target


if __name__ == "__main__":
    written = form(Path(str(formed_root())), keeps_current=sys.argv[1:] == ["--keep-current"])
    print(f"written: {', '.join(file.name for file in written)}", file=sys.stderr)
