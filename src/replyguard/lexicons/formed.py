"""What is made of words and rules when the package is built, written as JSON and read by every new process.

In a source tree a file counts only where it is newer than what it was made from, and that is as long as it was; what
was packed together belongs together.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
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
    return sources == _listed() and formed.stat().st_mtime_ns >= max(stat.st_mtime_ns for _, stat in _sources())


@cache
def _listed() -> list[list[str | int]]:
    """The files that formed ones depend on, by name and size."""
    return [[name, stat.st_size] for name, stat in _sources()]


@cache
def _sources() -> list[tuple[str, os.stat_result]]:
    """The rule files, the words that they name, and the code that reads them, as files of a source tree."""
    package = str(resources.files("replyguard"))
    words = str(lexicon_root())
    folders = [one.name for one in os.scandir(words) if len(one.name) == 2 or one.name == "classifiers"]
    return sorted(
        found
        for folder, ending, depth in (
            (f"{package}/rules", ".yaml", 1),
            (f"{package}/rules", ".py", 2),
            (f"{package}/lexicons", ".py", 2),
            (f"{package}/facts", ".py", 0),
            (f"{package}/text", ".py", 0),
            *((f"{words}/{folder}", ".txt", 1) for folder in folders),
        )
        for found in _files(folder, folder.rpartition("/")[2], ending, depth)
    )


def _files(folder: str, name: str, ending: str, depth: int) -> Iterator[tuple[str, os.stat_result]]:
    """The files below a folder, so many folders deep."""
    with os.scandir(folder) as entries:
        for one in entries:
            if one.name.endswith(ending):
                yield f"{name}/{one.name}", one.stat()
            elif depth and one.is_dir() and one.name != "__pycache__":
                yield from _files(one.path, f"{name}/{one.name}", ending, depth - 1)
