"""Numbers that the customer named with their words in the thread, and that the draft repeats without them."""

from __future__ import annotations

from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength, compact
from replyguard.facts.personal_data.reference import find_references
from replyguard.text.reading import Reading
from replyguard.text.views import fold

_FEWEST = 5


def find_repeated(scene: Scene) -> Iterator[Datum]:
    """Values that a customer's message holds beside words such as "Kundennummer", wherever the draft has them again."""
    customers = [message.text for message in scene.thread if message.role == "customer"]
    if not any(sum(map(str.isdigit, text)) >= _FEWEST for text in customers):
        return
    places = [i for i, character in enumerate(scene.view) if character.isalnum()]
    plain = "".join(scene.view[i] for i in places)
    for value, kind in _named_by(customers).items():
        at = plain.find(value)
        while at != -1:
            start, end = places[at], places[at + len(value) - 1] + 1
            if _stands_alone(scene.view, start, end) and end - start <= 2 * len(value):
                yield Datum(kind, scene.span(start, end), Strength.CONTEXT, "named so by the customer in the thread")
            at = plain.find(value, at + len(value))


def _named_by(customers: list[str]) -> dict[str, str]:
    """What the customers' messages name, letters and digits alone, with its kind."""
    named: dict[str, str] = {}
    for text in customers:
        there = Scene(Reading(text))
        for datum in find_references(there):
            value = fold(compact(text[datum.span.start : datum.span.end]))
            if sum(map(str.isdigit, value)) >= _FEWEST:
                named.setdefault(value, datum.kind)
    return named


def _stands_alone(view: str, start: int, end: int) -> bool:
    before, after = view[start - 1 : start], view[end : end + 1]
    return not before.isalnum() and not after.isalnum()
