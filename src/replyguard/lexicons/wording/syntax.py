"""Reads a phrase of the wording language into its parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from replyguard.text.views import fold

_WORD = re.compile(r"(?:[^\W_]|['’*%€$£@+&/§:])+")
_NAME = re.compile(r"<([a-z0-9]+(?:-[a-z0-9]+)*)>")
_FORMS = re.compile(r"\{([^{}]+?)(?::([nva]))?\}")
_GAP = re.compile(r"\.\.(\d+)?")
_SHORT_GAP = 3
_LONGEST_GAP = 12
_DEEPEST = 4


class WordingError(ValueError):
    """A phrase that cannot be read; the message says what is wrong and what is allowed."""


class Word(NamedTuple):
    """Letters as they stand, folded; an open end stands for any letters there."""

    text: str
    open_left: bool = False
    open_right: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """Digits, with points, commas and blanks between them."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Any words of the same sentence, at most so many."""

    most: int


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """One of several sequences; where `is_optional`, or nothing. It equals itself alone; that of a set is read once."""

    alternatives: tuple[Series, ...]
    is_optional: bool = False


class Item(NamedTuple):
    """A part of a sequence; `is_glued` where no blank stands between it and the part before."""

    part: Part
    is_glued: bool


@dataclass(frozen=True, slots=True)
class Series:
    """Parts one after another."""

    items: tuple[Item, ...]


class Phrase(NamedTuple):
    """A whole phrase; `^` at its beginning and `$` at its end tie it to those of the sentence."""

    sequence: Series
    opens_sentence: bool
    closes_sentence: bool


Part = Word | Number | Gap | Group
Forms = Callable[[str], Sequence[str]]
"""Every inflected form of a word, folded; written with a capital it is a noun, `word:v` names the part of speech."""


def read_phrase(
    written: str, forms: Forms, word_sets: Mapping[str, Sequence[str]], sets_read: dict[str, Group] | None = None
) -> Phrase:
    """The parts of a phrase. Raises WordingError.

    `sets_read` keeps what was read of the sets, for other phrases with the same ones.
    """
    text = written.strip()
    opens, closes = text.startswith("^"), text.endswith("$") and not text.endswith(" $")
    sets_read = {} if sets_read is None else sets_read
    reader = _Reader(text[opens : len(text) - closes].strip(), forms, word_sets, sets_read)
    sequence = reader.sequence("")
    if not sequence.items:
        raise WordingError(f"{written!r} stands for no letters at all")
    for item in (sequence.items[0], sequence.items[-1]):
        if isinstance(item.part, Gap):
            raise WordingError(f"{written!r}: a gap stands between words, not at an end")
    return Phrase(sequence, opens, closes)


class _Reader:
    """Reads one phrase from left to right."""

    def __init__(
        self,
        text: str,
        forms: Forms,
        word_sets: Mapping[str, Sequence[str]],
        sets_read: dict[str, Group],
        names: tuple[str, ...] = (),
    ) -> None:
        self._text = text
        self._at = 0
        self._forms = forms
        self._word_sets = word_sets
        self._sets_read = sets_read
        self._names = names
        self._is_apart = False
        """True where a group ended in a blank, which then stands behind it: `(sehr )?gern`."""

    def sequence(self, ends: str) -> Series:
        """Parts up to one of the signs in `ends`, or to the end of the text."""
        items: list[Item] = []
        glued = False
        while self._at < len(self._text) and self._text[self._at] not in (ends or "\0"):
            if self._text[self._at] in " \t\n,-–":
                self._at += 1
                glued = False
                continue
            self._is_apart = False
            glued = glued and bool(items) and not self._text.startswith("( ", self._at)
            items.append(Item(self._part(), glued))
            glued = not self._is_apart
        return Series(tuple(items))

    def _part(self) -> Part:
        text, at = self._text, self._at
        if text[at] == "(":
            return self._group()
        if (found := _FORMS.match(text, at)) is not None:
            self._at = found.end()
            word, mark = found.groups()
            return _words(self._forms(f"{word}:{mark}" if mark else word))
        if (found := _NAME.match(text, at)) is not None:
            self._at = found.end()
            return self._set(found.group(1))
        if (found := _GAP.match(text, at)) is not None:
            self._at = found.end()
            most = int(found.group(1) or _SHORT_GAP)
            if not 0 < most <= _LONGEST_GAP:
                raise WordingError(f"{text!r}: a gap holds 1 to {_LONGEST_GAP} words, not {most}")
            return Gap(most)
        if text[at] == "#":
            self._at += 1
            return Number()
        if (found := _WORD.match(text, at)) is not None:
            self._at = found.end()
            return _word(found.group(), text)
        raise WordingError(
            f"{text!r}: {text[at]!r} means nothing here; allowed: words, word*, (a|b), (a)?, {{lemma}}, <set>, "
            "..  ..N  #  and ^ or $ at the ends"
        )

    def _group(self) -> Group:
        self._at += 1
        alternatives = []
        is_apart = False
        while True:
            alternatives.append(self.sequence("|)"))
            if self._at >= len(self._text):
                raise WordingError(f"{self._text!r}: a group is not closed by )")
            is_apart = is_apart or self._text[self._at - 1] == " "
            sign = self._text[self._at]
            self._at += 1
            if sign == ")":
                break
        self._is_apart = is_apart
        is_optional = self._text[self._at : self._at + 1] == "?"
        self._at += is_optional
        filled = tuple(one for one in alternatives if one.items)
        if not filled:
            raise WordingError(f"{self._text!r}: an empty group")
        if self._text[self._at : self._at + 1] == "+":
            raise WordingError(f"{self._text!r}: + behind a group repeats nothing; write the group twice, or a gap")
        return Group(filled, is_optional or len(filled) < len(alternatives))

    def _set(self, name: str) -> Group:
        if (known := self._sets_read.get(name)) is not None:
            return known
        if name in self._names or len(self._names) >= _DEEPEST:
            raise WordingError(f"<{name}> leads back to itself: {' → '.join((*self._names, name))}")
        if name not in self._word_sets:
            listed = ", ".join(f"<{one}>" for one in sorted(self._word_sets)) or "none"
            raise WordingError(f"<{name}> is no set of words here; known: {listed}")
        names = (*self._names, name)
        read = [
            _Reader(one, self._forms, self._word_sets, self._sets_read, names).sequence("")
            for one in self._word_sets[name]
        ]
        group = self._sets_read[name] = Group(tuple(one for one in read if one.items))
        return group


def _words(texts: Sequence[str]) -> Group:
    return Group(tuple(Series((Item(Word(text), False),)) for text in texts))


def _word(written: str, phrase: str) -> Word:
    open_left, open_right = written.startswith("*"), written.endswith("*")
    inner = fold(written.strip("*"))
    if not inner or "*" in inner:
        raise WordingError(f"{phrase!r}: * stands at an end of a word, beside letters")
    return Word(inner, open_left, open_right)
