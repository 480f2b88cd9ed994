"""The literals of a lexicon with the stems that each stands for, made from entries or read back from a file.

Forming 2,000 entries takes longer than the rest of a cold start. So what comes of it is written once, when the package
is built, and read back as text: of 20,000 literals a reply meets a few, and only their stems are made. A file counts
only where its digest is that of the word data and of the code that forms it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from replyguard.lexicons.format import Entry, FormItem
from replyguard.lexicons.formation import Stem

_SORTS = 3
_FORMED_BY = (
    "lexicons/format.py",
    "lexicons/formation.py",
    "lexicons/disguises.py",
    "lexicons/misspelling.py",
    "lexicons/word_table.py",
    "text/views.py",
    "text/function_words.py",
    "text/known_words.py",
)


class WordTable:
    """Literals in order, and for each the stems to resolve a hit with; immutable."""

    def __init__(
        self, literals: Sequence[str], stems: Iterable[tuple[Stem, ...]] = (), written: str = "", sets: int = 0
    ) -> None:
        self.literals = literals
        self._stems = dict(enumerate(stems))
        self._written = written
        self._first_set = len(literals)
        self._first_entry = len(literals) + sets
        self._entries: dict[int, Entry] = {}
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
        stems = self._stems.get(number)
        if stems is None:
            literal = self.literals[number]
            stems = self._stems[number] = tuple(self._stem(literal, *row) for row in json.loads(self._lines[number]))
        return stems

    def stems(self) -> Iterator[Stem]:
        """Every stem, literal by literal."""
        for number in range(len(self.literals)):
            yield from self.stems_of(number)

    def to_text(self, digest: str) -> str:
        """The table as text for `from_text`, with the digest of what it was made from.

        A line each: the digest and how many lines follow of each sort, the literals, their stems, the sets of endings,
        the entries. All but the literals are JSON, which is read when it is asked for.
        """
        endings: dict[frozenset[str], int] = {}
        entries: dict[Entry, int] = {}
        stems = []
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
            stems.append(_line(row))
        header = f"{digest} {len(stems)} {len(endings)} {len(entries)}"
        sets = [_line(sorted(named)) for named in endings]
        return "\n".join((header, *self.literals, *stems, *sets, *(_line(_written(entry)) for entry in entries)))

    @classmethod
    def from_text(cls, text: str, digest: str) -> WordTable | None:
        """The table that `to_text` wrote; None where it was made from anything else."""
        header, _, body = text.partition("\n")
        written, *counts = header.split(" ")
        if written != digest or len(counts) != _SORTS:
            return None
        literals, endings, entries = map(int, counts)
        *lines, rest = body.split("\n", literals)
        if len(lines) != literals or rest.count("\n") + 1 != literals + endings + entries:
            return None
        return cls(lines, written=rest, sets=endings)

    @cached_property
    def _lines(self) -> list[str]:
        """What was written behind the literals: stems, sets of endings and entries."""
        return self._written.split("\n")

    def _stem(self, literal: str, entry: int, endings: int, flags: Sequence[int], phrase: str | None) -> Stem:
        if endings not in self._sets:
            self._sets[endings] = frozenset(json.loads(self._lines[self._first_set + endings]))
        takes_prefixes, is_inside_word, is_misspelt = map(bool, flags)
        return Stem(
            literal, self._sets[endings], takes_prefixes, self._entry(entry), phrase, is_inside_word, is_misspelt
        )

    def _entry(self, number: int) -> Entry:
        entry = self._entries.get(number)
        if entry is None:
            lemma, grade, items, compounds, *rest = json.loads(self._lines[self._first_entry + number])
            forms = tuple(FormItem(word, frozenset(endings), tuple(paradigms)) for word, endings, paradigms in items)
            entry = Entry(lemma, grade, forms, frozenset(compounds), *rest)
            self._entries[number] = entry
        return entry


def _line(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


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
