"""Pydantic AI with a model that says what the test tells it to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pydantic_ai", reason="Pydantic AI is not installed here; `make test-hosts` brings it")

from pydantic import BaseModel
from pydantic_ai import Agent, UnexpectedModelBehavior, models
from pydantic_ai.messages import ModelMessage, ModelResponse, TextPart, ToolCallPart
from pydantic_ai.models.function import AgentInfo, FunctionModel

from replyguard.integrations.checkpoint import Checkpoint, UncheckedReply
from replyguard.integrations.pydantic_ai import reply_validator
from replyguard.integrations.sending_tool import SendingTool
from tests.docs.blocks import documented
from tests.integrations.hosts.conftest import BAD, GOOD, assert_failed, assert_stopped

models.ALLOW_MODEL_REQUESTS = False


class Reply(BaseModel):
    """An output that holds the reply."""

    body: str
    internal: bool = False


def says(*script: str | Reply, heard: list[list[ModelMessage]] | None = None) -> FunctionModel:
    left = list(script)

    def say(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        if heard is not None:
            heard.append(list(messages))
        said = left.pop(0)
        if isinstance(said, str):
            return ModelResponse(parts=[TextPart(said)])
        return ModelResponse(parts=[ToolCallPart(info.output_tools[0].name, said.model_dump())])

    return FunctionModel(say)


def test_the_model_tries_again_with_the_reasons() -> None:
    heard: list[list[ModelMessage]] = []
    agent = Agent(says(BAD, GOOD, heard=heard))
    agent.output_validator(reply_validator())
    assert agent.run_sync("Answer the customer.").output == GOOD
    assert len(heard) == 2
    assert_stopped("\n".join(str(part.content) for part in heard[1][-1].parts if hasattr(part, "content")))


@pytest.mark.usefixtures("readers_folder")
def test_what_the_page_shows_does_so() -> None:
    known: dict[str, Any] = {"model": says(BAD, GOOD)}
    exec(documented("hosts/pydantic-ai.md", "output_validator"), known)
    assert known["agent"].run_sync("Answer the customer.").output == GOOD


def test_a_model_that_does_not_mend_it_gives_no_output() -> None:
    agent = Agent(says(BAD, BAD, BAD, BAD), retries=2)
    agent.output_validator(reply_validator())
    with pytest.raises(UnexpectedModelBehavior):
        agent.run_sync("Answer the customer.")


def test_a_reply_within_an_output() -> None:
    agent: Any = Agent(says(Reply(body=BAD), Reply(body=GOOD)), output_type=Reply)
    agent.output_validator(reply_validator())
    assert agent.run_sync("Answer the customer.").output == Reply(body=GOOD)


def test_a_note_is_left_alone() -> None:
    note = Reply(body=BAD, internal=True)
    agent: Any = Agent(says(note), output_type=Reply)
    agent.output_validator(reply_validator(reply=SendingTool(text=("body",), note=("internal", "true"))))
    assert agent.run_sync("Answer the customer.").output == note


def test_where_the_policy_is_broken_the_run_ends(broken_policy: Path) -> None:
    agent = Agent(says(GOOD))
    agent.output_validator(reply_validator(Checkpoint(broken_policy)))
    with pytest.raises(UncheckedReply) as ended:
        agent.run_sync("Answer the customer.")
    assert_failed(str(ended.value))
