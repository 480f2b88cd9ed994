"""Where a value of a JSON object begins: found the quick way where one key can be meant, else by reading all of them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.saved_replies.json_places import JsonPlace
from replyguard.text.excerpt import Excerpt

_TEXTS = st.text(st.sampled_from('ab"\\:{}, é\n'), max_size=12) | st.sampled_from(('"reply":', "reply", '{"reply"'))
_VALUES = st.recursive(
    _TEXTS | st.none() | st.integers(0, 9),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(("reply", "x", "a b")), inner, max_size=2)
    ),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from(("id", "name", "reply", "x")), _VALUES, max_size=3), _TEXTS, st.booleans())
def test_the_place_is_that_of_the_value(others: dict[str, object], value: str, is_last: bool) -> None:
    others.pop("reply", None)
    record = {**others, "reply": value} if is_last else {"reply": value, **others}
    line = "  " + json.dumps(record)
    place = JsonPlace(Excerpt(line, 7), 2, ("reply",))
    row, column = place.locate(0)
    assert row == 7
    assert json.JSONDecoder().raw_decode(line, column - 2)[0] == value
    assert line[: column - 2].rstrip().endswith('"reply":')


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ('{"a": "say \\"reply", "reply": "x"}', 32),
        ('{"a": "reply", "r\\u0065ply": "x"}', 31),
        ('{"reply" : "x", "b": "c"}', 13),
    ],
)
def test_what_only_looks_like_the_key_is_not_taken_for_it(line: str, column: int) -> None:
    assert JsonPlace(Excerpt(line, 1), 0, ("reply",)).locate(0) == (1, column)
