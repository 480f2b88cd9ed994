"""Rules of kind `combination`: several conditions together, each written as a rule of another kind is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, ValidationError, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from replyguard.lexicons.wording import Wording
from replyguard.rules.base import Case, Match, Needs, Rule, Worded
from replyguard.rules.header import Header
from replyguard.rules.source import kind_of
from replyguard.yaml_source import AT_KEY, IS_FORMED

_OF = ("consistency", "limit", "metric", "pattern", "phrases", "required", "similar", "substitution", "tokens")


def _as_mapping(value: object) -> object:
    if not isinstance(value, dict):
        raise ValueError(f"expected keys and values as in a rule of kind {', '.join(_OF)}")
    return value


Condition = Annotated[dict[str, Any], BeforeValidator(_as_mapping)]
"""The part of a rule of another kind that says what it looks for, with its `kind`."""


class CombinationSource(Header):
    """A rule that counts where `all` of its conditions are met, `any` of those, and none of `not`.

    Each condition is what a rule of another kind says beside its header: `kind: limit`, `count: links`, `at-most: 1`.
    Findings are those of the first condition of `all`, else of `any`.
    """

    kind: Literal["combination"]
    all: tuple[Condition, ...] = ()
    any: tuple[Condition, ...] = ()
    none: tuple[Condition, ...] = Field(default=(), alias="not")

    @model_validator(mode="after")
    def _has_conditions(self, info: ValidationInfo) -> CombinationSource:
        if info.context is IS_FORMED:
            return self
        if not self.all and not self.any:
            raise PydanticCustomError(AT_KEY, "give conditions under all or any", {"path": ("kind",)})
        for key, conditions in (("all", self.all), ("any", self.any), ("not", self.none)):
            for number, condition in enumerate(conditions):
                _rule_of(condition, self, key, number)
        return self


class CombinationRule:
    """Flags what its first condition finds, where the others hold too."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: CombinationSource) -> None:
        self.header = source
        self._all = _rules(source.all, source, "all")
        self._any = _rules(source.any, source, "any")
        self._none = _rules(source.none, source, "not")

    @property
    def wordings(self) -> Sequence[Wording]:
        """Those of its conditions whose literals are triggers."""
        parts = (*self._all, *self._any, *self._none)
        return [wording for part in parts if isinstance(part, Worded) for wording in part.wordings]

    @cached_property
    def needs(self) -> Needs:
        """Who wakes it: the first condition of `all` that waits for literals, else those of `any` if all of them do."""
        parts = (*self._all, *self._any, *self._none)
        waking = [part for part in self._all if part.needs.triggers][:1]
        if not waking and all(part.needs.triggers for part in self._any):
            waking = list(self._any)
        return Needs(
            triggers=tuple(trigger for part in waking for trigger in part.needs.triggers),
            asks=tuple(dict.fromkeys(cue for part in parts for cue in part.needs.all_cues)),
            reads_thread=any(part.needs.reads_thread for part in parts),
            listens_to=tuple(trigger for part in parts if part not in waking for trigger in part.needs.triggers),
        )

    def find(self, case: Case) -> Iterator[Match]:
        """The matches of the first condition that has any, where all hold."""
        if any(_found(part, case) for part in self._none):
            return
        matches = [_found(part, case) for part in self._all]
        if not all(matches):
            return
        if self._any:
            some = [found for found in (_found(part, case) for part in self._any) if found]
            if not some:
                return
            matches.append(some[0])
        yield from matches[0]

    def warm(self) -> None:
        """Load what its conditions load late."""
        for part in (*self._all, *self._any, *self._none):
            part.warm()

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _found(part: Rule, case: Case) -> list[Match]:
    """What a condition finds, with the hits on its own literals."""
    return list(part.find(replace(case, hits=case.facts.hits(part.header.name))))


def _rules(conditions: Iterable[Mapping[str, Any]], header: Header, key: str) -> tuple[Rule, ...]:
    return tuple(_rule_of(condition, header, key, number) for number, condition in enumerate(conditions))


def _rule_of(condition: Mapping[str, Any], header: Header, key: str, number: int) -> Rule:
    """The rule that a condition stands for, under a name of its own. Raises PydanticCustomError at the place."""
    kind = condition.get("kind")
    if kind not in _OF:
        message = f"expected one of the kinds {', '.join(_OF)}, got {kind!r}"
        raise PydanticCustomError(AT_KEY, "{reason}", {"path": (key, number), "reason": message})
    source_type, rule_type = kind_of(kind)
    data = {
        **header.model_dump(mode="json", by_alias=True, include=set(Header.model_fields)),
        **condition,
        "name": f"{header.name}.{key}-{number}",
    }
    try:
        source = source_type.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        inner = first.get("ctx", {}).get("path", first["loc"])
        message = first["msg"].removeprefix("Value error, ")
        raise PydanticCustomError(AT_KEY, "{reason}", {"path": (key, number, *inner), "reason": message}) from None
    return rule_type(source)  # type: ignore[call-arg]
