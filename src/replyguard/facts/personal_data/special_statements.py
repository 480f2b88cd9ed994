"""What is said of the reader without a term of the lists: a positive test, a stay in hospital, a child expected."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.special_frames import CONDITION, KIN_DE, KIN_EN
from replyguard.facts.personal_data.surroundings import has_capital

_SENTENCE_END = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.!?…](?= |\Z)")
_MOST_BEFORE, _MOST_BEHIND = 140, 90
_HEALTH = re.compile(
    r"\b(?:(?:ihr|ihre[nmrs]?|deine?[nmrs]?|your) (?:positiv\w*|positive) (?:[a-z0-9]+[ -]){0,2}(?:[a-z]+)?test\w*"
    r"|you (?:have |had |recently |have recently )?tested positive(?: for [a-z][\w-]{1,19})?"
    r"|(?:sie|du) (?:\w{2,12} ){0,3}positiv (?:auf \w{2,20} )?getestet"
    r"|(?:sie|du) (?:\w{2,12} ){0,3}(?:im krankenhaus|in der klinik|in einer klinik|in der psychiatrie|in der reha"
    r"|auf der intensivstation) (?:behandelt |\w{2,12} )?(?:waren|lagen|sind|liegen|bist|warst|lagst|wurden)\b)"
)
_OF_TESTS_AT_LARGE = re.compile(
    r"\b(?:app|apps|qr|qr-code\w*|hotline|eintrag\w*|eingeb\w*|eingegeben|teilen|scann\w*|code|tan|verifi\w*|melden"
    r"|warn\w*|gesundheitsamt|koennen|kann|enter|share|upload|can)\b"
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn"
    r"|winter|the new year)"
)
_CHILD_EN = (
    r"(?:(?:(?:a|your|their|another|her) (?:first |second |third |new |little )?)(?:baby|child|girl|boy|one|grandchild)"
    r"|(?:baby|child) (?:number|no\.?) \w{1,5}|twins|triplets)"
)
_CHILD_DE = (
    r"(?:(?:ein|ihr|euer|dein|das|noch ein) (?:\w{4,8}es )?(?:kind|baby|maedchen)|einen jungen|eine tochter|einen sohn"
    r"|zwillinge|drillinge|nachwuchs)"
)
_BEGINS = r"(?:\A|(?<=[,.:;!?–—-] )|(?<=that )|(?<=as )|(?<=since )|(?<=because )|(?<=(?<!you )and )|(?<=so ))"
_BOTH = rf"(?:you|u)(?: and your {KIN_EN})?(?: are|'?re)(?: both)?"
_PREGNANCY = re.compile(
    rf"(?:\b{_BOTH} (?:\w{{3,9}} )?expecting {_CHILD_EN}\b|{_BEGINS}{_BOTH} expecting in {_MONTH}\b"
    rf"|{_BEGINS}your {KIN_EN}(?: is|'s| are) (?:\w{{3,9}} )?expecting"
    rf"(?: {_CHILD_EN}\b| in {_MONTH}\b|(?= ?[,.!?;:]|\Z| (?:so|and|again)\b))"
    rf"|\b(?:(?:sie|du|ihre? {KIN_DE})(?: und (?:ihre?|deine?) {KIN_DE})?|deine? {KIN_DE})"
    rf" (?:erwarten|erwartest|erwartet) (?:\w{{2,12}} ){{0,2}}{_CHILD_DE}\b"
    rf"|\b(?:sie|du|(?:ihre?|deine?) {KIN_DE}) (?:\w{{2,12}} ){{0,2}}{_CHILD_DE} (?:erwarten|erwartest|erwartet)\b)"
)
_FAITH = r"(?:islam|judaism|christianity|catholicism|buddhism|hinduism|orthodoxy|sikhism)"
_RELIGION = re.compile(
    rf"\b(?:(?:you|u)(?:'?ve| have|'d| had)?|your {KIN_EN}(?: has|'s| have)?) (?:\w{{3,9}} )?(?:converted to {_FAITH}"
    r"|left the (?:catholic |anglican |mormon |lutheran |methodist |orthodox )?church(?! (?:off|out|in|at|on|to)\b)"
    r"|were baptis?z?ed|were christened|joined the (?:catholic|anglican|mormon|orthodox|church of) \w{3,10})\b"
)


def statements(scene: Scene) -> Iterator[tuple[str, int, int]]:
    """The kind and the range in the view of what is said of the reader; not how an application deals with tests."""
    view = scene.view
    for found in _HEALTH.finditer(view):
        sentence = _sentence(view, found)
        if sentence is not None and not _OF_TESTS_AT_LARGE.search(sentence) and _is_reader(scene, found.start()):
            yield "health", found.start(), found.end()
    for found in _PREGNANCY.finditer(view):
        if _sentence(view, found) is not None and _is_reader(scene, found.start()):
            yield "pregnancy", found.start(), found.end()
    for found in _RELIGION.finditer(view):
        if _sentence(view, found) is not None:
            yield "religion", found.start(), found.end()


def _sentence(view: str, found: re.Match[str]) -> str | None:
    """The sentence around; none where it asks, denies or supposes."""
    before = _SENTENCE_END.split(view[max(0, found.start() - _MOST_BEFORE) : found.start()])[-1]
    behind = view[found.end() : found.end() + _MOST_BEHIND]
    end = _SENTENCE_END.search(behind)
    if CONDITION.search(before) or (end is not None and end.group() == "?"):
        return None
    return f"{before}{found.group()}{behind[: end.start()] if end else behind}"


def _is_reader(scene: Scene, start: int) -> bool:
    """The German Sie and Ihr of the reader have a capital; where nothing in the text has one, any will do."""
    if not scene.view.startswith(("sie", "ihr"), start):
        return True
    return has_capital(scene, start) or scene.text.islower()
