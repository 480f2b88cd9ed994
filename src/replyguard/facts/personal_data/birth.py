"""Dates of birth: a whole date beside words that say somebody was born on it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import words_before, words_behind

_MONTH_NAMES = (
    r"jan(?:uar|uary|ner)?|jaenner|feb(?:ruar|ruary)?|feber|maerz|mrz|mar(?:ch)?|maer|apr(?:il)?|mai|may|"
    r"jun[ie]?|juno|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|de[zc](?:ember)?"
)
_DAY_WORDS = (
    r"ersten?|zweiten?|dritten?|vierten?|fuenften?|sechsten?|siebten?|achten?|neunten?|zehnten?|elften?|zwoelften?|"
    r"(?:drei|vier|fuenf|sech|sieb|acht|neun)zehnten?|(?:(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|"
    r"neun)und)?zwanzigsten?|"
    r"(?:einund)?dreissigsten?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|"
    r"eighth|"
    r"ninth)|thirtieth|thirty-first"
)
_YEAR = r"(?:19|20)\d\d|'?\d\d(?!\d)"
_DATE = re.compile(
    r"(?<![\w.,/\-])(?:"
    rf"(?P<a>\d{{1,2}})(?P<sign> ?[./\-–] ?| )(?P<b>\d{{1,2}})(?:(?P=sign)|[./\-–] ?)(?:{_YEAR})|"
    r"(?P<iso>(?:19|20)\d\d)[\-/.](?P<iso_month>\d{1,2})[\-/.](?P<iso_day>\d{1,2})|"
    r"(?P<run>\d{2}[01]\d(?:19|20)\d\d)|"
    rf"(?:\d{{1,2}}(?:\.|st|nd|rd|th)?|{_DAY_WORDS})(?: ?of)?[ \-]?(?:{_MONTH_NAMES})\b[.,]?[ \-]?(?:{_YEAR})|"
    rf"(?:{_MONTH_NAMES})[.]? (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?|{_DAY_WORDS}),? ?(?:{_YEAR})"
    r")(?![\w/\-]|[.,]\d)"
)
_BIRTH = (
    r"(?:geburts?-?(?:datum\w*|tags?|tages|dat\.|jahr)|geb\.?-?datum|geboren\w*|geb\.?|gebdat|date[s]? of birth|"
    r"d\.?o\.?b\.?|"
    r"birth ?-?dates?|birthdays?|bday|b-day|born|birth)"
)
# between the word and its date nothing but what leads from one to the other
_LEADS = (
    r"(?:[ :=,.\-–(\"'„“*]|\b(?:am|ist|lautet|der|den|dem|das|als|war|mit|vom|auf|wurden?|sind|sie|bist|du|on|is|the|"
    r"as|was|of|in|"
    r"ihr|ihres|dein|your|his|her|haben|wir|bei|uns|hinterlegt|we|have|with|to|it|es|customer|nutzers?|kunden|"
    r"registered|listed|"
    r"noted|shown|eingetragen|angegeben|gespeichert|vermerkt|recorded|stored|geaendert|changed|zum|stimmt|steht|"
    r"stehen|einem|eines|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|"
    r"[a-z]{2,14}(?= (?:am|on)\b))\b){0,9}\Z"
)
_BEFORE = re.compile(rf"(?<![a-z]){_BIRTH}{_LEADS}|(?<!\w)\* ?\Z")
_BEHIND = re.compile(
    r"\A[,)]?(?: (?:in|zu) [^,;!?]{2,40}?)? ?\b(?:geboren|zur welt gekommen)\b|\A[ ,(]{1,3}(?:(?:als|as|is|ist|war|"
    r"your|the|ihr|dein|"
    r"my|mein|unter)[ ]){0,4}(?:geburtsdatum|geburtstag|date of birth|birthday|birth ?date|dob)\b"
)
_NOT_A_PERSON = re.compile(
    r"\b(?:unser\w*|our|firmen\w*|app|produkt\w*|idee|projekt|project|product|brand|marke|gruender\w*|founders?|"
    r"unternehmen\w*|"
    r"company|feiern? wir|we celebrate|we turn|z\. ?b\.|zum beispiel|beispiel\w*|e\.g\.|example|format)\b"
)
_OLDEST = 1905


def find_birth_date(scene: Scene) -> Iterator[Datum]:
    """Dates of birth as German (DIN 5008), British, American and ISO 8601 custom spell a date.

    A date by itself is none, nor are a year alone, the day on which a brand or a product "was born", and the dates of
    people long dead.
    """
    view = scene.view
    for found in _DATE.finditer(view):
        if not _is_date(found):
            continue
        before = words_before(view, found.start(), 90)
        lead = _BEFORE.search(before)
        if lead is None and not _BEHIND.search(words_behind(view, found.end(), 50)):
            continue
        value = view[found.start() : found.end()]
        if _NOT_A_PERSON.search(before) and not scene.posted_by_customer(value):
            continue
        yield Datum("birth-date", scene.span(*found.span()), Strength.CONTEXT, "beside: birth")


def _is_date(found: re.Match[str]) -> bool:
    """True where day and month can be, in either order, and somebody alive may be born in that year."""
    year = re.search(r"(?:19|20)\d\d", found.group())
    if year is not None and int(year.group()) < _OLDEST:
        return False
    if found["a"] is not None:
        first, second = int(found["a"]), int(found["b"])
    elif found["iso"] is not None:
        first, second = int(found["iso_day"]), int(found["iso_month"])
    elif found["run"] is not None:
        first, second = int(found["run"][:2]), int(found["run"][2:4])
    else:
        return True
    return 1 <= min(first, second) <= 12 and max(first, second) <= 31
