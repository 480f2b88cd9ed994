"""Where a value ends that is named only by the words behind it: "4711 ist Ihre PIN", "88213-4, the phone contract"."""

from __future__ import annotations

import re

_DETERMINER = (
    r"(?:(?:ihre?[rnms]?|deine?[rnms]?|eure?[rnms]?|unsere?[rnms]?|die|der|das|den|dem|diese[rnms]?|eine?[rnms]?"
    r"|your|ur|the|our|his|her|a|an|this)[ ])"
)
_WORDS = r"(?:(?!(?:of|not|no|kein|keine|nur|only|from|in|on|for|bei|von|per|part|teil)[ ])[a-z][a-z'-]{1,20}[ ]){0,2}"
_SAYS = r"(?:ist|war|waere|lautet|heisst|bleibt|is|was|remains|as|als)"
_POINTING = (
    r"(?:(?:das|dies|es|that|this|it|which|so)(?:[ ](?:ist|war|waere|lautet|heisst|is|was)|'s)"
    r"|(?:so|which|und so|and that|and this)[ ](?:ist|lautet|heisst|is)|diese[rnms]?|jene[rnms]?)"
)
_NAME = r"(?:[a-z]{2,14},[ ])?"
# right behind the value, or behind a clause that says what is done with it: "4711 should do it, that's the PIN"
_RIGHT_BEHIND = re.compile(
    rf"[\"“”»«'*)]{{0,3}}[ ](?:{_SAYS}[ ]{_DETERMINER}?{_WORDS}|\((?:{_DETERMINER})?|=[ ])\Z"
    rf"|[\"“”»«'*)]{{0,3}}(?P<beside>,)[ ]{_NAME}{_DETERMINER}{_WORDS}\Z"
    rf"|[\"“”»«'*)]{{0,3}}[ ]?(?:,|-|–|—|:)[ ]{_NAME}{_POINTING}[ ]{_DETERMINER}?{_WORDS}\Z"
)
_BEHIND_CLAUSE = re.compile(
    r"[ ](?P<clause>[a-z' ]{3,60}?)"
    rf"(?:[ ]?(?:,|;|-|–|—)[ ]{_POINTING}[ ]{_DETERMINER}?{_WORDS}|[ ](?:as|als)[ ]{_DETERMINER}{_WORDS})\Z"
)
# ", the contract from May," and not ", the contract has ended"
_IN_APPOSITION = re.compile(
    r"[a-z-]{2,40}(?![a-z-])[ ]?(?:[,.)!]|\Z"
    r"|(?:from|for|you|we|with|on|fuer|vom|mit|ueber|aus|den|die|das|der|bei|von|zum|zur)[ ])"
)
_LAST_DIGIT = re.compile(r"\d[a-z#]?(?=[^0-9]*\Z)")
_REACH = 96
_WARNED = re.compile(
    r"\b(?:nie|niemals|nicht|never|don't|not|avoid|bad|worst|weak|unsafe|insecure|common|popular|schlecht[a-z]{0,4}"
    r"|unsicher[a-z]{0,4}|schwach[a-z]{0,3}|beliebt[a-z]{0,4}|haeufig[a-z]{0,4}|simple|einfach[a-z]{1,3})\b"
)


def end_of_value_before(view: str, label: int, *, far: bool = False) -> int | None:
    """Where the value ends that a label beginning at `label` names, or None; `far` lets a clause stand between.

    The value is taken to end with its last digit, or a letter behind it.
    """
    low = max(0, label - _REACH)
    last = _LAST_DIGIT.search(view, low, label)
    if last is None:
        return None
    end = last.end()
    while end < label and (view[end].isalnum() or (view[end] == "-" and view[end + 1 : end + 2].isalnum())):
        end += 1
    between = view[end:label]
    right_behind = _RIGHT_BEHIND.match(between)
    if right_behind is not None and (right_behind["beside"] is None or far or _IN_APPOSITION.match(view, label)):
        return end
    return end if far and _BEHIND_CLAUSE.match(between) else None


def is_warned_of(view: str, value: int, end: int, label: int) -> bool:
    """True where a value in [value, end) shows what nobody should choose: "1234 is a bad PIN", "never use 1234"."""
    return _WARNED.search(view, max(0, value - 24), value) is not None or _WARNED.search(view, end, label) is not None
