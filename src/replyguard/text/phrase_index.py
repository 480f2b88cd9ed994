"""One automaton for every literal that a policy looks for; one scan a view, and rules look only at hits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from replyguard.text.views import fold

_LEFT, _RIGHT = 1, 2


@dataclass(frozen=True, slots=True)
class Trigger:
    """A literal that somebody wants to be told of.

    `literal` is compared in folded spelling. `whole_left` and `whole_right` ask for a word boundary on that side.
    `payload` is handed back with each hit; `owner` says whose trigger it is.
    """

    literal: str
    owner: Hashable
    payload: object = None
    whole_left: bool = True
    whole_right: bool = True


class Hit(NamedTuple):
    """A literal found: its trigger, and the range in the view that was scanned."""

    trigger: Trigger
    start: int
    end: int


class PhraseIndex:
    """All triggers of a policy, compiled; immutable and safe to share between threads."""

    def __init__(self, triggers: Iterable[Trigger]) -> None:
        by_literal: dict[tuple[str, int], list[Trigger]] = defaultdict(list)
        for trigger in triggers:
            literal = trigger.literal
            if not (literal.isascii() and literal.islower() and literal.isprintable()):
                literal = fold(literal)
            # a boundary beside a sign is no word boundary: "24/7" and "@" stand as they are
            need = (_LEFT if trigger.whole_left and literal[:1].isalnum() else 0) | (
                _RIGHT if trigger.whole_right and literal[-1:].isalnum() else 0
            )
            if literal:
                by_literal[literal, need].append(trigger)
        self._needs = [need for _, need in by_literal]
        self._triggers = [tuple(found) for found in by_literal.values()]
        self._automaton = AhoCorasick(
            [literal for literal, _ in by_literal], matchkind=MatchKind.Standard, store_patterns=False
        )

    def __len__(self) -> int:
        return len(self._needs)

    def scan(self, view: str) -> list[Hit]:
        """Every hit in a view's text, overlapping ones too, in the order of their ends."""
        found = self._automaton.find_matches_as_indexes(view, overlapping=True)
        if not found:
            return []
        hits: list[Hit] = []
        needs, length = self._needs, len(view)
        for index, start, end in found:
            need = needs[index]
            if need & _LEFT and start and view[start - 1].isalnum():
                continue
            if need & _RIGHT and end < length and view[end].isalnum():
                continue
            hits += [Hit(trigger, start, end) for trigger in self._triggers[index]]
        return hits
