"""Numbers that identify a person: tax, insurance, identity papers."""

from __future__ import annotations

from replyguard.facts.personal_data.detectors import Detector

DETECTORS: tuple[Detector, ...] = ()
