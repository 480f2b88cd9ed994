"""Replies that say nearly the same, found through bands of their min-hashes, so that only likely pairs are compared."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_BANDS = 24
_ROWS = 4
_SEED = 1997
_MOST_FEATURES = 512
_NEIGHBOURS = 4
"""With how many of those behind it in a band a reply is compared, however many share it."""

# two replies meet in a band where all its rows agree: with 24 bands of 4 rows at a likeness of 0.7 in 99.8 of 100
# cases, at 0.5 in 79, at 0.3 in 18 (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.4)
_CHANCE = np.random.Generator(np.random.PCG64(_SEED))
_FACTORS = _CHANCE.integers(1, 2**63, size=(_BANDS * _ROWS, 1), dtype=np.uint64) | np.uint64(1)
_TERMS = _CHANCE.integers(0, 2**63, size=(_BANDS * _ROWS, 1), dtype=np.uint64)
_MIX = _CHANCE.integers(1, 2**63, size=(1, _ROWS), dtype=np.uint64) | np.uint64(1)


class Pair(NamedTuple):
    """Two replies by their numbers, the earlier second, and the share of features that both have."""

    reply: int
    earlier: int
    likeness: float


class NearDuplicates:
    """Keeps of each reply some hundred bytes, from which those that are alike are found at the end.

    `alike` is the share of features, of all that either has, from which on two are told.
    """

    def __init__(self, alike: float) -> None:
        self._alike = alike
        self._numbers = array("L")
        self._bands = array("Q")
        self._features = array("I")
        self._ends = array("Q", [0])

    def add(self, number: int, features: Sequence[int]) -> None:
        """Keep the features of a reply; of more than 512 the lowest, which are as good as any other choice."""
        if len(features) > _MOST_FEATURES:
            features = sorted(features)[:_MOST_FEATURES]
        hashed = np.array(sorted(features), dtype=np.uint32)
        lowest = ((hashed.astype(np.uint64) * _FACTORS + _TERMS) >> np.uint64(32)).min(axis=1)
        keys = (lowest.reshape(_BANDS, _ROWS) * _MIX).sum(axis=1, dtype=np.uint64)
        self._numbers.append(number)
        self._bands.frombytes(keys.tobytes())
        self._features.frombytes(hashed.tobytes())
        self._ends.append(len(self._features))

    def nearest(self) -> Iterator[Pair]:
        """For each reply that is like an earlier one the pair with the nearest of them, in order."""
        best: dict[int, tuple[float, int]] = {}
        for first, second in self._candidates():
            likeness = self._likeness(first, second)
            if likeness >= self._alike:
                known = best.get(second)
                if known is None or (likeness, -first) > (known[0], -known[1]):
                    best[second] = (likeness, first)
        for second in sorted(best):
            likeness, first = best[second]
            yield Pair(self._numbers[second], self._numbers[first], likeness)

    def features(self, number: int) -> set[int]:
        """The features that were kept of a reply."""
        place = bisect_left(self._numbers, number)
        return set(self._features[self._ends[place] : self._ends[place + 1]])

    def _candidates(self) -> list[tuple[int, int]]:
        """Pairs that share a band, the earlier first, each once."""
        count = len(self._numbers)
        if count < 2:
            return []
        bands = np.frombuffer(self._bands, dtype=np.uint64).reshape(count, _BANDS)
        codes: NDArray[np.uint64] = np.empty(0, dtype=np.uint64)
        for band in range(_BANDS):
            # sorted by the next band too, so that of many that share this one the likest stand side by side
            order = np.lexsort((bands[:, (band + 1) % _BANDS], bands[:, band]))
            keys = bands[order, band]
            met = [codes]
            for step in range(1, min(_NEIGHBOURS, count - 1) + 1):
                same = keys[step:] == keys[:-step]
                one, other = order[:-step][same], order[step:][same]
                low, high = np.minimum(one, other), np.maximum(one, other)
                met.append(low.astype(np.uint64) * np.uint64(count) + high.astype(np.uint64))
            codes = np.unique(np.concatenate(met))
        first, second = np.divmod(codes, np.uint64(count))
        return list(zip(first.tolist(), second.tolist(), strict=True))

    def _likeness(self, first: int, second: int) -> float:
        ends = self._ends
        one = self._features[ends[first] : ends[first + 1]]
        other = self._features[ends[second] : ends[second + 1]]
        shorter, longer = sorted((len(one), len(other)))
        if not longer or shorter / longer < self._alike:
            return 0.0
        common = len(set(one).intersection(other))
        if longer >= _MOST_FEATURES:
            # of both only the lowest are known: those below the lower of the two ends can be compared
            limit = min(one[-1], other[-1])
            return common / max(1, len({*(n for n in one if n <= limit), *(n for n in other if n <= limit)}))
        return common / (len(one) + len(other) - common)
