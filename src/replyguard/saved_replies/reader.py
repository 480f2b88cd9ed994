"""Reads saved replies from the paths that a user names: files of any kind, and directories."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from replyguard.saved_replies.registry import Readers, default_readers
from replyguard.saved_replies.reply import MissingPath, Notice, ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import NotText

StrPath = str | os.PathLike[str]
_HIDDEN = (".", "~$")  # the latter lies beside a workbook that somebody has open

Tell = Callable[[Notice], None]
LeavesOut = Callable[[str], bool]
OnOpen = Callable[[str, io.BufferedReader], None]


def read_paths(
    paths: Iterable[StrPath],
    options: ReadOptions,
    readers: Readers | None = None,
    tell: Tell | None = None,
    *,
    leaves_out: LeavesOut | None = None,
    on_open: OnOpen | None = None,
) -> Iterator[SavedReply | Unreadable]:
    """The replies of all paths in the order given, each file once; raises MissingPath before anything is read.

    `tell` is called with what was chosen for a file, before its replies are given. `leaves_out` is asked of every file
    and directory, named or found; `on_open` is told of every file that is read.

    A directory is walked in the order of names. Of its files those with a known ending are read; hidden files and
    directories are left out; links are followed, and a directory reached again is not walked again. A file that is
    named is read whatever its ending. A directory in which nothing is to be read is Unreadable.
    """
    names = [os.fspath(path) for path in paths]
    for name in names:
        if not os.path.lexists(name):
            raise MissingPath(name)
    walk = _Walk(options, readers or default_readers(), tell or _ignore, leaves_out, on_open)
    return (record for name in names for record in walk.read(name))


def read_path(
    path: StrPath, options: ReadOptions, readers: Readers | None = None, tell: Tell | None = None
) -> Iterator[SavedReply | Unreadable]:
    """The replies of one file or directory, as `read_paths` reads them; raises MissingPath."""
    return read_paths([path], options, readers, tell)


@dataclass(slots=True)
class _Walk:
    options: ReadOptions
    readers: Readers
    tell: Tell
    leaves_out: LeavesOut | None
    on_open: OnOpen | None
    seen: set[tuple[int, int]] = field(default_factory=set)  # device and number of the files that were read

    def read(self, name: str) -> Iterator[SavedReply | Unreadable]:
        if self._is_left_out(name):
            return
        if not os.path.isdir(name):
            yield from self._file(name)
            return
        found = False
        for file in self._files(name):
            found = True
            if isinstance(file, Unreadable):
                yield file
            elif file is not None:
                yield from self._file(file)
        if not found:
            endings = ", ".join(self.readers.endings)
            yield Unreadable(name, None, f"no saved replies in this directory: no file ends with {endings}")

    def _is_left_out(self, path: str) -> bool:
        return self.leaves_out is not None and self.leaves_out(path)

    def _files(self, directory: str) -> Iterator[str | Unreadable | None]:
        """The files below the directory that are to be read, None for what is left out.

        A loop and not a recursion, for trees of any depth.
        """
        walked: set[tuple[int, int]] = set()
        waiting = [directory]
        while waiting:
            path = waiting.pop()
            if path != directory and self._is_left_out(path.rstrip(os.sep)):
                yield None
            elif path.endswith(os.sep) or path == directory:
                yield from self._list(path, waiting, walked)
            else:
                yield path if _is_file_or_missing(path) else Unreadable(path, None, "no regular file")

    def _list(self, directory: str, waiting: list[str], walked: set[tuple[int, int]]) -> Iterator[Unreadable]:
        """Put what is to be read of the directory on the stack, directories with a separator at the end."""
        try:
            with os.scandir(directory) as entries:
                status = os.stat(directory)
                if (status.st_dev, status.st_ino) in walked:
                    return
                walked.add((status.st_dev, status.st_ino))
                names = [
                    entry.name + os.sep * is_folder
                    for entry in entries
                    if not entry.name.startswith(_HIDDEN)
                    and ((is_folder := _is_folder(entry)) or self.readers.reader_for(_ending(entry.name)))
                ]
        except OSError as error:
            yield Unreadable(directory.rstrip(os.sep) or directory, None, f"cannot be listed: {error.strerror}")
            return
        names.sort(reverse=True, key=lambda name: name.removesuffix(os.sep))
        waiting.extend([os.path.join(directory, name) for name in names])

    def _file(self, name: str) -> Iterator[SavedReply | Unreadable]:
        reader = self.readers.reader_for(_ending(name)) or self.readers.fallback
        try:
            with open(name, "rb") as handle:
                status = os.fstat(handle.fileno())
                if (status.st_dev, status.st_ino) in self.seen:
                    return
                self.seen.add((status.st_dev, status.st_ino))
                if self.on_open is not None:
                    self.on_open(name, handle)
                for found in reader(handle, name, self.options):
                    if isinstance(found, Notice):
                        self.tell(found)
                    else:
                        yield found
        except NotText as error:
            yield Unreadable(name, error.line, error.message)
        except OSError as error:
            yield Unreadable(name, None, f"cannot be read: {error.strerror}")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        # a link in a circle; opening it will say so
        return False


def _ignore(notice: Notice) -> None:
    """What is done with a notice that nobody wants."""


def _is_file_or_missing(path: str) -> bool:
    # reading a pipe that somebody left in a directory would wait for ever
    return os.path.isfile(path) or not os.path.exists(path)


def _ending(name: str) -> str:
    return os.path.splitext(name)[1]
