"""Requests: what private data a draft asks for, and whether everybody could read the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import regex

from replyguard.facts.request_vetoes import NEGATED_BEFORE, asks_for_nothing, is_given, is_question_for
from replyguard.facts.verbless_requests import asks_without_verb, is_list_of_data, is_missed
from replyguard.lexicons.wording.wording import Place
from replyguard.text.late_pattern import late_pattern
from replyguard.text.offsets import Span
from replyguard.text.views import FoldedView

DATA, ASKS, ASKS_BEHIND, ASKS_AROUND, ASKS_FOR_IT, PUBLIC, MOVES = (
    "private-data",
    "asks-for-data",
    "asks-for-data-behind",
    "asks-for-data-around",
    "asks-for-it",
    "in-public",
    "moves-to-private",
)
REQUEST_CUES = (DATA, ASKS, ASKS_BEHIND, ASKS_AROUND, ASKS_FOR_IT, PUBLIC, MOVES)
"""The cues that it takes to find requests."""

_FARTHEST_BEFORE = 110
_FARTHEST_BEHIND = 40
# what begins a clause between asking and what is named: "let us know whether your order number …"
_CLAUSE = late_pattern(
    r"\b(?:ob|wenn|falls|sofern|sobald|dass|weil|damit|wie|wo|warum|wieso|bevor|nachdem|indem|waehrend"
    r"|if|whether|that|because|when|where|how|why|once|before|after|since|while|unless)\b"
)
# "A photo of the bill, attached here, would help"
_ASIDE = late_pattern(r"\s*(?:,[^,;:.!?]{1,40},|\([^()]{1,60}\)|–[^–]{1,40}–)\s*")
# "Send your reference to help@acme.example"
_TO_A_MAILBOX = late_pattern(r"\b(?:to|at|via|an|unter|ueber|per|mail|mailt|mailen sie)[: ]\s*\S+@\S+\.\w")
_LINK = late_pattern(r"https?:|www\.|\bt\.co/|\bbit\.ly\b|\b[\w-]+\.[a-z]{2,7}/\w")
_IN_PRIVATE = late_pattern(
    r"\b(?:privat|per post|per brief|postalisch|by post|by letter|vertraulich|nicht oeffentlich|privately|in private"
    r"|confidentially|securely"
    r"|am telefon|on the phone|over the phone)\b"
)
_CALLS_BACK = late_pattern(
    r"\b(?:call|ring|phone|calling|ringing) (?:you|u)\b|\bgive (?:you|u) .*\b(?:call|ring|bell|buzz|shout)\b"
    r"|\b(?:wir|ich) (?:rufen|rufe)\b|\b(?:rufen|rufe) (?:wir|ich)\b"
    r"|\b(?:sie|dich|euch)\b.*\b(?:an|zurueck|zurueckzu)?rufen\b|\brueckruf|\bcall ?-?back\b"
)
# a call that was made is no way to answer
_HAS_CALLED = late_pattern(
    r"\b(?:called|rang|rung|phoned|calling|ringing|phoning)\b|\bangerufen\b|\btelefonisch\b.*\b(?:erreicht|erreichen"
    r"|versucht)\b"
)
# "We have sent you a message. Please tell us your birth date here."
_HAS_WRITTEN = late_pattern(
    r"\b(?:sent|written|replied|responded|messaged|emailed)\b|\b(?:geschickt|geschrieben|gesendet|geantwortet"
    r"|gemailt)\b"
)
# "Our technician will ring you": what is asked for next is not sent to whoever calls
_IS_ANNOUNCED = late_pattern(
    r"\b(?:meldet|melden|ruft|rufen|rufe|kontaktiert|schreibt)\b.*\b(?:ihnen|dir|euch|sie|dich)\b"
    r"|\b(?:call|ring|phone|contact|in touch with|follow up with) (?:you|u)\b"
)
# "^DM" are the initials of whoever wrote it
_SIGNED = late_pattern(r"[\^~]\s?\Z")
# "Thanks for your order number", "We don't need your address": what is named is not wanted
_NOT_WANTED = late_pattern(
    r"\b(?:don't|do not|won't|no|never|not|nicht|keine?n?|nie|niemals|niemandem)\b[^.,;!?]{0,40}"
    r"\b(?:need\w*|post\w*|shar\w+|give|giv\w+|brauch\w*|benoetig\w*|teil\w*|schreib\w*|nenn\w*|geb\w*|weitergeb\w*)\b"
    r"|\b(?:brauch\w*|benoetig\w*|post\w*|schreib\w*|nenn\w*)\b[^.,;!?]{0,40}\b(?:nicht|keine?n?|niemals)\b"
)
# "We need your number, not here but by message", "Please don't post it here"
_NOT_HERE = late_pattern(
    r"\b(?:not|nicht|never|nie|bitte nicht) (?:hier|here|in public|publicly|oeffentlich|in the comments)\b"
    r"|\b(?:don't|do not|never) (?:post|share|put|write|leave) (?:it|that|this|them|those)\b"
    r"|\b(?:nicht|nie|niemals) (?:hier |oeffentlich |in den kommentaren )?(?:posten|veroeffentlichen|hineinschreiben)\b"
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
    named: list[Place] = []
    for scope in _scopes(view):
        here = _longest([place for place in data if scope.start <= place.start < scope.end])
        asked = list(_asked(view.text, scope, here, asks, behind, around))
        if asked:
            start = min(min(place.start, ask.start) for place, ask in asked)
            end = max(max(place.end, ask.end) for place, ask in asked)
        else:
            it = _asked_for_it(view, scope, here, named, cue(ASKS_FOR_IT)) if here or named else None
            if it is not None:
                asked = [(place, it) for place in here or named if place.start < it.start]
                start, end = it.start, it.end
        named = [] if asked else here
        if asked:
            things = tuple(Asked(place.start, place.end, sorts(place)) for place, _ in asked)
            yield Request(start, end, things, _is_public(view, scope, end, things, cue))


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
    is_list = is_list_of_data(text, scope, data)
    for place in data:
        ask = (
            _ask_before(text, scope, place, asks, last)
            or _ask_behind(text, scope, place, behind)
            or next((one for one in around if one.start <= place.start and place.end <= one.end), None)
        )
        if ask is None and (is_list or asks_without_verb(text, scope, place) or is_question_for(text, scope, place)):
            ask = place
        if is_missed(text, scope, place):
            last = (place, place)
            yield last
        elif ask is not None and not asks_for_nothing(text, scope, place, ask):
            last = (place, ask)
            yield last


def _ask_before(
    text: str, scope: Span, place: Place, asks: Sequence[Place], last: tuple[Place, Place] | None
) -> Place | None:
    for ask in reversed(asks):
        is_noun = ask.start == place.start and text.startswith("name", place.start)
        if scope.start <= ask.start <= place.start and ask.end <= place.end and not is_noun:
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
        if place.end <= ask.start < scope.end and ask.start - place.end <= _FARTHEST_BEFORE:
            between = _ASIDE.sub(" ", text[place.end : ask.start])
            if len(between) > _FARTHEST_BEHIND:
                continue
            is_plea = text.startswith(("bitte", "please", "pls"), ask.start)
            if _CLAUSE.search(between) is None and regex.search(r"[;:]" if is_plea else r"[,;:]", between) is None:
                return ask
    return None


def _asked_for_it(
    view: FoldedView, scope: Span, here: Sequence[Place], named: Sequence[Place], asks: Sequence[Place]
) -> Place | None:
    """What asks for data that are named before it, in its sentence or in the one before: "Type it below"."""
    for ask in asks:
        data = [place for place in here if place.end <= ask.start] or ([] if here else named)
        if not scope.start <= ask.start < scope.end or not data:
            continue
        said = view.text[slice(*view.around(data[0].start, data[0].end))]
        if (
            NEGATED_BEFORE.search(view.text[scope.start : ask.start]) is None
            and _NOT_WANTED.search(said) is None
            and not is_given(said)
        ):
            return ask
    return None


def _is_public(
    view: FoldedView, scope: Span, end: int, things: Sequence[Asked], cue: Callable[[str], Sequence[Place]]
) -> bool:
    text = view.text
    sentence = text[scope.start : scope.end]
    for place in cue(PUBLIC):
        is_here = scope.start <= place.start < scope.end
        if is_here and not NEGATED_BEFORE.search(text[scope.start : place.start]):
            return True
    # "Leave your number and we'll call you back": the call comes after the answer in public
    is_reached = any(one.sort == "phone" for one in things)
    moves = [
        place
        for place in cue(MOVES)
        if not (is_reached or place.start >= end) or not _is_somebody_coming(text, place)
        if not any(one.start <= place.start and place.end <= one.end for one in things)
        if _SIGNED.search(text, 0, place.start) is None
    ]
    if any(scope.start <= place.start < scope.end for place in moves):
        return False
    if _IN_PRIVATE.search(sentence) or _TO_A_MAILBOX.search(sentence) or _NOT_HERE.search(sentence):
        return False
    if _LINK.search(sentence) is not None:
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
    return not ((is_offered or _LINK.search(said) is not None) and _LOOSE_OFFER.search(said) is None)


def _is_somebody_coming(text: str, place: Place) -> bool:
    """True for a call or a visit that is announced: it comes after the answer, and is no way to give it."""
    return (
        _CALLS_BACK.search(text, place.start, place.end) is not None
        or _IS_ANNOUNCED.search(text, place.start, place.end) is not None
    )


def _leads_on(view: FoldedView, place: Place, *, is_here: bool) -> bool:
    """True for a private way, named in an earlier sentence, by which what is asked for can still be sent."""
    said = view.text[slice(*view.around(place.start, place.end))]
    return (
        _HAS_CALLED.search(said) is None
        and _IS_ANNOUNCED.search(view.text, place.start, place.end) is None
        and not (is_here and _HAS_WRITTEN.search(said) is not None)
    )
