"""Requests: what private data a draft asks for, and whether everybody could read the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import regex

from replyguard.facts.request_vetoes import NEGATED_BEFORE, asks_for_nothing, is_question_for
from replyguard.lexicons.wording.wording import Place
from replyguard.text.late_pattern import late_pattern
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView

DATA, ASKS, ASKS_BEHIND, ASKS_AROUND, PUBLIC, MOVES = (
    "private-data",
    "asks-for-data",
    "asks-for-data-behind",
    "asks-for-data-around",
    "in-public",
    "moves-to-private",
)
REQUEST_CUES = (DATA, ASKS, ASKS_BEHIND, ASKS_AROUND, PUBLIC, MOVES)
"""The cues that it takes to find requests."""

_FARTHEST_BEFORE = 110
_FARTHEST_BEHIND = 40
_MOST_WORDS_ALONE = 6
_FARTHEST_FROM_START = 12
# what begins a clause between asking and what is named: "let us know whether your order number …"
_CLAUSE = late_pattern(
    r"\b(?:ob|wenn|falls|sofern|sobald|dass|weil|damit|wie|wo|warum|wieso|bevor|nachdem|indem|waehrend"
    r"|if|whether|that|because|when|where|how|why|once|before|after|since|while|unless)\b"
)
_PLEA_BEHIND = late_pattern(r"\s*,?\s*(?:bitte|please|pls)(?:\s*[,.!?]|\s*\Z)")
_PROMISE_BEHIND = late_pattern(
    r"(?:\s*(?:,|&|\+|/|und|and|plus)\s*(?:\w+\s+){0,2}\w+){0,3}?\s*,?\s*(?:and|then|dann|und dann|und"
    r"|so)\s+(?:we|i|i'll|we'll|i'm|we're|schau\w*|pruef\w*|kuemmer\w*|geht'?s?|kann|koennen|mach\w*"
    r"|sehen?|such\w*|hab\w*|laeuft|klapp\w*|leg\w*|find\w*|klaer\w*|meld\w*|check\w*|hilft?\w*|regel\w*|passt)\b"
)
_TIME_BEHIND = late_pattern(r"\s*,\s*(?:when|if|whenever) (?:you|u|ya)\b|\s*,?\s*(?:wenn|falls) (?:sie|du|ihr)\b")
_STATED_BEHIND = late_pattern(
    r"\s*,?\s*(?:is|are|was|were|has|have|will|can|must|should|do|does|all|both|ist|sind|war|waren|hat|haben|wird|werden"
    r"|wurde\w*|kann|koennen|steh\w*|finde\w*|stimm\w*|pass\w*|bleib\w*|gehoer\w*|braucht ihr|brauchen sie|liegen)\b"
)
_WHICH = late_pattern(r"(?:auf |unter |mit |bei |in )?(?:welche|was |wie )|(?:on |in |under |at )?(?:which|what|whose)\b")
_PUT_HERE = late_pattern(
    r"\A[^,;.!?:]*\b(?:right here|here|below|underneath|in (?:the|a|your) (?:comments?|reply|thread)|gleich hier|hier|unten"
    r"|drunter|in die kommentare|als (?:antwort|kommentar))\b(?!\s*:)"
)
_IS_TOLD = late_pattern(
    r"\b(?:is|are|was|were|has|have|had|see|saw|show\w*|remove\w*|delete\w*|hid\w*|posted|shared|left|published|visible|safe"
    r"|ist|sind|war\w*|hat|haben|habe|sehen|steht|stehen|loesch\w*|entfern\w*|gepostet|geteilt|sichtbar|oeffentlich|finde\w*"
    r"|find|get|give|gives|link|app|http\w*)\b"
)
_JOINED = late_pattern(r"(?:\s*(?:,|&|\+|/|und|and|plus|sowie)\s*(?:(?:and|und|plus|the|your|ihre?|deine?|die|der|das)\s+)?)")
_WITHOUT = late_pattern(
    r"\b(?:ohne|without)\s+\Z|\b(?:ohne|without)\s+(?:ihre?n?|deine?n?|eure?n?|die|eine?n?|your|the|an?)\b(?:[^,.;!?]|,\s*ihre?"
    r"|,\s*your){0,60}\Z"
)
_NOT_POSSIBLE = late_pattern(
    r"\b(?:koennen|koennte|kann|finden|finde|geht|gehts|geht's|kommen|komme|laesst|wird)\b[^.!?]{0,60}"
    r"\b(?:nicht|nichts|kaum|leider|nix|kein|schwer|schwierig|wenig)"
    r"|\b(?:can't|cannot|can not|unable|won't be able|are not able|aren't able|hard to|difficult|tricky"
    r"|stuck|flying blind)\b"
    r"|\b(?:isn't|not|there's|is|very) (?:too |a lot |a whole lot )?(?:much|little|nothing|anything)\b"
)
_CHANNEL_SIGNS = ("http", "www.", "t.co/", ".com/", "bit.ly")
_IN_PRIVATE = late_pattern(
    r"\b(?:privat|vertraulich|nicht oeffentlich|privately|in private|confidentially|securely"
    r"|am telefon|on the phone|over the phone)\b"
)
_CALLS_BACK = late_pattern(
    r"\b(?:call|ring|phone|calling|ringing) (?:you|u)\b|\b(?:wir|ich) (?:rufen|rufe)\b|\b(?:rufen|rufe) (?:wir|ich)\b"
    r"|\b(?:sie|dich|euch)\b.*\b(?:an|zurueck|zurueckzu)?rufen\b|\brueckruf|\bcall ?-?back\b"
)
# a call that was made is no way to answer
_HAS_CALLED = late_pattern(
    r"\b(?:called|rang|rung|phoned|calling|ringing|phoning)\b|\bangerufen\b|\btelefonisch\b.*\b(?:erreicht|erreichen|versucht)\b"
)
# "We have sent you a message. Please tell us your birth date here."
_HAS_WRITTEN = late_pattern(
    r"\b(?:sent|written|replied|responded|messaged|emailed)\b|\b(?:geschickt|geschrieben|gesendet|geantwortet|gemailt)\b"
)
_HERE = late_pattern(r"\b(?:hier|here|below|unten)\b(?!\s*:)")
_ONE_MORE = late_pattern(r"[,&+/\n]|- |\b(?:und|sowie|oder|and|or)\b")
_TO_US = late_pattern(r"(?:uns|mir|us|me)\b")
_BULLET = late_pattern(r"\s*(?:[-*•>–]|\d+[.)])\s")
_LOOSE_OFFER = late_pattern(
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
    asks, behind, around = cue(ASKS), cue(ASKS_BEHIND), cue(ASKS_AROUND)
    for scope in _scopes(view):
        here = _longest([place for place in data if scope.start <= place.start < scope.end])
        if not here:
            continue
        asked = list(_asked(view.text, scope, here, asks, behind, around))
        if not asked:
            continue
        things = tuple(Asked(place.start, place.end, sorts(place)) for place, _ in asked)
        start = min(min(place.start, ask.start) for place, ask in asked)
        end = max(max(place.end, ask.end) for place, ask in asked)
        yield Request(start, end, things, _is_public(view, scope, end, cue))


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
    """Without those that lie in a longer one; those that overlap are one: "your membership" and "membership number"."""
    kept: list[Place] = []
    for place in sorted(places, key=lambda one: (one.start, -one.end)):
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
        elif place.end > kept[-1].end:
            kept[-1] = place._replace(start=kept[-1].start)
    return kept


def _asked(
    text: str,
    scope: Span,
    data: Sequence[Place],
    asks: Sequence[Place],
    behind: Sequence[Place],
    around: Sequence[Place],
) -> Iterator[tuple[Place, Place]]:
    """What is asked for, each with the words that ask."""
    last: tuple[Place, Place] | None = None
    is_list = _is_list(text, scope, data)
    for place in data:
        ask = (
            _ask_before(text, scope, place, asks, last)
            or _ask_behind(text, scope, place, behind)
            or next((one for one in around if one.start <= place.start and place.end <= one.end), None)
        )
        if ask is None and (is_list or _is_which(text, scope, place) or _is_wanted_here(text, scope, place) or _stands_alone(text, scope, place) or is_question_for(text, scope, place)):
            ask = place
        if _is_missed(text, scope, place):
            last = (place, place)
            yield last
        elif ask is not None and not asks_for_nothing(text, scope, place, ask):
            last = (place, ask)
            yield last


def _ask_before(
    text: str, scope: Span, place: Place, asks: Sequence[Place], last: tuple[Place, Place] | None
) -> Place | None:
    for ask in reversed(asks):
        if scope.start <= ask.start and ask.start <= place.start and ask.end <= place.end:
            between = text[ask.end : place.start]
            if len(between) > _FARTHEST_BEFORE:
                break
            if _CLAUSE.search(between) is None:
                # "give us your …": what asks begins with the verb
                is_verbless = _TO_US.match(text, ask.start) is not None
                verbs = (one for one in asks if scope.start <= one.start and one.end > ask.start)
                return next(verbs, ask) if is_verbless else ask
    # one of several: "your name, your address and your order number"
    if last is not None and place.start - last[0].end <= _FARTHEST_BEHIND:
        between = text[last[0].end : place.start]
        if _CLAUSE.search(between) is None and _ONE_MORE.search(between):
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
    """True for a question of a few words: "Your order number?", and for "Order number, then we'll check"."""
    begin = max(scope.start, text.rfind(":", scope.start, place.start) + 1)
    is_short_question = (
        "?" in text[place.end : place.end + 3] and len(text[begin : scope.end].split()) <= _MOST_WORDS_ALONE
    )
    clause = max(begin, *(text.rfind(sign, scope.start, place.start) + 1 for sign in ",;–"))
    is_first = place.start - clause <= _FARTHEST_FROM_START and (
        _PROMISE_BEHIND.match(text, place.end) is not None or _TIME_BEHIND.match(text, place.end) is not None
    )
    return is_short_question or is_first or _PLEA_BEHIND.match(text, place.end) is not None


def _is_which(text: str, scope: Span, place: Place) -> bool:
    """True for a question that begins with what it asks for: "Which address did you register?"."""
    return _WHICH.match(text, place.start) is not None and text[scope.start : scope.end].rstrip().endswith("?")


def _is_wanted_here(text: str, scope: Span, place: Place) -> bool:
    """True for "Your order number right here and we'll look": what asks is said by the place alone."""
    behind = text[place.end : min(scope.end, place.end + _FARTHEST_BEHIND)]
    return _PUT_HERE.search(behind) is not None and _IS_TOLD.search(text[scope.start : scope.end]) is None


def _is_list(text: str, scope: Span, data: Sequence[Place]) -> bool:
    """True where nothing but data are named from the sentence's beginning: "Order number, surname and postcode."."""
    if len(data) < 2 or data[0].start - scope.start > _FARTHEST_FROM_START:
        return False
    return all(
        _JOINED.fullmatch(text, one.end, other.start) for one, other in zip(data, data[1:], strict=False)
    ) and not _STATED_BEHIND.match(text, data[-1].end)


def _is_missed(text: str, scope: Span, place: Place) -> bool:
    """True for what a team cannot do without: "Without your birth date we cannot find the account"."""
    without = _WITHOUT.search(text[scope.start : place.start])
    return (
        without is not None
        and _NOT_POSSIBLE.search(f"{text[scope.start : scope.start + without.start()]} {text[place.end : scope.end]}")
        is not None
    )


def _is_public(view: FoldedView, scope: Span, end: int, cue: Callable[[str], Sequence[Place]]) -> bool:
    text = view.text
    sentence = text[scope.start : scope.end]
    for place in cue(PUBLIC):
        is_here = scope.start <= place.start < scope.end
        if is_here and not NEGATED_BEFORE.search(text[scope.start : place.start]):
            return True
    # "Leave your number and we'll call you back": the call comes after the answer in public
    moves = [place for place in cue(MOVES) if place.start < end or not _CALLS_BACK.search(text, place.start, place.end)]
    if any(scope.start <= place.start < scope.end for place in moves):
        return False
    if _IN_PRIVATE.search(sentence) or any(sign in sentence for sign in _CHANNEL_SIGNS):
        return False
    is_here = _HERE.search(sentence) is not None
    if any(place.end <= scope.start and _leads_on(view, place, is_here=is_here) for place in moves):
        return False
    # the way is named only afterwards: "We need your order number. Please send it by direct message."
    following = next((one for one in view.sentences if one.start >= scope.end), None)
    if following is None:
        return True
    said = text[following.start : following.end]
    is_offered = any(following.start <= place.start < following.end for place in moves)
    return not ((is_offered or any(sign in said for sign in _CHANNEL_SIGNS)) and _LOOSE_OFFER.search(said) is None)


def _leads_on(view: FoldedView, place: Place, *, is_here: bool) -> bool:
    """True for a private way, named in an earlier sentence, by which what is asked for can still be sent."""
    said = view.text[slice(*view.around(place.start, place.end))]
    return _HAS_CALLED.search(said) is None and not (is_here and _HAS_WRITTEN.search(said) is not None)
