"""Advertisements and helpful answers taken as text on somebody else's page: how much of them is called promotion."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks.tables import Table, share
from replyguard import Draft, Guard

_EDITORS_MARKS = re.compile(r"\[[^\]]*\]?")
_SHOWN_RULES = 4


def measure(directory: Path) -> list[Table]:
    """The share of each set with a finding of promotion; sets that are absent are named on the terminal."""
    guard = Guard()
    table = Table(
        "Published texts taken as third-party: with a finding of promotion",
        ["set", "texts", "flagged", "wanted", "rules most often"],
        note="Native advertisements are answers to questions, with a plug inside or without, under the same settings.",
    )
    for name, (language, wanted, read) in SETS.items():
        try:
            texts = list(read(directory / "promotion"))
        except FileNotFoundError as absent:
            print(f"skipped: {name}: {absent.filename} is absent")
            continue
        table.add(name, str(len(texts)), *_cells(guard, texts, language, wanted))
    return [table] if table.rows else []


def _cells(guard: Guard, texts: Sequence[str], language: str, wanted: str) -> tuple[str, str, str]:
    flagged = 0
    rules: Counter[str] = Counter()
    for text in texts:
        verdict = guard.check(Draft(text=text, venue="third-party", language=language))
        found = {one.rule for one in verdict.findings if one.category == "promotion" and one.source == "draft"}
        flagged += bool(found)
        rules.update(found)
    often = ", ".join(rule.partition(".")[2] for rule, _ in rules.most_common(_SHOWN_RULES))
    return share(flagged, len(texts)), wanted, often or "-"


def _search_ads(folder: Path) -> Iterable[str]:
    return (line.replace("\t", "\n") for line in _lines(folder / "search_ads_de.tsv"))


def _facebook_ads(folder: Path) -> Iterable[str]:
    found = json.loads((folder / "facebook_ads_en.json").read_text(encoding="utf-8"))
    return (str(text) for text in found)


def _native_ads(label: int) -> Callable[[Path], Iterable[str]]:
    def read(folder: Path) -> Iterable[str]:
        records = (json.loads(line) for line in _lines(folder / "native_ads_en.jsonl"))
        return (record["response"] for record in records if record["label"] == label)

    return read


def _sentences(name: str) -> Callable[[Path], Iterable[str]]:
    def read(folder: Path) -> Iterable[str]:
        return (_EDITORS_MARKS.sub("", line) for line in _lines(folder / name))

    return read


SETS: Mapping[str, tuple[str, str, Callable[[Path], Iterable[str]]]] = {
    "search_ads_de": ("de", "at least 70 %", _search_ads),
    "facebook_ads_en": ("en", "at least 60 %", _facebook_ads),
    "native_ads_en, with a plug": ("en", "at least 50 %", _native_ads(1)),
    "native_ads_en, without": ("en", "at most 10 %", _native_ads(0)),
    "puffery_en": ("en", "-", _sentences("puffery_en.txt")),
    "non_puffery_en": ("en", "-", _sentences("non_puffery_en.txt")),
}
"""The sets by name: language, what is wanted, and how their texts are read."""


def _lines(path: Path) -> Iterable[str]:
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
