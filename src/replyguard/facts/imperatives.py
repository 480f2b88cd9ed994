"""Imperatives of a German text: what a du is asked to do, told from a first person and from nouns."""

from __future__ import annotations

from functools import cache

import regex

from replyguard.lexicons.format import lines_of
from replyguard.text.late_pattern import late_pattern
from replyguard.text.offsets import Span
from replyguard.text.word_data import lexicon_file

_CLAUSE_START = late_pattern(
    r"(?:\A|[.!?:…\n)\p{So}\ufe0f])\s{0,3}\Z|\b(?:bitte|einfach|dann|also|sonst)\s\Z"
    r"|\b(?:bitte|dann) (?:auch|einfach|mal|doch)\s\Z|,\s(?:bitte|dann|und)\s\Z",
    regex.IGNORECASE,
)
_ICH = late_pattern(r"\b(?:ich|[Mm]ich|[Mm]ein\w*)\b[^.!?\n]*\Z", regex.IGNORECASE)
_NEXT_WORD = late_pattern(r"\s+\p{L}|['’]s\b")
_BEHIND_REQUEST = late_pattern(
    r"\s+(?:uns|mir|dich|bitte|mal|doch|einfach|ruhig|dein\w*|hierzu|dazu|dafür|kurz|am besten|nochmals?|noch einmal"
    r"|erneut|gerne?|vorbei|unbedingt|in den Einstellungen|in der App|auf (?:„|der|den)|ob)\b|,?\s+dass\b"
)
# beside a Sie of the same sentence, or a further request, nobody speaks of himself
_BESIDE_REQUEST = late_pattern(
    r"[^.!?\n]{0,60}?(?:\bund \p{Ll}+e?n Sie\b|, (?:dann |und )?(?:tippe?|klicke?|wähle?|drücke?|gehe?|öffne|prüfe?"
    r"|warte)\b"
    r"|, (?:den|die|das|damit|bevor|wenn|sobald|falls|um|was|wie|wo|dann)\b[^.!?\n]{0,40}\b(?:Sie|du|Ihnen|dir"
    r"|dein\w*)\b)"
)
_PLEA = late_pattern(r"(?:\A|[.!?:,\n]\s{0,3})(?:[Bb]itte|[Dd]ann)\s\Z")
# "Starten Sie neu und warte …", "Öffne die App und tippe …"
_JOINED_REQUEST = late_pattern(
    r"(?:\A|[.!?:\n]\s*)(?:[Bb]itte )?(?:\p{L}+en Sie|(?!\p{L}*(?:[Hh]abe|[Hh]atte|[Ww]urde|[Ww]erde|[Ss]ollte"
    r"|[Kk]önnte|[Ww]ürde|[Mm]usste)\b)\p{L}+e (?:dich|bitte|den|die|das))\b[^.!?\n]*\b(?:und|oder)\s\Z"
)
_IN_REQUEST_ALONE = late_pattern(
    r"(?:[Hh]ab (?:bitte |noch |etwas |ein wenig |ein bisschen )*(?:Geduld|Verständnis|Nachsicht|Spaß|keine (?:Angst"
    r"|Sorge))"
    r"|[Ss]ei (?:unbesorgt|bitte|nicht|versichert|gewiss|willkommen|gespannt|so (?:nett|gut|lieb)|beruhigt))\b"
)
# "schicke Ihnen", "melde mich": somebody speaks of himself and leaves out the ich
_OF_ONESELF = late_pattern(r"\s+(?:Ihnen|Sie|dir|mich|gleich|sofort|gerade|eben|ich)\b|\s+\w+\s+(?:ich|Ihnen|mich)\b")


@cache
def imperatives() -> dict[str, bool]:
    """Every imperative singular that is known, and whether it is doubtful: a first person or a noun as well."""
    file = lexicon_file("de", "imperatives", "txt")
    lines = (line.strip() for _, line in lines_of(file.read_text(encoding="utf-8")))
    return {line.lstrip("*"): line.startswith("*") for line in lines}


def is_request(text: str, span: Span, *, is_doubtful: bool) -> bool:
    """True for an imperative at the beginning of a clause; a doubtful one needs beside it what only a request has."""
    before = text[max(0, span.start - 80) : span.start]
    if (
        _CLAUSE_START.search(before[-16:]) is None
        and not _follows_comma(before, text[span.start : span.end])
        and not (before.endswith((" und ", " oder ")) and _JOINED_REQUEST.search(before))
    ):
        return False
    behind = text[span.end : span.end + 120]
    if _OF_ONESELF.match(behind):
        return False
    if is_doubtful and (
        _IN_REQUEST_ALONE.match(text, span.start)
        or _BESIDE_REQUEST.match(behind)
        or (_PLEA.search(before) and _NEXT_WORD.match(behind))
        or _JOINED_REQUEST.search(before)
    ):
        return True
    return (_BEHIND_REQUEST if is_doubtful else _NEXT_WORD).match(behind) is not None


def _follows_comma(before: str, word: str) -> bool:
    """True for "Hi Tom, schreib uns"; a form in -e may belong to an ich."""
    is_first_person = word.endswith("e") and _ICH.search(before) is not None
    return before.rstrip().endswith(",") and word[0].islower() and not is_first_person
