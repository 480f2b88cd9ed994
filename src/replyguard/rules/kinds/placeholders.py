"""Rules of kind `placeholders`: what a template engine should have filled in, and did not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from replyguard.rules.base import Case, Match, Needs
from replyguard.rules.header import Header
from replyguard.text.offsets import Span, SpanSet
from replyguard.text.phrase_index import Trigger

_LITERALS = ("{", "<attribute", "<<", "«", "%", "*|", "[[", "__")
# beside the six syntaxes that the reading knows: ${x}, {!Case.Name} (Salesforce), {name}, <<x>>, «x» (mail merge in
# Word), %%x%%, *|FNAME|* (Mailchimp), [[x]], [%x%], %NAME%, __NAME__
_FILLED = (
    "name|kund|customer|client|contact|kontakt|ticket|order|bestell|nummer|number|datum|date|link|url|anrede|agent|user|"
    "produ[ck]t|article|artikel|code|amount|betrag|company|firma|first|last|e-?mail|address|adresse|ort|city|zeit|time"
)
_FURTHER = re.compile(
    r"\$\{[^{}\n]{1,80}\}|\{![^{}\n]{1,80}\}|\{\s?(?=[^{}\n]{0,40}(?i:" + _FILLED + r"))"
    r"[A-Za-zÄÖÜ_][\wäöüß.]{0,30}(?: [\wäöüÄÖÜß]{1,20}){0,2}\s?\}"
    r"|<<\w[^<>\n]{0,60}\w>>|«\s?[A-Z]\w{1,30}(?:_\w{1,30}){1,3}\s?»|%%\w[^%\n]{0,60}%%|\*\|[A-Z][A-Z0-9_:]{1,40}\|\*"
    r"|\[\[\s?\w[^\[\]\n]{0,60}\]\]|\[%\s?\w[^%\n]{0,60}%\]|%[A-Za-z]\w{2,30}%|(?<!\w)__[A-Z][A-Z0-9_]{1,30}__(?!\w)"
    r"|%(?:name|first_?name|last_?name|order)(?!\w)"
)


class PlaceholdersSource(Header):
    """A rule that flags placeholders of template languages; what is marked as code is none."""

    kind: Literal["placeholders"]


class PlaceholdersRule:
    """Flags placeholders of the helpdesks' six syntaxes and of others."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: PlaceholdersSource) -> None:
        self.header = source

    @cached_property
    def needs(self) -> Needs:
        """The signs with which placeholders begin."""
        return Needs(triggers=tuple(Trigger(one, self.header.name, None, False, False) for one in _LITERALS))

    def find(self, case: Case) -> Iterator[Match]:
        """Every placeholder outside of code, in order."""
        reading = case.reading
        known = [span for span in reading.placeholders if span.start < reading.body_end]
        taken = SpanSet(known)
        further = (Span(*found.span()) for found in _FURTHER.finditer(reading.text, 0, reading.body_end))
        code = SpanSet(reading.code)
        for span in sorted([*known, *(span for span in further if not taken.overlaps(span))]):
            if not code.overlaps(span):
                yield Match(span, evidence="placeholder")

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")
