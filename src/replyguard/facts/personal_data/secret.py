"""Passwords, answers to security questions, and user names: words that say so, and the token behind or before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.reference_vetoes import is_example

_OPENING = "„“”\"'«»‚‘`("
_CLOSING = "“”\"'»«‘’`)"
_PASSWORD = re.compile(
    r"(?:passwo(?:rt|rd|ertern?)(?:s|es)?|kennwort(?:s|es)?|passphrase|losungswort|(?<![a-z0-9])(?:passwd|pwd|pw|pass(?=[ ]?:))"
    r"|(?:wlan|wpa[23]?)[ -]?(?:schluessel|key)|netzwerk[ -]?schluessel|(?<![a-z])(?:wi-?fi|network)[ -]key|sicherheitswort|memorable word"
    r"|(?:antwort auf (?:ihre|die|deine) )?sicherheitsfrage|sicherheitsantwort|security (?:question|answer)"
    r"|maedchenname (?:ihrer|der|deiner) mutter|mother's maiden name)(?![a-z0-9])"
)
_USER = re.compile(
    r"(?<![a-z0-9])(?:(?:benutzer|nutzer|anmelde|login-?)namen?s?|user[ -]?names?|account name|(?:benutzer|nutzer|zugangs|anmelde)kennung"
    r"|(?:user|benutzer|nutzer|login)[ -]?id|log-?in(?=[ ]?:|[ ](?:ist|lautet|is)[ ]))(?![a-z0-9])"
)
# what leads straight to the value
_LEAD = (
    r"(?:[ ](?:in|auf|to|zu|as|als|wurde|wird|has|been|is|ist|war|was|lautet|heisst|reads|now|nun|jetzt|neu|ab sofort|wieder|set|reset|changed"
    r"|zurueckgesetzt|geaendert|gesetzt|folgendes|wie folgt|as follows|still|again|temporarily|voruebergehend)(?![a-z])){0,5}"
)
_NEAR = re.compile(rf"(?P<words>{_LEAD})(?P<sign>[ ]?[:=])?[ ]?(?:\*\*|__)?\(?(?P<quote>[{_OPENING}])?")
# "Passwort für das Portal: …", "password for your account is …"
_FAR = re.compile(
    rf"(?:[ ](?:fuer|for|zum|zur|to|of|des|der|vom|von|beim)(?:[ ][a-z0-9.\-]{{1,30}}){{1,4}}?)(?=[ ]?[:=]|[ ](?:ist|is|lautet|was|war)[ ])"
)
_TOKEN = re.compile(r"[^\s]{3,64}")
_MASKED = re.compile(r"[\[<{*•…(&]|x{3,}\Z|\.{2}")
_NO_SECRET = re.compile(
    r"(?:https?:|www\.)|[^@\s]+@[^@\s]+\.[a-z]{2,}|[\w-]+(?:\.[\w-]+)*\.(?:de|com|at|ch|net|org|io|app|co|uk|eu|info)(?:/\S*)?\Z"
    r"|(?:ios|android|windows|office|macos|iphone|win|covid|ipados|2fa|sha|aes|wpa|mfa|1password|oauth|v)-?\d*(?:[a-z]{0,8})\Z"
    r"|\d+-?(?:stellig\w*|zeichen|digits?|characters?|fach|mal|x|factor|faktor|step|tage|days|stunden|hours|min)\w*\Z|24/7|e-?mail"
)
_COUNT = re.compile(
    r"[ -]?(?:zeichen|stellen|buchstaben|characters?|letters?|chars|digits|ziffern|tage|days|mal|times|stunden|hours|minuten|minutes)"
)
# what the sentence says of a password, in any form
_PROSE = re.compile(
    r"(?:ist|war|wird|wurde|sind|muss|kann|hat|bitte|siehe|per|wie|ihr|ihre|ihren|ihrem|dein|deine|deinen|das|die|der|den|dem|ein|eine|kein|keine"
    r"|your|the|a|an|my|our|please|see|not|nicht|and|und|oder|or|is|was|must|should|can|will|has|no|yes|ja|nein|via|via"
    r"|abgelaufen|falsch|korrekt|richtig|gueltig|ungueltig|gesperrt|erforderlich|notwendig|noetig|pflicht|optional|unbekannt|sicher|unsicher"
    r"|zurueck\w*|vergess\w*|aender\w*|geaendert|erneuer\w*|neu|alt|neues|altes|aktuell\w*|geschuetzt|verschluesselt|gespeichert|hinterlegt"
    r"|schwach|stark|kurz|lang|leer|fehlt|eingeben|eingegeben|anforder\w*|waehl\w*|festleg\w*|erstell\w*|anleg\w*|hilfe|link|erledigt"
    r"|incorrect|wrong|correct|invalid|valid|expired|required|mandatory|needed|necessary|locked|blocked|secure\w*|insecure|safe|weak|strong"
    r"|reset\w*|forgot\w*|chang\w*|updat\w*|protect\w*|encrypt\w*|sensitive|case\w*|unknown|missing|empty|blank|set|saved|stored|help|recover\w*"
    r"|manager|policy|confirm\w*|different|same|identical|temporary|new|old|default|hidden|masked|private|secret|confidential|vertraulich|geheim"
    r"|also|auch|only|nur|now|jetzt|again|wieder|later|spaeter|here|hier|correctly|working|funktioniert|problem\w*|issue\w*|fehler|error|einstellungen"
    r"|settings|account|konto|kundennummer|google|facebook|apple|mail|email|adresse|address|nummer|number|name|mindestens|maximal|gross\w*|klein\w*"
    r"|identisch|unveraendert|unchanged|available|verfuegbar|vergeben|taken|frei|free|aktiv|inaktiv|active|inactive|verknuepft|linked|registriert"
    r"|registered|bekannt|known|public|oeffentlich|sichtbar|visible|einmalig|unique|eindeutig|leider|unfortunately|possible|moeglich|fine|okay|ok|done|too|zu|short|long|please|email|e-mail)\Z"
)
_ANSWER = re.compile(r"mother|maeden|maedchen|antwort|security|sicherheits(?:frage|antwort)|memorable")
_LOGIN = re.compile(r"log-?in")
_CHANGED = re.compile(r"(?:changed|reset|geaendert|zurueckgesetzt|gesetzt|been|wurde|wird|has)[ ]?\Z")
_QUOTED = re.compile(rf"(?P<words>[^\s{_CLOSING}]{{1,20}}(?:[ ][^\s{_CLOSING}]{{1,20}}){{1,5}})[{_CLOSING}]")
_WORDS = re.compile(r"(?P<words>[a-z0-9-]{2,20}(?:[ ][a-z0-9-]{2,20}){2,9})(?=[.,;!]|\Z)")
_DEFAULT = re.compile(
    r"(?:standard|default|werks|werkseitig\w*|voreingestellt\w*|factory|ab werk|oeffentlich\w*|public|kein|keine|no)[ -]?(?:[a-z]{1,12}[ -])?\Z"
)
_BEHIND = re.compile(
    r"[ ](?:ist|lautet|war|is|was|as|als)[ ](?:(?:ihr|dein|das|your|the)(?:e[mns]?)?[ ])?(?:(?:neue[ns]?|new|temporary|temporaere[ns]?|vorlaeufige[ns]?|altes|wifi|wi-fi|wlan)[- ])?\Z"
)


_PAIR = re.compile(
    r"(?:(?:zugangs|anmelde|login-?)daten|credentials|login (?:details|data))(?:[ ](?:sind|lauten|are|fuer|for|ihre|your|[a-z]{1,12})){0,3}"
    r"[ ]?:[ ]?(?P<name>[^\s,;|]{3,64})[ ]?(?:[/,;|]|und|and)[ ](?P<password>[^\s,;|]{3,64})"
)


@dataclass(frozen=True, slots=True)
class Token:
    """What stands where a secret would: its place in the view, its letters as written, and how it was led to."""

    start: int
    end: int
    written: str
    quoted: bool


def find_passwords(scene: Scene) -> Iterator[Datum]:
    """Passwords, passphrases, network keys and answers to security questions, beside words that say so."""
    for found in _PASSWORD.finditer(scene.view):
        if _is_documented(scene.view, found.start()):
            continue
        for token in _tokens(scene, found, least_direct=6):
            yield _datum(scene, "password", token, found.group())


def find_usernames(scene: Scene) -> Iterator[Datum]:
    """User names beside words that say so; not mail addresses, @handles, or a name that the thread shows anyway."""
    shown = {message.author.casefold() for message in scene.thread if message.author}
    for found in _USER.finditer(scene.view):
        if _is_documented(scene.view, found.start()):
            continue
        for token in _tokens(scene, found, least_direct=4):
            if (
                "@" not in token.written
                and token.written.casefold() not in shown
                and not scene.contacts.has(token.written)
            ):
                yield _datum(scene, "username", token, found.group())


def find_login_pairs(scene: Scene) -> Iterator[Datum]:
    """ "Zugangsdaten: maxi82 / Sommer24": a user name and a password behind a word for both."""
    for found in _PAIR.finditer(scene.view):
        first, second = (_token(scene, found.start(name), None) for name in ("name", "password"))
        if first and second and _is_secret_like(second.written):
            yield _datum(scene, "username", first, "words for a login")
            yield _datum(scene, "password", second, "words for a login")


def _datum(scene: Scene, kind: str, token: Token, words: str) -> Datum:
    return Datum(kind, scene.span(token.start, token.end), Strength.CONTEXT, f"beside: {words.strip()}")


def _is_documented(view: str, start: int) -> bool:
    """True where what follows is known to everybody: the default of a device, an example."""
    before = view[max(0, start - 24) : start]
    return _DEFAULT.search(before) is not None or is_example(view, start)


def _tokens(scene: Scene, words: re.Match[str], least_direct: int) -> Iterator[Token]:
    view = scene.view
    far = _FAR.match(view, words.end())
    near = _NEAR.match(view, far.end() if far else words.end())
    assert near is not None
    token = _phrase(scene, words.group(), near) or _token(scene, near.end(), near["quote"])
    is_answer = _ANSWER.match(words.group()) is not None
    if token is None and (token := _in_commas(scene, words.end())) is not None:
        yield token
        return
    if token is not None and not is_example(view, token.start):
        if near["sign"] or re.search("lautet|heisst|reads", near["words"]):
            is_plain = (far is None or is_answer) and _CHANGED.search(near["words"]) is None
            is_plain = is_plain and _LOGIN.fullmatch(words.group()) is None
            is_one = _is_secret_like(token.written) or (is_plain and _is_word_alone(view, token))
        elif near["words"]:
            is_said = (token.quoted or is_answer) and _is_word_alone(view, token)
            is_one = _is_secret_like(token.written) or is_said
        else:
            is_one = _is_mixed(token.written) and (token.quoted or len(token.written) >= least_direct)
            is_one = is_one or (token.quoted and _is_secret_like(token.written))
        if is_one:
            yield token
            return
    yield from _before(scene, words.start())


def _in_commas(scene: Scene, end: int) -> Token | None:
    """ "Your user name, jdoe77, is active"."""
    token = _token(scene, end + 2, None) if scene.view.startswith(", ", end) else None
    return token if token and scene.view.startswith(",", token.end) and _is_mixed(token.written) else None


def _phrase(scene: Scene, words: str, near: re.Match[str]) -> Token | None:
    """Several words that are a secret together: in quotation marks, or behind "passphrase"."""
    view, start = scene.view, near.end()
    if not (near["sign"] or near["words"]):
        return None
    pattern = _QUOTED if near["quote"] else _WORDS if words == "passphrase" and near["sign"] else None
    found = pattern.match(view, start) if pattern else None
    if found is None or (near["quote"] and any(_PROSE.match(word) for word in found["words"].split())):
        return None
    span = scene.span(*found.span("words"))
    return Token(*found.span("words"), scene.text[span.start : span.end].replace(" ", "_"), True)


def _before(scene: Scene, start: int) -> Iterator[Token]:
    """ "Sommer2024! ist Ihr Passwort": the token before the words."""
    low = max(0, start - 110)
    link = _BEHIND.search(scene.view[max(low, start - 40) : start])
    if link is None:
        return
    cut = max(low, start - 40) + link.start()
    begin = scene.view.rfind(" ", low, cut) + 1
    token = _token(scene, begin, None)
    if token is not None and token.end <= cut and _is_mixed(token.written):
        yield token


def _token(scene: Scene, start: int, quote: str | None) -> Token | None:
    """The token that begins at a place of the view, without the signs of the sentence around it."""
    view = scene.view
    found = _TOKEN.match(view, start)
    if found is None:
        return None
    end = found.end()
    if quote:
        closing = next((i for i in range(start, min(len(view), start + 65)) if view[i] in _CLOSING), None)
        if closing is None or " " in view[start:closing]:
            quote = None
        else:
            end = closing
    while not quote and start < end and view[start] in _OPENING:
        start += 1
    while not quote and end > start and view[end - 1] in ".,;:?" + _CLOSING:
        end -= 1
    if view[end - 2 : end] == "**":
        end -= 2
    text = view[start:end]
    if len(text) < 3 or _MASKED.match(text) or _NO_SECRET.match(text) or not any(map(str.isalnum, text)):
        return None
    if text.isdigit() and (len(text) < 4 or _COUNT.match(view, end)):
        return None
    if _COUNT.match(view, end) and len(text) < 8 and not any(map(str.isalpha, text)):
        return None
    span = scene.span(start, end)
    return Token(start, end, scene.text[span.start : span.end], bool(quote))


def _is_mixed(written: str) -> bool:
    """True for letters with digits, or with signs that no word has."""
    has_letter = any(map(str.isalpha, written))
    return has_letter and (any(map(str.isdigit, written)) or re.search(r"[_!#$%&+=?~^§]", written[:-1]) is not None)


def _is_secret_like(written: str) -> bool:
    """True for what is no word of a sentence: digits, signs, or capitals inside."""
    if _is_mixed(written) or (sum(map(str.isdigit, written)) >= 4 and written.isdigit()):
        return True
    return re.search(r"[a-zäöüß][A-ZÄÖÜ]", written) is not None


def _is_word_alone(view: str, token: Token) -> bool:
    """True for a word that ends its clause and says nothing of a password: "Passwort: Sonnenblume"."""
    if _PROSE.match(view[token.start : token.end]) or len(token.written) < 4:
        return False
    if not re.fullmatch(r"[^\W\d_]+(?:[-.][^\W\d_]+)?", token.written):
        return False
    after = view[token.end : token.end + 6]
    return token.quoted or re.match(r"\Z|[.,;!)](?:[ ]|\Z)|[ ](?:und|and|/|\||-|–)[ ]", after) is not None
