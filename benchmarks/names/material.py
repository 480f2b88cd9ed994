"""What models of names are trained on: the corpora's sentences, the same with other names, and sentences made up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.names.corpora import PERSON, Marked
from benchmarks.names.invented import Invented, Names, news, replies
from benchmarks.names.splits import TRAINING, training_rows
from replyguard.facts.personal_data.person_lists import name_key, name_lists
from replyguard.facts.personal_data.person_words import tokens_of

SEED = 20140
_SHORTENED = 0.2
"""The share of full names that are exchanged for one name."""
_HIDDEN = 0.22
"""The share of names in a copy of a sentence that count as unlisted, so that the lists are not all that is trusted."""
_MET = 2
_SHORTEST_NOUN = 3
_WEIGHTS: Mapping[str, float] = {"ler_legal_dev": 0.3, "mobie_train": 0.6, "mobie_dev": 0.6}
"""What a sentence of a corpus counts, where it is not 1: courts and traffic are far from replies."""
_COPY, _SPOILT_COPY, _NEWS, _REPLY = 0.5, 0.3, 0.1, 0.35


@dataclass(frozen=True, slots=True)
class Material:
    """What is trained on: corpora, where they lie, which fifth is kept out, and how many sentences are made up."""

    sources: tuple[str, ...] = TRAINING
    directory: Path | None = None
    fold: int = 0
    replies: int = 24_000
    news: int = 20_000

    def rows(self) -> Iterator[Marked]:
        """The sentences of the corpora."""
        return training_rows(self.sources, self.directory, self.fold)


@dataclass(frozen=True, slots=True)
class Sample:
    """A text to train on with its names: what it counts, and which words count as unlisted (True: in no cluster)."""

    text: str
    names: tuple[tuple[int, int], ...]
    weight: float
    hidden: Mapping[str, bool] | None = None
    is_of_corpus: bool = False


def samples(material: Material) -> Iterator[Sample]:
    """All that is trained on, the same each time."""
    random = Random(SEED)
    names = Names(random)
    for source, one in corpus_texts(material):
        weight = _WEIGHTS.get(source, 1.0)
        yield Sample(one.text, one.names, weight, is_of_corpus=True)
        if not one.names:
            continue
        yield Sample(one.text, one.names, _COPY * weight, _hidden(one.text, random))
        renamed = _renamed(one, names, random)
        yield Sample(renamed.text, renamed.names, _COPY * weight, _maybe_hidden(renamed.text, random))
        if random.random() < 0.5:
            spoilt = _spoilt(renamed, random)
            yield Sample(spoilt.text, spoilt.names, _SPOILT_COPY * weight)
    for _, sentence in news(random, material.news, nouns_of(material)):
        text = _spoilt(sentence, random) if random.random() < 0.1 else sentence
        yield Sample(text.text, text.names, _NEWS, _maybe_hidden(text.text, random))
    for _, reply in replies(random, material.replies):
        text = _spoilt(reply, random) if random.random() < 0.25 else reply
        yield Sample(text.text, text.names, _REPLY, _maybe_hidden(text.text, random))


def corpus_texts(material: Material) -> Iterator[tuple[str, Invented]]:
    """The sentences of the corpora with the source of each."""
    for row in material.rows():
        yield (
            row.source,
            Invented(
                row.text, tuple((e.start, e.end) for e in row.entities if e.label == PERSON and _is_free(row, e.start))
            ),
        )


def _is_free(row: Marked, start: int) -> bool:
    return row.text[start] not in "@#"


def nouns_of(material: Material) -> dict[str, list[str]]:
    """Words with a capital inside of the sentences that nothing is marked in, by language, met twice."""
    counts: dict[str, Counter[str]] = {"de": Counter(), "en": Counter()}
    for row in material.rows():
        counts[row.language].update(
            token
            for token, tag in list(zip(row.tokens, row.tags, strict=True))[1:]
            if tag == "O" and token.istitle() and token.isalpha() and len(token) > _SHORTEST_NOUN
        )
    lists = name_lists()
    return {
        language: sorted(word for word, count in found.items() if count >= _MET and not lists.get(name_key(word)))
        for language, found in counts.items()
    }


def _maybe_hidden(text: str, random: Random) -> dict[str, bool] | None:
    return _hidden(text, random) if random.random() < 0.5 else None


def _hidden(text: str, random: Random) -> dict[str, bool]:
    """Some of the listed words of a text, to count as unlisted; of those some, by their length, as in no cluster."""
    keys = sorted({token.key for token in tokens_of(text) if token.flags})
    return {key: len(key) % 2 == 0 for key in keys if random.random() < _HIDDEN}


def _renamed(one: Invented, names: Names, random: Random) -> Invented:
    """The same sentence with other names."""
    text, position, found = "", 0, []
    for start, end in one.names:
        words = one.text[start:end].split()
        text += one.text[position:start]
        value = (
            names.person()
            if len(words) > 1 and random.random() > _SHORTENED
            else (names.given() if random.random() < 0.4 else names.family())
        )
        found.append((len(text), len(text) + len(value)))
        text += value
        position = end
    return Invented(text + one.text[position:], tuple(found))


def _spoilt(one: Invented, random: Random) -> Invented:
    """The same as people type it: all in lower case, all in capitals, a letter lost in a name."""
    draw = random.random()
    if draw < 0.6:
        changed = one.text.lower()
    elif draw < 0.75:
        changed = "".join(c.upper() if c != "ß" else c for c in one.text)
    else:
        if not one.names:
            return one
        start, end = one.names[0]
        if end - start < 8:
            return one
        at = random.randrange(start + 2, end - 1)
        if not (one.text[at].isalpha() and one.text[at - 1].isalpha()):
            return one
        names = [(s - (s > at), e - (e > at)) for s, e in one.names]
        return Invented(one.text[:at] + one.text[at + 1 :], tuple(names))
    return Invented(changed, one.names) if len(changed) == len(one.text) else one
