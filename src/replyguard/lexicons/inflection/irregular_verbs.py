"""The irregular verbs of both languages, as their tables say them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from replyguard.lexicons.inflection.tables import alternatives, lines, mistake

_COLUMNS = {"de": 5, "en": 3}


@dataclass(frozen=True, slots=True)
class IrregularVerb:
    """An irregular verb: what stands behind its infinitive, each with the forms that stand side by side.

    German: third person, preterite, participle, subjunctive II. English: past, past participle.
    """

    infinitive: str
    principal: tuple[tuple[str, ...], ...] = ()
    further: tuple[str, ...] = ()
    """Forms that the principal parts do not tell."""
    excluded: frozenset[str] = frozenset()
    """What the principal parts would tell and is not said, or is another word."""
    is_whole: bool = False
    """True where `further` holds all its forms."""


@cache
def irregular_verbs(language: str) -> Mapping[str, IrregularVerb]:
    """The irregular verbs of a language by infinitive. Raises LexiconError for a line with too few columns."""
    verbs: dict[str, IrregularVerb] = {}
    for number, line in lines(language, "irregular-verbs"):
        infinitive, colon, whole = line.partition(":")
        if colon:
            verbs[infinitive] = IrregularVerb(infinitive, further=tuple(whole.split()), is_whole=True)
            continue
        columns, _, marked = line.partition(";")
        infinitive, *principal = (column.strip() for column in columns.split(","))
        if len(principal) + 1 != _COLUMNS[language]:
            raise mistake(language, "irregular-verbs", number, f"expected {_COLUMNS[language]} columns")
        extra = marked.split()
        verbs[infinitive] = IrregularVerb(
            infinitive,
            tuple(alternatives(column) for column in principal),
            tuple(form for form in extra if not form.startswith("-")),
            frozenset(form.removeprefix("-") for form in extra if form.startswith("-")),
        )
    return verbs
