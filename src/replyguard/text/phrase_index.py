"""One automaton for every literal that a policy looks for; one scan a view, and rules look only at hits."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from replyguard.text.views import fold

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_LONGEST_SHORT = 3
_SIGNS = bytes(code if bytes((code,)).isalnum() else ord(" ") for code in range(256))
_SCANS_WITHOUT = 2
_LONGEST_WITHOUT = 2000


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

    def __init__(self, triggers: Iterable[Trigger], words: Iterable[Words] = ()) -> None:
        listed = list(triggers)
        by_literal: dict[str, list[Trigger]] = {}
        # all at once: one by one it takes as long as reading the policy
        for trigger, literal in zip(listed, fold("\0".join(one.literal for one in listed)).split("\0"), strict=False):
            by_literal.setdefault(literal, []).append(trigger)
        by_literal.pop("", None)
        # short words stand inside many others, so that an automaton would find them everywhere
        self._short = {literal: by_literal.pop(literal) for literal in [*by_literal] if _is_short(literal, by_literal)}
        self._short_as_bytes = frozenset(literal.encode("ascii") for literal in self._short)
        self._literals = list(by_literal)
        self._triggers: list[list[Trigger] | None] = list(by_literal.values())
        self._words: list[tuple[int, Words]] = []
        for source in words:
            self._words.append((len(self._literals), source))
            self._literals += source.literals
        self._triggers += [None] * (len(self._literals) - len(self._triggers))
        self._automaton: AhoCorasick | None = None
        self._scans = 0

    def __len__(self) -> int:
        return len(self._literals) + len(self._short)

    def _triggers_of(self, index: int) -> list[Trigger]:
        triggers = self._triggers[index]
        if triggers is None:
            first, source = next(item for item in reversed(self._words) if item[0] <= index)
            triggers = self._triggers[index] = source.triggers_of(index - first)
        return triggers

    def scan(self, view: str) -> list[Hit]:
        """Every hit in a view's text, overlapping ones too, in the order of their ends."""
        found = self._found(view)
        hits: list[Hit] = []
        length = len(view)
        for index, start, end in found:
            # a boundary beside a sign is no word boundary: "24/7" and "@" stand as they are
            joined_left = start > 0 and view[start - 1].isalnum() and view[start].isalnum()
            joined_right = end < length and view[end].isalnum() and view[end - 1].isalnum()
            hits += [
                Hit(trigger, start, end)
                for trigger in self._triggers[index] or self._triggers_of(index)
                if not (joined_left and trigger.whole_left) and not (joined_right and trigger.whole_right)
            ]
        if self._short and (short := self._short_words(view)):
            return sorted((*hits, *short), key=_hit_end)
        return hits

    def _short_words(self, view: str) -> list[Hit]:
        """The hits of short words, which count only as whole words."""
        # a letter that is not ASCII ends a word here, which the pattern then sees
        words = self._short_as_bytes.intersection(view.encode("ascii", "replace").translate(_SIGNS).split())
        return [
            Hit(trigger, found.start(), found.end())
            for word in sorted(words)
            for found in re.finditer(rf"(?<![^\W_]){word.decode('ascii')}(?![^\W_])", view)
            for trigger in self._short[word.decode("ascii")]
        ]

    def warm(self) -> None:
        """Build the automaton."""
        if self._automaton is None:
            from ahocorasick_rs import AhoCorasick, MatchKind

            self._automaton = AhoCorasick(self._literals, matchkind=MatchKind.Standard, store_patterns=False)

    def _found(self, view: str) -> list[tuple[int, int, int]]:
        """Every literal in the view: its number, and where it begins and ends."""
        if self._automaton is None:
            # a text has two views; what two threads do at once here is done twice, and the same
            self._scans += 1
            if self._scans <= _SCANS_WITHOUT and len(view) <= _LONGEST_WITHOUT:
                return self._searched(view)
            self.warm()
        assert self._automaton is not None
        return self._automaton.find_matches_as_indexes(view, overlapping=True)

    def _searched(self, view: str) -> list[tuple[int, int, int]]:
        found: list[tuple[int, int, int]] = []
        for index, literal in enumerate(self._literals):
            start = view.find(literal)
            while start != -1:
                found.append((index, start, start + len(literal)))
                start = view.find(literal, start + 1)
        return sorted(found, key=_by_end)


def _is_short(literal: str, by_literal: Mapping[str, Sequence[Trigger]]) -> bool:
    return (
        len(literal) <= _LONGEST_SHORT
        and literal.isascii()
        and literal.isalpha()
        and all(trigger.whole_left and trigger.whole_right for trigger in by_literal[literal])
    )


def _hit_end(hit: Hit) -> int:
    return hit.end


def _by_end(found: tuple[int, int, int]) -> tuple[int, int]:
    return found[2], found[1]
