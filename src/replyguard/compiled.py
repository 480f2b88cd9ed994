"""A policy made ready to run: which rules look at which draft, and the one index of all their literals."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import NamedTuple, get_args

from replyguard.draft import Draft, Venue
from replyguard.facts.cues import Cues, cues_digest, load_cue
from replyguard.facts.personal_data.gates import Gates, detectors_for
from replyguard.facts.personal_data.own import OwnContacts
from replyguard.facts.thread import ReadMessage
from replyguard.facts.words import met_words
from replyguard.findings import Found
from replyguard.lexicons.lexicon import Lexicon, WordMatch
from replyguard.lexicons.loading import load_lexicon
from replyguard.policy.levels import Setting
from replyguard.policy.policy import Policy
from replyguard.processor_time import within
from replyguard.redaction import Forms
from replyguard.rules.base import ANSWERED, DRAFT, Match, Rule, Sieve, Speaker
from replyguard.rules.formed import source_of
from replyguard.rules.header import Header
from replyguard.text.literals import Literals, Trigger
from replyguard.text.phrase_index import Hit, PhraseIndex
from replyguard.text.reading import Reading
from replyguard.verdict import Checks

VERSION = "0.1.0"


class PlannedRule(NamedTuple):
    """A rule with what the policy has settled for it, and whose hits make it run (nobody's: it always runs)."""

    rule: Rule
    setting: Setting
    owners: tuple[object, ...]
    thread_owners: tuple[object, ...]
    knows_all_languages: bool
    is_conditional: bool
    """True where the draft's network or thread decides whether it runs."""
    sieve: Sieve | None = None
    """Keeps those of the rule's hits that may come to something; where none is left, it does not run."""

    def looks_at(self, match: Match, reading: Reading) -> bool:
        """False for a match in words quoted from somebody else, or in a sentence of a language foreign to the rule."""
        if match.span is None or match.source != DRAFT:
            return True
        header = self.rule.header
        if not header.checks_quotes and reading.is_quoted(match.span):
            return False
        if header.quotations == "ignore" and any(match.span.overlaps(one) for one in reading.quotations):
            return False
        if header.quotations == "ignore-labels" and any(one.contains(match.span) for one in reading.labels):
            return False
        if self.knows_all_languages:
            return True
        language = reading.language_at(match.span.start)
        return language is None or language in header.languages

    def found(self, matches: Iterable[Match]) -> Iterator[Found]:
        """The rule's matches as the policy settles them."""
        form = self.setting.redaction
        labels = form.labels()
        for match in matches:
            yield Found(self.rule, self.setting.severity, match, labels, form.keeps_last_four, self.setting.is_waivable)


class Plan(NamedTuple):
    """The rules that apply to drafts of one venue, visibility and kind."""

    rules: tuple[PlannedRule, ...]
    """In the order of their names; what follows tells of them by their places here."""
    always_at: tuple[int, ...]
    """Those that wait for nothing."""
    by_owner: Mapping[object, tuple[int, ...]]
    by_thread_owner: Mapping[object, tuple[int, ...]]
    reads_thread: bool
    """True where any rule asks what stands in the thread."""
    reads_thread_data: bool
    """True where any rule asks for personal data in the thread."""
    all_ran: Checks
    """What is said of the checks where none failed."""
    across: tuple[PlannedRule, ...] = ()
    """The rules that hold a saved reply against the others of its collection."""

    def sources_across(self) -> list[Header]:
        """What the rules say that hold a saved reply against the others, with all that their kind says."""
        return [source_of(one.rule) for one in self.across]

    def found_across(self, matches: Iterable[tuple[str, Match]]) -> Iterator[Found]:
        """What rules found in holding the draft against others, by their names; of rules that apply to it."""
        planned = {one.rule.header.name: one for one in self.across}
        for name, match in matches:
            if name in planned:
                yield from planned[name].found((match,))

    def woken(self, owners: Collection[object], thread_owners: Collection[object] = ()) -> Sequence[PlannedRule]:
        """The rules to run where these owners have hits in the draft or in the thread, in the order of their names."""
        woken = set(self.always_at)
        for owner in owners:
            woken.update(self.by_owner.get(owner, ()))
        for owner in thread_owners:
            woken.update(self.by_thread_owner.get(owner, ()))
        return [self.rules[place] for place in sorted(woken)]


class _LateWords:
    """The words that hits in a lexicon come to, found out by whoever asks."""

    def __init__(self, lexicon: Lexicon, hits: Sequence[Hit], view: str) -> None:
        self._asked = lexicon, hits, view

    def __iter__(self) -> Iterator[WordMatch]:
        return iter(met_words(*self._asked))


class CompiledPolicy:
    """Everything that a Guard needs, made once from a policy."""

    def __init__(self, policy: Policy) -> None:
        enabled = [
            rule for rule in policy.registry if any(policy.setting(rule, venue).is_enabled for venue in get_args(Venue))
        ]
        brand = policy.brand
        self.speaker = Speaker(
            names=brand.names,
            address=brand.address,
            private_channels=brand.private_channels,
            competitors=brand.competitors,
            contacts=brand.contacts,
            style=brand.style,
            goodwill=brand.goodwill,
        )
        enabled = [rule for rule in enabled if self.speaker.says(rule.needs.compares_with)]
        enabled.sort(key=lambda rule: rule.header.name)
        self.policy = policy
        # what no rule asks of a text is not looked for there: of overlapping data it could win over what one asks for
        self.gates = _gates({kind for rule in enabled for kind in rule.needs.data}, policy)
        """Those of the draft."""
        self.thread_gates = _gates({kind for rule in enabled for kind in rule.needs.thread_data}, policy)
        self.contacts = OwnContacts(policy.brand.contacts)
        cues = sorted({cue for rule in enabled for cue in rule.needs.all_cues})
        known = {name: load_cue(name, policy.languages) for name in cues}
        in_draft = {cue for rule in enabled for cue in rule.needs.cues}
        of_thread = {cue for rule in enabled for cue in rule.needs.thread_cues}
        self.cues = Cues(known, in_draft, apart=of_thread)
        """Those of the draft."""
        self.thread_cues = Cues(known, of_thread)
        self.lexicons: dict[str, Lexicon] = {
            name: load_lexicon(name, policy.languages)
            for name in sorted({one for rule in enabled for one in (*rule.needs.lexicons, *rule.needs.other_lexicons)})
        }
        own = {one.name: one for rule in enabled for one in (*rule.needs.words, *rule.needs.other_words)}
        self.lexicons |= {name: own[name].load(policy.languages) for name in sorted(own)}
        self.lexicon_owners = frozenset(("lexicon", name) for name in self.lexicons)
        self.forms = Forms(_labels(policy, enabled))
        triggers, in_threads = _literals_of(self.gates), _literals_of(self.thread_gates)
        for cues_of, into in ((self.cues, triggers), (self.thread_cues, in_threads)):
            into += [known[name].literals for name in sorted(cues_of.waking)]
        for rule in enabled:
            triggers += (*rule.needs.triggers, *rule.needs.listens_to)
            in_threads += rule.needs.thread_triggers
        self.index = PhraseIndex(triggers, self.lexicons.values())
        self.thread_index = PhraseIndex(in_threads)
        """What is looked for in messages of the thread: fewer literals, and other ones."""
        self._rules = tuple(enabled)
        self._plans: dict[tuple[str, str, str], Plan] = {}
        lexicons = (lexicon.digest for lexicon in self.lexicons.values())
        parts = [VERSION, policy.digest, *lexicons, cues_digest(known.values())]
        self.digest = f"sha256:{hashlib.sha256(' '.join(parts).encode()).hexdigest()}"

    def coarse(self, hits: Mapping[Hashable, Sequence[Hit]], view: str) -> dict[Hashable, Iterable[WordMatch]]:
        """The words of lexicons that hits in a view come to, by owner; nearly always none, and no rule need run.

        What crashes here or takes too long is left for the rules that ask for it, which say so of themselves.
        """
        found: dict[Hashable, Iterable[WordMatch]] = {}
        for name, lexicon in self.lexicons.items():
            own = hits.get(("lexicon", name))
            if not own:
                continue
            words: Iterable[WordMatch] = _LateWords(lexicon, own, view)
            with suppress(Exception):
                met, spent = within(self.policy.seconds, partial(met_words, lexicon, own, view))
                if spent is None:
                    words = met
            if words:
                found["lexicon", name] = words
        return found

    def is_redacted(self, planned: PlannedRule, match: Match, reading: Reading) -> bool:
        """True where a match is what the policy itself puts in the place of data."""
        shortened = planned.setting.redaction.keeps_last_four
        return match.span is not None and self.forms.cover(reading.text, match.span, shortened=shortened)

    def plan(self, draft: Draft) -> Plan:
        """The rules for a draft's venue, visibility and kind."""
        key = (draft.venue, draft.visibility, draft.kind)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = self._planned(draft)
        return plan

    def _planned(self, draft: Draft) -> Plan:
        languages = set(self.policy.languages)
        planned = [
            PlannedRule(
                rule,
                setting,
                rule.needs.owners(),
                rule.needs.thread_owners(),
                languages <= set(rule.header.languages),
                bool(rule.header.networks) or rule.header.thread is not None,
                rule.needs.sieve if rule.needs.owners() == (rule.header.name,) else None,
            )
            for rule in self._rules
            if (setting := self.policy.setting(rule, draft.venue)).is_enabled
            and draft.visibility in rule.header.visibility
            and draft.kind in rule.header.kinds
            and not (rule.needs.participation and self.policy.participation is None)
        ]
        across = tuple(one for one in planned if one.rule.needs.others)
        planned = [one for one in planned if not one.rule.needs.others]
        needs = [one.rule.needs for one in planned]
        return Plan(
            tuple(planned),
            tuple(place for place, one in enumerate(planned) if not one.owners and not one.thread_owners),
            _by_owner((owner, place) for place, one in enumerate(planned) for owner in one.owners),
            _by_owner((owner, place) for place, one in enumerate(planned) for owner in one.thread_owners),
            any(need.reads_thread or need.thread_owners() for need in needs),
            any(need.thread_data for need in needs),
            Checks(run=len(planned)),
            across,
        )


def owners_in(thread: Sequence[ReadMessage]) -> set[Hashable]:
    """Whose literals, data and cues stand in the messages of a thread."""
    owners = {owner for one in thread for owner in one.owners()}
    if any(one.is_from_team for one in thread):
        owners.add(ANSWERED)
    return owners


def _gates(kinds: Collection[str], policy: Policy) -> Gates:
    """The gates of the detectors that find any of these kinds, built in or named by the policy."""
    wanted = set(kinds)
    asked = [replace(one, seconds=policy.seconds) for one in policy.detectors if not wanted.isdisjoint(one.kinds)]
    return Gates((*detectors_for(wanted), *asked))


def _literals_of(gates: Gates) -> list[Trigger | Literals]:
    return [one.literals for one in gates.detectors if one.words or one.parts]


def _by_owner(owned: Iterable[tuple[object, int]]) -> dict[object, tuple[int, ...]]:
    grouped: dict[object, list[int]] = {}
    for owner, place in owned:
        grouped.setdefault(owner, []).append(place)
    return {owner: tuple(places) for owner, places in grouped.items()}


def _labels(policy: Policy, rules: Iterable[Rule]) -> Iterator[str]:
    """Every text that may stand in the place of personal data."""
    for rule in rules:
        if rule.header.is_personal_data:
            yield from (*policy.redaction(rule.header).labels().values(), *rule.redaction_label.values())
