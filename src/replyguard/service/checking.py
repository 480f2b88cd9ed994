"""`/v1/check` and `/v1/redact`: one draft in, its verdict or its redacted text out."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import APIRouter, Request
from fastapi.routing import APIRoute
from starlette.responses import Response

from replyguard import Draft, DraftError, Guard, Verdict
from replyguard.service.observed import note_of
from replyguard.service.refusals import Refusal
from replyguard.service.requests import guard_for_drafts, json_body, refusal_of, state_of
from replyguard.service.wire import DRAFT_BODY, refusals
from replyguard.service.work import Overloaded, TookTooLong
from replyguard.verdict import json_line


class _Plain(APIRoute):
    """A route whose function takes the request and gives the response: nothing is to be resolved for it."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The function itself."""
        endpoint: Callable[[Request], Coroutine[Any, Any, Response]] = self.endpoint
        return endpoint


router = APIRouter(tags=["drafts"], route_class=_Plain)
_CODES = (400, 401, 403, 404, 408, 413, 415, 429, 500, 503, 504)


@router.post(
    "/v1/check",
    summary="Check a draft",
    openapi_extra=DRAFT_BODY,
    responses=refusals(*_CODES),
)
async def check(request: Request) -> Response:
    """The verdict on one draft.

    A status other than 200 means that the draft was not checked: do not send it.
    """
    _, line = await _checked(request)
    return Response(line, media_type="application/json")


@router.post(
    "/v1/redact",
    summary="Redact a draft",
    openapi_extra=DRAFT_BODY,
    responses=refusals(*_CODES),
)
async def redact(request: Request) -> Response:
    """The draft with its personal data replaced; null where that cannot be vouched for."""
    verdict, _ = await _checked(request)
    data = verdict.to_dict()
    kept = {name: data[name] for name in ("schema_version", "id", "language", "redacted", "checks", "policy")}
    return Response(json_line(kept), media_type="application/json")


async def _checked(request: Request) -> tuple[Verdict, str]:
    name, guard = guard_for_drafts(request)
    body = await json_body(request)
    state = state_of(request)
    try:
        verdict, line = await state.work.run(_verdict, guard, body)
    except DraftError as error:
        raise Refusal("bad-request", str(error)) from None
    except (Overloaded, TookTooLong) as failure:
        raise refusal_of(failure) from None
    note_of(request.scope).add(verdict)
    state.figures.verdict(name, verdict)
    return verdict, line


def _verdict(guard: Guard, body: bytes) -> tuple[Verdict, str]:
    """Reading and writing cost as much time as checking, so they stand beside it."""
    verdict = guard.check(Draft.from_json(body))
    return verdict, verdict.to_json()
