"""The hooks of agents: what each host writes and how it reads the end of a command; the ready configurations, broken.

The hosts themselves need a model and an account. What they do with a hook's end is written down here, as their own
pages say it; the commands come from the ready configurations and run in a real shell.
"""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import pytest

from replyguard.cli import hook as hook_module
from replyguard.integrations.command_hooks import HOSTS

from .conftest import RunInside

EXAMPLES = Path(__file__).parents[2] / "examples/hosts"
GOOD = {"body": "Vielen Dank, das Ersatzteil ist unterwegs."}
COARSE = {"body": "Das ist wirklich Mist, wir sehen nach."}
BAD = {"body": "So eine Scheiße, die IBAN ist DE89 3704 0044 0532 0130 00."}
NOTE = {**BAD, "internal": True}
SECRET = "3704"

Decision = str  # "send", "ask" or "stop"


def by_exit_code(code: int, out: str) -> Decision:
    """Claude Code, Codex, Gemini CLI: 2 stops; 0 is read for a decision; anything else lets the call through."""
    if code == 2:
        return "stop"
    decision = said(out).get("hookSpecificOutput", {}).get("permissionDecision") if code == 0 else None
    return {"deny": "stop", "ask": "ask"}.get(str(decision), "send")


def by_exit_code_alone(code: int, out: str) -> Decision:
    """Windsurf: 2 stops, anything else lets the call through."""
    return "stop" if code == 2 else "send"


def by_permission(code: int, out: str) -> Decision:
    """Cursor, without its own `failClosed`: 2 stops, 0 is read for a permission, anything else lets the call through."""
    if code == 2:
        return "stop"
    return {"deny": "stop", "ask": "ask"}.get(str(said(out).get("permission")), "send") if code == 0 else "send"


def by_denial(code: int, out: str) -> Decision:
    """Copilot: what stands on standard output is read where the code is 0; anything else lets the call through."""
    return {"deny": "stop", "ask": "ask"}.get(str(said(out).get("permissionDecision")), "send") if code == 0 else "send"


def said(out: str) -> dict[str, Any]:
    """One JSON object or nothing; two of them are nothing to a host."""
    try:
        found = json.loads(out)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


@dataclass(frozen=True)
class Host:
    call: Callable[[object], dict[str, Any]]
    reads: Callable[[int, str], Decision]
    command: Callable[[Any], str]
    file: str


def tool_call(event: str, tool: str) -> Callable[[object], dict[str, Any]]:
    return lambda arguments: {
        "session_id": "s",
        "cwd": "/",
        "hook_event_name": event,
        "tool_name": tool,
        "tool_input": arguments,
    }


HELPDESK = "mcp__helpdesk__send_reply"
OF = {
    "claude-code": Host(
        tool_call("PreToolUse", HELPDESK),
        by_exit_code,
        lambda data: data["hooks"]["PreToolUse"][0]["hooks"][0]["command"],
        "settings.json",
    ),
    "codex": Host(
        tool_call("PreToolUse", HELPDESK),
        by_exit_code,
        lambda data: data["hooks"]["PreToolUse"][0]["hooks"][0]["command"],
        "hooks.json",
    ),
    "gemini-cli": Host(
        tool_call("BeforeTool", "mcp_helpdesk_send_reply"),
        by_exit_code,
        lambda data: data["hooks"]["BeforeTool"][0]["hooks"][0]["command"],
        "settings.json",
    ),
    "cursor": Host(
        lambda arguments: tool_call("beforeMCPExecution", "send_reply")(json.dumps(arguments)),
        by_permission,
        lambda data: data["hooks"]["beforeMCPExecution"][0]["command"],
        "hooks.json",
    ),
    "windsurf": Host(
        lambda arguments: {
            "agent_action_name": "pre_mcp_tool_use",
            "tool_info": {
                "mcp_server_name": "helpdesk",
                "mcp_tool_name": "send_reply",
                "mcp_tool_arguments": arguments,
            },
        },
        by_exit_code_alone,
        lambda data: data["hooks"]["pre_mcp_tool_use"][0]["command"],
        "hooks.json",
    ),
    "copilot": Host(
        lambda arguments: {"cwd": "/", "toolName": "helpdesk-send_reply", "toolArgs": json.dumps(arguments)},
        by_denial,
        lambda data: data["hooks"]["preToolUse"][0]["bash"],
        "hooks.json",
    ),
}
EACH = pytest.mark.parametrize("name", OF)


def written(name: str, arguments: object) -> str:
    return json.dumps(OF[name].call(arguments))


def test_every_host_has_a_configuration_and_stands_here() -> None:
    assert {*HOSTS} == {"generic", *OF} == {*get_args(hook_module.Host)}
    for name, host in OF.items():
        assert host.command(json.loads((EXAMPLES / name / host.file).read_text("utf-8")))


@EACH
@pytest.mark.parametrize(
    ("arguments", "options", "decision"),
    [
        (GOOD, [], "send"),
        (BAD, [], "stop"),
        (NOTE, [], "stop"),
        (NOTE, ["--note", "internal=true"], "send"),
        (BAD, ["--note", "internal=true"], "stop"),
        (COARSE, [], "send"),
        (COARSE, ["--on-warning", "stop"], "stop"),
        (BAD, ["--tool", "*other_tool"], "send"),
        (BAD, ["--tool", "*other_tool", "--tool", "*send_reply"], "stop"),
        ({"ticket": {"comment": BAD}}, ["--text", "ticket.comment.body"], "stop"),
        ({"ticket": {"comment": GOOD}}, ["--text", "ticket.comment.body"], "send"),
        ({"subject": BAD["body"], **GOOD}, [], "stop"),
        (GOOD, ["--text", "reply"], "stop"),
        ({"id": 7}, [], "stop"),
        ({"body": ["a"]}, [], "stop"),
        ("geheim", [], "stop"),
        (None, [], "stop"),
        (GOOD, ["-p", "nope.yaml"], "stop"),
    ],
)
def test_what_becomes_of_a_call(
    command: RunInside, name: str, arguments: object, options: list[str], decision: str
) -> None:
    run = command("hook", name, *options, stdin=written(name, arguments))
    assert OF[name].reads(run.code, run.out) == decision
    assert SECRET not in run.out + run.err
    if arguments == BAD and decision == "stop":
        told = run.err + run.out
        assert "profanity.strong" in told
        assert "personal-data.iban" in told


@EACH
@pytest.mark.parametrize("stdin", ["", "{", "[]", '{"tool_name": 7, "tool_input": {}}', "[" * 100_000, b"\xff", None])
def test_what_is_no_call_is_stopped(command: RunInside, name: str, stdin: str | bytes | None) -> None:
    run = command("hook", name, stdin=stdin)
    assert OF[name].reads(run.code, run.out) == "stop"


@EACH
def test_a_host_that_can_ask_asks_and_any_other_stops(command: RunInside, name: str) -> None:
    run = command("hook", name, "--on-warning", "ask", stdin=written(name, COARSE))
    expected = "ask" if name in ("claude-code", "cursor", "copilot") else "stop"
    assert OF[name].reads(run.code, run.out) == expected
    assert "profanity.mild" in run.out + run.err


@EACH
def test_a_warning_is_told_where_it_is_sent(command: RunInside, name: str) -> None:
    run = command("hook", name, stdin=written(name, COARSE))
    assert "profanity.mild" in run.out + run.err
    assert run.out == "" or said(run.out) != {}, "hosts read one JSON object or nothing"


@pytest.mark.parametrize("name", [name for name in OF if name != "cursor"])
def test_a_clean_reply_gets_no_answer_that_would_skip_the_hosts_own_permissions(command: RunInside, name: str) -> None:
    run = command("hook", name, stdin=written(name, GOOD))
    assert (run.code, run.out, run.err) == (0, "", "")


@EACH
def test_a_crash_is_a_stop(command: RunInside, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Copilot reads only what stands on standard output: its configuration writes the denial for a crash."""

    def failing(*_: object) -> None:
        raise RuntimeError("geheim")

    monkeypatch.setattr(hook_module, "answer_to_call", failing)
    run = command("hook", name, stdin=written(name, GOOD))
    assert (run.code, run.out) == (2, "")
    assert "geheim" not in run.err


@pytest.mark.parametrize("options", [["--text", "x"], ["--tool", "x"], ["--note", "x=y"], ["--on-warning", "stop"]])
def test_the_generic_hook_takes_no_options_of_tools(command: RunInside, options: list[str]) -> None:
    run = command("hook", "generic", *options, stdin='{"text": "Danke!"}')
    assert run.code == 2
    assert "the generic hook reads a draft" in run.err


def test_the_generic_hook_takes_what_the_draft_leaves_open(command: RunInside) -> None:
    iban = json.dumps({"text": "DE89 3704 0044 0532 0130 00"})
    assert command("hook", "generic", stdin=iban).code == 2
    assert command("hook", "generic", "--visibility", "private", stdin=iban).code == 0
    public = json.dumps({"text": "DE89 3704 0044 0532 0130 00", "visibility": "public"})
    assert command("hook", "generic", "--visibility", "private", stdin=public).code == 2


@pytest.mark.parametrize("note", ["internal", "=true", ""])
def test_a_note_that_is_named_wrongly_is_a_stop(command: RunInside, note: str) -> None:
    run = command("hook", "claude-code", "--note", note, stdin=written("claude-code", GOOD))
    assert run.code == 2
    assert "ARGUMENT=VALUE" in run.err


# ways in which the command itself does not come to an end of its own: a script that stands in its place
BROKEN = {
    "the package is missing": "#!{python} -I\nimport no_such_package\n",
    "Python is missing": "#!/no/such/python\n",
    "Python does not start": "#!/bin/sh\nexec env -i PYTHONHOME=/no/such/home {python} -c pass\n",
    "it is killed": "#!/bin/sh\nkill -KILL $$\n",
    "it is ended": "#!/bin/sh\nkill -TERM $$\n",
    "it ends as other commands fail": "#!/bin/sh\nexit 1\n",
    "it hangs": "#!/bin/sh\nsleep 30\n",
    "it is no program": "geheim",
}


@pytest.fixture
def in_shell(tmp_path: Path) -> Callable[..., tuple[int, str]]:
    """Run the command of a ready configuration in a shell, with or without something in replyguard's place."""

    def run(
        name: str, arguments: object, script: str | None, *, changed: Callable[[str], str] = str
    ) -> tuple[int, str]:
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        # a shell that cannot run the one looks for another
        path = os.pathsep.join(
            one for one in os.environ["PATH"].split(os.pathsep) if not (Path(one) / "replyguard").exists()
        )
        stand_in = folder / "replyguard"
        if script is not None:
            stand_in.write_text(script.replace("{python}", sys.executable), "utf-8")
            stand_in.chmod(stand_in.stat().st_mode | stat.S_IXUSR)
            path = f"{folder}:{path}"
        else:
            path = f"{Path(sys.executable).parent}:{path}"
        host = OF[name]
        line = changed(host.command(json.loads((EXAMPLES / name / host.file).read_text("utf-8"))))
        done = subprocess.run(
            ["sh", "-c", line],
            input=written(name, arguments).encode(),
            capture_output=True,
            check=False,
            timeout=60,
            env={**os.environ, "PATH": path},
        )
        return done.returncode, done.stdout.decode()

    return run


@pytest.mark.slow
@EACH
def test_the_ready_configuration_works(in_shell: Callable[..., tuple[int, str]], name: str) -> None:
    for arguments, decision in ((GOOD, "send"), (BAD, "stop"), (NOTE, "send")):
        assert OF[name].reads(*in_shell(name, arguments, None)) == decision


@pytest.mark.slow
@EACH
@pytest.mark.parametrize("way", BROKEN)
def test_the_ready_configuration_stops_where_replyguard_is_broken(
    in_shell: Callable[..., tuple[int, str]], name: str, way: str
) -> None:
    def hurried(line: str) -> str:
        assert "timeout 20 " in line
        return line.replace("timeout 20 ", "timeout 1 ") if way == "it hangs" else line

    assert OF[name].reads(*in_shell(name, GOOD, BROKEN[way], changed=hurried)) == "stop"


@EACH
def test_the_ready_configuration_stops_where_the_command_is_missing(
    in_shell: Callable[..., tuple[int, str]], name: str
) -> None:
    def missing(line: str) -> str:
        return line.replace(" replyguard hook", " no-such-replyguard hook")

    assert OF[name].reads(*in_shell(name, GOOD, None, changed=missing)) == "stop"


@EACH
def test_without_its_last_words_the_configuration_would_let_it_through(
    in_shell: Callable[..., tuple[int, str]], name: str
) -> None:
    """The control: it is the configuration that stops."""

    def bare(line: str) -> str:
        return line.partition("||")[0]

    assert OF[name].reads(*in_shell(name, BAD, BROKEN["it is killed"], changed=bare)) == "send"
