"""Forms of German nouns: cases and plurals, by the noun that a compound ends in, or by how the word ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from replyguard.lexicons.inflection.tables import lines, mistake, sections

_SIBILANTS = ("s", "ß", "x", "z", "sch", "zt")
_SHORTEST_HEAD = 3
_SHORTEST_LISTED_HEAD = 4
_MODIFIER = re.compile(r"(?:.*[aeiouyäöü].+|[aeiouäöü].|zu|be|ge|.*-)\Z")
_PERSON_IN = re.compile(r".{2,}[^aeiouäöü]in\Z")
_FEMININE = "ung heit keit schaft ion tät thek enz anz ik ei ur ür ist ant ent graf".split()
"""What ends so takes -en alone: feminine words, and persons."""
_STRONG = "ling ment eur är al at yp".split()
_VOWELS = "a i o u y é".split()
_ORDINARY = ("", "s", "es", "e", "en")
# how a word ends, how many letters are cut off, and what is put behind; the first that suits
_BY_SPELLING: tuple[tuple[str, int, tuple[str, ...]], ...] = (
    ("ismus", 2, ("us", "en")),
    ("ium", 2, ("um", "ums", "en")),
    *((suffix, 0, ("", "en")) for suffix in _FEMININE),
    ("nis", 0, ("", "se", "sen", "ses")),
    ("us", 0, ("", "se", "sen", "ses")),
    *((suffix, 0, _ORDINARY) for suffix in _STRONG),
    ("ing", 0, ("", "s")),
    ("tor", 0, ("", "s", "en")),
    ("sor", 0, ("", "s", "en")),
    *((suffix, 0, ("", "s")) for suffix in ("en", "ern", "eln", "lein")),
    *((suffix, 0, ("", "s", "n")) for suffix in ("er", "el")),
    ("e", 0, ("", "n")),
    *((vowel, 0, ("", "s")) for vowel in _VOWELS),
)
_NEUTER_GE = re.compile(r"(?:.*[a-zäöü])?Ge[a-zäöü]{4,}e\Z")


def noun_forms(word: str) -> Iterator[str]:
    """The forms of a noun in the nominative singular, written with a capital."""
    lower = word.lower()
    umlaut, listed = _umlaut_nouns(), _listed_nouns()
    for start in range(max(1, len(word) - _SHORTEST_HEAD + 1)):
        tail = lower[start:]
        is_whole = start == 0 or lower[start - 1] == "-"
        known = listed.get(tail) if is_whole or len(tail) >= _SHORTEST_LISTED_HEAD else None
        known = known or umlaut.get(tail)
        if known is not None and (is_whole or _MODIFIER.fullmatch(lower[:start])):
            return (lower[:start] + form for form in known)
    return _by_spelling(word)


def _by_spelling(word: str) -> Iterator[str]:
    if word.isupper():
        return _with_endings(word, ("", "s"))
    lower = word.lower()
    if _PERSON_IN.search(lower):
        return iter((lower, f"{lower}nen"))
    if _NEUTER_GE.fullmatch(word):
        return _with_endings(lower, ("", "n", "s"))
    for suffix, cut, endings in _BY_SPELLING:
        if lower.endswith(suffix) and len(lower) > len(suffix) + 1:
            return _with_endings(lower[: len(lower) - cut], endings)
    return _with_endings(lower, _ORDINARY)


def _with_endings(stem: str, endings: tuple[str, ...]) -> Iterator[str]:
    """The stem with each ending that its own end allows: no -s behind a sibilant, no -e behind an e."""
    for ending in endings:
        if ending == "s" and stem.endswith(_SIBILANTS):
            continue
        if ending.startswith("e") and stem.endswith("e"):
            yield stem + ending[1:]
        else:
            yield stem + ending


@cache
def _listed_nouns() -> Mapping[str, tuple[str, ...]]:
    """The forms of the nouns whose endings are listed, in small letters."""
    listed: dict[str, tuple[str, ...]] = {}
    for section, words in sections("de", "noun-endings").items():
        if section == "adjectival":
            listed.update(_adjectival(words))
            continue
        for word in words:
            noun, _, further = word.lower().partition(":")
            endings = tuple("" if ending == "-" else ending for ending in section.split() if ending != "irregular")
            listed[noun] = (*_with_endings(noun, ("", *endings)), *filter(None, further.split(",")))
    return listed


@cache
def _umlaut_nouns() -> Mapping[str, tuple[str, ...]]:
    """The forms of the nouns with an umlaut in the plural, in small letters."""
    listed: dict[str, tuple[str, ...]] = {}
    for number, line in lines("de", "umlaut-nouns"):
        declined, _, further = line.lower().partition(";")
        article, _, forms = declined.partition(" ")
        noun, *plurals = (form.strip() for form in forms.split(","))
        if article not in ("der", "die", "das") or not plurals:
            raise mistake("de", "umlaut-nouns", number, "expected 'der|die|das nominative, plural[, further plurals]'")
        plural_forms = (form for plural in plurals for form in _plural(plural))
        listed[noun] = (*_singular(noun, article), *plural_forms, *further.split())
    return listed


def _adjectival(stems: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for stem in stems:
        forms = tuple(stem.lower() + ending for ending in ("e", "en", "er", "es", "em"))
        yield from ((form, forms) for form in forms[:3])


def _singular(noun: str, article: str) -> Iterator[str]:
    yield noun
    if article == "die":
        return
    if noun.endswith(("el", "er", "en", "al", "or")):
        yield f"{noun}s"
    if not noun.endswith(("el", "er", "en")):
        yield from _with_endings(noun, ("s", "es"))


def _plural(plural: str) -> Iterator[str]:
    yield plural
    if not plural.endswith(("n", "s")):
        yield f"{plural}n"
