"""Guards that differ in what they know of names, to hold against the default one."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING
from unittest import mock

if TYPE_CHECKING:
    from replyguard import Guard
    from replyguard.facts.personal_data.detectors import Detector

RULE = "personal-data.person"
LONE_RULE = "personal-data.lone-name"
KIND = "person"
ANNOUNCED = frozenset({"people", "revealed-names"})
"""The detectors of names that words announce; any other that gives persons finds them anywhere."""


def guard_without_rule() -> Guard:
    """A guard whose policy switches the rule for persons off; names in greetings stay."""
    from replyguard import Guard, Policy

    # JSON is YAML
    return Guard(Policy.from_text(json.dumps({"name": "without persons", "rules": {RULE: "off"}})))


def guard_with_lone_names() -> Guard:
    """A guard whose policy switches the rule for names that stand alone on."""
    from replyguard import Guard, Policy

    return Guard(Policy.from_text(json.dumps({"name": "lone names", "rules": {LONE_RULE: "on"}})))


def guard_without_free_names() -> Guard | None:
    """A guard that finds only names that a word announces; None where the default one finds no others."""
    from replyguard import Guard
    from replyguard.facts.personal_data import gates

    free = free_detectors()
    if not free:
        return None
    others = tuple(one for one in gates.DETECTORS if one not in free)
    with mock.patch.object(gates, "DETECTORS", others):
        return Guard()


def free_detectors() -> tuple[Detector, ...]:
    """The shipped detectors of names in free position."""
    from replyguard.facts.personal_data import gates

    return tuple(one for one in gates.DETECTORS if KIND in one.kinds and one.name not in ANNOUNCED)


def name_gate(guard: Guard) -> Callable[[str], bool]:
    """Says whether a plain reply opens a gate of the detectors in free position; where none ship, of all persons'."""
    from replyguard.compiled import CompiledPolicy
    from replyguard.facts.personal_data.gates import Gates
    from replyguard.text.phrase_index import by_owner
    from replyguard.text.reading import Reading

    compiled = CompiledPolicy(guard.policy)
    free = {one.name for one in free_detectors()} or ANNOUNCED
    gates = Gates(one for one in compiled.gates.detectors if one.name in free)

    def is_open(text: str) -> bool:
        reading = Reading(text, languages=guard.policy.languages)
        view = reading.folded.text
        return bool(gates.opened(by_owner(compiled.index.scan(view)), view, reading.text))

    return is_open
