"""Criteria for taking part: what the verdict says, which layer counts, and what a wrong one is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from replyguard import Draft, Guard, Message, Policy, PolicyError, Signals
from replyguard.facts.participation import spoken

_NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
_POLICY = """\
name: own
engagement:
  leave: {topics: [Politik], sentiment-below: -0.9, older-than: 90 days}
  join: {reach-at-least: 1000, search-rank-at-most: 10}
  watch: {topics: [Gerücht]}
  otherwise: join
  answer-within: 4 hours
"""


def _advice(draft: Draft, policy: str = _POLICY) -> tuple[str, tuple[str, ...]] | None:
    engagement = Guard(Policy.from_text(policy), clock=lambda: _NOW).check(draft).engagement
    return None if engagement is None else (engagement.advice, engagement.reasons)


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (Draft(text="Danke.", language="de"), ("join", ())),
        (Draft(text="Danke.", language="de", signals=Signals(reach=5000)), ("join", ("Reichweite 5000",))),
        (Draft(text="Thanks.", language="en", signals=Signals(search_rank=3)), ("join", ("rank 3 in search",))),
        (
            Draft(text="Danke.", language="de", signals=Signals(topic="politik", reach=5000)),
            ("leave", ("Thema „Politik“",)),
        ),
        (Draft(text="Danke.", language="de", signals=Signals(sentiment=-1)), ("leave", ("Stimmung -1",))),
        (
            Draft(text="Danke.", language="de", thread=(Message(role="customer", text="Stimmt das Gerücht?"),)),
            ("watch", ("Thema „Gerücht“",)),
        ),
        (
            Draft(
                text="Danke.",
                language="de",
                thread=(Message(role="customer", text="Hm", sent_at=_NOW - timedelta(days=91)),),
            ),
            ("leave", ("letzte Nachricht vor 91 Tagen",)),
        ),
        (Draft(text="Danke.", visibility="private"), None),
        (Draft(text="Danke.", kind="saved-reply"), None),
    ],
)
def test_the_advice_and_its_reasons(draft: Draft, expected: tuple[str, tuple[str, ...]] | None) -> None:
    assert _advice(draft) == expected


def test_without_criteria_there_is_no_advice(guard: Guard) -> None:
    assert guard.check(Draft(text="Danke.", signals=Signals(topic="x"))).engagement is None


def test_a_later_layer_takes_the_place_of_an_earlier_one(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("policy")
    (folder / "base.yaml").write_text(_POLICY, encoding="utf-8")
    child = "extends: base.yaml\nname: child\nengagement: {leave: {topics: [Streik]}}"
    guard = Guard(Policy.from_text(child, folder=folder), clock=lambda: _NOW)

    def advice(topic: str) -> str:
        engagement = guard.check(Draft(text="Danke.", signals=Signals(topic=topic))).engagement
        assert engagement is not None
        return engagement.advice

    assert (advice("Politik"), advice("Streik")) == ("join", "leave")


@pytest.mark.parametrize(
    ("engagement", "message"),
    [
        ("{answer-within: soon}", "engagement.answer-within: expected a time such as '4 hours'"),
        ("{leave: {topic: [x]}}", "engagement.leave.topic: unknown key (did you mean topics?)"),
        ("{leave: {sentiment-below: 2}}", "engagement.leave.sentiment-below"),
        ("{otherwise: maybe}", "allowed: join, watch, leave"),
    ],
)
def test_a_wrong_criterion_is_told_at_its_place(engagement: str, message: str) -> None:
    with pytest.raises(PolicyError) as caught:
        Policy.from_text(f"name: own\nengagement: {engagement}")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        (timedelta(minutes=1), ("1 Minute", "1 minute")),
        (timedelta(minutes=59), ("59 Minuten", "59 minutes")),
        (timedelta(hours=1), ("1 Stunde", "1 hour")),
        (timedelta(hours=30), ("1 Tag", "1 day")),
        (timedelta(days=3), ("3 Tagen", "3 days")),
    ],
)
def test_times_are_said_as_people_say_them(time: timedelta, expected: tuple[str, str]) -> None:
    assert spoken(time) == expected
