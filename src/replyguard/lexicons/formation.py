"""Forms words: from an entry's items to stems and the endings that may stand behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from math import prod
from typing import NamedTuple

from replyguard.lexicons.disguises import ORDINARY
from replyguard.lexicons.format import Entry, FormItem, spelt_out
from replyguard.text.function_words import FUNCTION_WORDS
from replyguard.text.views import fold

_SIBILANTS = ("s", "x", "z", "ch", "sh")
_FEW_SPELLINGS = 4
FREQUENT = (
    ORDINARY
    | FUNCTION_WORDS
    | frozenset(
        """
        alte alten alter back best blue book boot date die eat einer feat gang geht gehen ging group halt hand head
        heart home house keine leute line live long love make nice next note ober order over party phone play rest room
        rough shop side small soft some star store style super sword take team time voll virgin was water word work
        world
        """.split()
    )
)
_SHORTEST_ANCHOR = 4
_MANY_LETTERS = 5
_MOST_SPELLINGS = 64
_FEWEST_LETTERS = 3
_PARTS = re.compile(r"\([^()]*\)\??|[^()]+")


class Stem(NamedTuple):
    """A literal of an entry to look for, and what must stand around it.

    For a word: a folded stem, with the folded endings that make it a form, and whether verb prefixes may precede. For a
    phrase with alternatives: a part that always stands in it, and the whole phrase as it is written, folded.
    """

    text: str
    endings: frozenset[str]
    takes_prefixes: bool
    entry: Entry
    phrase: str | None = None
    is_inside_word: bool = False
    """True where the literal of a phrase is a part of a word of it."""
    is_misspelt: bool = False
    """True for a wrong spelling, which counts only as a word of its own."""


class Formation:
    """The paradigms of one language, applied to entries."""

    def __init__(self, language: str, endings: Mapping[str, tuple[str, ...]]) -> None:
        self._language = language
        self._endings = {name: tuple(fold(ending) for ending in named) for name, named in endings.items()}
        self._doubling = {name for name, named in self._endings.items() if any("2" in ending for ending in named)}
        self._sets: dict[tuple[str, str], frozenset[str]] = {}
        self.prefixes = frozenset(self._endings.get("prefix", ()))
        self.paradigms = frozenset(name for name in endings if name != "prefix")

    def stems(self, entry: Entry) -> Iterator[Stem]:
        """Every stem of an entry."""
        for item in entry.items:
            written = fold(item.written or entry.lemma)
            if "(" not in written:
                yield from self._word_stems(written, item, entry)
                continue
            if " " in written and not item.paradigms:
                if len(_words_of(written)) > 1:
                    for anchor in _anchors(written):
                        yield Stem(anchor, item.endings, False, entry, written)
                else:
                    for anchor in _inner_anchors(written):
                        yield Stem(anchor, item.endings, False, entry, written, True)
                continue
            if _spellings(written) > _FEW_SPELLINGS and set(item.paradigms) <= {"noun"}:
                endings = item.endings.union(*(self._endings[name] for name in item.paradigms))
                for anchor in _inner_anchors(written):
                    yield Stem(anchor, endings, False, entry, written, True)
                continue
            for word in spelt_out(written):
                yield from self._word_stems(word, item, entry)

    def _word_stems(self, word: str, item: FormItem, entry: Entry) -> Iterator[Stem]:
        yield Stem(word, self._with_elided(item.endings), False, entry)
        for name in item.paradigms:
            stem, paradigm = self._stem_of(word, name)
            yield Stem(stem, self._paradigm_endings(paradigm, stem[-1:]), name.startswith("verb"), entry)

    def _paradigm_endings(self, paradigm: str, final: str) -> frozenset[str]:
        """The folded endings of a paradigm as one shared set; '2' stands for the stem's final consonant once more."""
        key = (paradigm, final if paradigm in self._doubling else "")
        found = self._sets.get(key)
        if found is None:
            found = self._with_elided(frozenset(ending.replace("2", final) for ending in self._endings[paradigm]))
            self._sets[key] = found
        return found

    def _with_elided(self, endings: frozenset[str]) -> frozenset[str]:
        """The endings, in German also -en as it is spoken: "Vollidiotn"."""
        return endings | {"n"} if self._language == "de" and "en" in endings else endings

    def _stem_of(self, word: str, paradigm: str) -> tuple[str, str]:
        """The stem of a word in a paradigm, and the variant of the paradigm that its spelling asks for."""
        if self._language == "de":
            if paradigm == "verb":
                return (word[:-2] if word.endswith("en") else word.removesuffix("n")), paradigm
            return word, paradigm
        if word.endswith("e") and f"{paradigm}-e" in self._endings:
            return word[:-1], f"{paradigm}-e"
        if word.endswith("y") and word[-2:-1] not in "aeiou" and f"{paradigm}-y" in self._endings:
            return word[:-1], f"{paradigm}-y"
        if word.endswith(_SIBILANTS) and f"{paradigm}-s" in self._endings:
            return word, f"{paradigm}-s"
        return word, paradigm


def _anchors(written: str) -> list[str]:
    """The literals of which one stands in every spelling of a phrase: few, and as telling as can be.

    All spellings where there are few; else those of a run of its words.
    """
    words = [list(spelt_out(word)) for word in _words_of(written)]
    if prod(map(len, words)) <= _FEW_SPELLINGS:
        return list(spelt_out(written))
    return _cheapest(words, " ", _FEWEST_LETTERS)


def _inner_anchors(written: str) -> list[str]:
    """The literals of which one stands in every spelling of a word with alternatives: those of a run of its parts."""
    return _cheapest([list(spelt_out(part)) for part in _PARTS.findall(written)], "", _SHORTEST_ANCHOR)


def _cheapest(parts: list[list[str]], between: str, fewest_letters: int) -> list[str]:
    """The spellings of the run of parts that costs a reply least, each at least so many letters long if any is.

    Raises ValueError where every run has too many spellings to look for.
    """
    runs = [
        _joined(parts[start:stop], between)
        for start in range(len(parts))
        for stop in range(start + 1, len(parts) + 1)
        if prod(map(len, parts[start:stop])) <= _MOST_SPELLINGS
    ]
    long_enough = [run for run in runs if min(map(_longest_word, run)) >= fewest_letters]
    if not long_enough and prod(map(len, parts)) <= _MOST_SPELLINGS**2:
        long_enough = [_joined(parts, between)]
    if not long_enough:
        raise ValueError(f"too many alternatives: no part of it has at most {_MOST_SPELLINGS} spellings; divide it")
    return min(long_enough, key=_cost)


def _joined(run: list[list[str]], between: str) -> list[str]:
    """The spellings of a run; where they are few, without those that hold another one."""
    spellings = {between.join(filter(None, chosen)) for chosen in product(*run)}
    if len(spellings) > _MOST_SPELLINGS:
        return sorted(spellings)
    # the literals of a phrase are looked for as whole words, those inside a word anywhere
    bounded = {spelling: f"{between}{spelling}{between}" for spelling in spellings}
    return sorted(
        one for one in spellings if not any(other != one and bounded[other] in bounded[one] for other in spellings)
    )


def _longest_word(spelling: str) -> int:
    return max(map(len, spelling.split(" ")))


def _cost(anchors: list[str]) -> tuple[int, list[str]]:
    """How often the literals wake a phrase for nothing: short ones do, and those that every other reply holds."""
    cost = 0
    for anchor in anchors:
        words = anchor.replace("-", " ").split()
        cost += 1 + 4 * max(0, _MANY_LETTERS - _longest_word(anchor)) ** 2
        # two frequent words in a row are a rare pair, unless they are such as stand in any sentence
        if FREQUENT.issuperset(words):
            cost += 200 if len(words) == 1 or FUNCTION_WORDS.issuperset(words) else 10
    return cost, anchors


def _spellings(written: str) -> int:
    """How many texts the alternatives stand for."""
    return prod(len(list(spelt_out(part))) for part in _PARTS.findall(written))


def _words_of(written: str) -> list[str]:
    """The phrase divided at the blanks outside its groups."""
    words = [""]
    depth = 0
    for character in written:
        depth += (character == "(") - (character == ")")
        if character == " " and not depth:
            words.append("")
        else:
            words[-1] += character
    return words
