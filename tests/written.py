"""A verdict as it is written, for tests that look for what must not stand in it."""

from __future__ import annotations

import json

from replyguard import Verdict


def written(verdict: Verdict, *left_out: str) -> str:
    """The verdict without its policy, in whose digest any digits may stand, and without the keys named."""
    shown = {key: value for key, value in verdict.to_dict().items() if key not in ("policy", *left_out)}
    return json.dumps(shown, ensure_ascii=False)
