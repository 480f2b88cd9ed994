"""Rules of kind `participation`: whether, by whom and when a conversation is answered, by the policy's criteria."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from replyguard.facts.participation import spoken
from replyguard.rules.base import Case, Match, Needs
from replyguard.rules.header import Header
from replyguard.text.views import fold


class ParticipationSource(Header):
    """A rule about one of the policy's criteria for taking part; it is silent where the policy names none.

    `leave`: the policy says to leave the conversation. `overdue`: the answer comes later than the service level.
    `permission`: the operator's leave is asked for and missing. `trained`: the author is none of those who may post.
    """

    kind: Literal["participation"]
    about: Literal["leave", "overdue", "permission", "trained"]


class ParticipationRule:
    """Flags the whole draft where one of the criteria speaks against it."""

    redaction_label: Mapping[str, str] = {}
    needs = Needs(participation=True)

    def __init__(self, source: ParticipationSource) -> None:
        self.header = source
        self._about = source.about

    def find(self, case: Case) -> Iterator[Match]:
        """The whole draft, with the reason."""
        asked, found = case.participation, case.taking_part
        if asked is None or found is None:
            return
        index = 0 if case.reading.language == "de" else 1
        if self._about == "leave" and found.advice == "leave":
            reasons = ", ".join(reason[index] for reason in found.reasons)
            yield Match(None, evidence=reasons or "otherwise: leave", named=reasons)
        elif self._about == "overdue" and found.overdue_by is not None:
            late = spoken(found.overdue_by)[index]
            yield Match(None, evidence=f"late by {spoken(found.overdue_by)[1]}", named=late)
        elif self._about == "permission" and asked.needs_permission and case.draft.permission is not True:
            yield Match(None, evidence=f"permission: {case.draft.permission}")
        elif self._about == "trained" and asked.trained:
            author = case.draft.author.name if case.draft.author is not None else None
            if author is None or fold(author) not in {fold(name) for name in asked.trained}:
                yield Match(None, evidence="not among the authors that the policy names", named=author or "–")

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
