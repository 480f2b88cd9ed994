"""How often a client may ask: a bucket for each that fills again at its rate."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic


class Pace:
    """Token buckets by name. `burst` is how many requests may come at once."""

    def __init__(self, per_second: float, burst: int, clock: Callable[[], float] = monotonic) -> None:
        self._per_second = per_second
        self._burst = burst
        self._clock = clock
        self._buckets: dict[str, tuple[float, float]] = {}

    def wait(self, who: str, per_second: float | None = None) -> float:
        """Seconds until the next request may come; 0 where this one may."""
        rate = per_second if per_second is not None else self._per_second
        now = self._clock()
        left, since = self._buckets.get(who, (float(self._burst), now))
        left = min(float(self._burst), left + (now - since) * rate)
        if left >= 1:
            self._buckets[who] = (left - 1, now)
            return 0
        self._buckets[who] = (left, now)
        return (1 - left) / rate
