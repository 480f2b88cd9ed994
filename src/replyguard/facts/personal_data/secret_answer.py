"""Answers to security questions and words agreed upon: "your security answer Biscuit the cat", "you answered …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.reference_vetoes import is_example
from replyguard.facts.personal_data.secret_token import is_prose
from replyguard.facts.personal_data.surroundings import has_capital

_QUESTION = (
    r"(?<![a-z])(?:sicherheits(?:frage|antwort)|security (?:question|answer)|memorable word|maedchenname"
    r"|geburtsname|mother's maiden name|maiden name|(?:erste[nsrm]?|first) (?:haustier|tier|pet|school|schule"
    r"|lehrer(?:in)?|teacher|street|strasse|auto|car)|lieblings[a-z]+|favou?rite [a-z]+)(?![a-z])"
)
_VALUE = r"(?P<value>[a-z0-9][a-z0-9'-]{1,24}(?: [a-z0-9'-]{1,20}){0,3}?)"
_CLAUSE_END = r"(?=[\"'”“»«,;.!)]|\Z| (?:on|auf|in|und|and|but|aber|which|was|so|since|im|bei)(?![a-z]))"
_LINK = r"[ ]?[\"'”“»«]?[^.!?;]{0,40}?"
_ANSWERS = (
    # right behind the word: "your security answer Biscuit the cat"
    re.compile(rf"(?<![a-z])(?:security answer|sicherheitsantwort|memorable word) {_VALUE}{_CLAUSE_END}"),
    # is set to; the answer on file is
    re.compile(rf"{_QUESTION}{_LINK} (?:is|was) set to {_VALUE}{_CLAUSE_END}"),
    re.compile(
        rf"(?:hinterlegte|gespeicherte|eingetragene|ihre|deine|saved|stored|your) (?:antwort|answer)(?: auf| to| zu)?"
        rf"{_LINK}(?:sicherheitsfrage|security question|geburtsname|maiden name|mutter|haustier|first pet)[\"'”“»«]?"
        rf" (?:ist|lautet|war|is|was|reads) {_VALUE}{_CLAUSE_END}"
    ),
    # you answered; haben Sie … angegeben
    re.compile(
        rf"{_QUESTION}{_LINK} (?:and )?you(?:'ve| have| had)? (?:answered|put|gave|chose|chosen|said|entered|picked"
        rf"|wrote) {_VALUE}{_CLAUSE_END}"
    ),
    re.compile(
        rf"{_QUESTION}{_LINK} (?:haben sie|hast du|habt ihr|hatten sie|hattest du)(?: (?:uns|damals|seinerzeit|mit|bei"
        rf"|als|antwort|der|die|das)){{0,3}} {_VALUE}"
        r" (?:angegeben|gewaehlt|hinterlegt|geantwortet|eingetragen|genannt|gesagt|festgelegt)(?![a-z])"
    ),
    # what is on file behind a question that may be asked: "if they ask for your first pet, we have Rex on file"
    re.compile(
        rf"{_QUESTION}[^.!?;]{{0,60}}?[,:–-]? (?:(?:and|then|dann|da|so) )?(?:we have|we've got|we hold|we've put"
        rf"|it's|it is|i have"
        rf"|there's|you gave|bei uns steht|da steht|hier steht|wir haben|haben wir|hinterlegt ist|eingetragen ist"
        rf"|es ist"
        rf"|die antwort ist|die antwort lautet|the answer is|just say|say|sag(?:en sie)?)(?: (?:just|einfach|here"
        rf"|hier|da|dort|bei uns"
        rf"|nur|noch))* [\"'„“»«]?{_VALUE}[\"'”“»«]? (?:on file|als antwort|down|hinterlegt|gespeichert"
        rf"|eingetragen|vermerkt|saved"
        r"|stored|noted|on record|on the account|as the answer|recorded|listed|stehen|notiert)(?![a-z])"
    ),
    # the word agreed upon with a customer
    re.compile(
        r"(?:kunden|telefon)?(?:kennwort|passwort|codewort|losungswort)[^.!?;]{0,20}(?:ist|lautet) bei (?:ihnen|dir)"
        rf" {_VALUE}{_CLAUSE_END}"
    ),
)
_NO_ANSWER = frozenset(
    "pflicht falsch richtig wichtig wrong right correct optional required noetig nothing nichts this that dies das it "
    "es they them etwas something keine no yes ja nein".split()
)


def find_security_answers(scene: Scene) -> Iterator[Datum]:
    """Answers to security questions, which are words like any others: a sentence says that they are the answer."""
    for pattern in _ANSWERS:
        for found in pattern.finditer(scene.view):
            start, end = found.span("value")
            first = found["value"].split()[0]
            if first in _NO_ANSWER or is_prose(first) or is_example(scene.view, start):
                continue
            if has_capital(scene, start) or any(map(str.isdigit, first)):
                yield Datum("password", scene.span(start, end), Strength.CONTEXT, "an answer to a security question")
