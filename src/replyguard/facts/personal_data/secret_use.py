"""Secrets that no label names, but the verb that uses them: "log in with …", "the locker opens with …", "say …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.reference_vetoes import is_example
from replyguard.facts.personal_data.secret_token import Token, is_mixed, is_prose, is_secret_like, read_token

_LOGGED_IN = (
    r"(?<![a-z])(?:einlogg|eingeloggt|logg|anmeld|angemeldet|meld|einsteig|log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in)"
    r"[a-z]{0,4}"
)
_LOGIN = re.compile(
    rf"{_LOGGED_IN}(?:[ ][a-z'-]{{1,15}}){{0,6}}?[ ](?P<how>mit|with|as|als|using)[ ](?:(?:dem|der|the)[ ])?"
    r"(?:(?:namen?|name|user|benutzer)[ ])?(?=[^ ]{0,40}\d)(?P<name>[^ ]{5,40})"
)
_SECOND = re.compile(
    r"[ ]?(?:,|/|\+|&|und|and)[ ](?:(?:dem|der|the|your|ihrem|deinem)[ ])?"
    r"(?P<label>(?:code|passcode|pin|passwort|password|pw|kennwort)[ ]?:?[ ])?"
)
_DIGITS = re.compile(r"(?P<value>\d(?:[ -]?\d){3,7})(?![\w€%]|[.,:]\d)")
_REGISTERED = re.compile(
    r"(?<![a-z])(?:registered|registriert|signed up|you're known|gefuehrt|angelegt)[ ]"
    r"(?:as|als|unter dem namen|under the name)[ ](?=[^ ]{0,40}\d)(?P<name>[^ ]{5,40})"
)
_NAMED_BEFORE = re.compile(
    rf"(?<![a-z])(?:als|unter)[ ](?:dem namen[ ])?(?=[^ ]{{0,40}}\d)(?P<name>[^ ]{{5,40}})[ ]"
    rf"(?:(?:bei uns|hier|im|in der|am|auf)[ ](?:[a-z-]{{2,20}}[ ])?)?"
    rf"(?:{_LOGGED_IN}|registriert|gefuehrt|angelegt)(?![a-z])"
)
# a capital and few digits are a browser or a product: "log in with Chrome120"
_PRODUCT = re.compile(r"[A-Z][A-Za-z]+-?\d{1,3}")

_LOCKED = re.compile(
    r"lock(?:er|box)?|door|gate|\bsafe\b|\bflat\b|apartment|\broom\b|garage|\bshed\b|tuer|\btor\b|fach\b|spind|schloss"
    r"|\bhaus\b|wohnung|zimmer|tresor|keller|schrank|box\b|packstation|\bsim\b|handy|phone|tablet"
)
_CODE_WORD = r"(?:[ ](?:the|der|dem|code|zahl|kombination|combination|zahlencode|number|nummer|pin|von|of)){0,3}[ ]"
_CODE = r"(?P<value>(?<![\w.,:/+-])(?:\d{4,8}|\d{3}[ -]\d{3})#?)(?![\w€$%*]|[.,:/-]\d)"
_AFTER_CODE = (
    r"(?=[.,;!)]|\Z|[ ](?:until|till|bis|and|und|from|ab|auf|for|fuer|any|at|um|heute|today|tonight|am|on|when|wenn"
    r"|then"
    r"|dann|oeffne|entsperr|entriegel)|-)"
)
_OPENS = re.compile(
    r"(?<![a-z])(?:open(?:s|ed)?|unlock(?:s|ed)?|oeffne(?:t|n|st)?|geht|gehen|entsperr[a-z]{1,4}|sperr[a-z]{1,4}"
    r"|schliess[a-z]{1,4}|laesst)(?:[ ][a-z'-]{1,14}){0,5}?"
    rf"[ ](?:with|mit|using|by entering|per|ueber){_CODE_WORD}{_CODE}{_AFTER_CODE}"
)
_OPENED = re.compile(
    rf"(?<![a-z])(?:with|mit|using|per|ueber){_CODE_WORD}{_CODE},?"
    r"(?:[ ](?:you|sie|du|ihr|we|can|will|could|kannst|koennen|laesst|sich|man|it|is)){0,3}"
    r"[ ](?:open|unlock|oeffne|entsperr|entriegel|geht|gehen|get in|komm)"
)
_YEAR = re.compile(r"(?:19|20)\d\d\Z")

_TO_PROVE = (
    r"(?:to|for|um|zur|zum|fuer|as|als)[ ](?:(?:the|your|die|den|das|ihre[nr]?|deine[nr]?|sich)[ ])?"
    r"(?:[a-z-]{1,14}[ ]){0,2}?(?:verif|confirm|bestaetig|log|sign[ -]?(?:in|up)|einlogg|anmeld|freigabe|freischalt"
    r"|unlock"
    r"|reset|aktivier|activat|authenti|one-time|einmal)"
)
_SENT = re.compile(
    r"(?<![a-z])(?:texted|sent|smsed|sms(?:ed)?|emailed|messaged|geschickt|gesendet|schickten|simsten|haben)"
    r"(?:[ ](?:you|u|to|wir|ihnen|dir|euch|die|the|per|via|by|sms|text|gerade|eben|just|now)){0,5}[ ]"
    rf"(?P<value>(?<![\w.,:/+-])(?:[a-z]-)?(?:\d{{3}}[ -]\d{{3}}|\d{{4,8}}))(?![\w€$%]|[.,:/-]\d)[ ]{_TO_PROVE}"
)

_SAY = re.compile(
    r"(?:code ?word|codewort|kennwort|losungswort|safe word|sicherheitswort|memorable word|passphrase)s?[ ]?[.,:;–-][ ]"
    r"(?:(?:and|und|also|so|just|then|please|bitte)[ ])?(?:say|sag(?:e|t|en sie)?|nenn(?:e|en sie)?|give(?: them)?"
    r"|tell them|quote|antworten sie|antworte)[ ](?:(?:just|only|einfach|nur|mit)[ ])?[\"'„“]?(?P<word>[a-z0-9-]{4,24})"
    r"[\"'”“]?(?=[.,;!]|\Z|[ ](?:and|und|when|wenn|then|dann|to|am|beim|at)[ ])"
)
# "sag einfach …, das ist dein Kundenkennwort"
_SAID_THAT_IS = re.compile(
    r"(?<![a-z])(?:say|tell (?:them|him|her|us)|give (?:them|him|her)|quote|use|mention|sag(?:e|t|en sie)?"
    r"|nenn(?:e|t|en sie)?"
    r"|gib|geben sie|verwende|antworte)(?: (?:just|simply|only|einfach|nur|bitte|dann|ihnen|ihm|dort|mit|them|am"
    r" telefon|on the phone|der hotline|the word|das wort))* "
    r"[\"'„“»]?(?P<word>[a-z0-9-]{4,24})[\"'”“«]?(?:,| -| –|;|:|\.| \() ?(?:(?:because|denn|weil|since) )?"
    r"(?:(?:that|this|it|which|das|dies|es)(?:'s| is| ist| was| war) |so (?:heisst|lautet) )(?:[a-z]{2,12} ){0,4}?"
    r"(?:(?:kunden|telefon|service|sicherheits|erkennungs|konto)?-?(?:kennwort|codewort|passwort|losungswort|wort)"
    r"|code ?word|codeword"
    r"|password|pass ?phrase|safe word|security word|memorable word|secret word)(?![a-z])"
)
_NO_CODEWORD = frozenset(
    "hello hallo nothing nichts them their your ihren deinen that this what name ihnen dort bescheid thanks danke sorry"
    " nobody niemand niemandem nobody's diesen dieses these those something anything everything alles".split()
)


def find_logins(scene: Scene) -> Iterator[Datum]:
    """User names, and what opens the account with them, behind verbs: "log in as nell.f, code 440916"."""
    for found in _LOGIN.finditer(scene.view):
        name = read_token(scene, found.start("name"), None)
        if name is None or not _is_user(name, found["how"] in ("as", "als")) or is_example(scene.view, name.start):
            continue
        second = _second(scene, name)
        if second is None and found["how"] not in ("as", "als") and _PRODUCT.fullmatch(name.written):
            continue
        yield _datum(scene, "username", name.start, name.end, "a verb of logging in")
        if second is not None:
            yield second
    for found in (*_REGISTERED.finditer(scene.view), *_NAMED_BEFORE.finditer(scene.view)):
        name = read_token(scene, found.start("name"), None)
        if name is not None and _is_user(name, True):
            yield _datum(scene, "username", name.start, name.end, "a verb of logging in")


def find_opening_codes(scene: Scene) -> Iterator[Datum]:
    """Codes that a door, a locker or a telephone opens with."""
    for pattern in (_OPENS, _OPENED):
        for found in pattern.finditer(scene.view):
            around = scene.view[max(0, found.start() - 60) : found.end() + 40]
            if _YEAR.match(found["value"]) or not _LOCKED.search(around):
                continue
            if not is_example(scene.view, found.start("value")):
                yield _datum(scene, "pin", *found.span("value"), "what it opens")


def find_sent_codes(scene: Scene) -> Iterator[Datum]:
    """One-time codes that were sent, beside what for: "we texted 903127 for the login"."""
    for found in _SENT.finditer(scene.view):
        if not is_example(scene.view, found.start("value")) and not _YEAR.match(found["value"]):
            yield _datum(scene, "tan", *found.span("value"), "what it was sent for")


def find_codewords(scene: Scene) -> Iterator[Datum]:
    """The word to say, in the sentence behind "codeword"."""
    for found in (*_SAY.finditer(scene.view), *_SAID_THAT_IS.finditer(scene.view)):
        if found["word"] not in _NO_CODEWORD and not is_prose(found["word"]):
            yield _datum(scene, "password", *found.span("word"), "codeword")


def _is_user(name: Token, is_said: bool) -> bool:
    """True for letters with a digit, not all capitals as numbers of cars and models are."""
    if not is_mixed(name.written) or "@" in name.written or name.written.isupper() or len(name.written) < 5:
        return False
    return is_said or re.fullmatch(r"[\w.\-+]+", name.written) is not None


def _second(scene: Scene, name: Token) -> Datum | None:
    """The code or password behind a user name."""
    link = _SECOND.match(scene.view, name.end)
    if link is None:
        return None
    digits = _DIGITS.match(scene.view, link.end())
    if link["label"] and digits is not None:
        kind = "pin" if link["label"].startswith("pin") else "tan"
        return _datum(scene, kind, *digits.span("value"), "a verb of logging in")
    token = read_token(scene, link.end(), None)
    if token is None or "@" in token.written or not is_secret_like(token.written) or len(token.written) < 6:
        return None
    if not (link["label"] or is_mixed(token.written)):
        return None
    return _datum(scene, "password", token.start, token.end, "a verb of logging in")


def _datum(scene: Scene, kind: str, start: int, end: int, words: str) -> Datum:
    return Datum(kind, scene.span(start, end), Strength.CONTEXT, f"beside: {words}")
