"""Literals that somebody wants to be told of; of many, a trigger is made when its literal is first met."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, Protocol

from replyguard.text.views import fold

_LONGEST_SHORT = 3


class Trigger(NamedTuple):
    """A literal that somebody wants to be told of.

    `literal` is compared in folded spelling. `whole_left` and `whole_right` ask for a word boundary on that side.
    `payload` is handed back with each hit; `owner` says whose trigger it is.
    """

    literal: str
    owner: Hashable
    payload: object = None
    whole_left: bool = True
    whole_right: bool = True


class Literals(Protocol):
    """Many triggers of one owner. `literals` and `short` are folded and each occurs once; short ones are whole words.

    A literal's number is its place in `literals`, and behind those in `short`.
    """

    @property
    def owner(self) -> Hashable:
        """Whose they are."""
        ...

    @property
    def literals(self) -> Sequence[str]:
        """What to look for."""
        ...

    @property
    def short(self) -> Sequence[str]:
        """Words so short that they stand inside many others."""
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
        self.literals = [*listed, *(word for word in others if not _has_few_letters(word))]
        self.short = [word for word in others if _has_few_letters(word)]

    def triggers_of(self, number: int) -> list[Trigger]:
        """The trigger of the literal with this number."""
        is_whole = number >= self._parts
        inner = number - len(self.literals)
        literal = self.literals[number] if inner < 0 else self.short[inner]
        return [Trigger(literal, self.owner, None, is_whole, is_whole)]


class LiteralTable:
    """Literals with what is to be handed back of each, as they were written when the package was built."""

    def __init__(self, owner: Hashable, written: Mapping[str, str]) -> None:
        self.owner = owner
        self.literals = _lines(written["literals"])
        self.short = _lines(written["short"])
        self._triggers = written["triggers"]

    def triggers_of(self, number: int) -> list[Trigger]:
        """The triggers of the literal with this number."""
        inner = number - len(self.literals)
        literal = self.literals[number] if inner < 0 else self.short[inner]
        return [
            Trigger(literal, self.owner, _hashable(payload), left, right)
            for left, right, payload in json.loads(self._each[number])
        ]

    @cached_property
    def _each(self) -> list[str]:
        return self._triggers.split("\n")

    @staticmethod
    def written(triggers: Iterable[Trigger]) -> dict[str, str]:
        """What a table of these triggers, whose payloads are plain JSON data, is made from."""
        by_literal: dict[str, list[Trigger]] = {}
        for trigger in triggers:
            by_literal.setdefault(fold(trigger.literal), []).append(trigger)
        by_literal.pop("", None)
        short = [literal for literal, own in by_literal.items() if is_short(literal, own)]
        literals = [literal for literal in by_literal if literal not in frozenset(short)]
        each = (
            [[one.whole_left, one.whole_right, one.payload] for one in by_literal[literal]]
            for literal in (*literals, *short)
        )
        lines = "\n".join(json.dumps(one, ensure_ascii=True, separators=(",", ":")) for one in each)
        return {"literals": "\n".join(literals), "short": "\n".join(short), "triggers": lines}


def is_short(literal: str, triggers: Iterable[Trigger]) -> bool:
    """True for a word so short that it stands inside many others, and which counts as a whole word only."""
    return _has_few_letters(literal) and all(trigger.whole_left and trigger.whole_right for trigger in triggers)


def _has_few_letters(word: str) -> bool:
    return len(word) <= _LONGEST_SHORT and word.isascii() and word.isalpha()


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _hashable(payload: object) -> object:
    return tuple(map(_hashable, payload)) if isinstance(payload, list) else payload
