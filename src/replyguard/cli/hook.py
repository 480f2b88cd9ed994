"""`replyguard hook`: the pre-send hook of a host, with that host's own exit codes."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from replyguard import Guard
from replyguard.cli.options import FormatOption, LanguageOption, PolicyOption, VenueOption, VisibilityOption
from replyguard.cli.streams import bytes_from_stdin
from replyguard.integrations.checkpoint import Checkpoint
from replyguard.integrations.command_hooks import HookOutput, OnWarning, Watched, answer_to_call, answer_to_draft
from replyguard.integrations.sending_tool import SendingTool

Host = Literal["generic", "claude-code", "codex", "copilot", "cursor", "gemini-cli", "windsurf"]


def hook(
    host: Annotated[Host, typer.Argument(help="The host that calls it; generic reads a draft as JSON.")],
    policy: PolicyOption = None,
    tool: Annotated[
        list[str] | None,
        typer.Option(help="The tools that send replies, as patterns (mcp__helpdesk__*). Default: all.", metavar="NAME"),
    ] = None,
    text: Annotated[
        list[str] | None,
        typer.Option(
            help="The tool's argument that is the reply, dotted where it lies in another. Default: the usual names.",
            metavar="ARGUMENT",
        ),
    ] = None,
    note: Annotated[
        str | None,
        typer.Option(help="What makes a call a note of the team, such as internal=true.", metavar="ARGUMENT=VALUE"),
    ] = None,
    on_warning: Annotated[OnWarning, typer.Option(help="What becomes of a reply with warnings.")] = "send",
    venue: VenueOption = "owned",
    visibility: VisibilityOption = "public",
    format: FormatOption = "plain",
    language: LanguageOption = None,
) -> int:
    """Read what a host is about to do from standard input, and say in its own way whether the reply may be sent.

    0: send it (allow, warn). 2: stop; the reasons stand on standard error. Every failure is a 2 as well.
    Copilot reads a stop on standard output instead.

    So that also a missing Python stops the reply, a host calls it as:  replyguard hook HOST || exit 2
    """
    fields = {"venue": venue, "visibility": visibility, "format": format, "language": language}
    checkpoint = Checkpoint(lambda: Guard() if policy is None else Guard.from_file(policy), fields=fields)
    if host == "generic":
        if tool or text or note or on_warning != "send":
            raise typer.BadParameter("the generic hook reads a draft, not the call of a tool")
        return _give(answer_to_draft(bytes_from_stdin, checkpoint, fields))
    sending = SendingTool(text=tuple(text or ()), note=_argument(note))
    watched = Watched(tools=tuple(tool or ("*",)), tool=sending, on_warning=on_warning)
    return _give(answer_to_call(host, bytes_from_stdin, checkpoint, watched))


def _give(output: HookOutput) -> int:
    for line in output.lines:
        print(line, file=sys.stderr)
    if output.out:
        print(output.out)
    return output.code


def _argument(note: str | None) -> tuple[str, str] | None:
    if note is None:
        return None
    name, divider, value = note.partition("=")
    if not name or not divider:
        raise typer.BadParameter(f"expected ARGUMENT=VALUE, such as internal=true, got {note!r}", param_hint="--note")
    return name, value
