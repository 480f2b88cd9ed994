"""`/v1/check:batch`: drafts as JSON lines in, a verdict line for each non-blank one out, while they still come in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from fastapi import APIRouter, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from replyguard import Draft, DraftError, Guard, Verdict
from replyguard.service.observed import note_of
from replyguard.service.requests import (
    guard_for_drafts,
    pieces,
    refusal_of,
    refuse_other_types,
    state_of,
)
from replyguard.service.wire import BATCH_BODY, LINES, refusals
from replyguard.service.work import Overloaded, TookTooLong

router = APIRouter(tags=["drafts"])
_AT_ONCE = 32
_MOST_BYTES = 64_000

Line = tuple[int, bytes | None]
"""A line's number, and the line; None where it was too long to keep."""


@router.post(
    "/v1/check:batch",
    summary="Check many drafts",
    openapi_extra=BATCH_BODY,
    responses=refusals(400, 401, 403, 404, 408, 413, 415, 429, 500, 503, 504),
)
async def check_batch(request: Request) -> Response:
    """A verdict line for each line that is not blank, in order; what is no draft gets one that says so.

    Verdicts are written while drafts are still read: read them while you write. An answer that breaks off, or has fewer
    lines than were sent, means that the rest was not checked.
    """
    name, guard = guard_for_drafts(request)
    refuse_other_types(request, *LINES)
    verdicts = _verdicts(request, name, guard)
    first = await anext(verdicts, b"")  # what refuses the request does so before the answer begins
    return _Stream(first, verdicts)


class _Stream(Response):
    """An answer written while the request is read; starlette's own would read the request to see whether it ends."""

    media_type = LINES[0]

    def __init__(self, first: bytes, rest: AsyncIterator[bytes]) -> None:
        super().__init__()
        del self.headers["content-length"]
        self._first = first
        self._rest = rest

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": self._first, "more_body": True})
        async for piece in self._rest:
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _verdicts(request: Request, name: str, guard: Guard) -> AsyncIterator[bytes]:
    state = state_of(request)
    note = note_of(request.scope)
    is_first = True
    async for lines in _groups(request):
        try:
            verdicts, written = await state.work.run(_checked, guard, lines)
        except TookTooLong:
            message = (
                f"not checked: its group of {len(lines)} drafts took longer than {state.settings.timeouts.check:g} s"
            )
            verdicts, written = _refused(guard, lines, message)
        except Overloaded as failure:
            if is_first:
                raise refusal_of(failure) from None
            verdicts, written = _refused(guard, lines, "not checked: too much to do")
        is_first = False
        for verdict in verdicts:
            note.add(verdict)
            state.figures.verdict(name, verdict)
        yield written


async def _groups(request: Request) -> AsyncIterator[Sequence[Line]]:
    """Lines as they come in, some at a time."""
    limits = state_of(request).settings.limits
    rest = bytearray()
    number = 0
    is_skipping = False
    group: list[Line] = []
    size = 0
    async for piece in pieces(request, limits.batch):
        *whole, last = piece.split(b"\n")
        for end in whole:
            number += 1
            line = bytes(rest + end)
            rest.clear()
            if is_skipping or len(line) > limits.body:
                is_skipping = False
                group.append((number, None))
            elif line.strip():
                group.append((number, line))
                size += len(line)
            if len(group) >= _AT_ONCE or size >= _MOST_BYTES:
                yield group
                group, size = [], 0
        if not is_skipping:
            rest += last
            if len(rest) > limits.body:
                is_skipping = True
                rest.clear()
        if group:
            yield group
            group, size = [], 0
    if is_skipping or rest.strip():
        yield [(number + 1, None if is_skipping else bytes(rest))]


def _checked(guard: Guard, lines: Sequence[Line]) -> tuple[list[Verdict], bytes]:
    verdicts = []
    for number, line in lines:
        if line is None:
            verdicts.append(guard.rejected(number, "too long a line"))
            continue
        try:
            verdicts.append(guard.check(Draft.from_json(line)))
        except DraftError as error:
            verdicts.append(guard.rejected(number, str(error)))
    return verdicts, _written(verdicts)


def _refused(guard: Guard, lines: Sequence[Line], message: str) -> tuple[list[Verdict], bytes]:
    verdicts = [guard.rejected(number, message) for number, _ in lines]
    return verdicts, _written(verdicts)


def _written(verdicts: Sequence[Verdict]) -> bytes:
    return "".join(f"{verdict.to_json()}\n" for verdict in verdicts).encode()
