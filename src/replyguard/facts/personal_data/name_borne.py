"""Tells what bears somebody's name and is nobody: a public person, a brand, a firm, a house, a street, a work."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from replyguard.facts.personal_data.name_known import is_reviewed
from replyguard.facts.personal_data.name_offered import is_offered
from replyguard.facts.personal_data.person_grammar import FoundName
from replyguard.facts.personal_data.person_lists import AMBIGUOUS, FAMILY, GIVEN, PLACE, belongs, words_of
from replyguard.facts.personal_data.person_words import Token
from replyguard.text.views import fold

_OURS = frozenset("our unser unsere unserem unseren unserer unseres".split())
_JOINED = frozenset("&+@#_")
_AND = frozenset(("and", "und", "&", "+", "u"))
_HOUSE = frozenset(
    "sohn soehne sons son toechter daughters partner partners co cie company kollegen associates brothers bros".split()
)
_SHORT = range(2, 6)
_QUOTES = frozenset("\"'„“”«»‚‘’›‹")
_CONTRACTED = frozenset("am im vom zum zur beim ins ans".split())
_BY = frozenset("von mit by with of feat featuring starring".split())
_AFTER = frozenset(("nach", "after"))
_MADE = frozenset("is was are were made designed composed narrated illustrated entworfen gestaltet".split())
_OBJECTS = frozenset("den dem des einen einem eines unseren unserem diesen diesem".split())
_ARTICLE, _SAID, _PLACE_BEHIND = "A", "S", "P"
"""Senses of words: see `sense_of`."""
_BEFORE_ARTICLES = ("F", "P")
_TOWARDS = frozenset("to into onto through via outside inside behind opposite beside zu zur zum vor".split())
_SURE = 0.9
_NEAR = 12
_NEAR_LETTERS = 120
_TITLES = frozenset("dr prof professor doctor mr mrs ms sir dame".split())
_CALLED = frozenset("heisst heissen called named namens".split())
_SUBJECTS = frozenset("wir ich sie ihr du er es man we you i they he she it".split())


def is_borne_by_something(text: str, tokens: Sequence[Token], name: FoundName) -> bool:
    """True for a public person, a brand, who stands for it in public, and for what is named after somebody."""
    return (
        _is_known(tokens, name)
        or _is_said_before(text, tokens, name)
        or _is_said_behind(text, tokens, name)
        or _is_a_title(text, tokens, name)
        or is_offered(
            fold(text[max(0, tokens[name.first].start - _NEAR_LETTERS) : tokens[name.first].start]),
            fold(text[tokens[name.last - 1].end : tokens[name.last - 1].end + _NEAR_LETTERS]),
        )
    )


def _is_known(tokens: Sequence[Token], name: FoundName) -> bool:
    spelt = _spelt(tokens[name.first : name.last])
    if is_reviewed(spelt) or is_reviewed(spelt.removesuffix("s")):
        return True
    wide = _spelt(tokens[max(0, name.first - 2) : name.last + 2])
    return any(_shares(phrase, spelt) for phrase in _phrases_of(wide) if is_reviewed(phrase))


def _is_said_before(text: str, tokens: Sequence[Token], name: FoundName) -> bool:
    first = tokens[name.first]
    if first.key in words_of("makers") or (belongs(first.key, "before") and not first.flags & GIVEN):
        return True
    if first.key in words_of("settlements") and not first.flags & GIVEN and _is_within_a_sentence(tokens, name):
        return True
    if not name.first:
        return False
    if _is_made_by(tokens, name.first):
        return True
    number = name.first - 1
    before = tokens[number]
    if not _touches(text, before, first):
        return False
    if before.text in _JOINED or before.key in words_of("makers") or belongs(before.key, "stars"):
        return True
    if belongs(before.key, "before"):
        if before.text.islower() and number > 0 and tokens[number - 1].text == ",":
            return False
        is_verb = before.text[0].islower() and before.key in words_of("verbs")
        return not is_verb or (number > 0 and tokens[number - 1].sense == _ARTICLE)
    if belongs(before.key, "things"):
        return _heads(tokens, number) and not _is_doing(tokens, name.last)
    if before.key in _CALLED:
        return _is_what_is_called(tokens, number)
    return before.key in words_of("officers") and number > 0 and tokens[number - 1].key in _OURS


def _is_within_a_sentence(tokens: Sequence[Token], name: FoundName) -> bool:
    """True where the capital of the first word is not the sentence's: "Little Maisie slept" is somebody."""
    return name.first > 0 and tokens[name.first - 1].text[-1].isalnum()


def _is_made_by(tokens: Sequence[Token], first: int) -> bool:
    """True behind what somebody has made, with a title or another maker between: "the works by Banksy and"."""
    number = first - 1
    while number > 0 and (tokens[number].text == "." or tokens[number].key in _TITLES):
        number -= 1
    if tokens[number].key in _AND:
        number -= 1
        while number > 0 and tokens[number].text[0].isupper():
            number -= 1
    if number < 1:
        return False
    thing, has_title = number - 1, tokens[first - 1].text == "." or tokens[first - 1].key in _TITLES
    if tokens[number].key in _AFTER:
        return belongs(tokens[thing].key, "schools")
    if tokens[number].key not in _BY:
        return False
    while thing > 0 and tokens[thing].key in _MADE and not _is_made(tokens[thing], tokens[number]):
        thing -= 1
    return _is_made(tokens[thing], tokens[number]) or (has_title and belongs(tokens[thing].key, "things"))


def _is_what_is_called(tokens: Sequence[Token], number: int) -> bool:
    """True for "the room is called" and "der Saal heißt"."""
    while number > 1 and tokens[number - 1].key in ("is", "was", "are"):
        number -= 1
    key = tokens[number - 1].key if number else ""
    return belongs(key, "before") or belongs(key, "things")


def _is_made(thing: Token, by: Token) -> bool:
    """True for a work or goods, whose author or maker follows: "der Roman von", "the knives by", "the recipe is by"."""
    if belongs(thing.key, "authored") or belongs(thing.key, "goods"):
        return True
    if by.key != "by":
        return False
    return thing.key in ("is", "are") or any(
        belongs(key, "things") or key in words_of("media")
        for key in (thing.key, thing.key.removesuffix("s"), thing.key.removesuffix("es"))
    )


def _heads(tokens: Sequence[Token], number: int) -> bool:
    """True for a noun whose article begins a sentence or stands behind a preposition, and no fronted object.

    "Hat den Stuhl Hans Olsen gekauft?" names a buyer, "mit dem Stuhl Hans Olsen" a chair.
    """
    if not number:
        return False
    article = tokens[number - 1]
    if article.key in _CONTRACTED:
        return True
    if article.sense != _ARTICLE:
        return False
    if article.text[0].isupper() and article.key not in _OBJECTS:
        return True
    if number < 2:
        return False
    return tokens[number - 2].sense in _BEFORE_ARTICLES or any(
        token.key in _SUBJECTS for token in tokens[max(0, number - 4) : number - 1]
    )


def _is_doing(tokens: Sequence[Token], number: int) -> bool:
    """True where a verb of people stands behind: "the chair Hans Olsen ordered"."""
    if number >= len(tokens):
        return False
    behind = tokens[number]
    return behind.sense == _SAID or (behind.text.islower() and behind.key.endswith("ed"))


def _is_said_behind(text: str, tokens: Sequence[Token], name: FoundName) -> bool:
    words = tokens[name.first : name.last]
    last = words[-1]
    behind = tokens[name.last] if name.last < len(tokens) else None
    if behind is not None and _touches(text, last, behind):
        if belongs(behind.key, "behind") or behind.text in _JOINED or _is_a_trade(behind):
            return True
        if behind.text == "-" and text[last.end : behind.end] == "-":
            return True
        if behind.key in _AND and name.last + 1 < len(tokens) and _is_of_firms(tokens[name.last + 1], words[0]):
            return True
    if last.key in words_of("behind") and not _is_a_surname(tokens, name):
        return True
    if len(words) > 2 and _is_a_trade(last):
        return True
    return ("-" in last.key and last.key.rpartition("-")[2] in words_of("behind")) or last.key.endswith(
        ("strasse", "platz", "gasse", "allee")
    )


def _is_of_firms(word: Token, first: Token) -> bool:
    """True for what stands behind "and" in a firm's name, "Kranz & Söhne", or in a row of firms: "Tennor and ABC"."""
    is_shortened = len(word.text) in _SHORT and word.text.isalpha() and word.text.isupper()
    return word.key in _HOUSE or (is_shortened and not first.flags & GIVEN)


def _is_a_trade(word: Token) -> bool:
    return word.text[0].isupper() and belongs(word.key, "trades")


def _is_a_surname(tokens: Sequence[Token], name: FoundName) -> bool:
    """True for "Desmond Hall", where neither "the" nor a preposition before it says that a place is meant."""
    words = tokens[name.first : name.last]
    if len(words) != 2 or not words[1].flags & FAMILY or name.confidence < _SURE or not words[1].text[0].isupper():
        return False
    if not words[0].flags & GIVEN or words[0].flags & (AMBIGUOUS | PLACE):
        return False
    before = tokens[name.first - 1] if name.first else None
    if before is None or not before.text[0].isalpha():
        return False
    return before.sense not in (_ARTICLE, _PLACE_BEHIND) and before.key not in _TOWARDS


def _is_a_title(text: str, tokens: Sequence[Token], name: FoundName) -> bool:
    """True for a name in quotation marks where the text speaks of works: "„Barry Lyndon“ steht in der Mediathek"."""
    start, end = tokens[name.first].start, tokens[name.last - 1].end
    if text[start - 1 : start] not in _QUOTES or text[end : end + 1] not in _QUOTES:
        return False
    return any(token.key in words_of("media") for token in tokens[max(0, name.first - _NEAR) : name.last + _NEAR])


def _spelt(tokens: Sequence[Token]) -> str:
    return " ".join(re.findall(r"[^\W_]+", " ".join(token.key for token in tokens)))


def _phrases_of(wide: str) -> Iterator[str]:
    """The phrases that stand in a passage."""
    words = wide.split()
    for first in range(len(words)):
        for last in range(first + 2, min(first + 6, len(words)) + 1):
            yield " ".join(words[first:last])


def _shares(phrase: str, spelt: str) -> bool:
    return not set(phrase.split()).isdisjoint(spelt.split())


def _touches(text: str, left: Token, right: Token) -> bool:
    gap = text[left.end : right.start]
    return gap in ("", " ", "\u00a0", ". ")
