"""Replies held against each other by the public names, and the nearest approved reply."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import Approved, Compared, Draft, DraftError, Guard, Kept, Policy
from replyguard.collection.placeholders import hosts

GUARD = Guard()
FOURTEEN = "Sie können die Ware innerhalb von 14 Tagen zurücksenden."
THIRTY = "Rücksendungen sind binnen 30 Tagen möglich."


def told(compared: Compared) -> list[tuple[str, str | None, tuple[int, ...]]]:
    pairs = zip(compared.verdict.findings, compared.elsewhere, strict=True)
    return [
        (finding.rule.removeprefix("consistency."), finding.match, tuple(one.reply for one in places))
        for finding, places in pairs
        if finding.category == "consistency"
    ]


def test_the_rarer_is_told_wherever_it_stands_and_points_at_the_others() -> None:
    first, *others = GUARD.across([THIRTY, FOURTEEN, "Sie können die Ware 14 Tage lang zurückgeben."])
    assert told(first) == [("contradiction", "30 Tagen", (1,))]
    assert [told(one) for one in others] == [[], []]
    (place,) = first.elsewhere[0]
    assert FOURTEEN[place.start : place.end] == "14 Tagen"


def test_a_place_counts_in_the_text_as_given() -> None:
    html = "<p>Sie k&ouml;nnen die Ware <b>14&nbsp;Tage</b> lang zur&uuml;cksenden.</p>"
    *_, last = GUARD.across([Draft(text=html, format="html"), THIRTY])
    (place,) = last.elsewhere[0]
    assert html[place.start : place.end] == "14&nbsp;Tage"


def test_a_reply_that_gives_two_values_tells_cases_apart() -> None:
    assert [told(one) for one in GUARD.across([FOURTEEN, "Rücksendungen: 30 Tage. Rücksendungen: 14 Tage."])] == [
        [],
        [],
    ]


def test_many_values_of_one_matter_are_no_contradiction() -> None:
    replies = [f"Der Versand kostet {number} €." for number in range(4, 10)]
    assert not any(told(one) for one in GUARD.across(replies))


def test_venues_are_collections_of_their_own() -> None:
    replies = [Draft(text=FOURTEEN), Draft(text=THIRTY, venue="community")]
    assert not any(told(one) for one in GUARD.across(replies))


def test_a_draft_alone_is_held_against_nothing() -> None:
    verdict = GUARD.check(Draft(text=THIRTY, kind="saved-reply"))
    (compared,) = GUARD.across([THIRTY])
    assert compared.verdict.checks.run == verdict.checks.run + 6
    assert not compared.verdict.findings


def test_a_policy_turns_a_rule_off_and_sets_its_level() -> None:
    off = Guard(Policy.from_text("name: a\nrules: {consistency.contradiction: off}"))
    assert not any(told(one) for one in off.across([FOURTEEN, THIRTY]))
    error = Guard(Policy.from_text("name: a\nrules: {consistency.contradiction: error}"))
    assert [one.verdict.decision for one in error.across([FOURTEEN, THIRTY])] == ["allow", "block"]


def test_no_number_of_another_reply_is_shown_and_a_private_one_is_masked() -> None:
    replies = [
        "Unsere Hotline für Frau Anna Yilmaz privat: 0176 12345678.",
        "Rufen Sie die Hotline für Frau Anna Yilmaz privat an: 0176 87654321.",
    ]
    shown = " ".join(one.verdict.to_json() for one in GUARD.across(replies))
    findings = [one for compared in GUARD.across(replies) for one in compared.verdict.findings]
    for finding in findings:
        assert "12345678" not in f"{finding.message} {finding.match} {finding.evidence}"
        assert "87654321" not in f"{finding.message} {finding.match} {finding.evidence}"
    assert shown


@settings(deadline=None, max_examples=30)
@given(st.lists(st.sampled_from([FOURTEEN, THIRTY, "Hallo {{nmae}}!", "Hallo {{name}}!", "Kannst du?"]), max_size=8))
def test_every_reply_has_its_verdict_in_order(replies: list[str]) -> None:
    compared = list(GUARD.across(replies))
    assert len(compared) == len(replies)
    assert all(len(one.elsewhere) == len(one.verdict.findings) for one in compared)
    for number, one in enumerate(compared):
        assert all(place.reply != number and place.reply < len(replies) for places in one.elsewhere for place in places)


PLACEHOLDERS = [
    ("zendesk", "{{ticket.requester.first_name}}", None),
    ("zendesk", "{{ticket.requester.frist_name}}", "misspelt-placeholder"),
    ("zendesk", "{{ticket.requester.custom_fields.size}}", None),
    ("zendesk", "{{contact.name}}", "unknown-placeholder"),
    ("zendesk", "{{dc.greeting}}", None),
    ("freshdesk", "{{ticket.requester.firstname}}", None),
    ("freshdesk", "{{ticket.requester.first_name}}", "misspelt-placeholder"),
    ("freshdesk", "{{helpdesk_name}}", None),
    ("chatwoot", "{{ contact.first_name || 'there' }}", None),
    ("chatwoot", "{{contact.firstname}}", "misspelt-placeholder"),
    ("intercom", '<attribute key="user.name" default="there"/>', None),
    ("zammad", "#{ticket.customer.firstname}", None),
    ("zammad", "#{tickt.customer.firstname}", "misspelt-placeholder"),
    ("zammad", "#{customer.firstname}", "unknown-placeholder"),
    ("front", "{{recipient.first_name}}", None),
    ("front", "{{ticket.id}}", "unknown-placeholder"),
    ("django-helpdesk", "{{ ticket.title }}", None),
    ("django-helpdesk", "{{ ticket.titel }}", "misspelt-placeholder"),
    ("osticket", "%{ticket.name.first}", None),
    (None, "{{whatever.it.is}}", None),
]


@pytest.mark.parametrize(("host", "placeholder", "expected"), PLACEHOLDERS)
def test_placeholders_of_a_host(host: str | None, placeholder: str, expected: str | None) -> None:
    (compared,) = GUARD.across([Kept(Draft(text=f"Thanks {placeholder}, bye!"), host)])
    assert [rule for rule, _, _ in told(compared)] == ([expected] if expected else [])


def test_every_host_says_where_its_placeholders_are_documented() -> None:
    assert {"zendesk", "freshdesk", "chatwoot", "intercom", "zammad", "front", "django-helpdesk"} <= set(hosts())
    assert all(host.source.startswith("https://") for host in hosts().values())


APPROVED = [
    "Hallo {{name}}, Ihr Paket ist unterwegs. Die Nummer der Sendung steht im Kundenkonto.",
    "Hallo {{name}}, die Rechnung finden Sie im Kundenkonto unter Bestellungen.",
    "Hi {{name}}, your parcel is on its way. The number of the shipment is in your account.",
]


def test_the_nearest_approved_reply() -> None:
    nearest = GUARD.similar(
        "Guten Tag Frau Kaya, Ihre Rechnung finden Sie im Kundenkonto bei den Bestellungen!", APPROVED
    )
    assert nearest[0].number == 1
    assert nearest[0].likeness > 80
    assert nearest[0].reply.text == APPROVED[1]
    assert [one.likeness for one in nearest] == sorted((one.likeness for one in nearest), reverse=True)


def test_nothing_is_near_what_nobody_approved() -> None:
    assert GUARD.similar("Am Samstag spielt die Kapelle auf dem Marktplatz.", APPROVED) == ()
    assert GUARD.similar("Hallo", []) == ()


def test_approved_replies_are_read_once_and_most_are_never_compared() -> None:
    chance = random.Random(3)
    words = [f"wort{number}" for number in range(5_000)]
    approved = Approved([" ".join(chance.sample(words, 20)) for _ in range(3_000)])
    wanted = approved._replies[2_500].text.split()
    (nearest, *_) = approved.nearest(" ".join([*wanted[5:], *wanted[:5]]), most=1)
    assert (nearest.number, nearest.likeness) == (2_500, 100.0)
    assert len(approved._candidates(" ".join(wanted))) <= 200


def test_what_is_no_reply_is_refused() -> None:
    with pytest.raises(DraftError):
        GUARD.similar("Hallo", [{"txt": "a"}])
