"""What is made of words and rules when the package is built, written as JSON and read by every new process.

In a source tree a file counts only where it is newer than what it was made from, and that is as long as it was; what
was packed together belongs together.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from replyguard.text.word_data import formed_root, is_source_tree, lexicon_root


class TextsBehind(Mapping[str, str]):
    """Texts by name, which stand behind the JSON of a formed file; each is read when it is asked for."""

    def __init__(self, places: Mapping[str, Sequence[int]], texts: bytes) -> None:
        self._places = places
        self._texts = texts

    def __getitem__(self, name: str) -> str:
        return self._texts[slice(*self._places[name])].decode()

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    @staticmethod
    def put(written: Mapping[str, str], texts: bytearray) -> dict[str, list[int]]:
        """Put texts behind those that are there; returns the places to read them from."""
        places = {}
        for name, text in written.items():
            start = len(texts)
            texts += text.encode()
            places[name] = [start, len(texts)]
        return places


def read_formed(name: str) -> Any:
    """What was written under a name; None where nothing was, or where its sources have changed since."""
    found = read_formed_with_texts(name)
    return None if found is None else found[0]


def read_formed_with_texts(name: str) -> tuple[Any, bytes] | None:
    """As `read_formed`, with the texts that were written behind it, which nobody may need."""
    file = formed_root() / name
    if not file.is_file():
        return None
    line, _, texts = file.read_bytes().partition(b"\n")
    written = json.loads(line)
    return (written["content"], texts) if _is_current(file, written["sources"]) else None


def write_formed(name: str, content: object, folder: Path, texts: bytes = b"") -> Path:
    """Write content below `folder` under a name, and texts behind it.

    JSON in ASCII is read in half the time that it takes otherwise.
    """
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    line = json.dumps({"sources": _listed(), "content": content}, separators=(",", ":"))
    file.write_bytes(line.encode("ascii") + b"\n" + texts)
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
            (f"{words}/names", "clusters.txt", 0),
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
