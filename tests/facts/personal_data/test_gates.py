"""Gates: what stands around digits is looked at whole, wherever else in the text digits stand."""

from __future__ import annotations

import pytest

from replyguard import Guard

_GUARD = Guard()


@pytest.mark.parametrize("distance", range(1, 90))
@pytest.mark.parametrize("value", ["WVWZZZ1JZ3W386752", "M-AB 1234"])
def test_an_earlier_digit_at_any_distance_hides_nothing(value: str, distance: int) -> None:
    filler = ("und so weiter " * 8)[:distance].rstrip() + " "
    text = f"Nr. 7 {filler}{value} ist da."
    assert value in [text[finding.start : finding.end] for finding in _GUARD.check(text).findings]
