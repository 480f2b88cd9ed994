"""Names that a sentence gives away: "we know you're …", "the server that evening, …", "Anmeldung für Muster, Anna"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.gates import name as triggers
from replyguard.facts.personal_data.name_parts import Name, read_name
from replyguard.facts.personal_data.name_words import is_given, is_surname, is_word, section
from replyguard.facts.personal_data.surroundings import has_capital

_IN_FACT = (
    r"(?:\b(?:we|i|us)(?: both| all| do)? know(?: very well| well| full well| fine| perfectly well| exactly| of"
    r" course)?,?"
    r"(?: that)?,? (?:you're|you are|ur|youre|it's you,?|you were)(?: really| actually| in fact)? "
    r"|\b(?:your real name is|your real name,|you're really|you are really|you are actually|you're actually|aka"
    r"|a\.k\.a\.) "
    r"|\b(?:ihr|dein) (?:echter|richtiger|wirklicher|wahrer|tatsaechlicher|buergerlicher|klar)-? ?name (?:ist"
    r"|lautet) (?:ja )?"
    r"|\b(?:ihr|dein) klarname (?:ist|lautet) (?:ja )?|\balias |\bin (?:real life|wahrheit|wirklichkeit) )"
)
_KNOWN = re.compile(rf"(?<![\w-]){_IN_FACT}")
_KNOWN_FINAL = re.compile(
    r"(?<![\w-])(?:wissen|weiss|sehen|erkannt|klar|bekannt)(?: \w{2,12}){0,3}, (?:dass|wer) (?:du|sie|es)"
    r" (?:\w{2,12} ){0,2}?(?=[^ ]+ [^ ]+)"
)
_IS_BEHIND = re.compile(r" (?:bist|sind|heisst|heissen)(?![a-z])")
_STAFF = re.compile(
    r"(?<![\w-])(?:the|our|your|der|die|unsere?|ihre?|deine?) (?:\w{2,14} )?(?:server|waiter|waitress|bartender"
    r"|barista|cashier|receptionist"
    r"|nurse|hostess|stylist|hairdresser|therapist|trainer|caller|complainant|reviewer|owner|buyer|seller|applicant"
    r"|kellner(?:in)?|bedienung|servicekraft|barkeeper(?:in)?|kassierer(?:in)?|rezeptionist(?:in)?|verkaeufer(?:in)?"
    r"|friseur(?:in)?|therapeut(?:in)?|anrufer(?:in)?|kaeufer(?:in)?|besitzer(?:in)?|eigentuemer(?:in)?|bewohner(?:in)?)"
    r"(?: (?:that|on|at|in|for|from|who|this|an|am|im|des|der|vom|von|bei|aus|damals|gestern|yesterday|today"
    r"|heute)(?: [a-z0-9:']{1,14}){0,4}?)?"
    r"(?:, | \(| – | - )"
)
_ENDS = re.compile(r"(?:'s)?[,.;:!?)–]|(?:'s)? (?:has|was|is|had|hat|ist|war|wurde)\b| -|\Z")
_ON_LIST = re.compile(
    r"(?<![\w-])(?:(?:anmeldung|buchung|reservierung|ticket|termin|bestellung|startplatz|eintrag|vertrag|konto|karte|platz"
    r"|registration|booking|reservation|entry|order|account|appointment|seat|place|record|file)"
    r" (?:fuer|auf|for|unter|under|of|von)"
    r"|[a-z]{0,15}(?:liste|list|verzeichnis|register|system|records|datenbank|database)(?:,? (?:and|und|on|in"
    r"|there|we|wir|can"
    r"|also|as|als|our|the|der|den|dem|steht|stehen|sehen|finden|see|find|sehe|hier|nur|only)){0,8}"
    r"|(?:eingetragen|gemeldet|gelistet|listed|registered|booked|recorded|gefuehrt|angemeldet|reserviert|gebucht)"
    r"(?: (?:as|als|under|unter|auf)){1,2}):? [\"'„“»]?\Z"
)
_BEFORE_COMMA = re.compile(r"(?P<surname>[a-z]{2,25}(?:-[a-z]{2,25})?)\Z")
_BEHIND_COMMA = re.compile(r", (?P<given>[a-z]{2,20}(?:-[a-z]{2,20})?)(?![\w-]|,? (?:and|und|or|oder) )")
_TWO = re.compile(r"(?P<given>[a-z]{2,20}(?:-[a-z]{2,20})?) (?P<surname>[a-z]{3,25}(?:-[a-z]{2,25})?)(?![\w@-])")
_GATE = "revealed-names"
_MEANT = re.compile(
    r"(?<![\w-])(?:meant|intended|destined|aimed|only) for |(?<![\w-])(?:gelten|gilt|galten|galt|gehoeren|gehoert)"
    r" (?:\w{2,10} )?"
)
_FOR = re.compile(r"(?<![\w-])(?:fuer|an) (?=[^ ]+ [^ ]+)")
_MEANT_BEHIND = re.compile(r",? (?:bestimmt|gedacht|gemeint|adressiert|gerichtet)(?![a-z])")


def revealed_names(scene: Scene) -> Iterator[tuple[Name, str]]:
    """Full names, known ones or such as no language has as words, with what gives them away."""
    if scene.may_hold(_GATE, (*triggers.REVEALED, *triggers.MEANT)):
        yield from _known(scene)
        yield from _meant(scene)
    if scene.may_hold(_GATE, triggers.STAFF):
        for found in _STAFF.finditer(scene.view):
            name = _full(scene, found.end()) or _with_capitals(scene, found.end())
            if name is not None and _ENDS.match(scene.view, name.end):
                yield name, "behind: a role"
    if scene.may_hold(_GATE, triggers.LISTS):
        yield from _reversed(scene)


def _known(scene: Scene) -> Iterator[tuple[Name, str]]:
    for found in _KNOWN.finditer(scene.view):
        name = _full(scene, found.end()) or _with_capitals(scene, found.end())
        if name is not None:
            yield name, "behind: who somebody is"
    for found in _KNOWN_FINAL.finditer(scene.view):
        for name in (_full(scene, found.end()), _with_capitals(scene, found.end())):
            if name is not None and _IS_BEHIND.match(scene.view, name.end):
                yield name, "behind: who somebody is"
                break


def _meant(scene: Scene) -> Iterator[tuple[Name, str]]:
    for found in _MEANT.finditer(scene.view):
        name = _full(scene, found.end())
        if name is not None:
            yield name, "behind: whom it is meant for"
    for found in _FOR.finditer(scene.view):
        name = _full(scene, found.end())
        if name is not None and _MEANT_BEHIND.match(scene.view, name.end):
            yield name, "before: whom it is meant for"


def _full(scene: Scene, position: int) -> Name | None:
    name = read_name(scene, position, "listed")
    if name is None or not name.is_full:
        name = read_name(scene, position, "noun")
        if name is None or not name.is_full or any(map(is_word, name.words)):
            return None
    return name if has_capital(scene, name.start) or scene.text.islower() else None


def _with_capitals(scene: Scene, position: int) -> Name | None:
    """A given name and one more word with a capital, be it a word: behind such words nothing else stands."""
    found = _TWO.match(scene.view, position)
    if found is None or not is_given(found["given"]) or found["surname"] in section("greeted"):
        return None
    if not (has_capital(scene, found.start()) and has_capital(scene, found.start("surname"))):
        return None
    return Name(found.start(), found.end(), (found["given"], found["surname"]), True, True, True, False)


def _reversed(scene: Scene) -> Iterator[tuple[Name, str]]:
    """A surname before its given name, as lists have them: "DUNLEAVY, Shane"."""
    view = scene.view
    for behind in _BEHIND_COMMA.finditer(view):
        if not is_given(behind["given"]) or not has_capital(scene, behind.start("given")):
            continue
        low = max(0, behind.start() - 60)
        before = _BEFORE_COMMA.search(view[low : behind.start()])
        if before is None:
            continue
        start, surname = low + before.start(), before["surname"]
        if not _is_surname(surname) or not has_capital(scene, start):
            continue
        if _ON_LIST.search(view[max(0, start - 90) : start]):
            words = (behind["given"], *surname.split("-"))
            yield Name(start, behind.end(), words, True, True, True, False), "in a list"


def _is_surname(word: str) -> bool:
    """True for a known surname, or for what is neither a word nor a given name."""
    if word in section("greeted"):
        return False
    return is_surname(word) or not (is_given(word) or is_word(word))
