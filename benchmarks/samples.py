"""Texts to time with: real replies of ordinary length, in the shapes in which helpdesks hand them over."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.data import load

REPLY_SETS = ("appstore_de", "appstore_en", "twitter_en")
SHORTEST, LONGEST = 200, 260
SEED = 20

PROFANE = {
    "de": ("Scheiße", "Arschloch", "verdammt", "Sch31ße", "A-r-s-c-h-l-o-c-h"),
    "en": ("shit", "asshole", "damn", "sh1t", "f u c k"),
}
"""What is put into real replies, since hardly any holds such a word: two strong, a mild, and two disguised ones."""

INITIALS = "BDGJLMNPRTVXZ"
"""Letters that spell nothing when put together."""

ONSETS = (
    "b",
    "br",
    "d",
    "f",
    "fl",
    "g",
    "gr",
    "h",
    "k",
    "kl",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "r",
    "s",
    "st",
    "t",
    "tr",
    "w",
    "z",
)
VOWELS = ("a", "au", "e", "ei", "i", "ie", "o", "u", "ä", "ö", "ü")
CODAS = ("", "", "", "n", "r", "l", "s", "t", "ng", "nd", "rt", "st", "ck", "lm")


@dataclass(frozen=True, slots=True)
class Sample:
    """One text to check, with its context; `language` is for peers that insist on one."""

    text: str
    language: str
    customer: str | None = None
    text_format: str = "plain"


def real_replies(directory: Path) -> list[Sample]:
    """The replies of ordinary length in all sets that are there, with what the customer wrote, mixed evenly."""
    replies = [
        Sample(row.text, data.language, row.customer)
        for data in load(directory, REPLY_SETS)
        for row in data.rows
        if SHORTEST <= len(row.text) <= LONGEST
    ]
    random.Random(SEED).shuffle(replies)
    return replies


def without_thread(samples: Iterable[Sample]) -> list[Sample]:
    """The bare replies."""
    return [replace(sample, customer=None) for sample in samples]


def with_profane_word(samples: Iterable[Sample]) -> list[Sample]:
    """The same replies with a profane word put between two of their words."""
    chance = random.Random(SEED)
    result = []
    for sample in samples:
        words = sample.text.split(" ")
        words.insert(chance.randrange(1, len(words) + 1), chance.choice(PROFANE[sample.language]))
        result.append(replace(sample, text=" ".join(words)))
    return result


def as_html(samples: Iterable[Sample]) -> list[Sample]:
    """The same replies as a composer writes them: paragraphs, entities, a word in bold."""
    return [replace(sample, text=_markup(sample.text), text_format="html") for sample in samples]


def made_unique(samples: Sequence[Sample], occasion: int) -> list[Sample]:
    """The same replies signed by another agent each time, so that no cache answers for the check."""
    return [
        replace(sample, text=_signed(sample, initials(occasion * len(samples) + number)))
        for number, sample in enumerate(samples)
    ]


def initials(number: int) -> str:
    """A sign-off such as ` ^MBD`, another one for each number."""
    letters = ""
    while True:
        number, letter = divmod(number, len(INITIALS))
        letters = INITIALS[letter] + letters
        if not number:
            return f" ^{letters}"


def long_text(samples: Sequence[Sample], length: int, occasion: int) -> str:
    """A text of exactly `length` code points made of real replies, in another order each time."""
    chance = random.Random(SEED + occasion)
    parts: list[str] = []
    while sum(map(len, parts)) < length:
        parts += [f"{sample.text}\n" for sample in chance.sample(samples, len(samples))]
    return "".join(parts)[:length]


def made_up_phrases(count: int) -> list[str]:
    """Different words, and now and then two in a row, that look like a dictionary's and mean nothing."""
    chance = random.Random(SEED)
    phrases: dict[str, None] = {}
    while len(phrases) < count:
        words = (_made_up_word(chance) for _ in range(chance.choice((1, 1, 1, 2))))
        phrases[" ".join(words)] = None
    return list(phrases)


def _made_up_word(chance: random.Random) -> str:
    syllables = chance.choice((2, 3, 3, 4))
    return "".join(chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(CODAS) for _ in range(syllables))


def _markup(text: str) -> str:
    return "".join(f"<p>{paragraph}</p>\n" for paragraph in _paragraphs(text))


def _paragraphs(text: str) -> Iterator[str]:
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
        words = sentence.split()
        if not words:
            continue
        escaped = [_entities(word) for word in words]
        middle = len(words) // 2
        escaped[middle] = f"<strong>{escaped[middle]}</strong>"
        yield " ".join(escaped)


def _entities(word: str) -> str:
    named = str.maketrans({letter: f"&{name};" for letter, name in zip("äöüÄÖÜß", _ENTITY_NAMES, strict=True)})
    return html.escape(word).translate(named)


_ENTITY_NAMES = ("auml", "ouml", "uuml", "Auml", "Ouml", "Uuml", "szlig")


def _signed(sample: Sample, signature: str) -> str:
    if sample.text_format == "html":
        return sample.text.removesuffix("</p>\n") + f"{signature}</p>\n"
    return sample.text + signature
