"""Numbers that are only said to be the reader's: "your number (M 0041-7726)"; of telephones one speaks so too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.reference_value import is_plausible, read_value
from replyguard.facts.personal_data.reference_vetoes import is_public

_NUMBER = re.compile(
    r"(?<![a-z])(?:ihre[rn]?|deine[rn]?|eure[rn]?|your|ur)[ ]"
    r"(?:(?:aktuelle|neue|alte|persoenliche|eigene|new|old|current|unique|personal)[nr]?[ ])?"
    r"(?:nummer|number|kennung|nr\.|no\.)(?:[ ](?:bei uns|with us|in our system))?"
    r"(?:[ ]?[(:,=][ ]?|[ ](?:ist|lautet|is)[ ]|[ ])[\"'„“»]?#?(?=[a-z]{1,5}[ .\-/]?\d)"
)
_OF_ELSE = re.compile(r"kennzeichen|\bpin\b|\bgate\b|auto|wagen|\bcar\b|plate|ausweis|passport|licen[cs]e")
_BEFORE = 60


def find_whose_numbers(scene: Scene) -> Iterator[Datum]:
    """What follows "your number": with letters before its digits, as no telephone number has."""
    view = scene.view
    for found in _NUMBER.finditer(view):
        value = read_value(scene, found.end())
        if value is None or value.digits < 4 or value.compact.isdigit() or not is_plausible(value, named=False):
            continue
        if _OF_ELSE.search(view, max(0, found.start() - _BEFORE), found.start()) or scene.contacts.has(value.text):
            continue
        if not is_public(view, "customer-number", found.start(), value.start, value.end):
            yield Datum("customer-number", scene.span(value.start, value.end), Strength.CONTEXT, "beside: your number")
