"""Rules of kind `goodwill`: money or presents promised, beyond what the policy lets a reply promise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from replyguard.rules.base import Case, Match
from replyguard.rules.kinds.phrases import PhrasesHeader, PhrasesRule

_WHOLE = r"\d{1,3}(?:[.,' ]\d{3})+(?!\d)|\d+"
_SIGN = r"[€$£]|(?:euros?|eur|franken|chf|dollars?|usd|pounds?|gbp|quid)\b"
_AMOUNT = re.compile(
    rf"(?:[€$£]|\b(?:EUR|CHF|USD|GBP|Fr\.?))\s?(?P<behind>{_WHOLE})(?:[.,](?P<cents>\d{{1,2}})(?!\d))?"
    rf"|(?P<before>{_WHOLE})(?:[.,](?P<small>\d{{1,2}}|-{{1,2}})(?!\d))?\s?(?:{_SIGN})",
    re.IGNORECASE,
)


class GoodwillSource(PhrasesHeader):
    """Phrases that promise something of worth.

    Where the policy names `brand.goodwill`, they count only where the sentence names a higher amount, or none.
    """

    kind: Literal["goodwill"]


class GoodwillRule(PhrasesRule):
    """Flags promises beyond the policy's limit."""

    def find(self, case: Case) -> Iterator[Match]:
        """Every promise whose amount is not within the limit."""
        limit = case.brand.goodwill
        for match in super().find(case):
            if limit is not None and match.span is not None:
                sentence = case.reading.sentence_at(match.span.start)
                amounts = amounts_in(case.reading.text[sentence.start : sentence.end])
                if amounts and max(amounts) <= limit:
                    continue
            yield match


def amounts_in(text: str) -> list[float]:
    """The amounts of money that a text names, whatever the currency: '1.200,50 €' is 1200.5."""
    amounts = []
    for found in _AMOUNT.finditer(text):
        whole = found["behind"] or found["before"]
        cents = (found["cents"] or found["small"] or "").replace("-", "")
        amounts.append(float(re.sub(r"\D", "", whole)) + (float(f"0.{cents}") if cents else 0.0))
    return amounts
