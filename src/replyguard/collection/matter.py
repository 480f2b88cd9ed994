"""What a figure is about, so that two of the same kind can be held against each other: a matter, and what limits it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from replyguard.facts.figures import Figure
from replyguard.text.function_words import FUNCTION_WORDS
from replyguard.text.offsets import Span
from replyguard.text.sentences import sentence_spans
from replyguard.text.views import fold
from replyguard.yaml_source import read_yaml

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_CLAUSE_END = re.compile(r"[,;:()!?]\s|\s[–—-]\s|\.\s")
_ENDINGS = re.compile(r"(?<=\w{4})(?:ungen|ung|ings?|en|em|ern|er|es|ed|e|n|s)\Z")
_BEFORE = 40
_SHORTEST_PART = 4
_FEWEST_OWN_WORDS = 2
_MOST_OWN_WORDS = 6
# a share says little by its matter alone: two of them may both be right
_NEEDS_OWN_WORDS = frozenset(("share",))


@dataclass(frozen=True, slots=True)
class Matters:
    """The words that tell matters, and those that tell nothing."""

    parts: Mapping[str, str]
    words: Mapping[str, str]
    plain: frozenset[str]
    starts: frozenset[str]
    limits: Mapping[str, str]

    def of_word(self, word: str) -> tuple[str, str] | None:
        """The matter that a folded word belongs to, and what a compound says before it: express of Expressversand."""
        if word in self.words:
            return self.words[word], ""
        for part, matter in self.parts.items():
            place = word.find(part)
            if place != -1:
                before = word[:place]
                return matter, before if len(before) >= _SHORTEST_PART and before not in self.plain else ""
        return None


@cache
def matters() -> Matters:
    """The words that ship."""
    file = resources.files("replyguard") / "collection" / "matters.yaml"
    data = read_yaml(file.read_text(encoding="utf-8"), file.name).data
    parts: dict[str, str] = {}
    words: dict[str, str] = {}
    for matter, written in data["matters"].items():
        for one in written:
            (words if one.startswith("=") else parts)[one.removeprefix("=")] = matter
    # the longer part first: a return address is no return
    parts = dict(sorted(parts.items(), key=lambda item: -len(item[0])))
    plain = frozenset(word for text in data["plain"].values() for word in text.split())
    starts = frozenset(word for listed in data["starts"].values() for word in listed)
    limits = {word: limit for limit in ("from", "up-to") for word in data[limit]}
    return Matters(parts, words, plain | FUNCTION_WORDS, starts, limits)


def matters_of(text: str, figures: Sequence[Figure], placeholders: Sequence[Span]) -> list[str | None]:
    """For each figure what it is about, equal for equal matters; None where the words around it do not say."""
    sentences = sentence_spans(text)
    hidden = [*(figure.span for figure in figures), *placeholders]
    return [_matter(text, figure, sentences, hidden) for figure in figures]


def _matter(text: str, figure: Figure, sentences: Sequence[Span], hidden: Sequence[Span]) -> str | None:
    if figure.kind == "link":
        return None  # two pages on one matter are no contradiction
    known = matters()
    sentence = next(one for one in sentences if one.start <= figure.span.start < one.end)
    sentence = Span(sentence.start, max(sentence.end, figure.span.end))
    clause = _clause(text, figure.span, sentence)
    found = _told(text, figure, clause, hidden, known)
    if found is None and clause != sentence:
        found = _told(text, figure, sentence, hidden, known)
    if found is None:
        return None
    limit = _limit(text, figure, sentence, known)
    return "|".join((figure.kind, limit, *found))


def _clause(text: str, span: Span, sentence: Span) -> Span:
    start, end = sentence
    for found in _CLAUSE_END.finditer(text, sentence.start, sentence.end):
        if found.end() <= span.start:
            start = found.end()
        elif found.start() >= span.end:
            end = found.start()
            break
    return Span(start, end)


def _told(text: str, figure: Figure, within: Span, hidden: Sequence[Span], known: Matters) -> tuple[str, ...] | None:
    """The matter that stands nearest to the figure, and the words that are its own."""
    nearest: tuple[int, str] | None = None
    own: set[str] = set()
    is_start = False
    for found in _WORD.finditer(text, *within):
        if any(one.start < found.end() and found.start() < one.end for one in hidden):
            is_start = False
            continue
        word = fold(found.group())
        if found.start() >= figure.span.end and word in known.starts:
            is_start = True  # what follows says from when on it counts
            continue
        if is_start:
            continue
        matter = known.of_word(word)
        if matter is not None:
            away = (
                figure.span.start - found.end() if found.end() <= figure.span.start else found.start() - figure.span.end
            )
            if nearest is None or away < nearest[0]:
                nearest = (away, matter[0])
            if matter[1]:
                own.add(matter[1])
        elif figure.kind == "street" and found.start() >= figure.span.end:
            continue  # the town belongs to the address
        elif word not in known.plain and not word.isdigit() and (len(word) > 1 or found.group().isupper()):
            own.add(_ENDINGS.sub("", word))
    if len(own) > _MOST_OWN_WORDS:
        return None
    fewest = _FEWEST_OWN_WORDS if figure.kind in _NEEDS_OWN_WORDS or nearest is None else 0
    if len(own) < fewest - (figure.kind == "amount" and nearest is None):
        return None
    return (nearest[1] if nearest else "", *sorted(own))


def _limit(text: str, figure: Figure, sentence: Span, known: Matters) -> str:
    """Whether the figure is a lower or an upper bound of an amount; periods and contacts have none."""
    if figure.kind not in ("amount", "share"):
        return ""
    before = fold(text[max(sentence.start, figure.span.start - _BEFORE) : figure.span.start]).split()[-3:]
    return next((known.limits[word] for word in reversed(before) if word in known.limits), "")
