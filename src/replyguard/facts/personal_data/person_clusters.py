"""What company a word keeps: its Brown cluster in a large body of German and of English texts.

Clusters are paths of a binary tree (Brown, Della Pietra, deSouza, Lai, Mercer 1992) that stand in a number with their
first step in the lowest bit: the lowest eight bits are a branch of it. "Merkel", "Kowalczyk" and "Nguyen" stand in one
German cluster, "sagte" and "betonte" in another, whether the corpora of names hold them or not.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from replyguard.facts.personal_data.person_lists import NAMES
from replyguard.lexicons.format import lines_of
from replyguard.lexicons.formed import read_formed_with_texts, write_formed
from replyguard.text.word_data import lexicon_file
from replyguard.text.word_numbers import WordNumbers

LANGUAGES = ("de", "en")
FILE = "clusters"
_FORMED = "name_clusters.json"
_BRANCH, _BOUGH = 0xFF, 0x1F


class Company(NamedTuple):
    """The clusters of a word as they stand in features; nothing for a word that is in none.

    `branch` and `bough` are the first eight and the first five steps of the path.
    """

    german: str = ""
    german_branch: str = ""
    german_bough: str = ""
    english: str = ""
    english_branch: str = ""


@lru_cache(maxsize=8192)
def company_of(written: str) -> Company:
    """The company of a word as it is written, or with a capital where it has none and the other way round."""
    german, english = (_number(listed, written) for listed in load_clusters())
    return Company(
        *(("", "", "") if german is None else (str(german), str(german & _BRANCH), str(german & _BOUGH))),
        *(("", "") if english is None else (str(english), str(english & _BRANCH))),
    )


def _number(listed: WordNumbers, written: str) -> int | None:
    found = listed.get(written)
    return listed.get(written.lower() if written.istitle() else written.title()) if found is None else found


@cache
def load_clusters() -> tuple[WordNumbers, ...]:
    """The clusters that ship, of LANGUAGES."""
    formed = read_formed_with_texts(_FORMED)
    if formed is None:
        return tuple(WordNumbers.of(listed) for listed in _shipped())
    sizes, written = formed
    tables, start = [], 0
    for size in sizes:
        tables.append(WordNumbers.from_bytes(written[start : start + size]))
        start += size
    return tuple(tables)


def write_formed_clusters(folder: Path) -> Path:
    """Write what another process need not find again."""
    tables = [WordNumbers.of(listed).to_bytes() for listed in _shipped()]
    return write_formed(_FORMED, [len(table) for table in tables], folder, b"".join(tables))


def _shipped() -> list[Mapping[str, int]]:
    return read_clusters(lexicon_file(NAMES, FILE, "txt").read_text(encoding="utf-8"))


def read_clusters(text: str) -> list[Mapping[str, int]]:
    """The cluster of each word, for each of LANGUAGES, of a file: sections, in them lines of a cluster and its words.

    Raises ValueError for anything else.
    """
    found: dict[str, dict[str, int]] = {language: {} for language in LANGUAGES}
    words: dict[str, int] = {}
    for _, line in lines_of(text):
        if line[0] == "[":
            if line[1:-1] not in found:
                raise ValueError(f"clusters of an unknown language: {line}")
            words = found[line[1:-1]]
        else:
            number, *listed = line.split()
            words.update(dict.fromkeys(listed, int(number)))
    return list(found.values())
