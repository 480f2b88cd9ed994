"""Finds names of people in free position: a small conditional random field over runs of words that may be names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

from replyguard.facts.personal_data.person_document import settled
from replyguard.facts.personal_data.person_features import TEMPLATES, features_of
from replyguard.facts.personal_data.person_grammar import FoundName, by_lists
from replyguard.facts.personal_data.person_lists import NAMES
from replyguard.facts.personal_data.person_words import PARTICLES, Run, Token, runs_of, tokens_of
from replyguard.text.word_data import lexicon_file

SCALE = 24
_LEAST_SURE = 0.5


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by template and value, for the first and for further words of a name; `moves` from O, B, I, start."""

    weights: tuple[dict[str, tuple[int, int]], ...]
    moves: tuple[tuple[float, float, float], ...]


def find_names(
    text: str,
    language: str | None = None,  # noqa: ARG001
    model: Model | None = None,
) -> list[tuple[int, int, float]]:
    """The names of people in a text: start and end in code points, and how sure the model is, from 0 to 1.

    Lone given names and family names are among them, and family names of people who are named in full elsewhere. The
    model that ships is one for German and English.
    """
    asked = model or load_model()
    tokens = tokens_of(text)
    found = [by_lists(tokens, run, name) for run in runs_of(text, tokens) for name in names_in(tokens, run, asked)]
    return sorted(
        (tokens[name.first].start, _end(text, tokens, name), name.confidence) for name in settled(tokens, found)
    )


def _end(text: str, tokens: Sequence[Token], name: FoundName) -> int:
    """Where a name ends; the dot behind a last initial belongs to it."""
    last = tokens[name.last - 1]
    is_initial = len(last.text) == 1 and name.last - name.first > 1 and text[last.end : last.end + 1] == "."
    return last.end + is_initial


def names_in(tokens: list[Token], run: Run, model: Model) -> list[FoundName]:
    """The names in a run, by the likeliest label of each word."""
    moves = model.moves
    scores = []
    for row in features_of(tokens, run):
        first = further = 0
        for values, value in zip(model.weights, row, strict=True):
            found = values.get(value)
            if found is not None:
                first += found[0]
                further += found[1]
        scores.append((0.0, first / SCALE, further / SCALE))
    sure = _marginals(scores, moves)
    names = []
    start: int | None = None
    for i, (outside, first_word, further_word) in enumerate(sure):
        goes_on = start is not None and further_word >= first_word and further_word > outside
        if start is not None and not goes_on:
            names.append(_name(tokens, run, start, i, sure))
            start = None
        if start is None and first_word + further_word > _LEAST_SURE:
            start = i
    if start is not None:
        names.append(_name(tokens, run, start, len(sure), sure))
    return names


def _name(tokens: list[Token], run: Run, start: int, end: int, sure: Sequence[tuple[float, float, float]]) -> FoundName:
    while (
        end > start + 1 and tokens[run.first + end - 1].key in PARTICLES and tokens[run.first + end - 1].text.islower()
    ):
        end -= 1
    return FoundName(run.first + start, run.first + end, 1 - max(one[0] for one in sure[start:end]))


def _marginals(
    scores: list[tuple[float, float, float]], moves: tuple[tuple[float, float, float], ...]
) -> list[tuple[float, float, float]]:
    """How likely each label of each word is, over all labellings of the run."""
    begin = moves[3]
    rows = [tuple(exp(min(score, 30.0)) for score in one) for one in scores]
    factors = [tuple(exp(move) for move in row) for row in moves[:3]]
    ahead = [tuple(exp(begin[k]) * rows[0][k] for k in range(3))]
    for row in rows[1:]:
        before = ahead[-1]
        now = [row[k] * sum(before[j] * factors[j][k] for j in range(3)) for k in range(3)]
        total = sum(now)
        ahead.append(tuple(value / total for value in now))
    behind = [(1.0, 1.0, 1.0)]
    for row in reversed(rows[1:]):
        after = behind[-1]
        now = [sum(factors[j][k] * row[k] * after[k] for k in range(3)) for j in range(3)]
        total = sum(now)
        behind.append((now[0] / total, now[1] / total, now[2] / total))
    behind.reverse()
    marginals = []
    for left, right in zip(ahead, behind, strict=True):
        both = [left[k] * right[k] for k in range(3)]
        total = sum(both)
        marginals.append((both[0] / total, both[1] / total, both[2] / total))
    return marginals


@cache
def load_model() -> Model:
    """The model that ships."""
    text = lexicon_file(NAMES, "model", "txt").read_text(encoding="utf-8")
    return read_model(text)


def read_model(text: str) -> Model:
    """A model of its file; raises ValueError for a template that nobody knows."""
    weights: dict[str, dict[str, tuple[int, int]]] = {template: {} for template in TEMPLATES}
    moves: list[tuple[float, float, float]] = []
    values: dict[str, tuple[int, int]] | None = None
    for line in text.split("\n"):
        if (line[:1] == "#" and "\t" not in line) or not line:
            continue
        if "\t" not in line:
            name = line[1:-1]
            if name != "moves" and name not in weights:
                raise ValueError(f"the model of names has a template {name!r} that is unknown; train it anew")
            values = None if name == "moves" else weights[name]
        elif values is None:
            first, second, third = line.split("\t")
            moves.append((int(first) / SCALE, int(second) / SCALE, int(third) / SCALE))
        else:
            value, first, further = line.split("\t")
            values[value] = (int(first), int(further))
    return Model(tuple(weights[template] for template in TEMPLATES), tuple(moves))
