"""Runs detectors over a text and settles which of overlapping data stay."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.detectors import Detector, Find
from replyguard.processor_time import within
from replyguard.text.offsets import Span, SpanSet

_NAME = "person"
_SURE = 0.8
"""From which confidence on a model's longer name counts for the whole of one that words announce."""


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
        try:
            data, spent = within(seconds, partial(_all, detector.find(), scene))
        except Exception as crash:  # its message may hold the text: only its class is told
            failed.update(dict.fromkeys(detector.kinds, f"{detector.name}: {type(crash).__name__}"))
            continue
        found += data
        if spent is not None:
            late = f"{detector.name}: took {spent:.1f} s, the limit is {seconds:g} s"
            failed.update(dict.fromkeys(detector.kinds, late))
    return FoundData(settled(found), failed)


def _all(find: Find, scene: Scene) -> list[Datum]:
    return list(find(scene))


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
    sure = [one for one in data if one.kind == _NAME and one.confidence >= _SURE and one.strength is Strength.SHAPE]
    longer = sorted(one.span for one in sure)
    for datum in data:
        at = bisect_right(longer, datum.span.start, key=_start) - 1 if datum.kind == _NAME else -1
        if at >= 0 and datum.span.end < longer[at].end:
            yield datum._replace(span=Span(datum.span.start, longer[at].end))
        else:
            yield datum


def _start(span: Span) -> int:
    return span.start


def _rank(datum: Datum) -> tuple[int, int, int, str]:
    return -datum.strength, datum.span.start - datum.span.end, datum.span.start, datum.kind


def _place(datum: Datum) -> tuple[int, int]:
    return datum.span
