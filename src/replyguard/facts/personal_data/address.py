"""Postal addresses: street and house number with what belongs to them, and postcodes that say where somebody lives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data import address_english as english
from replyguard.facts.personal_data import address_german as german
from replyguard.facts.personal_data.address_context import is_of_a_person, is_public_place
from replyguard.facts.personal_data.address_german import Candidate
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import has_capital, is_at_line_start, words_before, words_behind

_GERMAN_BEHIND = re.compile(rf"{german.UNIT}{german.PLACE}")
_GERMAN_UNIT = re.compile(german.UNIT)
_GERMAN_CITY = re.compile(rf",? (?:in )?(?P<city>{german.CITY})")
_ENGLISH_UNIT = re.compile(english.UNIT)
_PLACE_ALONE = re.compile(rf"(?<![\w.,\-/]){german.POSTCODE} (?P<city>{german.CITY})")
_POSTCODE_WORD = r"(?:plz|postleitzahl|post ?code|zip(?: ?code)?|eircode)"
_OF_FEW = rf"(?:{english.UK_POSTCODE}|{english.EIRCODE})"
# the whole code of Britain or Ireland is a few doors: the word beside it is enough, before or behind
_POSTCODE_OF_FEW = re.compile(
    rf"\b(?:post ?code|eircode|zip(?: ?code)?|plz|postleitzahl)s?[\s:=*|\"'„“(–-]{{0,4}}"
    rf"(?:(?:will be|reads|shows|is|was|are|as|of|ist|lautet|war|we|have|hold|on|the|your|order|file|account|you|"
    rf"gave|us|form|it|says|"
    rf"for|came|up|"
    rf"changed|to|from|down|here|with) ?[:(]? ?){{0,6}}[\"'„“]?(?P<behind>{_OF_FEW})"
    rf"|(?<![\w\-./])(?P<before>{_OF_FEW})[,)\"'“]{{0,2}} (?:(?:is|was|as|isn't|ist|war|als) )?(?:(?:a|the|your|my|"
    rf"his|her|their|"
    rf"our|die|deine|ihre|another|new|old|neue|alte) ){{0,2}}{_POSTCODE_WORD}\b"
)
# what a customer gave, or where something of theirs goes
_GIVEN = re.compile(
    r"\b(?:you|u)(?:'ve|'re|'d| have| had| are| were)? (?:(?:just|also|only|originally|first|both) )?(?:gave|given|"
    r"put|entered|typed|"
    r"joined|registered|signed up|ordered|booked|wrote|told|used|moved|said|checked|quoted|left|set|chose|picked|"
    r"selected|"
    r"applied|subscribed|gone|went)\b[^.;!?]{0,40}\Z"
    r"|\b(?:we|i)(?:'ve| have)? (?:got |have )?(?:you|it|them|your \w+)(?: down| listed| registered| booked in|"
    r" under)? (?:at|as|in|under|"
    r"for|to) \Z"
    r"|\byour (?:[\w-]+ ){1,3}(?:to|at|for|from|in|is|under) \Z"
)
# whose code it is not: the shop's, that of a car park, one for an example
_FOR_VISITORS = re.compile(
    r"\bour\b(?! (?:records?|system|file|drivers?|couriers?))|\bunser|\bsat ?-?nav|\bnavi\b|\bcar park|\bparking|"
    r"\bparken|\bvisit|"
    r"\bfind us|\bexample|\bsuch as|\be\.g\.|\bz\. ?b\.|\bformat|\bvenue|\bstores?\b|\bshops?\b|\bbranch|\bdepot|"
    r"\bcollect from"
)
# between the postcode's brackets: Hintersee 12 (5324)
_POSTCODE_IN_BRACKETS = re.compile(
    rf"(?P<house>(?<![\w.,\-/])[a-z][a-z\-]{{2,30}} \d{{1,4}}[a-z]?) \((?:{german.POSTCODE})(?: {german.CITY})?\)"
)
_AT_HOME = re.compile(r"\b(?:daheim|zu ?hause|wohn\w*|gemeldet|adresse|anschrift|umgezogen|gezogen|ansaessig)\b")
_LEADS_TO_PLACE = re.compile(r"(?:\b(?:in|nach|aus|bei)|:|,|\b(?:adresse|anschrift)(?: ist| lautet)?) \Z")
_FORM_STREET = re.compile(r"\b(?:strasse|str\.|hausnummer|street|name|nachname)(?: ?/ ?[\w.]+)? ?:")
_FORM_TOWN = re.compile(r"\b(?:ort|wohnort|plz ?[/,+&]? ?ort|stadt|city|town|plz) ?: ?\Z")
_NAMED_POSTCODE = re.compile(
    r"\b(?:ihre[rn]?|deine[rn]?|meine[rn]?|your|my|his|her|their) (?:eigene |new |neue[nr]? |home )?(?:plz|"
    r"postleitzahl|post ?code|zip(?: ?code)?|eircode)"
    rf"[ :,(]{{1,3}}(?:(?:is|ist|lautet|of|von|as|war) ){{0,2}}(?P<value>{english.UK_POSTCODE}|{english.EIRCODE}|"
    rf"\d{{4,5}}(?:-\d{{4}})?(?![\w.]))"
    rf"|\b(?:plz|postleitzahl|post ?code|zip(?: ?code)?|eircode) ?: ?(?P<label>{english.UK_POSTCODE}|"
    rf"{english.EIRCODE}|\d{{4,5}}(?:-\d{{4}})?(?![\w.]))"
)
_POSTCODE_WORDS = ("plz", "postleitzahl", "postcode", "post code", "zip", "eircode")
# what no postcode can do without
_MAY_BE_GERMAN = re.compile(r"(?<![\w@#])\d{4,5} [a-z]")
_MAY_BE_ENGLISH = re.compile(r"(?<=[a-z,.] )\d{5}(?!\d)|\d[abd-hjlnp-uw-z]{2}\b|(?<=[a-z])\d[\dw] ?[a-z0-9]{4}\b")
_RESIDENCE = re.compile(
    r"\b(?:wohn\w*|ihre[rnm]? (?:neue[nr]? |alte[nr]? )?(?:adresse|anschrift)|\w*(?:adresse|anschrift|wohnsitz|"
    r"wohnort|lieferstelle|verbrauchsstelle)|"
    r"zu (?:ihnen|dir|euch) (?:ins?|an|nach)|ins haus|vor (?:die|der|deiner?|ihre[rm]?) (?:haus)?tuer|haustuer|"
    r"live|lives|lived|living|resid\w*|\w*address|umgezogen|zugezogen|gezogen|moved to)\b[^.;!?]{0,40}\Z"
)
_HOUSE = re.compile(
    r"\b(?:cottage|house|lodge|farm|farmhouse|barn|hall|mill|villa|manor|court|grange|rectory|vicarage|bungalow|flat|"
    r"apartment|"
    r"street|road|lane|avenue|close|drive|gardens|terrace|way|crescent|row|hill)\b"
)
_GROUP = r"[a-z0-9][a-z'.\-]*(?: [a-z0-9][a-z0-9'.\-]*){0,4}"
_GROUPS_BEFORE = re.compile(rf"(?:{_GROUP}, ){{0,4}}(?:{_GROUP},? ?)\Z")
_UNIT_WORD = re.compile(r"(?<!\w)(?:flat|apartment|apt\.?|suite|ste\.?|unit|studio|room|box|psc)[ ,]{1,2}\Z")
_MILITARY = re.compile(r"\b(?:apo|fpo|dpo) (?:aa|ae|ap)\b|\b(?:apo|fpo|dpo) \Z")
_MOST_BACK = 90
_SMALL_LEAD = re.compile(
    r"(?:(?:in|an|auf|bei|zu)(?: der| die| dem| den)?|im|am|zum|zur) (?=[a-z\-.]{2,30}(?:strasse|str\.?|gasse|allee|"
    r"chaussee|weg|platz|ring|damm) ?\d)"
)
_LEADS = ("in ", "an ", "auf ", "bei ", "zu ", "im ", "am ", "zum ", "zur ")
_STREET_BARE = re.compile(
    r"(?<![\w.\-])(?:strasse|str\.?|gasse|platz|weg|allee|ring|damm|ufer|markt|promenade|chaussee|street|road|avenue|"
    r"lane)(?![\w\-])"
)
_NO_NAME = frozenset(
    """
    in an am im auf der die das den dem des und oder ihre ihr ihrer ihren ihrem die unsere unser adresse anschrift
    lieferadresse strasse wohnhaft hallo herr frau familie nach zur zum von aus bei fuer mit sie wir ist lautet wohnen
    wohnt liebe lieber sehr c/o dass wo hier deine dein mein meine rechnungsadresse versandadresse paket hinter vor
    neben at to your our address anschluss techniker paket lieferung sendung haus wohnung filiale termin vertrag der
    markt laden shop store outlet geschaeft buero praxis lokal restaurant museum werkstatt lager hotel zentrale standort
    ihnen dir euch praxis werkhof stammhaus baumarkt supermarkt showroom
    """.split()
)


def find_street_address(scene: Scene) -> Iterator[Datum]:
    """Addresses with a street and a house number, with or without postcode and city.

    German, Austrian and Swiss as in DIN 5008 and the posts' own rules, British as in BS 7666, American as in USPS
    Publication 28. A street that is only likely needs capitals, a postcode or a word that says that somebody
    lives there. The brand's own places and those of events are none (see `is_public_place`).
    """
    for candidate in _candidates(scene):
        start, end, has_place = _whole(scene, candidate)
        if _is_founded(scene, candidate, has_place) and not is_public_place(scene, start, end):
            strength = Strength.CONTEXT if has_place or is_of_a_person(scene, start, end) else Strength.SHAPE
            evidence = "street, number and postcode" if has_place else "street and number"
            yield Datum("address", scene.span(start, end), strength, evidence)


def find_postcode_address(scene: Scene) -> Iterator[Datum]:
    """Addresses known by their postcode: a house before it, or words that say that somebody lives there.

    A British postcode stands for some fifteen houses, an Eircode for one, a German or American one for thousands: alone
    they count where the text says whose they are ("your postcode …").
    """
    view = scene.view
    is_named = any(word in view for word in _POSTCODE_WORDS)
    for found in _NAMED_POSTCODE.finditer(view) if is_named else ():
        group = "value" if found["value"] else "label"
        yield Datum("address", scene.span(*found.span(group)), Strength.SHAPE, "beside: postcode")
    for found in _POSTCODE_OF_FEW.finditer(view) if is_named else ():
        start, end = found.span(found.lastgroup or 0)
        around = words_before(view, start, 80) + words_behind(view, end, 40)
        if not _FOR_VISITORS.search(around) and not is_public_place(scene, start, end):
            yield Datum("address", scene.span(start, end), Strength.SHAPE, "beside: postcode")
    for found in _POSTCODE_IN_BRACKETS.finditer(view) if " (" in view else ():
        around = words_before(view, found.start(), 50) + words_behind(view, found.end(), 30)
        is_place = _LEADS_TO_PLACE.search(view, max(0, found.start() - 20), found.start()) is not None
        is_home = is_place and has_capital(scene, found.start()) and _AT_HOME.search(around)
        if is_home and not is_public_place(scene, *found.span()):
            yield Datum("address", scene.span(*found.span()), Strength.CONTEXT, "house and postcode")
    for start, end in (*_german_places(scene), *_english_places(scene)):
        if not is_public_place(scene, start, end):
            yield Datum("address", scene.span(start, end), Strength.CONTEXT, "postcode and place")


def _candidates(scene: Scene) -> list[Candidate]:
    """The possible streets, of overlapping ones the longest with the best grade of all."""
    view = scene.view
    found = sorted((*german.german_streets(view), *german.mannheim_squares(view), *english.english_streets(view)))
    joined: list[Candidate] = []
    for one in found:
        if joined and one.start < joined[-1].end:
            other = joined[-1]
            joined[-1] = Candidate(other.start, max(other.end, one.end), min(one.grade, other.grade, key=_GRADES.index))
        else:
            joined.append(one)
    return [_with_open_name(scene, one) for one in joined]


_GRADES = ("sure", "likely", "weak")


def _with_open_name(scene: Scene, one: Candidate) -> Candidate:
    """A street written apart begins with the capitals before it: "Martin Luther Straße 4"."""
    view = scene.view
    start = one.start
    bare = _STREET_BARE.search(view, start, one.end)
    # what stands before "in der" is somewhere else: "kein Internet in der Mariahilfer Straße 45"
    is_led = view.startswith(_LEADS, start) and not has_capital(scene, start)
    if bare is None or is_led or view[start].isdigit() or not view[bare.end() : bare.end() + 2].strip()[:1].isdigit():
        return _without_small_lead(scene, one)
    for _ in range(3):
        before = view.rfind(" ", 0, start - 1) + 1 if start > 1 and view[start - 1] == " " else start
        word = view[before : start - 1]
        if before >= start or not word[:1].isalpha() or word.strip(".,") in _NO_NAME or not has_capital(scene, before):
            break
        if word[-1] in ",:;!?" or (word[-1] == "." and len(word) > 4) or is_at_line_start(scene, start):
            break
        start = before
    # the word for street alone names none
    is_alone = start == bare.start()
    return _without_small_lead(scene, Candidate(start, one.end, "weak" if is_alone else one.grade))


def _without_small_lead(scene: Scene, one: Candidate) -> Candidate:
    """Small words before a capital are no part of the name: "in der Ringstraße 4"."""
    start = one.start
    if scene.view[start].isdigit():
        return one
    lead = _SMALL_LEAD.match(scene.view, start, one.end)
    if lead is not None and not has_capital(scene, start):
        return Candidate(lead.end(), one.end, one.grade)
    while (blank := scene.view.find(" ", start, one.end)) != -1:
        if has_capital(scene, start):
            bare = _STREET_BARE.match(scene.view, start)
            return Candidate(start, one.end, "weak" if bare and scene.view[bare.end() + 1].isdigit() else one.grade)
        if scene.view[blank + 1].isdigit():
            break
        start = blank + 1
    return one


def _whole(scene: Scene, one: Candidate) -> tuple[int, int, bool]:
    """The range with flat, postcode and city, and whether there is a postcode."""
    view = scene.view
    start, end = one.start, one.end
    unit_before = english.UNIT_BEFORE.search(view, max(0, start - 30), start)
    if unit_before is not None and unit_before.start() < start:
        start = unit_before.start() + (len(unit_before.group()) - len(unit_before.group().lstrip(" ,")))
    place_before = german.PLACE_BEFORE.search(view, max(0, start - 50), start)
    if (
        place_before is not None
        and has_capital(scene, place_before.start("city"))
        and _is_city(scene, place_before.start("city"))
    ):
        return place_before.start(), end, True
    place = _GERMAN_BEHIND.match(view, end)
    if place is not None and place["postcode"] and _is_city(scene, place.start("city")):
        return start, _city_end(scene, place), True
    unit = _ENGLISH_UNIT.match(view, end) or _GERMAN_UNIT.match(view, end)
    if unit is not None:
        end = max(end, len(view[: unit.end()].rstrip(" ,")))
    place = english.PLACE_BEHIND.match(view, end)
    if place is not None:
        return start, place.end(), True
    city = _GERMAN_CITY.match(view, end)
    is_city = city is not None and view[end] == "," and has_capital(scene, city.start("city"))
    if city is not None and is_city and not _continues(view, city.end()):
        end = _city_end(scene, city)
    return start, end, False


def _continues(view: str, end: int) -> bool:
    """True where what looks like a city behind a comma goes on as a sentence."""
    return re.match(r" [a-z]|'", view[end : end + 2]) is not None


def _city_end(scene: Scene, place: re.Match[str]) -> int:
    """Where the city ends: behind words that begin small, or on the next line, there is none."""
    start, end = place.span("city")
    words = scene.view[start:end]
    for blank in (found.start() for found in re.finditer(" ", words)):
        following = start + blank + 1
        if is_at_line_start(scene, following):
            return start + blank
    return start + len(words.rstrip("-. '"))


def _is_founded(scene: Scene, one: Candidate, has_place: bool) -> bool:
    if one.grade == "sure" or has_place:
        return True
    if one.grade == "likely" and _all_capitals(scene, one):
        return True
    before = words_before(scene.view, one.start, 60)
    return _RESIDENCE.search(before) is not None or scene.posted_by_customer(scene.view[one.start : one.end])


def _all_capitals(scene: Scene, one: Candidate) -> bool:
    """True where each word of the name begins with a capital, but for articles inside."""
    words = re.finditer(r"[a-z][a-z.'\-]*", scene.view[one.start : one.end])
    named = [word for word in words if len(word.group()) > 1 and word.group() not in _SMALL_WORDS]
    return bool(named) and all(has_capital(scene, one.start + word.start()) for word in named)


_SMALL_WORDS = frozenset("der dem den des die the of st nd rd th and an und nr hausnummer no".split())


def _is_city(scene: Scene, position: int) -> bool:
    return scene.view[position : position + 12].split(" ")[0] not in _NO_CITY


_NO_CITY = frozenset(
    """
    euro eur uhr jahre jahren tage tagen stunden minuten kunden mal und oder ist sind im in von am bei mit fuer auf zu
    an km kg gb mb personen leute menschen the and or is are was in on at to by for of with user users people
    customers points reviews nutzer haushalte stueck prozent meter teilnehmer mitglieder mitarbeiter downloads hat
    haben wird werden bis seit als schritte followers hours wurden wurde dollar bewertungen
    """.split()
)


def _german_places(scene: Scene) -> Iterator[tuple[int, int]]:
    """Postcode and city of somebody: after a house, or where words say that they live there."""
    view = scene.view
    if _MAY_BE_GERMAN.search(view) is None:
        return
    for found in _PLACE_ALONE.finditer(view):
        if not _is_city(scene, found.start("city")) or (
            re.fullmatch(r"(?:19|20)\d\d", found["postcode"])
            and not _RESIDENCE.search(words_before(view, found.start(), 50))
        ):
            continue
        end = _city_end(scene, found)
        before = len(view[: found.start()].rstrip(" ,-–"))
        if view[:before].endswith(" in") and is_of_a_person(scene, found.start(), found.end()):
            before -= len(" in")
        house = german.any_name_before(view, max(0, before - 60), before)
        if house is not None and has_capital(scene, house.start):
            one = _with_open_name(scene, house)
            yield one.start, end
        elif _names_a_home(view, found.start()) and has_capital(scene, found.start("city")):
            yield found.start(), end


def _names_a_home(view: str, start: int) -> bool:
    """True where words before a place say that somebody lives there, also as the line of a form below the street."""
    before = words_before(view, start, 80)
    if _RESIDENCE.search(before[-50:]):
        return True
    return _FORM_TOWN.search(before) is not None and _FORM_STREET.search(before) is not None


def _english_places(scene: Scene) -> Iterator[tuple[int, int]]:
    """Postcodes of Britain, Ireland and the United States with what stands before them."""
    view = scene.view
    if _MAY_BE_ENGLISH.search(view) is None:
        return
    for found in english.POSTCODES.finditer(view):
        if not _is_in_capitals(scene, found) and not _RESIDENCE.search(words_before(view, found.start(), 50)):
            continue
        begin = _begin_of_groups(scene, found.start())
        named = view[begin : found.start()]
        if (
            re.match(r"(?:(?:flat|apt\.?|unit|suite|studio|room) )?\d{1,5}[a-z]?,? ", named)
            or (_HOUSE.search(named) and "," in named)
            or _MILITARY.search(named)
        ):
            yield begin, found.end()
        elif _is_of_a_home(words_before(view, found.start(), 60), of_few=found["us"] is None):
            yield found.start(), found.end()


def _is_of_a_home(before: str, *, of_few: bool) -> bool:
    """True where words say that somebody lives there; of a code of few doors also that somebody gave it."""
    if _RESIDENCE.search(before):
        return True
    return of_few and _GIVEN.search(before) is not None and _FOR_VISITORS.search(before) is None


def _is_in_capitals(scene: Scene, found: re.Match[str]) -> bool:
    span = scene.span(*found.span())
    written = scene.text[span.start : span.end]
    return written.isupper() or (found["us"] is not None and written[:1].isupper())


# small words within the names of streets and towns: Ffordd y Mynydd, Stoke on Trent
_INSIDE_NAMES = frozenset("y yr ar o of the on upon under le la de with cum a' na an".split())


def _begin_of_groups(scene: Scene, end: int) -> int:
    """Where the capitalised words and numbers before a postcode begin, commas and line breaks between them."""
    view = scene.view
    begin = end
    groups = 0
    for word in reversed(list(re.finditer(r"[^ ]+", view[max(0, end - _MOST_BACK) : end]))):
        start = max(0, end - _MOST_BACK) + word.start()
        text = word.group()
        ends_sentence = text[-1] in ":;!?" or (text[-1] == "." and len(text) > 3 and text not in ("apt.", "ste."))
        if ends_sentence or groups > 4:
            break
        if text in _INSIDE_NAMES and begin < end:
            continue
        if not (has_capital(scene, start) or text[0].isdigit()) or text.strip(",") in _NO_NAME:
            break
        groups += text.endswith(",")
        begin = start
        if text[0].isdigit() and not _UNIT_WORD.search(view, max(0, start - 12), start):
            break
    return begin
