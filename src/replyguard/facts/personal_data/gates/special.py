"""What the law specially protects."""

from __future__ import annotations

from replyguard.facts.personal_data.detectors import Detector

DETECTORS: tuple[Detector, ...] = ()
