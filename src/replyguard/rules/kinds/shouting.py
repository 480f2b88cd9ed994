"""Rules of kind `shouting`: several ordinary words in capitals; acronyms, names and one stressed word are none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from pydantic import Field

from replyguard.rules.base import NOTHING_NEEDED, Case, Edit, Match
from replyguard.rules.header import Header
from replyguard.text.function_words import FUNCTION_WORDS
from replyguard.text.known_words import known_words
from replyguard.text.offsets import Span
from replyguard.text.views import fold

# what may not stand before it is asked behind the first letter: so only capitals are looked at
_IN_CAPITALS = re.compile(r"[A-ZÄÖÜ](?<![\w#@/.&-].)[A-ZÄÖÜ]+(?:['’][A-ZÄÖÜ]+)?(?![\w@/&-]|\.[\w])")
_BETWEEN = re.compile(r"[\s,!]{1,3}(?:[AIO][\s,!]{1,3})?")
_WORD_BEFORE = re.compile(r"([^\W\d_]+) \Z")
_LONGEST_NAME = 30
_FEWEST_LETTERS = 9
_LONGEST_ACRONYM = 3


class ShoutingSource(Header):
    """A rule that flags words in capitals where they are shouted.

    That is a run of at least `run` words of which one is a function word or all are common ones, and, where no run is,
    `apart` stressed words in one reply. A run right behind one of the words `names` is what a thing is called.
    """

    kind: Literal["shouting"]
    run: int = Field(default=3, ge=2)
    apart: int = Field(default=3, ge=2)
    names: tuple[str, ...] = ()


class ShoutingRule:
    """Flags runs of ordinary words in capitals."""

    redaction_label: Mapping[str, str] = {}
    needs = NOTHING_NEEDED

    def __init__(self, source: ShoutingSource) -> None:
        self.header = source
        self._source = source
        self._names = frozenset(fold(word) for word in source.names)

    def find(self, case: Case) -> Iterator[Match]:
        """Every run; where there is none, the first stressed word of too many."""
        text = case.reading.text
        fewest = min(self._source.run, self._source.apart)
        words = [found.span() for found in _IN_CAPITALS.finditer(text, 0, case.reading.body_end)]
        if len(words) < fewest:
            return
        allowed = {fold(word) for word in (*case.options.allow, *case.brand.names)}
        words = [word for word in words if fold(text[slice(*word)]) not in allowed]
        if len(words) < fewest:
            return
        language = case.reading.language
        runs = [run for run in _runs(text, words) if not self._is_a_name(text, run)]
        words = [word for run in runs for word in run]
        runs = [run for run in runs if self._is_shouted(text, run, language)]
        for run in runs:
            span = Span(run[0][0], run[-1][1])
            yield Match(span, evidence=f"{len(run)} words in capitals", edits=_in_small_letters(text, span, language))
        if not runs:
            # a word before a colon is a heading ("EDIT:"), and one that comes again is most likely a name
            stressed = [
                one for one in words if text[one[1] : one[1] + 1] != ":" and _is_ordinary(text[slice(*one)], language)
            ]
            if len({text[slice(*one)] for one in stressed}) >= self._source.apart:
                first = Span(*stressed[0])
                yield Match(first, evidence=f"{len(stressed)} stressed words", confidence="medium")

    def _is_shouted(self, text: str, run: Sequence[tuple[int, int]], language: str | None) -> bool:
        words = [text[start:end] for start, end in run]
        if len(run) < self._source.run or sum(map(len, words)) < _FEWEST_LETTERS:
            return False
        ordinary = sum(_is_ordinary(word, language) for word in words)
        if ordinary * 2 < len(words):
            return False
        return len(run) > self._source.run or any(fold(word) in FUNCTION_WORDS for word in words)

    def _is_a_name(self, text: str, run: Sequence[tuple[int, int]]) -> bool:
        before = _WORD_BEFORE.search(text, max(0, run[0][0] - _LONGEST_NAME), run[0][0])
        return len(run) > 1 and before is not None and fold(before.group(1)) in self._names

    def warm(self) -> None:
        """Nothing: the words that are known are read where words in capitals stand, which few drafts have."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _runs(text: str, words: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Words with nothing but a blank or a comma between them, together."""
    runs: list[list[tuple[int, int]]] = []
    for word in words:
        if runs and _BETWEEN.fullmatch(text, runs[-1][-1][1], word[0]):
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _is_ordinary(word: str, language: str | None) -> bool:
    """True for a word that has no reason of its own to stand in capitals."""
    folded = fold(word)
    if folded in FUNCTION_WORDS:
        return folded not in ("it", "us", "im", "am", "as", "er")
    if len(folded) <= _LONGEST_ACRONYM:
        return False
    return any(known_words(one).is_common(folded) for one in ([language] if language else ("de", "en")))


def _in_small_letters(text: str, span: Span, language: str | None) -> tuple[Edit, ...]:
    """The range in small letters; not in German, where only a person knows which words keep their capital."""
    if language != "en":
        return ()
    lowered = re.sub(r"\bi\b", "I", text[span.start : span.end].lower())
    opens = text[: span.start].rstrip()[-1:] in ("", ".", "!", "?", ":")
    return (Edit(span, lowered[0].upper() + lowered[1:] if opens else lowered),)
