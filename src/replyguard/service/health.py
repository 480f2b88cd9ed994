"""`/health/live`, `/health/ready` and `/metrics`: for those who run the service."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict
from starlette.responses import JSONResponse, Response

from replyguard.service.figures import CONTENT_TYPE
from replyguard.service.refusals import Refusal
from replyguard.service.requests import SHOWS_KEY, Asking, state_of
from replyguard.service.wire import refusals

router = APIRouter(tags=["running"])


class Live(BaseModel):
    """The process answers."""

    model_config = ConfigDict(extra="forbid")

    status: Literal["live"]


class Ready(BaseModel):
    """Whether drafts are checked, and what cannot be used at present though its former self goes on counting."""

    model_config = ConfigDict(extra="forbid")

    status: Literal["ready", "not-ready"]
    broken: list[str]


@router.get("/health/live", summary="Is the process alive?", response_model=Live)
async def live() -> Response:
    """Answers as long as the process does."""
    return Response(b'{"status": "live"}', media_type="application/json")


@router.get(
    "/health/ready",
    summary="Are drafts being checked?",
    response_model=Ready,
    responses={503: {"model": Ready, "description": "Starting, or shutting down."}},
)
async def ready(request: Request) -> Response:
    """200 while drafts are checked. `broken` names files that changed and are not valid."""
    state = state_of(request)
    status = "ready" if state.is_ready else "not-ready"
    return JSONResponse({"status": status, "broken": sorted(state.problems())}, 200 if state.is_ready else 503)


@router.get(
    "/metrics",
    summary="Figures for Prometheus",
    dependencies=SHOWS_KEY,
    response_class=Response,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}, **refusals(400, 401, 403, 429, 500)},
)
async def metrics(request: Request, client: Asking) -> Response:
    """All figures in Prometheus' text format; with keys, for those whose entry says `metrics: true`."""
    if not client.may_read_metrics:
        raise Refusal("not-allowed", "the key's entry needs metrics: true")
    return Response(state_of(request).figures.text(), media_type=CONTENT_TYPE)
