"""Stands around every request: its id, log line, figures and span, security headers, and an answer to a crash."""

from __future__ import annotations

import logging
import secrets
from collections.abc import MutableMapping
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from replyguard import Verdict
from replyguard.service.figures import Figures
from replyguard.service.journal import crash_fields, say
from replyguard.service.refusals import Refusal
from replyguard.service.traces import Traces

_NOTE = "replyguard.note"
_GONE = 499
_CRASHED = 500
_SECURITY = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cache-control": "no-store",
}


@dataclass(slots=True)
class Note:
    """What is known of a request by the time it is answered: names and numbers, for the log and the span."""

    id: str
    client: str | None = None
    policy: str | None = None
    refusal: str | None = None
    decisions: dict[str, int] = field(default_factory=dict)
    findings: dict[str, int] = field(default_factory=dict)
    waived: dict[str, int] = field(default_factory=dict)
    failed: dict[str, int] = field(default_factory=dict)

    def add(self, verdict: Verdict) -> None:
        """Count a verdict that the request was answered with."""
        _count(self.decisions, verdict.decision)
        for finding in verdict.findings:
            _count(self.findings if finding.waived is None else self.waived, finding.rule)
        for outcome in verdict.checks.failed:
            _count(self.failed, outcome.rule)

    def fields(self) -> dict[str, object]:
        """What is known, without what is not."""
        known = {
            "id": self.id,
            "client": self.client,
            "policy": self.policy,
            "refusal": self.refusal,
            "decisions": self.decisions,
            "findings": self.findings,
            "waived": self.waived,
            "failed": self.failed,
        }
        return {name: value for name, value in known.items() if value}


def note_of(scope: MutableMapping[str, Any]) -> Note:
    """The note on a request."""
    note: Note = scope[_NOTE]
    return note


class Observed:
    """ASGI middleware; nothing that a request does gets past it unseen or leaves by it as a traceback."""

    def __init__(self, app: ASGIApp, figures: Figures, traces: Traces | None) -> None:
        self._app = app
        self._figures = figures
        self._traces = traces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        note = scope[_NOTE] = Note(secrets.token_hex(8))
        headers = Headers(scope=scope)
        span = self._traces.begin(headers) if self._traces else None
        status = 0
        begun = perf_counter()

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                given = MutableHeaders(scope=message)
                given["x-request-id"] = note.id
                for name, value in _SECURITY.items():
                    given.setdefault(name, value)
            await send(message)

        self._figures.under_way.inc()
        try:
            await self._app(scope, receive, watched)
        except ClientDisconnect:
            status = status or _GONE
        except Exception as crash:  # an answer is owed, and nothing may leave that holds the text
            told = {"id": note.id, **crash_fields(type(crash), crash.__traceback__)}
            say("crash", told, level=logging.ERROR)
            if status:
                status = _CRASHED
                raise _Broken from None  # too late for another status: the server closes the connection
            status = _CRASHED
            await Refusal("failed").response(headers.get("accept-language", ""))(scope, receive, watched)
        finally:
            self._figures.under_way.dec()
            seconds = perf_counter() - begun
            route = _route(scope)
            self._figures.request(route, status, seconds)
            fields = {
                "method": scope["method"] if route != _UNKNOWN else "",
                "route": route,
                "status": status,
                **note.fields(),
            }
            if not _is_heartbeat(route, status):
                say("request", {"ms": round(seconds * 1000, 2), **fields})
            if self._traces and span is not None:
                self._traces.end(span, route, fields, failed=status >= _CRASHED)


class _Broken(Exception):
    """An answer that broke off; its cause has been logged."""


_UNKNOWN = "unknown"


def _route(scope: Scope) -> str:
    """The route's own name: what was asked for may hold anything."""
    return getattr(scope.get("route"), "path", _UNKNOWN)


def _is_heartbeat(route: str, status: int) -> bool:
    return route in ("/health/live", "/health/ready", "/metrics") and status < 400


def _count(counts: dict[str, int], name: str) -> None:
    counts[name] = counts.get(name, 0) + 1
