"""Rules written in Python, by the same protocol as those that are data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from replyguard import Guard, Policy, RuleError
from replyguard.rules.base import Case, Match, Needs, Rule
from replyguard.rules.header import Header, Texts
from replyguard.text.literals import Trigger
from replyguard.text.offsets import Span

_TEXTS = Texts(de="Text", en="Text")


class Shouting:
    """Flags words of capitals; a whole draft of them as a whole. With literals it runs only where one is met."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, *literals: str, name: str = "own.shouting") -> None:
        self.header = Header(
            name=name,
            severity="warning",
            since="1",
            title=_TEXTS,
            message=_TEXTS,
            what=_TEXTS,
            why=_TEXTS,
            instead=_TEXTS,
        )
        self.cases: list[Case] = []
        self.is_warm = False
        self._literals = literals

    @property
    def needs(self) -> Needs:
        name = self.header.name
        return Needs(triggers=tuple(Trigger(one, owner=name, payload=one.upper()) for one in self._literals))

    def find(self, case: Case) -> Iterator[Match]:
        self.cases.append(case)
        if case.reading.text.isupper():
            yield Match(None, evidence="all of it")
            return
        position = 0
        for word in case.reading.text.split():
            position = case.reading.text.index(word, position)
            if word.isupper():
                span = Span(position, position + len(word))
                yield Match(span, evidence="capitals", confidence="low", replacement=word.title())

    def warm(self) -> None:
        self.is_warm = True

    def fingerprint(self) -> Any:
        return {"name": self.header.name, "literals": self._literals}


def _guard(*rules: Rule) -> Guard:
    policy = Policy.from_text("name: own\nrules: {profanity: off, sexual: off}")
    return Guard(policy.with_rules(rules))


def test_a_rule_in_python_finds() -> None:
    text = "😀 Das ist JETZT neu."
    (finding,) = _guard(Shouting()).check(text).findings
    assert (finding.start, finding.end, finding.start_utf16, finding.end_utf16) == (10, 15, 11, 16)
    assert text[10:15] == finding.match == "JETZT"
    assert (finding.rule, finding.category, finding.evidence, finding.confidence) == (
        "own.shouting",
        "own",
        "capitals",
        "low",
    )
    (suggestion,) = finding.suggestions
    assert (suggestion.kind, suggestion.text, suggestion.safe) == ("replace", "Jetzt", False)


def test_a_finding_about_the_whole_draft_has_no_place() -> None:
    (finding,) = _guard(Shouting()).check("ALLES NEU").findings
    assert (finding.start, finding.end, finding.start_utf16, finding.end_utf16, finding.match) == (None,) * 5
    assert finding.suggestions == ()


def test_a_rule_with_literals_runs_only_where_one_is_met() -> None:
    rule = Shouting("jetzt", "neu")
    guard = _guard(rule)
    assert guard.check("Das ist ALT.").findings == ()
    assert rule.cases == []
    assert len(guard.check("Jetzt ist ALLES neu.").findings) == 1
    (case,) = rule.cases
    assert [(hit.trigger.payload, hit.start, hit.end) for hit in case.hits] == [("JETZT", 0, 5), ("NEU", 16, 19)]


def test_a_rule_sees_the_draft_its_reading_and_its_options() -> None:
    rule = Shouting()
    guard = _guard(rule)
    guard.check({"text": "<b>Das</b> ist für Sie", "format": "html", "venue": "community"})
    (case,) = rule.cases
    assert case.draft.venue == "community"
    assert case.reading.text.strip() == "Das ist für Sie"
    assert case.reading.language == "de"
    assert case.facts.form_of_address is not None
    assert (case.options.allow, case.options.seconds) == ((), 2.0)


def test_warming_reaches_the_rule() -> None:
    rule = Shouting()
    _guard(rule).warm()
    assert rule.is_warm


def test_the_fingerprint_is_part_of_the_digest() -> None:
    digests = {_guard(Shouting(*literals)).check("x").policy.digest for literals in ((), ("a",), ("b",), ("b",))}
    assert len(digests) == 3


def test_the_policy_below_is_left_as_it_was() -> None:
    policy = Policy.default()
    more = policy.with_rules([Shouting()])
    assert policy.registry.get("own.shouting") is None
    assert more.registry.get("own.shouting") is not None
    assert more.layers == policy.layers


def test_a_name_taken_twice_names_both_places() -> None:
    with pytest.raises(RuleError) as caught:
        Policy.default().with_rules([Shouting(), Shouting(name="profanity.mild"), Shouting()])
    assert [str(problem) for problem in caught.value.problems] == [
        "Shouting: own.shouting: this name is already taken by Shouting",
        "Shouting: profanity.mild: this name is already taken by rules/profanity/mild.yaml",
    ]
