"""Which asterisks, underscores and tildes of a paragraph are marks of emphasis, and which are text.

Source: CommonMark 0.31, 6.2 with the algorithm of its appendix; '~~' as in GitHub Flavored Markdown 0.29, 6.5.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from replyguard.text.offsets import Span


class MarkRun(NamedTuple):
    """Marks of one kind in a row; `word` numbers the word that they stand in, `is_inside_word` tells letters around."""

    start: int
    length: int
    mark: str
    can_open: bool
    can_close: bool
    is_inside_word: bool
    word: int


def mark_run(written: str, start: int, end: int, first: int, limit: int, word: int) -> MarkRun:
    """The run `written[start:end]` with its part in a paragraph that stands in [first, limit)."""
    before = written[start - 1] if start > first else " "
    after = written[end] if end < limit else " "
    mark = written[start]
    space_before, space_after = before.isspace(), after.isspace()
    sign_before, sign_after = _is_sign(before), _is_sign(after)
    opens = not space_after and (not sign_after or space_before or sign_before)
    closes = not space_before and (not sign_before or space_after or sign_after)
    is_inside = opens and closes and not sign_before and not sign_after
    if mark == "_":
        opens, closes = opens and (not closes or sign_before), closes and (not opens or sign_after)
    if mark == "~" and end - start != 2:
        opens = closes = False
    return MarkRun(start, end - start, mark, opens, closes, is_inside, word)


def paired_marks(runs: Iterable[MarkRun]) -> list[Span]:
    """The marks that pair up, in no order.

    Two runs inside words pair only within one word. CommonMark would pair them, but in 'f*cking sh*t' and '5*3 and 4*2'
    the writer means the asterisks as text, and where the reply is not rendered they stand there.
    """
    pairing = _Pairing()
    for run in runs:
        pairing.add(run)
    return pairing.paired


@dataclass(slots=True)
class _Opener:
    run: MarkRun
    start: int
    remaining: int


_Kind = tuple[str, bool, int, bool]


class _Pairing:
    """Openers that wait for a closer; for each kind of closer, how deep a search was in vain already."""

    __slots__ = ("_floors", "_openers", "paired")

    def __init__(self) -> None:
        self._openers: list[_Opener] = []
        self._floors: dict[_Kind, int] = {}
        self.paired: list[Span] = []

    def add(self, run: MarkRun) -> None:
        start, remaining = run.start, run.length
        while run.can_close and remaining:
            index = self._opener_for(run)
            if index is None:
                break
            opener = self._openers[index]
            used = 2 if opener.remaining >= 2 and remaining >= 2 else 1
            opener.remaining -= used
            inner = opener.start + opener.remaining
            self.paired += (Span(inner, inner + used), Span(start, start + used))
            start += used
            remaining -= used
            self._drop(index + 1 if opener.remaining else index)
        if run.can_open and remaining:
            self._openers.append(_Opener(run, start, remaining))

    def _opener_for(self, closer: MarkRun) -> int | None:
        kind = (closer.mark, closer.can_open, closer.length % 3, closer.is_inside_word)
        for index in range(len(self._openers) - 1, self._floors.get(kind, 0) - 1, -1):
            if _pair_up(self._openers[index].run, closer):
                return index
        self._floors[kind] = len(self._openers)
        return None

    def _drop(self, height: int) -> None:
        del self._openers[height:]
        for kind, floor in self._floors.items():
            if floor > height:
                self._floors[kind] = height


def _pair_up(opener: MarkRun, closer: MarkRun) -> bool:
    if opener.mark != closer.mark:
        return False
    if opener.is_inside_word and closer.is_inside_word and opener.word != closer.word:
        return False
    if not (opener.can_close or closer.can_open):
        return True
    return (opener.length + closer.length) % 3 != 0 or opener.length % 3 == 0


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
