"""`replyguard hook`: the pre-send hook of a host, with that host's own exit codes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from replyguard import Guard
from replyguard.cli.streams import bytes_from_stdin
from replyguard.integrations.generic_hook import answer


def hook(
    host: Annotated[Literal["generic"], typer.Argument(metavar="HOST", help="The host that calls it.")],
    policy: Annotated[
        Path | None,
        typer.Option("--policy", "-p", help="The policy, a YAML file. Default: the built-in one.", show_default=False),
    ] = None,
) -> int:
    """Read a draft as JSON from standard input and say by the exit code whether it may be sent.

    0: send it (allow, warn). 2: stop; the reasons stand on standard error. Every failure is a 2 as well.

    So that also a missing Python stops the reply, a host calls it as:  replyguard hook generic || exit 2
    """
    del host  # there is one so far; further hosts bring their own exit codes
    found = answer(bytes_from_stdin, lambda: Guard() if policy is None else Guard.from_file(policy))
    for line in found.lines:
        print(line, file=sys.stderr)
    return found.code
