"""What a whole text tells of a name in it: it is somebody who is named in full elsewhere, or a firm."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from replyguard.facts.personal_data.person_grammar import FoundName
from replyguard.facts.personal_data.person_lists import GIVEN
from replyguard.facts.personal_data.person_words import Token

_NAMED_AGAIN, _SHORTEST = 0.9, 3
_LEAST_SHARE = 0.5
_FIRMS = frozenset("ag gmbh kg ohg se inc ltd llc plc corp mbh co group holding konzern".split())
_NUMBER = re.compile(r"\d{1,2}")
_WITHIN = 3
"""How many words with capitals behind a name may stand before the form of a firm: "Patrizia Immobilien AG"."""
_THINGS = (
    "hersteller", "konzern", "gigant", "riese", "anbieter", "firma", "agentur", "gesellschaft", "kette", "bank",
    "marke", "maker", "company", "brand", "retailer", "chain",
)  # fmt: skip


def settled(tokens: Sequence[Token], found: Sequence[FoundName]) -> Iterator[FoundName]:
    """The names, without those that the text uses as a firm's or otherwise, and with people who are named again."""
    firms = [
        _keys(tokens, name)
        for name in found
        if name.last - name.first > 1 and any(_is_a_firms(tokens, one) for one in occurrences(tokens, name))
    ]
    found = [name for name in found if not any(_keys(tokens, name) <= firm for firm in firms)]
    full = [name for name in found if name.last - name.first > 1]
    in_full = {token.key for name in full for token in tokens[name.first : name.last]}
    lone = Counter(tokens[name.first].key for name in found if name.last - name.first == 1)
    others = _used_otherwise(tokens, {key: count for key, count in lone.items() if key not in in_full})
    again = list(_named_again(tokens, found, full))
    widened = {number for name in again for number in range(name.first, name.last)}
    for name in found:
        if name.last - name.first > 1 or (tokens[name.first].key not in others and name.first not in widened):
            yield name
    yield from again


def occurrences(tokens: Sequence[Token], name: FoundName) -> Iterator[FoundName]:
    """Everywhere that the words of a name stand: what a text calls a firm in one place is nobody in another."""
    keys = [token.key for token in tokens[name.first : name.last]]
    for first in range(len(tokens) - len(keys) + 1):
        if tokens[first].key == keys[0] and [token.key for token in tokens[first : first + len(keys)]] == keys:
            yield FoundName(first, first + len(keys), name.confidence)


def _keys(tokens: Sequence[Token], name: FoundName) -> frozenset[str]:
    return frozenset(token.key for token in tokens[name.first : name.last])


def _is_a_firms(tokens: Sequence[Token], name: FoundName) -> bool:
    """True for a full name right behind what a firm is, or before its form: "die Agentur Conrad Caine"."""
    if name.first and tokens[name.first - 1].key.endswith(_THINGS):
        return True
    if name.last < len(tokens) and tokens[name.last].key in _FIRMS:
        return True
    return not tokens[name.first].flags & GIVEN and _is_numbered(tokens, name.last - 1)


def _used_otherwise(tokens: Sequence[Token], lone: dict[str, int]) -> set[str]:
    """Those of the words that are firms or works in the text, or mostly no name."""
    met: Counter[str] = Counter()
    others = set()
    for number, token in enumerate(tokens) if lone else ():
        if token.key in lone and token.text[0].isupper():
            met[token.key] += 1
            if _is_a_firm(tokens, number) or _is_numbered(tokens, number):
                others.add(token.key)
    return others | {key for key, count in lone.items() if count < _LEAST_SHARE * met[key]}


def _is_a_firm(tokens: Sequence[Token], number: int) -> bool:
    """True for "Patrizia Immobilien AG", "Zwahlen & Mayr" and for "der Schokoladenhersteller Hachez"."""
    if number and tokens[number - 1].key.endswith(_THINGS):
        return True
    if number and tokens[number - 1].text == "&" and not tokens[number].flags & GIVEN:
        return True
    for token in tokens[number + 1 : number + 1 + _WITHIN]:
        if not token.text[0].isupper():
            return False
        if token.key in _FIRMS:
            return True
    return False


def _is_numbered(tokens: Sequence[Token], number: int) -> bool:
    """True for a work or a model of which there are several: "Horizon 3 erscheint", not "Löhr 20 Spiele"."""
    if number + 1 >= len(tokens) or not _NUMBER.fullmatch(tokens[number + 1].text):
        return False
    if tokens[number + 1].start != tokens[number].end + 1:
        return False
    return number + 2 >= len(tokens) or tokens[number + 2].text.islower() or tokens[number + 2].text == ":"


def _named_again(tokens: Sequence[Token], found: Sequence[FoundName], full: Sequence[FoundName]) -> Iterator[FoundName]:
    """People who are named in full in the same text, where it names them again: in full, or by family name."""
    named = {
        tokens[name.last - 1].key: (
            name.confidence * _NAMED_AGAIN,
            tuple(token.key for token in tokens[name.first : name.last]),
        )
        for name in full
        if len(tokens[name.last - 1].text) > _SHORTEST
    }
    taken = {number for name in full for number in range(name.first, name.last)}
    alone = {name.first for name in found if name.last - name.first == 1}
    for number, token in enumerate(tokens) if named else ():
        if number in taken or not token.text[0].isupper():
            continue
        known = named.get(token.key) or named.get(token.key.removesuffix("s"))
        if known is None:
            continue
        confidence, words = known
        first = number + 1 - len(words)
        before = tuple(one.key for one in tokens[max(0, first) : number])
        if first >= 0 and before == words[:-1] and taken.isdisjoint(range(first, number)):
            yield FoundName(first, number + 1, confidence)
        elif number not in alone:
            yield FoundName(number, number + 1, confidence)
