"""Tells a surname by which the reader is addressed in the middle of a text: "Danke fürs Warten, Herr Zumstein."."""

from __future__ import annotations

import re

from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.gates import name as triggers
from replyguard.facts.personal_data.name_parts import Name
from replyguard.facts.personal_data.person_lists import sense_of

_MOST_BEFORE = 60
_TITLE = r"(?:herr|frau|fraeulein|familie|mr|mrs|ms|miss|mx)\b"
# the dative "Herrn" names somebody else, and so does what stands in apposition: "your neighbour, Mr Hill"
_BEFORE = re.compile(
    rf"(?P<last>[^\W\d_][\w'-]*)?[)\"'“”]?, {_TITLE}\.? (?:(?:dr|prof|professor|mag|ing|dipl\.?-ing)\.? ){{0,2}}\Z"
)
_BEHIND = re.compile(r" ?(?:[.!?,:;)…]|[^\w\s]|\Z)")
_OTHERS = re.compile(rf"\b{_TITLE}\.? [^\W\d_]")
_SPEAKS_TO_SOMEBODY = re.compile(
    r"\b(?:sie|ihnen|ihre?[mnrs]?|du|dir|dich|deine?[mnrs]?|euch|eure?[mnrs]?|you|your|yours|danke\w*|dank|gern"
    r"|gerne|entschuldig\w+|verzeih\w+|verlaub|alles gute|viel erfolg|freut|leid|thanks?|thank you|sorry|apologi\w+"
    r"|glad|lovely|great|welcome|understood|sympath\w+|appreciate\w*|cheers|pleasure|schoen|wir|we|we'll|we're)\b"
)
_ROLE = "R"
_ROLES = frozenset((*triggers.ROLES, *triggers.RELATIVES))
_FEMININE = ("erin", "eurin", "istin", "ortin", "antin", "entin", "aerztin", "aeltin", "ogin")


def is_addressed(scene: Scene, name: Name) -> bool:
    """True for the surname behind a title and a comma in a sentence that speaks to somebody, and names nobody else."""
    if name.is_full or not name.has_surname:
        return False
    view = scene.view
    before = _BEFORE.search(view, max(0, name.start - _MOST_BEFORE), name.start)
    if before is None or _BEHIND.match(view, name.end) is None:
        return False
    if before["last"] and _is_somebody(before["last"]):
        return False
    sentence = view[slice(*scene.reading.folded.around(name.start, name.end))]
    return len(_OTHERS.findall(sentence)) == 1 and _SPEAKS_TO_SOMEBODY.search(sentence) is not None


def _is_somebody(word: str) -> bool:
    return sense_of(word) == _ROLE or word in _ROLES or word.endswith(_FEMININE)
