"""What a rule is: a header, the literals that make it run, and a function from a case to matches."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, Protocol, runtime_checkable

from replyguard.draft import Draft, Role, Visibility
from replyguard.facts.facts import Facts
from replyguard.facts.participation import Participation, TakingPart
from replyguard.facts.thread import ReadMessage
from replyguard.lexicons.loading import OwnWords
from replyguard.lexicons.wording.wording import Wording
from replyguard.rules.header import Header
from replyguard.text.literals import Literals, Trigger
from replyguard.text.offsets import Span
from replyguard.text.phrase_index import Hit
from replyguard.text.reading import Reading
from replyguard.text.views import FoldedView
from replyguard.verdict import Confidence

DRAFT = "draft"
"""The source of what stands in the draft itself."""


Sieve = Callable[[Sequence[Hit], FoldedView], Sequence[Hit]]
"""Keeps those of the hits on a rule's literals that may come to something in a folded text."""


class RuleTimeout(Exception):
    """A rule ran out of the time that it may take; its verdict is undetermined."""


class Speaker(NamedTuple):
    """Who speaks, as the policy says: the brand's names, how it addresses people, where it can be reached."""

    names: tuple[str, ...] = ()
    address: Literal["du", "sie", "ihr"] | None = None
    private_channels: tuple[str, ...] = ()
    competitors: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    style: Literal["formal", "neutral", "relaxed"] | None = None
    goodwill: float | None = None

    def says(self, key: Literal["address"] | None) -> bool:
        """True where the policy says something of this, or nothing is asked for."""
        return key is None or bool(getattr(self, key))


class Options(NamedTuple):
    """What a policy may set of one rule: words that it lets pass, and the seconds of processor time it may take.

    `least_confidence` is how sure a model must be of what the rule reports; the rule's own figure where it is None.
    """

    allow: tuple[str, ...] = ()
    least_confidence: float | None = None
    seconds: float = 2.0


_NOBODY = Speaker()

ANSWERED = ("thread", "answered")
"""Owner of what wakes rules where the team has answered before."""


class Needs(NamedTuple):
    """What makes a rule run, and which facts it asks for. A rule that waits for nothing looks at every draft.

    `triggers` are literals in the draft (in the folded view or the skeleton), owned by the rule's name, or tables of
    them. `lexicons`,
    `words`, `data` and `cues` are facts: words of a lexicon by name or of an author's own files, personal data of a
    kind, cues by name; any of them in the draft makes the rule run. `thread_triggers`, `thread_data` and `thread_cues`
    are the same of the thread's messages, and `thread_roles` whose message of the thread makes it run.
    `asks` are cues that it asks for, of draft and thread, but does not wait for; `listens_to` literals whose hits it
    wants to see, but does not wait for; `other_lexicons` and `other_words` are likewise asked for. `reads_thread` says
    that it looks at the messages though none makes it run, `participation` that it runs only under a policy with
    criteria for taking part. `sieve` keeps those of the hits on the triggers that may come to something in a folded
    text; it runs where any are left. `answered` makes it run where an earlier answer of the team stands there. A rule
    that `compares_with` something of the brand is left out where the policy says nothing of it. A rule that needs
    `others` runs only where a saved reply is held against the others of its collection.
    """

    triggers: tuple[Trigger | Literals, ...] = ()
    lexicons: tuple[str, ...] = ()
    words: tuple[OwnWords, ...] = ()
    data: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    thread_triggers: tuple[Trigger | Literals, ...] = ()
    thread_data: tuple[str, ...] = ()
    thread_cues: tuple[str, ...] = ()
    thread_roles: tuple[Role, ...] = ()
    asks: tuple[str, ...] = ()
    listens_to: tuple[Trigger | Literals, ...] = ()
    other_lexicons: tuple[str, ...] = ()
    other_words: tuple[OwnWords, ...] = ()
    reads_thread: bool = False
    participation: bool = False
    sieve: Sieve | None = None
    answered: bool = False
    compares_with: Literal["address"] | None = None
    others: bool = False

    @property
    def all_cues(self) -> tuple[str, ...]:
        """Every cue that the rule asks for."""
        return (*self.cues, *self.thread_cues, *self.asks)

    def owners(self) -> tuple[object, ...]:
        """Whose hits in the draft make the rule run."""
        return (
            *dict.fromkeys(trigger.owner for trigger in self.triggers),
            *(("lexicon", name) for name in self.lexicons),
            *(("lexicon", words.name) for words in self.words),
            *(("data", kind) for kind in self.data),
            *(("cue", name) for name in self.cues),
        )

    def thread_owners(self) -> tuple[object, ...]:
        """Whose hits in a message of the thread make the rule run."""
        return (
            *dict.fromkeys(trigger.owner for trigger in self.thread_triggers),
            *(("data", kind) for kind in self.thread_data),
            *(("cue", name) for name in self.thread_cues),
            *(("role", role) for role in self.thread_roles),
            *((ANSWERED,) if self.answered else ()),
        )


NOTHING_NEEDED = Needs()
"""Of a rule that looks at every draft."""


class Case(NamedTuple):
    """All that a rule sees: the draft, its reading, its facts, the hits on the rule's own literals, and its options.

    `thread` are the messages before it, oldest first, where any rule of the policy reads them; `brand` is who speaks.
    `participation` are the policy's criteria for taking part, and `taking_part` what they say of this conversation;
    None where there are none.
    """

    draft: Draft
    reading: Reading
    facts: Facts
    hits: Sequence[Hit]
    options: Options
    thread: Sequence[ReadMessage] = ()
    brand: Speaker = _NOBODY
    participation: Participation | None = None
    taking_part: TakingPart | None = None


class Edit(NamedTuple):
    """A range of the visible text, and what is put in its place."""

    span: Span
    text: str


class Repeat(NamedTuple):
    """Where an earlier message holds the same: its source (`thread[0]`), the range in its text, and who can read it.

    `is_from_customer` is False for what the team wrote itself.
    """

    source: str
    span: Span
    visibility: Visibility = "public"
    is_from_customer: bool = True


class Insertion(NamedTuple):
    """A text to be put into the draft, at a place in the visible text."""

    position: int
    text: str


HINTED, SAID, FOREMOST = range(3)
"""What a route weighs: the matter is put together from hints, somebody says what it is, nothing else matters more."""


class Route(NamedTuple):
    """Where a matter belongs: in private (`switch`) or with somebody else (`escalate`), and what kind of matter it is.

    `is_moving` says that the draft itself already takes it there. `sentence` names the ready sentence, where it is not
    that of the kind. Of several kinds that belong in the same place the one with the greatest `weight` counts.
    """

    advice: Literal["switch", "escalate"]
    kind: str | None = None
    is_moving: bool = False
    sentence: str | None = None
    weight: int = SAID


class Match(NamedTuple):
    """One thing that a rule found; `span` counts code points of the visible text, None for the whole draft.

    `source` is the message that the span counts in, where it is not the draft (`thread[0]`). `route` goes into the
    verdict's routing; a match that is no finding does only that. `named` fills `{named}` in the rule's message.
    `is_private` says that what was matched must be shown masked. `alternatives` are further texts that can stand in the
    span's place, each a suggestion of its own. `related` are other places that belong to it; in the draft they count
    in the text as given.

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
    source: str = DRAFT
    route: Route | None = None
    is_finding: bool = True
    named: str | None = None
    is_private: bool = False
    insertion: Insertion | None = None
    alternatives: tuple[str, ...] = ()
    related: tuple[Repeat, ...] = ()


@runtime_checkable
class Rule(Protocol):
    """A rule, from a file or from Python.

    It runs where anything that it `needs` is there. `find` must not keep anything of the case.
    """

    @property
    def header(self) -> Header:
        """What the rule says of itself."""
        ...

    @property
    def redaction_label(self) -> Mapping[str, str]:
        """What stands in a match's place when it is redacted, by language; empty where the rule never redacts."""
        ...

    @property
    def needs(self) -> Needs:
        """What makes the rule run, and which facts it asks for."""
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


@runtime_checkable
class Worded(Protocol):
    """A rule whose triggers are the literals of one wording."""

    @property
    def wording(self) -> Wording:
        """That wording."""
        ...


def digest_of(rule: Rule) -> str:
    """A digest of what a rule consists of."""
    content = json.dumps(rule.fingerprint(), sort_keys=True)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
