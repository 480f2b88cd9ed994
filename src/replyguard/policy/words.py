"""Lists of texts in policy files, which add to what earlier layers said unless they replace it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import PlainSerializer, ValidatorFunctionWrapHandler, WrapValidator

from replyguard.rules.header import NonEmpty
from replyguard.yaml_source import Replaced


class ReplacingWords(tuple[str, ...]):
    """A list that takes the place of what earlier layers said (`!replace`)."""


def _keep_replace(value: Any, validated: ValidatorFunctionWrapHandler) -> tuple[str, ...]:
    words: tuple[str, ...] = validated(value)
    return ReplacingWords(words) if isinstance(value, Replaced) else words


def _as_written(words: tuple[str, ...]) -> list[str] | dict[str, list[str]]:
    # in the digest a list that replaces is another than one that adds
    return {"replace": list(words)} if isinstance(words, ReplacingWords) else list(words)


Words = Annotated[tuple[NonEmpty, ...], WrapValidator(_keep_replace), PlainSerializer(_as_written, when_used="json")]
"""A list of texts, which adds to what earlier layers said unless it replaces it."""


def added_up(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The lists of all layers, oldest first, as one: each item once, a replacing list in place of those before it."""
    words: dict[str, None] = {}
    for listed in lists:
        if isinstance(listed, ReplacingWords):
            words.clear()
        words.update(dict.fromkeys(listed))
    return tuple(words)
