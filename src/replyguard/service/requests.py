"""What all routes take from a request: who asks, which policy, and a body within its limits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import Annotated

from fastapi import Depends, Query, Request, Security
from fastapi.security import HTTPBearer
from starlette.requests import ClientDisconnect

from replyguard import Guard
from replyguard.service.keys import Client
from replyguard.service.observed import note_of
from replyguard.service.refusals import Refusal
from replyguard.service.state import ServiceState
from replyguard.service.wire import LONGEST_NAME, POLICY_SAYS
from replyguard.service.work import Overloaded, TookTooLong

_shown = HTTPBearer(auto_error=False, description="A key that `replyguard keys add` made.")
PolicyName = Annotated[str | None, Query(max_length=LONGEST_NAME, description=POLICY_SAYS)]


def state_of(request: Request) -> ServiceState:
    """The service that a request came to."""
    state: ServiceState = request.app.state.service
    return state


def admitted(request: Request, parameters: Iterable[str]) -> Client:
    """Who asks. Raises Refusal without a valid key, where it asks too often, and for a parameter that is none."""
    client = state_of(request).admit(request.headers.get("authorization"))
    note_of(request.scope).client = client.name
    _refuse_other_parameters(request, parameters)
    return client


def _refuse_other_parameters(request: Request, parameters: Iterable[str]) -> None:
    """A misspelt `policy`, or two of them, must not be answered under another policy than was meant."""
    given = [name for name, _ in request.query_params.multi_items()]
    for name in given:
        if name not in parameters:
            allowed = ", ".join(parameters) or "none"
            raise Refusal("bad-request", f"unknown parameter {name[:40]!r}; allowed: {allowed}")
        if given.count(name) > 1:
            raise Refusal("bad-request", f"{name}: given more than once")


async def _admitted(request: Request) -> Client:
    return admitted(request, [one.alias for one in request.scope["route"].dependant.query_params])


Asking = Annotated[Client, Depends(_admitted)]
SHOWS_KEY = [Security(_shown)]
"""What makes the key stand in the OpenAPI document."""


def guard_for(request: Request, client: Client, policy: str | None) -> tuple[str, Guard]:
    """The policy's name and guard. Raises Refusal."""
    name, guard = state_of(request).guard(client, policy)
    note_of(request.scope).policy = name
    return name, guard


def guard_for_drafts(request: Request) -> tuple[str, Guard]:
    """Who asks for verdicts is admitted, and gets the policy that the request means. Raises Refusal.

    What other routes declare is done here by hand: by FastAPI's dependencies it was the dearest step beside the check.
    """
    client = admitted(request, ("policy",))
    policy = request.query_params.get("policy")
    if policy is not None and len(policy) > LONGEST_NAME:
        raise Refusal("bad-request", "wrong: query.policy")
    return guard_for(request, client, policy)


def refuse_other_types(request: Request, *types: str) -> None:
    """Raise Refusal where the body is of another content type."""
    given = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if given not in types:
        raise Refusal("wrong-type", f"expected {' or '.join(types)}")


async def json_body(request: Request) -> bytes:
    """The whole body. Raises Refusal where it is no JSON by its type, too large, or too slow."""
    refuse_other_types(request, "application/json")
    limit = state_of(request).settings.limits.body
    parts = bytearray()
    async for piece in pieces(request, limit):
        parts += piece
    return bytes(parts)


async def pieces(request: Request, limit: int) -> AsyncIterator[bytes]:
    """The body as it comes in. Raises Refusal where it is larger than the limit or no piece comes in time."""
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal() or len(declared) > 18 or int(declared) > limit:
        raise _too_large(limit)
    seconds = state_of(request).settings.timeouts.receive
    count = 0
    is_last = False
    while not is_last:
        try:
            async with asyncio.timeout(seconds):
                message = await request.receive()
        except TimeoutError:
            raise Refusal("too-slow", headers={"connection": "close"}) from None
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        piece = message.get("body", b"")
        is_last = not message.get("more_body", False)
        count += len(piece)
        if count > limit:
            raise _too_large(limit)
        if piece:
            yield piece


def _too_large(limit: int) -> Refusal:
    return Refusal("too-large", f"the limit is {limit:,} bytes", {"connection": "close"})


def refusal_of(failure: Overloaded | TookTooLong) -> Refusal:
    """What a caller is told where the work was not done."""
    if isinstance(failure, Overloaded):
        return Refusal("overloaded", headers={"retry-after": "1"})
    return Refusal("took-too-long")
