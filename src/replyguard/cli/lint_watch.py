"""`replyguard lint --watch`: lints again what has changed, until it is interrupted."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from replyguard.cli.lint_call import LintCall
from replyguard.saved_replies import MissingPath

_SHORTEST_PAUSE = 0.3
_SHARE = 10
"""Looking for changes takes at most one part in so many of the time."""

State = dict[str, tuple[int, int]]


def watch(call: LintCall, lint: Callable[[Callable[[str], bool] | None], int]) -> int:
    """Lint everything, then each time the files that changed; gives the last exit code when interrupted."""
    before = state_of(call.paths)
    code = lint(None)
    sys.stdout.flush()
    _say("watching for changes; Ctrl-C ends it")
    try:
        while True:
            begun = time.monotonic()
            after = state_of(call.paths)
            changed = {path for path, stamp in after.items() if before.get(path) != stamp}
            if changed:
                before = after
                if sys.stdout.isatty():
                    sys.stdout.write("\x1b[2J\x1b[3J\x1b[H")
                with suppress(MissingPath):  # on its way from an editor's other name
                    code = lint(_Among(changed))
                sys.stdout.flush()
                _say(f"{time.strftime('%H:%M:%S')} {len(changed):,} changed; watching")
            before = after
            time.sleep(max(_SHORTEST_PAUSE, _SHARE * (time.monotonic() - begun)))
    except KeyboardInterrupt:
        return code


@dataclass(frozen=True, slots=True)
class _Among:
    """Whether a path is a folder or one of the files that changed."""

    changed: Collection[str]

    def __call__(self, path: str) -> bool:
        return os.path.isdir(path) or os.path.realpath(path) in self.changed


def state_of(paths: Sequence[Path]) -> State:
    """Size and time of every file below the paths."""
    state: State = {}
    for path in _files(paths):
        with suppress(OSError):
            found = os.stat(path)
            state[os.path.realpath(path)] = (found.st_size, found.st_mtime_ns)
    return state


def _files(paths: Sequence[Path]) -> Iterator[str]:
    for path in paths:
        if not path.is_dir():
            yield os.fspath(path)
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield from (os.path.join(folder, name) for name in names if not name.startswith("."))


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
