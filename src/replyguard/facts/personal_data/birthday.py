"""Birthdays without a year: "du hast am 3. Mai Geburtstag", "turning 40 on the 3rd of May"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength

MONTH_NAMES = (
    r"jan(?:uar|uary|ner)?|jaenner|feb(?:ruar|ruary)?|feber|maerz|mrz|mar(?:ch)?|maer|apr(?:il)?|mai|may|"
    r"jun[ie]?|juno|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|de[zc](?:ember)?"
)
"""The months, in German and English, as a pattern of the folded view."""

# the day on which somebody has a birthday, without its year: "du hast am … Geburtstag", "turning 40 on …"
_DAY = (
    rf"(?:\d{{1,2}}(?:\.|st|nd|rd|th)? ?(?:of )?(?:{MONTH_NAMES})(?![a-z])|(?:{MONTH_NAMES}) (?:the )?\d{{1,2}}(?:st"
    rf"|nd|rd|th)?(?!\d)"
    r"|\d{1,2}\.\d{1,2}\.(?!\d))(?!,? ?(?:19|20)\d\d)"
)
_BIRTHDAY = re.compile(
    rf"\b(?:(?:du|er|sie|ihr) (?:hast|hat|haben|habt)|(?:hast|hat|haben|habt) (?:du|er|sie"
    rf"|ihr))(?: [a-z]{{2,10}}){{0,2}}? "
    rf"(?:am|den) (?P<held>{_DAY}) (?:[a-z]{{2,10}} )?geburtstag\b"
    rf"|\bam (?P<first>{_DAY}) (?:hast|hat|haben|habt) (?:du|er|sie|ihr) (?:[a-z]{{2,10}} )?geburtstag\b"
    rf"|\b(?:dein|ihr|euer|sein)(?:e[nmrs]?)? (?:[0-9]{{1,3}}\. )?geburtstag,? (?:(?:ist|war|waere|also"
    rf"|ja) ){{0,2}}(?:am|der|den) (?P<is>{_DAY})"
    rf"|\b(?:your|ur|his|her|their) (?:[0-9]{{1,3}}(?:st|nd|rd|th) )?(?:birthday|bday)(?: (?:is|was|falls|being)"
    rf"|,)? (?:(?:on|the) ){{0,2}}(?P<your>{_DAY})"
    rf"|\b(?:on )?(?:the )?(?P<behind>{_DAY}) (?:is|was|being) (?:your|ur|his|her|their) (?:birthday|bday)\b"
    rf"|\b(?:you(?:'re|'ll be|'d be)?|he|she|they|who)(?: (?:are|will be|will|were|was|is))? (?P<turning>turn(?:s|ed"
    rf"|ing)? [0-9]{{1,3}} on (?:the )?{_DAY})"
    rf"|\b(?:du|er|sie|ihr) (?:wirst|wird|werden|werdet) (?:am"
    rf"|den) (?P<age>{_DAY}) (?:schon )?[0-9]{{1,3}}(?: jahre)?(?= alt| jahre|[.,!?])"
)


def find_birthdays(scene: Scene) -> Iterator[Datum]:
    """Days on which an addressed or other person has a birthday; the brand's own and those of offers are none."""
    for found in _BIRTHDAY.finditer(scene.view):
        span = scene.span(*found.span(found.lastgroup or 0))
        yield Datum("birth-date", span, Strength.CONTEXT, "a birthday")
