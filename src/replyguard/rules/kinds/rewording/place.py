"""The place of a coarse word: what stands around it in its sentence, and how it is written."""

from __future__ import annotations

import re
from functools import cached_property

from replyguard.rules.base import Edit
from replyguard.text.offsets import Span
from replyguard.text.reading import Reading

_WORD_BEFORE = re.compile(r"([^\W\d_]+)(?:['’][^\W\d_]+)?[ \t]+\Z")
_WORD_BEHIND = re.compile(r"[ \t]+([^\W\d_]+(?:['’-][^\W\d_]+)*)(?![\w@])")
_OPENING_SIGNS = re.compile(r"[^\w@#]*\Z")
_VOWEL = re.compile(r"(?!uni[^nm]|us[aeiu]|eu|one\b|once\b|ur[aeio])[aeiou]|hono|hour|honest|heir", re.IGNORECASE)
_INDEFINITE = re.compile(r"\b(an?)([ \t]+)\Z", re.IGNORECASE)
_MOST_AROUND = 160


class Place:
    """A word in its sentence; offsets count in the visible text."""

    def __init__(self, reading: Reading, span: Span) -> None:
        self.text = reading.text
        self.span = span
        self.word = self.text[span.start : span.end]
        sentence = reading.sentence_at(span.start)
        limit = reading.body_end if span.start < reading.body_end else len(self.text)
        self.start = max(sentence.start, span.start - _MOST_AROUND)
        self.end = max(span.end, min(sentence.end, limit, span.end + _MOST_AROUND))

    @cached_property
    def before(self) -> str:
        """What stands before the word, in its sentence and its line."""
        return self.text[self.start : self.span.start].rpartition("\n")[2]

    @cached_property
    def behind(self) -> str:
        """What stands behind the word, in its sentence and its line."""
        return self.text[self.span.end : self.end].partition("\n")[0]

    @cached_property
    def previous(self) -> str:
        """The word directly before, '' where there is none."""
        found = _WORD_BEFORE.search(self.before)
        return found.group(1) if found else ""

    @cached_property
    def next(self) -> str:
        """The word directly behind, '' where there is none."""
        found = _WORD_BEHIND.match(self.behind)
        return found.group(1) if found else ""

    @cached_property
    def opens(self) -> bool:
        """True where only signs stand before the word in its sentence or line."""
        return self.opens_at(self.span.start)

    def opens_at(self, position: int) -> bool:
        """True where only signs stand before `position` in its sentence or line."""
        before = self.before[: len(self.before) - (self.span.start - position)]
        return _OPENING_SIGNS.fullmatch(before) is not None

    @property
    def is_shouted(self) -> bool:
        """True where the word stands in capitals."""
        return len(self.word) > 1 and self.word.replace("ß", "").isupper()

    def spelt(self, wording: str, *, keeps_capital: bool) -> str:
        """The wording with the capitals of the word; one that the word owes to its class is not kept inside a line."""
        if self.is_shouted:
            return wording.upper()
        if self.word[:1].isupper() and (keeps_capital or self.opens):
            return capitalised(wording)
        return wording

    def replaced(self, wording: str) -> tuple[Edit, ...]:
        """The word replaced, the English article before it mended."""
        return (*self.article_before(self.span.start, wording), Edit(self.span, wording))

    def article_before(self, start: int, following: str) -> tuple[Edit, ...]:
        """The edit that makes 'a' or 'an' before `start` fit what follows; none where it does."""
        found = _INDEFINITE.search(self.text[max(self.start, start - 6) : start])
        if found is None or not following[:1].isalpha():
            return ()
        article = found.group(1)
        wanted = ("an" if _VOWEL.match(following) else "a") if article.islower() or article == "A" else article
        wanted = capitalised(wanted) if article[0].isupper() else wanted
        begin = start - len(found.group(0))
        return () if wanted == article else (Edit(Span(begin, begin + len(article)), wanted),)


def capitalised(text: str) -> str:
    """The text with a capital at its beginning, the rest as it is."""
    return text[:1].upper() + text[1:]
