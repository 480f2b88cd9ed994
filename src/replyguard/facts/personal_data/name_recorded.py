"""Names as records hold them: what something is made out to, the fields of a form, lists of travellers, births."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.name_parts import Name, read_name
from replyguard.facts.personal_data.name_words import is_given, is_surname, is_word
from replyguard.facts.personal_data.surroundings import has_capital, is_at_line_start

_MADE_OUT = re.compile(
    r"(?<![\w-])(?:(?P<sure>(?:printed|issued|made out|registered|labell?ed|ticketed|signed for)(?: for| to| under| by)"
    r"|(?:your|ihr|dein|the|der) (?:full )?name (?:\w{2,12} ){0,4}(?:is|ist|lautet))"
    r"|(?:booked|addressed|reserved|invoiced|billed|released|insured|signed over|transferred) (?:for|to|under)"
    r"|(?:ausgestellt|ausgefertigt|lautet|lauten|lautend|laufen|laeuft|gebucht|registriert|eingetragen|gemeldet"
    r"|adressiert|zugelassen|angemeldet|hinterlegt|reserviert|gedruckt|versichert|umgeschrieben|umgemeldet)"
    r" (?:\w{2,10} ){0,3}auf"
    r"|(?:heissen|heisst) (?:sie|du|er|es)|(?:sie|du) (?:heissen|heisst)(?: \w{2,10})?|(?:you're|you are) called) "
)
_ON = re.compile(r"(?<![\w-])auf ")
_MADE_OUT_BEHIND = re.compile(
    r" (?:\w{2,12} ){0,2}(?:ausgestellt|ausgefertigt|lauten|laufen|gebucht|registriert|eingetragen|gemeldet|adressiert"
    r"|zugelassen|angemeldet|hinterlegt|reserviert|versichert|umgeschrieben|umgemeldet)\b"
)
_LISTED = re.compile(
    r"(?<![\w-])(?:booked|passengers?|travell?ers?|guests?|attendees?|participants?|drivers?|people|names|gebucht"
    r"|reisende|mitreisende|passagiere|fluggaeste|teilnehmer(?:innen)?|gaeste|fahrer|versicherte|personen|namen)"
    r"(?: (?:on|for|in|are|auf|fuer|sind|laut|per)(?: \w{2,15}){0,3})?: (?:(?:you|sie|du)(?:,| and| und) )?"
)
_NEXT_LISTED = re.compile(r"(?:,|,? (?:and|und|&|sowie)) ")
_MOST_LISTED = 9
_THANKED = re.compile(r"(?<![\w-])(?:danke|dank|merci) (?:dir|ihnen),? ")
_GOES_ON = re.compile(r" ?[,!:;–—-]+ ?[^\W\d_]")
_BORN = re.compile(r",? \(?(?:geb\.|geboren|born|dob|d\.o\.b\.|date of birth|geburtsdatum|\*):? ?(?:am |on )?\d")
_WORD_START = re.compile(r"(?<![^\s:])[^\W\d_]")
_LONGEST_BORN = 60
_MOST_WORDS = 4
_FIELD = re.compile(
    r"(?<![\w-])(?:(?P<surname>surname|last ?name|family name|nachname|familienname|zuname)"
    r"|(?:forename|first ?name|given name|vorname))s?(?P<colon> ?[:=])? "
)
_VALUE = re.compile(r"[^\W\d_][^\W\d_'-]{2,30}(?:['-][^\W\d_]{1,30}){0,2}(?!\w)")
_FURTHEST_FIELD = 60


def recorded_names(scene: Scene) -> Iterator[tuple[Name, str]]:
    """Names with what announces them; full ones, or those that a field says to be a surname or a given name."""
    yield from _made_out(scene)
    yield from _listed(scene)
    yield from _born(scene)
    yield from _fields(scene)


def _made_out(scene: Scene) -> Iterator[tuple[Name, str]]:
    view = scene.view
    for found in _MADE_OUT.finditer(view):
        name = _name(scene, found.end(), takes_unknown=bool(found["sure"]))
        if name is not None:
            yield name, "behind: what is made out to somebody"
    for found in _ON.finditer(view):
        name = _name(scene, found.end(), takes_unknown=False)
        if name is not None and _MADE_OUT_BEHIND.match(view, name.end):
            yield name, "before: what is made out to somebody"
    for found in _THANKED.finditer(view):
        name = read_name(scene, found.end(), "listed")
        # at the end of the text, or on a line of its own, it is the author's
        if name is not None and name.is_full and name.is_known and not is_at_line_start(scene, name.start):
            going_on = _GOES_ON.match(view, name.end)
            if going_on is not None and not is_at_line_start(scene, going_on.end() - 1):
                yield name, "behind: thanks"


def _name(scene: Scene, position: int, *, takes_unknown: bool) -> Name | None:
    """A known full name, or, where the words before leave nothing else, one that no list holds."""
    name = read_name(scene, position, "listed")
    if name is None and takes_unknown:
        name = read_name(scene, position, "noun")
        if name is not None and any(map(is_word, name.words)):
            return None
    if name is None or not (has_capital(scene, name.start) or scene.text.islower()):
        return None
    return name if _is_whole(name) else None


def _is_whole(name: Name) -> bool:
    return name.is_full or (name.has_initial and name.has_surname)


def _listed(scene: Scene) -> Iterator[tuple[Name, str]]:
    """Who travels or takes part, behind a colon."""
    for found in _LISTED.finditer(scene.view):
        position = found.end()
        for _ in range(_MOST_LISTED):
            name = _name(scene, position, takes_unknown=True)
            if name is None:
                break
            yield name, "in a list of people"
            following = _NEXT_LISTED.match(scene.view, name.end)
            if following is None:
                break
            position = following.end()


def _born(scene: Scene) -> Iterator[tuple[Name, str]]:
    """The name before a date of birth: the longest that ends there."""
    view = scene.view
    for found in _BORN.finditer(view):
        begin = max(0, found.start() - _LONGEST_BORN)
        starts = [start.start() for start in _WORD_START.finditer(view, begin, found.start())]
        for start in starts[-_MOST_WORDS:]:
            name = _name(scene, start, takes_unknown=True)
            if name is not None and name.end == found.start():
                yield name, "before: a date of birth"
                break


def _fields(scene: Scene) -> Iterator[tuple[Name, str]]:
    """The value behind "Nachname:" or "SURNAME"; a given name only beside a surname, as one alone is none."""
    fields = [(field, _value(scene, field)) for field in _FIELD.finditer(scene.view)]
    for number, (field, value) in enumerate(fields):
        if value is None:
            continue
        beside = [
            other_value
            for other, other_value in fields[max(0, number - 1) : number + 2]
            if other_value is not None and bool(other["surname"]) != bool(field["surname"])
            if abs(other.start() - field.start()) <= _FURTHEST_FIELD
        ]
        is_enough = beside or (field["surname"] and field["colon"])
        if is_enough and any(_may_be_name(one.group()) for one in (value, *beside)):
            yield _name_of(value, is_surname=bool(field["surname"])), "behind: the field of a form"


def _value(scene: Scene, field: re.Match[str]) -> re.Match[str] | None:
    """A word with a capital that is not the next field."""
    value = _VALUE.match(scene.view, field.end())
    if value is None or not has_capital(scene, value.start()) or _FIELD.match(scene.view, value.start()):
        return None
    return value


def _may_be_name(word: str) -> bool:
    return is_given(word) or is_surname(word) or not is_word(word)


def _name_of(value: re.Match[str], *, is_surname: bool) -> Name:
    return Name(
        start=value.start(),
        end=value.end(),
        words=(value.group(),),
        is_full=False,
        has_surname=is_surname,
        is_known=True,
        has_initial=False,
    )
