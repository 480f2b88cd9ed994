"""What a policy cannot mean: rules that never run or match, exceptions that hide one, two rules that say the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, get_args

import regex

from replyguard.draft import Venue
from replyguard.errors import Problem
from replyguard.policy.policy import Policy
from replyguard.rules.base import Rule
from replyguard.rules.registry import built_in_rules
from replyguard.text.views import fold
from replyguard.yaml_source import nearest

_TEXTS = ("name", "title", "message", "what", "why", "instead", "references", "since", "severity", "venues", "status")


def doubts(policy: Policy, today: date | None = None) -> list[Problem]:
    """Warnings about a policy; those about a rule that it brings name the file that the rule stands in.

    `today` is the day that waivers are held against; None where they are not.
    """
    own = [rule for rule in policy.registry if rule.header.name not in built_in_rules().names()]
    found: list[Problem] = []
    said: dict[str, str] = {}
    for rule in own:
        name = rule.header.name
        place = policy.registry.place(name)
        messages = (*_never_runs(rule, policy), *_never_matches(rule), *_is_hidden(rule))
        found += [Problem(place, 0, 0, name, message) for message in messages]
        content = _content(rule)
        if content is not None and content in said:
            found.append(Problem(place, 0, 0, name, f"says the same as {said[content]}"))
        elif content is not None:
            said[content] = name
    found += _contained(own, policy)
    found += _waivers(policy, today)
    found += _deprecated(policy)
    return sorted(found)


def _waivers(policy: Policy, today: date | None) -> Iterator[Problem]:
    """Exceptions that cover nothing."""
    known = {*policy.registry.names(), *policy.registry.families()}
    for waiver in policy.waivers:
        where = f"waiver for {waiver.rule}"
        if waiver.rule not in known:
            yield Problem(policy.name, 0, 0, where, f"no such rule or family{nearest(waiver.rule, known)}")
        elif today is not None and waiver.until < today:
            yield Problem(policy.name, 0, 0, where, f"expired on {waiver.until} (by {waiver.by}): {waiver.reason}")
        rule = policy.registry.get(waiver.rule)
        if rule is not None and not policy.setting(rule, "owned").is_waivable:
            yield Problem(policy.name, 0, 0, where, "covers nothing: the rule must not be waived")


def _deprecated(policy: Policy) -> Iterator[Problem]:
    """Rules that still run and are to be replaced by others."""
    venues: tuple[Venue, ...] = get_args(Venue)
    for rule in policy.registry:
        if rule.header.status == "deprecated" and any(policy.setting(rule, venue).is_enabled for venue in venues):
            yield Problem(policy.name, 0, 0, rule.header.name, f"deprecated: use {rule.header.replaced_by}")


def costly(policy: Policy) -> list[Rule]:
    """The rules that a policy brings that look at every draft, since no literal of theirs must stand in it."""
    own = [rule for rule in policy.registry if rule.header.name not in built_in_rules().names()]
    return [rule for rule in own if not rule.needs.owners() and not rule.needs.thread_owners()]


def _never_runs(rule: Rule, policy: Policy) -> Iterator[str]:
    header = rule.header
    if not set(header.languages) & set(policy.languages):
        yield f"never runs: it is for {', '.join(header.languages)}, the policy for {', '.join(policy.languages)}"
    venues: tuple[Venue, ...] = get_args(Venue)
    if header.venues and all(header.venues.get(venue) == "off" for venue in venues):
        yield "never runs: off on every venue"
    if not header.kinds or not header.visibility:
        yield "never runs: for no kind of reply, or no visibility"


def _never_matches(rule: Rule) -> Iterator[str]:
    header = rule.header
    phrases: Mapping[str, Any] = getattr(header, "phrases", None) or {}
    for language in phrases:
        if language != "any" and language not in header.languages:
            yield f"never matches: phrases in {language}, but the rule is for {', '.join(header.languages)}"
    pattern = getattr(header, "pattern", None)
    if isinstance(pattern, str):
        yield from _pattern_never_matches(pattern, header)


def _pattern_never_matches(pattern: str, header: Any) -> Iterator[str]:
    from replyguard.patterns.samples import samples

    flags = regex.IGNORECASE if header.ignore_case else 0
    texts = samples(pattern, flags)
    if texts is None:
        return
    if not texts:
        yield "never matches: no text that its pattern describes could be found"
        return
    gate = [fold(one) for one in header.gate]
    if gate and not any(one in fold(text) for text in texts for one in gate):
        listed = ", ".join(header.gate)
        yield f"never matches: what the pattern matches does not hold any of its gate's literals ({listed})"


def _is_hidden(rule: Rule) -> Iterator[str]:
    """An exception that holds every phrase of the rule."""
    phrases: Mapping[str, Any] = getattr(rule.header, "phrases", None) or {}
    exceptions: Mapping[str, Any] = getattr(rule.header, "exceptions", None) or {}
    listed = [fold(one) for texts in phrases.values() for one in texts]
    hiding = [fold(one) for texts in exceptions.values() for one in texts]
    hidden = [one for one in dict.fromkeys(listed) if any(_covers(other, one) for other in hiding)]
    if listed and len(hidden) == len(set(listed)):
        yield "never matches: its exceptions hide every one of its phrases"
    elif hidden:
        yield f"its exceptions hide what it looks for: {', '.join(hidden)}"


def _covers(exception: str, phrase: str) -> bool:
    """True where whatever is read as the phrase is read as the exception too."""
    stem = exception.strip("*")
    if exception == phrase or not stem:
        return True
    if exception.startswith("*") and exception.endswith("*"):
        return stem in phrase
    if exception.endswith("*"):
        return any(word.startswith(stem) for word in phrase.split())
    return exception in phrase.split()


def _content(rule: Rule) -> str | None:
    """What a rule looks for and where, without what it says of itself; None where it cannot be told."""
    data = rule.fingerprint()
    if not isinstance(data, dict) or "kind" not in data:
        return None
    return json.dumps({key: value for key, value in data.items() if key not in _TEXTS}, sort_keys=True)


def _contained(own: list[Rule], policy: Policy) -> Iterator[Problem]:
    """Rules of phrases of which each stands in another rule too."""
    sets = []
    for rule in own:
        phrases = getattr(rule.header, "phrases", None)
        if getattr(rule.header, "kind", None) == "phrases" and phrases:
            sets.append((rule, {(language, fold(one)) for language, texts in phrases.items() for one in texts}))
    for rule, listed in sets:
        for other, others in sets:
            if rule is not other and listed < others and _content(rule) != _content(other):
                name = rule.header.name
                message = f"says nothing that {other.header.name} does not say: every phrase of it stands there"
                yield Problem(policy.registry.place(name), 0, 0, name, message)
