"""An MCP server: checks and redacts replies, says whether a conversation belongs in private, and shows the rules."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import Field

from replyguard import Draft, ReplyguardError, __version__
from replyguard.integrations.checkpoint import Checkpoint, reasons
from replyguard.integrations.extras import extra

with extra("mcp"):
    from mcp.server import MCPServer
    from mcp.server.mcpserver.exceptions import ToolError

_INSTRUCTIONS = (
    "Before you send a reply that others can read, call check_reply with it. Send it only where `may_be_sent` is true; "
    "else mend what `reasons` names and check again. These tools advise; they do not stop anything by themselves."
)

Text = Annotated[str, Field(description="The reply, exactly as it would be sent.")]
Venue = Annotated[
    Literal["owned", "third-party", "community"],
    Field(description="Whose page it will stand on: ours, another's, our forum."),
]
Visibility = Annotated[Literal["public", "private"], Field(description="Who will be able to read it.")]
Format = Annotated[Literal["plain", "html", "markdown"], Field(description="The markup of the text.")]
Language = Annotated[str | None, Field(description="Its language, de or en; null finds it out.")]
Thread = Annotated[
    list[dict[str, Any]],
    Field(
        description="The conversation so far, oldest first: {role: customer|agent|other, text, visibility?, author?}."
    ),
]


def make_server(checkpoint: Checkpoint | None = None) -> MCPServer[Any]:
    """A server whose tools ask this checkpoint; run it with `.run("stdio")`."""
    asked = checkpoint if checkpoint is not None else Checkpoint()
    server: MCPServer[Any] = MCPServer("replyguard", version=__version__, instructions=_INSTRUCTIONS)

    @server.tool(title="Check a reply before it is sent")
    def check_reply(
        text: Text,
        venue: Venue = "owned",
        visibility: Visibility = "public",
        format: Format = "plain",
        language: Language = None,
        thread: Thread = [],  # noqa: B006  the protocol wants a default that it can write down
    ) -> dict[str, Any]:
        """Say whether a reply may be sent, and what is wrong with it where it may not."""
        verdict = _verdict(
            asked, text=text, venue=venue, visibility=visibility, format=format, language=language, thread=thread
        )
        return {"may_be_sent": not verdict.blocked, "reasons": reasons(verdict), "verdict": verdict.to_dict()}

    @server.tool(title="Take personal data out of a reply")
    def redact_reply(
        text: Text, visibility: Visibility = "public", format: Format = "plain", language: Language = None
    ) -> dict[str, str]:
        """Give back the reply with the personal data in it replaced; all other characters stay as they are."""
        verdict = _verdict(asked, text=text, visibility=visibility, format=format, language=language)
        if verdict.redacted is None:
            raise ToolError("the reply could not be redacted: a check that finds personal data did not run")
        return {"redacted": verdict.redacted}

    @server.tool(title="Does this conversation belong in private?")
    def suggest_private_channel(
        text: Text,
        venue: Venue = "owned",
        language: Language = None,
        thread: Thread = [],  # noqa: B006
    ) -> dict[str, Any]:
        """Say whether to stay in public, to move to a private channel or to hand over, why, and the sentence for it."""
        routing = _verdict(asked, text=text, venue=venue, language=language, thread=thread).to_dict()["routing"]
        return dict(routing)

    @server.resource("rules://list", title="All rules", mime_type="application/json")
    def all_rules() -> str:
        """Name, severity and title of every rule of the policy."""
        return _json([_summary(rule.header) for rule in asked.guard().policy.registry])

    @server.resource("rules://rule/{name}", title="One rule", mime_type="application/json")
    def one_rule(name: str) -> str:
        """What a rule does, why it matters, and what to write instead."""
        rule = asked.guard().policy.registry.get(name)
        if rule is None:
            raise ToolError(f"no such rule: {name}; rules://list names all")
        header = rule.header
        texts = {key: getattr(header, key).model_dump() for key in ("what", "why", "instead")}
        return _json({**_summary(header), **texts, "references": list(header.references)})

    return server


def main(arguments: Sequence[str] | None = None) -> None:
    """`python -m replyguard.integrations.mcp_server [--policy FILE]`, on standard input and output."""
    parser = argparse.ArgumentParser(prog="replyguard.integrations.mcp_server", description=__doc__)
    parser.add_argument("--policy", help="the policy, a YAML file (default: the built-in one)")
    given = parser.parse_args(arguments)
    checkpoint = Checkpoint(given.policy)
    try:
        checkpoint.guard()  # a server with a policy that cannot be used should not start
    except ReplyguardError as error:
        parser.exit(2, f"error: {error}\n")
    make_server(checkpoint).run("stdio")


def _verdict(checkpoint: Checkpoint, **fields: object) -> Any:
    """The verdict on a draft; raises ToolError, which the model reads, where there is none."""
    try:
        return checkpoint.guard().check(Draft.from_mapping(fields))
    except ReplyguardError as error:
        raise ToolError(f"not checked, so do not send it: {error}") from None
    except Exception as crash:  # the message of a crash may hold the text
        raise ToolError(f"not checked, so do not send it: failed with {type(crash).__name__}") from None


def _summary(header: Any) -> dict[str, Any]:
    return {
        "name": header.name,
        "category": header.category,
        "severity": header.severity,
        "status": header.status,
        "languages": list(header.languages),
        "title": header.title.model_dump(),
    }


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


if __name__ == "__main__":
    main()
