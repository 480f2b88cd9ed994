"""Every ready sentence moves or hands over, and no rule holds anything against it."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from replyguard import Draft, Guard, Policy
from replyguard.routing.sentence import _data

_NEUTRAL = {
    "sie": "Guten Tag, danke für Ihre Nachricht.",
    "du": "Hallo, danke für deine Nachricht.",
    "ihr": "Hallo, danke für eure Nachricht.",
    "you": "Hi, thank you for your message.",
}
_CHANNELS = ["direct message", "Kontaktformular", "service@acme.at", "0800 330 1000", "Live-Chat", "Kundenportal"]


def _guard(address: str | None = None, channels: tuple[str, ...] = ()) -> Guard:
    brand = [f"address: {address}"] if address else []
    brand += [f"private-channels: {list(channels)!r}"] if channels else []
    return Guard(Policy.from_text(f"name: own\nbrand: {{{', '.join(brand)}}}"))


@cache
def _default() -> Guard:
    return Guard()


def _texts() -> list[tuple[str, str, str]]:
    """Every kind of every language in every form of address."""
    data: Any = _data("sentences")
    return [
        (kind, address, text)
        for language in ("de", "en")
        for kind, variants in data[language].items()
        for variant in variants
        for address, text in variant.items()
    ]


@pytest.mark.parametrize(("kind", "address", "text"), _texts())
def test_a_draft_with_the_sentence_moves_already_and_is_clean(kind: str, address: str, text: str) -> None:
    data: Any = _data("sentences")
    language = "en" if address == "you" else "de"
    lines = [line for name, line in data["lines"].items() if name.startswith(language)]
    guard = _default()
    for channel in data and _data("channels")[language].values():  # type: ignore[attr-defined]
        for wording in channel.values():
            contact = "service@acme.at" if "E-Mail" in wording or "e-mail" in wording else "0800 330 1000"
            said = text.replace("{channel}", wording.replace("{contact}", contact).replace("{channel}", "Kundenportal"))
            for line in lines if "{lines}" in said else [""]:
                draft = f"{_NEUTRAL[address]} {said.replace('{lines}', line)}"
                verdict = guard.check(Draft(text=draft, language=language))
                assert verdict.findings == (), (draft, verdict.findings)
                assert verdict.routing.already_moving, draft


def _suggested(text: str, guard: Guard | None = None, **draft: Any) -> str | None:
    thread = [{"role": "customer", "text": "Meine Rechnung stimmt nicht. / My bill is wrong."}]
    verdict = (guard or Guard()).check(Draft.from_mapping({"text": text, "thread": thread, **draft}))
    assert verdict.routing.advice == "switch"
    return verdict.routing.suggestion


@pytest.mark.parametrize(
    ("text", "network", "expected"),
    [
        ("Danke für Ihre Geduld.", "twitter", "melden Sie sich dazu per Direktnachricht (DM) bei uns"),
        ("Danke für deine Geduld.", "instagram", "melde dich dazu per Direktnachricht (DM) bei uns"),
        ("Danke für Ihre Geduld.", "facebook", "per privater Nachricht (PN)"),
        ("Danke für Ihre Geduld.", "google-play", "über unser Kontaktformular"),
        ("Danke für Ihre Geduld.", None, "per Direktnachricht bei uns"),
        ("Thank you for your patience.", "twitter", "get in touch with us by direct message (DM)"),
        ("Thank you for your patience.", "app-store", "through our contact form"),
        ("Thank you for your patience.", "facebook", "by private message (PM)"),
    ],
)
def test_the_channel_is_called_as_the_network_calls_it(text: str, network: str | None, expected: str) -> None:
    assert expected in (_suggested(text, network=network) or "")


@pytest.mark.parametrize(
    ("channels", "network", "expected"),
    [
        (("direct message",), "twitter", "per Direktnachricht (DM)"),
        (("direct message", "contact form"), "google-play", "über unser Kontaktformular"),
        (("service@acme.at",), "twitter", "per E-Mail an service@acme.at"),
        (("0800 330 1000",), "facebook", "telefonisch unter 0800 330 1000"),
        (("Kundenportal",), "facebook", "über: Kundenportal"),
    ],
)
def test_the_policys_channels_come_first(channels: tuple[str, ...], network: str, expected: str) -> None:
    guard = _guard(channels=channels)
    assert expected in (_suggested("Danke für Ihre Geduld.", guard, network=network) or "")


@pytest.mark.parametrize(
    ("address", "expected"), [("sie", "melden Sie sich"), ("du", "melde dich"), ("ihr", "meldet euch")]
)
def test_where_the_draft_addresses_nobody_the_policy_decides(address: str, expected: str) -> None:
    assert expected in (_suggested("Das wird geprüft.", _guard(address), language="de") or "")


def test_a_sentence_that_was_said_before_is_not_said_again() -> None:
    first = _suggested("Danke für Ihre Geduld.")
    assert first is not None
    thread = [
        {"role": "agent", "text": first},
        {"role": "customer", "text": "Meine Rechnung stimmt immer noch nicht."},
    ]
    second = Guard().check(Draft.from_mapping({"text": "Danke für Ihre Geduld.", "thread": thread})).routing.suggestion
    assert second is not None
    assert second != first


def test_a_draft_that_moves_is_suggested_nothing() -> None:
    assert _suggested("Schreiben Sie uns bitte eine Direktnachricht.") is None


def test_the_finding_inserts_the_sentence_before_the_signature() -> None:
    draft = Draft.from_mapping(
        {
            "text": "Guten Tag, danke für Ihre Nachricht.\n\nViele Grüße\nJana",
            "thread": [{"role": "customer", "text": "Meine Rechnung stimmt nicht."}],
        }
    )
    verdict = Guard().check(draft)
    (suggestion,) = next(one for one in verdict.findings if one.rule == "channel-switch.billing").suggestions
    changed = draft.text[: suggestion.start] + suggestion.text + draft.text[suggestion.end :]
    assert changed.startswith("Guten Tag, danke für Ihre Nachricht. ")
    assert changed.endswith("\n\nViele Grüße\nJana")
    assert Guard().check(draft.model_copy(update={"text": changed})).decision == "allow"


@pytest.mark.parametrize(
    ("language", "number"), [("de-AT", "142"), ("de-CH", "143"), ("en-US", "988"), ("en-GB", "116 123")]
)
def test_crisis_lines_are_those_of_the_country(language: str, number: str) -> None:
    thread = [{"role": "customer", "text": "Ich will nicht mehr leben. / I want to die."}]
    text = "Danke für Ihre Nachricht." if language.startswith("de") else "Thank you for your message."
    routing = Guard().check(Draft.from_mapping({"text": text, "thread": thread, "language": language})).routing
    assert (routing.advice, routing.kind) == ("escalate", "crisis")
    assert number in (routing.suggestion or "")
