"""Where a conversation belongs, by what the rules found in draft and thread, and whether to take part in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from replyguard.draft import Draft
from replyguard.findings import Found, filled, shown_in_thread
from replyguard.rules.base import DRAFT, Insertion, Route, Speaker
from replyguard.text.reading import Reading
from replyguard.verdict import Engagement, Routing, RoutingReason

if TYPE_CHECKING:
    from replyguard.facts.participation import TakingPart


_GRAVEST_FIRST = ("crisis", "violence", "fraud", "press", "authority", "legal", "data-protection", "safety")
"""Of several matters to escalate the one that decides: lives and money that is leaving, then whom else the customer has
called in, then what for."""


def routing_of(found: Sequence[Found], draft: Draft, reading: Reading, brand: Speaker) -> Routing:
    """The routing of a draft: the gravest advice among the matches that have a route, with the reason for each."""
    routes = _routed(found)
    if not routes:
        return Routing()
    # most drafts need no sentence
    from replyguard.routing.sentence import sentence_for

    decisive = _decisive([route for _, route in routes])
    is_moving = _is_moving([route for _, route in routes], decisive)
    return Routing(
        advice=decisive.advice,
        already_moving=is_moving,
        kind=decisive.kind,
        reasons=tuple(_reason(one, draft, reading) for one, _ in routes),
        suggestion=None if is_moving else sentence_for(decisive, draft, reading, brand),
    )


def moving_sentence(found: Sequence[Found], draft: Draft, reading: Reading, brand: Speaker) -> Insertion | None:
    """The sentence that takes a conversation to private, at the place in the draft where it belongs.

    None where nothing asks for it, or the draft moves already.
    """
    routes = [route for _, route in _routed(found)]
    if not routes:
        return None
    decisive = _decisive(routes)
    if _is_moving(routes, decisive):
        return None
    from replyguard.facts.greeting import find_sign_off
    from replyguard.routing.sentence import sentence_for

    sentence = sentence_for(decisive, draft, reading, brand)
    body = reading.text[: reading.body_end]
    sign_off = find_sign_off(body)
    end = len((body if sign_off is None else body[: sign_off.span.start]).rstrip())
    return Insertion(end, f" {sentence}" if end else sentence)


def _decisive(routes: Sequence[Route]) -> Route:
    """The route that counts: escalation before the move to private, with a kind before without, then by weight.

    Of those that weigh the same it is the gravest, and of those as grave the first.
    """
    return max(
        routes,
        key=lambda route: (
            route.advice == "escalate",
            route.kind is not None,
            route.weight,
            not route.is_moving,
            -_GRAVEST_FIRST.index(route.kind) if route.kind in _GRAVEST_FIRST else 0,
        ),
    )


def _routed(found: Sequence[Found]) -> list[tuple[Found, Route]]:
    """The matches that have a route, those in the thread in the order of what was written: people begin with it."""
    routed = [(one, one.match.route) for one in found if one.match.route is not None]
    return sorted(routed, key=lambda each: _place_of(each[0]))


def _place_of(one: Found) -> tuple[int, int]:
    match = one.match
    if match.source == DRAFT or match.span is None:
        return -1, 0
    return int(match.source.removeprefix("thread[").removesuffix("]")), match.span.start


def _is_moving(routes: Sequence[Route], decisive: Route) -> bool:
    """True where the draft takes it there already; what moves to private does not by itself escalate."""
    return any(route.is_moving for route in routes if route.advice == decisive.advice)


def _reason(one: Found, draft: Draft, reading: Reading) -> RoutingReason:
    match = one.match
    if match.source == DRAFT:
        span = reading.source_span(match.span) if match.span is not None else None
        shown = reading.source[span.start : span.end] if span is not None and not match.is_private else None
    else:
        span = match.span
        number = int(match.source.removeprefix("thread[").removesuffix("]"))
        shown = shown_in_thread(one, draft.thread[number].text)
    return RoutingReason(
        rule=one.rule.header.name,
        source=match.source,
        start=span.start if span is not None else None,
        end=span.end if span is not None else None,
        message=filled(one, reading.language, shown),
    )


def engagement_of(part: TakingPart | None, language: str | None) -> Engagement | None:
    """Whether to take part in the conversation; None where the policy has no criteria for it."""
    if part is None or part.advice is None:
        return None
    index = 0 if language == "de" else 1
    return Engagement(advice=part.advice, reasons=tuple(reason[index] for reason in part.reasons))
