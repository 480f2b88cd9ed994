"""Dates of birth: a whole date beside words that say somebody was born on it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.birthday import MONTH_NAMES, find_birthdays
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import has_capital, words_before, words_behind

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
    r"(?P<iso_run>(?:19|20)\d\d[01]\d[0-3]\d)|"
    rf"(?:\d{{1,2}}(?:\.|st|nd|rd|th)?|{_DAY_WORDS})(?: ?of)?[ \-]?(?:{MONTH_NAMES})\b[.,]?[ \-]?(?:{_YEAR})|"
    rf"(?:{MONTH_NAMES})[.]? (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?|{_DAY_WORDS}),? ?(?:{_YEAR})"
    r")(?![\w/\-]|[.,]\d)"
)
_BIRTH = (
    r"(?:geb\.?[ \-]?dat(?:um|\.)?|geburts?-?(?:datum\w*|tags?|tages|dat\.|jahr)|geb\.?-?datum|geboren\w*"
    r"|geb\.?|gebdat|date[s]? of birth|"
    r"d\.?o\.?b\.?|"
    r"birth ?-?dates?|birthdays?|bday|b-day|born|birth)"
)
# between the word and its date nothing but what leads from one to the other
_LEADS = (
    r"(?:[ :=,.\-–(\"'„“*]|\b(?:am|ist|lautet|der|den|dem|das|als|war|waer|sei|being|from|down|mit|vom|auf"
    r"|wurden?|sind|sie|bist|du|on|is|the|"
    r"as|was|of|in|"
    r"ihr|ihres|ihrer|deiner|deines|sohnes|tochter|kindes|mannes|frau|vaters|mutter|partnerin|partners?|son|daughter"
    r"|child|"
    r"husband|wife|mother|father|dein|your|his|her|haben|wir|bei|uns|hinterlegt|we|have|with|to|it|es|customer"
    r"|nutzers?|kunden|"
    r"registered|listed|"
    r"noted|shown|eingetragen|angegeben|gespeichert|vermerkt|recorded|stored|geaendert|changed|zum|stimmt|steht|"
    r"stehen|einem|eines|laut|nach|gemaess|waere|lautete|shows?|reads?|says|for|unserem|unseren|our|system"
    r"|account|file|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|"
    r"[a-z]{2,14}(?= (?:am|on)\b))\b){0,12}\Z"
)
_BEFORE = re.compile(rf"(?<![a-z]){_BIRTH}{_LEADS}|(?<!\w)\* ?\Z")
_BEHIND = re.compile(
    r"\A[,)]? (?:auf die|zur) welt\b(?!-)|\A[,)]? (?:das )?licht der welt erblickt"
    r"|\A[ ,)]{1,2}(?:is|was|ist|war),? (?:the (?:day|date)|when|der tag|das datum|dann),? (?:(?:that"
    r"|on which|when|an"
    r"|als) )?(?:(?:which|dem) )?(?:you|he|she|they|sie|du|er)(?: [a-z]+)? (?:born|geboren)\b"
    r"|\A,? (?P<who>(?:ist|sind|bist|wurden?|wurdest|war|kam|kamen|kamst|was|were) [^,;.!?\d]{2,40}?)"
    r" (?:geboren|born|zur welt|auf die welt)\b(?!-)"
    r"|\A[ ,)]{1,2}(?:is|was|ist|war) (?:what|which|the (?:one|date)|das,? was|was|die,? die)\b[^,;.!?\d]{2,40}?"
    r" (?:as|for|under|als|unter) (?:(?:your|ur|his|her|their|the|ihr|dein|sein|das)\w{0,2} )?"
    r"(?:geburtsdatum|geburtstag|date of birth|birthday|birth ?date|dob)\b"
    r"|\A[,)]?(?: (?:in|zu) [^,;!?]{2,40}?)? ?\b(?:geboren|zur welt gekommen)\b|\A[ ,(]{1,3}(?:(?:als|as|is|ist|war"
    r"|was|were|"
    r"been|wurde|given|entered|put|typed|keyed|recorded|stored|saved|set|noted|listed|registered|down|hinterlegt|"
    r"angegeben|eingetragen|gespeichert|notiert|vermerkt|steht|stand|bei|uns|"
    r"your|the|ihr|dein|das|"
    r"my|mein|unter)[ ]){0,6}(?:geburtsdatum|geburtstag|date of birth|birthday|birth ?date|dob)\b"
)
# words between, where the date can be nothing but a birth's
_FAR_BEFORE = re.compile(
    r"(?<![a-z])(?:geburts?-?(?:datum|tag)|geboren|gebdat|birthday|bday|zur welt|auf die welt|into the world"
    r"|date of birth|d\.?o\.?b\.?|birth ?-?date|born)\b"
    r"(?P<gap>[^.;!?\d]{1,48})\Z"
)
_OTHER_DAY = re.compile(
    r"\b(?:bis|until|till|by|before|vor|since|seit|ab|from|termin\w*|appointment\w*|frist|deadline|bestell\w*"
    r"|order\w*|"
    r"(?:[a-z]{2,5})?(?:updat|aktualisi|korrigi|correct|verifi|confirm|bestaetig|pruef|check|chang|aender|erhalt|"
    r"receiv|request|angefragt|gesendet|geschickt|send|sent|gekauft|kauf|bought|gemeldet|submitted|added|joined|"
    r"removed|geloescht|deleted|eroeffn|opened|gegruendet|founded)\w*|baby|katze|hund|cat|dog|puppy|kitten)\b"
)
_CHANGED_ON = re.compile(r"\b(?:updated|changed|corrected|verified|confirmed|received|checked) on \Z")
_NOT_A_PERSON = re.compile(
    r"\b(?:(?:unser\w*|our)\b(?! (?:systems?|records?|files?|unterlagen|daten|akten?|kartei|database)\b)|"
    r"firmen\w*|app|produkt\w*|idee|projekt|project|product|brand|marke|gruender\w*|founders?|"
    r"unternehmen\w*|"
    r"company|feiern? wir|we celebrate|we turn|z\. ?b\.|zum beispiel|beispiel\w*|e\.g\.|example|format)\b"
)
# a child came: "little Orla arrived on …", where the text has a word for a newborn
_ARRIVED = re.compile(
    r"\b(?:(?:little|baby|klein(?:e|er)) (?P<name>[a-z]{2,14})|(?:your|the|ihr|dein|euer|ihre|deine"
    r"|eure) (?:[a-z]{2,8} )?"
    r"(?:baby|babies|son|daughter|twins|little one|sohn|tochter|zwillinge|kleine[rs]?)|(?:der|die) kleine)"
    r"(?: (?:has|ist|sind|finally|endlich|safely|gesund))? (?:arrived|was here|came along|joined (?:you|us"
    r"|the family)|da|kam|gekommen)"
    r"(?: (?:safely|finally|gesund|endlich))?,? (?:(?:on|am|seit dem|der|the) ){0,2}\Z"
)
_NEWBORN = re.compile(r"newborn|new arrival|neugebor|nachwuchs|\bbab(?:y|ies)\b|birth|geburt|congrat|glueckwun")
# somebody's date of birth is what the text is about: a date long ago in the next sentence is that
_LABEL_NEARBY = re.compile(
    r"\b(?:(?:your|ur|his|her|their|ihr|ihrem|dein|deinem|sein|the|das|dem) )(?:birthday|date of birth|birth ?date|dob"
    r"|geburtsdatum|geburtstag)\b"
)
_NEARBY, _FEW, _SHORT_LEAD = 120, 40, 20
_OLDEST_NEARBY, _LATEST_NEARBY = 1920, 2007
_OLDEST = 1905
_LATEST_FAR = 2012
# not "z. b."
_B = re.compile(r"(?<![\w.])(?<!z\. )b\. ?\Z")
_B_IN_BRACKETS = re.compile(r"[a-z] \(b\. ?\Z")
_WIDEST_GAP = 48
_GAP_END = re.compile(r"[!;]|(?<=[a-z0-9)]{3})\. ")
_CORRECTION = re.compile(
    r"\b(?:(?:changed|corrected|updated|amended|fixed|set|altered) (?:it |that )?to|not|instead of"
    r"|rather than|should (?:be|read)|"
    r"is (?:really|actually)|or|geaendert|korrigiert|berichtigt|statt|anstatt|anstelle|sondern|nicht"
    r"|richtig (?:ist|waere)|"
    r"oder|muesste)\b|->|→"
)
_OTHER_MATTER = re.compile(
    r"\b(?:bestell\w*|order\w*|gekauft|bought|liefer\w*|deliver\w*|since|seit|until|bis|termin\w*"
    r"|appointment\w*|valid|gueltig|expir\w*|"
    r"ablauf\w*|vertrag\w*|contract|member\w*|mitglied\w*|joined|from|ab)\b"
)


def find_birth_date(scene: Scene) -> Iterator[Datum]:
    """Dates of birth as German (DIN 5008), British, American and ISO 8601 custom spell a date.

    A date by itself is none, nor are a year alone, the day on which a brand or a product "was born", and the dates of
    people long dead.
    """
    view = scene.view
    yield from find_birthdays(scene)
    accepted = None
    for found in _DATE.finditer(view):
        if not _is_date(found):
            continue
        if _is_of_birth(scene, found) or (accepted is not None and _corrects(view, accepted, found)):
            accepted = found
            yield Datum("birth-date", scene.span(*found.span()), Strength.CONTEXT, "beside: birth")


def _is_of_birth(scene: Scene, found: re.Match[str]) -> bool:
    """True where the words around a date say that a person was born on it."""
    before = words_before(scene.view, found.start(), 90)
    said_behind = _BEHIND.search(words_behind(scene.view, found.end(), 70))
    is_led_to = _BEFORE.search(before) is not None or _is_far_lead(before, found.group())
    is_told = is_led_to or said_behind is not None or _is_abbreviated(before, found.group())
    if not (is_told or _is_arrival(scene, before, found.start()) or _is_nearby(scene.view, found, before)):
        return False
    if _CHANGED_ON.search(before):
        return False
    of_a_thing = _NOT_A_PERSON.search(before) or (said_behind is not None and _NOT_A_PERSON.search(said_behind.group()))
    return not of_a_thing or scene.posted_by_customer(found.group())


def _is_arrival(scene: Scene, before: str, start: int) -> bool:
    """True where a child, by its name or as somebody's, came on the day."""
    arrived = _ARRIVED.search(before)
    if arrived is None or _NEWBORN.search(scene.view) is None:
        return False
    return arrived["name"] is None or has_capital(scene, start - len(before) + arrived.start("name"))


def _is_nearby(view: str, found: re.Match[str], before: str) -> bool:
    """True for a date long ago, of which nothing else is said, near words for somebody's date of birth."""
    year = re.search(r"(?:19|20)\d\d", found.group())
    # it begins its sentence, so that no other matter leads to it
    if len(before) > _SHORT_LEAD or year is None or not _OLDEST_NEARBY <= int(year.group()) <= _LATEST_NEARBY:
        return False
    lead = before[-_FEW:]
    if _OTHER_DAY.search(lead) or any(map(_OTHER_MATTER.search, (lead, words_behind(view, found.end(), _FEW)))):
        return False
    around = view[max(0, found.start() - _NEARBY) : found.start()], view[found.end() : found.end() + _NEARBY]
    return any(map(_LABEL_NEARBY.search, around))


def _is_abbreviated(before: str, date: str) -> bool:
    """True behind "b.", where somebody old enough to be a customer may be born in the year."""
    if _B.search(before) is None:
        return False
    if _B_IN_BRACKETS.search(before) is not None:
        return True
    year = re.search(r"(?:19|20)?\d\d\Z", date)
    return year is not None and (
        _LATEST_FAR % 100 < int(year.group()) < 100 or _OLDEST < int(year.group()) <= _LATEST_FAR
    )


def _corrects(view: str, accepted: re.Match[str], found: re.Match[str]) -> bool:
    """True for a date that takes a date of birth's place, or that it takes: "… 1995, now changed to …"."""
    gap = view[accepted.end() : found.start()]
    if len(gap) > _WIDEST_GAP or _GAP_END.search(gap) or _OTHER_MATTER.search(gap):
        return False
    year = re.search(r"(?:19|20)\d\d(?!\d)", found.group())
    return _CORRECTION.search(gap) is not None and (year is None or int(year.group()) <= _LATEST_FAR)


def _is_far_lead(before: str, date: str) -> bool:
    """True where a birth stands some words before a whole date in whose year a customer may be born."""
    year = re.search(r"(?:19|20)\d\d(?!\d)", date)
    far = _FAR_BEFORE.search(before)
    if far is None or year is None or int(year.group()) > _LATEST_FAR:
        return False
    return _OTHER_DAY.search(far["gap"]) is None


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
    elif found["iso_run"] is not None:
        first, second = int(found["iso_run"][6:]), int(found["iso_run"][4:6])
    else:
        return True
    return 1 <= min(first, second) <= 12 and max(first, second) <= 31
