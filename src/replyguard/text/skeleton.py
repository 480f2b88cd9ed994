"""The skeleton view: what disguised words may read, with exact maps; it holds only stretches that look disguised."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import filterfalse
from typing import NamedTuple

from replyguard.text.lookalikes import LEET, SEPARATORS
from replyguard.text.offsets import Span
from replyguard.text.spellings import (
    MaskedWord,
    Spelling,
    drawn_out,
    holds_only_separators,
    is_joined,
    joined,
    leet,
    masked,
    masked_by_x,
    shown,
)

_EDGES = ".,;:!?()[]{}\"'„“”‚‘’»«<>…–—-/"
_MARKS_BEFORE = "".join(SEPARATORS - LEET.keys())
_LONGEST_TOKEN = 48
_SHORTEST_APART = 4
_SHORTEST_UNMISTAKABLE = 5
_FEWEST_LETTERS = 3
_LONGEST_STRETCHED = 60
_HYPHENATED = re.compile(r"(?<![^-])[^-]{4,}(?=-[a-z]{3})|(?<=[a-z]-)[^-]{4,}(?![^-])")
_STRETCHED = re.compile(r"([a-z])\1\1")
_SHORT = bytes(length in (1, 2) for length in range(256))
"""1 for each length of a letter that stands alone: ß and umlauts are two letters when folded."""
_THREE_SHORT = b"\1\1\1"
_FOLDED_TO_TWO = frozenset(("ss", "ae", "oe", "ue"))
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")
# a digit or sign beside a letter; an apostrophe between letters is an ordinary one
_SIGN_BY_LETTER = re.compile(r"[a-z][^a-z'\s]|[^a-z'\s][a-z]")
_ADDRESS = re.compile(
    r"[^@\s]+@[^@\s]+\.[a-z]{2,}|[a-z][a-z0-9+.-]*://|www\.|(?:[a-z0-9-]+\.)+(?:com|de|at|ch|uk|ie|org|net|io|app|eu)\b"
)
_MODEL_OR_GENDERED = re.compile(
    r"[a-z]{1,2}[0-9]+\Z|[a-z]{1,2}[0-9]{2,}[a-z]\Z|[0-9]+[a-z]{1,2}\Z|[a-z]+[*:_](?:in|innen|r|n|e|s)\Z"
)
# letters one by one, each with up to three blanks or marks before the next
_ONE = "(?:ss|[aou]e|[a-z0-9@$!])"  # ß and umlauts are two letters when folded
_SPACED = re.compile(rf"(?<![a-z0-9]){_ONE}(?:[\s.\-_*·•|/+~,]{{1,3}}{_ONE}(?![a-z0-9])){{2,40}}")
_WORDS_OF_ONE_LETTER = ("a", "i")
_SPACED_LETTER = re.compile(r"[a-z0-9@$!]")


class Stretch(NamedTuple):
    """One reading of a disguised stretch, at [begin, end) in the skeleton."""

    begin: int
    end: int
    spelling: Spelling
    is_strict: bool
    """A word counts only whole, not as a part of a compound."""
    is_apart: bool
    """The letters stood one by one: a word counts only from four letters on."""


class SkeletonView:
    """Readings of disguised stretches, divided by blanks, with a map to the folded view."""

    def __init__(self) -> None:
        self.masked: list[MaskedWord] = []
        self._stretches: list[Stretch] = []
        self._end = 0

    @cached_property
    def text(self) -> str:
        """All readings; asked for when the last one has been added."""
        return " ".join([stretch.spelling.text for stretch in self._stretches])

    def add(self, spelling: Spelling, *, strict: bool = False, apart: bool = False) -> None:
        """A reading of a stretch."""
        end = self._end + len(spelling.text)
        self._stretches.append(Stretch(self._end, end, spelling, strict, apart))
        self._end = end + 1

    def add_drawn_out(self, spelling: Spelling) -> None:
        """The readings of a word with letters drawn out, if it has any."""
        if _STRETCHED.search(spelling.text) is None:
            return
        word = masked_by_x(spelling)
        if word is not None:
            self.masked.append(word)
        for shortened in drawn_out(spelling):
            self.add(shortened)

    def folded_span(self, start: int, end: int) -> Span:
        """The range of the folded view that [start, end) was read from."""
        ranges = [
            place
            for stretch in self._at(start, end)
            for place in stretch.spelling.ranges()[max(0, start - stretch.begin) : end - stretch.begin]
        ]
        return Span(min(first for first, _ in ranges), max(last for _, last in ranges))

    def allows(self, start: int, end: int, *, is_compound: bool) -> bool:
        """True where a word read at [start, end) may count."""
        stretches = self._at(start, end)
        if is_compound and any(stretch.is_strict for stretch in stretches):
            return False
        return end - start >= _SHORTEST_APART or not any(one.is_apart or one.is_strict for one in stretches)

    def is_unmistakable(self, start: int, end: int) -> bool:
        """True where the word read at [start, end) can hardly be anything but a disguise: long, not just hyphenated."""
        stretches = self._at(start, end)
        fewest = _SHORTEST_APART if all(one.is_apart for one in stretches) else _SHORTEST_UNMISTAKABLE
        return end - start >= fewest and not any(one.is_strict for one in stretches)

    def _at(self, start: int, end: int) -> list[Stretch]:
        """The stretches that share a character with [start, end)."""
        first = max(0, bisect_right(self._stretches, start, key=_begin) - 1)
        last = bisect_left(self._stretches, end, key=_begin)
        return [stretch for stretch in self._stretches[first:last] if stretch.end > start]


def skeleton_view(folded: str, tokens: list[str]) -> SkeletonView | None:
    """The skeleton of a folded text, given with its tokens; None where nothing in it looks disguised."""
    # letters beyond ASCII are nearly never words alone
    has_foreign_words = not folded.isascii() and not all(map(str.isascii, filter(str.isalpha, tokens)))
    marked = tokens if has_foreign_words else filterfalse(str.isalpha, tokens)
    odd = [
        (token, inner)
        for token in marked
        # nearly always words with a mark behind them
        if (not (inner := token.strip(_EDGES)).isalpha() or not inner.isascii()) and _may_hide(inner)
    ]
    has_letters_apart = _stands_apart(tokens, odd)
    is_drawn_out = _may_be_drawn_out(folded) and _STRETCHED.search(folded) is not None
    if not odd and not has_letters_apart and not is_drawn_out:
        return None
    view = SkeletonView()
    position = 0
    for token, inner in odd:
        position = _next_token(folded, token, position)
        _read_token(view, inner, position + token.index(inner))
        position += len(token)
    if is_drawn_out:
        _read_drawn_out(view, folded)
    if has_letters_apart:
        _read_spaced(view, folded)
    return view if view.text or view.masked else None


def _begin(stretch: Stretch) -> int:
    return stretch.begin


def _may_hide(inner: str) -> bool:
    """True for a token, given without marks at its ends, in which signs may hide letters; never for an address."""
    if not inner.isascii():
        return _FEWEST_LETTERS <= len(inner) <= _LONGEST_TOKEN and "://" not in inner
    # a word with a mark before it, "^kl" or "#sale": the folded view reads it too
    if not _FEWEST_LETTERS <= len(inner) <= _LONGEST_TOKEN or inner.lstrip(_MARKS_BEFORE).isalpha():
        return False
    if _SIGN_BY_LETTER.search(inner) is None:
        return False
    if "://" in inner or inner.startswith("www."):
        return False
    return "@" not in inner[1:] or "." not in inner


def _stands_apart(tokens: list[str], odd: list[tuple[str, str]]) -> bool:
    """True where at least three letters stand alone in a row, between blanks or between the marks of one token."""
    lengths = _lengths(tokens)
    if lengths.count(1) >= 2 and _THREE_SHORT in lengths.translate(_SHORT):
        singles = [
            i for i, length in enumerate(lengths) if length == 1 or (length == 2 and tokens[i] in _FOLDED_TO_TWO)
        ]
        if any(third - first == 2 for first, third in zip(singles, singles[2:], strict=False)):
            return True
    return bool(odd) and any(len(token) > 4 and token[1] in SEPARATORS and token[3] in SEPARATORS for token, _ in odd)


def _lengths(tokens: list[str]) -> bytes:
    """How long each token is; 255 for a longer one."""
    try:
        return bytes(map(len, tokens))
    except ValueError:
        return bytes(min(len(token), 255) for token in tokens)


def _may_be_drawn_out(folded: str) -> bool:
    """False where no sign stands three times in a row: the text against itself, moved on by one sign."""
    if not folded.isascii():
        return True
    signs = int.from_bytes(folded.encode())
    return b"\0\0" in (signs ^ (signs >> 8)).to_bytes(len(folded))


def _next_token(folded: str, token: str, position: int) -> int:
    """Where the token stands from `position` on, as a whole token."""
    while True:
        position = folded.index(token, position)
        if position == 0 or folded[position - 1].isspace():
            return position
        position += 1


def _read_token(view: SkeletonView, inner: str, offset: int) -> None:
    """Every way to read one token that is not plain letters, without the marks at its ends."""
    if is_joined(inner):
        if "." not in inner or not _ADDRESS.match(inner):
            _read_joined(view, joined(inner, offset))
        return
    if inner.startswith("@") and offset == 0:  # a reply on a network begins with the handle that it answers
        return
    if _MODEL_OR_GENDERED.match(inner) or (("." in inner or ":" in inner) and _ADDRESS.match(inner)):
        return
    plain = inner
    if not inner.isascii():
        plain = shown(inner)
        if plain.isalpha() and plain.isascii():
            if plain != inner:
                view.add(Spelling(plain, plain, offset))
            return
    if _LATIN.isdisjoint(plain):
        return
    if holds_only_separators(plain):
        _read_joined(view, joined(plain, offset))
    for spelling in leet(plain, offset):
        view.add(spelling)
        view.add_drawn_out(spelling)
    if "-" in plain:
        for part in _HYPHENATED.finditer(plain):  # "sh!t-like" is two words, of which one is disguised
            for spelling in leet(part.group(), offset + part.start()):
                view.add(spelling)
    word = masked(plain, offset, offset + len(plain))
    if word is not None:
        view.masked.append(word)


def _read_joined(view: SkeletonView, whole: Spelling) -> None:
    """A word without the signs between its parts."""
    if len(whole.text) >= _FEWEST_LETTERS:
        view.add(whole, strict=True)
        view.add_drawn_out(whole)


def _read_drawn_out(view: SkeletonView, folded: str) -> None:
    """Every plain word with letters drawn out."""
    read_to = 0
    for run in _STRETCHED.finditer(folded):
        start, end = run.span()
        if start < read_to:
            continue
        first, last = max(0, start - _LONGEST_STRETCHED), min(len(folded), end + _LONGEST_STRETCHED)
        while start > first and folded[start - 1] in _LATIN:
            start -= 1
        while end < last and folded[end] in _LATIN:
            end += 1
        read_to = end
        if 4 <= end - start <= _LONGEST_STRETCHED:
            view.add_drawn_out(Spelling(folded[start:end], folded[start:end], start))


def _read_spaced(view: SkeletonView, folded: str) -> None:
    """Every run of letters that stand one by one."""
    for run in _SPACED.finditer(folded):
        places = [(run.start() + letter.start(), letter.group()) for letter in _SPACED_LETTER.finditer(run.group())]
        text = "".join([letter for _, letter in places])
        if sum(map(str.isalpha, text)) < 2:
            continue
        readings = [places]
        if places[0][1] in _WORDS_OF_ONE_LETTER:  # "such a b i t c h"
            readings.append(places[1:])
        for letters in readings:
            _read_apart(view, letters)


def _read_apart(view: SkeletonView, places: list[tuple[int, str]]) -> None:
    """Letters that stand one by one, each with its place."""
    text = "".join([letter for _, letter in places])
    ranges = tuple((start, start + 1) for start, _ in places)
    begin = places[0][0]
    if text.isalpha():
        spelling = Spelling(text, text, begin, drawn_out=ranges)
        view.add(spelling, apart=True)
        view.add_drawn_out(spelling)
    else:
        for spelling in leet(text, begin):
            view.add(spelling._replace(drawn_out=ranges), apart=True)
