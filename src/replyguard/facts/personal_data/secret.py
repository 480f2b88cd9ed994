"""Passwords, answers to security questions, and user names: words that say so, and the token behind or before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.named_after import end_of_value_before, is_warned_of
from replyguard.facts.personal_data.reference_vetoes import is_example
from replyguard.facts.personal_data.secret_token import (
    CLOSING,
    OPENING,
    Token,
    is_mixed,
    is_prose,
    is_secret_like,
    is_word_alone,
    read_token,
)

_PASSWORD = re.compile(
    r"(?:passwo(?:rt|rd|ertern?)(?:s|es)?|kennwort(?:s|es)?|passphrase|losungswort|sicherheitswort|codewort|code ?word"
    r"|safe word|memorable word"
    r"|(?<![a-z])passcode"
    r"|(?<![a-z0-9])(?:passwd|pwd|pw|pass(?=[ ]?:))"
    r"|(?:wlan|wpa[23]?)[ -]?(?:schluessel|key)|netzwerk[ -]?schluessel|(?<![a-z])(?:wi-?fi|network)[ -]key"
    r"|(?:antwort auf (?:ihre|die|deine) )?sicherheitsfrage|sicherheitsantwort|security (?:question|answer)"
    r"|maedchenname (?:ihrer|der|deiner) mutter|mother's maiden name)(?![a-z0-9])"
)
_USER = re.compile(
    r"(?<![a-z0-9])(?:(?:benutzer|nutzer|anmelde|login[ -]?)namen?s?|user[ -]?names?|account name"
    r"|verfueger-?(?:nummer|nr\.?)|(?:zugangs|teilnehmer)nummer|(?:vr-)?netkey|online-id"
    r"|(?:benutzer|nutzer|zugangs|anmelde)kennung|(?:user|benutzer|nutzer|login)[ -]?id"
    r"|log-?in(?=[ ]?:|[ ](?:ist|lautet|is)[ ]))(?![a-z0-9])"
)
# what leads straight to the value
_LEAD = (
    r"(?:[ ](?:lt\.?|laut|gemaess|per|according to)[ ](?:(?:dem|unserem|our|the)[ ])?[a-z]{3,12}(?=[ :]))?"
    # "pw hab ich dir auf … gesetzt", "das Passwort haben wir Ihnen auf … geändert"
    r"(?:[ ](?:hab|habe|haben|wurde|wird|i|ich|wir|we)(?:[ ](?:ich|wir|dir|ihnen|euch|sie|es|dann|jetzt|mal|erst"
    r"|erstmal"
    r"|vorerst|vorlaeufig|eben|gerade|schon|'ve|have|ve|just|now|set|changed|reset|made|it)){1,4}(?=[ ](?:auf|to"
    r"|in|als|as)[ ]))?"
    r"(?:[ ](?:die|der|das|the)(?=[ ][a-z]{0,3}\d)|[ ](?:in|auf|to|zu|as|als|sei|waere|be"
    r"|wurde|wird|has|been|is|ist|war|was|lautet|heisst|reads|now|nun|jetzt|neu|ab sofort"
    r"|wieder|set|reset|changed|zurueckgesetzt|geaendert|gesetzt|folgendes|wie folgt|as follows|still|again|temporarily"
    r"|voruebergehend)(?![a-z])){0,5}"
)
_NEAR = re.compile(rf"(?P<words>{_LEAD})(?P<sign>[ ]?[:=])?[ ]?(?:\*\*|__)?\(?(?P<quote>[{OPENING}])?")
# "Passwort für das Portal: …", "password for your account is …"
_FAR = re.compile(
    r"(?:[ ](?:fuer|fuers|for|zum|zur|to|of|des|der|vom|von|bei|beim|with|im|in|on|at|am)(?:[ ][a-z0-9.\-]{1,30}){1,4}?"
    # "der Schlüssel, der unten klebt, ist …", "the password you were given is …"
    r"|,[ ](?:der|die|das|den|dem|which|that|you|we)[^,.!?;:]{3,60},|[ ](?:you|we|that|which|printed)"
    r"(?:[ ][a-z']{1,12}){1,6}?)"
    r"(?=[ ]?[:=]|[ ](?:ist|is|lautet|was|war)[ ])"
)
_ANSWER = re.compile(r"mother|maeden|maedchen|antwort|security|sicherheits(?:frage|antwort)|memorable")
_LOGIN = re.compile(r"log-?in")
_CHANGED = re.compile(r"(?:changed|reset|geaendert|zurueckgesetzt|gesetzt|been|wurde|wird|has)[ ]?\Z")
_QUOTED = re.compile(rf"(?P<words>[^\s{CLOSING}]{{1,20}}(?:[ ][^\s{CLOSING}]{{1,20}}){{1,5}})[{CLOSING}]")
_WORDS = re.compile(r"(?P<words>[a-z0-9-]{2,20}(?:[ ][a-z0-9-]{2,20}){2,9})(?=[.,;!]|\Z)")
_DEFAULT = re.compile(
    r"(?:standard|default|werks|werkseitig\w*|voreingestellt\w*|factory|ab werk|oeffentlich\w*|public|kein|keine|no)"
    r"[ -]?(?:[a-z]{1,12}[ -])?\Z"
)
_BEHIND = re.compile(
    r"[ ](?:ist|lautet|war|is|was|as|als)[ ](?:(?:ihr|dein|das|your|the)(?:e[mns]?)?[ ])?"
    r"(?:(?:neue[ns]?|new|temporary|temporaere[ns]?|vorlaeufige[ns]?|altes|wifi|wi-fi|wlan)[- ])?\Z"
)
_GROUPS = re.compile(r"(?:[ -]\d{4}){1,5}(?![\w])")
_CHOSEN_BEFORE = re.compile(r"(?:chose|picked|selected|set|gave us|gave|registered|saved)[ ]\Z")
_CHOSEN_BEHIND = re.compile(
    r"[ ](?:[a-z]{1,10}[ ]){0,3}?(?:gewaehlt|hinterlegt|festgelegt|gesetzt|angegeben|vergeben|eingerichtet|gespeichert)"
)
_NOT_CHOSEN = frozenset(
    "something anything nothing this that them these those what word words letters numbers name phone number ziffern"
    " buchstaben zeichen etwas nichts dasselbe dieselbe dieses diese".split()
)
# "changed ur login to …": not where one is taken, "login to https://…"
_SET_TO = re.compile(
    r"(?<![a-z])(?:changed|set|reset|switched|put)[ ](?:your|ur|the)[ ](?:temporary[ ])?(?:log-?in|access|sign-?in)"
    r"(?:[ ](?:over|back|now|temporarily)){0,2}[ ]to[ ]"
    r"|(?<![a-z])(?:deinen|ihren|den|dein|ihr)[ ](?:login|zugang|account"
    r"|konto)[ ](?:(?:[a-z]{2,10})[ ]){0,3}auf[ ](?=[^ ]{6,40}[ ]"
    r"(?:gesetzt|geaendert|umgestellt|zurueckgesetzt))"
)
_PAIR = re.compile(
    r"(?:(?:zugangs|anmelde|login-?)daten|credentials|login (?:details|data))(?:[ ][a-z]{1,12}){0,3}[ ]?:[ ]?"
    r"(?P<name>[^\s,;|]{3,64})[ ]?(?:[/,;|]|und|and)[ ](?P<password>[^\s,;|]{3,64})"
)


def find_passwords(scene: Scene) -> Iterator[Datum]:
    """Passwords, passphrases, network keys and answers to security questions, beside words that say so."""
    for found in _SET_TO.finditer(scene.view):
        token = read_token(scene, found.end(), None)
        if token is not None and "@" not in token.written and is_mixed(token.written) and len(token.written) >= 6:
            yield _datum(scene, "password", token, "a login that was set")
    for found in _PASSWORD.finditer(scene.view):
        if _is_documented(scene.view, found.start()):
            continue
        for token in _tokens(scene, found, least_direct=6):
            # a passcode of digits is a one-time code
            if found.group() == "passcode" and token.written.isdigit():
                continue
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
    """A user name and a password behind a word for both: "Zugangsdaten: maxi82 / Sommer24"."""
    for found in _PAIR.finditer(scene.view):
        first, second = (read_token(scene, found.start(name), None) for name in ("name", "password"))
        if first and second and is_secret_like(second.written):
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
    token = _phrase(scene, words.group(), near) or read_token(scene, near.end(), near["quote"])
    is_answer = _ANSWER.match(words.group()) is not None
    if token is None and (token := _in_commas(scene, words.end())) is not None:
        yield token
        return
    if token is not None and not is_example(view, token.start):
        if near["sign"] or re.search("lautet|heisst|reads", near["words"]):
            is_plain = (far is None or is_answer) and _CHANGED.search(near["words"]) is None
            is_plain = is_plain and _LOGIN.fullmatch(words.group()) is None
            is_one = is_secret_like(token.written) or (is_plain and is_word_alone(view, token))
        elif near["words"]:
            is_said = (token.quoted or is_answer) and is_word_alone(view, token)
            is_one = is_secret_like(token.written) or is_said
        else:
            is_one = is_mixed(token.written) and (token.quoted or len(token.written) >= least_direct)
            is_one = is_one or (token.quoted and is_secret_like(token.written))
        if is_one:
            yield _with_groups(scene, token)
            return
    yield from _before(scene, words)


def _with_groups(scene: Scene, token: Token) -> Token:
    """The token with the groups of four digits behind it, as the keys of routers are printed."""
    groups = _GROUPS.match(scene.view, token.end) if token.written.isdigit() and len(token.written) == 4 else None
    if groups is None:
        return token
    span = scene.span(token.start, groups.end())
    return Token(token.start, groups.end(), scene.text[span.start : span.end], token.quoted)


def _in_commas(scene: Scene, end: int) -> Token | None:
    """The token between commas: "Your user name, jdoe77, is active"."""
    token = read_token(scene, end + 2, None) if scene.view.startswith(", ", end) else None
    return token if token and scene.view.startswith(",", token.end) and is_mixed(token.written) else None


def _phrase(scene: Scene, words: str, near: re.Match[str]) -> Token | None:
    """Several words that are a secret together: in quotation marks, or behind "passphrase"."""
    view, start = scene.view, near.end()
    if not (near["sign"] or near["words"]):
        return None
    pattern = _QUOTED if near["quote"] else _WORDS if words == "passphrase" and near["sign"] else None
    found = pattern.match(view, start) if pattern else None
    if found is None or (near["quote"] and any(is_prose(word) for word in found["words"].split())):
        return None
    span = scene.span(*found.span("words"))
    # several words together are no word of the sentence
    return Token(*found.span("words"), scene.text[span.start : span.end].replace(" ", "_"), True)


def _before(scene: Scene, words: re.Match[str]) -> Iterator[Token]:
    """The token before the words: "Sommer2024! ist Ihr Passwort", "you chose bluebottle as your passcode"."""
    view, start = scene.view, words.start()
    while start and (view[start - 1].isalpha() or view[start - 1] == "-"):  # "Startpasswort" is one word
        start -= 1
    low = max(0, start - 110)
    link = _BEHIND.search(view[max(low, start - 40) : start])
    cut = max(low, start - 40) + link.start() if link else end_of_value_before(view, start)
    if cut is None:
        return
    begin = view.rfind(" ", low, cut) + 1
    token = read_token(scene, begin, None)
    if token is None or token.end > cut or is_warned_of(view, token.start, cut, start):
        return
    if is_mixed(token.written) or (link is not None and _is_chosen(view, token, words.end())):
        yield token


def _is_chosen(view: str, token: Token, end: int) -> bool:
    """True for a word of which the sentence says that it was chosen."""
    word = view[token.start : token.end]
    if not (word.isalpha() and len(word) >= 4) or word in _NOT_CHOSEN or is_prose(word):
        return False
    before = view[max(0, token.start - 12) : token.start]
    return _CHOSEN_BEFORE.search(before) is not None or _CHOSEN_BEHIND.match(view, end) is not None
