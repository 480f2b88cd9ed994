"""Finds names of people in free position: a small conditional random field over runs of words that may be names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

from replyguard.facts.personal_data.person_document import settled
from replyguard.facts.personal_data.person_features import TEMPLATES, features_of
from replyguard.facts.personal_data.person_grammar import FoundName, by_lists, in_plain_sight
from replyguard.facts.personal_data.person_lists import NAMES
from replyguard.facts.personal_data.person_words import PARTICLES, Run, Token, runs_of, tokens_of
from replyguard.text.word_data import lexicon_file

SCALE = 24
_LEAST_SURE = 0.5
_HIGHEST = 30.0


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by template and value, for the first and for further words of a name.

    `moves` from O, B, I and the beginning to O, B, I are factors of likelihoods.
    """

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
    found = [name for run in runs_of(text, tokens) for name in people_in(tokens, run, asked)]
    return sorted(
        (tokens[name.first].start, _end(text, tokens, name), name.confidence) for name in settled(tokens, found)
    )


def people_in(tokens: list[Token], run: Run, model: Model) -> Iterator[FoundName]:
    """The names in a run, as the model and the lists see them."""
    found = names_in(tokens, run, model)
    for name in found:
        yield by_lists(tokens, run, name)
    if not found and (name_in_sight := in_plain_sight(tokens, run)) is not None:
        yield name_in_sight


def _end(text: str, tokens: Sequence[Token], name: FoundName) -> int:
    """Where a name ends; the dot behind a last initial belongs to it."""
    last = tokens[name.last - 1]
    is_initial = len(last.text) == 1 and name.last - name.first > 1 and text[last.end : last.end + 1] == "."
    return last.end + is_initial


def names_in(tokens: list[Token], run: Run, model: Model) -> list[FoundName]:
    """The names in a run, by the likeliest label of each word."""
    scores = []
    for row in features_of(tokens, run):
        first = further = 0
        for values, value in zip(model.weights, row, strict=True):
            if value in values:
                one, other = values[value]
                first += one
                further += other
        scores.append((exp(min(first / SCALE, _HIGHEST)), exp(min(further / SCALE, _HIGHEST))))
    sure = marginals(scores, model.moves)
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


def marginals(
    scores: Sequence[tuple[float, float]], moves: tuple[tuple[float, float, float], ...]
) -> list[tuple[float, float, float]]:
    """How likely each label of each word is, over all labellings of the run: outside, first word, further word.

    Forward and backward, with the three labels written out: loops over them cost twice the time.
    """
    (oo, ob, oi), (bo, bb, bi), (io, ib, ii), (so, sb, si) = moves
    first, further = scores[0]
    o, b, i = so, sb * first, si * further
    ahead = [(o, b, i)]
    for first, further in scores[1:]:
        o, b, i = (
            o * oo + b * bo + i * io,
            first * (o * ob + b * bb + i * ib),
            further * (o * oi + b * bi + i * ii),
        )
        total = o + b + i
        o, b, i = o / total, b / total, i / total
        ahead.append((o, b, i))
    o = b = i = 1.0
    likelihoods = []
    for number in range(len(scores) - 1, -1, -1):
        left_o, left_b, left_i = ahead[number]
        left_o, left_b, left_i = left_o * o, left_b * b, left_i * i
        total = left_o + left_b + left_i
        likelihoods.append((left_o / total, left_b / total, left_i / total))
        first, further = scores[number]
        b, i = b * first, i * further
        o, b, i = oo * o + ob * b + oi * i, bo * o + bb * b + bi * i, io * o + ib * b + ii * i
        total = o + b + i
        o, b, i = o / total, b / total, i / total
    likelihoods.reverse()
    return likelihoods


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
            moves.append((exp(int(first) / SCALE), exp(int(second) / SCALE), exp(int(third) / SCALE)))
        else:
            value, first, further = line.split("\t")
            values[value] = (int(first), int(further))
    return Model(tuple(weights[template] for template in TEMPLATES), tuple(moves))
