"""One run over saved replies: from what the readers give to what the reports are written about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from replyguard import Finding, Guard, Verdict, Waiver
from replyguard.draft import Kind, Venue, Visibility
from replyguard.linting.baseline import Baseline
from replyguard.linting.cache import Cache
from replyguard.linting.changes import Changes
from replyguard.linting.checking import Checker, NotChecked, Outcome, Row, Surroundings
from replyguard.linting.comparing import NOTHING_TOLD, Changed, Comparison, Told
from replyguard.linting.lint_file import LintFile, PathWaiver
from replyguard.linting.workers import Batch, check_beside, check_here
from replyguard.reports.record import Checked, Locate, OtherPlace, digest_of, masked_text, ordinals_of
from replyguard.saved_replies import SavedReply, Unreadable
from replyguard.verdict import decision_of

_MOST_REPLIES = 256
_MOST_CHARACTERS = 200_000
_CHANGED = "changed while the replies were compared; lint again"


@dataclass(frozen=True, slots=True)
class Clean:
    """A reply in which nothing was found; `locate` is that of the reply."""

    path: str
    locate: Locate = field(compare=False)


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A reply that was left out, because it stood there before."""

    path: str


Result = Checked | Clean | Unchanged | Unreadable
Source = SavedReply | Unreadable | Unchanged


@dataclass(frozen=True, slots=True)
class Asked:
    """What the caller said for all replies; what it left open, the lint file says by path."""

    guard: int | None = None
    venue: Venue | None = None
    visibility: Visibility | None = None
    kind: Kind | None = None


@dataclass(slots=True)
class _Pending:
    """The items of a batch in order; the outcomes that are known, by index; keys of those to be remembered."""

    items: list[Source] = field(default_factory=list)
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    open: list[int] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    keys: list[bytes] = field(default_factory=list)
    context: bytes = b""


@dataclass(slots=True)
class Run:
    """Checks replies with the guards of the paths, and remembers what has to be told at the end.

    `guards[0]` is that of paths of which nothing is said; behind it stand those of `lint_file.policies`, in order.
    """

    guards: Sequence[Guard]
    lint_file: LintFile = field(default_factory=LintFile.none)
    asked: Asked = field(default_factory=Asked)
    jobs: int = 1
    cache: Cache | None = None
    baseline: Baseline | None = None
    changes: Changes | None = None
    checker: Callable[[Sequence[Guard]], Checker] = Checker
    _waivers: dict[Waiver, PathWaiver] = field(default_factory=dict)
    _used: set[Waiver] = field(default_factory=set)
    _around: tuple[str, Surroundings, tuple[PathWaiver, ...]] | None = None
    _comparison: Comparison | None = None

    def compare(self, read: Callable[[], Iterable[SavedReply | Unreadable]]) -> None:
        """Hold the replies that `read` gives, each time the same, against each other before they are checked."""
        comparison = Comparison(self.guards, self._surroundings)
        comparison.compare(read)
        self._comparison, self._around = comparison, None

    def results(self, items: Iterable[SavedReply | Unreadable]) -> Iterator[Result]:
        """What came of each item, in order."""
        checker = self.checker(self.guards)
        batches = self._batches(items)
        done = check_here(checker, batches) if self.jobs == 1 else check_beside(checker, batches, self.jobs)
        for batch, outcomes in done:
            yield from self._told(batch, outcomes)

    def unused_waivers(self) -> list[PathWaiver]:
        """The exceptions for what was linted that covered nothing."""
        return [written for waiver, written in self._waivers.items() if waiver not in self._used]

    def recall(self, replies: Iterable[SavedReply | Unreadable], used: Iterable[Waiver]) -> None:
        """Remember what an earlier run has checked: the exceptions for these replies, and those that it used."""
        for reply in replies:
            if isinstance(reply, SavedReply):
                self._surroundings(reply)
        self._used.update(used)

    @property
    def used_waivers(self) -> list[Waiver]:
        """The exceptions that have covered something so far."""
        return sorted(self._used, key=Waiver.model_dump_json)

    @property
    def today(self) -> date:
        """The day that exceptions are held against."""
        return self.guards[0].today()

    def _batches(self, items: Iterable[SavedReply | Unreadable]) -> Iterator[Batch[_Pending]]:
        pending, around, length = _Pending(), Surroundings(), 0
        for item in items:
            source: Source = item
            told = NOTHING_TOLD
            if isinstance(item, SavedReply) and self._comparison is not None:
                try:
                    told = self._comparison.told(item)
                except Changed:
                    source = item = Unreadable(item.path, item.locate(0)[0], _CHANGED)
            if isinstance(item, SavedReply):
                if self.changes is not None and not self.changes.is_new(item.path, item.text):
                    source = Unchanged(item.path)
                else:
                    its = self._surroundings(item)
                    if its is not around and its != around and pending.items:
                        yield self._batch(pending, around)
                        pending, length = _Pending(), 0
                    around = its
                    length += len(item.text)
            pending.items.append(source)
            pending.told.append(told)
            if len(pending.items) >= _MOST_REPLIES or length >= _MOST_CHARACTERS:
                yield self._batch(pending, around)
                pending, length = _Pending(), 0
        if pending.items:
            yield self._batch(pending, around)

    def _batch(self, pending: _Pending, around: Surroundings) -> Batch[_Pending]:
        """The batch without what is known already."""
        indices = [index for index, item in enumerate(pending.items) if isinstance(item, SavedReply)]
        rows = [
            _row(item, told)
            for item, told in zip(pending.items, pending.told, strict=True)
            if isinstance(item, SavedReply)
        ]
        if self.cache is None or not rows:
            pending.open = indices
            return Batch(rows, around, pending)
        digest = self.guards[around.guard].stamp.digest
        pending.context = self.cache.context(digest, around.to_json())
        keys = self.cache.keys(pending.context, rows)
        known = self.cache.known(pending.context, keys, rows)
        pending.outcomes = {indices[i]: outcome for i, outcome in known.items()}
        still_open = [i for i in range(len(rows)) if i not in known]
        pending.open = [indices[i] for i in still_open]
        pending.keys = [keys[i] for i in still_open]
        return Batch([rows[i] for i in still_open], around, pending)

    def _told(self, batch: Batch[_Pending], outcomes: Sequence[Outcome]) -> Iterator[Result]:
        pending = batch.tag
        if self.cache is not None:
            for key, row, outcome in zip(pending.keys, batch.rows, outcomes, strict=False):
                self.cache.remember(pending.context, key, row, outcome)
        pending.outcomes.update(zip(pending.open, outcomes, strict=True))
        for index, item in enumerate(pending.items):
            if not isinstance(item, SavedReply):
                yield item
                continue
            outcome = pending.outcomes[index]
            if outcome is None:
                yield Clean(item.path, item.locate)
            elif isinstance(outcome, NotChecked):
                yield Unreadable(item.path, item.locate(0)[0], outcome.message)
            else:
                yield self._checked(item, outcome, pending.told[index])

    def _checked(self, item: SavedReply, verdict: Verdict, told: Told) -> Checked | Clean:
        """The record of a reply without the findings that the baseline has accepted."""
        self._used.update(finding.waived for finding in verdict.findings if finding.waived is not None)
        masked, digest = masked_text(item.text, verdict), digest_of(item.text)
        numbered = list(zip(verdict.findings, ordinals_of(verdict.findings), strict=True))
        left = numbered
        if self.baseline is not None:
            unwaived = [(finding.rule, ordinal) for finding, ordinal in numbered if finding.waived is None]
            self.baseline.note(item.path, digest, unwaived)
            left = [one for one in numbered if not self._is_accepted(digest, *one)]
        accepted = len(numbered) - len(left)
        if accepted:
            findings = tuple(finding for finding, _ in left)
            decision = decision_of(findings, is_complete=verdict.is_complete)
            verdict = verdict.model_copy(update={"findings": findings, "decision": decision})
        ordinals = tuple(ordinal for _, ordinal in left)
        elsewhere = _elsewhere(told)
        return Checked(
            item.path, verdict.id, item.text, masked, verdict, item.locate, ordinals, accepted, digest, elsewhere
        )

    def _is_accepted(self, digest: str, finding: Finding, ordinal: int) -> bool:
        return (
            self.baseline is not None
            and finding.waived is None
            and self.baseline.accepts(digest, finding.rule, ordinal)
        )

    def _surroundings(self, reply: SavedReply) -> Surroundings:
        if self._around is None or self._around[0] != reply.path:
            self._around = (reply.path, *self._of_path(reply.path))
        _, around, named = self._around
        if reply.visibility is not None and reply.visibility != around.visibility:
            around = replace(around, visibility=reply.visibility)  # what the file itself says of a note
        own = tuple(one.waiver() for one in named if one.reply == reply.name) if named else ()
        return replace(around, waivers=(*around.waivers, *own)) if own else around

    def _of_path(self, path: str) -> tuple[Surroundings, tuple[PathWaiver, ...]]:
        """What counts for a file, and the exceptions for single replies in it."""
        said = self.lint_file.settings_of(path)
        policy = next((one.policy for one in reversed(said) if one.policy), None)
        guard = 0
        if self.asked.guard is not None:
            guard = self.asked.guard
        elif policy is not None:
            guard = 1 + self.lint_file.policies.index(self.lint_file.folder / policy)
        waivers = self.lint_file.waivers_of(path)
        self._waivers.update((one.waiver(), one) for one in waivers)
        venue = next((one.venue for one in reversed(said) if one.venue is not None), None)
        visibility = next((one.visibility for one in reversed(said) if one.visibility is not None), None)
        kind = next((one.kind for one in reversed(said) if one.kind is not None), None)
        around = Surroundings(
            guard,
            self.asked.venue or venue or "owned",
            self.asked.visibility or visibility or "public",
            self.asked.kind or kind or "saved-reply",
            tuple(one.waiver() for one in waivers if one.reply is None),
            self._comparison is not None,
        )
        return around, tuple(one for one in waivers if one.reply is not None)


def _row(reply: SavedReply, told: Told) -> Row:
    return Row(reply.text, reply.name, reply.format, reply.language, told.notes)


def _elsewhere(told: Told) -> dict[tuple[str, int], tuple[OtherPlace, ...]]:
    """The places in other replies, by rule and how-manieth note of it."""
    seen: Counter[str] = Counter()
    places = {}
    for rule, others in told.places:
        seen[rule] += 1
        places[rule, seen[rule]] = others
    return places
