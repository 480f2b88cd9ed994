"""The kinds of sentences for which there is a classifier, and what each learns from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Learnt:
    """A kind: its name, the family that a case must name, the cases' own name of it, and the rules of its examples."""

    name: str
    family: str
    cases: str
    rules: str
    but: tuple[str, ...] = ()
    """Beginnings of names of rules of that family that find something else."""

    def is_asked_for(self, must: Sequence[str]) -> bool:
        """True where a case must be found for this family."""
        return any(one == self.family or one.startswith(f"{self.family}.") for one in must)


_OWN = ("promotion.reads", "tone.reads", "commitment.reads")
"""The rules of the classifiers themselves: their examples are what they are tested with."""

KINDS = {
    one.name: one
    for one in (
        Learnt(
            "promotion",
            "promotion",
            "promotion",
            "promotion.",
            (*_OWN, "promotion.shop-link", "promotion.campaign-hashtag", "promotion.named-competitor"),
        ),
        Learnt(
            "tone",
            "tone",
            "tone",
            "tone.",
            (
                *_OWN,
                *("tone.mixed", "tone.address", "tone.shouting", "tone.punctuation", "tone.mocking-emoji"),
                *("tone.repeated", "tone.officialese", "tone.slang", "tone.too-casual"),
            ),
        ),
        Learnt("commitment", "commitment", "commitments", "commitment.", _OWN),
    )
}
