"""Whether to take part in a conversation: what the policy asks for, held against signals, thread and time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from replyguard.draft import Draft
from replyguard.text.language import detect
from replyguard.text.views import fold

Advice = Literal["join", "watch", "leave"]


class Criteria(NamedTuple):
    """What speaks for one advice; any of them is enough."""

    topics: tuple[str, ...] = ()
    reach_at_least: int | None = None
    reach_below: int | None = None
    search_rank_at_most: int | None = None
    sentiment_below: float | None = None
    sentiment_above: float | None = None
    older_than: timedelta | None = None
    languages: tuple[str, ...] = ()


class Participation(NamedTuple):
    """A policy's criteria for taking part."""

    leave: Criteria = Criteria()
    join: Criteria = Criteria()
    watch: Criteria = Criteria()
    otherwise: Advice | None = None
    answer_within: timedelta | None = None
    needs_permission: bool = False
    trained: tuple[str, ...] = ()


class TakingPart(NamedTuple):
    """The advice for one conversation with its reasons, in German and English; None where nothing speaks for any."""

    advice: Advice | None
    reasons: tuple[tuple[str, str], ...]
    overdue_by: timedelta | None


def taking_part(draft: Draft, asked: Participation, now: datetime, languages: Sequence[str]) -> TakingPart:
    """The advice for a draft's conversation at a time."""
    overdue = _overdue_by(draft, asked, now)
    for advice, criteria in (("leave", asked.leave), ("join", asked.join), ("watch", asked.watch)):
        reasons = tuple(_met(criteria, draft, now, languages))
        if reasons:
            return TakingPart(advice, reasons, overdue)  # type: ignore[arg-type]
    return TakingPart(asked.otherwise, (), overdue)


def _met(criteria: Criteria, draft: Draft, now: datetime, languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The criteria that are met, each as a reason in German and English."""
    signals = draft.signals
    topic = _topic(criteria, draft)
    if topic is not None:
        yield f"Thema „{topic}“", f"topic “{topic}”"
    if signals is not None:
        reach, rank, mood = signals.reach, signals.search_rank, signals.sentiment
        if reach is not None and criteria.reach_at_least is not None and reach >= criteria.reach_at_least:
            yield f"Reichweite {reach}", f"reach {reach}"
        if reach is not None and criteria.reach_below is not None and reach < criteria.reach_below:
            yield f"Reichweite nur {reach}", f"reach of {reach} only"
        if rank is not None and criteria.search_rank_at_most is not None and rank <= criteria.search_rank_at_most:
            yield f"Platz {rank} in der Suche", f"rank {rank} in search"
        if mood is not None and criteria.sentiment_below is not None and mood < criteria.sentiment_below:
            yield f"Stimmung {mood:g}", f"sentiment {mood:g}"
        if mood is not None and criteria.sentiment_above is not None and mood > criteria.sentiment_above:
            yield f"Stimmung {mood:g}", f"sentiment {mood:g}"
    age = _age(draft, now)
    if age is not None and criteria.older_than is not None and age > criteria.older_than:
        german, english = spoken(age)
        yield f"letzte Nachricht vor {german}", f"last message {english} ago"
    if criteria.languages:
        language = _language(draft, languages)
        if language in criteria.languages:
            yield f"Sprache des Verlaufs: {language}", f"language of the thread: {language}"


def _topic(criteria: Criteria, draft: Draft) -> str | None:
    if not criteria.topics:
        return None
    said = [draft.signals.topic] if draft.signals is not None and draft.signals.topic else []
    said += [message.text for message in draft.thread if message.role != "agent"]
    view = fold(" \n ".join(said))
    for topic in criteria.topics:
        if re.search(rf"(?<![^\W_]){re.escape(fold(topic))}(?![^\W_])", view):
            return topic
    return None


def _age(draft: Draft, now: datetime) -> timedelta | None:
    sent = [message.sent_at for message in draft.thread if message.sent_at is not None]
    return now - max(sent) if sent else None


def _language(draft: Draft, languages: Sequence[str]) -> str | None:
    text = " ".join(message.text for message in draft.thread if message.role == "customer")
    return detect(fold(text).split(), languages) if text else None


def _overdue_by(draft: Draft, asked: Participation, now: datetime) -> timedelta | None:
    """How much too late the customer's last message is answered."""
    if asked.answer_within is None or not draft.thread:
        return None
    last = draft.thread[-1]
    if last.role == "agent" or last.sent_at is None:
        return None
    late = now - last.sent_at - asked.answer_within
    return late if late > timedelta(0) else None


def spoken(time: timedelta) -> tuple[str, str]:
    """A time as people say it, in German and English."""
    minutes = int(time.total_seconds() // 60)
    for size, german, english in ((1440, ("Tag", "Tagen"), "day"), (60, ("Stunde", "Stunden"), "hour")):
        if minutes >= size:
            number = minutes // size
            return f"{number} {german[number > 1]}", f"{number} {english}{'s' if number > 1 else ''}"
    return f"{minutes} {'Minute' if minutes == 1 else 'Minuten'}", f"{minutes} minute{'' if minutes == 1 else 's'}"
