"""What is known of words as names: given names, surnames, ordinary words, and names of no private person."""

from __future__ import annotations

import re
from functools import cache

from replyguard.lexicons.loading import EVERY_LANGUAGE
from replyguard.text.known_words import known_words
from replyguard.text.views import fold
from replyguard.text.word_data import lexicon_file

_DRAWN_TOGETHER = ("n't", "'ll", "'re", "'ve", "'m")
_LANGUAGES = ("de", "en")
_SHORTEST_PART = 4
# endings that surnames have and ordinary words of German and English have not
_SURNAME_ENDINGS = (
    "ovic", "evic", "avic", "ivic", "nski", "wski", "wska", "nska", "wicz", "czyk", "czak", "enko", "chuk", "oglu",
    "poulos", "opoulou", "idis", "iadis", "escu", "shvili", "adze", "sson", "mayr", "mayer", "meier", "maier", "meyer",
    "mueller", "schmidt", "schmied", "huber", "hofer", "egger", "gruber", "bauer", "lechner", "leitner", "zadeh",
    "stroem", "quist", "kvist",
)  # fmt: skip
_ENDINGS_BY_LENGTH = tuple(
    (length, frozenset(ending for ending in _SURNAME_ENDINGS if len(ending) == length))
    for length in sorted(set(map(len, _SURNAME_ENDINGS)))
)
# a second given name that is a surname as often: "Anna Martin" is a full name, "Anna Maria" is none
_SURNAMES_TOO = frozenset(
    """martin walter otto simon werner frank ernst hermann friedrich lorenz heinrich wilhelm ludwig albrecht guenther
    arnold konrad conrad ulrich paul thomas james scott taylor jordan morgan kelly ryan allen howard george lewis
    henry harris mitchell cameron grant stewart craig blake carter mason parker logan tyler khan ali hussein
    hassan ibrahim mohammed lawrence russell gordon douglas graham murray marshall wallace warren nelson franklin
    harrison jackson lincoln spencer kennedy vincent gilbert oliver owen kumar singh yilmaz rahman ahmed hussain
    saleh said nikolaus jakob jacob adam david daniel michel alexander benedikt reinhardt reinhold sebastian ramos
    santos gil marin lucas martins clark dixon ellis glen lee leigh barry bailey brady bradley kirk lloyd neil
    paige reid riley robin shelby tucker wade zimmermann oswald peters hartwig eckert kay wendt volkmar gerhard
    burkhard bernhard bernd""".split()
)


@cache
def given_names() -> frozenset[str]:
    """Folded given names."""
    return frozenset(fold(_file("given_names")).split())


@cache
def surnames() -> frozenset[str]:
    """Folded surnames."""
    return frozenset(fold(_file("surnames")).split())


@cache
def section(name: str) -> frozenset[str]:
    """A section of what is no name: words, or the phrases of sections that have commas."""
    text = fold(_sections()[name])
    phrases = text.split(",") if "," in text else text.split()
    return frozenset(" ".join(phrase.split()) for phrase in phrases)


def is_given(word: str) -> bool:
    """True for a given name, a double one with a hyphen included."""
    names = given_names()
    return word in names or ("-" in word and all(part in names for part in word.split("-")))


def is_surname(word: str) -> bool:
    """True for a surname of the list or one with an ending that only surnames have; a double one by any part."""
    if word.endswith(_DRAWN_TOGETHER):
        return False
    return word in surnames() or any(part in surnames() or _has_surname_ending(part) for part in re.split("[-']", word))


def _has_surname_ending(part: str) -> bool:
    return any(part[-length:] in endings for length, endings in _ENDINGS_BY_LENGTH)


def is_surname_too(word: str) -> bool:
    """True for a given name that is met as a surname as often."""
    return word in _SURNAMES_TOO or (not is_given(word) and is_surname(word))


def is_word(word: str) -> bool:
    """True for a common word of German or English, or two of them in one; and for one drawn together ("can't")."""
    if word.endswith(_DRAWN_TOGETHER):
        return True
    for language in _LANGUAGES:
        known = known_words(language)
        if known.is_common(word):
            return True
        for middle in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            left, right = word[:middle], word[middle:]
            if known.is_common(left) and (known.is_common(right) or known.is_common(right.removeprefix("s"))):
                return True
    return False


def _file(name: str) -> str:
    """The text of a word list without its comments."""
    text = lexicon_file(EVERY_LANGUAGE, name, "txt").read_text(encoding="utf-8")
    return re.sub(r"(?m)^#.*$", "", text)


@cache
def _sections() -> dict[str, str]:
    parts = re.split(r"(?m)^\[(\w+)\]$", _file("not_names"))
    return dict(zip(parts[1::2], parts[2::2], strict=True))
