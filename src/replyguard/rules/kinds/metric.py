"""Rules of kind `metric`: a number of the whole reply, such as how easily it reads, within limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from replyguard.rules.base import NOTHING_NEEDED, Case, Match
from replyguard.rules.header import Header
from replyguard.text.numbers import written
from replyguard.yaml_source import AT_KEY

Metric = Literal["reading-ease", "lix", "words-per-sentence", "capitals-share", "emoji-share"]


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
        source, measures = self._source, case.facts.measures
        if len(measures.words) < source.fewest_words:
            return
        value: float = getattr(measures, source.metric.replace("-", "_"))
        if source.at_most is not None and value > source.at_most:
            evidence = f"{value:.1f} of at most {source.at_most:g}"
        elif source.at_least is not None and value < source.at_least:
            evidence = f"{value:.1f} of at least {source.at_least:g}"
        else:
            return
        yield Match(None, evidence=evidence, named=written(value, case.reading.language, digits=1))

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
