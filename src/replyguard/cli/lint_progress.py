"""The bar of `replyguard lint`: how many replies, how fast, and how long it will take still."""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_SHOWN_AFTER = 0.3
_SECONDS_BETWEEN = 0.2
_LOOKED_AT_EVERY = 64

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Phase:
    """One time that all files are read; `behind` is what is done when they are."""

    name: str
    behind: str = ""


COMPARING = Phase("comparing replies", "held against each other")
PLACING = Phase("placing what differs")
CHECKING = Phase("checking replies")


class LintProgress:
    """Follows each phase of a run by the bytes that were read of all files; it shows nothing where a phase is short."""

    def __init__(self, paths: Sequence[Path], *, is_shown: bool) -> None:
        self._paths = paths
        self._is_shown = is_shown
        self._handle: io.BufferedReader | None = None
        self._size = 0
        self._before = 0
        self._total = 0
        self._bar: Progress | None = None
        self._task: TaskID | None = None

    def opened(self, path: str, handle: io.BufferedReader) -> None:
        """Another file is being read; the one before is done."""
        if not self._is_shown:
            return
        self._before += self._size
        self._handle = handle
        self._size = 0
        with suppress(OSError):
            self._size = os.path.getsize(path)

    def following(self, items: Iterable[Item], phase: Phase = CHECKING) -> Iterator[Item]:
        """The items, while the bar goes on."""
        if not self._is_shown:
            yield from items
            return
        count = 0
        self._begin(phase)
        begun = shown = time.monotonic()
        for count, item in enumerate(items, 1):
            if count % _LOOKED_AT_EVERY == 0:
                now = time.monotonic()
                if now - begun > _SHOWN_AFTER and now - shown > _SECONDS_BETWEEN:
                    shown = now
                    self._show(phase, count, now - begun)
            yield item
        self._end(phase, count)

    def __enter__(self) -> None:
        """Nothing is shown yet."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """The bar goes away."""
        if self._bar is not None:
            self._bar.stop()

    def _begin(self, phase: Phase) -> None:
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, description=phase.name, completed=0, said="", refresh=True)

    def _end(self, phase: Phase, count: int) -> None:
        self._handle, self._size, self._before = None, 0, 0  # the next phase reads all files again
        if self._bar is not None and self._task is not None and phase.behind:
            words = f"{count:,} replies, {phase.behind}"
            self._bar.update(self._task, completed=self._total, said=words, refresh=True)

    def _show(self, phase: Phase, count: int, seconds: float) -> None:
        if self._bar is None or self._task is None:
            self._total = sum(_sizes(self._paths))
            self._bar = _bar()
            self._bar.start()
            self._task = self._bar.add_task(phase.name, total=self._total or None, said="")
        done = self._before
        with suppress(OSError, ValueError):  # closed at the end of the file
            done += self._handle.tell() if self._handle is not None else 0
        words = said(count, seconds, done, self._total)
        self._bar.update(self._task, completed=min(done, self._total), said=words, refresh=True)


def said(count: int, seconds: float, done: int, total: int) -> str:
    """The words beside the bar."""
    words = f"{count:,} replies, {count / seconds:,.0f} a second"
    if done and total > done:
        left = round(seconds * (total - done) / done)
        words += f", {left // 60}:{left % 60:02d} left"
    return words


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[said]}"),
        console=Console(stderr=True),
        transient=True,
        auto_refresh=False,  # a thread of its own would be there when the processes are forked that check
        # else a report that goes to a file would land on the terminal
        redirect_stdout=sys.stdout.isatty(),
    )


def _sizes(paths: Sequence[Path]) -> Iterator[int]:
    for path in paths:
        if not path.is_dir():
            with suppress(OSError):
                yield path.stat().st_size
            continue
        for folder, _, names in os.walk(path):
            for name in names:
                with suppress(OSError):
                    yield os.path.getsize(os.path.join(folder, name))
