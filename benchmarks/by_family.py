"""How the time of a check grows from family to family, beside what peers take that do the first jobs alone."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from benchmarks.calls import Call, checking, flagging, time_calls
from benchmarks.samples import Sample, without_thread
from benchmarks.subject import Subject
from benchmarks.systems import System
from benchmarks.tables import Table, ratio

WORDING = ("profanity", "sexual")
STEPS: Mapping[str, tuple[str, ...] | None] = {
    "profanity and sexual wording": WORDING,
    "and personal data": (*WORDING, "personal-data"),
    "all families": None,
}
"""The families that are on; None stands for all."""


def growth_by_family(subject: Subject, peers: Sequence[System], replies: Sequence[Sample], rounds: int) -> Table:
    """Each peer's time against that of replyguard with so many families, on the same clean replies in one run."""
    subjects = {step: with_families(subject, families) for step, families in STEPS.items()}
    clean = [one for one in without_thread(replies) if not subject.guard.check(one.text).findings]
    calls: dict[str, Call] = {step: checking(one) for step, one in subjects.items()}
    spreads = time_calls(calls | {peer.name: flagging(peer) for peer in peers}, clean, rounds)
    table = Table(
        "Family by family",
        [
            "families that are on",
            "median, µs",
            "95th, µs",
            *(f"{peer.name}, {figure}" for peer in peers for figure in ("median", "95th")),
        ],
        note=f"{len(clean) * rounds:,} checks of clean replies without a thread. Under each peer: how often the time of"
        " replyguard it takes.",
    )
    for step in STEPS:
        own = spreads[step]
        table.add(
            step,
            f"{own.median / 1e3:,.1f}",
            f"{own.high / 1e3:,.1f}",
            *(
                cell
                for peer in peers
                for cell in (ratio(spreads[peer.name].median, own.median), ratio(spreads[peer.name].high, own.high))
            ),
        )
    return table


def with_families(subject: Subject, families: tuple[str, ...] | None) -> Subject:
    """The subject with these families alone; None stands for all."""
    if families is None:
        return subject
    from replyguard import Guard, Policy

    off = [one for one in subject.guard.policy.registry.families() if one not in families]
    policy = Policy.from_text(json.dumps({"name": "some", "rules": dict.fromkeys(off, "off")}))
    return Subject(Guard(policy), detects_language=subject.detects_language)
