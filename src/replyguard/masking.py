"""Masks what must not be repeated: personal data in findings, reports, logs and exceptions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from replyguard.text.offsets import Span

Masking = Literal["partly", "wholly"]

BULLET = "•"
_LONG = 12
_KEPT = 2


def mask(value: str, how: Masking = "partly") -> str:
    """The value with every letter and digit as a bullet, its length unchanged.

    Partly: from 12 characters on the first two and the last two stay, so that a person recognises it.
    """
    hidden = "".join(BULLET if character.isalnum() else character for character in value)
    if how == "wholly" or len(value) < _LONG:
        return hidden
    return value[:_KEPT] + hidden[_KEPT:-_KEPT] + value[-_KEPT:]


def masked_within(text: str, secrets: Iterable[tuple[Span, Masking]]) -> str:
    """The text with every secret span masked; where spans overlap, a character is hidden if one of them hides it."""
    characters: list[str] | None = None
    for span, how in secrets:
        if characters is None:
            characters = list(text)
        for i, character in enumerate(mask(text[span.start : span.end], how), span.start):
            if character == BULLET:
                characters[i] = BULLET
    return text if characters is None else "".join(characters)
