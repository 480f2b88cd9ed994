"""Rules of kind `address`: du and Sie mixed, or not the form of the policy, of an earlier answer or of the customer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from replyguard.facts.address import Address, Mark, find_address, is_pronoun, words_of_address
from replyguard.facts.greeting import Greeting, find_greeting
from replyguard.rules.base import Case, Edit, Match, Needs
from replyguard.rules.header import Header
from replyguard.text.late_pattern import late_pattern
from replyguard.text.literals import Trigger
from replyguard.text.quotation_marks import quotation_spans
from replyguard.text.quotes import quoted_spans

Form = Literal["formal", "informal"]
_SHOWN: Mapping[Form, str] = {"formal": "Sie", "informal": "du"}
_ENDINGS = ("", "e", "em", "en", "er", "es")
# words that can be changed alone: the others bring a verb with them
_FORMAL_FOR = {"dir": "Ihnen", "dich": "Sie", **{f"dein{ending}": f"Ihr{ending}" for ending in _ENDINGS}}
_INFORMAL_FOR = {"ihnen": "dir", **{f"ihr{ending}": f"dein{ending}" for ending in _ENDINGS}}

# who greets several speaks to others than the one whom the team answered before
_SEVERAL = late_pattern(
    r"(?i)\A\W*(?:\w+\W+){1,2}(?:zusammen|alle|allerseits|miteinander|leute|ihr (?:lieben|beiden|zwei))\b"
)

_WISHES: Mapping[str, Form] = {"wants-sie": "formal", "wants-du": "informal"}


class AddressSource(Header):
    """A rule that compares the form of address with the draft itself, the policy, an earlier answer or the customer.

    Each speaks only where those before it have nothing to say, so that one slip is one finding.
    """

    kind: Literal["address"]
    compared_with: Literal["itself", "policy", "earlier-answer", "customer"]


class AddressRule:
    """Flags the first word whose form is not the right one."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: AddressSource) -> None:
        self.header = source
        self._source = source

    @cached_property
    def needs(self) -> Needs:
        """Words of a du for mixing, those of either form for the policy, an answer for the thread."""
        if self._source.compared_with == "earlier-answer":
            return Needs(answered=True, thread_cues=tuple(_WISHES))
        is_against_policy = self._source.compared_with == "policy"
        triggers = tuple(
            Trigger(word, self.header.name, form)
            for word, form in sorted(words_of_address().items())
            if is_against_policy or form == "informal"
        )
        is_against_customer = self._source.compared_with == "customer"
        return Needs(
            triggers=triggers,
            asks=() if is_against_policy else tuple(_WISHES),
            compares_with="address" if is_against_policy else None,
            reads_thread=is_against_customer,
        )

    def find(self, case: Case) -> Iterator[Match]:
        """The first wrong word, with the edits that set all of them right where that is sure."""
        found = getattr(self, f"_against_{self._source.compared_with.replace('-', '_')}")(case)
        if found is None:
            return
        wrong, right = found
        form: Form = wrong[0].form
        text = case.reading.text
        # a pronoun shows the form more plainly than the verb before it
        first = next((mark for mark in wrong if is_pronoun(text[slice(*mark.span)])), wrong[0])
        named = (_SHOWN[right], _SHOWN[form])
        yield Match(
            first.span,
            evidence=f"{named[1]} beside {named[0]}",
            confidence="high" if first.is_certain else "medium",
            edits=_edits(text, wrong),
            named=named[0],
        )

    def _against_itself(self, case: Case) -> tuple[Sequence[Mark], Form] | None:
        address = case.facts.address
        if address.form != "mixed":
            return None
        formal, informal = address.of_form("formal"), address.of_form("informal")
        right = _wanted(case) or _form_before(case) or address.marks[0].form
        if right == "formal":
            return informal, right
        # a title in the greeting alone is no Sie where a du was agreed upon
        return None if all(mark.is_title for mark in formal) else (formal, right)

    def _against_policy(self, case: Case) -> tuple[Sequence[Mark], Form] | None:
        right = _wanted(case)
        if right is None or all(hit.trigger.payload == right for hit in case.hits):
            return None
        address = case.facts.address
        if address.form in ("mixed", "none", right):
            return None
        return address.marks, right

    def _against_earlier_answer(self, case: Case) -> tuple[Sequence[Mark], Form] | None:
        form = case.facts.address.form
        if form not in ("formal", "informal") or _wanted(case) is not None or _SEVERAL.match(case.reading.text):
            return None
        earlier = _form_before(case)
        return None if earlier is None or earlier == form else (case.facts.address.marks, earlier)

    def _against_customer(self, case: Case) -> tuple[Sequence[Mark], Form] | None:
        """A du to somebody who said Sie; a Sie to somebody who said du is only polite."""
        if _wanted(case) is not None or not any(message.is_from_customer for message in case.thread):
            return None
        if case.facts.address.form != "informal" or _form_before(case) is not None:
            return None
        return (case.facts.address.marks, "formal") if _customer_says_sie(case) else None

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


def _wanted(case: Case) -> Form | None:
    """The form of the policy; ihr is a du to several."""
    if case.brand.address is None:
        return None
    return "formal" if case.brand.address == "sie" else "informal"


def _form_before(case: Case) -> Form | None:
    """The form that the customer wished for, or of the team's last answer; nothing is certain where it mixed them."""
    for message in reversed(case.thread):
        wished = [form for cue, form in _WISHES.items() if message.message.role == "customer" and message.cue(cue)]
        if wished:
            return wished[0] if len(wished) == 1 else None
        if message.is_from_team and not _is_to_another(message.message.text, case):
            form = _certain(_address_of(message.message.text))
            if form is not None:
                return form if form != "mixed" else None
    return None


def _is_to_another(earlier: str, case: Case) -> bool:
    """True where an earlier answer greets one person by name, and the draft another."""
    then, now = _greeted(earlier, find_greeting(earlier)), _greeted(case.reading.text, case.facts.greeting)
    return then is not None and now is not None and then != now


def _greeted(text: str, greeting: Greeting | None) -> str | None:
    """The last word of the name in a greeting; None for a greeting without one."""
    if greeting is None or greeting.name is None:
        return None
    return text[slice(*greeting.name)].split()[-1].strip("@!.,").casefold()


def _customer_says_sie(case: Case) -> bool:
    """True where nobody has answered yet, and the customer addressed the team as Sie and never as du or ihr."""
    if any(message.is_from_team and _address_of(message.message.text).marks for message in case.thread):
        return False
    forms = {_certain(_address_of(message.message.text)) for message in case.thread if message.is_from_customer}
    return forms - {None} == {"formal"}


def _address_of(text: str) -> Address:
    return find_address(text, (*quoted_spans(text), *quotation_spans(text)))


def _certain(address: Address) -> Literal["formal", "informal", "mixed"] | None:
    return address.form if address.form != "none" and any(mark.is_certain for mark in address.marks) else None


def _edits(text: str, wrong: Sequence[Mark]) -> tuple[Edit, ...]:
    """Each wrong word in the other form; none where one of them cannot be changed alone."""
    table = _FORMAL_FOR if wrong[0].form == "informal" else _INFORMAL_FOR
    edits = []
    for mark in wrong:
        word = text[mark.span.start : mark.span.end]
        instead = table.get(word.lower())
        if instead is None:
            return ()
        is_first = text[: mark.span.start].rstrip()[-1:] in ("", ".", "!", "?", ":")
        edits.append(Edit(mark.span, instead[0].upper() + instead[1:] if is_first else instead))
    return tuple(edits)
