"""Number plates of vehicles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import is_in_capitals, words_before, words_behind
from replyguard.facts.personal_data.vehicle_codes import (
    AUSTRIAN_DISTRICTS,
    BODIES,
    GERMAN_DISTRICTS,
    MAKES,
    SWISS_CANTONS,
    US_STATES,
)

_PLATE_WORD = re.compile(
    r"kennzeichen(?![a-z])|kennzeichens\b|\b(?:kfz|kz|kennz)\b\.?|nummernschild\w*|\bnummerntafel\w*"
    r"|\bkontrollschild\w*|"
    r"\bautonummer\w*|"
    r"\b(?:[a-z]{0,12}(?:auto|wagen|fahrzeug|roller)|pkw|lkw|moped|motorrad) mit (?:der|dem) (?:nummer|nr)\b\.?|"
    r"\b(?:car|van|vehicle|truck|bike|motorbike) with (?:the )?(?:number|reg)\b|"
    r"\b(?:licen[cs]e|vehicle|car|truck|state) tags?\b(?: number| no\.?| #)?|"
    r"\b(?:licen[cs]e|number|vehicle|reg|registration)[ -]?plates?\b|\bplate(?: number| no\.?)?\b|\bvrm\b|\bvrn\b|"
    r"\b(?:vehicle |car )?registration(?: (?:number|mark|no\.?))?\b|\b(?:car|van|vehicle) reg\b|\breg(?: no\.?|"
    rf" number)\b|\breg\b(?=[: ])|\b(?:{US_STATES}) (?:tags?|plates?)\b"
)
_VEHICLE_WORD = re.compile(
    r"\b(?:ihr\w*|dein\w*|das|der|den|dem|mit dem|your|the|his|her|a|ein\w*)(?: [a-z]{2,12})? (?:auto|wagen|pkw|"
    r"fahrzeug\w*|"
    r"lkw|motorrad\w*|roller\w*|car|van|vehicle|truck|motorbike)\b"
)
# what happens to cars and nothing else
_ON_THE_ROAD = (
    r"moped\w*|[a-z]{0,8}roller|motorrad|parked|geparkt|park(?:karten?|schein\w*|ticket\w*|haus\w*|platz\w*"
    r"|flaeche|feld|verstoss\w*)|"
    r"tolls?|maut\w*|[a-z]{0,12}vignetten?|geblitzt|blitzer\w*|bussgeld\w*|knoellchen|abgeschleppt|clamped|towed"
    r"|(?:park|halte)verbots?|falschparker|parkbusse\w*|ordnungsbusse\w*|waschstrasse|fire lane|bus lane|parking fine"
    r"|speeding|schranke|"
    r"tiefgarage\w*|stellplatz\w*|waschanlage|reifenwechsel|tuev|mot|car ?wash|congestion charge|ulez|v5c"
    r"|fahrzeugschein\w*"
)
_CAR = re.compile(
    r"\b(?:[a-z]{0,12}(?:auto|autos|wagen|wagens|fahrzeugs?|fahrzeuge)|pkw|lkw|kfz|[a-z]{0,8}parkausweis\w*|"
    r"cars?|vans?|vehicles?|[a-z]{0,7}truck|motorbike|parking|permits?|reg|plates?|[a-z]{0,6}kennzeichen|"
    rf"nummernschild\w*|{_ON_THE_ROAD}|{MAKES})\b"
)
# the text shows how a plate is written
_SHAPE_OF = re.compile(
    r"\b(?:shape|format|pattern|schema|(?:nach dem|im|ein|das) muster|looks? like|example|beispiel|z\. ?b\.|e\.g\.)"
    r"[ :a-z]{0,12}\Z"
)
# what has letters and digits in the same way and is no plate
_NO_PLATE = re.compile(
    r"(?:modell\w*|model|typ|type|artikel\w*|art\.?|nr\.|nummer|produkt\w*|product|sku|serie|series|din|iso|norm\w*|"
    r"flug\w*|flight|"
    r"zug|train|linie|line|code|gutschein\w*|voucher|coupon|kabel|cable|version|version|variante|sorte|format|"
    r"formular|form|"
    r"bestell\w*|order|rechnung\w*|invoice|ref\w*|ticket\w*|case|fall|fehler\w*|error|raum|room|gate|sitz|seat|reihe|"
    r"groesse|size|"
    r"teil\w*|part|chip|prozessor|processor|drucker\w*|printer|kamera|camera|tv|akku|battery|anschluss|"
    r"port)[ :#-]{1,3}\Z"
)
_NO_PLATE_BEHIND = re.compile(
    r" ?[\-–]? ?(?:drucker|printer|kamera|camera|kabel|cable|serie|series|akku|modell|model|kopfhoerer|monitor|toner|"
    r"patrone)"
)
_GERMAN = re.compile(
    r"(?<![\w\-./])(?P<district>[a-z]{1,5})(?P<first>[ \-:·•]{1,3})(?P<letters>[a-z]{1,2})(?P<second>[ \-]?)"
    r"(?P<number>[1-9]\d{0,3}) ?"
    r"(?P<suffix>[eh](?![\w]))?(?![\w]|-\w|[.,]\d)"
)
_GERMAN_JOINED = re.compile(r"(?<![\w\-./])(?P<whole>[a-z]{2,7})[ \-]?[1-9]\d{0,3}[eh]?(?![\w]|-\w|[.,]\d)")
_AUSTRIAN = re.compile(
    r"(?<![\w\-./])(?P<district>[a-z]{1,2})[ \-]{1,3}(?:\d{1,5} ?[a-z]{1,3}|[a-z]{3,5} ?\d{1,4})(?![\w]|-\w|[.,]\d)"
)
_SWISS = re.compile(
    r"(?<![\w\-./])(?P<district>[a-z]{2})[ \-·•*]{0,3}\d{1,3}(?:[ '.]?\d{3}|\d{0,3})(?![\w]|-\w|[.,]\d)"
)
_SWISS_GROUPED = re.compile(
    r"(?<![\w\-./])(?P<district>[a-z]{2})[ \-·•*]{1,3}\d{1,3}[ '’]\d{3}(?![\w]|-\w|[ .,']\d| ?(?:km|chf"
    r"|franken|eur|€))"
)
# year, since 2013 with its half, then the county, then a number (S.I. 318/1992 of Ireland)
_IRISH = re.compile(
    r"(?<![\w\-./])(?:8[7-9]|9\d|0\d|1[0-2]|(?:1[3-9]|2\d)[12])(?P<sign>[ \-])"
    r"(?:c|ce|cn|cw|d|dl|g|ke|kk|ky|l|ld|lh|lk|lm|ls|mh|mn|mo|oy|rn|so|t|tn|ts|w|wd|wh|wx|ww)(?P=sign)"
    r"[1-9]\d{0,5}(?![\w]|-\w|[.,]\d)"
)
# since 2001 two letters for the office, two digits for the half-year, three letters; before that a prefix or suffix
_BRITISH = re.compile(r"(?<![\w\-./])[a-hj-pr-y]{2}(?P<age>\d\d) ?[a-hj-pr-z]{3}(?![\w]|-\w)")
_BRITISH_OLD = re.compile(
    r"(?<![\w\-./])(?:[a-hj-pr-y]\d{1,3} ?[a-hj-pr-z]{3}|[a-hj-pr-z]{3} ?\d{1,3}[a-hj-pr-y]|"
    r"[a-z]{1,3} ?\d{3,4})(?![\w]|-\w)"
)
_BRITISH_JOINED = re.compile(r"(?<![\w\-./])[a-hj-pr-y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[a-hj-pr-z]{3}(?![\w]|-\w)")
_BRITISH_SPACED = re.compile(_BRITISH_JOINED.pattern.replace(")[a-hj-pr-z]{3}", ") [a-hj-pr-z]{3}"))
# of other countries and of mopeds: they are read beside a word for a plate, in capitals
_FURTHER = re.compile(
    r"(?<![\w\-./])(?:\d[a-z]{3}\d{3}|[a-z]{3}-\d{3,4}|\d{3}[ \-]?(?!eur|chf|usd|gbp|min|uhr|tag)[a-z]{3}"
    r"|\d{1,3} [a-z]{2}\d{1,2})"
    r"(?![\w]|-\w|[.,]\d)"
)
# the district, one or two letters, two digits at least, blanks between: in capitals beside a car, anyhow behind one
_GERMAN_SPACED = re.compile(
    r"(?<![\w\-./])(?P<district>[a-z]{1,5})[ :·•][a-z]{1,2}[ \-]?[1-9]\d{1,3}[eh]?(?![\w]|-\w|[ .,]\d)"
)
_AUSTRIAN_HYPHEN = re.compile(r"(?<![\w\-./])(?P<district>[a-z]{1,2})-[1-9]\d{2,4} ?[a-z]{1,3}(?![\w]|-\w|[.,]\d)")
_SWISS_DOT = re.compile(r"(?<![\w\-./])(?P<district>[a-z]{2}) ?[·•] ?[1-9]\d{2,5}(?![\w]|-\w|[ .,']\d)")
_NAMED_CAR = re.compile(
    rf"\b(?:ihre?[nms]?|deine?[nms]?|eure?[nms]?|sein(?:e[nms]?)?|der|den|dem|das|your|ur|the|his"
    rf"|her)(?: [a-z\-]{{2,12}})? "
    rf"(?:auto|wagen|pkw|fahrzeug|roller|moped|motorrad|transporter|car|van|truck|{BODIES}|{MAKES})(?: (?:mit"
    rf"|with))?(?:,? | ?\()\Z"
)
_A_TRAIN = re.compile(r"\b(?:zug|zuges|zuege|bahn|ice|gleis|bahnsteig|sitzplatz|reservierung|train|coach|platform)\b")
_MAY_BE_GERMAN = re.compile(r"-[a-z]{1,2} ?\d")
_MAY_BE_BRITISH = re.compile(r"\d\d [a-hj-pr-z]{3}\b")
_NEAR, _FAR = 45, 60
_LETTERS_THAT_NAME_THINGS = {"tv", "pc", "dc", "ac", "lg", "hp", "cd", "ip", "fi"}


def find_named_plate(scene: Scene) -> Iterator[Datum]:
    """Number plates, typed anyhow, beside a word that says what they are.

    German (FZV § 9 and Anlage 1), Austrian (KDV Anlage 5d), Swiss (VZV Art. 84), British (DVLA INF104), Irish.
    """
    for word in _PLATE_WORD.finditer(scene.view):
        for start, end in _beside(scene, word):
            if not _is_a_shape(scene, start, end) and not scene.contacts.has(scene.view[start:end]):
                yield Datum("licence-plate", scene.span(start, end), Strength.CONTEXT, "beside: licence plate")


def find_shaped_plate(scene: Scene) -> Iterator[Datum]:
    """Number plates that are unmistakable in capitals.

    German ones with a code of a district, hyphen, letters and digits, and British ones of the form since 2001.
    """
    yield from _plates(scene, _by_shape(scene))


def find_plate_beside_car(scene: Scene) -> Iterator[Datum]:
    """Number plates of shapes that other things have too, beside a car."""
    yield from _plates(scene, _beside_a_car(scene))


def _plates(scene: Scene, found: Iterable[tuple[int, int, Strength, str]]) -> Iterator[Datum]:
    for start, end, strength, evidence in found:
        if not _is_a_shape(scene, start, end) and not scene.contacts.has(scene.view[start:end]):
            yield Datum("licence-plate", scene.span(start, end), strength, evidence)


def _beside(scene: Scene, word: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The first plate behind the word, or else the last before it."""
    view = scene.view
    behind = words_behind(view, word.end(), _NEAR)
    area = max(0, word.start() - _NEAR)
    before = words_before(view, word.start(), _NEAR)
    area = word.start() - len(before)
    for text, offset in ((behind, word.end()), (before, area)):
        plates = [one for one in _named_plates(text) if not _is_a_word(scene, offset, *one)]
        further = (found.span() for found in _FURTHER.finditer(text))
        plates += [(start, end) for start, end in further if is_in_capitals(scene, offset + start, offset + end)]
        if plates:
            start, end = min(plates, key=_first_and_longest) if offset >= word.end() else max(plates)
            yield offset + start, offset + end
            return


def _first_and_longest(plate: tuple[int, int]) -> tuple[int, int]:
    return plate[0], -plate[1]


def _is_a_word(scene: Scene, offset: int, start: int, end: int) -> bool:
    """True where small letters that are a word were taken for a district: "your reg is AB12 CDE"."""
    district = re.match(r"[a-z]+", scene.view[offset + start : offset + end])
    if district is None or district.group() not in _WORDS_LIKE_DISTRICTS:
        return False
    span = scene.span(offset + start, offset + start + 1)
    return scene.text[span.start : span.end].islower()


_WORDS_LIKE_DISTRICTS = frozenset(
    "is in am an es er ab um im zu da so as on no or to ist bis war was of we be at by nr du ob wo mit".split()
)


def _named_plates(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_GERMAN, _AUSTRIAN, _SWISS):
        codes = {_GERMAN: GERMAN_DISTRICTS, _AUSTRIAN: AUSTRIAN_DISTRICTS, _SWISS: SWISS_CANTONS}[pattern]
        for found in pattern.finditer(text):
            if found["district"] in codes:
                yield found.start(), len(text[: found.end()].rstrip())
    for found in _GERMAN_JOINED.finditer(text):
        letters = found["whole"]
        if any(letters[:cut] in GERMAN_DISTRICTS for cut in range(max(1, len(letters) - 2), len(letters))):
            yield found.span()
    for pattern in (_BRITISH, _BRITISH_OLD, _IRISH):
        for found in pattern.finditer(text):
            yield found.span()


def _by_shape(scene: Scene) -> Iterator[tuple[int, int, Strength, str]]:
    view = scene.view
    for found in _GERMAN.finditer(view) if _MAY_BE_GERMAN.search(view) else ():
        end = len(view[: found.end()].rstrip())
        if found["first"] != "-" or found["district"] not in GERMAN_DISTRICTS or found["second"] == "-":
            continue
        if len(found["number"]) < 2 or found["letters"] in _LETTERS_THAT_NAME_THINGS:
            continue
        before = words_before(view, found.start(), _NEAR)
        if _NO_PLATE_BEHIND.match(view[end : end + 16]):
            continue
        has_vehicle = _VEHICLE_WORD.search(before) is not None or (
            not found["second"] and (_CAR.search(before) or _CAR.search(words_behind(view, end, _NEAR))) is not None
        )
        if not (found["second"] or has_vehicle) or _NO_PLATE.search(before):
            continue
        if is_in_capitals(scene, found.start(), end) or (has_vehicle and scene.text.islower()):
            strength = Strength.CONTEXT if has_vehicle else Strength.SHAPE
            yield found.start(), end, strength, "district code of a German number plate"
    for found in _IRISH.finditer(view) if "-" in view else ():
        before = words_before(view, found.start(), _NEAR)
        if found["sign"] == "-" and is_in_capitals(scene, *found.span()) and not _NO_PLATE.search(before):
            yield *found.span(), Strength.SHAPE, "form of an Irish number plate"
    for found in _BRITISH.finditer(view) if _MAY_BE_BRITISH.search(view) else ():
        age = int(found["age"])
        if not (2 <= age <= 29 or 51 <= age <= 79) or " " not in found.group():
            continue
        before = words_before(view, found.start(), _NEAR)
        typed = is_in_capitals(scene, *found.span()) or (scene.text.islower() and _CAR.search(before) is not None)
        if not _NO_PLATE.search(before) and typed:
            yield *found.span(), Strength.SHAPE, "form of a British number plate"


def _beside_a_car(scene: Scene) -> Iterator[tuple[int, int, Strength, str]]:
    """Shapes that other things have too, in capitals, where the sentence has a car or a permit; behind one anyhow."""
    view = scene.view
    for country, pattern, codes in _COUNTRIES:
        for found in pattern.finditer(view):
            start, end = found.span()
            if codes and found["district"] not in codes:
                continue
            before = words_before(view, start, _FAR)
            if _NO_PLATE.search(before):
                continue
            is_behind_car = _NAMED_CAR.search(before) is not None and not _is_a_word(scene, start, 0, end - start)
            if not (is_behind_car or is_in_capitals(scene, start, end)):
                continue
            if is_behind_car or (
                (_CAR.search(before) or _CAR.search(words_behind(view, end, _NEAR)))
                # "Wagen 7" of a train, and words of shouted text
                and (pattern is not _GERMAN_SPACED or not _is_of_train_or_shouted(scene, start, end))
            ):
                yield start, end, Strength.CONTEXT, f"{country} number plate beside a car"


def _is_of_train_or_shouted(scene: Scene, start: int, end: int) -> bool:
    begin, behind = max(0, start - 2 * _FAR), min(len(scene.view), end + 2 * _FAR)
    if _A_TRAIN.search(scene.view, begin, behind) is not None:
        return True
    around = scene.span(begin, behind)
    return scene.text[around.start : around.end].isupper()


_COUNTRIES: tuple[tuple[str, re.Pattern[str], frozenset[str]], ...] = (
    ("Swiss", _SWISS_GROUPED, SWISS_CANTONS),
    ("Swiss", _SWISS_DOT, SWISS_CANTONS),
    ("Irish", _IRISH, frozenset()),
    ("British", _BRITISH_JOINED, frozenset()),
    ("British", _BRITISH_SPACED, frozenset()),
    ("Austrian", _AUSTRIAN_HYPHEN, AUSTRIAN_DISTRICTS),
    ("German", _GERMAN_SPACED, GERMAN_DISTRICTS),
)


def _is_a_shape(scene: Scene, start: int, end: int) -> bool:
    """True where a plate only shows how plates are written: "XX00 XXX", "in the format AB12 CDE"."""
    letters, digits = (set(re.findall(part, scene.view[start:end])) for part in ("[a-z]", r"\d"))
    return (letters == {"x"} and digits <= {"0"}) or (
        _SHAPE_OF.search(words_before(scene.view, start, _NEAR)) is not None
    )
