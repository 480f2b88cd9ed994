"""Requests: what private data a draft asks for, and whether everybody could read the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import regex

from replyguard.lexicons.wording.wording import Place
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView

DATA, ASKS, ASKS_BEHIND, PUBLIC, MOVES = (
    "private-data",
    "asks-for-data",
    "asks-for-data-behind",
    "in-public",
    "moves-to-private",
)
REQUEST_CUES = (DATA, ASKS, ASKS_BEHIND, PUBLIC, MOVES)
"""The cues that it takes to find requests."""

_FARTHEST_BEFORE = 110
_FARTHEST_BEHIND = 40
_MOST_WORDS_ALONE = 5
# what begins a clause between asking and what is named: "let us know whether your order number …"
_CLAUSE = regex.compile(
    r"\b(?:ob|wenn|falls|sofern|sobald|dass|weil|damit|wie|wo|warum|wieso|bevor|nachdem|indem|waehrend"
    r"|if|whether|that|because|when|where|how|why|once|before|after|since|while|unless)\b"
)
_NEGATION = (
    r"\b(?:kein(?:e|en|er|em|es|erlei)?|nicht|nichts|niemand|nie|niemals|ohne|weder"
    r"|no|not|nothing|nobody|never|without|nor|avoid|\w+n't|cannot)\b"
)
_NEGATED_BEFORE = regex.compile(rf"{_NEGATION}[^,.;:!?\n]{{0,24}}\Z")
_NEGATED_BEHIND = regex.compile(
    r"\A(?:\s+(?!wenn\b|falls\b|sofern\b|if\b|unless\b|und\b|and\b|da\b|because\b|weil\b|so\b)[^\s,.;:!?]+){0,4}?"
    rf"\s+(?:{_NEGATION})"
)
_NEGATED_BETWEEN = regex.compile(_NEGATION)
# the data go into a form, a till or a telephone, or are only kept ready
_ELSEWHERE = regex.compile(
    r"\A[^,.;!?\n]{0,40}\b(?:ein(?=\s*(?:[,.;!?)]|und\b|\Z))|parat|bereit(?:halten|legen)?|vor(?:zeigen|legen)"
    r"|mit(?:bringen|nehmen|zubringen|gebracht)|an der kasse|am schalter|vor ort|in der filiale|hinterlegt"
    r"|im (?:feld|formular|kundenportal|portal|shop|online-?shop|browser|menue|konto|kundenkonto|onlinebanking)"
    r"|in (?:das|dem) (?:feld|formular)|ins (?:feld|formular)|in der app|in die app"
    r"|auf (?:der|unserer|die) (?:web)?(?:seite|site)|auf (?:der|ihrer|deiner) (?:rechnung|bestaetigung)"
    r"|bei der (?:anmeldung|registrierung|bestellung|buchung|eingabe)"
    r"|beim (?:login|einloggen|anmelden|check-?in|bestellen)"
    r"|ready|at (?:the )?(?:checkout|till|desk|counter|gate)|on the form|in the (?:app|form|field)"
    r"|on (?:our|the) (?:website|site)|when (?:you )?(?:call|calling|log|logging|sign|checking)|into the"
    r"|in (?:your|the) (?:account|settings|profile))\b"
)
_FOUND_THERE = regex.compile(
    r"\A[^,.;!?\n]{0,12}\b(?:finden|findest|findet|steht|stehen|sehen|siehst|besteht|can be found"
    r"|(?:is|are) (?:found|shown|printed|on|in)|starts|begins|consists)\b"
)
_PLEA_BEHIND = regex.compile(r"\s*,?\s*(?:bitte|please|pls)(?:\s*[,.!?]|\s*\Z)")
_WITHOUT = regex.compile(
    r"\b(?:ohne|without)\s+(?:ihre?n?|deine?n?|eure?n?|die|eine?n?|your|the|an?)\b(?:[^,.;!?]|,\s*ihre?|,\s*your){0,60}\Z"
)
_NOT_POSSIBLE = regex.compile(
    r"\b(?:koennen|kann|finden|finde|geht|kommen)\b[^.!?]{0,60}\b(?:nicht|kaum|leider|nix|kein)"
    r"|\b(?:can't|cannot|can not|unable|won't be able|are not able|aren't able|hard to)\b"
)
_WHICH = regex.compile(r"welche|unter welche|which|what")
_STATEMENT = regex.compile(r"\s+(?:wird|werden|wurde|ist|war|sind|hat|haben|is|was|are|were|has|have|will)\b")
_TAKEN_ALONG = regex.compile(r"\b(?:bring|bringen|bringt|bringe|nimm|nehmen sie|nehmt)\b")
_OTHER_WISH = regex.compile(
    r"\b(?:loesch(?:en|e|t)?|entfern(?:en|e|t)?|aender(?:n|e|t)?|ueberpruef(?:en|e|t)?|pruef(?:en|e|t)?|kontrollier(?:en|e|t)?"
    r"|aktualisier(?:en|e|t)?|schwaerz(?:en|e|t)?|verdeck(?:en|e|t)?|behalt(?:en|e|et)?|delete|remove|update|change|check"
    r"|keep|hide|blur|redact|double-check)\b[^,;:.]*\Z"
)
_CHANNEL_SIGNS = ("http", "www.", "t.co/", ".com/", "bit.ly")
_IN_PRIVATE = regex.compile(
    r"\b(?:privat|vertraulich|nicht oeffentlich|privately|in private|confidentially|securely"
    r"|am telefon|on the phone|over the phone)\b"
)
_ONE_MORE = regex.compile(r"[,&+/\n]|- |\b(?:und|sowie|oder|and|or)\b")
_BULLET = regex.compile(r"\s*(?:[-*•>–]|\d+[.)])\s")
_LOOSE_OFFER = regex.compile(
    r"\b(?:alternativ|oder auch|ansonsten|weitere|weiteren|weiterhin|sonstigen"
    r"|alternatively|otherwise|further|any other|else)\b"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that a draft asks for: where it stands in the folded view, and its sort (`customer-number`)."""

    start: int
    end: int
    sort: str


@dataclass(frozen=True, slots=True)
class Request:
    """Words that ask for private data, as a range of the folded view, with everything that is asked for."""

    start: int
    end: int
    asked: tuple[Asked, ...]
    is_public: bool
    """True where the answer is wanted in public, or nothing says otherwise."""


def find_requests(
    view: FoldedView, cue: Callable[[str], Sequence[Place]], sorts: Callable[[Place], str]
) -> Iterator[Request]:
    """Every request in a text, in order; `sorts` says what a place of the cue of private data names."""
    data = cue(DATA)
    if not data:
        return
    asks, behind = cue(ASKS), cue(ASKS_BEHIND)
    for scope in _scopes(view):
        here = _longest([place for place in data if scope.start <= place.start < scope.end])
        if not here:
            continue
        asked = list(_asked(view.text, scope, here, asks, behind))
        if not asked:
            continue
        things = tuple(Asked(place.start, place.end, sorts(place)) for place, _ in asked)
        start = min(min(place.start, ask.start) for place, ask in asked)
        end = max(max(place.end, ask.end) for place, ask in asked)
        yield Request(start, end, things, _is_public(view, scope, cue))


def _scopes(view: FoldedView) -> Iterator[Span]:
    """The sentences, with the list that a colon announces as one."""
    sentences = list(view.sentences)
    i = 0
    while i < len(sentences):
        start, end = sentences[i]
        announces = view.text[start:end].rstrip().endswith(":")
        i += 1
        while i < len(sentences) and announces and _BULLET.match(view.text, sentences[i].start):
            end = sentences[i].end
            i += 1
        yield Span(start, end)


def _longest(places: Sequence[Place]) -> list[Place]:
    """Without those that lie in a longer one."""
    kept: list[Place] = []
    for place in sorted(places, key=lambda one: (one.start, -one.end)):
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return kept


def _asked(
    text: str, scope: Span, data: Sequence[Place], asks: Sequence[Place], behind: Sequence[Place]
) -> Iterator[tuple[Place, Place]]:
    """What is asked for, each with the words that ask."""
    last: tuple[Place, Place] | None = None
    for place in data:
        ask = _ask_before(text, scope, place, asks, last) or _ask_behind(text, scope, place, behind)
        if ask is None and _stands_alone(text, scope, place):
            ask = place
        if _is_missed(text, scope, place):
            last = (place, place)
            yield last
        elif ask is not None and not _is_harmless(text, scope, place, ask):
            last = (place, ask)
            yield last


def _ask_before(
    text: str, scope: Span, place: Place, asks: Sequence[Place], last: tuple[Place, Place] | None
) -> Place | None:
    for ask in reversed(asks):
        if scope.start <= ask.start and ask.start < place.start and ask.end <= place.end:
            between = text[ask.end : place.start]
            if len(between) > _FARTHEST_BEFORE:
                break
            if _CLAUSE.search(between) is None:
                return ask
    # one of several: "your name, your address and your order number"
    if last is not None and place.start - last[0].end <= _FARTHEST_BEHIND:
        between = text[last[0].end : place.start]
        if _CLAUSE.search(between) is None and regex.search(
            r",|\bund\b|\bsowie\b|\band\b|&|\+|/|\bor\b|\boder\b|\n|- ", between
        ):
            return last[1]
    return None


def _ask_behind(text: str, scope: Span, place: Place, behind: Sequence[Place]) -> Place | None:
    for ask in behind:
        if place.end <= ask.start < scope.end and ask.start - place.end <= _FARTHEST_BEHIND:
            between = text[place.end : ask.start]
            is_plea = text.startswith(("bitte", "please", "pls"), ask.start)
            if _CLAUSE.search(between) is None and regex.search(r"[;:]" if is_plea else r"[,;:]", between) is None:
                return ask
    return None


def _stands_alone(text: str, scope: Span, place: Place) -> bool:
    """True for a question of a few words: "Your order number?"."""
    sentence = text[scope.start : scope.end]
    is_short_question = "?" in text[place.end : place.end + 3] and len(sentence.split()) <= _MOST_WORDS_ALONE
    return is_short_question or _PLEA_BEHIND.match(text, place.end) is not None


def _is_missed(text: str, scope: Span, place: Place) -> bool:
    """True for what a team cannot do without: "Without your birth date we cannot find the account"."""
    return (
        _WITHOUT.search(text[scope.start : place.start]) is not None
        and _NOT_POSSIBLE.search(text[place.end : scope.end]) is not None
    )


def _is_harmless(text: str, scope: Span, place: Place, ask: Place) -> bool:
    first, last = min(place.start, ask.start), max(place.end, ask.end)
    before, after = text[scope.start : first], text[last : scope.end]
    between = text[min(place.end, ask.end) : max(place.start, ask.start)]
    behind = text[place.end : scope.end]
    is_which = _WHICH.match(text, ask.start) is not None
    return (
        _NEGATED_BEFORE.search(before) is not None
        or _NEGATED_BETWEEN.search(between) is not None
        or _NEGATED_BETWEEN.search(text[ask.start : ask.end]) is not None
        or _NEGATED_BEHIND.search(after) is not None
        or (_ELSEWHERE.search(behind) is not None and not is_which)
        or _FOUND_THERE.search(behind) is not None
        or ("," in between and _STATEMENT.match(behind) is not None)
        or _OTHER_WISH.search(text[max(scope.start, ask.start - 20) : place.start]) is not None
        or _TAKEN_ALONG.search(text, scope.start, scope.end) is not None
    )


def _is_public(view: FoldedView, scope: Span, cue: Callable[[str], Sequence[Place]]) -> bool:
    text = view.text
    sentence = text[scope.start : scope.end]
    for place in cue(PUBLIC):
        is_here = scope.start <= place.start < scope.end
        if is_here and not _NEGATED_BEFORE.search(text[scope.start : place.start]):
            return True
    moves = cue(MOVES)
    if any(scope.start <= place.start < scope.end for place in moves):
        return False
    if _IN_PRIVATE.search(sentence) or any(sign in sentence for sign in _CHANNEL_SIGNS):
        return False
    if any(place.end <= scope.start for place in moves):
        return False
    # the way is named only afterwards: "We need your order number. Please send it by direct message."
    following = next((one for one in view.sentences if one.start >= scope.end), None)
    if following is None:
        return True
    said = text[following.start : following.end]
    is_offered = any(following.start <= place.start < following.end for place in moves)
    return not ((is_offered or any(sign in said for sign in _CHANNEL_SIGNS)) and _LOOSE_OFFER.search(said) is None)
