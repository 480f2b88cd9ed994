"""What all routes take from a request: who asks, which policy, and a body within its limits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Query, Request, Security
from fastapi.security import HTTPBearer

from replyguard import Guard
from replyguard.service.keys import Client
from replyguard.service.observed import note_of
from replyguard.service.refusals import Refusal
from replyguard.service.state import ServiceState
from replyguard.service.work import Overloaded, TookTooLong

_shown = HTTPBearer(auto_error=False, description="A key that `replyguard keys add` made.")
PolicyName = Annotated[
    str | None, Query(max_length=100, description="A policy by name; the service's own default where none is named.")
]


def state_of(request: Request) -> ServiceState:
    """The service that a request came to."""
    state: ServiceState = request.app.state.service
    return state


async def admitted(request: Request) -> Client:
    """Who asks. Raises Refusal without a valid key, where it asks too often, and for a parameter that is none."""
    client = state_of(request).admit(request.headers.get("authorization"))
    note_of(request.scope).client = client.name
    _refuse_other_parameters(request)
    return client


def _refuse_other_parameters(request: Request) -> None:
    """A misspelt `policy`, or two of them, must not be answered under another policy than was meant."""
    known = [one.alias for one in request.scope["route"].dependant.query_params]
    given = [name for name, _ in request.query_params.multi_items()]
    allowed = ", ".join(known) or "none"
    for name in given:
        if name not in known:
            raise Refusal("bad-request", f"unknown parameter {name[:40]!r}; allowed: {allowed}")
        if given.count(name) > 1:
            raise Refusal("bad-request", f"{name}: given more than once")


Asking = Annotated[Client, Depends(admitted)]
SHOWS_KEY = [Security(_shown)]
"""What makes the key stand in the OpenAPI document."""


def guard_for(request: Request, client: Client, policy: str | None) -> tuple[str, Guard]:
    """The policy's name and guard. Raises Refusal."""
    name, guard = state_of(request).guard(client, policy)
    note_of(request.scope).policy = name
    return name, guard


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
    stream = request.stream()
    while True:
        try:
            piece = await asyncio.wait_for(anext(stream), seconds)
        except StopAsyncIteration:
            return
        except TimeoutError:
            raise Refusal("too-slow", headers={"connection": "close"}) from None
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
