"""Command hooks of agents: reads what a host writes, asks about the reply in it, and answers as that host reads it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal

from replyguard import Draft
from replyguard.integrations.checkpoint import Answer, Checkpoint
from replyguard.integrations.sending_tool import SendingTool

SEND = 0
STOP = 2

OnWarning = Literal["send", "ask", "stop"]

_USUAL = SendingTool()


@dataclass(frozen=True, slots=True)
class HookOutput:
    """What a hook gives back to its host: an exit code, standard output, and lines for standard error."""

    code: int
    out: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Watched:
    """Which calls are looked at: of tools whose names match one of the patterns (`mcp__helpdesk__*`), and how.

    `on_warning` says what becomes of a reply with warnings: sent, shown to the person at the host, or stopped; a host
    that cannot ask stops it instead.
    """

    tools: tuple[str, ...] = ("*",)
    tool: SendingTool = _USUAL
    on_warning: OnWarning = "send"


@dataclass(frozen=True, slots=True)
class _Host:
    """How a host writes a call of a tool, and how it reads what becomes of it."""

    call: Callable[[Mapping[str, object]], tuple[object, object]]
    """The tool's name and its arguments."""
    send: Callable[[Answer], HookOutput]
    stop: Callable[[Answer], HookOutput]
    ask: Callable[[Answer], HookOutput]


def answer_to_draft(read: Callable[[], bytes], checkpoint: Checkpoint, fields: Mapping[str, object]) -> HookOutput:
    """The generic hook: a draft as JSON comes in; its own keys win over `fields`."""

    def draft() -> Draft:
        given = Draft.from_json(read())
        return Draft.from_mapping({**fields, **{name: getattr(given, name) for name in given.model_fields_set}})

    answer = checkpoint.ask_about(draft)
    return _on_stderr(answer)


def answer_to_call(host: str, read: Callable[[], bytes], checkpoint: Checkpoint, watched: Watched) -> HookOutput:
    """The hook of a host in HOSTS: a call of a tool comes in; a call that cannot be read is stopped."""
    known = _HOSTS[host]
    try:
        name, arguments = known.call(_object(read()))
        if not isinstance(name, str):
            raise _UnreadableCall("it names no tool")
        if not any(fnmatchcase(name, pattern) for pattern in watched.tools):
            return known.send(Answer(False, ()))
        answer = watched.tool.ask(checkpoint, arguments)
    except _UnreadableCall as unreadable:
        answer = Answer(True, (f"replyguard: stopped, the host's call could not be read: {unreadable}",))
    if answer.is_stopped:
        return known.stop(answer)
    if answer.verdict is not None and answer.verdict.decision == "warn" and watched.on_warning != "send":
        return known.ask(answer) if watched.on_warning == "ask" else known.stop(answer)
    return known.send(answer)


class _UnreadableCall(Exception):
    """A call that is not as its host writes it; the message holds nothing of the call."""


def _object(written: bytes) -> Mapping[str, object]:
    try:
        data = json.loads(written)
    except (ValueError, RecursionError):
        raise _UnreadableCall("not JSON") from None
    if not isinstance(data, dict):
        raise _UnreadableCall("expected a JSON object")
    return data


def _tool_input(data: Mapping[str, object]) -> tuple[object, object]:
    """As Claude Code, Codex, Gemini CLI and Cursor write it; Cursor's arguments may be JSON within JSON."""
    return data.get("tool_name"), _unpacked(data.get("tool_input"))


def _windsurf_call(data: Mapping[str, object]) -> tuple[object, object]:
    info = data.get("tool_info")
    if not isinstance(info, dict):
        return None, None
    return info.get("mcp_tool_name"), _unpacked(info.get("mcp_tool_arguments"))


def _copilot_call(data: Mapping[str, object]) -> tuple[object, object]:
    if "toolName" not in data:  # as it writes for hooks in the spelling of Claude Code
        return _tool_input(data)
    return data.get("toolName"), _unpacked(data.get("toolArgs"))


def _unpacked(arguments: object) -> object:
    if not isinstance(arguments, str):
        return arguments
    try:
        return json.loads(arguments)
    except (ValueError, RecursionError):
        raise _UnreadableCall("the tool's arguments are not JSON") from None


def _stop(answer: Answer) -> HookOutput:
    return HookOutput(STOP, lines=answer.lines)


def _on_stderr(answer: Answer) -> HookOutput:
    return HookOutput(STOP if answer.is_stopped else SEND, lines=answer.lines)


def _as_message(answer: Answer) -> HookOutput:
    """Nothing that decides: the host's own permissions still hold."""
    return HookOutput(SEND, _json({"systemMessage": answer.text}) if answer.lines else "")


def _ask_claude(answer: Answer) -> HookOutput:
    decision = {
        "hookEventName": "PreToolUse",
        "permissionDecision": "ask",
        "permissionDecisionReason": answer.text,
    }
    return HookOutput(SEND, _json({"hookSpecificOutput": decision}))


def _cursor(permission: str) -> Callable[[Answer], HookOutput]:
    def said(answer: Answer) -> HookOutput:
        told = {"user_message": answer.text, "agent_message": answer.text} if answer.lines else {}
        return HookOutput(SEND, _json({"permission": permission, **told}))

    return said


def _copilot(decision: str) -> Callable[[Answer], HookOutput]:
    def said(answer: Answer) -> HookOutput:
        return HookOutput(SEND, _json({"permissionDecision": decision, "permissionDecisionReason": answer.text}))

    return said


def _json(data: object) -> str:
    return json.dumps(data)  # ASCII: whatever the reply holds can be written


_HOSTS = {
    "claude-code": _Host(_tool_input, send=_as_message, stop=_stop, ask=_ask_claude),
    "codex": _Host(_tool_input, send=_as_message, stop=_stop, ask=_stop),
    "gemini-cli": _Host(_tool_input, send=_as_message, stop=_stop, ask=_stop),
    "cursor": _Host(_tool_input, send=_cursor("allow"), stop=_stop, ask=_cursor("ask")),
    "windsurf": _Host(_windsurf_call, send=_on_stderr, stop=_stop, ask=_stop),
    # reads a denial on standard output; any other end than 0 lets the call through, which its configuration mends
    "copilot": _Host(_copilot_call, send=_on_stderr, stop=_copilot("deny"), ask=_copilot("ask")),
}
HOSTS = ("generic", *_HOSTS)
