"""The entry point: runs a command and turns every way it can end into an exit code without a traceback."""

from __future__ import annotations

import os
import sys
import traceback
from typing import NoReturn

_INTERRUPTED = 130
_NOBODY_READS = 141
_UNDETERMINED = 3
_STOP = 2


def main() -> NoReturn:
    """Run the command line; for `hook` every failure reads as stop."""
    is_hook = sys.argv[1:2] == ["hook"]
    # looking for pydantic's plugins among all installed packages costs a tenth of a cold start
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        code = _run()
    except KeyboardInterrupt:
        print("replyguard: interrupted", file=sys.stderr)
        code = _INTERRUPTED
    except BrokenPipeError:
        from replyguard.cli.streams import abandon_output

        abandon_output()
        code = _NOBODY_READS  # not 0: what nobody read is not clean
    except BaseException as crash:
        code = _crashed(crash, is_hook=is_hook)
    sys.exit(_STOP if is_hook and code else code)


def _run() -> int:
    from replyguard.cli.app import app
    from replyguard.cli.streams import prepare_output

    prepare_output()
    try:
        code = app(standalone_mode=False)
    except SystemExit as end:
        code = end.code
    except Exception as error:
        return _shown(error)
    finally:
        sys.stdout.flush()
    return code if isinstance(code, int) else 0


def _crashed(crash: BaseException, *, is_hook: bool) -> int:
    """Say what went wrong: in a line where it is the machine's doing, else with a traceback, but never from a hook."""
    if is_hook:
        print(f"replyguard: stopped, the hook failed with {type(crash).__name__}", file=sys.stderr)
    elif isinstance(crash, OSError):
        from replyguard.cli.streams import abandon_output

        print(f"error: {crash}", file=sys.stderr)
        abandon_output()
    else:
        traceback.print_exception(crash)
    return _UNDETERMINED


def _shown(error: Exception) -> int:
    """Show what the caller did wrong; raises what is not the caller's doing."""
    import typer

    from replyguard import ReplyguardError
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
