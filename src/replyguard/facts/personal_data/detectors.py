"""What a detector is: a cheap gate, and a function whose module is loaded when the gate first opens."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from replyguard.facts.personal_data.datum import Datum, Scene
from replyguard.text.literals import PlainLiterals
from replyguard.text.phrase_index import Hit

Find = Callable[[Scene], Iterable[Datum]]


@dataclass(frozen=True, slots=True)
class Detector:
    """One way to find data: the kinds that it gives, where its function is, and what must stand in a text to run it.

    Of `words` (whole words) and `parts` (letters anywhere), both in folded spelling, one must occur in the folded view,
    where any are given; it must hold at least so many `digits`, and `run` of them with little between; and `shape`, a
    pattern of what the detector cannot do without, must match: one that begins with a set of characters, so that the
    search skips to them. Where `behind` is given, it must match right behind one of the literals met. With `in_threads`
    the gate opens only in a conversation. `in_text` is asked last, about the text as it is written, where capitals tell
    more than words.
    """

    name: str
    kinds: tuple[str, ...]
    function: str
    """`module:function` in this package."""
    words: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    digits: int = 0
    run: int = 0
    shape: str = ""
    behind: str = ""
    in_threads: bool = False
    in_text: Callable[[str], bool] | None = None

    @property
    def owner(self) -> tuple[str, str]:
        """Whose hits open the gate."""
        return ("gate", self.name)

    @property
    def literals(self) -> PlainLiterals:
        """The literals of which one must occur."""
        return _literals(self.owner, self.words, self.parts)

    def has_shape(self, view: str) -> bool:
        """True where the shape that is asked for stands in a folded text."""
        return _pattern(self.shape).search(view) is not None

    def is_followed(self, hits: Iterable[Hit], view: str) -> bool:
        """True where what is asked for stands right behind one of the gate's literals."""
        matches = _pattern(self.behind).match
        return any(matches(view, hit.end) for hit in hits)

    def find(self) -> Find:
        """The function; raises ImportError where its module cannot be loaded."""
        return _function(self.function)


@lru_cache(maxsize=512)
def _literals(owner: tuple[str, str], words: tuple[str, ...], parts: tuple[str, ...]) -> PlainLiterals:
    """Made once for draft and thread, and for all policies; those of recognizers that policies name come and go."""
    return PlainLiterals(owner, words, parts)


@cache
def _pattern(shape: str) -> re.Pattern[str]:
    return re.compile(shape)


@cache
def _function(name: str) -> Find:
    module, _, function = name.partition(":")
    found: Find = getattr(import_module(f"replyguard.facts.personal_data.{module}"), function)
    return found
