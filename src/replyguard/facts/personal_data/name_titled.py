"""Tells from the words before it that an announced name is what a work, a house or a thing is called."""

from __future__ import annotations

import re

from replyguard.facts.personal_data.person_lists import belongs, words_of

_LAST = re.compile(r"([^\W\d_][\w-]*)[ \"'„“‚‘»«]{1,2}\Z")
_OF_MAKER = re.compile(r"([^\W\d_][\w-]*) (?:von|by) \Z")
_CALLED = re.compile(r"([^\W\d_][\w-]*)(?: (?:is|was|are|jetzt|nun|now|auch|also)){0,2} \Z")
_HOUSES = frozenset(
    "cafe imbiss restaurant bistro bar pub kneipe eiscafe kiosk band podcast show sendung strip comic kinderbuch"
    " bilderbuch jugendbuch hoerspiel figur puppe maskottchen mascot movie play musical sitcom sketch".split()
)
_SURGERIES = ("praxis", "kanzlei", "apotheke", "ordination")
_DOCTORS = frozenset(("dr", "prof", "professor", "doctor"))
_CALLED_SO = frozenset(
    "maskottchen mascot farbe colour color tarif plan strasse weg gasse platz road street square lane tee tea feld"
    " field menue setting taste geschmack flavour flavor wein beer bier boat katze kater hund cat dog".split()
)


def titles_a_thing(before: str, title: str) -> bool:
    """True for the folded text before a title where that begins a thing's name: "der Podcast Herr und Frau Lehmann"."""
    for _ in range(2):
        before = before.removesuffix("herr und ").removesuffix("mr and ").removesuffix("mr. and ")
    found = _LAST.search(before)
    if found is not None and (found[1] in _HOUSES or found[1] in words_of("media")):
        return True
    if title not in _DOCTORS:
        return False
    maker = _OF_MAKER.search(before)
    if maker is not None:
        return belongs(maker[1], "goods") or belongs(maker[1], "things")
    return found is not None and found[1].endswith(_SURGERIES)


def calls_a_thing(before: str) -> bool:
    """True for the folded text before "called" or "heißt" where a thing is what is called: "the tea is"."""
    found = _CALLED.search(before)
    if found is None:
        return False
    what = found[1]
    return what in _CALLED_SO or any(belongs(what, section) for section in ("before", "things", "authored", "media"))
