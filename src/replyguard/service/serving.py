"""Runs the service until it is told to stop: signals, limits of the server below, and an end that drops no request."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys

import uvicorn
from fastapi import FastAPI

from replyguard import collector
from replyguard.service.app import create_app
from replyguard.service.journal import say, write_to
from replyguard.service.settings import ServiceRefused, ServiceSettings
from replyguard.service.state import ServiceState
from replyguard.service.traces import export_spans

_SWITCH_SECONDS = 0.001
"""How long a check may hold the interpreter while a request waits; Python's own five are longer than most checks."""


def serve(settings: ServiceSettings) -> None:
    """Serve until SIGTERM or SIGINT; SIGHUP reads policies and keys anew. Raises ReplyguardError before it begins."""
    write_to(sys.stderr)
    if settings.traces:
        export_spans()
    app = create_app(settings)
    gc.collect()
    collector.settle()
    sys.setswitchinterval(_SWITCH_SECONDS)
    asyncio.run(_serve(app, settings))


async def _serve(app: FastAPI, settings: ServiceSettings) -> None:
    state: ServiceState = app.state.service
    loop = asyncio.get_running_loop()
    reloads: set[asyncio.Task[None]] = set()

    def reload() -> None:
        task = loop.create_task(state.reload(all_of_them=True))
        reloads.add(task)
        task.add_done_callback(reloads.discard)

    loop.add_signal_handler(signal.SIGHUP, reload)
    # uvicorn raises it again when all is done, which would end the process as if it had been killed
    signal.signal(signal.SIGTERM, lambda *_: None)
    config = server_config(app, settings)
    _read_certificate(config, settings)
    server = _Server(config, state)
    await server.serve()


def server_config(app: FastAPI, settings: ServiceSettings) -> uvicorn.Config:
    """How uvicorn is run."""
    return uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        http="h11",  # the one with a limit to headers
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        limit_concurrency=settings.limits.connections,
        timeout_keep_alive=max(1, int(settings.timeouts.idle)),
        timeout_graceful_shutdown=max(1, int(settings.timeouts.shutdown)),
        ssl_certfile=settings.tls.certificate if settings.tls else None,
        ssl_keyfile=settings.tls.key if settings.tls else None,
        lifespan="on",
    )


def _read_certificate(config: uvicorn.Config, settings: ServiceSettings) -> None:
    """Have the server read it now, since what it says later names no file. Raises ServiceRefused."""
    if settings.tls is None:
        return
    try:
        config.load()
    except OSError as error:
        files = f"{settings.tls.certificate} and {settings.tls.key}"
        raise ServiceRefused(f"tls: {files} cannot be used: {error.strerror or error}") from None


class _Server(uvicorn.Server):
    """Says where it listens, and that it is stopping: those that balance load look at the readiness."""

    def __init__(self, config: uvicorn.Config, state: ServiceState) -> None:
        super().__init__(config)
        self._state = state

    async def startup(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]
        await super().startup(sockets)  # type: ignore[arg-type]
        for server in self.servers:
            for listener in server.sockets:
                host, port = listener.getsockname()[:2]
                say("listening", {"host": host, "port": port})

    async def shutdown(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]
        self._state.is_ready = False
        say("stopping")
        await super().shutdown(sockets)  # type: ignore[arg-type]
