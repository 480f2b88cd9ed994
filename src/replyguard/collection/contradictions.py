"""Replies that say different things of one matter: another amount, period, number, address."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import NamedTuple

from replyguard.collection.one_letter import one_letter_apart
from replyguard.facts.figures import Figure, FigureKind
from replyguard.text.offsets import Span

_MOST_VALUES = 3
_CLEAR_MAJORITY = 0.8
_TIMES_AS_OFTEN = 3
_MONTH = (28, 31)
_MONTHS = " months"
_MINUTES_A_DAY = 1440
_LAST_DIGITS = 2


class Said(NamedTuple):
    """A figure in a reply: where it stands in the visible text and in the text as given."""

    reply: int
    kind: FigureKind
    value: str
    span: Span
    source: Span


class Contradiction(NamedTuple):
    """A figure, and those of other replies that it does not go with, the first of each value.

    `is_spelling` says that it is one letter or digit away from one that stands in many more replies.
    """

    said: Said
    others: tuple[Said, ...]
    is_spelling: bool = False


@dataclass(slots=True)
class Contradictions:
    """Keeps each figure under a digest of what it is about."""

    _by_matter: defaultdict[bytes, list[Said]] = field(default_factory=lambda: defaultdict(list))
    _contacts: defaultdict[tuple[FigureKind, str], list[Said]] = field(default_factory=lambda: defaultdict(list))

    def add(self, reply: int, figures: Sequence[Figure], sources: Sequence[Span], about: Sequence[str | None]) -> None:
        """Keep the figures of a reply; `about` is the matter of each."""
        values: defaultdict[bytes, list[Said]] = defaultdict(list)
        for figure, source, matter in zip(figures, sources, about, strict=True):
            said = Said(reply, figure.kind, figure.value, figure.span, source)
            if figure.kind in ("phone", "mail", "link"):
                self._contacts[figure.kind, _spelt(said)].append(said)
            if matter is not None:
                values[blake2b(matter.encode("utf-8", "surrogatepass"), digest_size=8).digest()].append(said)
        for key, listed in values.items():
            # a reply that gives two for one matter tells cases apart that cannot be told here
            if len({one.value for one in listed}) == 1:
                self._by_matter[key].append(listed[0])

    def found(self) -> Iterator[Contradiction]:
        """Every figure that stands against more of the others, or, where none are more, against earlier ones."""
        told: set[tuple[int, Span]] = set()
        for listed in self._by_matter.values():
            for one in _against(listed):
                told.add((one.said.reply, one.said.span))
                yield one
        for one in self._misspelt():
            if (one.said.reply, one.said.span) not in told:
                yield one

    def _misspelt(self) -> Iterator[Contradiction]:
        """Contacts a letter or digit away from one that stands in many more replies."""
        for kind in ("phone", "mail", "link"):
            by_spelling = {spelt: said for (of, spelt), said in self._contacts.items() if of == kind}
            for one, other in one_letter_apart(by_spelling):
                rare, usual = sorted((one, other), key=lambda spelt: len({said.reply for said in by_spelling[spelt]}))
                often = len({said.reply for said in by_spelling[usual]})
                if often < _TIMES_AS_OFTEN * len({said.reply for said in by_spelling[rare]}):
                    continue
                if kind == "phone" and rare[:-_LAST_DIGITS] == usual[:-_LAST_DIGITS]:
                    continue  # an extension
                if _without_digits(rare) == _without_digits(usual) and kind != "phone":
                    continue  # numbered, as support1 and support2
                for said in by_spelling[rare]:
                    yield Contradiction(said, (by_spelling[usual][0],), is_spelling=True)


def _against(listed: Sequence[Said]) -> Iterator[Contradiction]:
    by_value: defaultdict[str, list[Said]] = defaultdict(list)
    for said in listed:
        by_value[said.value].append(said)
    for value in [value for value in by_value if value.endswith(_MONTHS)]:
        same = next((other for other in by_value if other != value and is_same(value, other)), None)
        if same is not None:
            by_value[same] = sorted(by_value[same] + by_value.pop(value))
    if len(by_value) < 2:
        return
    # of equals the one that came first
    usual = max(by_value, key=lambda value: (len(by_value[value]), -by_value[value][0].reply))
    if len(by_value) > _MOST_VALUES and len(by_value[usual]) < _CLEAR_MAJORITY * len(listed):
        return  # so many values: the words do not tell what they differ in
    for value, those in by_value.items():
        if value != usual:
            yield from (Contradiction(one, (by_value[usual][0],)) for one in those)


def is_same(one: str, other: str) -> bool:
    """True for equal values, and for a month beside as many days as one may have."""
    if one == other:
        return True
    (first, _, unit), (second, _, other_unit) = one.partition(" "), other.partition(" ")
    if unit == "months" and other_unit == "minutes":
        return _is_months(first, second)
    return unit == "minutes" and other_unit == "months" and _is_months(second, first)


def _is_months(months: str, minutes: str) -> bool:
    try:
        count, days = float(months), float(minutes) / _MINUTES_A_DAY
    except ValueError:  # a range
        return False
    return count * _MONTH[0] <= days <= count * _MONTH[1]


def _spelt(said: Said) -> str:
    """What is compared letter by letter: of a link only the host, since paths may well be a letter apart."""
    return said.value.split("/")[0] if said.kind == "link" else said.value


def _without_digits(text: str) -> str:
    return "".join(one for one in text if not one.isdigit())
