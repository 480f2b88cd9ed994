"""The editor's module and the playground's page, as files that ship with the package."""

from __future__ import annotations

from importlib import resources
from typing import Final

from fastapi import APIRouter
from starlette.responses import Response

from replyguard.service.refusals import Refusal

_FILES: Final = {
    "reply-guard.js": "text/javascript; charset=utf-8",
    "playground.js": "text/javascript; charset=utf-8",
    "playground.css": "text/css; charset=utf-8",
}
_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_NOT_CACHED = {"cache-control": "no-cache"}

editor = APIRouter(include_in_schema=False)
playground = APIRouter(include_in_schema=False)


@editor.get("/editor/{name}")
async def editor_file(name: str) -> Response:
    """The editor's module, and what its page needs."""
    if name not in _FILES:
        raise Refusal("not-found")
    # a page of another origin, named in `origins`, loads the module
    headers = {**_NOT_CACHED, "cross-origin-resource-policy": "cross-origin"}
    return Response(_content(name), media_type=_FILES[name], headers=headers)


@playground.get("/")
async def page() -> Response:
    """The playground."""
    headers = {**_NOT_CACHED, "content-security-policy": _PAGE_POLICY}
    return Response(_content("playground.html"), media_type="text/html; charset=utf-8", headers=headers)


def _content(name: str) -> bytes:
    return (resources.files("replyguard") / "editor" / name).read_bytes()
