"""Where pieces of a report wait that have to stand behind counts which are known at the end."""

from __future__ import annotations

from tempfile import SpooledTemporaryFile
from typing import IO

_IN_MEMORY = 1 << 20


def spool() -> IO[str]:
    """A place for text that is kept on disk once it is long; gone when it is closed, or the process ends."""
    return SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", errors="backslashreplace", newline="")
