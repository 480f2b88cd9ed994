"""`/v1/try`: what a policy or rule would change, and that nothing of the machine can be reached by it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.rules.rule_files import SLOW

from .conftest import OpenService

RULE = """\
kind: phrases
name: own.rule
severity: error
since: "1"
title: {de: a, en: a}
message: {de: a, en: a}
what: {de: a, en: a}
why: {de: a, en: a}
instead: {de: a, en: a}
phrases: [banana]
"""


def _try(service: httpx.Client, **trial: Any) -> dict[str, Any]:
    answer = service.post("/v1/try", json=trial)
    assert answer.status_code == 200, answer.text
    data: dict[str, Any] = answer.json()
    return data


def test_verdicts_before_and_after(service: httpx.Client) -> None:
    tried = _try(service, policy="name: a\nrules: {profanity.mild: error}", drafts=[{"text": "So ein Mist."}])
    assert [one["decision"] for one in (*tried["before"], *tried["after"])] == ["warn", "block"]
    assert service.post("/v1/check", json={"text": "So ein Mist."}).json()["decision"] == "warn", "nothing is kept"


def test_a_rule_and_its_examples(service: httpx.Client) -> None:
    examples = "---\nexamples:\n  en:\n    flag: ['a [[banana]]', 'an [[apple]]']\n    leave: ['a pear']\n"
    tried = _try(service, rule=RULE + examples, drafts=[{"text": "A banana."}])
    assert tried["after"][0]["findings"][0]["rule"] == "own.rule"
    assert [one["passed"] for one in tried["examples"]] == [True, False, True]
    assert any("3 are needed" in one for one in tried["lacking"])


MISTAKES = {
    "no YAML": ({"policy": "name: ["}, "policy.yaml", "not YAML"),
    "no such rule": ({"policy": "name: a\nrules: {tone.shoutng: off}"}, "policy.yaml", "no such rule"),
    "a rule without a kind": ({"rule": "name: a.b"}, "rule.yaml", "required, but missing"),
    "a file above": ({"policy": "name: a\nextends: /etc/passwd"}, "policy.yaml", "only built-in policies"),
    "a relative file": ({"policy": "name: a\nextends: ../policy.yaml"}, "policy.yaml", "only built-in policies"),
    "packs": ({"policy": "name: a\npacks: [/etc]"}, "policy.yaml", "files are not read here"),
    "code": (
        {"policy": "name: a\npersonal-data: {recognizers: [{class: os.system}]}"}, "policy.yaml", "not loaded here",
    ),
    "limits": ({"policy": "name: a\nlimits: {seconds: 1000000}"}, "policy.yaml", "the service's here"),
    "a taken name": ({"rule": RULE.replace("own.rule", "profanity.mild")}, "", "already taken"),
}  # fmt: skip


@pytest.mark.parametrize(("trial", "file", "said"), MISTAKES.values(), ids=MISTAKES)
def test_mistakes_come_back_with_their_place(
    service: httpx.Client, trial: dict[str, Any], file: str, said: str
) -> None:
    tried = _try(service, **trial, drafts=[{"text": "Danke."}])
    assert tried["after"] == []
    assert any(said in one["message"] for one in tried["problems"]), tried["problems"]
    assert not file or {one["file"] for one in tried["problems"]} == {file}


def test_no_file_is_read(service: httpx.Client, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("name: secret\nsurprise: 1\n", encoding="utf-8")
    for key in ("extends", "packs"):
        value = str(secret) if key == "extends" else f"[{secret}]"
        problems = _try(service, policy=f"name: a\n{key}: {value}")["problems"]
        assert "surprise" not in str(problems)


WRONG = [b"", b"[]", b'{"drafts": 1}', b'{"extra": 1}', b'{"drafts": [{"txt": "a"}]}']
WRONG += [b'{"drafts": [' + b",".join([b'{"text": "a"}'] * 21) + b"]}", b'{"policy": "' + b"x" * 100_001 + b'"}']


@pytest.mark.parametrize("body", WRONG)
def test_what_is_no_trial_is_refused(service: httpx.Client, body: bytes) -> None:
    answer = service.post("/v1/try", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 400


def test_a_rule_that_is_slow_does_not_go_on_for_all_its_examples(open_service: OpenService) -> None:
    service = open_service(timeouts={"check": 0.5})
    rule = RULE.replace("kind: phrases", "kind: pattern").replace("phrases: [banana]", f"pattern: '{SLOW}'")
    text = "a" * 60 + "b"
    examples = f"---\nexamples:\n  en:\n    leave: [{', '.join([text] * 50)}]\n"
    assert service.post("/v1/try", json={"rule": rule + examples}).status_code == 504
    begun = time.monotonic()
    while service.post("/v1/try", json={"rule": RULE}).status_code != 200:
        assert time.monotonic() - begun < 30, "the place is not free again"
        time.sleep(0.2)
