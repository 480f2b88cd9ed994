"""What single words are known as: given name, family name, place, and how common a word of German or English."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Final

from replyguard.lexicons.loading import EVERY_LANGUAGE
from replyguard.text.known_words import LANGUAGES
from replyguard.text.views import fold
from replyguard.text.word_data import lexicon_file

GIVEN: Final = 1
FAMILY: Final = 2
PLACE: Final = 4
AMBIGUOUS: Final = 8
"""A name that in lower case is an ordinary word: "Mark", "Sommer", "Will"."""

NAMES = "names"
"""The folder of the lists."""
_STEPS = (1_000, 5_000, 20_000)
UNKNOWN: Final = 4
"""The step of a word that no language holds."""
# letters that no fold takes apart, and umlauts as they are left out by people without the keys
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ə": "e", "þ": "th", "ð": "d", "æ": "ae", "œ": "oe"})
_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})


def name_key(word: str) -> str:
    """The spelling by which a word is compared: folded, without marks."""
    folded = fold(word)
    return folded if folded.isascii() else folded.translate(_LETTERS)


@cache
def name_lists() -> dict[str, int]:
    """What each listed word is, as a sum of GIVEN, FAMILY, PLACE and AMBIGUOUS."""
    own = sections("own")
    flags: dict[str, int] = {}
    for kind, texts in (
        (GIVEN, (_text("given"), own["given"], _text("given_names", EVERY_LANGUAGE))),
        (FAMILY, (_text("family"), own["family"], _text("surnames", EVERY_LANGUAGE))),
        (PLACE, (_text("places"), own["places"])),
    ):
        keys = {key for word in {word for text in texts for word in text.split()} for key in _keys(word)}
        flags.update({key: flags.get(key, 0) | kind for key in keys})
    for word in name_key(f"{_text('ambiguous')} {sections('not_names', EVERY_LANGUAGE)['lower']}").split():
        if word in flags:
            flags[word] |= AMBIGUOUS
    return flags


def _keys(word: str) -> tuple[str, ...]:
    """The spellings of a listed name: folded, and without the dots of umlauts."""
    return (word,) if word.isascii() else (name_key(word), name_key(word.translate(_PLAIN)))


@cache
def word_steps() -> dict[str, int]:
    """How common a word is: 0 for the thousand commonest of a language, up to 3; UNKNOWN where it is not in here."""
    lists = []
    for language in LANGUAGES:
        lines = lexicon_file(language, "known", "txt").read_text(encoding="ascii").split("\n")
        lists.append([line for line in lines if line and line[0] != "#"])
    steps: dict[str, int] = {}
    for step, (first, last) in reversed(list(enumerate(pairwise((0, *_STEPS, None))))):
        for words in lists:
            steps.update(dict.fromkeys(words[first:last], step))
    return steps


@cache
def phrases(section: str) -> frozenset[str]:
    """The phrases of a section of the own lists, by their words with one blank between, also without a last "'s"."""
    text = f"{sections('own')[section]},{sections('reviewed')[section]}"
    spelt = {" ".join(re.findall(r"[^\W_]+", phrase)) for phrase in name_key(text).split(",")}
    return frozenset(spelt | {phrase.removesuffix(" s") for phrase in spelt})


@cache
def words_of(section: str) -> frozenset[str]:
    """The words of a section of the own list."""
    return frozenset(name_key(sections("own")[section]).split())


def belongs(key: str, section: str) -> bool:
    """True for a word of a section of the own list, or one with an ending that stands there behind a stroke."""
    words, endings = _words_and_endings(section)
    return key in words or key.endswith(endings)


@cache
def _words_and_endings(section: str) -> tuple[frozenset[str], tuple[str, ...]]:
    words = words_of(section)
    return words, tuple(word[1:] for word in sorted(words) if word[0] == "-")


_SENSES = {"speech": "S", "role": "R", "life": "L", "place": "P", "thing": "T", "of": "F", "article": "A"}
_SHORTEST_ENDING, _LONGEST_ENDING = 3, 16


def sense_of(key: str) -> str:
    """What a word says of a name beside it, as a letter: S said or done by somebody, R a role; nothing for most."""
    words, endings = _senses()
    found = words.get(key, "")
    if found or len(key) <= _SHORTEST_ENDING + 2:
        return found
    for size in range(min(_LONGEST_ENDING, len(key) - 2), _SHORTEST_ENDING - 1, -1):
        if found := endings.get(key[-size:], ""):
            return found
    return ""


@cache
def _senses() -> tuple[dict[str, str], dict[str, str]]:
    words: dict[str, str] = {}
    endings: dict[str, str] = {}
    for section, text in sections("context").items():
        for word in text.split():
            if word[0] == "-":
                endings[name_key(word[1:])] = _SENSES[section]
            else:
                words[name_key(word)] = _SENSES[section]
    return words, endings


@cache
def sections(name: str, folder: str = NAMES) -> dict[str, str]:
    """The sections of a list."""
    parts = re.split(r"(?m)^\[(\w+)\]$", _text(name, folder))
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def _text(name: str, folder: str = NAMES) -> str:
    """The text of a list without its comments."""
    file = lexicon_file(folder, name, "txt")
    return re.sub(r"(?m)^#.*$", "", file.read_text(encoding="utf-8")) if file.is_file() else ""
