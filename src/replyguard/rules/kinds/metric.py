"""Rules of kind `metric`: a number of the whole reply, such as how easily it reads, within limits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from replyguard.rules.base import NOTHING_NEEDED, Case, Match
from replyguard.rules.header import Header
from replyguard.text.numbers import written
from replyguard.yaml_source import AT_KEY

Metric = Literal["reading-ease", "lix", "words-per-sentence", "capitals-share", "emoji-share"]
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_VOWELS = re.compile(r"[aeiouyäöüáàâéèêíìîóòôúùû]+", re.IGNORECASE)
_LONG = 6
_SILENT_E = re.compile(r"(?<![aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^td])ed$")


class MetricSource(Header):
    """A rule that holds a number of the whole reply within `at-most` and `at-least`.

    `reading-ease`: Flesch's index, in German with Amstad's constants (1978), 0 very hard to 100 very easy. `lix`:
    Björnsson's index (1968), 30 easy to 60 hard. `words-per-sentence`: the mean. `capitals-share`: percent of the
    letters. `emoji-share`: percent of the characters. Replies of fewer words than `fewest-words` are not measured.
    """

    kind: Literal["metric"]
    metric: Metric
    at_most: float | None = Field(default=None, allow_inf_nan=False)
    at_least: float | None = Field(default=None, allow_inf_nan=False)
    fewest_words: int = Field(default=20, ge=1)

    @model_validator(mode="after")
    def _limits_something(self) -> MetricSource:
        if self.at_most is None and self.at_least is None:
            raise PydanticCustomError(AT_KEY, "give at-most, at-least, or both", {"path": ("metric",)})
        return self


class MetricRule:
    """Flags a reply whose number is beyond the limit."""

    redaction_label: Mapping[str, str] = {}
    needs = NOTHING_NEEDED

    def __init__(self, source: MetricSource) -> None:
        self.header = source
        self._source = source

    def find(self, case: Case) -> Iterator[Match]:
        """The whole draft, where its number is beyond the limit."""
        source = self._source
        text = _own_text(case)
        words = _WORD.findall(text)
        if len(words) < source.fewest_words:
            return
        value = _METRICS[source.metric](text, words, case)
        named = written(value, case.reading.language, digits=1)
        if source.at_most is not None and value > source.at_most:
            yield Match(None, evidence=f"{value:.1f} of at most {source.at_most:g}", named=named)
        elif source.at_least is not None and value < source.at_least:
            yield Match(None, evidence=f"{value:.1f} of at least {source.at_least:g}", named=named)

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _own_text(case: Case) -> str:
    """The running text without what is quoted."""
    reading = case.reading
    text = reading.text[: reading.body_end]
    for span in reversed(reading.quotes):
        text = text[: span.start] + text[span.end :]
    return text


def _sentences(text: str, case: Case) -> int:
    from replyguard.text.sentences import sentence_spans

    spans = sentence_spans(text) if case.reading.quotes else case.reading.sentences
    return max(1, sum(1 for one in spans if any(map(str.isalnum, text[one.start : one.end]))))


def _reading_ease(text: str, words: list[str], case: Case) -> float:
    per_sentence = len(words) / _sentences(text, case)
    if case.reading.language == "de":
        return 180 - per_sentence - 58.5 * sum(map(_syllables_german, words)) / len(words)
    return 206.835 - 1.015 * per_sentence - 84.6 * sum(map(_syllables_english, words)) / len(words)


def _syllables_german(word: str) -> int:
    return max(1, len(re.findall(r"[aeiouyäöü]+", re.sub(r"(?<=[ei])[aou]", "-a", word.lower()))))


def _syllables_english(word: str) -> int:
    return max(1, len(_VOWELS.findall(_SILENT_E.sub("", word.lower()))))


def _lix(text: str, words: list[str], case: Case) -> float:
    return len(words) / _sentences(text, case) + 100 * sum(len(word) > _LONG for word in words) / len(words)


def _words_per_sentence(text: str, words: list[str], case: Case) -> float:
    return len(words) / _sentences(text, case)


def _capitals_share(text: str, _: list[str], __: Case) -> float:
    letters = [character for character in text if character.isalpha()]
    return 100 * sum(map(str.isupper, letters)) / max(1, len(letters))


def _emoji_share(text: str, _: list[str], __: Case) -> float:
    from replyguard.rules.kinds.limit import EMOJI

    return 100 * sum(len(found) for found in EMOJI.findall(text)) / max(1, len(text))


_METRICS: Mapping[str, Callable[[str, list[str], Case], float]] = {
    "reading-ease": _reading_ease,
    "lix": _lix,
    "words-per-sentence": _words_per_sentence,
    "capitals-share": _capitals_share,
    "emoji-share": _emoji_share,
}
