"""What a whole text tells of a name that stands alone in it: it is somebody named in full elsewhere, or a firm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from replyguard.facts.personal_data.person_grammar import FoundName
from replyguard.facts.personal_data.person_words import Token

_NAMED_AGAIN, _SHORTEST = 0.9, 3
_LEAST_SHARE = 0.5
_FIRMS = frozenset("ag gmbh kg ohg se inc ltd llc plc corp mbh co group holding konzern".split())
_WITHIN = 3
"""How many words with capitals behind a name may stand before the form of a firm: "Patrizia Immobilien AG"."""
_THINGS = (
    "hersteller", "konzern", "gigant", "riese", "anbieter", "firma", "agentur", "gesellschaft", "kette", "bank",
    "marke", "maker", "company", "brand", "retailer", "chain",
)  # fmt: skip


def settled(tokens: Sequence[Token], found: Sequence[FoundName]) -> Iterator[FoundName]:
    """The names, without lone ones that the text uses otherwise, and with family names of people named in full."""
    full = [name for name in found if name.last - name.first > 1]
    in_full = {token.key for name in full for token in tokens[name.first : name.last]}
    lone = Counter(tokens[name.first].key for name in found if name.last - name.first == 1)
    others = _used_otherwise(tokens, {key: count for key, count in lone.items() if key not in in_full})
    for name in found:
        if name.last - name.first > 1 or tokens[name.first].key not in others:
            yield name
    yield from _named_again(tokens, found, full)


def _used_otherwise(tokens: Sequence[Token], lone: dict[str, int]) -> set[str]:
    """Those of the words that are firms in the text, or mostly no name."""
    met: Counter[str] = Counter()
    others = set()
    for number, token in enumerate(tokens) if lone else ():
        if token.key in lone and token.text[0].isupper():
            met[token.key] += 1
            if _is_a_firm(tokens, number):
                others.add(token.key)
    return others | {key for key, count in lone.items() if count < _LEAST_SHARE * met[key]}


def _is_a_firm(tokens: Sequence[Token], number: int) -> bool:
    """True for "Patrizia Immobilien AG" and for "der Schokoladenhersteller Hachez"."""
    if number and tokens[number - 1].key.endswith(_THINGS):
        return True
    for token in tokens[number + 1 : number + 1 + _WITHIN]:
        if not token.text[0].isupper():
            return False
        if token.key in _FIRMS:
            return True
    return False


def _named_again(tokens: Sequence[Token], found: Sequence[FoundName], full: Sequence[FoundName]) -> Iterator[FoundName]:
    """Family names alone of people who are named in full in the same text."""
    named = {
        tokens[name.last - 1].key: name.confidence * _NAMED_AGAIN
        for name in full
        if len(tokens[name.last - 1].text) > _SHORTEST
    }
    taken = {number for name in found for number in range(name.first, name.last)} if named else set()
    for number, token in enumerate(tokens):
        if number not in taken and token.text[0].isupper():
            confidence = named.get(token.key) or named.get(token.key.removesuffix("s"))
            if confidence is not None:
                yield FoundName(number, number + 1, confidence)
