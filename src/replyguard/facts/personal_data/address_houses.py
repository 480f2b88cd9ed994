"""Addresses of houses that have a name and no number, as villages write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.address_context import is_of_a_person, is_public_place
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import has_capital, words_before

_BUILDING = (
    r"(?:cottages?|farm|farmhouse|barn|house|lodge|rectory|vicarage|bungalow|grange|villa|forge|dairy|mill|"
    r"schoolhouse|stables)"
)
_ROAD = r"(?:lane|road|street|hill|close|drive|way|row|green|avenue|terrace|walk|track|drove|gardens|rd|st|ln)"
_NAME = r"[a-z][a-z'\-]{1,20}"
_ENGLISH = re.compile(
    rf"(?<![\w'\-])(?P<house>(?:the )?(?:{_NAME} ){{1,3}}?{_BUILDING}), (?P<street>(?:{_NAME} "
    rf"){{1,3}}?{_ROAD})(?![\w'\-])"
    rf"(?:, (?P<town>{_NAME}(?: {_NAME}){{0,2}}))?"
)
_GERMAN = re.compile(
    r"(?<![\w\-])(?P<house>(?:villa|haus|hof|gut|chalet|forsthaus|muehle|pension) [a-z][a-z\-]{2,25}), "
    r"(?P<street>[a-z][a-z\-]{2,30}(?:strasse|str\.|gasse|weg|allee|ring|platz|ufer|steig))(?![\w\-])"
    r"(?:, (?:\d{4,5} )?(?P<town>(?:bad |sankt |st\. )?[a-z][a-z\-]{2,25})(?=[,.;:!?)\"“]|\Z| [a-z]))?"
)
_KEPT_THERE = re.compile(
    r"\b(?:you|your|it|ihr|dein|es)\b[^.!?]{0,30}\b(?:leave|left|tenancy|rent|mortgage|survey|fitted|installed|moved|"
    r"miete|"
    r"mietvertrag|abgelegt|abgestellt|abgegeben)\b"
)


def find_named_house(scene: Scene) -> Iterator[Datum]:
    """Name of the house and street, with the town where it stands there: "The Old Forge, Mill Lane, Cley".

    Only where words say that somebody lives there or gets things there: pubs and farm shops have such names as well.
    """
    for pattern in (_ENGLISH, _GERMAN):
        for found in pattern.finditer(scene.view):
            start = _first_capital(scene, *found.span("house"))
            if start is None or not has_capital(scene, found.start("street")):
                continue
            end = found.end("street")
            if found["town"] is not None and has_capital(scene, found.start("town")):
                end = _end_of_capitals(scene, found)
            is_somebodys = is_of_a_person(scene, start, end) or _KEPT_THERE.search(words_before(scene.view, start, 60))
            if is_somebodys and not is_public_place(scene, start, end):
                yield Datum("address", scene.span(start, end), Strength.CONTEXT, "named house and street")


def _first_capital(scene: Scene, begin: int, end: int) -> int | None:
    """Where the name of a house begins; None where its only capital is the word for the building."""
    starts = [begin, *(begin + blank.end() for blank in re.finditer(" ", scene.view[begin:end]))]
    return next((start for start in starts[:-1] if has_capital(scene, start)), None)


def _end_of_capitals(scene: Scene, found: re.Match[str]) -> int:
    """Where the last capitalised word of the town ends."""
    begin, end = found.span("town")
    for blank in re.finditer(" ", scene.view[begin:end]):
        if not has_capital(scene, begin + blank.end()):
            return begin + blank.start()
    return end
