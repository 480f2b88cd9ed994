"""The service as an ASGI application, put together from its routes and what stands around them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from replyguard import __version__
from replyguard.service import batch, checking, health, listing, page, trial
from replyguard.service.journal import say
from replyguard.service.observed import Observed, note_of
from replyguard.service.refusals import Code, Refusal
from replyguard.service.settings import ServiceSettings
from replyguard.service.state import ServiceState
from replyguard.service.traces import Traces
from replyguard.service.wire import openapi_of

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

_LOCAL_NAMES = ("localhost", "127.0.0.1", "[::1]")
_CODES: dict[int, Code] = {404: "not-found", 405: "wrong-method", 401: "no-key", 403: "not-allowed"}


def create_app(settings: ServiceSettings, *, tracer_provider: TracerProvider | None = None) -> FastAPI:
    """The application. Raises ReplyguardError where the service must not start as it was told to."""
    state = ServiceState(settings)
    traces = Traces(tracer_provider) if settings.traces or tracer_provider is not None else None
    app = FastAPI(
        title="replyguard",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        lifespan=_running,
        # its own spans and records hold addresses as they were asked for
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.service = state
    for router in (checking.router, batch.router, listing.router, health.router, page.editor):
        app.include_router(router)
    if settings.has_playground:
        app.include_router(trial.router)
        app.include_router(page.playground)
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(RequestValidationError, _not_valid)
    app.add_exception_handler(HTTPException, _http_error)
    if not state.has_keys:
        app.add_middleware(OnlyUnderLocalNames, host=settings.host)
    if settings.origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=list(settings.origins),
            allow_methods=["GET", "POST"],
            allow_headers=["authorization", "content-type", "traceparent"],
            expose_headers=["x-request-id", "retry-after"],
        )
    app.add_middleware(Observed, figures=state.figures, traces=traces)
    app.openapi = lambda: _openapi(app, *([trial.Trial] if settings.has_playground else []))  # type: ignore[method-assign]
    return app


class OnlyUnderLocalNames:
    """ASGI middleware that refuses other host names, by which a page on the web could reach a service without keys."""

    def __init__(self, app: ASGIApp, host: str) -> None:
        self._app = app
        self._names = {*_LOCAL_NAMES, host, f"[{host}]"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http":
            request = Request(scope)
            name, _, port = request.headers.get("host", "").rpartition(":")
            if (name if name and port.isdecimal() else f"{name}:{port}".lstrip(":")) not in self._names:
                refusal = Refusal("wrong-host")
                await refusal.response(request.headers.get("accept-language", ""))(scope, receive, send)
                return
        await self._app(scope, receive, send)


@contextlib.asynccontextmanager
async def _running(app: FastAPI) -> AsyncIterator[None]:
    state: ServiceState = app.state.service
    keeping = asyncio.create_task(state.keep_new())
    state.is_ready = True
    for name, guard in state.shelf:
        say("policy", {"policy": name, "digest": guard.digest})
    try:
        yield
    finally:
        state.is_ready = False
        keeping.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await keeping
        state.close()
        say("stopped")


def _openapi(app: FastAPI, *models: type[BaseModel]) -> dict[str, object]:
    if app.openapi_schema is None:
        app.openapi_schema = openapi_of(app, *models)
    return app.openapi_schema


def _answered(request: Request, refusal: Refusal) -> Response:
    note_of(request.scope).refusal = refusal.code
    return refusal.response(request.headers.get("accept-language", ""))


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return _answered(request, error)


async def _not_valid(request: Request, error: Exception) -> Response:
    """A wrong parameter, named without its value."""
    assert isinstance(error, RequestValidationError)
    places = sorted({".".join(map(str, one["loc"])) for one in error.errors()})
    return _answered(request, Refusal("bad-request", f"wrong: {', '.join(places)}"))


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return _answered(request, Refusal(_CODES.get(error.status_code, "bad-request"), headers=error.headers or {}))
