"""Why a request is not answered with a verdict: status, code, and a sentence in German and English."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pydantic import BaseModel, ConfigDict
from starlette.responses import Response

Code = Literal[
    "bad-request",
    "no-key",
    "not-allowed",
    "not-found",
    "wrong-method",
    "too-slow",
    "too-large",
    "wrong-type",
    "wrong-host",
    "too-many",
    "failed",
    "overloaded",
    "took-too-long",
]

_STATUS: dict[Code, int] = {
    "bad-request": 400,
    "no-key": 401,
    "not-allowed": 403,
    "not-found": 404,
    "wrong-method": 405,
    "too-slow": 408,
    "too-large": 413,
    "wrong-type": 415,
    "wrong-host": 421,
    "too-many": 429,
    "failed": 500,
    "overloaded": 503,
    "took-too-long": 504,
}
_MESSAGES: dict[Code, tuple[str, str]] = {
    "bad-request": ("Die Anfrage ist so nicht lesbar.", "The request cannot be read."),
    "no-key": (
        "Kein gültiger Schlüssel: erwartet wird „Authorization: Bearer …“.",
        "No valid key: expected 'Authorization: Bearer …'.",
    ),
    "not-allowed": ("Dieser Schlüssel gilt dafür nicht.", "This key is not good for that."),
    "not-found": ("Hier ist nichts.", "There is nothing here."),
    "wrong-method": ("So wird hier nicht gefragt.", "This is not asked that way."),
    "too-slow": ("Die Anfrage kam nicht rechtzeitig an.", "The request did not arrive in time."),
    "too-large": ("Die Anfrage ist zu groß.", "The request is too large."),
    "wrong-type": ("Dieser Inhaltstyp wird nicht gelesen.", "This content type is not read."),
    "wrong-host": (
        "Der Dienst ist nur auf diesem Rechner unter seinem eigenen Namen da.",
        "The service is there only on this machine, under its own name.",
    ),
    "too-many": ("Zu viele Anfragen in kurzer Zeit.", "Too many requests in a short time."),
    "failed": (
        "Die Prüfung ist gescheitert; der Entwurf gilt als nicht geprüft.",
        "The check failed; the draft counts as not checked.",
    ),
    "overloaded": (
        "Zu viel zu tun; der Entwurf ist nicht geprüft.",
        "Too much to do; the draft has not been checked.",
    ),
    "took-too-long": (
        "Die Prüfung dauerte zu lange; der Entwurf gilt als nicht geprüft.",
        "The check took too long; the draft counts as not checked.",
    ),
}


class RefusalBody(BaseModel):
    """Why there is no answer: a code for programs, a sentence for people, and what was wrong with the request."""

    model_config = ConfigDict(extra="forbid")

    code: Code
    message: str
    detail: str | None


class Refused(BaseModel):
    """The body of every answer that is none: whatever its status, the draft counts as not checked."""

    model_config = ConfigDict(extra="forbid")

    error: RefusalBody


@dataclass(eq=False)
class Refusal(Exception):
    """Ends a request. `detail` is for the caller alone and is never logged: it may name a key of the request."""

    code: Code
    detail: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def status(self) -> int:
        """The status of the answer."""
        return _STATUS[self.code]

    def response(self, accepted_language: str) -> Response:
        """The answer, in the language that the caller asks for."""
        german, english = _MESSAGES[self.code]
        body = {"code": self.code, "message": german if _is_german(accepted_language) else english}
        content = json.dumps({"error": {**body, "detail": self.detail}}, ensure_ascii=True)
        return Response(content, self.status, dict(self.headers), "application/json")


def _is_german(accepted: str) -> bool:
    """True where German stands before English."""
    languages = [part.split(";")[0].strip().lower()[:2] for part in accepted.split(",")]
    return next((one for one in languages if one in ("de", "en")), "en") == "de"
