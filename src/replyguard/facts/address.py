"""The form of address of a German text: formal (Sie), informal (du, ihr), mixed, or none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import regex

from replyguard.text.offsets import Span

FormOfAddress = Literal["formal", "informal", "mixed", "none"]

_INFORMAL = regex.compile(
    r"\b(?:[Dd]u(?! meine G)|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?)\b"
)
# 'ihr' is the plural you only beside a verb that has that form alone: "ist ihr", "sagt ihr" speak of her
_PLURAL_VERBS = "habt|seid|könnt|wollt|müsst|dürft|sollt|wisst|möchtet|werdet|wart|hattet|könntet|solltet|würdet"
_INFORMAL_PLURAL = regex.compile(rf"\b(?i:(?:{_PLURAL_VERBS})\s+ihr|ihr\s+(?:\p{{Ll}}+\s+)?(?:{_PLURAL_VERBS}))\b")
_FORMAL = regex.compile(r"\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|Ihrerseits)\b")
# a polite imperative or question opens a sentence with the verb: "Schreiben Sie", "Können Sie"
_POLITE_OPENING = regex.compile(r"\b\p{Lu}\p{Ll}*(?:en|rn|ln|ind)\s+Sie\b")
_CLAUSE_START = regex.compile(r"(?:\A|[.!?:…\n\"„“»«•]|\)\s?-|[\p{So}])[\s\"„“»«*_(]*\Z")


def find_form_of_address(text: str, quotes: Sequence[Span] = ()) -> FormOfAddress:
    """How the author addresses the reader; what is quoted does not count.

    "Sie" counts where its capital shows the polite form: inside a sentence, or behind a verb that opens one.
    """
    informal = any(
        not _quoted(found.span(), quotes) and not _is_formal_plural(text, found.start())
        for pattern in (_INFORMAL, _INFORMAL_PLURAL)
        for found in pattern.finditer(text)
    )
    capitals = [found for found in _FORMAL.finditer(text) if not _quoted(found.span(), quotes)]
    if any(_is_inside_sentence(text, found.start()) for found in capitals):
        return "mixed" if informal else "formal"
    if informal:
        return "informal"
    # at the start of a sentence the capital proves nothing: "Sie können" may speak of others, and does not beside a du
    return "formal" if any(_opens_politely(text, found) for found in capitals) else "none"


def _quoted(span: tuple[int, int], quotes: Sequence[Span]) -> bool:
    return any(quote.overlaps(Span(*span)) for quote in quotes)


def _is_inside_sentence(text: str, position: int) -> bool:
    return _CLAUSE_START.search(text[max(0, position - 12) : position]) is None


def _opens_politely(text: str, found: regex.Match[str]) -> bool:
    return (
        found.group() == "Sie"
        and regex.match(
            r"\s+(?:können|haben|sind|finden|erhalten|müssen|möchten|brauchen|werden)\b", text[found.end() :]
        )
        is not None
    )


def _is_formal_plural(text: str, position: int) -> bool:
    """'Ihr' with a capital inside a sentence is the polite possessive, whatever verb stands near."""
    return text[position : position + 3] == "Ihr" and _is_inside_sentence(text, position)
