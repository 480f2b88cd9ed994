"""What the law specially protects, where it is said of the reader or of somebody near."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.gates import special as triggers
from replyguard.facts.personal_data.special_place import Place
from replyguard.facts.personal_data.special_statements import statements
from replyguard.facts.personal_data.special_terms import comes_from, terms_in

_JOINED = re.compile(r",? (?:and|und|sowie|&|after|nach|wegen|because of) |, ")
_EVIDENCE = "said of the reader or of somebody near"


def find_special(scene: Scene) -> Iterator[Datum]:
    """Health, pregnancy, religion, sexual life, union, origin and politics (GDPR Art. 9 (1)), said of a person.

    A term alone is none: it must be the reader's ("wegen Ihrer …"), or be said of the reader ("da Sie … sind", "as a
    … you") or of somebody near ("Ihr Sohn hat …"). A condition, a question, a negation, and what an application does
    with such data, are none. The range is that of the whole passage that tells it: "your mum is having chemo".
    """
    for kind, start, end in _merged(scene.view, sorted(_passages(scene), key=lambda one: one[1:])):
        yield Datum(kind, scene.span(start, end), Strength.CONTEXT, _EVIDENCE)


def _passages(scene: Scene) -> Iterator[tuple[str, int, int]]:
    before: tuple[str, int] | None = None
    hits = scene.hits_of("special-categories")
    is_said = hits is None or any(hit.trigger.literal in triggers.STATEMENTS for hit in hits)
    speaks_of_countries = is_said or comes_from({hit.trigger.literal for hit in hits or ()})
    places = None if hits is None else sorted(hit.start for hit in hits)
    for term in terms_in(scene.view, places, with_countries=speaks_of_countries):
        place = Place.of(scene, term)
        if place is None:
            continue
        passage = place.passage()
        is_like_before = before is not None and before[0] == place.term.sort and place.is_personal()
        if passage is None and before is not None and is_like_before:
            joined = _JOINED.fullmatch(scene.view, before[1], place.term.start)
            passage = (place.term.start, place.end) if joined else None  # "you have … and …"
        if passage is not None:
            before = place.term.sort, max(passage[1], place.end)
            yield place.kind, *passage
    if is_said:
        yield from statements(scene)


def _merged(view: str, passages: Iterable[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Passages of one kind that overlap or that a joining word holds together, as one."""
    last: tuple[str, int, int] | None = None
    for kind, start, end in passages:
        if last is not None and last[0] == kind and (start <= last[2] or _JOINED.fullmatch(view, last[2], start)):
            last = kind, last[1], max(end, last[2])
            continue
        if last is not None:
            yield last
        last = kind, start, end
    if last is not None:
        yield last
