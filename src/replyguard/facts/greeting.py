"""Greeting and sign-off: where they stand and whom they name."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from replyguard.text.offsets import Span

_OPENERS = (
    r"hallo|hi|hey|heya|hiya|hello|dear|moin(?:\s+moin)?|servus|gr[üu](?:ß|ss)\s+(?:gott|dich|euch)|gr[üu](?:ß|ss)ezi|gr[üu]ezi|hoi|"
    r"guten\s+(?:morgen|tag|abend)|good\s+(?:morning|afternoon|evening|day)|"
    r"sehr\s+geehrte[rs]?|liebe[rs]?|werte[rs]?|geehrte[rs]?|gr[üu](?:ß|ss)e"
)
_GREETING = regex.compile(
    rf"\A[\s\W]*(?:@\w+[\s,:]+)*(?P<opener>{_OPENERS})\b(?P<rest>[^\n,!.:;–—?]{{0,60}})(?:[,!.:;–—?]|\n|\Z)",
    regex.IGNORECASE,
)
_NAME = regex.compile(r"[\p{Lu}@{#%][^\n]*\Z", regex.V0)

_CLOSERS = (
    r"(?:mit\s+)?(?:freundliche[nm]?|beste[nm]?|liebe[nm]?|viele[nm]?|herzliche[nm]?|sch[öo]ne[nm]?|sonnige[nm]?|vlg)"
    r"\s+gr(?:ü|ue)(?:ß|ss)(?:e|en)?|gr(?:ü|ue)(?:ß|ss)(?:e|le)?|mfg|lg|vg|dein|deine|eure?|ihre?|euer|"
    r"(?:best|kind|warm|many)\s+(?:regards|wishes|thanks)|regards|cheers|sincerely|yours\s+(?:sincerely|faithfully|truly)|"
    r"yours|your|all\s+the\s+best|best|thanks|thank\s+you|vielen\s+dank|danke"
)
_SIGN_OFF_LINE = regex.compile(
    rf"(?:\n|\A|(?<=[.!?)]\s))[ \t]*(?P<closer>{_CLOSERS})\b[^\n]{{0,80}}(?:\n[^\n]{{0,80}}){{0,3}}\s*\Z",
    regex.IGNORECASE,
)
_INITIALS = regex.compile(r"(?:\s|\A)(?P<mark>[\^~*/–—-]{1,2}\s?(?P<name>\p{L}[\p{L}.]{0,15}))\s*\Z")
_LINES_AT_THE_END = 420


@dataclass(frozen=True, slots=True)
class Greeting:
    """How a reply greets: the whole phrase, and the name in it."""

    span: Span
    name: Span | None


@dataclass(frozen=True, slots=True)
class SignOff:
    """How a reply ends: the closing phrase with the signature, or the agent's initials ('^JW', '-KC')."""

    span: Span
    is_initials: bool


def find_greeting(text: str) -> Greeting | None:
    """The greeting at the beginning of a text, such as 'Hallo Frau Müller,'."""
    found = _GREETING.match(text[:200])
    if found is None:
        return None
    start, end = found.start("opener"), found.end("rest")
    rest = found.group("rest")
    name = _NAME.search(rest.strip())
    if name is None:
        if rest.strip() and found.group("opener").lower() not in ("hallo", "hi", "hey", "hello", "dear"):
            return None
        return Greeting(Span(start, found.end("opener")), None)
    begin = found.start("rest") + rest.index(name.group())
    return Greeting(Span(start, end), Span(begin, begin + len(name.group().rstrip())))


def find_sign_off(text: str) -> SignOff | None:
    """The closing words and signature at the end of a text."""
    offset = max(0, len(text) - _LINES_AT_THE_END)
    tail = text[offset:]
    initials = _INITIALS.search(tail)
    if initials is not None:
        return SignOff(Span(offset + initials.start("mark"), offset + initials.end("mark")), True)
    best = None
    for found in _SIGN_OFF_LINE.finditer(tail, overlapped=True):
        best = found
        break
    if best is None:
        return None
    return SignOff(Span(offset + best.start("closer"), offset + len(tail.rstrip())), False)
