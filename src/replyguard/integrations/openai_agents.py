"""OpenAI Agents SDK: a guardrail on the tool that sends, which tells the model what to mend, and one on the output."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from replyguard.integrations.checkpoint import Answer, Checkpoint
from replyguard.integrations.extras import extra
from replyguard.integrations.sending_tool import SendingTool

with extra("openai-agents"):
    from agents import (
        Agent,
        GuardrailFunctionOutput,
        OutputGuardrail,
        RunContextWrapper,
        ToolGuardrailFunctionOutput,
        ToolInputGuardrail,
        ToolInputGuardrailData,
    )


def sending_guardrail(checkpoint: Checkpoint | None = None, tool: SendingTool | None = None) -> ToolInputGuardrail[Any]:
    """For `function_tool(tool_input_guardrails=[…])` of the tool that sends replies.

    A reply that must not be sent is rejected with its reasons as the tool's result, so that the model writes another.
    Where the check itself failed, the run ends with ToolInputGuardrailTripwireTriggered: there is nothing to mend.
    """
    asked = checkpoint if checkpoint is not None else Checkpoint()
    sending = tool if tool is not None else SendingTool()

    async def replyguard(data: ToolInputGuardrailData) -> ToolGuardrailFunctionOutput:
        arguments = _arguments(data.context.tool_arguments)
        answer = await asyncio.to_thread(sending.ask, asked, arguments)
        if not answer.is_stopped:
            return ToolGuardrailFunctionOutput.allow(output_info=answer.text)
        if answer.is_unchecked:
            return ToolGuardrailFunctionOutput.raise_exception(output_info=answer.text)
        return ToolGuardrailFunctionOutput.reject_content(answer.text, output_info=answer.text)

    return ToolInputGuardrail(guardrail_function=replyguard, name="replyguard")


def output_guardrail(checkpoint: Checkpoint | None = None) -> OutputGuardrail[Any]:
    """For `Agent(output_guardrails=[…])` where the agent's final output is itself the reply.

    A reply that must not be sent ends the run with OutputGuardrailTripwireTriggered; the reasons are its `output_info`.
    """
    asked = checkpoint if checkpoint is not None else Checkpoint()

    async def replyguard(context: RunContextWrapper[Any], agent: Agent[Any], output: object) -> GuardrailFunctionOutput:
        answer = await asyncio.to_thread(_ask_about_output, asked, output)
        return GuardrailFunctionOutput(output_info=answer.text, tripwire_triggered=answer.is_stopped)

    return OutputGuardrail(guardrail_function=replyguard, name="replyguard")


def _ask_about_output(checkpoint: Checkpoint, output: object) -> Answer:
    """The answer to an agent's output: a text, or a model or mapping with a text in it."""
    if isinstance(output, str):
        return checkpoint.ask(output)
    dump = getattr(output, "model_dump", None)
    return SendingTool().ask(checkpoint, dump() if callable(dump) else output)


def _arguments(written: str) -> object:
    """A call's arguments as the model wrote them; what is no JSON is none."""
    try:
        return json.loads(written or "{}")
    except (ValueError, RecursionError):
        return None
