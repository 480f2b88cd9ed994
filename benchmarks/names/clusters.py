"""Writes the Brown clusters that the model of names looks at: `python -m benchmarks.names.clusters`.

They are those of spacy-lookups-data (benchmarks/requirements.txt): of each language the commonest words, as they are
written there, that consist of letters alone. The same version gives the same file.
"""

from __future__ import annotations

import gzip
import json
import re
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import resources
from textwrap import wrap
from typing import cast

from benchmarks.names.lists import NAMES
from replyguard.facts.personal_data.person_clusters import FILE, LANGUAGES

MOST = {"de": 250_000, "en": 90_000}
"""How many words of a language are taken, the commonest first."""
_WIDTH = 120
_UNKNOWN = -20.0
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|-(?=[^\W\d_])){0,23}")
HEADER = """\
# What company words keep: the Brown clusters of the commonest words of German and of English, from the tables of
# spacy-lookups-data 1.0.5 by Explosion, MIT licence (see NOTICE). A line is a cluster, its path in the tree as a number
# with the first step in the lowest bit, and words of it. Written by benchmarks.names.clusters.
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the file."""
    ArgumentParser(description=__doc__).parse_args(arguments)
    lines = []
    for language in LANGUAGES:
        by_cluster: dict[int, list[str]] = {}
        for word, cluster in _commonest(language):
            by_cluster.setdefault(cluster, []).append(word)
        lines.append(f"[{language}]")
        for cluster, words in sorted(by_cluster.items()):
            text = " ".join(sorted(words))
            room = _WIDTH - len(str(cluster)) - 1
            lines += (f"{cluster} {line}" for line in wrap(text, room, break_long_words=False, break_on_hyphens=False))
    (NAMES / f"{FILE}.txt").write_text(HEADER + "\n".join([*lines, ""]), encoding="utf-8")


def _commonest(language: str) -> list[tuple[str, int]]:
    """The commonest words that are in a cluster, with it; the cluster 0 is for those that are in none."""
    clusters = cast("dict[str, int]", _table(language, "cluster"))
    likely = _table(language, "prob")
    words = [word for word, cluster in clusters.items() if cluster and _WORD.fullmatch(word)]
    words.sort(key=lambda word: (-likely.get(word, _UNKNOWN), word))
    return [(word, clusters[word]) for word in words[: MOST[language]]]


def _table(language: str, name: str) -> dict[str, float]:
    file = resources.files("spacy_lookups_data") / "data" / f"{language}_lexeme_{name}.json.gz"
    found: dict[str, float] = json.loads(gzip.decompress(file.read_bytes()))
    return found


if __name__ == "__main__":
    main()
