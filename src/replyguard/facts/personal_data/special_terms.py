"""The words for what the law specially protects, by kind and part of speech, and where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from replyguard.text.views import fold
from replyguard.text.word_data import lexicon_file

_LANGUAGES = ("de", "en")
_TOKEN = re.compile(r"[^\W_]+(?:[-'.][^\W_]+)*")
_SHORTEST, _LONGEST = 3, 32
_LONGEST_TOKEN = 60
# what makes a compound a product or a place of data: "Diabetes-App", "Krankheitstage-Portal"
_OF_THINGS = re.compile(
    r"(?:app|apps|portal|tagebuch|daten|forum|blog|ratgeber|seite|news|forschung|praevention|vorsorge|schutz"
    r"|versicherung"
    r"|kasse|kassen|risiko|hilfe|stiftung|verein|tag|woche|monat|impfung|karte|wallet|bot|bots|welle|pandemie|welt)\Z"
)


class Term(NamedTuple):
    """A word or phrase found in the folded view: its kind of data ("health") and its sort ("noun", "state", "weak")."""

    start: int
    end: int
    kind: str
    sort: str


class _Terms(NamedTuple):
    exact: dict[str, list[tuple[str, str]]]
    beginnings: dict[str, list[tuple[str, str]]]
    endings: dict[str, list[tuple[str, str]]]
    insides: dict[str, list[tuple[str, str]]]
    phrases: dict[str, list[tuple[str, tuple[str, str]]]]


def literals() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What must stand in a text that holds a term: whole words or phrases, and parts of words."""
    words: set[str] = set()
    parts: set[str] = set()
    for term, (_, sort) in _listed():
        if sort != "land":  # what says that somebody comes from there opens the gate
            (parts if "*" in term else words).add(term.strip("*"))
    return tuple(sorted(words)), tuple(sorted(parts))


def terms_in(view: str, places: Sequence[int] | None = None, *, with_countries: bool = True) -> Iterator[Term]:
    """Every term of a folded text, in order; one of several words goes before one of them.

    With `places` only terms whose first word holds one of them, which must be in order, and countries if asked for.
    """
    known = _terms()
    covered = 0
    next_place = 0
    reads_all = places is None or with_countries
    for found in _TOKEN.finditer(view) if reads_all else _tokens_at(view, places or ()):
        start, end = found.span()
        if start < covered:
            continue
        is_place = places is None
        if places is not None:
            while next_place < len(places) and places[next_place] < start:
                next_place += 1
            is_place = next_place < len(places) and places[next_place] < end
        token = found.group()
        meanings: list[tuple[str, str]] = []
        for phrase, meaning in known.phrases.get(token, ()):
            stop = start + len(phrase.rstrip("*"))
            if view.startswith(phrase.rstrip("*"), start) and (
                phrase.endswith("*") or not view[stop : stop + 1].isalnum()
            ):
                rest = _TOKEN.match(view, stop)
                stop = rest.end() if rest is not None and phrase.endswith("*") else stop
                if stop > end:
                    end, meanings = stop, []
                meanings.append(meaning)
        if not meanings and is_place:
            meanings = list(_meanings(token, known))
        elif not meanings:
            meanings = [meaning for meaning in known.exact.get(token, ()) if meaning[1] == "land"]
        orders = [meaning for meaning in meanings if meaning[0] == "order"]
        for kind, sort in dict.fromkeys(orders or meanings):
            yield Term(start, end, kind, sort)
        if meanings:
            covered = end


def _tokens_at(view: str, places: Sequence[int]) -> Iterator[re.Match[str]]:
    """The tokens that hold these places, which are in order."""
    behind = 0
    for place in places:
        if place < behind:
            continue
        for token in _TOKEN.finditer(view, max(behind, view.rfind(" ", 0, place) + 1)):
            if token.end() > place:
                if token.start() <= place:
                    yield token
                    behind = token.end()
                break


def _meanings(token: str, known: _Terms) -> Iterator[tuple[str, str]]:
    if len(token) > _LONGEST_TOKEN or _OF_THINGS.search(token):
        return
    for part in dict.fromkeys((token, *token.removesuffix("'s").split("-"))):
        yield from known.exact.get(part, ())
        for length in range(_SHORTEST, min(len(part), _LONGEST) + 1):
            yield from known.beginnings.get(part[:length], ())
            yield from known.endings.get(part[-length:], ())
        if known.insides:
            for begin in range(len(part) - _SHORTEST + 1):
                for length in range(_SHORTEST, min(len(part) - begin, _LONGEST) + 1):
                    yield from known.insides.get(part[begin : begin + length], ())


def comes_from(words: Collection[str]) -> bool:
    """True where one of these literals is of a kind that speaks of countries, which open no gate themselves."""
    return not _origins().isdisjoint(words)


@cache
def _origins() -> frozenset[str]:
    return frozenset(term.strip("*") for term, (kind, _) in _listed() if kind == "origin")


@cache
def _terms() -> _Terms:
    terms = _Terms({}, {}, {}, {}, {})
    for term, meaning in _listed():
        bare = term.strip("*")
        first = _TOKEN.match(bare)
        if first is not None and first.end() < len(bare):
            phrases = terms.phrases.setdefault(first.group(), [])
            phrases.append((term.lstrip("*"), meaning))
            continue
        place = {
            (False, False): terms.exact,
            (False, True): terms.beginnings,
            (True, False): terms.endings,
            (True, True): terms.insides,
        }[term.startswith("*"), term.endswith("*")]
        place.setdefault(bare, []).append(meaning)
    return terms


@cache
def _listed() -> tuple[tuple[str, tuple[str, str]], ...]:
    """Every term with its kind and sort."""
    listed = []
    for language in _LANGUAGES:
        text = lexicon_file(language, "special", "txt").read_text(encoding="utf-8")
        sections = re.split(r"(?m)^\[([a-z-]+) (\w+)\]$", re.sub(r"(?m)^#.*$", "", text))
        for kind, sort, body in zip(sections[1::3], sections[2::3], sections[3::3], strict=True):
            terms = (" ".join(term.split()) for term in _folded(body).split(","))
            listed += [(term, (kind, sort)) for term in terms if term]
    return tuple(listed)


def _folded(body: str) -> str:
    """A section folded, its lines kept apart by commas."""
    return ",".join(fold(line) for line in body.split("\n"))
