"""The MCP server, asked by the real client: in the process, and as a command on standard input and output."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("mcp", reason="MCP is not installed here; `make test-hosts` brings it")

from mcp import Client, StdioServerParameters

from replyguard import Guard
from replyguard.integrations.checkpoint import Checkpoint
from replyguard.integrations.mcp_server import make_server
from tests.docs.blocks import documented
from tests.integrations.hosts.conftest import BAD, GOOD, SECRET, assert_stopped


def ask(server: Any, question: Callable[[Client], Awaitable[Any]]) -> Any:
    async def session() -> Any:
        async with Client(server) as client:
            return await question(client)

    return asyncio.run(session())


def call(server: Any, tool: str, **arguments: object) -> Any:
    return ask(server, lambda client: client.call_tool(tool, arguments))


def test_a_bad_reply_may_not_be_sent() -> None:
    result = call(make_server(), "check_reply", text=BAD)
    assert not result.is_error
    answer = result.structured_content
    assert answer["may_be_sent"] is False
    assert_stopped("\n".join(answer["reasons"]))
    assert answer["verdict"] == Guard().check(BAD).to_dict()


def test_a_good_reply_may_be_sent() -> None:
    answer = call(make_server(), "check_reply", text=GOOD).structured_content
    assert answer["may_be_sent"] is True
    assert answer["reasons"] == []


def test_what_the_customer_has_of_their_own_is_theirs_in_private() -> None:
    text = "Ihre IBAN ist DE89 3704 0044 0532 0130 00."
    assert call(make_server(), "check_reply", text=text, visibility="private").structured_content["may_be_sent"] is True
    assert call(make_server(), "check_reply", text=text).structured_content["may_be_sent"] is False


def test_the_thread_is_read() -> None:
    thread = [{"role": "customer", "text": "Meine IBAN ist DE89 3704 0044 0532 0130 00."}]
    answer = call(make_server(), "check_reply", text=BAD, thread=thread).structured_content
    assert "im Verlauf schon vom Kunden öffentlich genannt" in "\n".join(answer["reasons"])


def test_personal_data_are_taken_out() -> None:
    answer = call(make_server(), "redact_reply", text="Die IBAN ist DE89 3704 0044 0532 0130 00.").structured_content
    assert answer == {"redacted": "Die IBAN ist [IBAN]."}


def test_the_way_to_private() -> None:
    answer = call(make_server(), "suggest_private_channel", text=GOOD).structured_content
    assert answer == Guard().check(GOOD).to_dict()["routing"]


def test_the_rules_are_resources() -> None:
    async def read(client: Client) -> tuple[Any, Any]:
        listed = await client.read_resource("rules://list")
        one = await client.read_resource("rules://rule/profanity.strong")
        return listed.contents[0], one.contents[0]

    listed, one = ask(make_server(), read)
    assert {rule["name"] for rule in json.loads(listed.text)} == set(Guard().policy.registry.names())
    rule = json.loads(one.text)
    assert rule["name"] == "profanity.strong"
    assert set(rule["why"]) == {"de", "en"}


def test_where_the_policy_is_broken_the_call_is_an_error_that_says_so(broken_policy: Path) -> None:
    server = make_server(Checkpoint(broken_policy))
    for tool in ("check_reply", "redact_reply", "suggest_private_channel"):
        result = call(server, tool, text=BAD)
        assert result.is_error
        told = result.content[0].text
        assert "not checked, so do not send it" in told
        assert "colour" in told
        assert SECRET not in told


def test_a_draft_that_is_none_is_an_error_without_its_text() -> None:
    result = call(make_server(), "check_reply", text=GOOD, thread=[{"role": "boss", "text": BAD}])
    assert result.is_error
    assert "role" in result.content[0].text
    assert SECRET not in result.content[0].text


def test_the_server_as_the_page_has_a_host_start_it(readers_folder: Path) -> None:
    told = json.loads(documented("hosts/mcp.md", "mcpServers"))["mcpServers"]["replyguard"]
    assert told["command"] == "python"
    command = StdioServerParameters(command=sys.executable, args=told["args"], cwd=readers_folder)
    answer = call(command, "check_reply", text=BAD).structured_content
    assert answer["may_be_sent"] is False


def test_the_server_does_not_start_with_a_broken_policy(broken_policy: Path) -> None:
    command = [sys.executable, "-m", "replyguard.integrations.mcp_server", "--policy", str(broken_policy)]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=60)
    assert ended.returncode == 2
    assert b"colour" in ended.stderr
