"""Readers of the corpora with marked names: each makes sentences of tokens with tags of one set, and their text.

A row keeps the tokens of its corpus; where that has none (SmartData), those of `TOKEN`, cut at the ends of what is
marked. Nothing of a corpus enters the repository.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.names.rebuilding import rebuilt

FOLDER = Path("names")
PERSON, STREET, PLACE, FIRM, OTHER = "PER", "STR", "LOC", "ORG", "OTH"
OUTSIDE = "O"

TOKEN = re.compile(r"https?://\S+|www\.\S+|[@#]\w+|\w+(?:[-'’.]\w+)*|[^\w\s]")

_ABBREVIATIONS = frozenset(
    "abs art bzw ca dipl dr evtl fr geb ggf hr ing inkl min mio mrd nr prof sog st std str tel usw vgl".split()
)

_COMMON: Mapping[str, str] = {
    "PER": PERSON,
    "person": PERSON,
    # judges and lawyers of the court's sentences
    "RR": PERSON,
    "AN": PERSON,
    "STR": STREET,
    "location-street": STREET,
    "LOC": PLACE,
    "location": PLACE,
    "location-city": PLACE,
    "location-stop": PLACE,
    "location-route": PLACE,
    "LD": PLACE,
    "ST": PLACE,
    "LDS": PLACE,
    "ORG": FIRM,
    "organization": FIRM,
    "organization-company": FIRM,
    "group": FIRM,
    "corporation": FIRM,
    "UN": FIRM,
    "INN": FIRM,
    "GRT": FIRM,
    "OTH": OTHER,
    "MRK": OTHER,
    "product": OTHER,
    "creative-work": OTHER,
}
"""What a corpus calls it, to one set; all else is outside, GermEval's parts of words and derived forms included."""


@dataclass(frozen=True, slots=True)
class Entity:
    """What a corpus marks, in code points of the text; `label` is one of the common set."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence, or a whole document of SmartData, with all that is marked in it, in order and apart."""

    source: str
    identity: str
    language: str
    text: str
    tokens: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    tags: tuple[str, ...]

    @property
    def entities(self) -> tuple[Entity, ...]:
        """What the tags mark."""
        found: list[Entity] = []
        for (start, end), tag in zip(self.places, self.tags, strict=True):
            if tag.startswith("I-") and found:
                found[-1] = Entity(found[-1].start, end, found[-1].label)
            elif tag != OUTSIDE:
                found.append(Entity(start, end, tag[2:]))
        return tuple(found)


def load(directory: Path, name: str) -> list[Marked]:
    """All sentences of a corpus, SmartData's documents whole; raises FileNotFoundError, and KeyError for a name."""
    return list(CORPORA[name](directory / FOLDER))


def sentences_of(document: Marked) -> Iterator[Marked]:
    """A document cut at its line ends and behind full stops, never inside of what is marked."""
    first = 0
    for position in range(1, len(document.tokens) + 1):
        if position == len(document.tokens) or _is_end(document, position):
            yield _part(document, first, position)
            first = position


def _token_file(
    name: str, language: str, columns: Callable[[str], tuple[str, str] | None]
) -> Callable[[Path], Iterator[Marked]]:
    source = name.rpartition(".")[0].replace(".", "_")

    def read(folder: Path) -> Iterator[Marked]:
        number = 0
        tokens: list[str] = []
        tags: list[str] = []
        # not splitlines: some tokens are line separators of their own
        for line in [*(folder / name).read_text(encoding="utf-8").split("\n"), ""]:
            read_line = columns(line.removesuffix("\r"))
            if read_line is not None:
                tokens.append(read_line[0])
                tags.append(read_line[1])
            elif not line.strip() and tokens:
                number += 1
                text, places = rebuilt(tokens, language)
                yield Marked(source, str(number), language, text, tuple(tokens), places, common_tags(tokens, tags))
                tokens, tags = [], []

    return read


def common_tags(tokens: Sequence[str], tags: Sequence[str]) -> tuple[str, ...]:
    """The tags in the common set. An `@` that is a token of its own is one with the name of the account behind it."""
    common: list[str] = []
    for position, tag in enumerate(tags):
        prefix, _, label = tag.partition("-")
        known = _COMMON.get(label)
        if known is None:
            common.append(OUTSIDE)
            continue
        before = common[position - 1] if position else OUTSIDE
        is_account = position > 0 and tokens[position - 1] == "@"
        continues = before[2:] == known and (prefix == "I" or is_account)
        common.append(f"{'I' if continues else 'B'}-{known}")
    return tuple(common)


def _two_columns(line: str) -> tuple[str, str] | None:
    token, _, tag = line.strip().rpartition("\t" if "\t" in line else " ")
    return (token.strip(), tag) if token.strip() else None


def _germeval(line: str) -> tuple[str, str] | None:
    cells = line.split("\t")
    return (cells[1], cells[2]) if cells[0].isdecimal() else None


def _four_columns(line: str) -> tuple[str, str] | None:
    cells = line.split("\t")
    return (cells[0], cells[-1]) if len(cells) > 1 else None


def _smartdata(folder: Path) -> Iterator[Marked]:
    with gzip.open(folder / "smartdata_train.json.gz", "rt", encoding="utf-8", newline="") as file:
        rest = file.read()
    decode = json.JSONDecoder().raw_decode
    position = _next(rest, 0)
    while position < len(rest):
        record, position = decode(rest, position)
        yield _document(record)
        position = _next(rest, position)


def _next(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _document(record: Mapping[str, Any]) -> Marked:
    # read from somebody else's JSON, whose shape is known
    text = str(record["text"]["string"])
    code_points = _code_points(text)
    entities: list[Entity] = []
    for mention in (record["conceptMentions"] or {"array": ()})["array"]:
        label = _COMMON.get(mention["type"])
        start, end = code_points[mention["span"]["start"]], code_points[mention["span"]["end"]]
        end = start + len(text[start:end].rstrip())
        if label is not None and start < end:
            entities.append(Entity(start, end, label))
    entities.sort(key=lambda entity: (entity.start, -entity.end))
    return _with_tokens(str(record["id"]), text, entities)


def _code_points(text: str) -> Sequence[int]:
    """For each UTF-16 unit, which SmartData counts by, the code point that it belongs to, and the text's end."""
    units: list[int] = []
    for position, character in enumerate(text):
        units += [position] * (2 if ord(character) > 0xFFFF else 1)
    return [*units, len(text)]


def _with_tokens(identity: str, text: str, entities: Sequence[Entity]) -> Marked:
    edges = sorted({edge for entity in entities for edge in (entity.start, entity.end)} | {0, len(text)})
    places = [
        (found.start(), found.end()) for first, last in pairwise(edges) for found in TOKEN.finditer(text, first, last)
    ]
    tags = []
    remaining = list(entities)
    for start, end in places:
        while remaining and remaining[0].end <= start:
            remaining.pop(0)
        if remaining and remaining[0].start <= start and end <= remaining[0].end:
            tags.append(f"{'B' if start == remaining[0].start else 'I'}-{remaining[0].label}")
        else:
            tags.append(OUTSIDE)
    tokens = tuple(text[start:end] for start, end in places)
    return Marked("smartdata", identity, "de", text, tokens, tuple(places), tuple(tags))


def _is_end(document: Marked, position: int) -> bool:
    """True where a sentence ends before the token: at a line end, or where a capital follows a full stop."""
    if document.tags[position].startswith("I-"):
        return False
    gap = document.text[document.places[position - 1][1] : document.places[position][0]]
    if "\n" in gap:
        return True
    before, token = document.tokens[position - 1], document.tokens[position]
    if before not in (".", "!", "?", "…") or not gap or not (token[0].isupper() or token[0] in '„"@#'):
        return False
    # an ordinal or an abbreviation: 12. April, Dr. Müller, z. B. Essen
    word = document.tokens[position - 2] if position > 1 else ""
    return before != "." or not (len(word) == 1 or word.isdecimal() or word.casefold() in _ABBREVIATIONS)


def _part(document: Marked, first: int, last: int) -> Marked:
    start, end = document.places[first][0], document.places[last - 1][1]
    return Marked(
        document.source,
        document.identity,
        document.language,
        document.text[start:end],
        document.tokens[first:last],
        tuple((left - start, right - start) for left, right in document.places[first:last]),
        document.tags[first:last],
    )


CORPORA: Mapping[str, Callable[[Path], Iterator[Marked]]] = {
    "smartdata": _smartdata,
    "germeval2014_dev": _token_file("germeval2014_dev.tsv", "de", _germeval),
    "broad_twitter_g": _token_file("broad_twitter_g.conll", "en", _two_columns),
    "mobie_train": _token_file("mobie_train.conll2003", "de", _four_columns),
    "mobie_dev": _token_file("mobie_dev.conll2003", "de", _four_columns),
    "ler_legal_dev": _token_file("ler_legal_dev.conll", "de", _two_columns),
    "broad_twitter_a": _token_file("broad_twitter_a.conll", "en", _two_columns),
    "broad_twitter_b": _token_file("broad_twitter_b.conll", "en", _two_columns),
    "broad_twitter_e": _token_file("broad_twitter_e.conll", "en", _two_columns),
    "wnut17train": _token_file("wnut17train.conll", "en", _two_columns),
    "emerging_dev": _token_file("emerging.dev.conll", "en", _two_columns),
}
