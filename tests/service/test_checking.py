"""`/v1/check` and `/v1/redact`: what comes back is what the guard says."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from replyguard import Guard, Policy
from replyguard.service.shelf import PolicyShelf

from .conftest import IBAN, OpenService, ask

DRAFTS: dict[str, dict[str, Any]] = {
    "clean": {"text": "Vielen Dank, wir sehen nach."},
    "a finding": {"text": "Hallo Anna, das war wirklich Mist."},
    "a leak": {"text": f"Wir erstatten auf {IBAN}."},
    "waived": {"text": "So ein Mist.", "waivers": [{"rule": "profanity", "reason": "quoted", "by": "Jana"}]},
    "emoji before it": {"text": "👩‍🚒👍 So ein Mist."},
    "half of a surrogate pair": {"text": "\ud83d So ein Mist."},
    "HTML": {"text": "<p>So ein <b>Mist</b>.</p>", "format": "html"},
    "with a thread": {"text": f"Auf {IBAN}?", "thread": [{"role": "customer", "text": f"Konto {IBAN}"}]},
    "a language that the policy does not have": {"text": "Merci beaucoup.", "language": "fr"},
    "nothing": {"text": ""},
    "long": {"text": "Guten Tag, " * 5000},
}


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_the_verdict_is_the_guards(service: httpx.Client, guard: Guard, draft: dict[str, Any]) -> None:
    answer = service.post("/v1/check", content=json.dumps(draft), headers={"content-type": "application/json"})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == guard.check(draft).to_dict()


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_the_redacted_text_is_the_guards(service: httpx.Client, guard: Guard, draft: dict[str, Any]) -> None:
    answer = service.post("/v1/redact", content=json.dumps(draft), headers={"content-type": "application/json"})
    expected = guard.check(draft).to_dict()
    assert answer.json() == {
        name: expected[name] for name in ("schema_version", "id", "language", "redacted", "checks", "policy")
    }


NO_DRAFTS: dict[str, tuple[bytes, str]] = {
    "no JSON": (b"{", "not JSON"),
    "nothing": (b"", "not JSON"),
    "not UTF-8": (b'{"text": "\xff"}', "not UTF-8"),
    "a list": (b"[]", "expected a JSON object"),
    "a word": (b'"x"', "expected a JSON object"),
    "no text": (b"{}", "text: required"),
    "an unknown key": (b'{"text": "", "txet": ""}', "txet: unknown key"),
    "a wrong value": (b'{"text": "", "venue": "home"}', "venue: "),
    "a number for a text": (b'{"text": 1}', "text: expected text"),
    "nested too deep": (b'{"text": ' + b"[" * 100_000, "nested too deep"),
    "a number that is too long": (b'{"text": "", "signals": {"reach": ' + b"9" * 10_000 + b"}}", "not JSON"),
}


@pytest.mark.parametrize("path", ["/v1/check", "/v1/redact"])
@pytest.mark.parametrize(("body", "said"), NO_DRAFTS.values(), ids=NO_DRAFTS)
def test_what_is_no_draft_is_refused_with_the_place(service: httpx.Client, path: str, body: bytes, said: str) -> None:
    answer = service.post(path, content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "bad-request"
    assert said in answer.json()["error"]["detail"]


def test_a_refusal_speaks_the_callers_language(service: httpx.Client) -> None:
    def message(languages: str) -> str:
        headers = {"content-type": "application/json", "accept-language": languages}
        said: str = service.post("/v1/check", content=b"{", headers=headers).json()["error"]["message"]
        return said

    assert message("de-AT,de;q=0.9,en;q=0.5") == "Die Anfrage ist so nicht lesbar."
    assert message("fr, en;q=0.5, de;q=0.2") == "The request cannot be read."
    assert message("") == "The request cannot be read."


@pytest.mark.parametrize("given", ["", "text/plain", "application/x-www-form-urlencoded", "application/jsonp"])
def test_other_content_types_are_not_read(service: httpx.Client, given: str) -> None:
    answer = service.post("/v1/check", content=b'{"text": ""}', headers={"content-type": given})
    assert answer.status_code == 415


def test_a_policy_is_chosen_by_name(open_service: OpenService, tmp_path: Path) -> None:
    (tmp_path / "strict.yaml").write_text("name: acme\nrules: {profanity.mild: error}\n", encoding="utf-8")
    service = open_service(policies={"default": "replyguard:default", "strict": str(tmp_path / "strict.yaml")})
    assert ask(service, "So ein Mist.").json()["decision"] == "warn"
    strict = ask(service, "So ein Mist.", "/v1/check?policy=strict").json()
    assert (strict["decision"], strict["policy"]["name"]) == ("block", "acme")
    missing = ask(service, "So ein Mist.", "/v1/check?policy=stict")
    assert missing.status_code == 404
    assert "default, strict" in missing.json()["error"]["detail"]


PARAMETERS = {
    "misspelt": ("polcy=strict", "unknown parameter 'polcy'; allowed: policy"),
    "in capitals": ("Policy=strict", "unknown parameter 'Policy'; allowed: policy"),
    "of another route": ("venue=owned", "unknown parameter 'venue'; allowed: policy"),
    "two policies": ("policy=strict&policy=default", "policy: given more than once"),
    "the same twice": ("policy=default&policy=default", "policy: given more than once"),
}


@pytest.mark.parametrize(("query", "detail"), PARAMETERS.values(), ids=PARAMETERS)
@pytest.mark.parametrize("route", ["/v1/check", "/v1/check:batch", "/v1/redact"])
def test_no_draft_is_checked_under_another_policy_than_was_meant(
    service: httpx.Client, route: str, query: str, detail: str
) -> None:
    kind = "application/x-ndjson" if route.endswith("batch") else "application/json"
    answer = service.post(f"{route}?{query}", content=b'{"text": "Danke."}', headers={"content-type": kind})
    assert (answer.status_code, answer.json()["error"]["detail"]) == (400, detail)


def test_lists_take_no_parameters_that_they_do_not_know(service: httpx.Client) -> None:
    answer = service.get("/v1/policies?policy=default")
    assert (answer.status_code, answer.json()["error"]["detail"]) == (400, "unknown parameter 'policy'; allowed: none")
    assert service.get("/v1/rules?policy=default&venue=owned").status_code == 200


def test_a_check_that_fails_is_undetermined(open_service: OpenService, monkeypatch: pytest.MonkeyPatch) -> None:
    service = open_service()

    def crash(*_: object) -> None:
        raise RuntimeError("Mist")

    monkeypatch.setattr("replyguard.rules.kinds.lexicon.LexiconRule.find", crash)
    verdict = ask(service, "So ein Mist.").json()
    assert verdict["decision"] == "undetermined"
    assert {one["reason"] for one in verdict["checks"]["failed"]} == {"crashed with RuntimeError"}


def test_a_crash_outside_of_rules_is_an_answer_without_the_text(
    open_service: OpenService, monkeypatch: pytest.MonkeyPatch, log_lines: list[str]
) -> None:
    service = open_service()

    def crash(_: object, draft: object) -> None:
        raise RuntimeError(f"cannot read {draft}")

    monkeypatch.setattr(Guard, "check", crash)
    answer = ask(service, "Geheimnis")
    assert answer.status_code == 500
    assert answer.json()["error"]["code"] == "failed"
    crashes = [line for line in map(json.loads, log_lines) if line["event"] == "crash"]
    assert [line["crash"] for line in crashes] == ["RuntimeError"]
    assert any(place.startswith("test_checking.py:") for place in crashes[0]["at"])
    assert "Geheimnis" not in answer.text + "".join(log_lines)


def test_a_check_that_takes_too_long_is_an_answer_of_its_own(
    open_service: OpenService, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = open_service(timeouts={"check": 0.1})
    check: Callable[..., Any] = Guard.check
    monkeypatch.setattr(Guard, "check", lambda guard, draft: (time.sleep(0.5), check(guard, draft))[1])
    answer = ask(service, "Danke.")
    assert (answer.status_code, answer.json()["error"]["code"]) == (504, "took-too-long")


def test_more_checks_than_can_wait_are_refused(open_service: OpenService, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = {"checks-at-once": 1, "checks-waiting": 0}
    service = open_service(timeouts={"check": 0.1}, limits=limits)
    check: Callable[..., Any] = Guard.check
    monkeypatch.setattr(Guard, "check", lambda guard, draft: (time.sleep(1), check(guard, draft))[1])
    assert ask(service, "Danke.").status_code == 504
    # the thread of the first still holds the only place
    full = ask(service, "Danke.")
    assert (full.status_code, full.headers["retry-after"]) == (503, "1")
    monkeypatch.undo()
    time.sleep(1)
    assert ask(service, "Danke.").status_code == 200


def test_rules_say_what_the_policy_settles(open_service: OpenService, tmp_path: Path) -> None:
    policy = "name: own\nrules: {personal-data: {waivable: false}, profanity.mild: off}\n"
    (tmp_path / "own.yaml").write_text(policy, encoding="utf-8")
    service = open_service(policies={"own": str(tmp_path / "own.yaml")})
    rules = {rule["name"]: rule for rule in service.get("/v1/rules?venue=third-party").json()["rules"]}
    assert set(rules) == set(Policy.default().registry.names())
    assert rules["personal-data.iban"]["waivable"] is False
    assert rules["profanity.strong"]["waivable"] is True
    assert rules["profanity.mild"]["enabled"] is False
    assert rules["personal-data.iban"]["title"] == {"de": "IBAN", "en": "IBAN"}
    assert service.get("/v1/rules?venue=home").status_code == 400


def test_policies_are_listed(open_service: OpenService, tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text("name: acme\non-failure: allow\n", encoding="utf-8")
    service = open_service(policies={"own": str(tmp_path / "own.yaml"), "b": "replyguard:default"})
    own, other = service.get("/v1/policies").json()["policies"]
    assert (own["name"], own["policy"], own["on_failure"], own["is_default"]) == ("own", "acme", "allow", True)
    assert (other["name"], other["is_default"], other["languages"]) == ("b", False, ["de", "en"])


def test_a_shelf_hands_out_guards_that_are_warm() -> None:
    guard = PolicyShelf({"default": "replyguard:default"}).guard("default")
    assert guard is not None
    assert guard.check(f"Auf {IBAN}.").blocked
