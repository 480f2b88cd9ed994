"""The messages of a thread as rules see them: each folded and scanned once, with its personal data where asked for."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from replyguard.draft import Message, Visibility
from replyguard.facts.cues import Cues, Passage
from replyguard.facts.personal_data.datum import Datum
from replyguard.facts.personal_data.search import NO_DATA, FoundData
from replyguard.text.offsets import Span
from replyguard.text.phrase_index import Hit
from replyguard.text.views import FoldedView


class ReadMessage(Passage):
    """One earlier message: its number in the thread, who can read it, and what stands in it."""

    def __init__(
        self,
        number: int,
        message: Message,
        visibility: Visibility,
        view: FoldedView,
        hits: Mapping[Hashable, Sequence[Hit]],
        cues: Cues,
        data: FoundData = NO_DATA,
    ) -> None:
        super().__init__(view, hits, cues)
        self.number = number
        self.message = message
        self.visibility = visibility
        """The message's own, else the draft's."""
        self._data = data

    @property
    def source(self) -> str:
        """What findings call it: `thread[0]`."""
        return f"thread[{self.number}]"

    @property
    def is_from_customer(self) -> bool:
        """True for what the customer wrote."""
        return self.message.role == "customer"

    @property
    def is_from_team(self) -> bool:
        """True for an earlier answer of the team."""
        return self.message.role == "agent"

    def personal_data(self, kinds: Iterable[str]) -> list[Datum]:
        """The personal data of these kinds; raises DetectorFailure where that could not be found out."""
        return [datum for kind in kinds for datum in self._data.of_kind(kind)]

    def owners(self) -> Iterator[Hashable]:
        """What it holds that may make a rule run: literals, kinds of data found or whose search failed, its author."""
        yield from self.hits
        yield from (("data", kind) for kind in self._data.kinds())
        yield ("role", self.message.role)

    def span(self, start: int, end: int) -> Span:
        """The range of the message's text that a range of its folded view stands for."""
        return self.view.source_span(start, end)
