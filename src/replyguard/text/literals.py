"""Literals that somebody wants to be told of; of many, a trigger is made when its literal is first met."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple, Protocol

from replyguard.text.views import fold


class Trigger(NamedTuple):
    """A literal that somebody wants to be told of.

    `literal` is compared in folded spelling. `whole_left` and `whole_right` ask for a word boundary on that side.
    `payload` is handed back with each hit; `owner` says whose trigger it is. Where `beside` names words, it counts only
    in a text that holds one of them.
    """

    literal: str
    owner: Hashable
    payload: object = None
    whole_left: bool = True
    whole_right: bool = True
    beside: frozenset[str] | None = None


class Literals(Protocol):
    """Many triggers of one owner, by their literals: folded, each once, and apart those that count as whole words only.

    A literal's number is its place in `literals`, and behind those in `words`.
    """

    @property
    def owner(self) -> Hashable:
        """Whose they are."""
        ...

    @property
    def literals(self) -> Sequence[str]:
        """What to look for anywhere."""
        ...

    @property
    def words(self) -> Sequence[str]:
        """What to look for among the words of a text."""
        ...

    def triggers_of(self, number: int) -> list[Trigger]:
        """The triggers of the literal with this number."""
        ...


class PlainLiterals:
    """Whole words, and parts that count anywhere; all of them folded already."""

    def __init__(self, owner: Hashable, words: Iterable[str], parts: Iterable[str] = ()) -> None:
        self.owner = owner
        listed = dict.fromkeys(parts)
        self._parts = len(listed)
        others = [word for word in dict.fromkeys(words) if word not in listed]
        self.literals = [*listed, *(word for word in others if not word.isalnum())]
        self.words = [word for word in others if word.isalnum()]

    def triggers_of(self, number: int) -> list[Trigger]:
        """The trigger of the literal with this number."""
        is_whole = number >= self._parts
        inner = number - len(self.literals)
        literal = self.literals[number] if inner < 0 else self.words[inner]
        return [Trigger(literal, self.owner, None, is_whole, is_whole)]


class LiteralTable:
    """Literals with what is to be handed back of each, as they were written when the package was built.

    A list in the place of a tuple, as JSON gives it, is one again in `owner` and in payloads.
    """

    def __init__(self, owner: object, written: Mapping[str, str]) -> None:
        self.owner = _hashable(owner)
        self.literals = _lines(written["literals"])
        self.words = _lines(written["words"])
        self._written = written

    def triggers_of(self, number: int) -> list[Trigger]:
        """The triggers of the literal with this number."""
        inner = number - len(self.literals)
        literal = self.literals[number] if inner < 0 else self.words[inner]
        return [
            Trigger(literal, self.owner, _hashable(payload), left, right, self._words[beside] if beside >= 0 else None)
            for left, right, payload, beside in json.loads(self._each[number])
        ]

    @cached_property
    def _each(self) -> list[str]:
        return self._written["triggers"].split("\n")

    @cached_property
    def _words(self) -> list[frozenset[str]]:
        return [frozenset(line.split()) for line in _lines(self._written["beside"])]

    @staticmethod
    def written(triggers: Iterable[Trigger]) -> dict[str, str]:
        """What a table of these triggers, whose payloads are plain JSON data, is made from."""
        by_literal: dict[str, list[Trigger]] = {}
        for trigger in triggers:
            by_literal.setdefault(fold(trigger.literal), []).append(trigger)
        by_literal.pop("", None)
        words = {literal: own for literal, own in by_literal.items() if is_word(literal, own)}
        literals = {literal: own for literal, own in by_literal.items() if literal not in words}
        listed = (*literals.values(), *words.values())
        # the same words stand beside many literals
        needed = dict.fromkeys(one.beside for own in listed for one in own if one.beside)
        number = {beside: place for place, beside in enumerate(needed)}
        each = (
            [[one.whole_left, one.whole_right, one.payload, number[one.beside] if one.beside else -1] for one in own]
            for own in listed
        )
        return {
            "literals": "\n".join(literals),
            "words": "\n".join(words),
            "triggers": "\n".join(json.dumps(one, ensure_ascii=True, separators=(",", ":")) for one in each),
            "beside": "\n".join(" ".join(sorted(beside)) for beside in number),
        }


def is_word(literal: str, triggers: Iterable[Trigger]) -> bool:
    """True for one word, all of whose triggers ask for it as a whole."""
    return literal.isalnum() and all(trigger.whole_left and trigger.whole_right for trigger in triggers)


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _hashable(plain: Any) -> Any:
    return tuple(map(_hashable, plain)) if isinstance(plain, list) else plain
