"""Rules of kind `disclosure`: on somebody else's page a reply says for whom it speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from replyguard.facts.speaks_for import names_whom_it_speaks_for
from replyguard.facts.speaks_for_brand import speaks_for_brand
from replyguard.rules.base import Case, Insertion, Match, Needs
from replyguard.rules.header import Header, NonEmpty, Texts
from replyguard.text.views import fold

_LONGEST_SIGNATURE = 7


class DisclosureSource(Header):
    """A rule that asks for the author's affiliation.

    It is said by the cue, by a brand name of the policy in the author's name, the sign-off or where an insider names
    it ("I work at", not "my order from"), by an author who names a firm or a post as their own, which patterns and a
    classifier know, or by an earlier message of the team in the thread. `insert` is offered behind the greeting, with
    `{brand}` where the brand's name goes; `insert-nameless` where the policy names none.
    """

    kind: Literal["disclosure"]
    cue: NonEmpty
    insert: Texts
    insert_nameless: Texts


class DisclosureRule:
    """Flags a reply that does not say for whom it speaks."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: DisclosureSource) -> None:
        self.header = source
        self._source = source

    @cached_property
    def needs(self) -> Needs:
        """It looks at every draft of its venue, and asks for the cue in draft and thread."""
        return Needs(asks=(self._source.cue,), reads_thread=True)

    def find(self, case: Case) -> Iterator[Match]:
        """The whole draft, where nothing in it says so."""
        if case.facts.cue(self._source.cue) or self._names_the_brand(case):
            return
        if names_whom_it_speaks_for(case.reading.text[: case.reading.body_end]):
            return
        answers = [one for one in case.thread if one.message.role == "agent"]
        if any(one.cue(self._source.cue) or names_whom_it_speaks_for(one.message.text) for one in answers):
            return
        language, names = case.reading.language, case.brand.names
        text = self._source.insert if names else self._source.insert_nameless
        sentence = text.for_language(language).replace("{brand}", names[0] if names else "")
        yield Match(None, evidence="no affiliation", insertion=_behind_greeting(sentence, case))

    def _names_the_brand(self, case: Case) -> bool:
        """True where a name of the policy stands where it says who speaks."""
        names = [re.escape(fold(name)) for name in case.brand.names]
        if not names:
            return False
        named = "|".join(names)
        author = case.draft.author
        shown = fold(" ".join(filter(None, (author.name, author.signature) if author is not None else ())))
        if re.search(rf"(?<!\w)(?:{named})(?!\w)", shown):
            return True
        if speaks_for_brand(case.reading.folded.text, [fold(name) for name in case.brand.names]):
            return True
        *above, last_line = case.reading.text.rstrip().split("\n")
        is_signature = bool(above) and len(last_line.split()) <= _LONGEST_SIGNATURE
        if is_signature and re.search(rf"(?<!\w)(?:{named})(?!\w)", fold(last_line)):
            return True
        sign_off = case.facts.sign_off
        if sign_off is None:
            return False
        ending = fold(case.reading.text[sign_off.span.start : case.reading.body_end])
        return re.search(rf"(?<!\w)(?:{named})(?!\w)", ending) is not None

    def warm(self) -> None:
        """Read the classifier and the words that it asks about."""
        names_whom_it_speaks_for("Ein Xqzt hier")

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _behind_greeting(sentence: str, case: Case) -> Insertion:
    """The sentence at the beginning of the reply's body."""
    greeting, text = case.facts.greeting, case.reading.text
    if greeting is None:
        return Insertion(0, f"{sentence} ")
    position = greeting.span.end
    while position < len(text) and text[position] in ",!. ":
        position += 1
    lead = "" if position < len(text) and text[position - 1] in " \n" else " "
    while position < len(text) and text[position] == "\n":
        position, lead = position + 1, ""
    return Insertion(position, f"{lead}{sentence} ")
