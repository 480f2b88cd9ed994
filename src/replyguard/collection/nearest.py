"""Approved replies, and which of them a draft is nearest to."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from replyguard.collection.wording import body_of
from replyguard.draft import Draft, as_draft
from replyguard.text.reading import Reading
from replyguard.text.views import fold

_MOST_CANDIDATES = 200
_MOST_LISTED = 2_000
_TELLING = 16


@dataclass(frozen=True, slots=True)
class Nearest:
    """An approved reply, its number in the order in which they were given, and how like it a draft is, in percent."""

    number: int
    likeness: float
    reply: Draft


class Approved:
    """Approved replies, read once, so that drafts can be compared with the few that share their rarer words.

    Likeness is the share of letters in common in the same order, or with the words put in order, whichever is more;
    greeting, sign-off and placeholders left out. Raises DraftError for what is no reply.
    """

    def __init__(self, replies: Iterable[Draft | str | Mapping[str, Any]]) -> None:
        self._replies = [as_draft(one) for one in replies]
        self._compared = [_compared(one) for one in self._replies]
        self._holding: defaultdict[str, array[int]] = defaultdict(lambda: array("L"))
        for number, text in enumerate(self._compared):
            for word in set(text.split()):
                self._holding[word].append(number)

    def __len__(self) -> int:
        return len(self._replies)

    def nearest(
        self, draft: Draft | str | Mapping[str, Any], *, most: int = 3, at_least: float = 50.0
    ) -> tuple[Nearest, ...]:
        """The approved replies that a draft is nearest to, the nearest first."""
        from rapidfuzz import fuzz

        text = _compared(as_draft(draft))
        found = []
        for number in self._candidates(text):
            other = self._compared[number]
            likeness = max(fuzz.ratio(text, other), fuzz.token_sort_ratio(text, other))
            if likeness >= at_least:
                found.append((-likeness, number))
        return tuple(Nearest(number, -less, self._replies[number]) for less, number in sorted(found)[:most])

    def _candidates(self, text: str) -> list[int]:
        """Those that share most of the draft's rarer words."""
        shared = [word for word in dict.fromkeys(text.split()) if word in self._holding]
        rare_first = sorted(shared, key=lambda word: len(self._holding[word]))
        weights: defaultdict[int, float] = defaultdict(float)
        for word in rare_first[:_TELLING]:
            listed = self._holding[word]
            if len(listed) > _MOST_LISTED and len(weights) >= _MOST_CANDIDATES:
                break  # so common a word tells nothing that rarer ones have not told
            weight = math.log1p(len(self._replies) / len(listed))
            for number in listed:
                weights[number] += weight
        return sorted(weights, key=lambda number: (-weights[number], number))[:_MOST_CANDIDATES]


def _compared(draft: Draft) -> str:
    reading = Reading(draft.text, format=draft.format, kind="saved-reply", language=draft.language or "de")
    return " ".join(fold(body_of(reading)[0]).split())
