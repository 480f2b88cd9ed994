"""What is made of words and rules when the package is built, written as JSON and read by every new process.

In a source tree a file counts only where it is newer than what it was made from, and that is as long as it was; what
was packed together belongs together.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from replyguard.text.word_data import formed_root, is_source_tree, lexicon_root


def read_formed(name: str) -> Any:
    """What was written under a name; None where nothing was, or where its sources have changed since."""
    file = formed_root() / name
    if not file.is_file():
        return None
    written = json.loads(file.read_text(encoding="utf-8"))
    return written["content"] if _is_current(file, written["sources"]) else None


def write_formed(name: str, content: object, folder: Path) -> Path:
    """Write content below `folder` under a name."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"sources": _listed(), "content": content}, ensure_ascii=False, separators=(",", ":"))
    file.write_text(text, encoding="utf-8")
    return file


def _is_current(formed: Traversable, sources: object) -> bool:
    if not is_source_tree() or not isinstance(formed, Path):
        return True
    return sources == _listed() and formed.stat().st_mtime_ns >= max(file.stat().st_mtime_ns for file in _sources())


@cache
def _listed() -> list[list[str | int]]:
    """The files that formed ones depend on, by name and size."""
    return [["/".join(file.parts[-3:]), file.stat().st_size] for file in _sources()]


@cache
def _sources() -> tuple[Path, ...]:
    """The rule files, the words that they name, and the code that reads them, as files of a source tree."""
    package = Path(str(resources.files("replyguard")))
    words = Path(str(lexicon_root()))
    return tuple(
        sorted(
            file
            for folder, pattern in (
                (package / "rules", "*/*.yaml"),
                (package / "rules", "**/*.py"),
                (package / "lexicons", "**/*.py"),
                (package / "facts", "*.py"),
                (package / "text", "*.py"),
                (words, "[a-z][a-z]/*.txt"),
                (words, "[a-z][a-z]/sets/*.txt"),
                (words, "[a-z][a-z]/cues/*.txt"),
            )
            for file in folder.glob(pattern)
        )
    )
