"""Streets of English-speaking countries: the number of the house, then the name and what sort of street it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.address_german import Candidate

_SURE = (
    r"street|str|st|road|rd|avenue|ave|av|lane|ln|boulevard|blvd|crescent|cres|mews|terrace|parkway|pkwy|hwy|drive|dr|"
    r"gardens|gdns"
)
_LIKELY = (
    r"close|cl|court|ct|way|place|pl|row|square|sq|walk|grove|gr|hill|park|parade|rise|gate|green|view|vale|wharf|"
    r"quay|yard|circle|"
    r"cir|trail|trl|loop|path|pike|plaza|turnpike|alley|bend|cove|crossing|expressway|freeway|highway|heights|meadow|"
    r"meadows|"
    r"point|ridge|run|shore|shores|springs|station|village|villas|drift|broadway|approach|bank|bridge|buildings|"
    r"chase|copse|cottages|croft|"
    r"end|esplanade|fields|fold|garth|glade|glen|lea|links|mead|mount|north|orchard|oval|paddock|passage|promenade|"
    r"side|"
    r"spinney|strand|vista|woods|wynd|island|islands|valley|mountain|mountains|extensions?|squares|streets|roads|"
    r"throughway|"
    r"motorway|mall|manors?|mill|mills|junctions?|gateway|forges?|fords?|forks?|estates?|curve|course|corner|common|"
    r"coves|branch|"
    r"brook|burg|bypass|causeway|center|centers|cliffs?|club|divide|falls|ferry|flats|fort|freeway|groves|harbors?|"
    r"haven|hollow|"
    r"inlet|key|keys|knoll|knolls|lakes?|land|landing|lights?|loaf|locks?|lodge|neck|parks|pass|pines?|plains|"
    r"prairie|radial|"
    r"ramp|ranch|rapids?|rest|ridges|rue|shoals?|spring|spurs?|stravenue|stream|summit|trace|track|trafficway|tunnel|"
    r"union|"
    r"unions|via|viaduct|ville|ways|well|wells"
)
# those that an English sentence hardly holds in capitals behind a name
STREET_TYPES = (
    rf"{_SURE}|close|court|way|place|row|square|walk|grove|hill|parade|rise|view|vale|wharf|quay|yard|circle|trail|"
    r"alley|approach|chase|croft|esplanade|green"
)
"""What English streets are called, as a pattern."""
_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"
_WORD = rf"(?:{_ORDINAL}|[a-z][a-z'.\-]{{0,20}})"
_DIRECTION = r"(?:north|south|east|west|n\.?|s\.?|e\.?|w\.?|ne|nw|se|sw)"
NUMBER = r"(?P<number>\d{1,5})(?: ?[a-h](?= ))?(?: ?[\-–/] ?\d{1,4}[a-h]?)?(?: 1/2)?"
_STREET = re.compile(
    rf"(?<![\w.,:/#€$£\-]){NUMBER},? (?P<name>(?:{_WORD} ){{1,4}}?)(?P<type>{_SURE}|{_LIKELY})(?![\w'\-])"
    r"(?:\.(?=,|,? (?:apt|suite|ste|unit|flat|#|[a-z]+,? [a-z]{2},? \d)))?"
    rf"(?: {_DIRECTION}(?![\w']))?"
)
# with names of their own and no word for street: Broadway, the numbered roads of the United States
_NUMBERED = re.compile(
    rf"(?<![\w.,:/#€$£\-]){NUMBER} (?P<name>(?:{_DIRECTION} )?(?:(?:county |state |old )?(?:road|route|rte\.?|"
    rf"highway|hwy)|us|sr|cr) \d{{1,4}}|broadway|the [a-z]+)"
    r"(?![\w'\-])"
)
_UNIT_WORD = (
    r"(?:flat|apartment|apt\.?|unit|suite|ste\.?|room|rm\.?|floor|#|studio|level|bldg\.?|building|penthouse|lot|"
    r"trailer)"
)
UNIT = (
    rf"(?:,? ?(?:{_UNIT_WORD} ?(?:no\.? )?#?[a-z]?\d{{0,5}}[a-z]?(?![\w])|"
    rf"\d{{1,2}}(?:st|nd|rd|th) floor|(?:ground|first|second|third|top) floor)){{1,2}}"
)
UNIT_BEFORE = re.compile(rf"(?<![\w]){UNIT},? ?\Z")
_POST_BOX = re.compile(
    r"(?<![\w])(?:p\.? ?o\.? ?box|post(?: office)? box|psc \d{3,4},? box|"
    r"unit \d{3,5},? box) ?#?(?:no\.? ?)?(?P<number>\d{1,6})(?![\w]|[.,]\d)"
)
_FUNCTION_WORDS = frozenset(
    """
    a an the and or of in on at to for from with by is are was were be been am i we you they he she it this that these
    those my your our their his her its more less than about over under up down off out as if when while after before
    within per each every all any some no not only just least most next last first second third other another same new
    further different consecutive working business hours hour minutes minute mins min seconds days day weeks week
    months month years year times time am pm percent people customers users stars star points gb mb tb kb mbps km
    miles mile metres meters yards feet foot ft inch inches kg lb lbs oz ml l eur usd gbp euros euro dollars dollar
    pounds pence cents items item pieces steps step options option ways things reasons cars wheel wheels door doors
    man men way pin usb hard flash disk test external internal solid state please can will would should could have has
    had get got go going via using into onto through between around near until till since because so but also too very
    much many few lane lanes speed bar bars cup cups litre litres gig gigs devices device tickets ticket calls call
    bed bedroom bit core
    """.split()
)
_STATES = (
    r"al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|"
    r"pa|ri|sc|sd|tn|tx|"
    r"ut|vt|va|wa|wv|wi|wy|dc|pr|vi|gu|as|mp|fm|mh|pw|aa|ae|ap"
)
_STATE_NAMES = (
    r"alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|"
    r"indiana|iowa|kansas|"
    r"kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|"
    r"nevada|new hampshire|"
    r"new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|"
    r"south carolina|"
    r"south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming"
)
_TOWN = r"[a-z][a-z'.\-]{1,20}(?: [a-z][a-z'.\-]{1,20}){0,3}?"
ZIP = rf"(?:{_STATES}|{_STATE_NAMES}),? (?P<zip>\d{{5}}(?:-\d{{4}})?)(?![\w\-]|[.,]\d)"
_AREAS = (
    r"ab|al|b|ba|bb|bd|bf|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|ex|"
    r"fk|fy|g|gl|gu|gy|"
    r"ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|je|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|"
    r"pa|pe|ph|pl|po|"
    r"pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|wn|wr|ws|wv|"
    r"yo|ze"
)
UK_POSTCODE = rf"(?:(?:{_AREAS})\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{{2}})(?![\w\-])"
_ROUTING_KEYS = (
    r"a4[125]|a63|a67|a75|a8[1-6]|a9[12468]|c15|d0[1-9]|d1[0-8]|d2[024]|d6w|e21|e25|e32|e34|e4[15]|e53|e91|f12|"
    r"f2[368]|f3[15]|f42|f45|"
    r"f5[26]|f9[1-4]|h1[2468]|h23|h5[34]|h62|h65|h71|h91|k3[246]|k45|k56|k67|k78|n37|n39|n41|n91|p12|p14|p17|p2[45]|"
    r"p3[126]|p43|p47|p51|p56|"
    r"p61|p67|p72|p75|p81|p85|r14|r21|r32|r35|r4[25]|r51|r56|r9[35]|t12|t23|t34|t45|t56|v14|v15|v23|v31|v35|v42|"
    r"v9[2-5]|w12|w23|w34|"
    r"w91|x35|x42|x91|y14|y21|y25|y3[45]"
)
EIRCODE = rf"(?:(?:{_ROUTING_KEYS}) ?[ac-fhknprtv-y0-9]{{4}})(?![\w\-])"
PLACE_BEHIND = re.compile(
    rf",? ?(?:(?:{_TOWN}),? ){{0,3}}?(?:{ZIP}|{UK_POSTCODE}|{EIRCODE}|dublin \d{{1,2}}w?(?!\w))|"
    rf",? (?:dublin \d{{1,2}}w?(?!\w))"
)
POSTCODES = re.compile(
    rf"(?<![\w\-./])(?:(?P<us>(?<=[a-z],? )?{ZIP})|(?P<uk>{UK_POSTCODE})|(?P<irish>{EIRCODE}))".replace(
        "(?<=[a-z],? )?", ""
    )
)


_NAME = r"(?:(?:the|st\.?|an) )?[a-z][a-z'\-]{1,20}(?: [a-z][a-z'\-]{1,20}){0,2}"
_GERMAN_ROAD = r"[a-z][a-z\-]{2,30}(?:strasse|gasse|weg|platz|allee|ring|damm|ufer)"
# a flat in a house that has a name, in a street where it needs no number
NAMED_HOUSE = re.compile(
    r"(?<!\w)(?:flat|apartment|apt\.?|penthouse|wohnung|whg\.?|top|app\.) (?:no\.? |nr\.? )?\d{1,4}[a-z]?, "
    rf"(?P<house>{_NAME}), (?:\d{{1,4}}[a-z]? )?"
    rf"(?P<street>[a-z][a-z'\-]{{1,20}}(?: [a-z][a-z'\-]{{1,20}}){{0,2}}? (?:{_SURE}|{_LIKELY})|"
    rf"{_GERMAN_ROAD})(?![\w'\-])"
    rf"(?:, (?:\d{{4,5}} )?(?P<town>{_TOWN}(?: \d{{1,2}}w?)?)(?=[.,;:!?)]|\Z| [a-z]))?"
    rf"(?:,? (?:{UK_POSTCODE}|{EIRCODE}))?"
)


def english_streets(view: str) -> Iterator[Candidate]:
    """Number, name and sort of street (Royal Mail, BS 7666; USPS Publication 28), and post boxes, in a folded text."""
    for found in _STREET.finditer(view):
        words = found["name"].split()
        if found["number"] in ("24", "7") and view[found.end("number") : found.end("number") + 1] == "/":
            continue
        if any(word.rstrip(".") in _FUNCTION_WORDS for word in words) and words[0] not in (
            "the",
            "new",
            "first",
            "second",
            "third",
        ):
            continue
        is_sure = re.fullmatch(_SURE, found["type"]) is not None
        yield Candidate(found.start(), found.end(), "sure" if is_sure and len(words) <= 3 else "likely")
    for found in _NUMBERED.finditer(view):
        yield Candidate(found.start(), found.end(), "weak")
    for found in _POST_BOX.finditer(view) if "box" in view else ():
        yield Candidate(found.start(), found.end(), "sure")
