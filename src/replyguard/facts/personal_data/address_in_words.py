"""Addresses told in a sentence: "number 8 in Elm Grove", "Elm Grove, number 8", "house 8 and the postcode"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.address_context import is_of_a_person, is_public_place
from replyguard.facts.personal_data.address_english import EIRCODE, STREET_TYPES, UK_POSTCODE
from replyguard.facts.personal_data.address_german import grade_of
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import has_capital

_NUMBER = r"(?:haus(?:nummer|-?nr\.?)?|nummer|nr\.?|number|no\.?|num|house(?: number| no\.?)?|door)"
_FIGURE = r"\d{1,4}[a-k]?(?![\w]|[.,:/\-]\d)"
_LEAD = r"(?:in der|in dem|im|in|am|an der|auf der|auf dem|on|of|along|von der|vom)(?: the)?"
_GERMAN = r"[a-z][a-z\-]{3,30}"
_ENGLISH = rf"[a-z][a-z'\-]{{1,20}}(?: [a-z][a-z'\-]{{1,20}}){{0,2}}? (?:{STREET_TYPES})(?![\w'\-])"
_NUMBER_FIRST = re.compile(
    rf"(?<![\w\-]){_NUMBER} {_FIGURE} {_LEAD} (?:(?P<english>{_ENGLISH})|(?P<german>{_GERMAN})(?![\w]))"
)
_NUMBER_BEHIND = re.compile(
    rf"(?<![\w\-])(?:(?P<english>{_ENGLISH})|(?P<german>{_GERMAN})),? (?:\(|(?:and|und|at|with|mit|die|der|the|in"
    rf"|bei) ){{0,2}}"
    rf"{_NUMBER} {_FIGURE}"
)
_WITH_POSTCODE = re.compile(
    rf"(?<![\w\-])(?:{_NUMBER}|flat|apartment|apt\.?) {_FIGURE},? (?:(?:and|at|with|in|,|the|post ?code) ){{0,3}}"
    rf"(?P<code>{UK_POSTCODE}|{EIRCODE})"
)
# a flat in a house with a name in a street, however it is typed
_FLAT = re.compile(
    rf"(?<![\w\-])(?:flat|apartment|apt\.?) {_FIGURE},? (?:(?:in|at) )?[a-z][a-z'\-]{{1,20}}(?: [a-z'\-]{{2,20}})? "
    r"(?:house|court|lodge|heights|tower|mansions|wharf|point|building),?(?: (?:on|in|off))? "
    rf"[a-z][a-z'\-]{{1,20}}(?: [a-z'\-]{{2,20}})? (?:{STREET_TYPES})(?![\w'\-])"
)
_WORD = re.compile(r"[a-z][a-z'\-]*")
_UNSURE = ("weak", None)


def find_address_in_words(scene: Scene) -> Iterator[Datum]:
    """Number and street with words between, number and British or Irish postcode, flat and house; in any order."""
    for start, end in _places(scene):
        if not is_public_place(scene, start, end):
            yield Datum("address", scene.span(start, end), Strength.CONTEXT, "number and street in words")


def _places(scene: Scene) -> Iterator[tuple[int, int]]:
    view = scene.view
    for found in _NUMBER_FIRST.finditer(view):
        name = _street(scene, found)
        if name is not None and name == found.start(found.lastgroup or 0):
            yield found.span()
    for found in _NUMBER_BEHIND.finditer(view):
        name = _street(scene, found)
        if name is not None:
            yield name, found.end()
    for found in _WITH_POSTCODE.finditer(view):
        span = scene.span(*found.span("code"))
        if scene.text[span.start : span.end].isupper() or is_of_a_person(scene, *found.span()):
            yield found.span()
    for found in _FLAT.finditer(view):
        yield found.span()


def _street(scene: Scene, found: re.Match[str]) -> int | None:
    """Where the name in capitals begins; None without one, or with an ending that others have and nobody's home."""
    group = "english" if found["english"] is not None else "german"
    words = [word.start() + found.start(group) for word in _WORD.finditer(found[group])]
    small = [place for place, word in enumerate(words) if not has_capital(scene, word)]
    named = words[small[-1] + 1 :] if small else words
    if group == "english":
        return named[0] if len(named) > 1 else None
    grade = grade_of(found[group])
    is_sure = grade not in _UNSURE or (grade is not None and is_of_a_person(scene, *found.span()))
    return named[0] if named and is_sure else None
