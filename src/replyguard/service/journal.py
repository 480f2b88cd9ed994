"""Structured logs: one line of JSON an event, with names and numbers, never with a text or a match."""

from __future__ import annotations

import json
import logging
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

LOGGER = "replyguard.service"
_FOREIGN = ("uvicorn", "uvicorn.error", "uvicorn.access", "asyncio", "fastapi")
_MOST_PLACES = 5
_FIELDS = "replyguard"


def say(event: str, fields: Mapping[str, object] | None = None, *, level: int = logging.INFO) -> None:
    """Write an event with fields that are safe to show: names, numbers, digests."""
    logging.getLogger(LOGGER).log(level, event, extra={_FIELDS: fields or {}})


class JsonLines(logging.Formatter):
    """Each record as a line of JSON; of records by others only the message without its values."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, object] = {"time": moment.replace("+00:00", "Z"), "level": record.levelname.lower()}
        if record.name == LOGGER:
            line |= {"event": record.msg, **getattr(record, _FIELDS, {})}
        else:
            # its values may hold what a client sent
            line |= {"event": "foreign", "logger": record.name, "message": str(record.msg).strip()[:200]}
        if record.exc_info and record.exc_info[0] is not None:
            line |= crash_fields(record.exc_info[0], record.exc_info[2])
        return json.dumps(line, ensure_ascii=False)


def crash_fields(kind: type[BaseException], trace: TracebackType | None) -> dict[str, object]:
    """What may be told of a crash: its kind and where it was, not its message, which may hold the text."""
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(trace)]
    return {"crash": kind.__name__, "at": places[-_MOST_PLACES:]}


def write_to(stream: object = None) -> None:
    """Send our lines, and those of the server below, to a stream (standard error); nothing goes anywhere else."""
    handler = logging.StreamHandler(stream if stream is not None else sys.stderr)  # type: ignore[arg-type]
    handler.setFormatter(JsonLines())
    for name in (LOGGER, *_FOREIGN):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.propagate = False
        logger.setLevel(logging.INFO)
    # what a client asked for stands in our own line of the request, without its query
    logging.getLogger("uvicorn.access").disabled = True
