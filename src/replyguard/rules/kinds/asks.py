"""Rules of kind `asks`: a draft that asks in public for what is nobody else's business."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

import regex

from replyguard.facts.requests import DATA, REQUEST_CUES, Request
from replyguard.rules.base import Case, Match, Needs, Route
from replyguard.rules.header import Header

_OWNER = regex.compile(
    r"\A(?:ihre?[mnrs]?|deine?[mnrs]?|eure?[mnrs]?|euer|your|ur)\s+(?:\p{L}+\s+)??(?=\S)", regex.IGNORECASE
)


class AsksSource(Header):
    """A rule that flags the request for private data where everybody could read the answer."""

    kind: Literal["asks"]


class AsksRule:
    """Flags requests for private data in public; `{named}` in its message lists them."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: AsksSource) -> None:
        self.header = source

    @cached_property
    def needs(self) -> Needs:
        """Words for private data, in the draft."""
        return Needs(cues=(DATA,), asks=REQUEST_CUES)

    def find(self, case: Case) -> Iterator[Match]:
        """Every request whose answer would be public."""
        for request in case.facts.requests:
            if request.is_public:
                yield Match(
                    case.reading.from_folded(request.start, request.end),
                    evidence=f"asks for: {', '.join(dict.fromkeys(one.sort for one in request.asked))}",
                    named=_named(request, case),
                    route=Route("switch", "personal-data", sentence="asked-data"),
                )

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _named(request: Request, case: Case) -> str:
    """What is asked for, as the draft names it."""
    spans = (case.reading.from_folded(one.start, one.end) for one in request.asked)
    names = (_OWNER.sub("", " ".join(case.reading.text[span.start : span.end].split())) for span in spans)
    return ", ".join(dict.fromkeys(names))
