"""Bank accounts and payment cards."""

from __future__ import annotations

from replyguard.facts.personal_data.detectors import Detector

DETECTORS = (Detector("iban", ("iban",), "bank:find_iban", digits=9),)
