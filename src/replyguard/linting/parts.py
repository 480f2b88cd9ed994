"""What a run has come to so far, in parts beside its output, so that a run that was cut off is gone on with.

A part is a file that is there whole or not at all. It says which replies it covers by a digest of them, of the files
that they stand in, and of the part before it; it counts again only where these are the same, and nothing else that
decides is another.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, count, islice
from pathlib import Path
from typing import IO, Any

from replyguard import ReplyguardError, Waiver
from replyguard.linting.replaced import replaced_bytes
from replyguard.saved_replies import SavedReply, Unreadable

PART = 2_000
"""Replies in a part: what is checked again at most."""

_LOCK = "lock"
Item = SavedReply | Unreadable
OnOpen = Callable[[str, io.BufferedReader], None]


class InUse(ReplyguardError):
    """Another run writes the same output."""

    def __init__(self, output: Path) -> None:
        super().__init__(f"{output}: another run writes it; wait for its end, or name another file")


@dataclass(frozen=True, slots=True)
class Part:
    """Some replies in order: how many, what was written of them, told, counted and used, and the exit code so far."""

    count: int
    text: str
    told: tuple[str, ...]
    totals: dict[str, Any]
    code: int
    waivers: tuple[Waiver, ...]


class Parts:
    """The parts beside an output; `key` is a digest of everything that decides but the replies.

    `kept` is gone through first, then `following`. Raises InUse where another run writes the same output, and OSError.
    """

    def __init__(self, output: Path, key: str, items: Callable[[OnOpen], Iterable[Item]]) -> None:
        """`items` gives what the readers give, and tells of each file that is opened."""
        self._folder = output.with_name(f".{output.name}.parts")
        self._before = key
        self._written = 0
        self._stamp = ""
        self._open: deque[str] = deque()
        read = items(self._opened)
        self._items: Iterator[tuple[Item, str]] = ((item, self._digest(item)) for item in read)
        self._folder.mkdir(exist_ok=True)
        self._lock = _locked(self._folder / _LOCK, output)

    @property
    def folder(self) -> Path:
        """Where the parts lie until the output is whole."""
        return self._folder

    def kept(self) -> Iterator[tuple[Part, Sequence[Item]]]:
        """The parts of an earlier run that still count, each with what it covers; the others are thrown away."""
        for number in count():
            read = _read(self._file(number))
            if read is None:
                break
            digest, part = read
            covered = list(islice(self._items, part.count))
            if len(covered) != part.count or self._chained(digest for _, digest in covered) != digest:
                self._items = chain(covered, self._items)
                break
            self._before, self._written = digest, number + 1
            yield part, [item for item, _ in covered]
        for path in self._folder.iterdir():
            if path.name not in {_LOCK, *map(_name, range(self._written))}:
                path.unlink()

    def following(self) -> Iterator[Item]:
        """The items behind the parts."""
        for item, digest in self._items:
            self._open.append(digest)
            yield item

    def add(self, part: Part) -> None:
        """Keep what came of the next items."""
        self._before = self._chained([self._open.popleft() for _ in range(part.count)])
        data = {
            "digest": self._before,
            "count": part.count,
            "told": part.told,
            "totals": part.totals,
            "code": part.code,
            "waivers": [waiver.model_dump(mode="json") for waiver in part.waivers],
        }
        body = f"{json.dumps(data)}\n{part.text}"
        replaced_bytes(self._file(self._written), f"{_check(body)}\n{body}".encode())
        self._written += 1

    def texts(self) -> Iterator[str]:
        """What was written, part by part; raises ValueError where a part has been changed since."""
        for number in range(self._written):
            read = _read(self._file(number))
            if read is None:
                raise ValueError(f"{self._file(number)}: gone or changed while the run went on")
            yield read[1].text

    def clear(self) -> None:
        """The output is whole: the parts go."""
        with suppress(OSError):
            shutil.rmtree(self._folder)
        self.close()

    def close(self) -> None:
        """Let another run have them."""
        self._lock.close()

    def _file(self, number: int) -> Path:
        return self._folder / _name(number)

    def _opened(self, path: str, handle: io.BufferedReader) -> None:
        """Another file is being read: what it is goes into the digests of its replies."""
        status = os.fstat(handle.fileno())
        self._stamp = f"{path}\0{status.st_size}\0{status.st_mtime_ns}"

    def _digest(self, item: Item) -> str:
        if isinstance(item, SavedReply):
            said: tuple[object, ...] = (item.path, item.name, item.text, item.format, item.language, item.visibility)
        else:
            said = (item.path, str(item.line), item.message)
        written = "\0".join((self._stamp, *map(str, said)))
        return hashlib.blake2b(written.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()

    def _chained(self, digests: Iterable[str]) -> str:
        return hashlib.sha256(" ".join((self._before, *digests)).encode()).hexdigest()


def _name(number: int) -> str:
    return f"{number:06d}"


def _check(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()


def _read(path: Path) -> tuple[str, Part] | None:
    """The digest of a part, and the part; None where there is none that is whole."""
    try:
        check, _, body = path.read_text("utf-8").partition("\n")
        if check != _check(body):
            return None
        head, _, text = body.partition("\n")
        data = json.loads(head)
        waivers = tuple(Waiver.model_validate(waiver) for waiver in data["waivers"])
        part = Part(data["count"], text, tuple(data["told"]), data["totals"], data["code"], waivers)
    except (OSError, ValueError, KeyError):
        return None
    return data["digest"], part


def _locked(path: Path, output: Path) -> IO[bytes]:
    """A lock that is let go when this process ends, however it ends."""
    handle = path.open("ab")
    try:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:
        pass  # elsewhere there is no such lock
    except OSError:
        handle.close()
        raise InUse(output) from None
    return handle
