"""Takes a text apart into words and signs, and finds the runs of words that may be names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from replyguard.facts.personal_data.person_letters import likeness
from replyguard.facts.personal_data.person_lists import (
    AMBIGUOUS,
    FAMILY,
    GIVEN,
    UNKNOWN,
    name_key,
    name_lists,
    sense_of,
    word_steps,
    words_of,
)

# the first choice is most words, told without trying the others
_TOKEN = re.compile(
    r"[^\W\d_]{2,}(?=[ \n,!?;)]|\.?(?:\s|\Z))"
    r"|(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}|@\w+"
    r"|[^\W\d_]\.(?:-?[^\W\d_]\.)*(?=[\s\-]?[^\W\d_])|[^\W\d_]+(?:['’`´‐-][^\W\d_]+)*|\d+|[^\w\s]|_"
)
_LONGEST_RUN = 7
_LEAST_CAPITALS = 3
PARTICLES = frozenset(
    """von vom van der den de del della di da dos das do du la le los las ten ter te zu zum zur al el ul bin ben ibn
    bint abu abd af av st y und ó o mac mc ní ni nic""".split()
)


class Token(NamedTuple):
    """A word, a sign or a number: its range, its spelling, its key, and what the lists say of it."""

    start: int
    end: int
    text: str
    key: str
    flags: int
    step: int
    """How common a word it is; UNKNOWN for one that no list of words holds."""
    form: str
    """`i` for a word that has endings as nouns and verbs have, `c` for one made of two, else nothing."""
    sense: str
    """What it says of a name beside it: see `sense_of`."""
    likeness: int
    """How much it is spelt like a name: see `person_letters`."""
    is_apart: bool = False
    """True where it shall count as a word that is in no cluster."""


@dataclass(frozen=True, slots=True)
class Run:
    """Tokens in a row that may hold names: from `first` up to `last`, that one not included."""

    first: int
    last: int


def tokens_of(
    text: str, hidden: Mapping[str, bool] | None = None, first: int = 0, last: int | None = None
) -> list[Token]:
    """The tokens of a text, or of a part of it.

    `hidden` are names that shall count as unlisted, and whether as in no cluster either.
    """
    tokens = []
    for found in _TOKEN.finditer(text, first, len(text) if last is None else last):
        word = _word(found[0])
        start = found.start()
        tokens.append(Token(start, start + len(word[0]), *word))
    if hidden is None:
        return tokens
    return [token._replace(flags=0, is_apart=hidden[token.key]) if token.key in hidden else token for token in tokens]


class _Word(NamedTuple):
    """What is known of a word wherever it stands: see Token."""

    text: str
    key: str
    flags: int
    step: int
    form: str
    sense: str
    likeness: int


_ELISIONS = frozenset("'’`´")
_GENITIVES = ("'s", "’s", "'S", "’S", "`s", "´s")


@lru_cache(maxsize=8192)
def _word(written: str) -> _Word:
    """What is known of a word; a genitive has what its name has."""
    written = written[:-2] if written[-2:] in _GENITIVES else written
    first = written[0]
    if not first.isalpha():
        return _Word(written, written, 0, 0, "", "0" if first.isdigit() else first, 0)
    key = name_key(written)
    lists, steps = name_lists(), word_steps()
    flags, step = lists.get(key, 0), steps.get(key, UNKNOWN)
    if not flags and len(key) > 3:
        if "-" in key or "'" in key:
            parts = [lists.get(part, 0) for part in re.split("['-]", key)]
            flags = (parts[0] & GIVEN if all(part & GIVEN for part in parts) else 0) | (
                FAMILY if parts[-1] & FAMILY else 0
            )
            step = max(steps.get(part, UNKNOWN) for part in re.split("['-]", key))
        elif key[-1] == "s" and step == UNKNOWN:
            flags = lists.get(key[:-1], 0) & (GIVEN | FAMILY)
    if first.islower() and _is_plain(key, flags, step):
        # most words of a text, of which nothing else is ever asked
        return _Word(written, key, flags, step, "", sense_of(key), 0)
    return _Word(written, key, flags, step, _form(key, steps), sense_of(key), likeness(key.rpartition("-")[2]))


def _is_plain(key: str, flags: int, step: int) -> bool:
    """True for a word that in lower case is no part of any name."""
    return not flags and step < UNKNOWN - 1 and key not in PARTICLES and "-" not in key


_ENDINGS = ("n", "en", "e", "er", "es", "in", "innen", "te", "ing", "ed", "ung")
_SHORTEST_PART, _LONGEST_PART = 3, 20


def _form(key: str, steps: Mapping[str, int]) -> str:
    """Whether a word is inflected as nouns and verbs are, which names are not, or made of two common words."""
    if len(key) == 1:
        return ""
    if sum(key + ending in steps for ending in _ENDINGS) >= _LEAST_ENDINGS:
        return "i"
    if len(key) > 2 * _SHORTEST_PART + 1:
        for middle in range(_SHORTEST_PART, min(len(key) - _SHORTEST_PART, _LONGEST_PART)):
            if steps.get(key[middle:], UNKNOWN) < _COMMON:
                left = key[:middle]
                if steps.get(left, UNKNOWN) < _COMMON or (left[-1] == "s" and steps.get(left[:-1], UNKNOWN) < _COMMON):
                    return "c"
    return ""


_LEAST_ENDINGS, _COMMON = 2, 3


def forget_words() -> None:
    """Read the lists anew for words that were asked about: for those who change the lists."""
    _word.cache_clear()


def runs_of(text: str, tokens: list[Token]) -> Iterator[Run]:
    """The runs of words that may hold names, in order; what they leave out is none."""
    first: int | None = None
    count = len(tokens)
    position = 0
    while position < count:
        may_be = _may_be(tokens, position)
        if first is not None:
            previous = tokens[position - 1]
            gap = text[previous.end : tokens[position].start]
            breaks = position - first >= _LONGEST_RUN or (
                gap not in _GAPS and not (gap == "" and previous.text[-1] == ".")
            )
            if not may_be or breaks:
                yield from _ended(tokens, first, position)
                first = None
        if (
            may_be
            and first is None
            and not (tokens[position].key in _ONLY_WITHIN and tokens[position].text[0].islower())
        ):
            first = position
        position += 1
    if first is not None:
        yield from _ended(tokens, first, count)


_GAPS = frozenset((" ", "  ", "\u00a0"))
_ONLY_WITHIN = frozenset("y und der den la le los las".split())


def _ended(tokens: list[Token], first: int, last: int) -> Iterator[Run]:
    """The run, unless nothing in it can be a name: lower case needs two words, one of them a given name."""
    while last > first and tokens[last - 1].text.islower() and tokens[last - 1].key in PARTICLES:
        last -= 1
    if last <= first:
        return
    if all(token.text[0].islower() for token in tokens[first:last]):
        plain = [token for token in tokens[first:last] if token.key not in PARTICLES or token.flags & GIVEN]
        if len(plain) < 2 or not any(token.flags & GIVEN for token in plain):
            return
    begins = _behind_noun(tokens, first, last)
    if begins > first:
        yield from _ended(tokens, begins, last)
        return
    yield Run(first, last)


def _behind_noun(tokens: list[Token], first: int, last: int) -> int:
    """Where the name begins in "Auskunft von Sabine Stein", whose first word is no part of it."""
    noun, behind = tokens[first], first + 2
    if behind >= last or tokens[first + 1].key not in _OF or noun.flags or noun.sense:
        return first
    return behind if noun.form or noun.step < UNKNOWN - 1 else first


_OF = frozenset(("von", "vom"))


def _may_be(tokens: list[Token], position: int) -> bool:
    token = tokens[position]
    written = token.text
    first = written[0]
    if not first.isalpha() or token.key.startswith(("http", "www.")) or "@" in written:
        return False
    if first.isupper():
        if token.key in words_of("opening"):
            return len(written) == 1 and _is_initial(tokens, position)
        if len(written) > _LEAST_CAPITALS and written.isupper():
            return bool(token.flags) or token.step >= 2
        return True
    if not first.islower():
        return False
    if _is_plain(token.key, token.flags, token.step):
        return False
    if token.key in PARTICLES:
        return _follows_name(tokens, position) and position + 1 < len(tokens) and tokens[position + 1].text[0].isalpha()
    if token.key.startswith(("al-", "el-")) and len(written) > 4 and written[3].isupper():
        return True
    if written[1:2] in _ELISIONS and written[2:3].isupper():
        return _follows_name(tokens, position)
    if token.key in words_of("opening"):
        return False
    if token.flags & GIVEN:
        return (not token.flags & AMBIGUOUS and token.step > 0) or _beside_given(tokens, position)
    if token.flags & FAMILY:
        return (not token.flags & AMBIGUOUS and token.step > 1) or _beside_given(tokens, position)
    return token.step >= UNKNOWN - 1 and len(written) > 1 and _beside_given(tokens, position)


def _is_initial(tokens: list[Token], position: int) -> bool:
    """True for a letter between two words with capitals: "Julia A Kowalska"."""
    if not 0 < position < len(tokens) - 1:
        return False
    before, behind = tokens[position - 1].text, tokens[position + 1].text
    return before[0].isupper() and behind[0].isupper() and len(before) > 1 and len(behind) > 1


def _follows_name(tokens: list[Token], position: int) -> bool:
    before = tokens[position - 1] if position else None
    return before is not None and (before.text[0].isupper() or bool(before.flags & GIVEN) or before.key in PARTICLES)


def _beside_given(tokens: list[Token], position: int) -> bool:
    """True where the word before or behind is a given name in lower case and hardly another word."""
    for other in (position - 1, position + 1):
        if 0 <= other < len(tokens):
            token = tokens[other]
            if (
                token.flags & GIVEN
                and token.text[0].islower()
                and not token.flags & AMBIGUOUS
                and token.step > 0
                and token.key not in words_of("opening")
            ):
                return True
    return False
