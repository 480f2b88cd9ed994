"""E-mail addresses and telephone numbers."""

from __future__ import annotations

from replyguard.facts.personal_data.detectors import Detector

DETECTORS = (
    Detector(
        "email",
        ("email",),
        "mail:find_email",
        words=("at", "aet", "klammeraffe", "affe"),
        parts=(
            "@",
            "(at",
            "[at",
            "{at",
            "<at",
            "*at",
            "|at",
            "(aet",
            "[aet",
            "{aet",
            "(a)",
            "[a]",
            "{a}",
            "-at-",
            "_at_",
        ),
    ),
    Detector("phone", ("phone",), "phone:find_phone", digits=6),
)
