"""Greeting and sign-off: where they stand and whom they name."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from replyguard.facts.greeting_words import GREETINGS, SHORT_GREETINGS, greeting_pattern
from replyguard.text.late_pattern import late_pattern
from replyguard.text.offsets import Span

_OPENERS = rf"(?:sehr\s+|moin\s+)?(?:{greeting_pattern(GREETINGS)})"
_SHORT_OPENERS = rf"(?:{greeting_pattern(SHORT_GREETINGS)})(?=,?\s+(?-i:\p{{Lu}}))"
# a full stop behind a title or an initial is part of the name
_DOTTED = r"\b(?:Dr|Prof|Mag|Ing|Dipl|Mrs?|Ms|Hr|Fr|Fam|St|med|jur|phil|\p{L})\."
_GREETING = late_pattern(
    rf"\A[\s\W]*(?:@\w+[\s,:]+)*(?P<opener>{_OPENERS}|{_SHORT_OPENERS})\b(?P<rest>(?:{_DOTTED}|[^\n,!.:;–—?]){{0,60}}+)(?:[,!.:;–—?]"
    rf"|\n|\Z)",
    regex.IGNORECASE,
)
# "Liebe ist alles", but "Liebe alle,"
_ONLY_BEFORE_A_NAME = late_pattern(r"(?:sehr\s+)?(?:liebe|werte|(?:ge|ver)ehrte)", regex.IGNORECASE)
_TO_ALL = late_pattern(r"\s+(?:alle|zusammen|ihr|community|beide|fans)\b", regex.IGNORECASE)
_NAME = late_pattern(r"[\p{Lu}@{#%][^\n]*\Z", regex.V0)

_REGARDS = (
    r"(?:mit\s+|viele\s+|und\s+)?(?:freundliche[nm]?|beste[nm]?|liebe[nm]?|viele[nm]?|herzliche[nm]?|sch[öo]ne[nm]?"
    r"|sonnige[nm]?|vlg)\s+gr(?:ü|ue)(?:ß|ss)(?:e|en)?|gr(?:ü|ue)(?:ß|ss)(?:e|le)?|mfg|lg|vg|"
    r"(?:best|kind|warm|many)\s+(?:regards|wishes|thanks)|regards|cheers|sincerely|"
    r"yours\s+(?:sincerely|faithfully|truly)|"
    r"all\s+the\s+best|i\.\s?a\.|i\.\s?v\."
)
# these open ordinary sentences as well
_CLOSERS = rf"{_REGARDS}|dein|deine|eure?|ihre?|euer|yours|your|best|thanks|thank\s+you|vielen\s+dank|danke"
_SIGN_OFF_LINE = late_pattern(
    rf"(?:\n|\A|(?<=[.!?)]\s))[ \t]*(?P<closer>{_CLOSERS})\b(?P<rest>[^\n]{{0,80}}(?:\n[^\n]{{0,80}}){{0,3}})\s*\Z",
    regex.IGNORECASE,
)
# words of the closing phrase end where the signature begins; "Grüße an Ihre Frau" goes on to somebody else
_PLAIN_CLOSER = late_pattern(rf"(?:{_REGARDS})", regex.IGNORECASE)
_TO_SOMEBODY = late_pattern(r"[^\n,]{0,30}\b(?:an|to|for|für|auch)\b", regex.IGNORECASE)
_SIGNED = late_pattern(
    r"[\s,.!–—-]*(?:(?:\p{Lu}[\p{L}'’.-]*|von|vom|der|from|the|and|und|&|at|of|\(\p{L}+\))[\s,.!]*){0,9}"
)
_TEAM = late_pattern(r"\A[^\n.!?]{0,40}\b(?:team|crew|support|service|kundenservice|kundendienst)\b", regex.IGNORECASE)
_ON_BEHALF = late_pattern(
    r"(?:\n|\A)[ \t]*(?P<signature>(?:i\.\s?[aAvV]\.|ppa\.)\s[^\n]{2,60}(?:\n[^\n]{0,80}){0,3}"
    r"|(?<=\n)\p{Lu}[\p{L}'’.-]{1,20}(?:\s\p{Lu}[\p{L}'’.-]{0,20})?,?\s(?:from|vom|von|of|at)\s[^\n.!?]{2,40})\s*\Z"
)
_INITIALS = late_pattern(r"(?:\s|\A)(?P<mark>[\^~*/–—-]{1,2}\s?(?P<name>\p{L}[\p{L}.]{0,15}))\s*\Z")
_LINES_AT_THE_END = 420


@dataclass(frozen=True, slots=True)
class Greeting:
    """How a reply greets: the whole phrase, and the name in it."""

    span: Span
    name: Span | None


@dataclass(frozen=True, slots=True)
class SignOff:
    """How a reply ends: the closing phrase with the signature, or the agent's initials ('^JW', '-KC').

    `signature` is where the author signs, where that is plain: behind "Viele Grüße", never behind a mere "Danke".
    """

    span: Span
    is_initials: bool
    signature: Span | None = None


def find_greeting(text: str) -> Greeting | None:
    """The greeting at the beginning of a text, such as 'Hallo Frau Müller,'."""
    found = _GREETING.match(text[:200])
    if found is None:
        return None
    start, end = found.start("opener"), found.end("rest")
    rest = found.group("rest")
    name = _NAME.search(rest.strip())
    if name is None:
        if rest.strip() and _ONLY_BEFORE_A_NAME.match(found.group("opener")) and not _TO_ALL.match(rest):
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
        mark = Span(offset + initials.start("mark"), offset + initials.end("mark"))
        return SignOff(mark, True, mark)
    end = offset + len(tail.rstrip())
    closers = list(filter(_closes, _SIGN_OFF_LINE.finditer(tail, overlapped=True)))
    if not closers:
        signed = _ON_BEHALF.search(tail)
        if signed is None:
            return None
        span = Span(offset + signed.start("signature"), end)
        return SignOff(span, False, span)
    signatures = (_signature(found, offset, end) for found in closers)
    signature = next((span for span in signatures if span is not None), None)
    return SignOff(Span(offset + closers[0].start("closer"), end), False, signature)


def _closes(found: regex.Match[str]) -> bool:
    """False for a sentence that only begins like a closing phrase: "Danke für Ihre Nachricht", "Ihr Paket ist da"."""
    if _PLAIN_CLOSER.fullmatch(found["closer"]) is not None:
        return True
    return _SIGNED.fullmatch(found["rest"]) is not None or _TEAM.search(found["rest"]) is not None


def _signature(found: regex.Match[str], offset: int, end: int) -> Span | None:
    is_plain = _PLAIN_CLOSER.fullmatch(found["closer"]) is not None or _TEAM.search(found["rest"]) is not None
    if not is_plain or _TO_SOMEBODY.match(found["rest"]):
        return None
    start = offset + found.start("rest")
    return Span(start, end) if start < end else None
