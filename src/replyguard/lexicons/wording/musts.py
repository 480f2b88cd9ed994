"""What must stand in a text that holds a phrase: asked of the text's words before the expression is tried."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from replyguard.lexicons.wording.anchors import Anchor, cost_of
from replyguard.lexicons.wording.syntax import Group, Item, Number, Phrase, Series, Word
from replyguard.text.views import A_NUMBER, words_of

_FEW = 24
_MOST_BESIDE = 300
_MOST_REMEMBERED = 4096


class Must(NamedTuple):
    """Ways to write a part of a phrase, of which one stands in every text that holds the phrase."""

    words: frozenset[str]
    """Those that are a word by themselves."""
    pieces: tuple[str, ...] = ()
    """Those that may stand within a word, or hold a sign."""
    series: tuple[tuple[Must, ...], ...] = ()
    """Those of several parts, each with all that must stand."""
    rare: frozenset[str] = frozenset()
    """Words of which each series holds one; empty where a series has no part that needs one of some words."""
    of_rare: Mapping[str, Sequence[tuple[Must, ...]]] = {}
    """The series that may stand in a text with a rare word."""

    def stands_otherwise(self, text: str, words: Set[str]) -> bool:
        """True where one of them may stand in a folded text that has none of its words."""
        for piece in self.pieces:
            if piece in text:
                return True
        if self.rare:
            return any(all_stand(musts, text, words) for word in self.rare & words for musts in self.of_rare[word])
        for musts in self.series:  # noqa: SIM110  (as below)
            if all_stand(musts, text, words):
                return True
        return False

    @property
    def alone(self) -> frozenset[str]:
        """Words of which one stands wherever one of them does; empty where none must."""
        return self.words | self.rare if not self.pieces and (self.rare or not self.series) else frozenset()


def all_stand(musts: Iterable[Must], text: str, words: Set[str]) -> bool:
    """True where everything that must stand may stand in a folded text with these words."""
    for must in musts:  # noqa: SIM110  (a loop takes half the time, and this is asked of each phrase that is woken)
        if must.words.isdisjoint(words) and not must.stands_otherwise(text, words):
            return False
    return True


def musts_of(phrase: Phrase) -> tuple[Must, ...]:
    """What must stand in a text, the rarest first."""
    return _of_sequence(phrase.sequence)


def beside(musts: Iterable[Must], anchor: Anchor) -> frozenset[str] | None:
    """Words of which one stands in every text that holds a phrase, beside one of its literals; None where none must."""
    own = words_of(anchor.text)
    for must in musts:
        words = must.alone
        if words and len(words) <= _MOST_BESIDE and own.isdisjoint(words):
            return words
    return None


def _of_sequence(sequence: Series) -> tuple[Must, ...]:
    items = sequence.items
    found = [
        _of_item(item, is_joined=item.is_glued or (i + 1 < len(items) and items[i + 1].is_glued))
        for i, item in enumerate(items)
    ]
    return tuple(sorted((must for must in found if must is not None), key=_cost))


def _of_item(item: Item, *, is_joined: bool) -> Must | None:
    part = item.part
    if isinstance(part, Number):
        return Must(frozenset((A_NUMBER,)))
    if isinstance(part, Word):
        return _of_words([part], is_joined=is_joined)
    return _of_group(part, is_joined=is_joined) if isinstance(part, Group) else None


@lru_cache(maxsize=_MOST_REMEMBERED)
def _of_group(group: Group, *, is_joined: bool) -> Must | None:
    if group.is_optional:
        return None
    words: list[Word] = []
    series: list[tuple[Must, ...]] = []
    for one in group.alternatives:
        first = one.items[0].part
        if len(one.items) == 1 and isinstance(first, Word):
            words.append(first)
        elif is_joined:
            return None
        else:
            series.append(_of_sequence(one))
    own = _of_words(words, is_joined=is_joined)
    if own is None or not all(series):
        return None
    of_rare = _of_rare(series)
    return own._replace(series=tuple(series), rare=frozenset(of_rare), of_rare=of_rare)


def _of_rare(series: Iterable[tuple[Must, ...]]) -> dict[str, list[tuple[Must, ...]]]:
    """The series by the words that their rarest part needs one of; empty where one has no such part."""
    found: dict[str, list[tuple[Must, ...]]] = {}
    for musts in series:
        alone = next((must.alone for must in musts if must.alone), None)
        if alone is None:
            return {}
        for word in alone:
            found.setdefault(word, []).append(musts)
    return found


def _of_words(parts: Iterable[Word], *, is_joined: bool) -> Must | None:
    whole: set[str] = set()
    pieces: set[str] = set()
    for part in parts:
        is_whole = not (is_joined or part.open_left or part.open_right) and part.text.isalnum()
        (whole if is_whole else pieces).add(part.text)
    return Must(frozenset(whole), tuple(sorted(pieces))) if len(pieces) <= _FEW else None


def _cost(must: Must) -> int:
    """How likely it stands in a text by chance."""
    alone = cost_of(Anchor(text) for text in (*must.words, *must.pieces))
    return alone + sum(min(map(_cost, musts)) for musts in must.series)
