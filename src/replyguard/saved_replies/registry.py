"""Which reader reads a file with which ending."""

from __future__ import annotations

from dataclasses import dataclass, field

from replyguard.saved_replies.csv_file import read_csv
from replyguard.saved_replies.json_file import read_json_document, read_json_lines
from replyguard.saved_replies.markdown_file import read_markdown
from replyguard.saved_replies.recognition import ByContent, Reader
from replyguard.saved_replies.text_file import read_text_file
from replyguard.saved_replies.yaml_file import read_yaml


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
    """The readers of the formats that replyguard knows; each looks at the content as well."""
    unknown = ByContent(None)
    readers = Readers(fallback=unknown)
    for reader, endings in (
        (ByContent(read_text_file), (".txt",)),
        (ByContent(read_markdown), (".md", ".markdown")),
        (ByContent(read_yaml), (".yaml", ".yml")),
        (ByContent(read_json_lines), (".jsonl", ".ndjson")),
        (ByContent(read_json_document), (".json",)),
        (ByContent(read_csv), (".csv", ".tsv")),
        (unknown, (".xlsx", ".parquet")),
    ):
        for ending in endings:
            readers.register(ending, reader)
    return readers


def _place(reader: Reader) -> str:
    if isinstance(reader, ByContent) and reader.own is not None:
        reader = reader.own
    return f"{reader.__module__}.{getattr(reader, '__qualname__', type(reader).__qualname__)}"
