"""Numbers by word for lists of hundreds of thousands of words, which are read without making an object of any."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping
from sys import byteorder
from typing import Self
from zlib import crc32

_HASHES, _NUMBERS = "I", "I"
_SIZE = 4


class WordNumbers:
    """Numbers below 2**32 by word, in eight bytes a word: checksums in order, and beside them the numbers.

    The checksum (CRC-32) stands for the word: one in some fifteen thousand words that are not listed is taken for one
    that is, which suits what counts as one hint among many, and nothing else.
    """

    def __init__(self, hashes: array[int], numbers: array[int]) -> None:
        self._hashes = hashes
        self._numbers = numbers

    def __len__(self) -> int:
        """How many words it holds."""
        return len(self._hashes)

    @classmethod
    def of(cls, numbers: Mapping[str, int]) -> Self:
        """Those of a mapping; of two words with one checksum the first counts."""
        found: dict[int, int] = {}
        for word, number in numbers.items():
            found.setdefault(_checksum(word), number)
        order = sorted(found)
        return cls(array(_HASHES, order), array(_NUMBERS, [found[one] for one in order]))

    @classmethod
    def from_bytes(cls, written: bytes) -> Self:
        """What `to_bytes` wrote. Raises ValueError where it is not whole."""
        if len(written) % (2 * _SIZE):
            raise ValueError("numbers of words are not whole; form them anew: python -m replyguard.form")
        half = len(written) // 2
        hashes, numbers = array(_HASHES), array(_NUMBERS)
        hashes.frombytes(memoryview(written)[:half])
        numbers.frombytes(memoryview(written)[half:])
        if byteorder == "big":
            hashes.byteswap()
            numbers.byteswap()
        return cls(hashes, numbers)

    def to_bytes(self) -> bytes:
        """As bytes, little-endian: the same words give the same ones on every machine."""
        hashes, numbers = array(_HASHES, self._hashes), array(_NUMBERS, self._numbers)
        if byteorder == "big":
            hashes.byteswap()
            numbers.byteswap()
        return hashes.tobytes() + numbers.tobytes()

    def get(self, word: str) -> int | None:
        """The number of a word; None where it is not listed."""
        wanted = _checksum(word)
        place = bisect_left(self._hashes, wanted)
        if place < len(self._hashes) and self._hashes[place] == wanted:
            return self._numbers[place]
        return None


def _checksum(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))
