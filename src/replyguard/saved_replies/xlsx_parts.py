"""The XML parts of an Excel workbook, as streams that say where they end being honest about their size."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple
from xml.parsers import expat

from replyguard.saved_replies.source import NotText

PART_LIMIT = 1024 * 1024 * 1024
"""The longest part in bytes, unpacked."""

RATIO_LIMIT = 100
"""How many times longer a part may be unpacked than packed; text and numbers of real workbooks reach about 20."""

_RATIO_FROM = 4 * 1024 * 1024
_TOKEN_LIMIT = 16 * 1024 * 1024
_BLOCK = 64 * 1024


class Start(NamedTuple):
    """The start of an element, its name and those of its attributes without namespace."""

    name: str
    attributes: dict[str, str]


class End(NamedTuple):
    """The end of an element."""

    name: str


Event = Start | End | str
"""What stands in a part, in order; text is given in pieces."""


def events(archive: zipfile.ZipFile, part: str, wanted: frozenset[str]) -> Iterator[Event]:
    """The wanted elements of a part and all text in it, in constant memory; raises NotText.

    The bytes are counted as they are unpacked, since what an archive says of its sizes may be wrong. A document type
    is refused: no workbook has one, and entities in it could multiply.
    """
    waiting: list[Event] = []
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        name = _local(name)
        if name in wanted:
            own = {_local(key): value for key, value in attributes.items()} if attributes else attributes
            waiting.append(Start(name, own))

    def end(name: str) -> None:
        name = _local(name)
        if name in wanted:
            waiting.append(End(name))

    def refuse(*_: object) -> None:
        raise NotText(None, f"a damaged workbook: {part} has a document type")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = waiting.append
    parser.StartDoctypeDeclHandler = refuse
    try:
        packed = archive.getinfo(part).compress_size
        with archive.open(part) as stream:
            length = 0
            silent = 0  # bytes since the last event, all of which the parser holds
            while block := stream.read(_BLOCK):
                length += len(block)
                if length > PART_LIMIT or (length > _RATIO_FROM and length > RATIO_LIMIT * packed):
                    raise NotText(None, f"{part} unpacks to far more than a workbook holds; it is not read further")
                parser.Parse(block, False)
                silent = 0 if waiting or parser.CurrentByteIndex + _BLOCK > length else silent + len(block)
                if silent > _TOKEN_LIMIT:
                    raise NotText(None, f"a damaged workbook: {part} holds a tag that does not end")
                yield from waiting
                waiting.clear()
            parser.Parse(b"", True)
            yield from waiting
    except expat.ExpatError as error:
        raise NotText(None, f"a damaged workbook: {part}: {expat.ErrorString(error.code)}") from None
    except KeyError:
        raise NotText(None, f"a damaged workbook: {part} is missing") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        # encrypted parts are a RuntimeError, unknown compression is not implemented
        reason = "it is encrypted" if isinstance(error, RuntimeError) else "it cannot be unpacked"
        raise NotText(None, f"a damaged workbook: {part}: {reason}") from None


def _local(name: str) -> str:
    return name.rpartition(":")[2]
