"""What a detector of personal data sees, and what it gives back."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from replyguard.draft import Author, Message
from replyguard.facts.personal_data.own import OwnContacts
from replyguard.text.offsets import Span
from replyguard.text.phrase_index import Hit
from replyguard.text.reading import Reading


class Strength(IntEnum):
    """How well a finding is founded; of overlapping ones the better founded stays."""

    SHAPE = 1
    """It looks like one, and nothing speaks against it."""
    CONTEXT = 2
    """Words beside it say what it is."""
    VALIDATED = 3
    """Its own check digits or its registry's ranges hold."""


class Datum(NamedTuple):
    """One thing found: its kind, its range in the visible text, how well founded, and what showed it.

    `evidence` never repeats the value: "check digits mod 97", "beside: Kundennummer".
    """

    kind: str
    span: Span
    strength: Strength
    evidence: str
    confidence: float = 1.0
    """From 0 to 1, where a model gives one."""


_NO_CONTACTS = OwnContacts()


class Scene(NamedTuple):
    """A text with what surrounds it, as detectors see it.

    `text` is what a reader sees, `view` the same folded: lower case, umlauts spelt out, full-width digits plain,
    zero-width characters gone, runs of blanks and line breaks one blank. `span` leads from the view to the text.
    """

    reading: Reading
    thread: tuple[Message, ...] = ()
    author: Author | None = None
    contacts: OwnContacts = _NO_CONTACTS
    brand: tuple[str, ...] = ()
    """The names of those who speak, as the policy gives them."""
    hits: Mapping[Hashable, Sequence[Hit]] | None = None
    """The literals of the gates that were met, by owner; None where nobody looked for them."""

    @property
    def text(self) -> str:
        """What a reader sees."""
        return self.reading.text

    @property
    def view(self) -> str:
        """The folded text."""
        return self.reading.folded.text

    def span(self, start: int, end: int) -> Span:
        """The range of the text that a range of the view stands for."""
        return self.reading.from_folded(start, end)

    def may_hold(self, gate: str, words: Collection[str]) -> bool:
        """False where none of a gate's words is in the text: what needs one of them need not be looked for."""
        hits = self.hits_of(gate)
        return hits is None or any(hit.trigger.literal in words for hit in hits)

    def hits_of(self, gate: str) -> Sequence[Hit] | None:
        """A gate's literals in the view; None where nobody looked for them."""
        return None if self.hits is None else self.hits.get(("gate", gate), ())

    def posted_by_customer(self, value: str) -> bool:
        """True where a customer's message holds the value, however it is spaced."""
        return any(holds(message, value) for message in self.thread if message.role == "customer")


def holds(message: Message, value: str) -> bool:
    """True where a message holds the value, however it is spaced."""
    return compact(value) in compact(message.text)


def compact(value: str) -> str:
    """Letters and digits alone, in one case: two spellings of a number or an address are the same."""
    return "".join(character for character in value.casefold() if character.isalnum())
