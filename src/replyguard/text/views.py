"""The folded view of a text: one spelling for case, umlauts, ß, accents, full-width and invisible characters."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property
from typing import Any

from replyguard.text.offsets import Span
from replyguard.text.sentences import sentence_spans

_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
_COMBINING_DIAERESIS = "\u0308"
_APOSTROPHES = "’‘ʼ`´＇"
# what a plain German or English reply is made of: all of it folds by lower() and a few replacements
_UNUSUAL = re.compile("[^\n\t\x20-\x7eäöüÄÖÜß„“”‚’–—…€»«°→•\u2600-\u27bf\U0001f300-\U0001f64f\U0001f680-\U0001faff]")
_TWO_LETTERS = re.compile("[äöüÄÖÜß]")
_BLANKS = re.compile("[ \t]{2,}")
_WORD = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")
A_NUMBER = "#"
"""Stands among the words of a text that holds a digit."""
_WORDS_ALONE = bytes(sign if chr(sign).isalnum() else 32 for sign in range(128)).ljust(256)
"""For each ASCII sign itself where it belongs to a word, else a blank."""
_NEAR = 600
"""Characters on each side of a range that count as its sentence; no sentence that people write is longer."""


def _fold_character(character: str) -> str:
    lowered = character.lower()
    if lowered in _UMLAUTS:
        return _UMLAUTS[lowered]
    if character in _APOSTROPHES:
        return "'"
    if _UNUSUAL.match(character) is None:
        return " " if character.isspace() else lowered.replace("ß", "ss")
    if character.isspace():
        return " "
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", character).casefold())
    kept = "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Me", "Cf"))
    if not kept and unicodedata.category(character) not in ("Mn", "Me", "Cf"):
        return character
    return "".join(" " if c.isspace() else c for c in kept.lower())


class _FoldTable(dict[str, str]):
    """Folds one character, remembered for the characters of the first planes that texts are made of."""

    def __missing__(self, character: str) -> str:
        folded = _fold_character(character)
        if len(self) < 4096:
            self[character] = folded
        return folded


_FOLD = _FoldTable()


def _folded_unusual(found: re.Match[str]) -> str:
    """What an unusual character folds to; an umlaut written as letter and combining mark gives its e too."""
    character = found.group()
    if character == _COMBINING_DIAERESIS and found.start() > 0:
        return "e" if _FOLD[found.string[found.start() - 1]] in ("a", "o", "u") else ""
    return _FOLD[character]


def fold(text: str) -> str:
    """The folded spelling of a text: what the folded view of it holds."""
    if _UNUSUAL.search(text) is not None:
        text = _UNUSUAL.sub(_folded_unusual, text)
    folded = text.lower()
    if not folded.isascii():
        folded = folded.replace("ü", "ue").replace("ä", "ae").replace("ö", "oe").replace("ß", "ss").replace("’", "'")
    if "\n" in folded:
        folded = folded.replace("\n", " ")
    if "`" in folded:
        folded = folded.replace("`", "'")
    return folded.replace("\t", " ") if "\t" in folded else folded


def words_of(folded: str) -> frozenset[str]:
    """The words of a folded text, runs of letters and digits; `A_NUMBER` among them where it holds a digit."""
    if folded.isascii():
        words = folded.encode().translate(_WORDS_ALONE).decode().split()
        holds_digit = bool(words) and not "".join(words).isalpha()
    else:
        words = _WORD.findall(folded)
        holds_digit = _DIGIT.search(folded) is not None
    if holds_digit:
        words.append(A_NUMBER)
    return frozenset(words)


def near(sentence: Span, start: int, end: int) -> Span:
    """What of a sentence stands near the range [start, end): nearly always all of it, and the range at the least."""
    return Span(max(sentence.start, start - _NEAR), max(end, min(sentence.end, end + _NEAR)))


class FoldedView:
    """A text in folded spelling; `source_span` leads back to code points of the text that was folded.

    Runs of blanks are one blank, so that phrases match across them; a line break is a blank.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        folded = fold(source)
        self._has_runs = "  " in folded
        self.text = _BLANKS.sub(" ", folded) if self._has_runs else folded
        self._words_in: dict[Span, frozenset[str]] = {}
        self.kept: dict[object, Any] = {}
        """What those who look for something have found out about the text, each under itself; never the view."""

    def source_span(self, start: int, end: int) -> Span:
        """Where the folded range [start, end) stands in the source; combining marks behind it belong to it."""
        last = self._source_index(end - 1) + 1
        while last < len(self.source) and unicodedata.category(self.source[last])[0] == "M":
            last += 1
        return Span(self._source_index(start), last)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the folded text."""
        return words_of(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the source as ranges of the folded text, in order and without gaps."""
        spans: list[Span] = []
        start = 0
        ends_blank = False
        for sentence in sentence_spans(self.source):
            piece = _BLANKS.sub(" ", fold(self.source[sentence.start : sentence.end]))
            # blanks on both sides of the border are one
            end = start + len(piece) - (ends_blank and self._has_runs and piece.startswith(" "))
            spans.append(Span(start, end))
            start, ends_blank = end, piece.endswith(" ")
        return tuple(spans)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [span.start for span in self.sentences]

    def sentence_at(self, position: int) -> Span:
        """The sentence that holds a position of the folded text."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, position) - 1)]

    def words_in(self, sentence: Span) -> frozenset[str]:
        """The words of a sentence."""
        words = self._words_in.get(sentence)
        if words is None:
            words = self._words_in[sentence] = words_of(self.text[sentence.start : sentence.end])
        return words

    def around(self, start: int, end: int) -> Span:
        """The sentence that holds a range, or of a very long one what stands near the range."""
        return near(self.sentence_at(start), start, end)

    def _source_index(self, position: int) -> int:
        """The source character that the folded character at `position` was made from."""
        cuts, removed = self._collapsed
        if cuts:
            position += removed[bisect_right(cuts, position)]
        places, changes = self._changes
        nearest = bisect_right(places, position) - 1
        if nearest < 0:
            return position
        index, length = changes[nearest]
        behind = position - places[nearest] - length
        return index if behind < 0 else index + 1 + behind

    @cached_property
    def _changes(self) -> tuple[list[int], list[tuple[int, int]]]:
        """Where a character became none or several: its place in the folded text, its index, and the length there."""
        source = self.source
        changes = [(found.start(), 2) for found in _TWO_LETTERS.finditer(source)]
        unusual = [(found.start(), len(_folded_unusual(found))) for found in _UNUSUAL.finditer(source)]
        if unusual:
            changes = sorted(changes + [change for change in unusual if change[1] != 1])
        places = []
        shift = 0
        for index, length in changes:
            places.append(index + shift)
            shift += length - 1
        return places, changes

    @cached_property
    def _collapsed(self) -> tuple[list[int], list[int]]:
        """Where runs of blanks were shortened, in the shortened text, and how much was removed before each place."""
        cuts: list[int] = []
        removed = [0]
        for run in _BLANKS.finditer(fold(self.source)) if self._has_runs else ():
            cuts.append(run.start() + 1 - removed[-1])
            removed.append(removed[-1] + run.end() - run.start() - 1)
        return cuts, removed
