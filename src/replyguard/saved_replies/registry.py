"""Which reader reads a file with which ending."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from replyguard.saved_replies.csv_rows import read_csv
from replyguard.saved_replies.json_lines import read_json_lines
from replyguard.saved_replies.markdown_file import read_markdown
from replyguard.saved_replies.reply import ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import NotText
from replyguard.saved_replies.text_file import read_text_file
from replyguard.saved_replies.yaml_file import read_yaml

Reader = Callable[[io.BufferedReader, str, ReadOptions], Iterator[SavedReply | Unreadable]]
"""Reads an open file; the path is only for what it yields. May raise NotText for the rest of the file."""


@dataclass(slots=True)
class Readers:
    """Readers by ending; a file named by the user that has no known ending is read by `fallback`."""

    fallback: Reader
    _by_ending: dict[str, Reader] = field(default_factory=dict)

    def register(self, ending: str, reader: Reader) -> None:
        """Add a reader for an ending such as `.txt`; raises ValueError for one that has a reader already."""
        ending = ending.lower()
        known = self._by_ending.get(ending)
        if known is not None:
            raise ValueError(f"two readers for {ending}: {_place(known)} and {_place(reader)}")
        self._by_ending[ending] = reader

    def reader_for(self, ending: str) -> Reader | None:
        """The reader for an ending, in either case; None for an unknown one."""
        return self._by_ending.get(ending.lower())

    @property
    def endings(self) -> tuple[str, ...]:
        """The known endings, in the order of their registration."""
        return tuple(self._by_ending)


def default_readers() -> Readers:
    """The readers of the formats that replyguard knows."""
    readers = Readers(fallback=read_other)
    for reader, endings in (
        (read_text_file, (".txt",)),
        (read_markdown, (".md", ".markdown")),
        (read_yaml, (".yaml", ".yml")),
        (read_json_lines, (".jsonl", ".ndjson")),
        (read_csv, (".csv",)),
    ):
        for ending in endings:
            readers.register(ending, reader)
    return readers


def read_other(handle: io.BufferedReader, path: str, options: ReadOptions) -> Iterator[SavedReply | Unreadable]:
    """The replies of a file with an unknown ending, taken as text; raises NotText, also for a JSON document."""
    if path.lower().endswith(".json"):
        # read as text, its escapes would hide what they stand for
        raise NotText(None, "a JSON document; save the replies as JSONL (one object on each line), CSV or YAML")
    yield from read_text_file(handle, path, options)


def _place(reader: Reader) -> str:
    return f"{reader.__module__}.{getattr(reader, '__qualname__', type(reader).__qualname__)}"
