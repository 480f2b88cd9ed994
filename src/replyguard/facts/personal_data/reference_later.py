"""Numbers that stand further from their words: behind a relative clause, an aside, or "here you go"."""

from __future__ import annotations

import re

from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.reference_value import Value, is_plausible, read_value

_ASIDE = r"(?:[ ]?,[ ][^,.!?;:\d]{3,40},)?"
_SOFTLY = (
    r"(?:[ ](?:uebrigens|also|nun|jetzt|naemlich|wohl|laut uns|bei uns|demnach|by the way|btw|then|now|actually|still"
    r"|apparently|simply|einfach|die|der|das|the))"
)
_IS = rf"[ ](?:ist|lautet|lautete|sei|waere|war|is|was|reads){_ASIDE}{_SOFTLY}{{0,3}}"
# ", nach der Sie gefragt haben, ist", " you were given is"
_CLAUSE = (
    r"(?:,?[ ](?:die|der|das|dem|den|welche[rsnm]?|nach der|mit der|unter der|which|that|you|we|i|against|under|with"
    r"|fuer|for|zu|on|from|if|wenn|soweit|falls|as)[ ][^.!?;:\d]{3,70}?,?)?"
)
_HERE = (
    r"[^\d?]{0,90}?(?:\b(?:here (?:you go|it is|you are)|hier (?:ist sie|kommt sie|waere sie|bitte|also)|bitte sehr"
    r"|it's|it is|it reads|sie (?:ist|lautet|waere|heisst)|und zwar|naemlich|namely)(?:[ ](?:die|the))?[ ]?[:,]?)"
)
_NUMBERED = re.compile(rf"(?:{_CLAUSE}{_IS}|{_HERE})[ ][\"'„“»(]?#?(?=[a-z]{{0,8}}[-/. ]?\d)")
_CARRIES = re.compile(
    r"[^\d.!?]{0,60}?\b(?:carries|bears|traegt|is marked(?: as)?|is labelled(?: as)?|ist mit|laeuft (?:auf|unter))"
    r"(?:[ ](?:die|der|the|no\.?|nr\.?|nummer|number)){0,2}[ ]#?"
)
# "… had the wrong MPAN. It should've been 2139…", "… war falsch. Richtig lautet sie …"
_CORRECTED = re.compile(
    r"[^.!?;:\d]{0,70}(?:[.!;:,–-]{1,2}|(?<=[.]))[ ](?:[a-z']{1,12}[ ]){0,2}?(?:(?:it|that|this|which|the (?:right"
    r"|correct|new) one)"
    r"(?:[ ](?:should(?:'ve| have) been|should be|should read|ought to (?:be|have been)|has to be|must be|was"
    r" meant to be"
    r"|is (?:actually|really|in fact|now)|was (?:actually|really|in fact)|reads|now reads)|'s (?:actually|really|now))"
    r"|(?:sie|es|die|das|der)[ ](?:muesste|muss|sollte|haette|waere|lautet|heisst|ist)[ ](?:richtig|korrekt|eigentlich"
    r"|in wahrheit|vielmehr|stattdessen|jetzt)(?:[ ](?:so|nun|sein))?"
    r"|(?:richtig|korrekt)[ ](?:ist|waere|lautet|muesste|heisst)(?:[ ](?:sie|es|die|das))?"
    r"|(?:the )?(?:right|correct) (?:one|number) (?:is|was|being)|(?:die|das) (?:richtige|korrekte) (?:ist|lautet"
    r"|waere))"
    r"[ ]?:?[ ][\"'„“»(]?#?(?=[a-z]{0,8}[-/. ]?\d)"
)
_NAMES_THE_NUMBER = re.compile(
    r"(?<![a-z-])(?:nummer|nr\.|kennung|number|reference)[ ](?P<whose>(?:[a-z'-]{1,16}[ ]){1,9})\Z"
)
_WHOSE = re.compile(r"\b(?:zum|zur|der|des|ihre[rsnm]?|deine[rsnm]?|your|the|this|diese[rsnm]?)\b")
_CALL = re.compile(
    r"erreich|anruf|rufen|hotline|telefon|service|\b(?:call|phone|ring|reach|tel|dial|text|whatsapp|fax|mobil)"
)


def is_described(view: str, noun: int) -> bool:
    """True where words before a noun speak of its number: "die Nummer zu Ihrem Vertrag"."""
    head = view[max(0, noun - 90) : noun]
    found = _NAMES_THE_NUMBER.search(head)
    return found is not None and _WHOSE.search(found["whose"]) is not None and _CALL.search(head) is None


def value_later(scene: Scene, end: int, *, named: bool) -> Value | None:
    """The number that a label ending at `end` announces from afar; a noun alone needs a verb that carries it."""
    view = scene.view
    link = (_NUMBERED if named else _CARRIES).match(view, end) or (_CORRECTED.match(view, end) if named else None)
    if link is None or _CALL.search(link.group()):
        return None
    value = read_value(scene, link.end())
    if value is None:
        return None
    # what looks like a model is a number where it is called one
    is_code = named and value.digits >= 5 and not value.compact.isdigit()
    if not (is_code or is_plausible(value, named=False)):
        return None
    is_written_as_one = not value.compact.isdigit() or (value.compact != value.text and value.text[0] != "0")
    if named:
        return value if value.digits >= 6 or (is_written_as_one and value.digits >= 4) else None
    return value if len(value.compact) >= 8 and is_written_as_one else None
