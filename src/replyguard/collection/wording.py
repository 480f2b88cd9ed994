"""What a reply says, as a set of numbers: its words and pairs of words, without greeting, sign-off and figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from zlib import crc32

from replyguard.facts.greeting import find_greeting, find_sign_off
from replyguard.text.offsets import Span
from replyguard.text.placeholders import blank_out
from replyguard.text.reading import Reading
from replyguard.text.sentences import sentence_spans
from replyguard.text.views import fold

_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"\d+")


def body_of(reading: Reading) -> tuple[str, int]:
    """The visible text between greeting and sign-off with placeholders blanked, and where it begins."""
    text = reading.text[: reading.body_end]
    greeting = find_greeting(text)
    start = greeting.span.end if greeting is not None else 0
    sign_off = find_sign_off(text)
    end = sign_off.span.start if sign_off is not None and sign_off.span.start > start else len(text)
    if not text[start:end].strip():  # nothing but a greeting
        start, end = 0, len(text)
    return blank_out(text, tuple(one for one in reading.placeholders if one.end <= len(text)))[start:end], start


def features_of(body: str) -> list[int]:
    """Numbers of the words and of the pairs of neighbouring words in each sentence; every number of it counts alike."""
    features: dict[int, None] = {}
    for span in sentence_spans(body):
        before = ""
        for word in _words(body[span.start : span.end]):
            features[_number(word)] = None
            if before:
                features[_number(f"{before} {word}")] = None
            before = word
    return list(features)


def words_in(body: str) -> int:
    """How many words a body has."""
    return sum(1 for _ in _WORD.finditer(body))


def foreign_stretch(body: str, features: set[int]) -> Span | None:
    """The first words that stand in none of these features, to the last of them in a row; None where all do."""
    first: re.Match[str] | None = None
    last: re.Match[str] | None = None
    for found in _WORD.finditer(body):
        if _number(_DIGITS.sub("0", fold(found.group()))) not in features:
            first, last = first or found, found
        elif first is not None:
            break
    return None if first is None or last is None else Span(first.start(), last.end())


def _words(text: str) -> Iterator[str]:
    return (_DIGITS.sub("0", word) for word in _WORD.findall(fold(text)))


def _number(feature: str) -> int:
    return crc32(feature.encode("utf-8", "surrogatepass"))
