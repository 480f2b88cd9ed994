"""The words around a candidate: what stands before and behind it in its sentence."""

from __future__ import annotations

import re

from replyguard.facts.personal_data.datum import Scene

# a point ends a sentence behind a word of three letters, not behind "geb." or "Nr."; an abbreviated street ends none
_SENTENCE_END = re.compile(r"[!?]+ |(?<=[a-z0-9)]{3})(?<!str)(?<!adr)(?<!geb)(?<!dat)(?<!tel)(?<!ave)(?<!apt)\. ")


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


def has_capital(scene: Scene, position: int) -> bool:
    """True where a place in the view is a capital in the text."""
    return scene.text[scene.span(position, position + 1).start].isupper()


def is_in_capitals(scene: Scene, start: int, end: int) -> bool:
    """True where a range of the view has capitals alone in the text."""
    span = scene.span(start, end)
    return scene.text[span.start : span.end].isupper()


def is_at_line_start(scene: Scene, position: int) -> bool:
    """True where the blank before a place in the view is a line break in the text."""
    if position < 2:
        return True
    before, behind = scene.span(position - 2, position - 1), scene.span(position, position + 1)
    return "\n" in scene.text[before.end : behind.start]


def last_match(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The last place where a pattern matches: what stands nearest to the text's end."""
    return max(pattern.finditer(text), key=re.Match.start, default=None)
