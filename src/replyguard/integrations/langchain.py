"""LangChain: middleware before the tool that sends, and middleware behind the model that answers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from replyguard.integrations.checkpoint import Answer, Checkpoint, UncheckedReply
from replyguard.integrations.extras import extra
from replyguard.integrations.sending_tool import SendingTool

with extra("langchain"):
    from langchain.agents.middleware import AgentMiddleware, AgentState, hook_config
    from langchain.agents.middleware.types import ToolCallRequest
    from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
    from langgraph.runtime import Runtime
    from langgraph.types import Command

_MARK = "replyguard"


class SendingMiddleware(AgentMiddleware[Any, Any]):
    """Checks calls of the tools named before they run; a bad one gives the model the reasons instead of a result.

        create_agent(model, tools=[send_reply], middleware=[SendingMiddleware({"send_reply": SendingTool()})])

    Raises UncheckedReply where the check itself failed.
    """

    def __init__(self, tools: Mapping[str, SendingTool], checkpoint: Checkpoint | None = None) -> None:
        super().__init__()
        if not tools:
            raise ValueError("name at least one tool that sends replies; with none, nothing would be checked")
        self._sending = dict(tools)
        self._checkpoint = checkpoint if checkpoint is not None else Checkpoint()

    def wrap_tool_call(
        self, request: ToolCallRequest, handler: Callable[[ToolCallRequest], ToolMessage | Command[Any]]
    ) -> ToolMessage | Command[Any]:
        """Ask before a sending tool runs."""
        refusal = self._refusal(request)
        return handler(request) if refusal is None else refusal

    async def awrap_tool_call(
        self, request: ToolCallRequest, handler: Callable[[ToolCallRequest], Awaitable[ToolMessage | Command[Any]]]
    ) -> ToolMessage | Command[Any]:
        """Ask before a sending tool runs, in a thread of its own."""
        refusal = await asyncio.to_thread(self._refusal, request)
        return await handler(request) if refusal is None else refusal

    def _refusal(self, request: ToolCallRequest) -> ToolMessage | None:
        call = request.tool_call
        tool = self._sending.get(call["name"])
        if tool is None:
            return None
        answer = tool.ask(self._checkpoint, call["args"])
        if not answer.is_stopped:
            return None
        _refuse_unchecked(answer)
        return ToolMessage(answer.text, tool_call_id=call["id"] or "", name=call["name"], status="error")


class AnswerMiddleware(AgentMiddleware[Any, Any]):
    """Checks the model's final answer, where that is itself the reply.

    A bad one goes back to the model with the reasons, at most `retries` times; each is replaced by its reasons, so that
    a bad answer is in no state that a caller could send. Raises UncheckedReply where the check itself failed.
    """

    def __init__(self, checkpoint: Checkpoint | None = None, *, retries: int = 2) -> None:
        super().__init__()
        self._checkpoint = checkpoint if checkpoint is not None else Checkpoint()
        self._retries = retries

    @hook_config(can_jump_to=["model"])
    def after_model(self, state: AgentState[Any], runtime: Runtime[Any]) -> dict[str, Any] | None:
        """Ask about an answer that calls no tool."""
        last = state["messages"][-1]
        if not isinstance(last, AIMessage) or last.tool_calls:
            return None
        answer = self._checkpoint.ask(last.text)
        if not answer.is_stopped:
            return None
        _refuse_unchecked(answer)
        emptied = AIMessage(answer.text, id=last.id, response_metadata={_MARK: "stopped"})
        tried = sum(1 for message in state["messages"] if message.additional_kwargs.get(_MARK) == "asked again")
        if tried >= self._retries:
            return {"messages": [emptied]}
        again = HumanMessage(answer.text, additional_kwargs={_MARK: "asked again"})
        return {"messages": [emptied, again], "jump_to": "model"}

    @hook_config(can_jump_to=["model"])
    async def aafter_model(self, state: AgentState[Any], runtime: Runtime[Any]) -> dict[str, Any] | None:
        """The same, in a thread of its own."""
        return await asyncio.to_thread(self.after_model, state, runtime)


def _refuse_unchecked(answer: Answer) -> None:
    if answer.is_unchecked:
        raise UncheckedReply(answer.text)
