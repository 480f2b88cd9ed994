"""The entry point: runs a command and turns every way it can end into an exit code without a traceback."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from typing import NoReturn, TextIO

_INTERRUPTED = 130
_NOBODY_READS = 141
_UNDETERMINED = 3
_STOP = 2


def main() -> NoReturn:
    """Run the command line; for `hook` every failure reads as stop."""
    is_hook = sys.argv[1:2] == ["hook"]
    # looking for pydantic's plugins among all installed packages costs a tenth of a cold start
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # a cold start makes many objects and drops none: collecting in between is a quarter of its time
    gc.disable()
    try:
        code = _run()
    except KeyboardInterrupt:
        _say("replyguard: interrupted")
        code = _INTERRUPTED
    except BrokenPipeError:
        _abandon(sys.stdout)
        code = _NOBODY_READS  # not 0: what nobody read is not clean
    except BaseException as crash:
        code = _crashed(crash, is_hook=is_hook)
    # what Python would look through once more before it ends is a tenth of a cold start
    gc.freeze()
    sys.exit(_STOP if is_hook and code else code)


def _run() -> int:
    from replyguard.cli.streams import prepare_output

    prepare_output()
    try:
        if len(sys.argv) == 3 and sys.argv[1] == "check" and not sys.argv[2].startswith("-"):
            from replyguard.cli.single import check_text

            return check_text(sys.argv[2])
        from replyguard.cli.app import make_app

        code = make_app(sys.argv[1] if len(sys.argv) > 1 else None)(standalone_mode=False)
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):
            raise end.__context__ from None  # typer ends with 1 here, which would read as findings
        code = end.code
    except Exception as error:
        return _shown(error)
    finally:
        sys.stdout.flush()
    if code == _INTERRUPTED:
        raise KeyboardInterrupt  # typer gives back a code instead
    return code if isinstance(code, int) else 0


def _crashed(crash: BaseException, *, is_hook: bool) -> int:
    """Say what went wrong: in a line where it is the machine's doing, else with a traceback, but never from a hook."""
    if is_hook:
        _say(f"replyguard: stopped, the hook failed with {type(crash).__name__}")
    elif isinstance(crash, OSError):
        _say(f"error: {crash}")
        _abandon(sys.stdout)
    else:
        traceback.print_exception(crash)
    return _UNDETERMINED


def _say(line: str) -> None:
    try:
        print(line, file=sys.stderr, flush=True)
    except OSError:
        _abandon(sys.stderr)


def _abandon(stream: TextIO) -> None:
    """Forget what is still to be written: nobody takes it, and at the end Python would fail over it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _shown(error: Exception) -> int:
    """Show what the caller did wrong; raises what is not the caller's doing."""
    import typer

    from replyguard import ReplyguardError, SourceError
    from replyguard.cli import exits
    from replyguard.cli.streams import UnreadableInput

    if isinstance(error, typer.Abort):
        raise KeyboardInterrupt from None
    show = getattr(error, "show", None)
    if isinstance(error, typer.BadParameter):
        error.message = _with_nearest(error.message)
    if callable(show):  # a wrong call; typer does not export the class that all of these have in common
        show()
        return exits.USAGE
    if isinstance(error, UnreadableInput):
        print(f"error: {error}", file=sys.stderr)
        return exits.UNDETERMINED
    if isinstance(error, SourceError):
        from replyguard.cli.mistakes import shown

        for line in shown(error):
            print(line, file=sys.stderr)
        return exits.USAGE
    if isinstance(error, ReplyguardError):
        for line in str(error).splitlines():
            print(f"error: {line}", file=sys.stderr)
        return exits.USAGE
    raise error


def _with_nearest(message: str) -> str:
    """The message on a value that is none of the allowed ones, with the nearest of them."""
    from replyguard.yaml_source import nearest

    message = message.removeprefix("Value error, ")
    given, divider, allowed = message.removesuffix(".").partition(" is not one of ")
    if not divider:
        return message
    words = [word.strip("'") for word in allowed.split(", ")]
    hint = nearest(given.strip("'"), words)
    return f"{given} is not allowed{hint}; allowed: {', '.join(words)}"
