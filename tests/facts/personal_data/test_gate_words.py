"""What opens the gates is written as it is looked for."""

from __future__ import annotations

import pytest

from replyguard.facts.personal_data.detectors import Detector
from replyguard.facts.personal_data.gates import DETECTORS
from replyguard.text.views import fold


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda one: one.name)
def test_words_and_parts_are_folded(detector: Detector) -> None:
    assert [one for one in (*detector.words, *detector.parts) if fold(one) != one or not one] == []
