"""A word as a rule names it: its letters, and the part of speech where it is marked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, get_args

PartOfSpeech = Literal["n", "v", "a"]
"""Noun, verb, adjective."""

_WORD = re.compile(r"[^\W\d_][\w'’-]*")


@dataclass(frozen=True, slots=True)
class MarkedWord:
    """A word and its marked part of speech; None where its spelling shall tell."""

    word: str
    part_of_speech: PartOfSpeech | None = None

    @classmethod
    def read(cls, written: str) -> MarkedWord:
        """The word and marker of `bestellen`, `kosten:n`; raises ValueError for what is no single word."""
        word, colon, marker = written.partition(":")
        if _WORD.fullmatch(word) is None:
            raise ValueError(f"{written!r}: expected one word, such as 'bestellen' or 'kosten:n'")
        if not colon:
            return cls(word)
        for known in get_args(PartOfSpeech):
            if marker == known:
                return cls(word, known)
        raise ValueError(f"{written!r}: unknown marker {marker!r}; expected n (noun), v (verb) or a (adjective)")
