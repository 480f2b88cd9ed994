"""The words around a candidate: what stands before and behind it in its sentence."""

from __future__ import annotations

import re

# a point ends a sentence behind a word of three letters, not behind "geb." or "Nr."; an abbreviated street ends none
_SENTENCE_END = re.compile(r"[!?]+ |(?<=[a-z0-9)]{3})(?<!str)(?<!geb)(?<!tel)(?<!ave)(?<!apt)\. ")


def words_before(view: str, start: int, width: int) -> str:
    """Up to `width` characters of a folded text before `start`, from the beginning of the sentence on."""
    text = view[max(0, start - width) : start]
    cut = 0
    for end in _SENTENCE_END.finditer(text):
        cut = end.end()
    return text[cut:]


def words_behind(view: str, end: int, width: int) -> str:
    """Up to `width` characters of a folded text behind `end`, to the end of the sentence."""
    text = view[end : end + width]
    found = _SENTENCE_END.search(text)
    return text if found is None else text[: found.start()]
