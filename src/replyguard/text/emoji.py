"""What counts as one emoji."""

from __future__ import annotations

import re

# a sign with what belongs to it: skin tone, joined signs, the selector of the coloured form; a flag is two letters
_PICTURE = "[\u231a\u231b\u23e9-\u23f3\u2600-\u27bf\u2b05-\u2b55\U0001f000-\U0001faff]"
_TONES = "[\ufe0f\U0001f3fb-\U0001f3ff]*"
EMOJI = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}|[0-9#*]\ufe0f?\u20e3|[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u2934\u2935\u3030]\ufe0f"
    f"|{_PICTURE}{_TONES}(?:\u200d{_PICTURE}{_TONES})*"
)
