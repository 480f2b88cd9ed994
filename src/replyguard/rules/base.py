"""What a rule is: a header, the literals that make it run, and a function from a case to matches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from replyguard.draft import Draft, Visibility
from replyguard.facts.facts import Facts
from replyguard.rules.header import Header
from replyguard.text.offsets import Span
from replyguard.text.phrase_index import Hit, Trigger
from replyguard.text.reading import Reading
from replyguard.verdict import Confidence


class RuleTimeout(Exception):
    """A rule ran out of the time that it may take; its verdict is undetermined."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a policy may set of one rule: words that it lets pass, and the seconds of processor time it may take.

    `least_confidence` is how sure a model must be of what the rule reports; the rule's own figure where it is None.
    """

    allow: tuple[str, ...] = ()
    least_confidence: float | None = None
    seconds: float = 2.0


@dataclass(frozen=True, slots=True)
class Case:
    """All that a rule sees: the draft, its reading, its facts, the hits on the rule's own literals, and its options."""

    draft: Draft
    reading: Reading
    facts: Facts
    hits: Sequence[Hit]
    options: Options


class Edit(NamedTuple):
    """A range of the visible text, and what is put in its place."""

    span: Span
    text: str


class Repeat(NamedTuple):
    """Where an earlier message holds the same: its source (`thread[0]`), the range in its text, and who can read it."""

    source: str
    span: Span
    visibility: Visibility = "public"


@dataclass(frozen=True, slots=True)
class Match:
    """One thing that a rule found; `span` counts code points of the visible text, None for the whole draft.

    `replacement` is a civil text that can stand in the span's place, '' where it can be left out. `edits`, in order and
    apart, say the same where words around the span change with it: an article, a comma, the capital of what follows.
    `is_validated` says that the format's own check holds, so that redacting it is safe without a person looking.
    `repeats` are the places in the thread where the customer wrote the same.
    """

    span: Span | None
    evidence: str | None = None
    confidence: Confidence = "high"
    replacement: str | None = None
    edits: tuple[Edit, ...] = ()
    is_validated: bool = False
    repeats: tuple[Repeat, ...] = ()


class Rule(Protocol):
    """A rule, from a file or from Python.

    A rule with triggers runs only where one of them is hit (in the folded view or the skeleton); one without runs on
    every draft. `find` must not keep anything of the case.
    """

    @property
    def header(self) -> Header:
        """What the rule says of itself."""
        ...

    @property
    def redaction_label(self) -> Mapping[str, str]:
        """What stands in a match's place when it is redacted, by language; empty where the rule never redacts."""
        ...

    def triggers(self) -> Iterable[Trigger]:
        """The literals that make the rule run; empty for a rule that looks at every draft."""
        ...

    def lexicons(self) -> Iterable[str]:
        """The lexicons whose words the rule asks the facts for; a hit on any of them makes it run."""
        ...

    def data(self) -> Iterable[str]:
        """The kinds of personal data that the rule asks the facts for; finding any of them makes it run."""
        ...

    def find(self, case: Case) -> Iterable[Match]:
        """Everything that the rule finds, in any order; raises RuleTimeout where it ran out of time."""
        ...

    def warm(self) -> None:
        """Load what is otherwise loaded when the rule first runs."""
        ...

    def fingerprint(self) -> Any:
        """What the rule consists of, as plain JSON data: it goes into the policy's digest."""
        ...
