"""Where somebody is, as the codes of maps: what3words, national grids, UTM and geohashes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.address_context import is_public_place
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.location import is_an_outing
from replyguard.facts.personal_data.mailboxes import TOP_LEVEL_DOMAINS

_THREE = r"[^\W\d_]{2,24}\.[^\W\d_]{2,24}\.[^\W\d_]{2,24}(?![\w@/-]|\.\w)"
_THREE_WORDS = re.compile(
    rf"(?<![\w:/])(?P<slashes>///) ?(?P<words>{_THREE})"
    rf"|\b(?:what3words|w3w)(?:[ -]?(?:adress\w*|address|code|ort|location))?[ :=(\"'„“-]{{1,4}}"
    rf"(?:(?:is|ist|lautet|was|war|of|as|unter|in|at) ){{0,2}}[\"'„“]?(?P<named>{_THREE})"
    rf"|\b(?:what3words\.com|w3w\.co)/(?P<linked>{_THREE})"
)
# the squares of 100 km that hold land: Ordnance Survey's two letters, Ireland's one
_BRITISH_SQUARE = r"(?:h[pt-z]|j[lmqrvw]|n[a-dfg-jkl-pr-z]|o[ave]|s[c-ehjkm-z]|t[abfglmqrvw])"
_HALVES = r"(?:\d{5} ?\d{5}|\d{4} ?\d{4}|\d{3} ?\d{3})"
_GRID = re.compile(rf"(?<![\w.\-])(?:{_BRITISH_SQUARE}|[a-hj-z]) ?{_HALVES}(?![\w\-]|[.,]\d)")
_GRID_WORD = re.compile(
    r"\bgrid (?:ref\w*|square|co-?ord\w*|point|position)|\b(?:os|ordnance survey|national|irish|osgb|explorer|"
    r"landranger) "
    r"(?:grid|map|ref\w*)\b|\bngr\b|\bosgb|\bmap ref\w*|\bkoordinat|\bco-?ordinat|\bplanquadrat|\bgitter"
)
# zone and band, then the square of the military grid or the two values in metres
_UTM = re.compile(
    r"(?<![\w.\-])(?:[1-9]|[1-5]\d|60) ?[c-hj-np-x],? ?(?:[a-hj-np-z][a-hj-np-v] ?(?:\d{5} ?\d{5}|\d{4} ?\d{4}|"
    r"\d{3} ?\d{3})"
    r"|e? ?\d{6}(?:\.\d{1,3})?[ ,/]{1,3}n? ?\d{7}(?:\.\d{1,3})?)(?![\w\-]|[.,]\d)"
)
_UTM_WORD = re.compile(r"\butm|\bmgrs|\bkoordinat|\bco-?ordinat|\bgrid")
_SIGN = r"['’.  ]?"
# LV95: east from 2 480 000 to 2 840 000, north from 1 070 000 to 1 300 000 (swisstopo); LV03 without the first digit
_SWISS = re.compile(
    rf"(?<![\w.,'’\-])(?P<east>2{_SIGN})?[4-8]\d\d{_SIGN}\d{{3}}(?:\.\d{{1,2}})?(?: ?[,/;|] ?| )"
    rf"(?(east)1{_SIGN})[0-3]\d\d{_SIGN}\d{{3}}(?:\.\d{{1,2}})?(?![\w\-'’]|[.,]\d)"
)
_SWISS_WORD = re.compile(r"\bkoordinat|\bco-?ordinat|\blv ?(?:95|03)|\bch1903|\blandeskarte|\bswissgrid")
_EAST_AND_NORTH = re.compile(
    r"\b(?:rechtswert|rw|eastings?|ostwert)[ :=]{0,3}\d{6,7}(?:[.,]\d{1,3})?[ ,;/]{1,3}(?:und |and )?"
    r"(?:hochwert|hw|northings?|nordwert)[ :=]{0,3}\d{6,7}(?:[.,]\d{1,3})?(?![\w\-])"
)
_GEOHASH = re.compile(
    r"\bgeohash(?:es)?[ :=(\"'„“]{1,3}(?:(?:is|ist|lautet|of) )?(?P<hash>[0-9b-hjkmnp-z]{6,12})(?![\w\-])"
)
_NEAR = 100


def find_three_words(scene: Scene) -> Iterator[Datum]:
    """Addresses of what3words, squares of three metres: with the three slashes, in a link, or behind the name."""
    for found in _THREE_WORDS.finditer(scene.view):
        start, end = found.span(found.lastgroup or 0)
        first, _, rest = scene.view[start:end].partition(".")
        last = rest.rpartition(".")[2]
        if first == "www" or (last in TOP_LEVEL_DOMAINS and found["slashes"] is None and found["linked"] is None):
            continue
        yield from _data(
            scene, start - 3 if scene.view[:start].endswith("///") else start, end, "three words of a square"
        )


def find_grid_reference(scene: Scene) -> Iterator[Datum]:
    """References to national grids and UTM, where a word near them says that a place on a map is meant."""
    view = scene.view
    for shape, word in ((_GRID, _GRID_WORD), (_UTM, _UTM_WORD), (_SWISS, _SWISS_WORD)):
        for found in shape.finditer(view):
            if word.search(view, max(0, found.start() - _NEAR), found.end() + _NEAR):
                yield from _data(scene, found.start(), found.end(), "a grid reference")
    for found in _EAST_AND_NORTH.finditer(view):
        yield from _data(scene, found.start(), found.end(), "easting and northing")
    for found in _GEOHASH.finditer(view):
        if any(map(str.isdigit, found["hash"])):
            yield from _data(scene, *found.span("hash"), "a geohash")


def _data(scene: Scene, start: int, end: int, evidence: str) -> Iterator[Datum]:
    if not (is_an_outing(scene, start, end) or is_public_place(scene, start, end)):
        yield Datum("coordinates", scene.span(start, end), Strength.CONTEXT, evidence)
