"""Ignore files: which files and folders are never linted."""

from __future__ import annotations

import os

from replyguard.linting.path_patterns import PathPattern

NAME = ".replyguardignore"


class Ignored:
    """The ignore files from a folder downwards, read when a path below them is met; the nearest one has the last word.

    Files that the caller names are held against them too, since hooks name every file that has changed.
    """

    def __init__(self, folder: str = ".") -> None:
        self._root = os.path.abspath(folder)
        self._patterns: dict[str, tuple[PathPattern, ...]] = {}
        self._folders: dict[str, bool] = {}
        self.count = 0
        """How many files and folders were left out."""

    def leaves_out(self, path: str) -> bool:
        """True for a file or folder that is ignored, itself or with a folder above it; raises OSError."""
        is_out = self._is_out(os.path.abspath(path), is_folder=os.path.isdir(path))
        self.count += is_out
        return is_out

    def _is_out(self, path: str, *, is_folder: bool) -> bool:
        if not path.startswith(self._root.rstrip(os.sep) + os.sep):
            return False  # outside of what the ignore files are about
        parent = os.path.dirname(path)
        known = self._folders.get(parent)
        if known is None:
            known = self._folders[parent] = self._is_out(parent, is_folder=True)
        if known:
            return True
        folder = parent
        while True:
            inside = os.path.relpath(path, folder).replace(os.sep, "/")
            for pattern in reversed(self._in(folder)):
                if pattern.matches(inside, is_folder=is_folder):
                    return not pattern.takes_back
            if folder == self._root:
                return False
            folder = os.path.dirname(folder)

    def _in(self, folder: str) -> tuple[PathPattern, ...]:
        patterns = self._patterns.get(folder)
        if patterns is None:
            patterns = self._patterns[folder] = _read(os.path.join(folder, NAME))
        return patterns


def _read(path: str) -> tuple[PathPattern, ...]:
    try:
        with open(path, encoding="utf-8-sig", errors="surrogateescape") as lines:
            return tuple(PathPattern(line) for line in lines if line.strip() and not line.startswith("#"))
    except FileNotFoundError:
        return ()
