"""Numbers that are stamped or engraved on somebody's device: "your bike's frame, stamped WTU288K1104F"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.device_words import DEVICES, GERMAN_DEVICES
from replyguard.facts.personal_data.reference_vetoes import is_example

_MARKED = (
    r"(?:engraved|stamped|etched|embossed|(?:laser-?)?(?:etched|marked)|lasered|(?:ein)?(?:graviert|gestanzt|gepraegt"
    r"|geschlagen|geaetzt|gelasert)\w{0,2}|aufgedruckt\w{0,2})"
)
_VALUE = r"(?P<value>(?=[a-z-]{0,8}\d)[a-z0-9]{2,20}(?:[-/][a-z0-9]{1,10}){0,4})(?![\w-])"
_WHERE = (
    r"with|on|in|under|the|mit|auf|am|im|an|unter|dem|der|die|das|ist|steht|is|reads|frame|rahmen|bottom|back|underneath"
    r"|boden|rueckseite|unten|hinten|as|als|code|nummer|number"
)
_BEFORE = re.compile(rf"(?<![a-z]){_MARKED}(?: (?:{_WHERE})){{0,6}}[ ,]? ?:? ?[\"'„“»(]?{_VALUE}")
_BEHIND = re.compile(
    rf"(?<![\w.,/-]){_VALUE}[\"'”“«]?,?(?: (?:{_WHERE}|are|was|war|sind|wurde|inside|crank|bracket|sattel"
    rf"|saddle)){{0,6}} "
    rf"{_MARKED}(?![a-z])"
)
_DEVICE = re.compile(
    rf"(?<![a-z])(?:{'|'.join(sorted(DEVICES, key=len, reverse=True))}|frame|saw|engine|motor|lens|chassis"
    rf"|casing)s?(?![a-z])"
    rf"|{'|'.join(GERMAN_DEVICES)}|chainsaw|rahmen|schrauber|saege|gehaeuse|objektiv|fahrgestell|roller|rad(?![a-z])|bike"
)
# what all of one kind have alike
_OF_MANY = re.compile(
    r"\b(?:charge\w*|lot|batch|mhd|haltbar\w*|best before|expir\w*|norm|iso|din|artikel\w*|modell\w*|models?|typ"
    r"|type|sku"
    r"|part number|teilenummer)\b"
)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\Z|(?:19|20)\d\d[-/.]\d|\d{1,2}/(?:19|20)\d\d\Z")
_SHORTEST, _FEWEST_DIGITS = 7, 4


def find_marks(scene: Scene) -> Iterator[Datum]:
    """Seven letters and digits in capitals or more, beside a word for marking and near a device."""
    view = scene.view
    for pattern in (_BEFORE, _BEHIND):
        for found in pattern.finditer(view):
            start, end = found.span("value")
            value = "".join(filter(str.isalnum, found["value"]))
            if len(value) < _SHORTEST or sum(map(str.isdigit, value)) < _FEWEST_DIGITS or _DATE.match(found["value"]):
                continue
            span = scene.span(start, end)
            if scene.contacts.has(value) or not (value.isdigit() or scene.text[span.start : span.end].isupper()):
                continue
            around = view[max(0, found.start() - 80) : end + 60]
            if _DEVICE.search(around) and not _OF_MANY.search(around) and not is_example(view, start):
                yield Datum("serial-number", span, Strength.CONTEXT, "beside: marked on a device")
