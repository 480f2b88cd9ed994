"""Where somebody is, as coordinates: pairs of degrees, links to maps, plus codes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.address_context import is_public_place
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import words_before, words_behind

_DEGREES = r"[+\-−]?\d{1,3}[.,]\d{3,}"
_PAIR = re.compile(
    rf"(?<![\w.,])(?:[ns] ?)?(?P<first>{_DEGREES}) ?°? ?(?P<north>[ns]\b)?(?:, ?|; ?| ?/ ?| (?:und |and )?|"
    rf"%2c)(?:(?:lon|lng|long|laenge|longitude)\w*[:=]? ?)?(?:[eow] ?)?"
    rf"(?P<second>{_DEGREES})(?: ?°)?(?P<east> ?[eow]\b)?(?![\w]|[.,]\d)"
)
_MAY_BE_DEGREES = re.compile(r"\d[.,]\d{3}")
_MINUTES = r"\d{1,3} ?°[ ]?(?:\d{1,2} ?['′][ ]?(?:\d{1,2}(?:[.,]\d{1,5})? ?(?:\"|″|''|“|”))?|\d{1,2}[.,]\d{2,5} ?['′]?)"
_SEXAGESIMAL = re.compile(rf"(?<![\w.])(?:[ns] ?)?{_MINUTES} ?[ns]?[ ,;/]{{0,3}}(?:[eow] ?)?{_MINUTES} ?[eow]?(?!\w)")
_PLUS_CODE = re.compile(r"(?<![\w+])(?:[2-9cfghjmpqrvwx]{8}|[2-9cfghjmpqrvwx]{4})\+[2-9cfghjmpqrvwx]{2,3}(?![\w+])")
_WORD = re.compile(
    r"koordinat|coordinat|\bgps\b|standort|location|\bpin\b|\blat\b|latitude|breitengrad|\bgeo\b|position|maps?\b|"
    r"openstreetmap|\bosm\b|\blng\b|\babgelegt|\bablageort|\bparcel|\bpaket|\bpackage|\bsendung|\bzugestellt|"
    r"\bdelivered"
)
# whose place the degrees are
_SOMEBODYS = re.compile(
    r"\b(?:ihr|dein|your)\w{0,2}(?: [\w\-]{2,14})? (?:[a-z]{0,12}(?:tor|tuer|haus|garten|wohnung|garage|einfahrt|"
    r"adresse|zuhause)|(?:[a-z]{1,8})?(?:gate|door|house|home|garden|flat|garage|drive|driveway|address|porch|"
    r"doorstep))\b"
)
# where everybody may go: "the walk starts at …"; what the degrees are: "…, that's the bean in Millennium Park"
_OUTING = re.compile(
    r"\b(?:start|end|ziel|treff|aussichts|sammel|mess)punkt\b|\bstart(?:et|s|ing)?\b|\b\w*(?:tour|rundgang|wanderung|"
    r"wanderweg|"
    r"radweg|gipfel|strand|wandertag|tours|walk|hike|trail|trailhead|route|summit|viewpoint|finish line|"
    r"geocache|webcam|weather station|wetterstation|epicent(?:re|er)|epizentrum)\b"
)
_IS_A_PLACE = re.compile(
    r"[ ),]{0,3}(?:das ist|das sind|that's|that is|which is|also|ie|i\.e\.) (?:der|die|das|the|am|at)\b"
    r"(?!(?: [\w\-]+){0,2} (?:haus|wohnung|garten|house|flat|home|garden|your)\b)"
)
# what stands where everybody sees it, and what the brand shows to visitors
_LANDMARK = re.compile(
    r"\b(?:unser|our|der|die|das|the|am|beim|vom|zum|zur|"
    r"at the)\w{0,2} (?:[\w\-]{1,20} )?(?:[a-z]{0,12}(?:leuchtturm|turm|denkmal|ruine|"
    r"schloss|brunnen|quelle|huette|campingplatz|parkplatz|hafen|boje|wrack|bruecke|kapelle|hoehle|wasserfall|"
    r"museum|bergwerk|sternwarte)|lighthouse|tower|monument|statue|ruins?|castle|well|hut|bothy|campsite|car park|"
    r"harbour|"
    r"harbor|buoy|wreck|bridge|chapel|cave|waterfall|museum|mine|observatory)\b(?! (?:neben|hinter|vor|bei|next to|"
    r"behind|"
    r"near) (?:ihr|dein|your))"
)
_FEWEST_DECIMALS = 4


def find_coordinates(scene: Scene) -> Iterator[Datum]:
    """Pairs of latitude and longitude in degrees (ISO 6709), also in minutes and in links to maps, and plus codes.

    Four decimals are about ten metres; fewer than that need a word beside them. A place that the text calls the brand's
    own, or an event's, is none.
    """
    view = scene.view
    has_pair = len(_MAY_BE_DEGREES.findall(view)) >= 2
    found: list[tuple[int, int, Strength]] = []
    for pair in _PAIR.finditer(view) if has_pair else ():
        first, second = (pair[name].replace(",", ".").replace("−", "-") for name in ("first", "second"))
        if abs(float(first)) > 90 or abs(float(second)) > 180:
            continue
        decimals = min(len(number.partition(".")[2]) for number in (first, second))
        before = words_before(view, pair.start(), 60)
        is_named = _WORD.search(before) or _SOMEBODYS.search(words_behind(view, pair.end(), 60))
        if is_named or pair["north"]:
            found.append((*pair.span(), Strength.CONTEXT))
        elif decimals >= _FEWEST_DECIMALS:
            found.append((*pair.span(), Strength.SHAPE))
    found += [(*one.span(), Strength.CONTEXT) for one in (_SEXAGESIMAL.finditer(view) if "°" in view else ())]
    for code in _PLUS_CODE.finditer(view) if "+" in view else ():
        is_mixed = not code.group()[:-3].isdigit() and any(map(str.isdigit, code.group()))
        if is_mixed:
            found.append((*code.span(), Strength.SHAPE))
    for start, end, strength in found:
        if not (is_an_outing(scene, start, end) or is_public_place(scene, start, end)):
            yield Datum("coordinates", scene.span(start, end), strength, "latitude and longitude")


def is_an_outing(scene: Scene, start: int, end: int) -> bool:
    """True where a tour or a landmark is meant, and no word says that somebody lives there."""
    before, behind = words_before(scene.view, start, 60), words_behind(scene.view, end, 60)
    if _SOMEBODYS.search(before) or _SOMEBODYS.search(behind) or scene.posted_by_customer(scene.view[start:end]):
        return False
    is_told = _OUTING.search(before) is not None or _IS_A_PLACE.match(behind) is not None
    return is_told or _LANDMARK.search(before) is not None
