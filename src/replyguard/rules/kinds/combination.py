"""Rules of kind `combination`: several conditions together, each written as a rule of another kind is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BeforeValidator, Field, ValidationError, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from replyguard.rules.base import DRAFT, Case, Match, Needs, Rule
from replyguard.rules.header import Header
from replyguard.rules.kinds.lexicon import LexiconRule
from replyguard.rules.source import kind_of
from replyguard.yaml_source import AT_KEY, IS_FORMED, Path, mistakes_in, nearest, refuse

_OF = (
    "combination",
    "consistency",
    "lexicon",
    "limit",
    "metric",
    "pattern",
    "phrases",
    "required",
    "similar",
    "substitution",
    "tokens",
)
_LISTS = ("all", "any", "not")
_One = TypeVar("_One")


def _as_mapping(value: object) -> object:
    if not isinstance(value, dict):
        raise ValueError(f"expected keys and values as in a rule of kind {', '.join(_OF)}")
    return value


Condition = Annotated[dict[str, Any], BeforeValidator(_as_mapping)]
"""The part of a rule of another kind that says what it looks for, with its `kind`."""


class CombinationSource(Header):
    """A rule that counts where `all` of its conditions are met, `any` of those, and none of `not`.

    Each condition is what a rule of another kind says beside its header: `kind: limit`, `count: links`, `at-most: 1`;
    it may be a combination itself.
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
        refuse(
            [
                mistake
                for key, number, condition in _numbered(self)
                for mistake in _mistakes_of(condition, self, key, number)
            ]
        )
        return self

    def named_files(self) -> Mapping[Path, str]:
        """The word lists that its conditions name, by the place where they do."""
        return dict(_files_of({"all": self.all, "any": self.any, "not": self.none}))


class CombinationRule:
    """Flags what its first condition finds, where the others hold too."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: CombinationSource, contents: Mapping[Path, tuple[str, bytes]] | None = None) -> None:
        self.header = source
        self._parts: dict[Path, Rule] = {
            (key, number): _rule_of(condition, source, key, number, contents or {})
            for key, number, condition in _numbered(source)
        }
        self._all, self._any, self._none = (
            tuple(rule for place, rule in self._parts.items() if place[0] == key) for key in _LISTS
        )

    @cached_property
    def needs(self) -> Needs:
        """What wakes it: the first condition of `all` that waits for anything, else those of `any` where all do."""
        waking = [part for part in self._all if _waits(part)][:1]
        if not waking and all(map(_waits, self._any)):
            waking = list(self._any)
        woken = [part.needs for part in waking]
        others = [part.needs for part in self._parts.values() if part not in waking]
        every = (*woken, *others)
        return Needs(
            triggers=_once(need.triggers for need in woken),
            lexicons=_once(need.lexicons for need in woken),
            words=_once(need.words for need in woken),
            cues=_once(need.cues for need in woken),
            asks=_once(need.all_cues for need in every),
            reads_thread=any(need.reads_thread for need in every),
            listens_to=(*_once(need.triggers for need in others), *_once(need.listens_to for need in every)),
            other_lexicons=(*_once(need.lexicons for need in others), *_once(need.other_lexicons for need in every)),
            other_words=(*_once(need.words for need in others), *_once(need.other_words for need in every)),
        )

    def check_files(self) -> None:
        """Raises LexiconError with every mistake in its files, PydanticCustomError for a grade that no entry has."""
        for place, part in self._parts.items():
            if isinstance(part, (LexiconRule, CombinationRule)):
                try:
                    part.check_files()
                except PydanticCustomError as error:
                    context = error.context or {}
                    below = {"path": (*place, *context["path"]), "reason": error.message()}
                    raise PydanticCustomError(AT_KEY, "{reason}", below) from None

    def find(self, case: Case) -> Iterator[Match]:
        """The matches of the first condition that has any, where all hold."""
        first: list[Match] = []
        for part in self._all:
            found = _found(part, case)
            if not found:
                return
            first = first or found
        if self._any:
            some = next(filter(None, (_found(part, case) for part in self._any)), None)
            if some is None:
                return
            first = first or some
        if not any(_found(part, case) for part in self._none):
            yield from first

    def warm(self) -> None:
        """Load what its conditions load late."""
        for part in self._parts.values():
            part.warm()

    def fingerprint(self) -> Any:
        """The rule's source, and what the files hold that its conditions name."""
        own = [words.name for words in (*self.needs.words, *self.needs.other_words)]
        return {**self.header.model_dump(mode="json"), **({"words": own} if own else {})}


def _once(lists: Iterable[Iterable[_One]]) -> tuple[_One, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(lists)))


def _waits(part: Rule) -> bool:
    return bool(part.needs.owners()) and not part.needs.thread_owners()


def _found(part: Rule, case: Case) -> list[Match]:
    """What a condition finds in the author's own words, with the hits on its own literals."""
    found = part.find(case._replace(hits=case.facts.hits(part.header.name)))
    if part.header.checks_quotes or not case.reading.quotes:
        return list(found)
    return [one for one in found if one.span is None or one.source != DRAFT or not case.reading.is_quoted(one.span)]


def _numbered(source: CombinationSource) -> Iterator[tuple[str, int, Condition]]:
    """Its conditions, each with its list and its number there."""
    for key, conditions in zip(_LISTS, (source.all, source.any, source.none), strict=True):
        for number, condition in enumerate(conditions):
            yield key, number, condition


def _mistakes_of(condition: Condition, header: Header, key: str, number: int) -> Iterator[tuple[Path, str]]:
    """What is wrong with a condition, and where."""
    kind = condition.get("kind")
    if kind not in _OF:
        wrong = f"{kind!r} is not allowed{nearest(str(kind), _OF)}" if kind is not None else "required, but missing"
        yield (key, number, "kind"), f"{wrong}; allowed: {', '.join(_OF)}"
        return
    source_type, _ = kind_of(kind)
    try:
        source_type.model_validate(_as_rule(condition, header, key, number), by_alias=True, by_name=False)
    except ValidationError as error:
        for path, message in mistakes_in(error, source_type, condition):
            yield (key, number, *path), message


def _rule_of(
    condition: Condition, header: Header, key: str, number: int, contents: Mapping[Path, tuple[str, bytes]]
) -> Rule:
    """The rule that a condition stands for, under a name of its own; `contents` are the files that all of them name."""
    source_type, rule_type = kind_of(condition["kind"])
    source = source_type.model_validate(_as_rule(condition, header, key, number), by_alias=True, by_name=False)
    own = {place[2:]: content for place, content in contents.items() if place[:2] == (key, number)}
    return rule_type(source, own) if own else rule_type(source)  # type: ignore[call-arg]


def _as_rule(condition: Condition, header: Header, key: str, number: int) -> dict[str, Any]:
    """A condition with the header of the rule that it belongs to."""
    own = header.model_dump(mode="json", by_alias=True, include=set(Header.model_fields))
    return {**own, **condition, "name": f"{header.name}.{key}-{number}"}


def _files_of(lists: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    for key in _LISTS:
        for number, condition in enumerate(lists.get(key, ())):
            if condition.get("kind") == "lexicon":
                for language, path in condition.get("files", {}).items():
                    yield (key, number, "files", language), path
            elif condition.get("kind") == "combination":
                for place, path in _files_of(condition):
                    yield (key, number, *place), path
