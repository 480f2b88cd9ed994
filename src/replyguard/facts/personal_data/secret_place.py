"""Secrets that no label names, but the place that they open: a network, a door, the field of a form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.reference_vetoes import is_example
from replyguard.facts.personal_data.secret_token import is_mixed, read_token

_NETWORK = re.compile(
    r"(?<![a-z])(?:(?:gaeste-?)?w-?lan|wi-?fi|network|netzwerk|netz|hotspot|internet|router)(?![a-z])"
)
# to connect "with" something names a network as easily; to get in with it does not
_GETS_IN = re.compile(
    r"(?<![a-z])(?:get(?:s|ting)? (?:on|in|online|onto|into)|got (?:on|in|online)|join(?:s|ed)?|log(?:s|ged)? (?:on|in)"
    r"|sign(?:s|ed)? (?:on|in)|unlock(?:s|ed)?|open(?:s|ed)?|komm(?:e|st|t|en)|logg(?:e|st|t|en)|waehl(?:e|st|t|en)"
    r"|geh(?:e|st|t|en)|meld(?:e|est|et|en)|entsperr(?:e|st|t|en))"
    r"(?: (?!(?:mit|with|using)\b)[a-z-]{1,12}){0,5}? (?:with|using|by typing(?: in)?|mit) (?:(?:the|dem|der)"
    r" )?(?=[^ ]{0,40}[\d!#$%_])"
)
_BEHIND_NETWORK = 120
_SHORTEST = 8
# makers of routers and telephones, and names that networks have
_OF_EVERYBODY = re.compile(
    r"(?:fritz|speedport|easybox|homebox|connectbox|netgear|tp-link|asus|linksys|galaxy|iphone|pixel|samsung|huawei|guest"
    r"|gast|wlan|wifi|wi-fi|vodafone|telekom|o2|bt|ee|sky|chrome|firefox|windows|android|ipv|wpa|802|dsl|5g|4g|lte)"
)

_DOOR = (
    r"(?:(?:haus|eingangs|wohnungs|zimmer|hinter|keller|seiten|vorder|flur|studio|garagen)?tuer|(?:hof|garagen|einfahrts)?tor"
    r"|eingang|schluessel(?:kasten|safe|box|tresor)|tuerschloss|(?:(?:front|main|back|side|street|entrance|outer|inner"
    r"|building|garage|flat|apartment|patio) )?(?:door|gate)|lock ?box|key ?(?:box|safe)|keypad|door lock|entry ?phone)"
)
_WHERE = r"(?: (?:unten|oben|hinten|vorne|vorn|links|rechts|aussen|downstairs|upstairs|outside|below))?"
_CODE = (
    r"(?P<value>(?<![\w.,:/+#-])(?:[*#]?\d{4,8}[*#]?|\d{2} \d{2}#?|(?=[a-z]{0,2}\d{3})[a-z]{0,2}\d{3,6}[a-z]{0,2}#?)"
    r"(?![\w€$%£]|[.,:/-]\d| ?(?:mm|cm|€|euro|uhr|kg)\b))"
)
_DOOR_IS = re.compile(
    rf"(?<![a-z-]){_DOOR}{_WHERE}(?: ?[:=]| (?:is|ist|lautet|takes|braucht|will|wants|needs|geht mit|mit|with)) {_CODE}"
    r"(?= ?[.,;!)]|\Z| (?:and|und|then|dann|eintippen|eingeben|druecken|tippen)\b)"
)
_DOOR_TYPED = re.compile(
    rf"(?<![a-z-]){_DOOR}{_WHERE}(?:,? (?:bitte|einfach|dann|erst|please|just|then|first|the code|den code|code))*,? "
    rf"(?:(?:type(?: in)?|enter|punch in|key in|press|dial|tap in|put in) )?{_CODE}"
    r"(?= (?:eintippen|eingeben|druecken|tippen|eingetippt|waehlen|and (?:push|press|pull|turn)))"
)
_TYPED_AT_DOOR = re.compile(
    rf"(?<![a-z])(?:type(?: in)?|enter|punch in|key in|press|dial|tap in|put in|tippen sie|tippe?|geben sie|gib"
    rf"|druecken sie"
    rf"|druecke?) (?:(?:the|den|die|code|zahl|number) ){{0,2}}{_CODE} (?:in |into |on |at |an |am |ins |im |auf )"
    rf"(?:(?:the|der|die|das|dem|ihrer|your) ){{0,1}}(?:[a-z]{{3,12}} )?{_DOOR}(?![a-z])"
)
_YEAR = re.compile(r"(?:19|20)\d\d\Z")

_TYPING = (
    r"(?:enter(?:ing)?|typ(?:e|ing)(?: in)?|key(?:ing)?(?: in)?|put(?:ting)?(?: in)?|pop|use|geben sie|gib|gebt"
    r"|tippen sie"
    r"|tippe?|tragen sie|trag|nehmen sie|nimm|schreiben sie|schreib)"
)
_FIELD = (
    r"(?:(?:the|das|dem|den|der|your|ihr|our) )?(?:(?:verification|verify|security|confirmation|code|passcode|pin"
    r"|sms|otp"
    r"|login|one-time|authentication|2fa|six-digit|6-digit)(?:[ -]code)? (?:box|field|screen|prompt|page|window|step)"
    r"|(?:bestaetigungs|sicherheits|code|verifizierungs|eingabe|tan|pin|sms|freischalt|login)-?(?:feld|fenster|maske|seite))"
)
_TYPED = re.compile(
    rf"(?<![a-z]){_TYPING}(?: (?:the|code|this|den|die|einfach|dann|bitte|just|then|please|number|zahl))* ?:? ?"
    rf"(?P<value>(?<![\w.,:/+-])\d(?:[ -]?\d){{3,7}})(?![\w€$%£]|[.,:/-]\d)(?: (?:ein|bitte|einfach|please|again))* "
    rf"(?:in|into|on|at|im|ins|auf|bei) {_FIELD}(?![a-z])"
)


def find_network_keys(scene: Scene) -> Iterator[Datum]:
    """What one gets into a network with: "the lodge's network is Heron and you get on it with otter1987x"."""
    for found in _GETS_IN.finditer(scene.view):
        if not _NETWORK.search(scene.view, max(0, found.start() - _BEHIND_NETWORK), found.end()):
            continue
        token = read_token(scene, found.end(), None)
        if token is None or "@" in token.written or len(token.written) < _SHORTEST or not is_mixed(token.written):
            continue
        if not _OF_EVERYBODY.match(scene.view, token.start) and not is_example(scene.view, token.start):
            yield _datum(scene, "password", token.start, token.end, "a network")


def find_door_codes(scene: Scene) -> Iterator[Datum]:
    """Codes that stand beside a door: "Haustür unten 7391# eintippen", "front door is C4471Y, then …"."""
    for pattern in (_DOOR_IS, _DOOR_TYPED, _TYPED_AT_DOOR):
        for found in pattern.finditer(scene.view):
            span = scene.span(*found.span("value"))
            written = scene.text[span.start : span.end]
            # a gate of an airport, a model, a year
            if any(map(str.isalpha, written)) and (not written.isupper() or sum(map(str.isdigit, written)) < 3):
                continue
            if not _YEAR.match(found["value"]) and not is_example(scene.view, found.start("value")):
                yield Datum("pin", span, Strength.CONTEXT, "beside: a door")


def find_typed_codes(scene: Scene) -> Iterator[Datum]:
    """One-time codes beside the field that they belong in: "enter 803361 in the verification box"."""
    for found in _TYPED.finditer(scene.view):
        if not is_example(scene.view, found.start("value")):
            yield _datum(scene, "tan", *found.span("value"), "the field that it belongs in")


def _datum(scene: Scene, kind: str, start: int, end: int, words: str) -> Datum:
    return Datum(kind, scene.span(start, end), Strength.CONTEXT, f"beside: {words}")
