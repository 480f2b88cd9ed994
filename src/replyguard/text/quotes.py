"""What a plain text quotes from somebody else: lines with '>', and the mail that stands below its header."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from replyguard.text.offsets import Span, merge

# without one of these there is neither a '>' line nor a header; plain searches, since every draft passes here
_CANDIDATES = (">", "schrieb", "wrote", "---", "Von:", "From:", "Von*", "From*")
_LONGEST_HEADER = 400
_MOST_ATTRIBUTION_LINES = 3
_MOST_FIELD_LINES = 8

_LINE = re.compile(r"([^\r\n]*+)(?:\r\n?|\n)?")
# ">:(" and ">.<" are faces, ">= 5" is a comparison
_QUOTE_MARK = re.compile(r"[ \t]*+>(?!=|[:;]['o^-]?[()\[\]DPO/\\|]|[._]<)")
_SEPARATOR = re.compile(
    r"""[ \t]*+-{3,}+[ ]?(?:Original[ ]Message|Forwarded[ ]Message|Original[- ]?Nachricht|Originalnachricht
    |Ursprüngliche[ ](?:Nachricht|E-Mail|Mail)|Weitergeleitete[ ]Nachricht)[ ]?-{3,}+[ \t]*+\Z""",
    re.IGNORECASE | re.VERBOSE,
)
_OUTLOOK_RULE = re.compile(r"[ \t]*+(?:_{10,}+|-{10,}+)[ \t]*+\Z")
_ATTRIBUTION_START = re.compile(r"[ \t]*+(?:(?:Am|On)\b[^\n]*[0-9]|[^\n]*\b(?:schrieb|hat|wrote)\b)")
# a pronoun behind the verb makes it a sentence of the writer's own: "Am 3.5.2026 schrieb uns ein Kunde:"
_DATED_ATTRIBUTION = re.compile(
    r"[ \t]*+(?:Am\b.*\bschrieb\b(?!\s(?:uns|mir|dir|euch|Ihnen|ich|er|sie|Sie|es|wir)\b)"
    r"|Am\b.*\bhat\b.*\bgeschrieben\s*+:|On\b.*\bwrote\b)",
    re.DOTALL,
)
_NAMED_ATTRIBUTION = re.compile(
    r"[^:]*?(?:\bschrieb\sam\b|\bhat\sam\b|\bwrote\son\b).*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
    r"(?:\s(?:Uhr|AM|PM|[A-Z]{3,4}))?(?:\sgeschrieben)?\s*+:",
    re.DOTALL,
)
_DATE = re.compile(r"\b(?:[0-9]{4}|[0-9]{1,2}[:.][0-9]{2}|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2})\b")
_FIELD_LINE = re.compile(
    r"[ \t]*+\*{0,2}(?:Von|From|Gesendet|Sent|Datum|Date|An|To|Cc|CC|Kopie|Antwort an|Reply-To|Betreff|Subject)\*{0,2}:"
)
_FIELD = re.compile(
    r"\b(?:(?P<sender>Von|From)|(?P<sent>Gesendet|Sent)|(?P<date>Datum|Date)|(?P<recipient>An|To)"
    r"|(?P<subject>Betreff|Subject))\*{0,2}:"
)


def quoted_spans(text: str) -> tuple[Span, ...]:
    """The parts of a plain text that are quoted, in order, in code points.

    These are lines that start with '>', and everything from a mail's header on (German and English clients); where '>'
    lines follow the header and own words come after them, only the header and those lines.
    """
    for candidate in _CANDIDATES:
        if candidate in text:
            return _find_quotes(text)
    return ()


class _LineKind(Enum):
    BLANK = "blank"
    QUOTE = "quote"
    OTHER = "other"


class _Line(NamedTuple):
    start: int
    end: int
    kind: _LineKind


class _Header(NamedTuple):
    """A header stands in lines[first:following]."""

    first: int
    following: int


def _find_quotes(text: str) -> tuple[Span, ...]:
    lines = _lines(text)
    spans = [Span(line.start, line.end) for line in lines if line.kind is _LineKind.QUOTE]
    # from the last header up: what a later one quotes is nobody's own words for an earlier one
    stop = len(lines)
    for first, following in reversed(_headers(text, lines)):
        if _is_answered_within(lines[following:stop]):
            end = lines[following - 1].end
        else:
            end = len(text) if stop == len(lines) else lines[stop].start
        spans.append(Span(lines[first].start, end))
        stop = first
    return _joined(text, merge(spans))


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    for found in _LINE.finditer(text):
        start, end = found.span(1)
        if text[start:end].isspace() or start == end:
            kind = _LineKind.BLANK
        elif _QUOTE_MARK.match(text, start, end):
            kind = _LineKind.QUOTE
        else:
            kind = _LineKind.OTHER
        lines.append(_Line(start, end, kind))
    return lines


def _is_answered_within(lines: Sequence[_Line]) -> bool:
    """True where '>' lines are followed by other words."""
    is_quoted = False
    for line in lines:
        if line.kind is _LineKind.QUOTE:
            is_quoted = True
        elif is_quoted and line.kind is _LineKind.OTHER:
            return True
    return False


def _joined(text: str, spans: list[Span]) -> tuple[Span, ...]:
    """Neighbours with nothing but a line's end between them, as one."""
    joined: list[Span] = []
    for span in spans:
        if joined and text[joined[-1].end : span.start] in ("\n", "\r\n", "\r"):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)


def _headers(text: str, lines: Sequence[_Line]) -> list[_Header]:
    headers: list[_Header] = []
    index = 0
    while index < len(lines):
        following = _header_end(text, lines, index) if lines[index].kind is _LineKind.OTHER else None
        if following is None:
            index += 1
        else:
            headers.append(_Header(index, following))
            index = following
    return headers


def _header_end(text: str, lines: Sequence[_Line], index: int) -> int | None:
    """The line behind the header that begins at `index`."""
    line = lines[index]
    if line.end - line.start > _LONGEST_HEADER:
        return None
    if _SEPARATOR.match(text, line.start, line.end):
        return _field_block_end(text, lines, _behind_blanks(lines, index + 1), least=2) or index + 1
    if _OUTLOOK_RULE.match(text, line.start, line.end):
        return _field_block_end(text, lines, _behind_blanks(lines, index + 1), least=2)
    if _FIELD_LINE.match(text, line.start, line.end):
        return _field_block_end(text, lines, index, least=3)
    return _attribution_end(text, lines, index)


def _field_block_end(text: str, lines: Sequence[_Line], index: int, least: int) -> int | None:
    """The end of a block like 'Von: … Gesendet: … An: … Betreff: …', on one line or several, from `index` on.

    'Von: Berlin, An: Hamburg, Datum: 3.5.' is none: a mail tells when it was sent, or its subject.
    """
    names: set[str] = set()
    following = index
    for line in lines[index : index + _MOST_FIELD_LINES]:
        end = min(line.end, line.start + _LONGEST_HEADER)
        if line.kind is not _LineKind.OTHER or not _FIELD_LINE.match(text, line.start, end):
            break
        names.update(found.lastgroup or "" for found in _FIELD.finditer(text, line.start, end))
        following += 1
    is_mail = "sender" in names and not names.isdisjoint({"sent", "subject"}) and len(names) >= least
    return following if is_mail else None


def _behind_blanks(lines: Sequence[_Line], index: int) -> int:
    while index < len(lines) and lines[index].kind is _LineKind.BLANK:
        index += 1
    return index


def _attribution_end(text: str, lines: Sequence[_Line], index: int) -> int | None:
    """The end of a sentence like 'Am 3. Mai 2026 um 10:12 schrieb Anna:', which clients wrap at their will."""
    start, end, _ = lines[index]
    if not _ATTRIBUTION_START.match(text, start, end):
        return None
    for following, line in enumerate(lines[index : index + _MOST_ATTRIBUTION_LINES], index + 1):
        if line.kind is not _LineKind.OTHER or line.end - start > _LONGEST_HEADER:
            return None
        if line.start > start and text.startswith(("Am ", "On "), line.start):
            return None
        sentence = text[start : line.end]
        if sentence.rstrip(" \t\xa0*_").endswith(":"):
            return following if _is_attribution(sentence) else None
    return None


def _is_attribution(sentence: str) -> bool:
    if "schrieb" not in sentence and "wrote" not in sentence:
        return False
    if _DATED_ATTRIBUTION.match(sentence):
        return _DATE.search(sentence) is not None
    return _NAMED_ATTRIBUTION.fullmatch(sentence.rstrip()) is not None
