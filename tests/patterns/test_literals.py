"""The literals of an expression: one stands in every text that it matches, so waiting for them misses none."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard.patterns.literals import literals_of
from replyguard.text.views import fold


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"\bHandy\s+\d+", ("Handy",)),
        (r"(?:Handy|Telefon)nummer", ("nummer",)),
        (r"(?:Handy|Telefon)\d", ("Handy", "Telefon")),
        (r"(?:ab|Telefon)\d", ()),
        (r"(?:Handy)?\d+", ()),
        (r"(?:Handy)+", ("Handy",)),
        (r"(?>gratis|umsonst)!", ("gratis", "umsonst")),
        (r"(?=Handy)\w+", ()),
        (r"(a)?(?(1)Handy|Tablet)", ()),
        (r"(?:Handy){e<=1}", ()),
        (r"[a-z]{4}", ()),
        (r"Hand\x79", ("Hand",)),
        (r"Straße \d", ("Straße",)),
        (r"(?i:KUNDE)nnr", ("KUNDE",)),
    ],
)
def test_what_must_stand(pattern: str, literals: tuple[str, ...]) -> None:
    assert literals_of(pattern) == literals


_PIECES = st.sampled_from(
    [r"\b", "Handy", "(?:Rad|Auto)", "(?:Bahn)?", r"\d+", "ö+", "(?:ß|ss)x", "[kK]lick", "(?:Kauf){1,2}", " "]
)
_TEXT = st.text("HANDYhandyRadrautoBahnöÖßsSxkKKlickKauf 1\u0308\u200bİı", max_size=60)


@given(st.lists(_PIECES, min_size=1, max_size=4).map("".join), _TEXT, st.data())
@settings(max_examples=300)
def test_no_match_is_without_them(pattern: str, text: str, data: st.DataObject) -> None:
    inside = data.draw(st.from_regex(__import__("re").compile(pattern, 2), fullmatch=True))
    found = regex.search(pattern, text + inside + text, regex.IGNORECASE)
    literals = literals_of(pattern)
    if found is not None and literals:
        assert any(fold(one) in fold(found.group()) for one in literals)
