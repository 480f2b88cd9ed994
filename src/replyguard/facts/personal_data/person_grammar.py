"""What the lists of names add to the model: where a name ends, and that listed words alone are likely one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from replyguard.facts.personal_data.person_lists import AMBIGUOUS, FAMILY, GIVEN, PLACE, UNKNOWN
from replyguard.facts.personal_data.person_words import PARTICLES, Run, Token

OF_A_LISTED_FORM: Final = 0.8
_OF_A_GIVEN_FORM = 0.7
"""How sure a name is whose every word is listed, whatever the model says."""
# particles that lead on from a given name to a family name
_JOINING = frozenset("von vom van de del della di da dos du la le al el bin ben ibn bint abu ter ten zu".split())

_ROLE: Final = "R"
_BEFORE_PEOPLE: Final = ("F", "S", "R")
"""Senses of words: see `sense_of`."""
_OPENING = frozenset("bei mit von fuer laut an auch nur dass hat hatte with by from for to only that did has".split())
_RANKS = frozenset("freiherr freifrau graf graefin baron baronin prinz prinzessin ritter edler edle".split())


class FoundName(NamedTuple):
    """A name: its first token, the one behind its last, and how sure the model is, from 0 to 1."""

    first: int
    last: int
    confidence: float


def by_lists(tokens: Sequence[Token], run: Run, name: FoundName) -> FoundName:
    """The name as the lists see it: as long as they say, and surer where they know every word."""
    first, last, confidence = name
    while last - first > 2 and _is_a_role(tokens[first]) and _is_sure_given(tokens[first + 1]):
        first += 1
    while last - first > 1 and _trails(tokens[first], tokens[last - 1]):
        last -= 1
    while last - first > 2 and _says_what(tokens[last - 1]) and not tokens[last - 2].text[0].islower():
        last -= 1
    while first > run.first and _is_sure_given(tokens[first - 1]):
        first -= 1
    if (
        first > run.first
        and _is_listed(tokens[first - 1])
        and not any(one.flags & FAMILY for one in tokens[first:last])
    ):
        first -= 1
    for number in range(first + 1, last):
        word = tokens[number]
        if (
            word.key[-1] == "s"
            and word.flags & FAMILY
            and word.step == UNKNOWN
            and not tokens[number - 1].flags & FAMILY
        ):
            last = number + 1
            break
    following = last
    if following < run.last and tokens[following].key in _RANKS:
        following += 1
    while following < run.last and tokens[following].key in PARTICLES and tokens[following].text[0].islower():
        following += 1
    if last < following < run.last and _is_joined(tokens[first : following + 1]):
        last = following + 1
    if _is_joined(tokens[first:last]):
        confidence = max(confidence, OF_A_LISTED_FORM)
    if last - first == 1 and last < run.last and tokens[first].flags & GIVEN and _is_listed(tokens[last]):
        last += 1
    words = tokens[first:last]
    if len(words) > 1 and words[0].flags & GIVEN and all(map(_is_listed, words)) and words[-1].flags & FAMILY:
        confidence = max(confidence, OF_A_LISTED_FORM)
    elif (1 < len(words) <= 3 and _is_sure_given(words[0]) and is_rare(words[-1]) and words[-1].text[0].isupper()) or (
        (first, last) == (run.first, run.last) and _is_within_a_sentence(tokens, run)
    ):
        confidence = max(confidence, _OF_A_GIVEN_FORM)
    return FoundName(first, last, confidence)


def _is_joined(words: Sequence[Token]) -> bool:
    """True for a given name and a family name with a particle before it: "Karl Freiherr von Kleist"."""
    return (
        len(words) > 2
        and words[-2].key in _JOINING
        and words[-2].text[0].islower()
        and _is_sure_given(words[0])
        and words[-1].text[0].isupper()
        and (bool(words[-1].flags & FAMILY) or is_rare(words[-1]) or any(word.key in _RANKS for word in words))
    )


def in_plain_sight(tokens: Sequence[Token], run: Run) -> FoundName | None:
    """A run that is a given name and a family name behind a word in lower case, whatever the model makes of it.

    Both are names and nothing else, or "by", "with", "said" stand before.
    """
    if run.last - run.first != 2 or not _is_within_a_sentence(tokens, run):
        return None
    if tokens[run.first].flags & PLACE or tokens[run.last - 1].flags & PLACE:
        return None
    if tokens[run.first - 1].sense in _BEFORE_PEOPLE or all(map(_is_listed, tokens[run.first : run.last])):
        return FoundName(run.first, run.last, _OF_A_GIVEN_FORM)
    return None


def _is_within_a_sentence(tokens: Sequence[Token], run: Run) -> bool:
    """True for a run that begins with a given name and ends with a family name, behind a word in lower case."""
    given, family = tokens[run.first], tokens[run.last - 1]
    return (
        run.first > 0
        and (tokens[run.first - 1].text.islower() or tokens[run.first - 1].key in _OPENING)
        and run.last - run.first > 1
        and given.text[0].isupper()
        and family.text[0].isupper()
        and bool(given.flags & GIVEN)
        and (bool(family.flags & FAMILY) or is_rare(family))
    )


def _trails(first: Token, last: Token) -> bool:
    """True for a word in lower case behind words with capitals: "Bryce Canyon tours"."""
    return first.text[0].isupper() and last.text.islower() and last.key not in PARTICLES and "-" not in last.text


def _says_what(token: Token) -> bool:
    """True for what somebody is, behind the name: "Rechtsanwalt"."""
    return token.sense == _ROLE and not token.flags


def _is_sure_given(token: Token) -> bool:
    return bool(token.flags & GIVEN) and not token.flags & (AMBIGUOUS | PLACE) and token.text[0].isupper()


def is_rare(token: Token) -> bool:
    """True for a word that hardly any text holds, and that is not made of others."""
    return token.step >= UNKNOWN - 1 and not token.form


def _is_listed(token: Token) -> bool:
    """True for a name of the lists that is hardly anything else."""
    return bool(token.flags & (GIVEN | FAMILY)) and not token.flags & (AMBIGUOUS | PLACE) and token.form != "i"


def _is_a_role(token: Token) -> bool:
    """True for a noun that says what somebody is: "Umweltstaatssekretär", "Trainer"."""
    return not token.flags and (bool(token.form) or token.step < UNKNOWN or len(token.key) > _LONGEST_NAME)


_LONGEST_NAME = 11
