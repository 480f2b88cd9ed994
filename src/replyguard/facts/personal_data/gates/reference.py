"""Numbers that companies give to people, and secrets."""

from __future__ import annotations

from replyguard.facts.personal_data.detectors import Detector

DETECTORS: tuple[Detector, ...] = ()
