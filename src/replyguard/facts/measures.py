"""Numbers of the author's own text, such as how easily it reads; each found out once for all rules that ask."""

from __future__ import annotations

import re
from functools import cached_property

from replyguard.text.emoji import EMOJI
from replyguard.text.reading import Reading
from replyguard.text.sentences import sentence_spans

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LONG = 6
_VOWELS = {"de": re.compile(r"[aeiouyäöü]+"), "en": re.compile(r"[aeiouyäöüáàâéèêíìîóòôúùû]+")}
_WITH_VOWEL = {"de": re.compile(r"\S*[aeiouyäöü]\S*"), "en": re.compile(r"\S*[aeiouyäöüáàâéèêíìîóòôúùû]\S*")}
_HIATUS = re.compile(r"(?<=[ei])[aou]")
_SILENT_E = re.compile(r"(?<![aeiouyl])e(?!\S)|(?<=[aeiouy]l)e(?!\S)|(?<=[^\std])ed(?!\S)")


class Measures:
    """The numbers of one reading, without what is quoted; `words` are its words in order."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @cached_property
    def _text(self) -> str:
        reading = self._reading
        text = reading.text[: reading.body_end]
        for span in reversed(reading.quotes):
            text = text[: span.start] + text[span.end :]
        return text

    @cached_property
    def words(self) -> list[str]:
        """Its words."""
        return _WORD.findall(self._text)

    @cached_property
    def _sentences(self) -> int:
        text = self._text
        spans = sentence_spans(text) if self._reading.quotes else self._reading.sentences
        return max(1, sum(1 for one in spans if any(map(str.isalnum, text[one.start : one.end]))))

    @cached_property
    def words_per_sentence(self) -> float:
        """The mean."""
        return len(self.words) / self._sentences

    @cached_property
    def reading_ease(self) -> float:
        """Flesch's index, in German with Amstad's constants (1978): 0 very hard to 100 very easy."""
        language = "de" if self._reading.language == "de" else "en"
        syllables = _syllables(self.words, language) / len(self.words)
        if language == "de":
            return 180 - self.words_per_sentence - 58.5 * syllables
        return 206.835 - 1.015 * self.words_per_sentence - 84.6 * syllables

    @cached_property
    def lix(self) -> float:
        """Björnsson's index (1968): 30 easy to 60 hard."""
        return self.words_per_sentence + 100 * sum(len(word) > _LONG for word in self.words) / len(self.words)

    @cached_property
    def capitals_share(self) -> float:
        """Capital letters, in percent of the letters."""
        letters = list(filter(str.isalpha, self._text))
        return 100 * sum(map(str.isupper, letters)) / max(1, len(letters))

    @cached_property
    def emoji_share(self) -> float:
        """Emoji, in percent of the characters."""
        return 100 * sum(len(found) for found in EMOJI.findall(self._text)) / max(1, len(self._text))


def _syllables(words: list[str], language: str) -> int:
    """Groups of vowels, at least one a word."""
    joined = " ".join(words).lower()
    spoken = _HIATUS.sub("-a", joined) if language == "de" else _SILENT_E.sub("", joined)
    return len(_VOWELS[language].findall(spoken)) + len(words) - len(_WITH_VOWEL[language].findall(spoken))
