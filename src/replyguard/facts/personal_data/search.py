"""Runs detectors over a text and settles which of overlapping data stay."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.detectors import Detector
from replyguard.processor_time import begin, excess
from replyguard.text.offsets import Span, SpanSet


class DetectorFailure(Exception):
    """A detector crashed or ran out of time: its kinds are unknown, not absent. It never repeats what it read."""


class FoundData:
    """The data of one text by kind; asking for a kind in `failed`, whose detector failed, raises DetectorFailure."""

    def __init__(self, data: Iterable[Datum] = (), failed: Mapping[str, str] = MappingProxyType({})) -> None:
        self._failed = failed
        self._by_kind: dict[str, list[Datum]] = {}
        for datum in data:
            self._by_kind.setdefault(datum.kind, []).append(datum)

    def kinds(self) -> set[str]:
        """The kinds of which something was found, or of which that could not be found out."""
        return {*self._by_kind, *self._failed}

    def of_kind(self, kind: str) -> Sequence[Datum]:
        """The data of a kind, in order; raises DetectorFailure."""
        if kind in self._failed:
            raise DetectorFailure(self._failed[kind])
        return self._by_kind.get(kind, ())


NO_DATA = FoundData()
"""Of a text before which every gate stayed shut."""


def search(scene: Scene, detectors: Iterable[Detector], seconds: float) -> FoundData:
    """Run the detectors; one that crashes, or takes longer than `seconds`, makes its kinds unknown."""
    found: list[Datum] = []
    failed: dict[str, str] = {}
    for detector in detectors:
        begun = begin(seconds)
        try:
            find = detector.find()
            begun = begin(seconds)  # what is loaded the first time is not held against the text
            found += find(scene)
        except Exception as crash:  # its message may hold the text: only its class is told
            failed.update(dict.fromkeys(detector.kinds, f"{detector.name}: {type(crash).__name__}"))
            continue
        spent = excess(begun, seconds)
        if spent is not None:
            late = f"{detector.name}: took {spent:.1f} s, the limit is {seconds:g} s"
            failed.update(dict.fromkeys(detector.kinds, late))
    return FoundData(settled(found), failed)


def settled(data: Iterable[Datum]) -> list[Datum]:
    """The data in order; of overlapping ones the best founded, of equally founded ones the longest.

    An announced name reaches as far as a longer one around it that a model is sure of.
    """
    taken = SpanSet()
    kept = []
    for datum in sorted(_widened(list(data)), key=_rank):
        if not taken.overlaps(datum.span):
            taken.add_apart(datum.span)
            kept.append(datum)
    return sorted(kept, key=_place)


def _widened(data: Sequence[Datum]) -> Iterator[Datum]:
    """The data, names as long as the longer names that hold them: "Ihre Tochter Lina Oberhauser", not "Lina"."""
    longer = [one for one in data if one.kind in _NAMES and one.confidence >= _SURE and one.strength is Strength.SHAPE]
    for datum in data:
        around = next((one for one in longer if datum.kind == one.kind and _holds(one.span, datum.span)), datum)
        yield datum if around is datum else replace(datum, span=Span(datum.span.start, around.span.end))


_NAMES = frozenset({"person"})
_SURE = 0.8


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _rank(datum: Datum) -> tuple[int, int, int, str]:
    return -datum.strength, datum.span.start - datum.span.end, datum.span.start, datum.kind


def _place(datum: Datum) -> tuple[int, int]:
    return datum.span
