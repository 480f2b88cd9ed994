"""Reads what an entry says can stand instead of it: wordings for its forms, in both forms of address."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from replyguard.text.views import fold

_LEFT_OUT = "-"
_EXCLAMATION = "!"


class InsteadError(ValueError):
    """A value of `instead:` that cannot be read; `part` is the piece of it that is wrong."""

    def __init__(self, part: str, problem: str) -> None:
        super().__init__(f"instead: {problem}")
        self.part = part


class Wording(NamedTuple):
    """One civil text that can stand in the place of a form; '' where the word is left out.

    `formal` is what it reads where the reader is addressed as Sie. As an exclamation it suits only where the word
    stands for itself: as a sentence, or between commas.
    """

    informal: str
    formal: str
    is_exclamation: bool = False

    @property
    def is_removal(self) -> bool:
        """True where the word is left out."""
        return not self.informal


class Instead(NamedTuple):
    """The wordings of an entry, the best first: of the word in all its forms, and of single forms."""

    any_form: tuple[Wording, ...]
    by_form: tuple[tuple[str, Wording], ...]
    """With the form in folded spelling."""

    def of(self, form: str) -> tuple[tuple[Wording, bool], ...]:
        """The wordings for a folded form, each with True where it is of this form alone, and needs no inflecting."""
        own = tuple((wording, True) for written, wording in self.by_form if written == form)
        return own or tuple((wording, False) for wording in self.any_form)


@lru_cache(maxsize=1024)
def read_instead(value: str) -> Instead:
    """The value of `instead:`; raises InsteadError."""
    any_form: list[Wording] = []
    by_form: list[tuple[str, Wording]] = []
    for part in value.split(","):
        form, equals, wording = part.partition("=")
        if not equals:
            any_form.append(_wording(part))
        elif not form.strip():
            raise InsteadError(part, f"{part.strip()!r} names no form before '='")
        else:
            by_form.append((fold(form.strip()), _wording(wording)))
    return Instead(tuple(any_form), tuple(by_form))


def _wording(written: str) -> Wording:
    text = " ".join(written.split())
    if not text:
        raise InsteadError(written, "a wording is empty; write '-' where the word can be left out")
    if text.removesuffix(_EXCLAMATION) == _LEFT_OUT:
        return Wording("", "", text.endswith(_EXCLAMATION))
    if "=" in text:
        raise InsteadError(written, f"{text!r} holds '=' twice; divide wordings by a comma")
    is_exclamation = text.endswith(_EXCLAMATION)
    sides = [side.strip() for side in text.removesuffix(_EXCLAMATION).split(" / ")]
    if len(sides) > 2:
        raise InsteadError(written, f"{text!r} has {len(sides)} sides; write 'informal / formal'")
    if not all(sides) or _LEFT_OUT in sides or text.startswith("/ ") or text.endswith(" /"):
        raise InsteadError(written, f"{text!r} lacks one side; write 'informal / formal'")
    return Wording(sides[0], sides[-1], is_exclamation)
