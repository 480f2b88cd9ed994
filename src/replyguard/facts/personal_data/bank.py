"""Bank data: IBAN, BIC, account number with bank code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum import iban

from replyguard.facts.personal_data.datum import Datum, Scene, Strength

# two letters, two check digits, then 11 to 30 letters and digits (ISO 13616-1), with blanks or signs between groups
_IBAN = re.compile(r"(?<![a-z0-9])[a-z]{2}[ \-]?\d{2}(?:[ \-.]?[a-z0-9]){11,30}(?![a-z0-9])")
_SHORTEST, _LONGEST = 15, 34


def find_iban(scene: Scene) -> Iterator[Datum]:
    """IBANs of any country of the registry (ISO 13616, SWIFT IBAN registry), with check digits mod 97-10 (ISO 7064)."""
    for found in _IBAN.finditer(scene.view):
        start, end = found.span()
        # what follows an IBAN may be a word: the longest beginning that is one counts
        while end - start >= _SHORTEST:
            value = re.sub(r"[^a-z0-9]", "", scene.view[start:end])
            if len(value) <= _LONGEST and iban.is_valid(value, check_country=False):
                if not scene.contacts.has(value):
                    yield Datum("iban", scene.span(start, end), Strength.VALIDATED, "check digits mod 97")
                break
            end = max(scene.view.rfind(" ", start, end), scene.view.rfind("-", start, end))
