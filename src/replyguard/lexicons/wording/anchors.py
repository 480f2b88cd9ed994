"""The literals of which one stands in every wording of a phrase: what the automaton looks for in its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from replyguard.lexicons.format import lines_of
from replyguard.lexicons.formation import FREQUENT
from replyguard.lexicons.wording.syntax import Gap, Group, Item, Part, Phrase, Series, Word, WordingError
from replyguard.text.function_words import FUNCTION_WORDS
from replyguard.text.views import fold
from replyguard.text.word_data import lexicon_file

_MOST = 400
_FEW = 24
_MOST_PAIRS = 40
_BETWEEN = (" ", ", ", "-")
"""What may stand between the two words of a literal."""
_MOST_BETWEEN = 4
_OPEN = 30
_GAP_WORD = 30
_SHARED = 5
_MANY_LETTERS = 7
_MOST_REMEMBERED = 4096


class Anchor(NamedTuple):
    """A literal, and whether a word begins or ends with it."""

    text: str
    whole_left: bool = True
    whole_right: bool = True


def anchors_of(phrase: Phrase, written: str) -> tuple[Anchor, ...]:
    """The literals that cost a text least. Raises WordingError where no part of the phrase must always stand."""
    found = _of_sequence(phrase.sequence)
    if found is None:
        raise WordingError(
            f"{written!r}: no word of it must always stand there (at most {_MOST} forms), so it could not be looked "
            "for quickly; add one, or divide the phrase"
        )
    return found


def literals_of(phrase: Phrase) -> tuple[str, ...]:
    """Texts of which one stands in every wording of a phrase; none where there are many, or no part must stand."""
    options = [one for one in _options(phrase.sequence) if len(one) <= _FEW]
    return tuple(anchor.text for anchor in min(options, key=_cost)) if options else ()


def reach_of(phrase: Phrase) -> tuple[int, int]:
    """How many characters of a phrase may stand before its literal, and how many from there on."""
    literals = _of_sequence(phrase.sequence)
    lengths = [_longest(item.part) for item in phrase.sequence.items]
    total = sum(lengths) + _MOST_BETWEEN * len(lengths)
    for i, item in enumerate(phrase.sequence.items):
        joined_right = i + 1 < len(lengths) and phrase.sequence.items[i + 1].is_glued
        if _of_part(item.part, item, joined_right) == literals:
            before = sum(lengths[:i]) + _MOST_BETWEEN * i
            inner = 0 if isinstance(item.part, Word) and not item.part.open_left else lengths[i]
            return before + inner, total - before
    return total, total


def _longest(part: Part) -> int:
    """The most characters that a part takes up, as words go."""
    if isinstance(part, Word):
        return len(part.text) + _OPEN * (part.open_left + part.open_right)
    if isinstance(part, Gap):
        return _GAP_WORD * part.most
    if isinstance(part, Group):
        return max(sum(_longest(item.part) + _MOST_BETWEEN for item in one.items) for one in part.alternatives)
    return _GAP_WORD


def anchor_of_words(written: str) -> Anchor | None:
    """What `anchors_of` gives for a phrase of words alone, without reading it; None where no word tells enough."""
    long = [word for word in fold(written).split(" ") if len(word) >= _MANY_LETTERS]
    telling = [word for word in long if word not in FUNCTION_WORDS and word not in _frequent()]
    return Anchor(min(telling)) if telling else None


def _of_sequence(sequence: Series) -> tuple[Anchor, ...] | None:
    options = _options(sequence)
    return min(options, key=_cost) if options else None


def _options(sequence: Series) -> list[tuple[Anchor, ...]]:
    """The literals of each part that must stand, and of two side by side."""
    return [*_parts(sequence.items), *_pairs(sequence.items)]


def _parts(items: tuple[Item, ...]) -> Iterator[tuple[Anchor, ...]]:
    for i, item in enumerate(items):
        joined_right = i + 1 < len(items) and items[i + 1].is_glued
        found = _of_part(item.part, item, joined_right)
        if found is not None and len(found) <= _MOST:
            yield found


def _pairs(items: tuple[Item, ...]) -> list[tuple[Anchor, ...]]:
    """The literals of two parts that stand side by side, which is worth it where each alone is a frequent word."""
    pairs = []
    for i in range(len(items) - 1):
        is_glued = items[i].is_glued or items[i + 1].is_glued or (i + 2 < len(items) and items[i + 2].is_glued)
        if is_glued:
            continue
        left, right = _spelt(items[i].part), _spelt(items[i + 1].part)
        is_whole = all(one.whole_right for one in left) and all(one.whole_left for one in right)
        # between letters that stand alone there may be any sign: a & e
        is_long = all(len(one.text) > 1 for one in (*left, *right))
        if left and right and is_whole and is_long and len(left) * len(right) <= _MOST_PAIRS:
            pairs.append(
                tuple(
                    Anchor(f"{one.text}{between}{other.text}", one.whole_left, other.whole_right)
                    for one in left
                    for other in right
                    for between in _BETWEEN
                )
            )
    return [pair for pair in pairs if pair]


def _spelt(part: Part) -> tuple[Anchor, ...]:
    """Every spelling of a part that is one word; none where it is anything else, or has many."""
    if isinstance(part, Word):
        return (Anchor(part.text, not part.open_left, not part.open_right),)
    return _spelt_of_group(part) if isinstance(part, Group) else ()


@lru_cache(maxsize=_MOST_REMEMBERED)
def _spelt_of_group(group: Group) -> tuple[Anchor, ...]:
    if group.is_optional or len(group.alternatives) > _MOST_PAIRS:
        return ()
    spelt: list[Anchor] = []
    for one in group.alternatives:
        inner = _spelt(one.items[0].part) if len(one.items) == 1 else ()
        if not inner:
            return ()
        spelt += inner
    return tuple(spelt)


def _of_part(part: Part, item: Item, joined_right: bool) -> tuple[Anchor, ...] | None:
    if isinstance(part, Word):
        return (Anchor(part.text, not (item.is_glued or part.open_left), not (joined_right or part.open_right)),)
    anchors = _of_group(part) if isinstance(part, Group) else None
    if anchors is None:
        return None
    if item.is_glued or joined_right:
        anchors = tuple(
            Anchor(a.text, a.whole_left and not item.is_glued, a.whole_right and not joined_right) for a in anchors
        )
    return _with_shared_beginning(anchors)


@lru_cache(maxsize=_MOST_REMEMBERED)
def _of_group(group: Group) -> tuple[Anchor, ...] | None:
    if group.is_optional:
        return None
    united: dict[Anchor, None] = {}
    for one in group.alternatives:
        found = _of_sequence(one)
        if found is None:
            return None
        united.update(dict.fromkeys(found))
    return tuple(united)


def _with_shared_beginning(anchors: tuple[Anchor, ...]) -> tuple[Anchor, ...]:
    """One literal for all forms of a word, where what they begin with says enough."""
    if len(anchors) < 2 or not all(anchor.whole_left for anchor in anchors):
        return anchors
    first, last = min(anchors).text, max(anchors).text
    same = next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    shared = first[:same].rstrip()
    return (Anchor(shared, True, False),) if len(shared) >= _SHARED and shared not in _frequent() else anchors


def _cost(anchors: tuple[Anchor, ...]) -> tuple[int, tuple[Anchor, ...]]:
    return cost_of(anchors), anchors


def cost_of(anchors: Iterable[Anchor]) -> int:
    """How often literals wake a phrase for nothing: short and frequent ones do."""
    return sum(_cost_of_text(anchor.text) for anchor in anchors)


@lru_cache(maxsize=_MOST_REMEMBERED)
def _cost_of_text(text: str) -> int:
    cost = 1 + 4 * max(0, _MANY_LETTERS - len(text)) ** 2
    if " " in text or "-" in text:
        words = text.replace(",", "").replace("-", " ").split()
        return cost + 25 * _frequent().issuperset(words)
    if text in FUNCTION_WORDS or (len(text) == 1 and text.isalpha()):
        return cost + 1500
    return cost + 300 * (text in _frequent())


@cache
def _frequent() -> frozenset[str]:
    """Words that every other reply holds."""
    files = (lexicon_file(language, "frequent", "txt") for language in ("de", "en"))
    listed = (fold(word) for file in files for _, line in lines_of(file.read_text("utf-8")) for word in line.split())
    return FREQUENT | frozenset(listed)
