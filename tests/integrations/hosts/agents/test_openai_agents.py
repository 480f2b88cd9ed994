"""OpenAI Agents SDK with a model that says what the test tells it to."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("agents", reason="the OpenAI Agents SDK is not installed here; `make test-hosts` brings it")

from agents import (
    Agent,
    Model,
    ModelResponse,
    OutputGuardrailTripwireTriggered,
    Runner,
    ToolInputGuardrailTripwireTriggered,
    Usage,
    function_tool,
    set_tracing_disabled,
)
from openai.types.responses import ResponseFunctionToolCall, ResponseOutputMessage, ResponseOutputText

from replyguard.integrations.checkpoint import Checkpoint
from replyguard.integrations.openai_agents import output_guardrail, sending_guardrail
from replyguard.integrations.sending_tool import SendingTool
from tests.docs.blocks import documented
from tests.integrations.hosts.conftest import BAD, GOOD, assert_failed, assert_stopped

set_tracing_disabled(True)


class Scripted(Model):
    """Says the next line of its script at each turn: a mapping calls the tool, a text is the final answer."""

    def __init__(self, *script: str | dict[str, object]) -> None:
        self.script = list(script)
        self.heard: list[Any] = []

    async def get_response(self, system_instructions: Any, input: Any, *_: Any, **__: Any) -> ModelResponse:
        self.heard.append(input)
        said = self.script.pop(0)
        output: Any
        if isinstance(said, str):
            text = ResponseOutputText(annotations=[], text=said, type="output_text")
            output = ResponseOutputMessage(id="m", content=[text], role="assistant", status="completed", type="message")
        else:
            number = f"call-{len(self.heard)}"
            output = ResponseFunctionToolCall(
                arguments=json.dumps(said), call_id=number, name="send_reply", type="function_call"
            )
        return ModelResponse(output=[output], usage=Usage(), response_id=None)

    def stream_response(self, *_: Any, **__: Any) -> AsyncIterator[Any]:
        raise NotImplementedError


def agent(model: Model, sent: list[str], guardrail: Any) -> Agent[Any]:
    @function_tool(tool_input_guardrails=[guardrail])
    def send_reply(body: str, internal: bool = False) -> str:
        """Send a reply to the customer."""
        sent.append(body)
        return "sent"

    return Agent(name="service", model=model, tools=[send_reply])


def run(agent: Agent[Any]) -> Any:
    return asyncio.run(Runner.run(agent, "Please answer the customer."))


def test_the_model_is_told_what_to_mend_and_the_mended_reply_is_sent() -> None:
    sent: list[str] = []
    model = Scripted({"body": BAD}, {"body": GOOD}, "done")
    result = run(agent(model, sent, sending_guardrail()))
    assert sent == [GOOD]
    assert result.final_output == "done"
    told = [item["output"] for item in model.heard[1] if item.get("type") == "function_call_output"]
    assert len(told) == 1
    assert_stopped(told[0])


@pytest.mark.usefixtures("readers_folder")
def test_what_the_page_shows_does_so() -> None:
    sent: list[str] = []

    class Helpdesk:
        def send(self, body: str, internal: bool) -> str:
            sent.append(body)
            return "sent"

    known = {"model": Scripted({"body": BAD}, {"body": GOOD}, "done"), "helpdesk": Helpdesk()}
    exec(documented("hosts/openai-agents.md", "function_tool"), known)
    run(known["agent"])
    assert sent == [GOOD]


def test_a_note_is_left_alone() -> None:
    sent: list[str] = []
    guardrail = sending_guardrail(tool=SendingTool(text=("body",), note=("internal", "true")))
    run(agent(Scripted({"body": BAD, "internal": True}, "done"), sent, guardrail))
    assert sent == [BAD]


def test_where_the_policy_is_broken_the_run_ends(broken_policy: Path) -> None:
    sent: list[str] = []
    guardrail = sending_guardrail(Checkpoint(broken_policy))
    with pytest.raises(ToolInputGuardrailTripwireTriggered) as ended:
        run(agent(Scripted({"body": GOOD}, "done"), sent, guardrail))
    assert_failed(str(ended.value.output.output_info))
    assert sent == []


def test_a_call_whose_text_is_not_found_ends_the_run() -> None:
    sent: list[str] = []
    guardrail = sending_guardrail(tool=SendingTool(text=("reply.text",)))
    with pytest.raises(ToolInputGuardrailTripwireTriggered) as ended:
        run(agent(Scripted({"body": BAD}, "done"), sent, guardrail))
    assert "reply.text" in str(ended.value.output.output_info)
    assert sent == []


def test_an_output_that_is_the_reply_is_stopped() -> None:
    with pytest.raises(OutputGuardrailTripwireTriggered) as stopped:
        run(Agent(name="service", model=Scripted(BAD), output_guardrails=[output_guardrail()]))
    assert_stopped(stopped.value.guardrail_result.output.output_info)
    assert run(Agent(name="service", model=Scripted(GOOD), output_guardrails=[output_guardrail()])).final_output == GOOD


def test_an_output_that_could_not_be_checked_is_stopped(broken_policy: Path) -> None:
    guardrail = output_guardrail(Checkpoint(broken_policy))
    with pytest.raises(OutputGuardrailTripwireTriggered) as stopped:
        run(Agent(name="service", model=Scripted(GOOD), output_guardrails=[guardrail]))
    assert_failed(stopped.value.guardrail_result.output.output_info)
