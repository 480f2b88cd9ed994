"""One automaton for every literal that a policy looks for; one scan a view, and rules look only at hits."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from replyguard.text.literals import Literals, Trigger, is_short
from replyguard.text.views import fold

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_SIGNS = bytes(code if bytes((code,)).isalnum() else ord(" ") for code in range(256))
_SCANS_WITHOUT = 2
_LONGEST_WITHOUT = 2000


class Hit(NamedTuple):
    """A literal found: its trigger, and the range in the view that was scanned."""

    trigger: Trigger
    start: int
    end: int


def by_owner(hits: Iterable[Hit]) -> dict[Hashable, list[Hit]]:
    """The hits of each owner."""
    grouped: dict[Hashable, list[Hit]] = {}
    for hit in hits:
        grouped.setdefault(hit.trigger.owner, []).append(hit)
    return grouped


class Words(Protocol):
    """Many literals, folded, whose triggers are made only when one is met."""

    @property
    def literals(self) -> Sequence[str]:
        """What to look for."""
        ...

    def triggers_of(self, number: int) -> list[Trigger]:
        """The triggers of the literal with this number."""
        ...


class PhraseIndex:
    """All triggers of a policy, compiled; safe to share between threads and to fork.

    The automaton is built when a second text comes, or a long one: building it takes as long as ten thousand scans, and
    a process that checks one reply and ends is better off without.
    """

    def __init__(self, triggers: Iterable[Trigger | Literals], words: Iterable[Words] = ()) -> None:
        listed: list[Trigger] = []
        tables: list[Literals] = []
        for one in triggers:
            if isinstance(one, Trigger):
                listed.append(one)
            else:
                tables.append(one)
        by_literal: dict[str, list[Trigger]] = {}
        # all at once: one by one it takes as long as reading the policy
        for trigger, literal in zip(listed, fold("\0".join(one.literal for one in listed)).split("\0"), strict=False):
            by_literal.setdefault(literal, []).append(trigger)
        by_literal.pop("", None)
        self._short: dict[str, list[tuple[Literals, int] | list[Trigger]]] = {}
        for literal in [literal for literal, own in by_literal.items() if is_short(literal, own)]:
            # short words stand inside many others, so that an automaton would find them everywhere
            self._short[literal] = [by_literal.pop(literal)]
        self._literals = list(by_literal)
        self._listed = list(by_literal.values())
        self._sources: list[tuple[int, Words]] = []
        for source in (*tables, *words):
            self._sources.append((len(self._literals), source))
            self._literals += source.literals
        for table in tables:
            for number, literal in enumerate(table.short, len(table.literals)):
                self._short.setdefault(literal, []).append((table, number))
        self._short_as_bytes = frozenset(literal.encode("ascii") for literal in self._short)
        self._short_met: dict[str, list[Trigger]] = {}
        self._met: list[list[Trigger] | None] = []
        self._alike: list[list[int]] = []
        self._automaton: AhoCorasick | None = None
        self._scans = 0

    def __len__(self) -> int:
        return len(set(self._literals)) + len(self._short)

    def _triggers_of(self, number: int) -> list[Trigger]:
        """The triggers of the literal with this number."""
        if number < len(self._listed):
            return self._listed[number]
        first, source = next(item for item in reversed(self._sources) if item[0] <= number)
        return source.triggers_of(number - first)

    def _meet(self, index: int) -> list[Trigger]:
        """The triggers of one of the automaton's literals, made when it is first met."""
        triggers = self._met[index] = [one for number in self._alike[index] for one in self._triggers_of(number)]
        return triggers

    def scan(self, view: str) -> list[Hit]:
        """Every hit in a view's text, overlapping ones too, in the order of their ends."""
        automaton = self._automaton or self._built(view)
        hits: list[Hit] = []
        if automaton is None:
            for number, start, end in self._searched(view):
                hits += _whole(self._triggers_of(number), view, start, end)
        else:
            met = self._met
            for index, start, end in automaton.find_matches_as_indexes(view, overlapping=True):
                hits += _whole(met[index] or self._meet(index), view, start, end)
        if self._short and (short := self._short_words(view)):
            return sorted((*hits, *short), key=_hit_end)
        return hits

    def _short_words(self, view: str) -> list[Hit]:
        """The hits of short words, which count only as whole words."""
        # a letter that is not ASCII ends a word here, which the pattern then sees
        words = self._short_as_bytes.intersection(view.encode("ascii", "replace").translate(_SIGNS).split())
        return [
            Hit(trigger, found.start(), found.end())
            for word in sorted(map(bytes.decode, words))
            for found in re.finditer(rf"(?<![^\W_]){word}(?![^\W_])", view)
            for trigger in self._short_met.get(word) or self._meet_short(word)
        ]

    def _meet_short(self, word: str) -> list[Trigger]:
        each = (one if isinstance(one, list) else one[0].triggers_of(one[1]) for one in self._short[word])
        triggers = self._short_met[word] = [trigger for own in each for trigger in own]
        return triggers

    def warm(self) -> None:
        """Build the automaton."""
        if self._automaton is None:
            from ahocorasick_rs import AhoCorasick, MatchKind

            numbers: dict[str, list[int]] = {}
            for number, literal in enumerate(self._literals):
                numbers.setdefault(literal, []).append(number)
            self._alike = list(numbers.values())
            self._met = [None] * len(numbers)
            self._automaton = AhoCorasick(list(numbers), matchkind=MatchKind.Standard, store_patterns=False)

    def _built(self, view: str) -> AhoCorasick | None:
        """The automaton, where this text is worth building it."""
        # a text has two views; what two threads do at once here is done twice, and the same
        self._scans += 1
        if self._scans > _SCANS_WITHOUT or len(view) > _LONGEST_WITHOUT:
            self.warm()
        return self._automaton

    def _searched(self, view: str) -> list[tuple[int, int, int]]:
        """Every literal in the view: its number, and where it begins and ends."""
        found: list[tuple[int, int, int]] = []
        for number, literal in enumerate(self._literals):
            if literal in view:
                start = view.find(literal)
                while start != -1:
                    found.append((number, start, start + len(literal)))
                    start = view.find(literal, start + 1)
        return sorted(found, key=_by_end)


def _whole(triggers: Sequence[Trigger], view: str, start: int, end: int) -> list[Hit]:
    """The hits at a place, of those triggers whose word boundaries are there."""
    # a boundary beside a sign is no word boundary: "24/7" and "@" stand as they are
    joined_left = start > 0 and view[start - 1].isalnum() and view[start].isalnum()
    joined_right = end < len(view) and view[end].isalnum() and view[end - 1].isalnum()
    return [
        Hit(trigger, start, end)
        for trigger in triggers
        if not (joined_left and trigger.whole_left) and not (joined_right and trigger.whole_right)
    ]


def _hit_end(hit: Hit) -> int:
    return hit.end


def _by_end(found: tuple[int, int, int]) -> tuple[int, int]:
    return found[2], found[1]
