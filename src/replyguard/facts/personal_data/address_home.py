"""Streets without a number where words say that somebody lives there: "wohnt in der Schillerstraße"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.address_context import is_public_place
from replyguard.facts.personal_data.address_english import STREET_TYPES
from replyguard.facts.personal_data.address_german import grade_of
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import has_capital, words_before, words_behind

_LEAD = r"(?:am|an der|an dem|auf der|auf dem|in der|in die|in dem|im|ins?|an die|auf die|zum|zur|nahe der)"
_STREET_WORD = r"(?:strasse|str\.|gasse|gasserl|allee|weg|platz|ring|damm|ufer|promenade|chaussee|steig|stiege|zeile)"
_GERMAN = re.compile(
    rf"(?<![\w.\-]){_LEAD} (?P<street>(?:(?:st\.|[a-z\-]{{3,20}}) )?(?:[a-z][a-z\-]{{1,30}})?{_STREET_WORD})"
    r"(?![\w\-]| ?\d)"
)
_SMALL = r"(?!(?:on|in|at|to|off|up|down|near|you|the|and|a|an|her|him|them|your|his|my|our|their)\b)"
_ENGLISH = re.compile(
    r"(?<![\w'\-])(?:on|in|at|off|to|near|along|up|down|round) "
    rf"(?P<street>(?:(?:{_SMALL}[a-z][a-z'.\-]{{1,20}}|\d{{1,3}}(?:st|nd|rd|th)) ){{1,3}}?(?:{STREET_TYPES})"
    r"(?: (?:street|road|lane|drive|avenue|close|way|rd|st))?)(?![\w'\-])"
)
# somebody lives there: before the street, and in German behind it as well
_LIVE_GERMAN = r"(?:wohn(?:t|st|en|e|te|ten|test|haft)|leb(?:t|st|en|e|te|ten)|gewohnt|gelebt)"
# not "the show goes live on"
_LIVE_ENGLISH = (
    r"(?:lives|lived|living|residing|reside[sd]?|rents|grew up|(?:you|they|i|he|she|parents|grandparents|folks|"
    r"neighbou?rs)(?: [\w']+)? live)"
)
_HOME = (
    r"(?:zu ?hause|daheim|wohnung|wg|haus|haeuschen|reihenhaus|einfamilienhaus|mietwohnung|zuhause|wohnsitz|"
    r"grundstueck|garten|haustuer|"
    r"home|house|flat|apartment|bungalow|cottage|condo|studio|front door|doorstep|driveway|garden|yard|place)"
)
_WHOSE = r"(?:ihr(?:e[rnms]?)?|dein(?:e[rnms]?)?|sein(?:e[rnms]?)?|mein(?:e[rnms]?)?|eure[rnms]?|your|his|her|their|my)"
_LIVES_BEFORE = re.compile(rf"\b(?:{_LIVE_GERMAN}|{_LIVE_ENGLISH})\b(?P<between>(?: [\w,'\-]+){{0,5}}?) ?\Z")
_HOME_BEFORE = re.compile(
    rf"\b(?:{_WHOSE}|[\w\-]+'s) (?:[\w\-]+ ){{0,2}}{_HOME}\b(?: [\w,'\-]+){{0,3}}? ?\Z"
    r"|\b(?:zu|bei) (?:ihnen|dir|euch|ihm|ihr)(?: (?:nach hause|daheim|zuhause|zu hause|heute|morgen))? ?\Z"
    r"|\bto (?:you|him|her|them)(?: at home)? ?\Z"
    rf"|\b{_WHOSE} (?:nachbar\w*|nachbarschaft|neighbou?rs?|adresse|anschrift|address)"
    r"(?: (?:is|ist|lautet|from|aus))? ?\Z"
    rf"|\b(?:she|he|you|they|sie|er|du)(?:'ve|'s|'re| have| has| had| are| is| recently| just| now)*"
    r" (?:moved|moving|relocated|bist|sind|ist|seid|zieh(?:t|en|st))(?: [\w\-]+){0,2}? ?\Z"
)
_LIVES_BEHIND = re.compile(
    rf"\A(?P<between>(?: [\w,'\-]+){{0,4}}?),? (?:{_LIVE_GERMAN}|zu ?hause|daheim|(?:ein|um|hin)?gezogen)\b"
)
_FLOOR_BEHIND = re.compile(
    r"\A,? (?:im|in der|on the|in the) (?:\d{1,2}(?:\.|st|nd|rd|th)|erst|zweit|dritt|viert|fuenft|sechst|ober|unter|"
    r"first|second|third|fourth|fifth|sixth|top|ground)\w* ?(?:stock\w*|etage|og|obergeschoss|floor)\b|"
    r"\A,? (?:im|in der) (?:erdgeschoss|dachgeschoss|hinterhaus|vorderhaus|souterrain|eg|dg)\b"
)
# whose home it is not
_OF_EVERYBODY = re.compile(
    r"\b(?:wer|alle|viele|leute|menschen|anwohner\w*|anlieger\w*|bewohner\w*|personen|jeder|jede|niemand|man|tausende|"
    r"familien|studierende\w*|studenten|kunden|mieter|buerger\w*|"
    r"people|anyone|anybody|everyone|everybody|residents?|those|many|most|customers|families|students|nobody|who)\b"
)
_CLAUSE_END = re.compile(r"[,:;–—] ")
_OF_THE_BRAND = re.compile(r"\b(?:wir|we|unser\w*|our|us|uns)\b")
_OF_A_FIRM = re.compile(
    r"\b(?:buero\w*|praxis|kanzlei|geschaeft\w*|laden|filiale|shop|store|showroom\w*|schulung\w*|seminar\w*|werkstatt|"
    r"cafe|restaurant|hotel|klinik\w*|museum|ausstellung\w*|kurs\w*|offices?|surgery|clinic|branch|studio|gym|"
    r"kundencenter|service-?center|beratungsstelle|kita|schule|bibliothek|veranstaltung\w*|event|workshop|messe|"
    r"haltestelle|station|stop|baustelle|bauarbeiten|sperrung|gesperrt|umleitung|roadworks|closure)\b"
)
_DISKS = frozenset("google hard flash usb disk one test pen cd dvd tape".split())
_WIDTH, _NEAR = 70, 40


def find_home_street(scene: Scene) -> Iterator[Datum]:
    """Streets without a house number that a sentence calls somebody's home.

    A shop's street, a stop, a place of works or of an event is none, nor is one where people in general live.
    """
    view = scene.view
    for pattern in (_GERMAN, _ENGLISH):
        for found in pattern.finditer(view):
            start, end = _named(scene, *found.span("street"), is_german=pattern is _GERMAN)
            if start < end and _is_a_home(scene, start, found.start(), end):
                yield Datum("address", scene.span(start, end), Strength.CONTEXT, "street of a home")


def _named(scene: Scene, start: int, end: int, *, is_german: bool) -> tuple[int, int]:
    """The street from its first capital on; an empty range for what is no name of one."""
    view = scene.view
    while start < end and not has_capital(scene, start):
        blank = view.find(" ", start, end)
        if blank == -1:
            return end, end
        start = blank + 1
    words = view[start:end].split(" ")
    last = words[-1]
    if not has_capital(scene, end - len(last)):
        return end, end
    if is_german:
        is_apart = re.fullmatch(_STREET_WORD, last) is not None
        is_street = len(words) > 1 if is_apart else grade_of(last) in ("sure", "likely")
        return (start, end) if is_street else (end, end)
    return (start, end) if len(words) > 1 and words[-2] not in _DISKS else (end, end)


def _is_a_home(scene: Scene, start: int, lead: int, end: int) -> bool:
    view = scene.view
    before, behind = words_before(view, lead, _WIDTH), words_behind(view, end, _WIDTH)
    if _OF_A_FIRM.search(before[-40:]) or _OF_A_FIRM.search(behind[:30]) or scene.contacts.has(view[start:end]):
        return False
    lives, later = _LIVES_BEFORE.search(before), _LIVES_BEHIND.match(behind)
    if lives is not None:
        return not _is_of_nobody(before[: lives.start()]) and not _is_of_nobody(lives["between"] or lives.group())
    if later is not None:
        return not _is_of_nobody(before) and not _is_of_nobody(later["between"] + behind[later.end() :][:20])
    if _HOME_BEFORE.search(before):
        return True
    return (
        _FLOOR_BEHIND.match(behind) is not None and not _is_of_nobody(before) and not is_public_place(scene, start, end)
    )


def _is_of_nobody(clause: str) -> bool:
    """True where the subject next to it is people in general, or the brand."""
    near = clause[-_NEAR:]
    return bool(_OF_EVERYBODY.search(near) or _OF_THE_BRAND.search(_CLAUSE_END.split(near)[-1]))
