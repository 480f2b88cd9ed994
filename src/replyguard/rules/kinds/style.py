"""Rules of kind `style`: wording that jars with the style in which a team speaks, too casual or too stiff."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from replyguard.rules.base import Case, Match
from replyguard.rules.kinds.phrases import PhrasesHeader, PhrasesRule


class StyleSource(PhrasesHeader):
    """Phrases that jar with a style.

    `jars_with: formal` counts where the policy's `brand.style` is formal, or, where it names none, its readers are
    addressed with Sie; `relaxed` where it is relaxed, or they are addressed with du. Where the policy says neither, the
    draft's own form of address does.
    """

    kind: Literal["style"]
    jars_with: Literal["formal", "relaxed"]


class StyleRule(PhrasesRule):
    """Flags phrases where the style is another."""

    def __init__(self, source: StyleSource) -> None:
        super().__init__(source)
        self._jars_with = source.jars_with

    def find(self, case: Case) -> Iterator[Match]:
        """Every phrase that counts, where the style is the one that it jars with."""
        if _style(case) == self._jars_with:
            yield from super().find(case)


def _style(case: Case) -> Literal["formal", "neutral", "relaxed"]:
    brand = case.brand
    if brand.style is not None:
        return brand.style
    if brand.address is not None:
        return "formal" if brand.address == "sie" else "relaxed"
    form = case.facts.form_of_address
    return "formal" if form == "formal" else "relaxed" if form == "informal" else "neutral"
