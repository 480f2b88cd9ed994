"""What a policy file may say of taking part: which conversations to join, watch or leave, how fast, and by whom."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainSerializer

from replyguard.facts.participation import Criteria, Participation
from replyguard.policy.words import Words, added_up
from replyguard.rules.header import NonEmpty, Part

_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*(minutes?|min|hours?|h|days?|d|weeks?|w)\Z", re.IGNORECASE)
_SECONDS = {"m": 60, "h": 3600, "d": 86400, "w": 604800}


def _duration(value: Any) -> Any:
    found = _DURATION.match(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f"expected a time such as '4 hours', '30 minutes' or '90 days', got {value!r}")
    return timedelta(seconds=float(found.group(1)) * _SECONDS[found.group(2)[0].lower()])


Duration = Annotated[
    timedelta, BeforeValidator(_duration), PlainSerializer(lambda value: value.total_seconds(), when_used="json")
]


class CriteriaSource(Part):
    """Any of these is enough: a topic or phrase, how many read it, where it ranks, how it sounds, how old it is.

    `topics` are compared with the draft's signal and looked for as words in what the customer wrote. `sentiment` goes
    from -1 to 1. `older-than` counts from the newest message that says when it was sent. `languages` are those of the
    thread.
    """

    topics: Words = ()
    reach_at_least: int | None = Field(default=None, ge=0)
    reach_below: int | None = Field(default=None, ge=1)
    search_rank_at_most: int | None = Field(default=None, ge=1)
    sentiment_below: float | None = Field(default=None, ge=-1, le=1)
    sentiment_above: float | None = Field(default=None, ge=-1, le=1)
    older_than: Duration | None = None
    languages: tuple[NonEmpty, ...] = ()

    def criteria(self) -> Criteria:
        """The same for the facts stage."""
        return Criteria(
            topics=tuple(self.topics),
            reach_at_least=self.reach_at_least,
            reach_below=self.reach_below,
            search_rank_at_most=self.search_rank_at_most,
            sentiment_below=self.sentiment_below,
            sentiment_above=self.sentiment_above,
            older_than=self.older_than,
            languages=self.languages,
        )


class EngagementSource(Part):
    """Which conversations to take part in: `leave` counts before `join`, `join` before `watch`, then `otherwise`.

    `answer-within` is the time in which the customer's last message should be answered. `permission: required` asks on
    third-party pages for the operator's leave; `trained` names the authors who may post there.
    """

    leave: CriteriaSource = CriteriaSource()
    join: CriteriaSource = CriteriaSource()
    watch: CriteriaSource = CriteriaSource()
    otherwise: Literal["join", "watch", "leave"] | None = None
    answer_within: Duration | None = None
    permission: Literal["required", "optional"] | None = None
    trained: Words = ()


def participation_of(layers: list[EngagementSource]) -> Participation | None:
    """What all layers say, oldest first: later criteria take the place of earlier ones; None where nothing is said."""
    if all(layer == EngagementSource() for layer in layers):
        return None

    def last(name: str) -> Any:
        unset = EngagementSource()
        said = (getattr(layer, name) for layer in reversed(layers))
        return next((one for one in said if one != getattr(unset, name)), getattr(unset, name))

    return Participation(
        leave=last("leave").criteria(),
        join=last("join").criteria(),
        watch=last("watch").criteria(),
        otherwise=last("otherwise"),
        answer_within=last("answer_within"),
        needs_permission=last("permission") == "required",
        trained=added_up(layer.trained for layer in layers),
    )
