"""The form of address, measured on pairs of one German sentence, formal and informal, with the telling words marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.data import load
from benchmarks.tables import Table, share
from replyguard.facts.address import find_form_of_address
from replyguard.text.quotation_marks import quotation_spans
from replyguard.text.quotes import quoted_spans

DOMAINS = ("telephony", "topical_chat")
_MARK = re.compile(r"\[/?F\]")
# how far apart the sentences are that are joined, so that each meets several others
_DISTANCES = (1, 7, 50)


@dataclass(frozen=True, slots=True)
class Pair:
    """One sentence in both forms, without the marks; `is_marked` where a word of it tells the form."""

    formal: str
    informal: str
    is_marked: bool


def measure(directory: Path) -> list[Table]:
    """Pairs told apart, sentences without address, joined sentences found mixed, and real replies called mixed."""
    table = Table("Form of address", ["what", "rows", "right"])
    try:
        pairs = list(_pairs(directory / "address"))
    except FileNotFoundError as absent:
        print(f"skipped: address: {absent.filename} is absent")
        return []
    marked = [pair for pair in pairs if pair.is_marked]
    told = sum(form(pair.formal) == "formal" and form(pair.informal) == "informal" for pair in marked)
    table.add("pairs with a marked word, told apart", str(len(marked)), share(told, len(marked)))
    others = [pair for pair in pairs if not pair.is_marked]
    silent = sum(form(pair.formal) == form(pair.informal) == "none" for pair in others)
    table.add("other pairs, none", str(len(others)), share(silent, len(others)))
    joined = list(_joined(marked))
    mixed = sum(form(text) == "mixed" for text in joined)
    table.add("one formal and one informal joined, mixed", str(len(joined)), share(mixed, len(joined)))
    for data in load(directory, ["appstore_de"]):
        called = sum(form(row.text) == "mixed" for row in data.rows)
        table.add("real replies called mixed", str(len(data.rows)), share(called, len(data.rows)))
    return [table]


def form(text: str) -> str:
    """The form of address without what is quoted."""
    return find_form_of_address(text, (*quoted_spans(text), *quotation_spans(text)))


def _pairs(folder: Path) -> Iterator[Pair]:
    for domain in DOMAINS:
        formal, informal = (
            (folder / f"en-de__formality-control.train.{domain}.en-de.{kind}.annotated.de")
            .read_text(encoding="utf-8")
            .splitlines()
            for kind in ("formal", "informal")
        )
        for one, other in zip(formal, informal, strict=True):
            yield Pair(_MARK.sub("", one), _MARK.sub("", other), bool(_MARK.search(one + other)))


def _joined(pairs: list[Pair]) -> Iterator[str]:
    for number, pair in enumerate(pairs):
        for distance in _DISTANCES:
            other = pairs[(number + distance) % len(pairs)]
            yield f"{_ended(pair.formal)} {_ended(other.informal)}"
            yield f"{_ended(pair.informal)} {_ended(other.formal)}"


def _ended(sentence: str) -> str:
    sentence = sentence.rstrip()
    return sentence if sentence[-1:] in ".!?…" else f"{sentence}."
