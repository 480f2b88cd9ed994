"""Forms of ordinary words that no ending tells: genders and cases of German nouns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from replyguard.errors import LexiconError, Problem
from replyguard.lexicons.format import lines_of
from replyguard.text.views import fold
from replyguard.text.word_data import lexicon_root

Gender = Literal["der", "die", "das"]
Number = Literal["singular", "plural"]
Case = Literal["nominative", "accusative", "dative", "genitive"]

_SHORTEST_HEAD = 3


@dataclass(frozen=True, slots=True)
class Noun:
    """A German noun; the plural forms are empty where it has none."""

    gender: Gender
    nominative: str
    genitive: str
    plural: str
    dative_plural: str

    def form(self, case: Case, number: Number) -> str:
        """The noun in a case; '' in a plural that it does not have."""
        if number == "plural":
            return self.dative_plural if case == "dative" else self.plural
        return self.genitive if case == "genitive" else self.nominative

    def in_compound(self, modifier: str) -> Noun:
        """The compound that this noun is the head of."""
        forms = (self.nominative, self.genitive, self.plural, self.dative_plural)
        return Noun(self.gender, *(modifier + form.lower() if form else "" for form in forms))


def german_noun(word: str) -> Noun | None:
    """The noun that has `word` as one of its forms, or whose last part has."""
    nouns = _german_nouns()
    folded = fold(word)
    for start in range(max(1, len(word) - _SHORTEST_HEAD + 1)):
        found = nouns.get(fold(word[start:]))
        if found is not None and folded.endswith(fold(word[start:])):
            return found if start == 0 else found.in_compound(word[:start])
    return None


@cache
def _german_nouns() -> dict[str, Noun]:
    nouns: dict[str, Noun] = {}
    for number, line in _lines("nouns"):
        article, _, forms = line.partition(" ")
        written = [form.strip() for form in forms.split(",")]
        if article not in ("der", "die", "das") or len(written) not in (2, 4):
            message = "expected 'der|die|das nominative, genitive[, plural, dative plural]'"
            raise LexiconError([Problem("de/nouns.txt", number, 1, "", message)])
        noun = Noun(article, *(written if len(written) == 4 else (*written, "", "")))  # type: ignore[arg-type]
        for form in written:
            nouns.setdefault(fold(form), noun)
    return nouns


def _lines(name: str) -> Iterator[tuple[int, str]]:
    file = lexicon_root() / "de" / f"{name}.txt"
    return lines_of(file.read_text(encoding="utf-8")) if file.is_file() else iter(())
