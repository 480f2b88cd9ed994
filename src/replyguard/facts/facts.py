"""The shared facts of one draft, each found out when a rule first asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from replyguard.facts.cues import NO_CUES, Cues, Passage
from replyguard.facts.personal_data.datum import Datum
from replyguard.facts.personal_data.search import NO_DATA, FoundData
from replyguard.facts.words import CoarseWord, find_words, met_words, unmask_words
from replyguard.lexicons.lexicon import Lexicon, WordMatch
from replyguard.lexicons.wording.wording import Place
from replyguard.text.offsets import Span
from replyguard.text.phrase_index import Hit, PhraseIndex, by_owner
from replyguard.text.reading import Reading
from replyguard.text.views import fold

if TYPE_CHECKING:
    from replyguard.facts.address import Address, FormOfAddress
    from replyguard.facts.greeting import Greeting, SignOff
    from replyguard.facts.measures import Measures
    from replyguard.facts.requests import Request


class Facts:
    """What is known of one reading; every fact is made once and then kept.

    `plain_hits` are those of a scan, `coarse` and `disguised` the words of lexicons that were met in the folded view
    and in the skeleton, each by owner.
    """

    def __init__(
        self,
        reading: Reading,
        lexicons: Mapping[str, Lexicon],
        plain_hits: Mapping[object, Sequence[Hit]],
        coarse: Mapping[object, Iterable[WordMatch]],
        disguised: Mapping[object, Iterable[WordMatch]],
        index: PhraseIndex,
        data: FoundData = NO_DATA,
        cues: Cues = NO_CUES,
    ) -> None:
        self._given = reading, lexicons, plain_hits, coarse, disguised, index, data, cues
        self._reading = reading
        self._lexicons = lexicons
        self._plain_hits = plain_hits
        self._coarse = coarse
        self._disguised = disguised
        self._index = index
        self._data = data
        self._passage = Passage(reading.folded, plain_hits, cues)
        self._judged: dict[str, bool] = {}
        self._words: dict[str, tuple[CoarseWord, ...]] = {}

    def afresh(self) -> Facts:
        """The same with nothing found out yet."""
        return Facts(*self._given)

    @cached_property
    def measures(self) -> Measures:
        """Numbers of the whole text."""
        from replyguard.facts.measures import Measures

        return Measures(self._reading)

    @cached_property
    def greeting(self) -> Greeting | None:
        """The greeting at the beginning."""
        from replyguard.facts.greeting import find_greeting

        return find_greeting(self._reading.text)

    @cached_property
    def sign_off(self) -> SignOff | None:
        """The closing words and signature."""
        from replyguard.facts.greeting import find_sign_off

        return find_sign_off(self._reading.text[: self._reading.body_end])

    @cached_property
    def address(self) -> Address:
        """How the author addresses the reader in German, with the words that show it."""
        from replyguard.facts.address import find_address

        reading = self._reading
        address = find_address(reading.text[: reading.body_end], (*reading.quotes, *reading.quotations))
        if reading.language == "de" and address.form != "mixed":
            return address
        # in a sentence of another language "bring" is no request to a du
        return address.where(lambda at: reading.language_at(at) != "en")

    @property
    def form_of_address(self) -> FormOfAddress:
        """How the author addresses the reader in German: formal, informal, mixed or none."""
        return self.address.form

    @property
    def quotes(self) -> tuple[Span, ...]:
        """What is quoted from somebody else."""
        return self._reading.quotes

    @cached_property
    def _unmasked(self) -> dict[str, list[CoarseWord]]:
        return unmask_words(self._lexicons, self._reading)

    def words(self, lexicon: str) -> tuple[CoarseWord, ...]:
        """The words of a lexicon in the text, in order."""
        if lexicon not in self._words:
            owner = ("lexicon", lexicon)
            self._words[lexicon] = find_words(
                self._reading,
                self._coarse.get(owner, ()),
                self._disguised.get(owner, ()),
                self._unmasked.get(lexicon, ()),
            )
        return self._words[lexicon]

    def hits(self, owner: object) -> Sequence[Hit]:
        """The hits in the folded view of literals with this owner."""
        return self._plain_hits.get(owner, ())

    def cue(self, name: str) -> tuple[Place, ...]:
        """Where a cue stands in the author's own words, as ranges of the folded view.

        Raises KeyError for a cue that no rule said it asks for.
        """
        places = self._passage.cue(name)
        if not places or not self._reading.quotes:
            return places
        reading = self._reading
        return tuple(one for one in places if not reading.is_quoted(reading.from_folded(one.start, one.end)))

    def phrase(self, name: str, place: Place) -> str:
        """The line of a cue's file that stands at a place of it."""
        return self._passage.phrase(name, place)

    @cached_property
    def requests(self) -> tuple[Request, ...]:
        """The private data that the draft asks for; a rule that reads it asks for its cues (`REQUEST_CUES`)."""
        from replyguard.facts.requests import find_requests

        return tuple(find_requests(self._reading.folded, self.cue, self._sort_of_data))

    def _sort_of_data(self, place: Place) -> str:
        return self.phrase("private-data", place).removeprefix("<asked-").removesuffix(">")

    def personal_data(self, kind: str) -> Sequence[Datum]:
        """The personal data of a kind, in order; raises DetectorFailure where that could not be found out."""
        return self._data.of_kind(kind)

    def holds_coarse_word(self, text: str) -> bool:
        """True where a text put in the draft would be coarse itself: a word of any lexicon, in any form."""
        view = fold(text)
        if view not in self._judged:
            hits = by_owner(self._index.scan(view))
            self._judged[view] = any(
                met_words(lexicon, hits.get(("lexicon", name), ()), view) for name, lexicon in self._lexicons.items()
            )
        return self._judged[view]
