"""Plain words: what every service answer is made of, so that sharing it with another text says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from replyguard.lexicons.format import lines_of
from replyguard.text.function_words import FUNCTION_WORDS
from replyguard.text.late_pattern import late_pattern
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView
from replyguard.text.word_data import lexicon_file

_WORD = late_pattern(r"\p{L}[\p{L}'-]{3,}|\d[\d.,:]*\d")
_ENDING = late_pattern(r"(?:'s|e?s|e|en|er|em|ern|ed|ing|n|st|t|te|ten)\Z")
_SHORTEST_STEM = 4
_FILE = "service-words"


def stems_in(view: FoldedView, start: int = 0, end: int | None = None) -> Iterator[tuple[str, Span]]:
    """The words and figures of a range of a folded text, by their stems, with their places."""
    for found in _WORD.finditer(view.text, start, len(view.text) if end is None else end):
        yield stem_of(found.group()), Span(*found.span())


def stem_of(word: str) -> str:
    """A folded word without its commonest endings: rough, and the same for most forms of a word."""
    if word[0].isdigit():
        return word.rstrip(".,:")
    stem = _ENDING.sub("", word)
    return stem if len(stem) >= _SHORTEST_STEM else word


@cache
def plain_stems(languages: tuple[str, ...] = ("de", "en")) -> frozenset[str]:
    """The stems of plain words of these languages."""
    words = set(FUNCTION_WORDS)
    for language in languages:
        for _, line in lines_of(lexicon_file(language, _FILE, "txt").read_text(encoding="utf-8")):
            words.update(line.split())
    return frozenset(stem_of(word) for word in words if len(word) >= _SHORTEST_STEM)
