"""Runs something again each time a file changes, until it is interrupted."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from replyguard.cli.lint_watch import state_of

_PAUSE = 0.4


def watched(paths: Sequence[Path], run: Callable[[], int]) -> int:
    """Run, and run again after each change below the paths; gives the last exit code when interrupted."""
    before = state_of(paths)
    code = run()
    sys.stdout.flush()
    _say("watching for changes; Ctrl-C ends it")
    try:
        while True:
            time.sleep(_PAUSE)
            after = state_of(paths)
            if after != before:
                before = after
                code = run()
                sys.stdout.flush()
                _say(f"{time.strftime('%H:%M:%S')} changed; watching")
    except KeyboardInterrupt:
        return code


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
