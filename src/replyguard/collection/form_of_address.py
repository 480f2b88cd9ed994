"""Which replies of a collection say Sie where the others say du, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from replyguard.facts.address import find_address, is_pronoun
from replyguard.text.offsets import Span
from replyguard.text.reading import Reading

_Form = Literal["formal", "informal"]
_SHOWN: dict[_Form, str] = {"formal": "Sie", "informal": "du"}
_FEWEST_OTHERS = 2


class Addressed(NamedTuple):
    """The word that shows how a reply addresses its reader."""

    reply: int
    span: Span
    source: Span


class OtherForm(NamedTuple):
    """A reply whose form of address is not that of the others, and the first of those; `usual` is theirs."""

    addressed: Addressed
    other: Addressed
    usual: str


@dataclass(slots=True)
class FormsOfAddress:
    """Keeps of each German reply its form of address; of one that mixes them nothing."""

    majority: float
    _by_form: dict[_Form, list[Addressed]] = field(default_factory=lambda: {"formal": [], "informal": []})

    def add(self, reply: int, reading: Reading) -> None:
        """Keep the form of a reply, and the first word that shows it."""
        text = reading.text[: reading.body_end]
        address = find_address(text, (*reading.quotes, *reading.quotations))
        form = address.form
        if form != "formal" and form != "informal":
            return
        marks = address.of_form(form)
        if not marks:
            return
        # a pronoun shows the form more plainly than the verb before it
        first = next((mark for mark in marks if is_pronoun(text[mark.span.start : mark.span.end])), marks[0])
        self._by_form[form].append(Addressed(reply, first.span, reading.source_span(first.span)))

    def others(self) -> Iterator[OtherForm]:
        """Each reply of the rarer form; where neither prevails, the first of the rarer alone stands for all."""
        forms = sorted(self._by_form, key=lambda form: (-len(self._by_form[form]), self._first(form)))
        usual, rare = (self._by_form[form] for form in forms)
        if not rare or len(usual) < _FEWEST_OTHERS:
            return
        prevails = len(usual) >= self.majority * (len(usual) + len(rare))
        for addressed in rare if prevails else rare[:1]:
            yield OtherForm(addressed, usual[0], _SHOWN[forms[0]])

    def _first(self, form: _Form) -> int:
        listed = self._by_form[form]
        return listed[0].reply if listed else -1
