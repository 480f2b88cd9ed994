"""Reads saved replies from the paths that a user names: files of any kind, and directories."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from replyguard.saved_replies.registry import Readers, default_readers
from replyguard.saved_replies.reply import MissingPath, ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import NotText

StrPath = str | os.PathLike[str]


def read_paths(
    paths: Iterable[StrPath],
    options: ReadOptions,
    readers: Readers | None = None,
    *,
    leaves_out: Callable[[str], bool] | None = None,
    on_open: Callable[[str, io.BufferedReader], None] | None = None,
) -> Iterator[SavedReply | Unreadable]:
    """The replies of all paths in the order given, each file once; raises MissingPath before anything is read.

    A directory is walked in the order of names. Of its files those with a known ending are read; hidden files and
    directories are left out; links are followed, and a directory reached again is not walked again. A file that is
    named is read whatever its ending. A directory in which nothing is to be read is Unreadable.

    `leaves_out` is asked of every file and directory, named or found; `on_open` is told of every file that is read.
    """
    names = [os.fspath(path) for path in paths]
    for name in names:
        if not os.path.lexists(name):
            raise MissingPath(name)
    walk = _Walk(options, readers or default_readers(), leaves_out, on_open)
    return (record for name in names for record in walk.read(name))


def read_path(path: StrPath, options: ReadOptions, readers: Readers | None = None) -> Iterator[SavedReply | Unreadable]:
    """The replies of one file or directory, as `read_paths` reads them; raises MissingPath."""
    return read_paths([path], options, readers)


@dataclass(slots=True)
class _Walk:
    options: ReadOptions
    readers: Readers
    leaves_out: Callable[[str], bool] | None
    on_open: Callable[[str, io.BufferedReader], None] | None
    seen: set[str] = field(default_factory=set)

    def read(self, name: str) -> Iterator[SavedReply | Unreadable]:
        if self.leaves_out is not None and self.leaves_out(name):
            return
        if not os.path.isdir(name):
            yield from self._file(name)
            return
        found = False
        for file in self._files(name):
            found = True
            if file is not None:
                yield from [file] if isinstance(file, Unreadable) else self._file(file)
        if not found:
            endings = ", ".join(self.readers.endings)
            yield Unreadable(name, None, f"no saved replies in this directory: no file ends with {endings}")

    def _files(self, directory: str) -> Iterator[str | Unreadable | None]:
        """The files below the directory that are to be read, None for what is left out.

        A loop and not a recursion, for trees of any depth.
        """
        walked: set[str] = set()
        waiting = [directory]
        while waiting:
            path = waiting.pop()
            if path != directory and self.leaves_out is not None and self.leaves_out(path):
                yield None
                continue
            if path != directory and not os.path.isdir(path):
                if self.readers.reader_for(_ending(path)):
                    yield path if _is_file_or_missing(path) else Unreadable(path, None, "no regular file")
                continue
            real = os.path.realpath(path)
            if real in walked:
                continue
            walked.add(real)
            try:
                entries = sorted(entry for entry in os.listdir(path) if not entry.startswith("."))
            except OSError as error:
                yield Unreadable(path, None, f"cannot be listed: {error.strerror}")
                continue
            waiting.extend(os.path.join(path, entry) for entry in reversed(entries))

    def _file(self, name: str) -> Iterator[SavedReply | Unreadable]:
        real = os.path.realpath(name)
        if real in self.seen:
            return
        self.seen.add(real)
        reader = self.readers.reader_for(_ending(name)) or self.readers.fallback
        try:
            with open(name, "rb") as handle:
                if self.on_open is not None:
                    self.on_open(name, handle)
                yield from reader(handle, name, self.options)
        except NotText as error:
            yield Unreadable(name, error.line, error.message)
        except OSError as error:
            yield Unreadable(name, None, f"cannot be read: {error.strerror}")


def _is_file_or_missing(path: str) -> bool:
    # reading a pipe that somebody left in a directory would wait for ever
    return os.path.isfile(path) or not os.path.exists(path)


def _ending(name: str) -> str:
    return os.path.splitext(name)[1]
