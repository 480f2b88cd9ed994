"""The ways to find names that were compared: lists with a little grammar, the field alone; `spacy_way` is a third."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.names.scoring import Span
from replyguard.facts.personal_data.person_lists import AMBIGUOUS, FAMILY, GIVEN, PLACE
from replyguard.facts.personal_data.person_model import load_model, names_in
from replyguard.facts.personal_data.person_words import PARTICLES, Token, runs_of, tokens_of


def by_lists_alone(text: str) -> Iterator[Span]:
    """Listed given names in a row with what may follow them: initials, particles, listed family names."""
    tokens = tokens_of(text)
    for run in runs_of(text, tokens):
        first: int | None = None
        for number in range(run.first, run.last + 1):
            word = tokens[number] if number < run.last else None
            if first is not None and (word is None or not _goes_on(word)):
                yield tokens[first].start, _last(tokens, first, number).end
                first = None
            if first is None and word is not None and _begins(word):
                first = number


def by_field_alone(text: str) -> Iterator[Span]:
    """What the conditional random field says, without what the lists then settle."""
    tokens, model = tokens_of(text), load_model()
    for run in runs_of(text, tokens):
        for name in names_in(tokens, run, model):
            yield tokens[name.first].start, tokens[name.last - 1].end


def _begins(word: Token) -> bool:
    return bool(word.flags & (GIVEN | FAMILY)) and not word.flags & (AMBIGUOUS | PLACE) and not word.form


def _goes_on(word: Token) -> bool:
    return _begins(word) or word.key in PARTICLES or len(word.text.rstrip(".")) == 1


def _last(tokens: list[Token], first: int, end: int) -> Token:
    while end > first + 1 and not _begins(tokens[end - 1]):
        end -= 1
    return tokens[end - 1]
