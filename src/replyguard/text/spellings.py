"""What one stretch with signs in it may spell: letters drawn as signs, marks between letters or in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product
from typing import NamedTuple

from replyguard.text.lookalikes import LEET, LOOK_ALIKES, MASKS, SEPARATORS

_MOST = 24
_FEWEST_LETTERS = 3
_RUN = re.compile(r"([a-z])\1{2,}")
_TWO_LETTERS = re.compile("[a-z]{2}")
_PART = re.compile(r"[a-z]+|([^a-z])\1*")
_HIDES = re.compile(rf"[{re.escape(''.join(MASKS))}]|([{re.escape(''.join(SEPARATORS))}])\1")
# by far the most of what is no plain word: words with a hyphen, a slash or a forgotten blank between
_JOINED = re.compile(r"[a-z]+(?:[-/.,\\&][a-z]+)+")
_SHOWN = str.maketrans(LOOK_ALIKES)
_BETWEEN = frozenset(SEPARATORS - LEET.keys())
_WITHOUT_SEPARATORS = str.maketrans(dict.fromkeys(SEPARATORS))


class Spelling(NamedTuple):
    """Letters that a stretch of the folded view may spell.

    Each is made from one character of `written`, which stands at `offset`, but for those in `skipped`; where
    `drawn_out` is given, from that range each.
    """

    text: str
    written: str
    offset: int
    skipped: frozenset[str] = frozenset()
    drawn_out: tuple[tuple[int, int], ...] | None = None

    def ranges(self) -> tuple[tuple[int, int], ...]:
        """Where each letter stands in the folded view; made only when asked for, since few are."""
        if self.drawn_out is not None:
            return self.drawn_out
        places = enumerate(self.written, self.offset)
        return tuple((i, i + 1) for i, character in places if character not in self.skipped)


class MaskedWord(NamedTuple):
    """A word with letters hidden behind marks: a pattern for what it may be, and its range in the folded view.

    Of its `length` characters `visible` are letters that are shown; folded it is `longest` letters long at most.
    """

    pattern: str
    visible: int
    length: int
    longest: int
    start: int
    end: int


def is_joined(token: str) -> bool:
    """True for plain words with single signs between them, which are read only as one whole word."""
    return _JOINED.fullmatch(token) is not None


def joined(token: str, offset: int) -> Spelling:
    """The letters of a token without the signs between them."""
    return Spelling(token.translate(_WITHOUT_SEPARATORS), token, offset, SEPARATORS)


def shown(token: str) -> str:
    """The token with letters of other scripts, and letters drawn, as the Latin ones that they pass for."""
    return token.translate(_SHOWN)


def holds_only_separators(token: str) -> bool:
    """True where between the letters, of which there are some, stand only signs that may divide them."""
    return token.translate(_WITHOUT_SEPARATORS).isalpha()


def leet(token: str, offset: int) -> Iterator[Spelling]:
    """Spellings in which digits and signs are letters and marks between letters are dropped, the likeliest first."""
    if LEET.keys().isdisjoint(token):
        return
    choices = []
    for character in token:
        if character in LEET:
            choices.append(LEET[character])
        elif character.isalpha():
            choices.append(character)
        elif character not in _BETWEEN:
            return
    if len(choices) >= _FEWEST_LETTERS:
        for chosen in islice(product(*choices), _MOST):
            yield Spelling("".join(chosen), token, offset, _BETWEEN)


def drawn_out(spelling: Spelling) -> Iterator[Spelling]:
    """Spellings of a word with letters drawn out: each run of three or more as one letter, and as two."""
    word = spelling.text
    runs = [match.span() for match in _RUN.finditer(word)]
    if not runs:
        return
    ranges = spelling.ranges()
    for counts in islice(product((1, 2), repeat=len(runs)), _MOST):
        letters: list[str] = []
        places: list[tuple[int, int]] = []
        position = 0
        for (start, end), count in zip(runs, counts, strict=True):
            last = start + count - 1
            letters.append(word[position : last + 1])
            places += [*ranges[position:last], (ranges[last][0], ranges[end - 1][1])]
            position = end
        letters.append(word[position:])
        places += ranges[position:]
        yield Spelling("".join(letters), spelling.written, spelling.offset, drawn_out=tuple(places))


def masked_by_x(spelling: Spelling) -> MaskedWord | None:
    """A word in which x stands for letters that are left out."""
    if "xxx" not in spelling.text[1:-1]:
        return None
    ranges = spelling.ranges()
    return masked(spelling.text.replace("x", "*"), ranges[0][0], ranges[-1][1])


def masked(token: str, start: int, end: int) -> MaskedWord | None:
    """A word at [start, end) with marks in place of letters, as a pattern; None where it has none, or is none."""
    if not token[0].isalpha() or _HIDES.search(token) is None:
        return None
    pattern: list[str] = []
    visible = hidden = spare = 0
    for part in _PART.finditer(token):
        text = part.group()
        if text.isalpha():
            visible += len(text)
            pattern.append(text)
        elif text[0] in MASKS or (text[0] in SEPARATORS and len(text) > 1):
            hidden += len(text)
            spare += 2
            # ß is one letter to hide, but two when folded
            pattern.append(f"[a-z]{{{len(text)},{len(text) + 2}}}")
        elif text[0] in LEET:
            visible += len(text)
            pattern.append(f"[{LEET[text[0]]}]{{{len(text)}}}")
        else:
            return None
    is_wildcard = not token[-1].isalpha() and token[-2:-1].isalpha()  # as in *.txt, or a mark for a footnote
    are_apart = visible > 2 and not _TWO_LETTERS.search(token)  # those are read as letters apart
    is_password = token[-1].isdigit() and not token[-2].isalnum()  # a hint at one: "f*******7"
    if not hidden or not visible or is_wildcard or are_apart or is_password:
        return None
    length = visible + hidden
    return MaskedWord("".join(pattern), visible, length, length + spare, start, end)
