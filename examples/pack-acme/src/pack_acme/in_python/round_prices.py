"""Flags prices that are not what the price list says: Acme's prices end in full euros."""

import re
from collections.abc import Iterator
from pathlib import Path

from replyguard import Case, Match, Needs, RuleInPython, Span, Trigger
from replyguard.rules.pack import read_header

_PRICE = re.compile(r"(?<![\d.,])(\d{1,3}(?:\.\d{3})*|\d+),(\d{2})\s?(?:€|EUR\b|Euro\b)", re.IGNORECASE)


class RoundPrices(RuleInPython):
    """Finds prices with cents, and offers the full euro above."""

    def __init__(self) -> None:
        super().__init__(read_header(Path(__file__).with_name("round-prices.yaml")))

    @property
    def needs(self) -> Needs:
        """A reply without a currency costs nothing."""
        name = self.header.name
        return Needs(triggers=tuple(Trigger(sign, name, None, False, False) for sign in ("€", "eur")))

    def find(self, case: Case) -> Iterator[Match]:
        """Every price with cents."""
        for found in _PRICE.finditer(case.reading.text):
            if found.group(2) != "00":
                full = int(found.group(1).replace(".", "")) + 1
                yield Match(Span(*found.span()), evidence="cents", replacement=f"{full} €")
