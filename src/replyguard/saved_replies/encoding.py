"""From the bytes of a text file in any usual encoding to UTF-8, as a stream; which encoding that is."""

from __future__ import annotations

import codecs
import io
import re
from typing import TYPE_CHECKING

from replyguard.saved_replies.source import NotText

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_UTF8 = "utf-8"
_BLOCK = 128 * 1024
_HEAD = 8192

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, _UTF8),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SPOKEN = {"utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32": "UTF-32"}

# also what encodes half a character, as careless programs write it: that is damaged UTF-8, not another encoding
_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CUT = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{0,2}\Z")
_HIGH = re.compile(rb"[\x80-\xff]")
_NOT_IN_WINDOWS_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")


def as_utf8(handle: io.BufferedReader, wanted: str | None) -> tuple[io.BufferedReader, str | None]:
    """The file as UTF-8, and the name of its encoding where that is another and nobody named it.

    A byte order mark decides, then the zero bytes of UTF-16. A file that is not UTF-8 throughout is Windows-1252 where
    more of its bytes outside ASCII speak against UTF-8 than for it; else it is damaged UTF-8, and its readers say
    where. A stream that cannot be read twice is judged by its beginning. Raises NotText, while it is read, where the
    bytes are not those of the encoding.
    """
    found = wanted or _encoding_of(handle)
    if codecs.lookup(found).name == _UTF8:
        return handle, None
    spoken = _SPOKEN.get(found, found.capitalize())
    return io.BufferedReader(_Transcoded(handle, found, spoken)), None if wanted else spoken


def _encoding_of(handle: io.BufferedReader) -> str:
    head = handle.peek(_HEAD)[:_HEAD]
    marked = next((encoding for mark, encoding in _MARKS if head.startswith(mark)), None)
    if marked:
        return marked
    if b"\0" in head:
        return _by_zero_bytes(head)
    if handle.seekable():
        return _by_all_bytes(handle)
    # the last character may be cut in two by the end of what is seen
    return _judged(*_evidence(_CUT.sub(b"", head)))


def _by_zero_bytes(head: bytes) -> str:
    """UTF-16 has a zero byte in most pairs, always on the same side; what has others is no text."""
    if len(head) < 8:
        return _UTF8
    first, second = head[::2].count(0), head[1::2].count(0)
    pairs = len(head) // 2
    if second > pairs // 2 and first <= pairs // 20:
        return "utf-16-le"
    return "utf-16-be" if first > pairs // 2 and second <= pairs // 20 else _UTF8


def _by_all_bytes(handle: io.BufferedReader) -> str:
    start = handle.tell()
    is_utf8 = _is_utf8(handle)
    handle.seek(start)
    if is_utf8:
        return _UTF8
    evidence = [_evidence(block) for block in iter(lambda: handle.read(_BLOCK), b"")]
    handle.seek(start)
    valid, stray, foreign = (sum(counts) for counts in zip(*evidence, strict=True))
    return _judged(valid, stray, foreign)


def _is_utf8(handle: io.BufferedReader) -> bool:
    decoder = codecs.getincrementaldecoder(_UTF8)()
    is_cut = False
    while block := handle.read(_BLOCK):
        if not is_cut and block.isascii():
            continue
        try:
            decoder.decode(block)
        except UnicodeDecodeError:
            return False
        is_cut = bool(decoder.getstate()[0])
    return not is_cut


def _evidence(block: bytes) -> tuple[int, int, int]:
    """Characters of UTF-8 outside ASCII, bytes that are part of none, and bytes that Windows-1252 does not have."""
    rest, valid = _UTF8_SEQUENCE.subn(b"", block)
    return valid, len(_HIGH.findall(rest)), len(_NOT_IN_WINDOWS_1252.findall(rest))


def _judged(valid: int, stray: int, foreign: int) -> str:
    return "windows-1252" if stray > valid and not foreign else _UTF8


class _Transcoded(io.RawIOBase):
    """The bytes of a text file as UTF-8 ones, decoded as they are asked for."""

    def __init__(self, handle: io.BufferedReader, encoding: str, spoken: str) -> None:
        self._handle = handle
        self._decoder = codecs.getincrementaldecoder(encoding)()
        self._spoken = spoken
        self._waiting = b""
        self._ended = False
        self._damage: NotText | None = None
        self._lines = 1

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        while not self._waiting and not self._ended:
            self._waiting = self._next()
        if not self._waiting and self._damage:
            raise self._damage
        target = memoryview(buffer).cast("B")
        part = self._waiting[: len(target)]
        self._waiting = self._waiting[len(part) :]
        target[: len(part)] = part
        return len(part)

    def _next(self) -> bytes:
        block = self._handle.read(_HEAD * 8)
        try:
            text = self._decoder.decode(block, final=not block)
        except UnicodeDecodeError as error:
            # what stands before the damage is read all the same
            text = error.object[: error.start].decode(error.encoding)
            line = self._lines + text.count("\n")
            self._damage = NotText(line, f"not {self._spoken} from here on; the rest of the file is not read")
            block = b""
        self._ended = not block
        self._lines += text.count("\n")
        return text.encode()
