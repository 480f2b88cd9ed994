"""E-mail addresses and telephone numbers."""

from __future__ import annotations

from replyguard.facts.personal_data.detectors import Detector

DETECTORS: tuple[Detector, ...] = ()
