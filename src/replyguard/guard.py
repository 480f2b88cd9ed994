"""The guard: one readable way from a draft to a verdict."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from replyguard.compiled import CompiledPolicy, PlannedRule, owners_in
from replyguard.draft import Draft, Message, Venue, Visibility, as_draft
from replyguard.errors import DraftError
from replyguard.facts.facts import Facts
from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.search import NO_DATA, DetectorFailure, FoundData, search
from replyguard.facts.thread import ReadMessage
from replyguard.findings import Found, Shown, contract_order, finding_of, redaction_of, standing
from replyguard.policy.policy import Policy
from replyguard.processor_time import within
from replyguard.routing import engagement_of, moving_sentence, routing_of
from replyguard.rules.base import Case, Match, RuleTimeout
from replyguard.stream import HOLD, LOOKAHEAD, ReplyStream
from replyguard.text.phrase_index import Hit, by_owner
from replyguard.text.reading import Reading
from replyguard.text.views import FoldedView
from replyguard.verdict import (
    SCHEMA_VERSION,
    CheckOutcome,
    Checks,
    Finding,
    PolicyStamp,
    RecordError,
    Routing,
    Verdict,
    decision_of,
)
from replyguard.waivers import Exceptions

AnyDraft = Draft | str | Mapping[str, Any]
"""A draft as a Draft, as its text, or as a mapping with the contract's keys."""

if TYPE_CHECKING:
    from replyguard.collection.collection import Collection
    from replyguard.collection.kept import Compared, Kept, Note
    from replyguard.collection.nearest import Approved, Nearest
    from replyguard.facts.participation import TakingPart

_STAY = Routing()
_NO_CHECKS = Checks(run=0)
_MOST_REDACTIONS = 4


class Guard:
    """Checks drafts against one policy; immutable, safe to share between threads and to fork.

    `clock` gives the time that waivers are held against. Raises PolicyError, RuleError or LexiconError where the policy
    cannot be used.
    """

    def __init__(self, policy: Policy | None = None, *, clock: Callable[[], datetime] | None = None) -> None:
        self.policy = policy if policy is not None else Policy.default()
        self._compiled = CompiledPolicy(self.policy)
        self._clock = clock if clock is not None else _now
        self._stamp = PolicyStamp(name=self.policy.name, digest=self._compiled.digest)

    @classmethod
    def from_file(cls, path: str | Path, *, clock: Callable[[], datetime] | None = None) -> Guard:
        """A guard with the policy of a YAML file."""
        return cls(Policy.from_file(path), clock=clock)

    @property
    def stamp(self) -> PolicyStamp:
        """Which policy decides, and a digest of everything that it consists of."""
        return self._stamp

    def today(self) -> date:
        """The day that waivers are held against, in UTC."""
        return self._clock().astimezone(UTC).date()

    @property
    def digest(self) -> str:
        """The digest of everything that decides, as it stands in each verdict."""
        return self._stamp.digest

    def check(self, draft: AnyDraft) -> Verdict:
        """The verdict on a draft, given as text, as a Draft, or as a mapping with the contract's keys.

        Raises DraftError where it is no draft, or its text is longer than the policy's limit.
        """
        return self._checked(as_draft(draft), None)

    def check_among(self, draft: Draft, notes: Iterable[Note]) -> Verdict:
        """The verdict on a reply that was held against the others of its collection, with the notes on it.

        Raises DraftError as `check` does.
        """
        return self._checked(draft, notes)

    def _checked(self, draft: Draft, notes: Iterable[Note] | None) -> Verdict:
        self._refuse_too_long(draft)
        plan = self._compiled.plan(draft)
        reading, unknown_language = self._read(draft)
        thread = self._thread(draft)
        part = self._taking_part(draft)
        found, failed = self._run(draft, reading, thread, part)
        checks = plan.all_ran
        if notes is not None:
            found += plan.found_across((note.rule, note.match) for note in notes)
            checks = Checks(run=checks.run + len(plan.across))
        findings, shadow = self._findings(draft, reading, found)
        if failed or unknown_language is not None:
            outcomes = [CheckOutcome(rule=one.rule.header.name, reason=reason) for one, reason in failed]
            if unknown_language is not None:
                outcomes.insert(0, CheckOutcome(rule="language", reason=unknown_language))
            checks = Checks(run=checks.run - len(failed), failed=tuple(outcomes))
        is_undetermined = unknown_language is not None or any(one.setting.is_required for one, _ in failed)
        return Verdict(
            schema_version=SCHEMA_VERSION,
            id=draft.id,
            decision=decision_of(findings, is_complete=not is_undetermined),
            language=reading.language,
            findings=findings,
            routing=self._routing(draft, reading, found),
            engagement=engagement_of(part, reading.language),
            redacted=self._redacted(draft, reading, found, failed),
            shadow=shadow,
            checks=checks,
            policy=self._stamp,
            error=None,
            on_failure=self.policy.on_failure,
            is_complete=not is_undetermined,
        )

    def check_many(self, drafts: Iterable[AnyDraft]) -> Iterator[Verdict]:
        """A verdict for each draft, in order; what is no draft gets an undetermined one that says why."""
        for number, draft in enumerate(drafts, 1):
            try:
                yield self.check(draft)
            except DraftError as error:
                yield self.rejected(number, str(error))

    def collection(self, venue: Venue = "owned", visibility: Visibility = "public") -> Collection:
        """A collection to hold saved replies of one venue and visibility against each other, as the policy asks."""
        from replyguard.collection.collection import Collection

        plan = self._compiled.plan(Draft(text="", kind="saved-reply", venue=venue, visibility=visibility))
        return Collection(plan.sources_across(), self.policy.languages)

    def across(self, replies: Iterable[Kept | AnyDraft]) -> Iterator[Compared]:
        """The verdicts on saved replies that are held against each other, in order, with places in other replies.

        Raises DraftError as `check` does.
        """
        from replyguard.collection.across import compared
        from replyguard.collection.kept import Kept

        kept = [one if isinstance(one, Kept) else Kept(as_draft(one)) for one in replies]
        kept = [replace(one, draft=one.draft.model_copy(update={"kind": "saved-reply"})) for one in kept]
        return compared(kept, lambda draft: self.collection(draft.venue, draft.visibility), self.check_among)

    def similar(
        self, draft: AnyDraft, approved: Approved | Iterable[AnyDraft], *, most: int = 3, at_least: float = 50.0
    ) -> tuple[Nearest, ...]:
        """The approved replies that a draft is nearest to, the nearest first; likeness in percent, from `at_least` on.

        For many drafts the approved replies are read once: `Approved(replies)`. Raises DraftError for what is no draft.
        """
        from replyguard.collection.nearest import Approved

        known = approved if isinstance(approved, Approved) else Approved(approved)
        return known.nearest(draft, most=most, at_least=at_least)

    async def acheck(self, draft: AnyDraft) -> Verdict:
        """`check` in a worker thread, so that an event loop goes on meanwhile."""
        import asyncio

        return await asyncio.to_thread(self.check, draft)

    def stream(
        self, draft: Draft | Mapping[str, Any] | None = None, *, lookahead: int = LOOKAHEAD, hold: int = HOLD
    ) -> ReplyStream:
        """A stream for a reply that is still being written; `draft` gives its context, its text comes in chunks."""
        if isinstance(draft, Mapping):
            draft = Draft.from_mapping({"text": "", **draft})
        draft = draft if draft is not None else Draft(text="")
        return ReplyStream(self.check, draft, self.policy.languages, lookahead=lookahead, hold=hold)

    def warm(self) -> None:
        """Load what is otherwise loaded when it is first needed; phrases are still read when their words are met."""
        from replyguard.warming import warm

        warm(self._compiled, self.check)

    def rejected(self, line: int, message: str) -> Verdict:
        """The verdict on a record that is no draft: undetermined, with the line it stood in and what was wrong."""
        return Verdict(
            schema_version=SCHEMA_VERSION,
            id=None,
            decision="undetermined",
            language=None,
            findings=(),
            routing=_STAY,
            engagement=None,
            redacted=None,
            shadow=(),
            checks=_NO_CHECKS,
            policy=self._stamp,
            error=RecordError(line=line, message=message),
            on_failure=self.policy.on_failure,
            is_complete=False,
        )

    def _refuse_too_long(self, draft: Draft) -> None:
        limit = self.policy.longest_text
        if len(draft.text) <= limit and not draft.thread:
            return
        for place, text in (("text", draft.text), *((f"thread.{i}.text", m.text) for i, m in enumerate(draft.thread))):
            if len(text) > limit:
                raise DraftError(
                    f"{place}: too long: {len(text):,} characters, the limit is {limit:,}; set limits.text"
                )

    def _read(self, draft: Draft) -> tuple[Reading, str | None]:
        """The reading of a draft, and what is wrong with the language that it names."""
        named = draft.language.split("-")[0].split("_")[0].lower() if draft.language else None
        languages = self.policy.languages
        problem = None
        if named is not None and named not in languages:
            problem = f"the policy has no rules for {draft.language!r} (it has: {', '.join(languages)})"
            named = None
        reading = Reading(draft.text, format=draft.format, kind=draft.kind, languages=languages, language=named)
        return reading, problem

    def _taking_part(self, draft: Draft) -> TakingPart | None:
        """What the policy's criteria say of the conversation; None where it names none, or the draft is private."""
        criteria = self.policy.participation
        if criteria is None or draft.visibility != "public" or draft.kind != "reply":
            return None
        from replyguard.facts.participation import taking_part

        return taking_part(draft, criteria, self._clock(), self.policy.languages)

    def _thread(self, draft: Draft) -> Sequence[ReadMessage]:
        """The messages of the thread, read where any rule asks for them."""
        if not draft.thread:
            return ()
        plan = self._compiled.plan(draft)
        if not plan.reads_thread:
            return ()
        return [
            self._read_message(number, message, draft, asks_for_data=plan.reads_thread_data)
            for number, message in enumerate(draft.thread)
        ]

    def _read_message(self, number: int, message: Message, draft: Draft, *, asks_for_data: bool) -> ReadMessage:
        compiled = self._compiled
        view = FoldedView(message.text)
        hits = by_owner(compiled.thread_index.scan(view.text, view))
        data = NO_DATA
        if asks_for_data and (detectors := compiled.thread_gates.opened(hits, view.text, message.text)):
            reading = Reading(message.text, languages=self.policy.languages)
            # what customers give as their way to be reached is theirs, and no contact of the team
            own = (message,) if message.role == "customer" else ()
            scene = Scene(reading, own, None, compiled.contacts, compiled.speaker.names, hits)
            data = search(scene, detectors, self.policy.seconds)
        visibility = message.visibility or draft.visibility
        return ReadMessage(number, message, visibility, view, hits, compiled.thread_cues, data)

    def _run(
        self,
        draft: Draft,
        reading: Reading,
        thread: Sequence[ReadMessage],
        part: TakingPart | None = None,
        *,
        looks_for_leaks: bool = False,
    ) -> tuple[list[Found], list[tuple[PlannedRule, str]]]:
        """Every match of every rule that the draft wakes, or of those for leaks, and the rules that failed with why."""
        compiled = self._compiled
        plan, index = compiled.plan(draft), compiled.index
        plain = by_owner(index.scan(reading.folded.text, reading.folded))
        if not looks_for_leaks:
            compiled.cues.sift(plain, reading.folded)
        coarse = compiled.coarse(plain, reading.folded.text)
        skeleton = reading.skeleton
        disguised = compiled.coarse(by_owner(index.scan(skeleton.text)), skeleton.text) if skeleton is not None else {}
        owners = {*(plain.keys() - compiled.lexicon_owners), *coarse, *disguised}
        if skeleton is not None and skeleton.masked:
            owners |= compiled.lexicon_owners
        data = self._data(draft, reading, plain)
        owners.update(("data", kind) for kind in data.kinds())
        woken = plan.woken(owners, owners_in(thread) if thread else ())
        if looks_for_leaks:
            woken = [one for one in woken if one.rule.header.is_personal_data]
        if not woken:
            return [], []
        facts = Facts(reading, compiled.lexicons, plain, coarse, disguised, index, data, compiled.cues)
        view, criteria = reading.folded, self.policy.participation
        found: list[Found] = []
        failed: list[tuple[PlannedRule, str]] = []
        case: Case | None = None
        for planned in woken:
            rule = planned.rule
            if planned.is_conditional and not rule.header.applies_to(draft):
                continue
            hits: Sequence[Hit] = plain.get(rule.header.name, ())
            options = planned.setting.options
            try:
                if planned.sieve is not None and not (hits := planned.sieve(hits, view)):
                    continue
                if case is None or hits or case.hits or case.options is not options:
                    case = Case(draft, reading, facts, hits, options, thread, compiled.speaker, criteria, part)
                matches, spent = within(
                    options.seconds,
                    partial(self._matches, planned, case),
                    partial(self._matches, planned, case, afresh=True),
                )
            except (RuleTimeout, DetectorFailure) as failure:
                failed.append((planned, str(failure)))
                continue
            except Exception as crash:  # the one place where a rule's crash becomes `failed`
                failed.append((planned, f"crashed with {type(crash).__name__}"))
                continue
            if spent is not None:
                failed.append((planned, f"took {spent:.1f} s, the limit is {options.seconds:g} s"))
            found += planned.found(matches)
        return standing(found, reading), failed

    def _matches(self, planned: PlannedRule, case: Case, *, afresh: bool = False) -> list[Match]:
        if afresh:
            case = case._replace(facts=case.facts.afresh())
        matches = [m for m in planned.rule.find(case) if planned.looks_at(m, case.reading)]
        if matches and planned.rule.header.is_personal_data:
            return [m for m in matches if not self._compiled.is_redacted(planned, m, case.reading)]
        return matches

    def _data(self, draft: Draft, reading: Reading, hits: Mapping[Hashable, Sequence[Hit]]) -> FoundData:
        """The personal data of a text, where the gate of a detector is open."""
        detectors = self._compiled.gates.opened(hits, reading.folded.text, reading.text, has_thread=bool(draft.thread))
        if not detectors:
            return NO_DATA
        brand = self.policy.brand.names
        scene = Scene(reading, draft.thread, draft.author, self._compiled.contacts, brand, hits)
        return search(scene, detectors, self.policy.seconds)

    def _findings(
        self, draft: Draft, reading: Reading, found: Sequence[Found]
    ) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
        """The findings, and those of rules in the shadow, each in the contract's order."""
        if not found:
            return (), ()
        shown = Shown.of(found, reading)
        sentence = moving_sentence(found, draft, reading, self._compiled.speaker)
        exceptions = Exceptions(draft, self.policy.waivers, self.today())
        listed: list[Finding] = []
        shadow: list[Finding] = []
        for one in found:
            if not one.match.is_finding:
                continue
            url = self.policy.url(one.rule.header.name)
            finding = finding_of(one, reading, shown, draft, exceptions, url, sentence)
            (shadow if one.rule.header.status == "shadow" else listed).append(finding)
        return tuple(sorted(listed, key=contract_order)), tuple(sorted(shadow, key=contract_order))

    def _routing(self, draft: Draft, reading: Reading, found: Sequence[Found]) -> Routing:
        """Where the conversation belongs, by what the rules found in draft and thread."""
        routed = [one for one in found if one.match.route is not None and one.rule.header.status != "shadow"]
        return routing_of(routed, draft, reading, self._compiled.speaker) if routed else _STAY

    def _redacted(
        self, draft: Draft, reading: Reading, found: Sequence[Found], failed: Sequence[tuple[PlannedRule, str]]
    ) -> str | None:
        """The draft without its leaks, checked again until none is left; None where that cannot be vouched for."""
        if not found and not failed:
            return reading.source
        exceptions: Exceptions | None = None
        for _ in range(_MOST_REDACTIONS):
            if any(one.rule.header.is_personal_data for one, _ in failed):
                return None
            leaks = [one for one in found if one.is_leak and one.rule.header.status != "shadow"]
            if leaks and (draft.waivers or self.policy.waivers):
                if exceptions is None:
                    exceptions = Exceptions(draft, self.policy.waivers, self.today())
                leaks = [one for one in leaks if one.waiver(exceptions, reading) is None]
            if not leaks:
                return reading.source
            text = redaction_of(leaks, reading).text()
            reading = Reading(
                text, format=draft.format, kind=draft.kind, languages=self.policy.languages, language=reading.language
            )
            found, failed = self._run(draft.model_copy(update={"text": text}), reading, (), looks_for_leaks=True)
        return None


def _now() -> datetime:
    return datetime.now(UTC)
