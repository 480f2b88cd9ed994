"""Presidio's recognisers of national identifiers, asked one value at a time and without its engine.

Only methods that write nothing to a log are called. Importing Presidio takes a second, so this module is loaded when a
number of the right shape stands beside the right words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Protocol

from presidio_analyzer import predefined_recognizers


class _Pattern(Protocol):
    regex: str


class _Recognizer(Protocol):
    patterns: Sequence[_Pattern]

    def invalidate_result(self, pattern_text: str) -> bool | None: ...

    def validate_result(self, pattern_text: str) -> bool | None: ...


def accepts(recognizer: str, value: str) -> bool:
    """True where the recogniser of this class has a pattern for the whole value and does not find it invalid."""
    one = _recognizer(recognizer)
    if not any(re.fullmatch(pattern.regex, value, re.IGNORECASE) for pattern in one.patterns):
        return False
    return not one.invalidate_result(value) and one.validate_result(value) is not False


@cache
def _recognizer(name: str) -> _Recognizer:
    recognizer: _Recognizer = getattr(predefined_recognizers, name)()
    return recognizer
