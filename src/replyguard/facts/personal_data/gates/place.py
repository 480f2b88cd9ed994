"""Where somebody lives, drives and is online; dates of birth."""

from __future__ import annotations

from replyguard.facts.personal_data.detectors import Detector

DETECTORS: tuple[Detector, ...] = ()
