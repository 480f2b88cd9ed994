"""Shows the mistakes of a source file with the lines around each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from replyguard import Problem, SourceError

_AROUND = 2
_MOST_COLUMNS = 110


def shown(error: SourceError) -> Iterator[str]:
    """Each mistake in a line, and below it up to five lines of its file with the place under a caret."""
    for problem in error.problems:
        yield f"error: {problem}"
        yield from _excerpt(problem)


def _excerpt(problem: Problem) -> Iterator[str]:
    lines = _lines(problem.file) if problem.line else ()
    if not 1 <= problem.line <= len(lines):
        return
    first, last = max(1, problem.line - _AROUND), min(len(lines), problem.line + _AROUND)
    width = len(str(last))
    for number in range(first, last + 1):
        mark = ">" if number == problem.line else " "
        yield f"  {mark} {number:>{width}} | {lines[number - 1][:_MOST_COLUMNS]}".rstrip()
        if number == problem.line and problem.column <= _MOST_COLUMNS:
            yield f"    {'':>{width}} | {' ' * (problem.column - 1)}^"


@lru_cache(maxsize=8)
def _lines(file: str) -> tuple[str, ...]:
    try:
        return tuple(Path(file).read_text(encoding="utf-8-sig").splitlines())
    except (OSError, ValueError):
        return ()
