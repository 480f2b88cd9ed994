"""One automaton for every literal that a policy looks for; one scan a view, and rules look only at hits."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from replyguard.text.views import fold


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


class Hit(NamedTuple):
    """A literal found: its trigger, and the range in the view that was scanned."""

    trigger: Trigger
    start: int
    end: int


class PhraseIndex:
    """All triggers of a policy, compiled; immutable and safe to share between threads."""

    def __init__(self, triggers: Iterable[Trigger]) -> None:
        by_literal: dict[str, list[Trigger]] = {}
        for trigger in triggers:
            literal = trigger.literal
            if not (literal.isascii() and literal.islower() and literal.isprintable()):
                literal = fold(literal)
            found = by_literal.get(literal)
            if found is None:
                by_literal[literal] = [trigger]
            else:
                found.append(trigger)
        by_literal.pop("", None)
        self._triggers = list(by_literal.values())
        self._automaton = AhoCorasick(list(by_literal), matchkind=MatchKind.Standard, store_patterns=False)

    def __len__(self) -> int:
        return len(self._triggers)

    def scan(self, view: str) -> list[Hit]:
        """Every hit in a view's text, overlapping ones too, in the order of their ends."""
        found = self._automaton.find_matches_as_indexes(view, overlapping=True)
        if not found:
            return []
        hits: list[Hit] = []
        length = len(view)
        for index, start, end in found:
            # a boundary beside a sign is no word boundary: "24/7" and "@" stand as they are
            joined_left = start > 0 and view[start - 1].isalnum() and view[start].isalnum()
            joined_right = end < length and view[end].isalnum() and view[end - 1].isalnum()
            hits += [
                Hit(trigger, start, end)
                for trigger in self._triggers[index]
                if not (joined_left and trigger.whole_left) and not (joined_right and trigger.whole_right)
            ]
        return hits
