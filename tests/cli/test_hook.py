"""`hook generic`: 0 sends, 2 stops, and nothing ever ends otherwise; what stands on standard error."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from replyguard import Draft, Guard, Policy
from replyguard.cli import hook as hook_module
from replyguard.integrations.checkpoint import Checkpoint
from replyguard.integrations.command_hooks import answer_to_draft
from replyguard.rules.base import NOTHING_NEEDED, Case, Match
from replyguard.rules.header import Header

from .conftest import DATA, RunInside

ENDLESS = DATA / "endless-policy.yaml"


def draft(text: str, **fields: Any) -> str:
    return json.dumps({"text": text, **fields})


ANSWERS: dict[str, tuple[list[str | Path], str | bytes | None, int, str]] = {
    "allow": ([], draft("Thanks!"), 0, ""),
    "a text that is empty": ([], draft(""), 0, ""),
    "warn": (
        [],
        draft("Hm damn."),
        0,
        "replyguard: look again:\n  warning profanity.mild: “damn” sounds coarse\n",
    ),
    "block": (
        [],
        draft("Hm fuck."),
        2,
        "replyguard: stopped:\n  error profanity.strong: “fuck” is a strong swear word or an insult\n",
    ),
    "a check that did not run": (
        ["-p", ENDLESS],
        draft("x" * 60 + " ok"),
        2,
        "replyguard: not every check ran:\n  undetermined personal-data.endless: the pattern took more than 0.2 s\n",
    ),
    "a language that the policy lacks": ([], draft("Bonjour", language="fr"), 2, "replyguard: not every check ran:\n"),
    "half a draft": ([], '{"text": "geheim', 2, "replyguard: stopped, the reply could not be checked: not JSON: "),
    "no draft": ([], '["geheim"]', 2, "replyguard: stopped, the reply could not be checked: expected a JSON object"),
    "no text": ([], '{"id": "geheim"}', 2, "replyguard: stopped, the reply could not be checked: text: required"),
    "an unknown key": (
        [],
        draft("geheim", venu="geheim"),
        2,
        "replyguard: stopped, the reply could not be checked: venu:",
    ),
    "bytes that are no text": (
        [],
        b'{"text": "geheim \xdf"}',
        2,
        "replyguard: stopped, the reply could not be checked: ",
    ),
    "nested without end": ([], "[" * 100_000, 2, "replyguard: stopped, the reply could not be checked: not JSON"),
    "nothing": ([], "", 2, "replyguard: stopped, the reply could not be checked: not JSON"),
    "a closed standard input": ([], None, 2, "replyguard: stopped, the reply could not be checked: not JSON"),
    "no policy": (
        ["-p", "nope.yaml"],
        draft("geheim"),
        2,
        "replyguard: stopped, the reply could not be checked: nope.yaml",
    ),
    "a folder as policy": (["-p", "."], draft("geheim"), 2, "replyguard: stopped, the reply could not be checked: .: "),
    "a broken policy": (
        ["-p", DATA / "mistakes.yaml"],
        draft("geheim"),
        2,
        f"replyguard: stopped, the reply could not be checked: {DATA / 'mistakes.yaml'}:2:1: colour",
    ),
    "too long": (
        ["-p", DATA / "german-only.yaml"],
        draft("geheim " * 9),
        2,
        "replyguard: stopped, the reply could not be",
    ),
    "an unknown option": (["--polcy", "x"], draft("geheim"), 2, "Usage: "),
    "a host too many": (["generic"], draft("geheim"), 2, "Usage: "),
}


@pytest.mark.parametrize("case", ANSWERS)
def test_what_is_sent_and_what_is_stopped(command: RunInside, case: str) -> None:
    options, stdin, code, message = ANSWERS[case]
    run = command("hook", "generic", *options, stdin=stdin)
    assert (run.code, run.out) == (code, "")
    assert run.err.startswith(message) if message else run.err == ""
    assert "geheim" not in run.err


@pytest.mark.parametrize("arguments", [[], ["generc"]])
def test_a_call_without_a_known_host_is_a_stop(command: RunInside, arguments: list[str]) -> None:
    run = command("hook", *arguments, stdin=draft("Thanks!"))
    assert run.code == 2
    assert "generic" in run.err


def test_a_policy_that_lets_failures_through(command: RunInside, tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("name: brave\non-failure: allow\n", encoding="utf-8")
    run = command("hook", "generic", "-p", policy, stdin=draft("Bonjour", language="fr"))
    assert run.code == 0
    assert run.err.startswith("replyguard: not every check ran:\n  undetermined language: ")
    assert command("hook", "generic", "-p", policy, stdin=draft("fuck", language="fr")).code == 2


def test_of_the_text_only_the_match_is_repeated_and_that_masked(command: RunInside) -> None:
    text = "Dear Anna, fuck the number KD-12345678901, see you."
    run = command("hook", "generic", "-p", DATA / "acme.yaml", stdin=draft(text))
    assert run.code == 2
    assert run.err == (
        "replyguard: stopped:\n"
        "  error profanity.strong: “fuck” is a strong swear word or an insult\n"
        "  error personal-data.acme-number: KD-•••••••••01 is a customer number (instead: [customer number])\n"
        "  error personal-data.customer-number: a customer number (KD-•••••••••01) (instead: [customer number])\n"
    )


def test_a_waived_finding_is_sent(command: RunInside) -> None:
    waivers = [{"rule": "profanity", "reason": "a title", "by": "Jana", "until": "2999-12-31"}]
    run = command("hook", "generic", stdin=draft("Hm fuck.", waivers=waivers))
    assert (run.code, run.err) == (0, "")


class CrashingRule:
    """A rule in Python that raises, with the text in its message."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self) -> None:
        texts = {"de": "x", "en": "x"}
        self.header = Header.model_validate(
            {"name": "tone.crashing", "severity": "info", "since": "0.1"}
            | dict.fromkeys(("title", "message", "what", "why", "instead"), texts)
        )

    needs = NOTHING_NEEDED

    def find(self, case: Case) -> Iterator[Match]:
        raise KeyError(case.draft.text)

    def warm(self) -> None: ...

    def fingerprint(self) -> str:
        return "crashing"


def test_a_rule_that_crashes_stops_without_the_text() -> None:
    found = answer_to_draft(
        draft("geheim").encode, Checkpoint(lambda: Guard(Policy.default().with_rules([CrashingRule()]))), {}
    )
    assert found.code == 2
    assert found.lines == ("replyguard: nicht jede Prüfung lief:", "  ungeprüft tone.crashing: crashed with KeyError")


@pytest.mark.parametrize("crash", [ValueError, MemoryError, RecursionError, FileNotFoundError])
def test_whatever_fails_in_making_the_guard_is_a_stop(crash: type[Exception]) -> None:
    def guard() -> Guard:
        raise crash("geheim")

    found = answer_to_draft(draft("geheim").encode, Checkpoint(guard), {})
    assert found.code == 2
    assert found.lines == (f"replyguard: stopped, the check failed with {crash.__name__}",)


class Panic(BaseException):
    """As extensions in Rust raise it: no Exception."""


@pytest.mark.parametrize("crash", [Panic, RuntimeError, OSError, BrokenPipeError, KeyboardInterrupt])
def test_whatever_fails_around_the_hook_is_a_stop(
    command: RunInside, monkeypatch: pytest.MonkeyPatch, crash: type[BaseException]
) -> None:
    def failing(*_: object) -> None:
        raise crash("geheim")

    monkeypatch.setattr(hook_module, "answer_to_draft", failing)
    monkeypatch.setattr("replyguard.cli.main._abandon", lambda _: None)
    run = command("hook", "generic", stdin=draft("Thanks!"))
    assert run.code == 2
    assert "geheim" not in run.err
    assert "Traceback" not in run.err


def test_the_hook_and_the_guard_agree(command: RunInside) -> None:
    for text in ("Thanks!", "Hm damn.", "Hm fuck.", "Scheiße"):
        verdict = Guard().check(Draft(text=text))
        assert command("hook", "generic", stdin=draft(text)).code == (2 if verdict.blocked else 0)
