"""Pydantic AI: an output validator that lets the model try again with the reasons."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from pydantic import BaseModel

from replyguard.integrations.checkpoint import Checkpoint, UncheckedReply
from replyguard.integrations.extras import extra
from replyguard.integrations.sending_tool import SendingTool

with extra("pydantic-ai"):
    from pydantic_ai import ModelRetry, RunContext

Output = TypeVar("Output")
Deps = TypeVar("Deps")


def reply_validator(
    checkpoint: Checkpoint | None = None, reply: SendingTool | None = None
) -> Callable[[RunContext[Deps], Output], Awaitable[Output]]:
    """For `agent.output_validator(reply_validator(…))`, where the agent's output is the reply, or holds it.

    A reply that must not be sent raises ModelRetry with its reasons; Pydantic AI ends the run once its retries are used
    up. While an output is streamed, only the whole of it is checked: a validator cannot take back what was shown, which
    is what `guard.stream()` is for. Raises UncheckedReply where the check itself failed.
    """
    asked = checkpoint if checkpoint is not None else Checkpoint()
    fields = reply if reply is not None else SendingTool()

    async def replyguard(context: RunContext[Deps], output: Output) -> Output:
        if context.partial_output:
            return output
        if isinstance(output, str):
            answer = await asyncio.to_thread(asked.ask, output)
        else:
            given = output.model_dump() if isinstance(output, BaseModel) else output
            answer = await asyncio.to_thread(fields.ask, asked, given)
        if not answer.is_stopped:
            return output
        if answer.is_unchecked:
            raise UncheckedReply(answer.text)
        raise ModelRetry(answer.text)

    return replyguard
