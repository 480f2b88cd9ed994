"""Numbers by word that are read as bytes."""

from __future__ import annotations

from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.text.word_numbers import WordNumbers

NUMBERS = st.dictionaries(st.text(max_size=12), st.integers(min_value=0, max_value=2**32 - 1), max_size=40)


@given(NUMBERS)
def test_every_word_is_found_again_and_survives_its_bytes(numbers: dict[str, int]) -> None:
    held = WordNumbers.of(numbers)
    read = WordNumbers.from_bytes(held.to_bytes())
    first_of_checksum: dict[int, int] = {}
    for word, number in numbers.items():
        first_of_checksum.setdefault(crc32(word.encode()), number)
    for word in numbers:
        assert held.get(word) == read.get(word) == first_of_checksum[crc32(word.encode())]
    assert len(held) == len(read) == len(first_of_checksum)


@given(NUMBERS, st.text(max_size=12))
def test_a_word_that_is_not_listed_has_no_number(numbers: dict[str, int], word: str) -> None:
    if crc32(word.encode()) not in {crc32(listed.encode()) for listed in numbers}:
        assert WordNumbers.of(numbers).get(word) is None


def test_bytes_are_the_same_on_every_machine() -> None:
    assert WordNumbers.of({"a": 1, "b": 258}).to_bytes().hex() == "f9efbe7143beb7e80201000001000000"


@pytest.mark.parametrize("size", [1, 7, 12])
def test_bytes_that_are_cut_off_are_refused(size: int) -> None:
    with pytest.raises(ValueError, match="not whole"):
        WordNumbers.from_bytes(WordNumbers.of({"a": 1, "b": 2}).to_bytes()[:size])
