"""The literals of a lexicon with the stems that each stands for, made from entries or read back from a file.

Forming 2,000 entries takes longer than the rest of a cold start. So what comes of it is written once, when the package
is built, and read back as text: of 20,000 literals a reply meets a few, and only their stems are made. A file counts
only where its digest is that of the word data and of the code that forms it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from replyguard.lexicons.format import Entry, FormItem
from replyguard.lexicons.formation import Stem

_FORMED_BY = (
    "lexicons/format.py",
    "lexicons/formation.py",
    "lexicons/disguises.py",
    "lexicons/misspelling.py",
    "lexicons/word_table.py",
    "text/views.py",
    "text/function_words.py",
)


class WordTable:
    """Literals in order, and for each the stems to resolve a hit with; immutable."""

    def __init__(
        self,
        literals: Sequence[str],
        stems: Sequence[tuple[Stem, ...] | str],
        endings: Sequence[Sequence[str]] = (),
        entries: Sequence[Sequence[Any]] = (),
    ) -> None:
        self.literals = literals
        self._stems = list(stems)
        self._endings = endings
        self._entries: list[Sequence[Any] | Entry] = list(entries)
        self._sets: dict[int, frozenset[str]] = {}

    @classmethod
    def of(cls, stems: Iterable[Stem]) -> WordTable:
        """The table of these stems."""
        by_literal: dict[str, list[Stem]] = {}
        for stem in stems:
            by_literal.setdefault(stem.text, []).append(stem)
        by_literal.pop("", None)
        return cls(list(by_literal), [tuple(found) for found in by_literal.values()])

    def stems_of(self, number: int) -> tuple[Stem, ...]:
        """The stems of the literal with this number."""
        stems = self._stems[number]
        if isinstance(stems, str):
            literal = self.literals[number]
            stems = tuple(self._stem(literal, *row) for row in json.loads(stems))
            self._stems[number] = stems
        return stems

    def stems(self) -> Iterator[Stem]:
        """Every stem, literal by literal."""
        for number in range(len(self.literals)):
            yield from self.stems_of(number)

    def to_json(self, digest: str) -> str:
        """The table as text for `from_json`, with the digest of what it was made from."""
        endings: dict[frozenset[str], int] = {}
        entries: dict[Entry, int] = {}
        rows = []
        for number in range(len(self.literals)):
            row = [
                [
                    entries.setdefault(stem.entry, len(entries)),
                    endings.setdefault(stem.endings, len(endings)),
                    [int(stem.takes_prefixes), int(stem.is_inside_word), int(stem.is_misspelt)],
                    stem.phrase,
                ]
                for stem in self.stems_of(number)
            ]
            rows.append(json.dumps(row, separators=(",", ":")))
        data = {
            "digest": digest,
            "literals": "\n".join(self.literals),
            "stems": "\n".join(rows),
            "endings": [sorted(named) for named in endings],
            "entries": [_written(entry) for entry in entries],
        }
        return json.dumps(data, ensure_ascii=True, indent=0)

    @classmethod
    def from_json(cls, text: str, digest: str) -> WordTable | None:
        """The table that `to_json` wrote; None where it was made from anything else."""
        data = json.loads(text)
        if data["digest"] != digest:
            return None
        return cls(data["literals"].split("\n"), data["stems"].split("\n"), data["endings"], data["entries"])

    def _stem(self, literal: str, entry: int, endings: int, flags: Sequence[int], phrase: str | None) -> Stem:
        if endings not in self._sets:
            self._sets[endings] = frozenset(self._endings[endings])
        takes_prefixes, is_inside_word, is_misspelt = map(bool, flags)
        return Stem(
            literal, self._sets[endings], takes_prefixes, self._entry(entry), phrase, is_inside_word, is_misspelt
        )

    def _entry(self, number: int) -> Entry:
        entry = self._entries[number]
        if not isinstance(entry, Entry):
            lemma, grade, items, compounds, *rest = entry
            forms = tuple(FormItem(word, frozenset(endings), tuple(paradigms)) for word, endings, paradigms in items)
            entry = Entry(lemma, grade, forms, frozenset(compounds), *rest)
            self._entries[number] = entry
        return entry


def _written(entry: Entry) -> list[Any]:
    return [
        entry.lemma,
        entry.grade,
        [[item.written, sorted(item.endings), item.paradigms] for item in entry.items],
        sorted(entry.compounds),
        entry.written_conditions,
        entry.language,
        entry.file,
        entry.line,
    ]


@cache
def code_digest() -> str:
    """A digest of the code that forms words: what other code formed is formed anew."""
    package: Traversable = resources.files("replyguard")
    hashed = hashlib.sha256()
    for name in _FORMED_BY:
        hashed.update((package / name).read_bytes())
    return hashed.hexdigest()
