"""LangChain's agent with a model that says what the test tells it to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("langchain", reason="LangChain is not installed here; `make test-hosts` brings it")

from langchain.agents import create_agent
from langchain_core.language_models.fake_chat_models import GenericFakeChatModel
from langchain_core.messages import AIMessage, ToolMessage
from langchain_core.tools import tool

from replyguard.integrations.checkpoint import Checkpoint, UncheckedReply
from replyguard.integrations.langchain import AnswerMiddleware, SendingMiddleware
from replyguard.integrations.sending_tool import SendingTool
from tests.docs.blocks import documented
from tests.integrations.hosts.conftest import BAD, GOOD, assert_failed, assert_stopped

SENDING = {"send_reply": SendingTool(text=("body",), note=("internal", "true"))}
ASK = {"messages": [("user", "Please answer the customer.")]}


class Scripted(GenericFakeChatModel):
    """Says the next message of its script at each turn."""

    def bind_tools(self, tools: Any, **_: Any) -> Scripted:
        return self


def says(*script: str | dict[str, object]) -> Scripted:
    messages = [
        AIMessage(said)
        if isinstance(said, str)
        else AIMessage("", tool_calls=[{"name": "send_reply", "args": said, "id": f"call-{number}"}])
        for number, said in enumerate(script)
    ]
    return Scripted(messages=iter(messages))


def sending_tool(sent: list[str]) -> Any:
    @tool
    def send_reply(body: str, internal: bool = False) -> str:
        """Send a reply to the customer."""
        sent.append(body)
        return "sent"

    return send_reply


def agent(model: Scripted, sent: list[str], *middleware: Any) -> Any:
    return create_agent(model, tools=[sending_tool(sent)], middleware=middleware)


def invoke(agent: Any) -> Any:
    return agent.invoke(ASK)


def ainvoke(agent: Any) -> Any:
    return asyncio.run(agent.ainvoke(ASK))


WAYS = pytest.mark.parametrize("call", [invoke, ainvoke])


@WAYS
def test_the_model_is_told_what_to_mend_and_the_mended_reply_is_sent(call: Callable[[Any], Any]) -> None:
    sent: list[str] = []
    state = call(agent(says({"body": BAD}, {"body": GOOD}, "done"), sent, SendingMiddleware(SENDING)))
    assert sent == [GOOD]
    told = [message for message in state["messages"] if isinstance(message, ToolMessage)]
    assert [message.status for message in told] == ["error", "success"]
    assert_stopped(told[0].text)


@pytest.mark.usefixtures("readers_folder")
def test_what_the_page_shows_does_so() -> None:
    sent: list[str] = []
    known = {"model": says({"body": BAD}, {"body": GOOD}, "done"), "send_reply": sending_tool(sent)}
    exec(documented("hosts/langchain.md", "create_agent"), known)
    invoke(known["agent"])
    assert sent == [GOOD]


@WAYS
def test_a_note_is_left_alone(call: Callable[[Any], Any]) -> None:
    sent: list[str] = []
    call(agent(says({"body": BAD, "internal": True}, "done"), sent, SendingMiddleware(SENDING)))
    assert sent == [BAD]


@WAYS
def test_where_the_policy_is_broken_the_run_ends(call: Callable[[Any], Any], broken_policy: Path) -> None:
    sent: list[str] = []
    middleware = SendingMiddleware(SENDING, Checkpoint(broken_policy))
    with pytest.raises(UncheckedReply) as ended:
        call(agent(says({"body": GOOD}, "done"), sent, middleware))
    assert_failed(str(ended.value))
    assert sent == []


def test_without_a_tool_there_is_nothing_to_guard() -> None:
    with pytest.raises(ValueError, match="name at least one tool"):
        SendingMiddleware({})


@WAYS
def test_an_answer_is_asked_for_again(call: Callable[[Any], Any]) -> None:
    state = call(agent(says(BAD, GOOD), [], AnswerMiddleware()))
    texts = [message.text for message in state["messages"]]
    assert texts[-1] == GOOD
    assert BAD not in texts
    assert_stopped(texts[-2])


@WAYS
def test_after_the_last_try_the_answer_is_its_reasons(call: Callable[[Any], Any]) -> None:
    state = call(agent(says(BAD, BAD, BAD, BAD), [], AnswerMiddleware(retries=2)))
    texts = [message.text for message in state["messages"]]
    assert_stopped(texts[-1])
    assert BAD not in texts


@WAYS
def test_an_answer_that_could_not_be_checked_ends_the_run(call: Callable[[Any], Any], broken_policy: Path) -> None:
    with pytest.raises(UncheckedReply) as ended:
        call(agent(says(GOOD), [], AnswerMiddleware(Checkpoint(broken_policy))))
    assert_failed(str(ended.value))
