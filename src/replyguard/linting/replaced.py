"""Writes a file so that readers see the old one or the whole new one, never a part."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TextIO

_READABLE = 0o666


@contextmanager
def replaced(path: Path, folder: Path | None = None) -> Iterator[TextIO]:
    """A file to write UTF-8 into, which takes the place of `path` when all was written; raises OSError.

    Until then it stands in `folder`, which is on the same disk; without one, beside `path`.

    A link stays a link: what it leads to is replaced. Permissions stay.
    """
    if path.exists() and not path.is_file():
        # a pipe or a terminal: nothing that could be replaced
        with open(path, "w", encoding="utf-8", errors="backslashreplace", newline="") as direct:
            yield direct
        return
    with (
        _beside(Path(os.path.realpath(path)), folder) as descriptor,
        open(descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="", closefd=False) as file,
    ):
        yield file


@contextmanager
def replaced_binary(path: Path, folder: Path | None = None) -> Iterator[BinaryIO]:
    """A file to write bytes into, as `replaced`."""
    with _beside(Path(os.path.realpath(path)), folder) as descriptor, open(descriptor, "wb", closefd=False) as file:
        yield file


def replaced_bytes(path: Path, data: bytes) -> None:
    """Put bytes in the place of a file; raises OSError."""
    with replaced_binary(path) as file:
        file.write(data)


@contextmanager
def _beside(target: Path, folder: Path | None = None) -> Iterator[int]:
    """A new file in the same folder, or the one that is named, which takes the target's place, or is gone."""
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=folder or target.parent)
    try:
        try:
            yield descriptor
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        os.chmod(name, _mode(target))
        os.replace(name, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _mode(target: Path) -> int:
    with suppress(OSError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return _READABLE & ~mask
