"""Where a conversation belongs: the promises of the contract, on whole verdicts of the default policy."""

from __future__ import annotations

from typing import Any

import pytest

from replyguard import Draft, Guard, Policy, Verdict

NEUTRAL = "Danke für Ihre Nachricht, wir sehen uns das an."
MATTERS = {
    "account": ("switch", "Mein Konto ist seit Montag gesperrt."),
    "contract": ("switch", "Meine Kündigung habt ihr nie bestätigt."),
    "billing": ("switch", "Ihr habt mir zweimal abgebucht."),
    "personal-data": ("switch", "Meine Kundennummer ist 4711-0815."),
    "legal": ("escalate", "Ich übergebe das meinem Anwalt."),
    "authority": ("escalate", "Ich habe das der Verbraucherzentrale gemeldet."),
    "press": ("escalate", "Presseanfrage zu Ihren Lieferzeiten."),
    "safety": ("escalate", "Der Akku ist explodiert."),
    "data-protection": ("escalate", "Ich sehe fremde Rechnungen in meinem Konto."),
    "fraud": ("escalate", "Jemand hat auf meinen Namen bestellt."),
    "violence": ("escalate", "Euer Fahrer hat mich bedroht."),
    "crisis": ("escalate", "Ich will nicht mehr leben."),
}


def _check(text: str, *messages: str, guard: Guard | None = None, **draft: Any) -> Verdict:
    thread = [{"role": "customer", "text": message} for message in messages]
    return (guard or Guard()).check(Draft.from_mapping({"text": text, "thread": thread, **draft}))


def _own(verdict: Verdict) -> list[tuple[str, str]]:
    return [(one.rule, one.severity) for one in verdict.findings if one.category == "channel-switch"]


@pytest.mark.parametrize("kind", MATTERS)
def test_a_neutral_public_answer_gets_a_warning_with_the_ready_sentence(kind: str) -> None:
    advice, message = MATTERS[kind]
    verdict = _check(NEUTRAL, message)
    assert verdict.decision == "warn"
    assert {severity for _, severity in _own(verdict)} == {"warning"}
    routing = verdict.routing
    assert (routing.advice, routing.kind, routing.already_moving) == (advice, kind, False)
    assert routing.suggestion
    finding = next(one for one in verdict.findings if one.category == "channel-switch")
    assert finding.source == "thread[0]"
    assert [one.kind for one in finding.suggestions] == ["insert"]


@pytest.mark.parametrize("kind", MATTERS)
def test_nothing_is_held_against_a_draft_that_moves(kind: str) -> None:
    advice, message = MATTERS[kind]
    verdict = _check("Bitte schreiben Sie uns dazu eine Direktnachricht.", message)
    assert _own(verdict) == []
    routing = verdict.routing
    assert (routing.advice, routing.kind, routing.already_moving, routing.suggestion) == (advice, kind, True, None)


@pytest.mark.parametrize("kind", MATTERS)
def test_private_messages_and_private_drafts_ask_for_nothing(kind: str) -> None:
    _, message = MATTERS[kind]
    in_private = [{"role": "customer", "text": message, "visibility": "private"}]
    for draft in ({"thread": in_private}, {"thread": [{"role": "customer", "text": message}], "visibility": "private"}):
        verdict = Guard().check(Draft.from_mapping({"text": NEUTRAL, **draft}))
        assert _own(verdict) == []
        assert verdict.routing.advice == "stay"


@pytest.mark.parametrize("role", ["agent", "other"])
def test_only_the_customers_words_count(role: str) -> None:
    verdict = Guard().check(
        Draft.from_mapping({"text": NEUTRAL, "thread": [{"role": role, "text": MATTERS["legal"][1]}]})
    )
    assert verdict.routing.advice == "stay"


def test_escalation_comes_before_the_move_to_private() -> None:
    routing = _check(NEUTRAL, MATTERS["billing"][1], MATTERS["legal"][1]).routing
    assert (routing.advice, routing.kind) == ("escalate", "legal")
    assert [reason.source for reason in routing.reasons] == ["thread[0]", "thread[1]"]


def test_what_the_team_has_moved_already_is_no_finding() -> None:
    thread = [
        {"role": "customer", "text": MATTERS["billing"][1]},
        {"role": "agent", "text": "Schreiben Sie uns dazu bitte eine PN."},
        {"role": "customer", "text": "Mache ich, danke."},
    ]
    verdict = Guard().check(Draft.from_mapping({"text": "Sehr gern, bis gleich!", "thread": thread}))
    assert _own(verdict) == []
    assert verdict.routing.advice == "switch"


def test_posted_data_are_shown_masked() -> None:
    verdict = _check(NEUTRAL, MATTERS["personal-data"][1])
    (finding,) = (one for one in verdict.findings if one.rule == "channel-switch.thread-holds-data")
    shown = f"{finding.match} {finding.message} {verdict.routing.reasons}"
    assert "4711" not in shown
    assert "0815" not in shown


@pytest.mark.parametrize("asked", ["Wie lautet Ihre Kundennummer?", "What's your account number?"])
def test_asking_in_public_stops_the_draft_and_asking_in_private_does_not(asked: str) -> None:
    public, private = _check(asked), _check(asked, visibility="private")
    assert _own(public) == [("channel-switch.asks-for-private-data", "error")]
    assert (public.decision, public.routing.advice) == ("block", "switch")
    assert _own(private) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Das war unser Fehler.", "admits"),
        ("Sie haben hier keinen Anspruch.", "argues"),
        ("Was genau ist passiert?", "asks-for-details"),
    ],
)
def test_a_wrong_answer_in_a_grave_matter_is_an_error(text: str, rule: str) -> None:
    assert (f"channel-switch.{rule}", "error") in _own(_check(text, MATTERS["legal"][1]))
    assert _own(_check(text, "Mein Paket kam gestern an.")) == []


@pytest.mark.parametrize(
    ("channels", "text", "is_moving"),
    [
        ("direct message", "Schreiben Sie uns bitte eine Direktnachricht.", True),
        ("direct message", "Füllen Sie bitte unser Kontaktformular aus.", False),
        ("direct message, contact form", "Füllen Sie bitte unser Kontaktformular aus.", True),
        ("direct message", "Wir haben Ihnen privat geschrieben.", True),
        ("Kundenportal", "Schreiben Sie uns bitte im Kundenportal.", True),
    ],
)
def test_only_the_policys_private_channels_are_moving(channels: str, text: str, is_moving: bool) -> None:
    guard = Guard(Policy.from_text(f"name: own\nbrand: {{private-channels: [{channels}]}}"))
    verdict = _check(text, MATTERS["billing"][1], guard=guard)
    assert verdict.routing.already_moving is is_moving
    assert (_own(verdict) == []) is is_moving
