"""Masks what must not be repeated: personal data in findings, reports, logs and exceptions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from replyguard.text.offsets import Span

BULLET = "•"
_LONG = 12
_KEPT = 2


def mask(value: str, how: Literal["partly", "wholly"] = "partly") -> str:
    """The value with every letter and digit as a bullet, its length unchanged.

    Partly: from 12 characters on the first two and the last two stay, so that a person recognises it.
    """
    hidden = "".join(BULLET if character.isalnum() else character for character in value)
    if how == "wholly" or len(value) < _LONG:
        return hidden
    return value[:_KEPT] + hidden[_KEPT:-_KEPT] + value[-_KEPT:]


def mask_within(
    text: str, secrets: Iterable[tuple[Span, Literal["partly", "wholly"]]], start: int = 0, end: int | None = None
) -> str:
    """text[start:end] with every secret span in it masked; a span cut by the range is masked as a whole value."""
    end = len(text) if end is None else end
    shown = text[start:end]
    for span, how in secrets:
        if span.start < end and start < span.end:
            masked = mask(text[span.start : span.end], how)
            begin, stop = max(span.start, start), min(span.end, end)
            shown = shown[: begin - start] + masked[begin - span.start : stop - span.start] + shown[stop - start :]
    return shown
