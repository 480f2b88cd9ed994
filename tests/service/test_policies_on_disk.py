"""Policies that change while the service runs: the valid ones count, and no request is dropped or let through."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from replyguard import Guard, PolicyError
from replyguard.service.settings import ServiceSettings
from replyguard.service.shelf import PolicyShelf
from replyguard.service.state import ServiceState

from .conftest import Served, ask, eventually

LENIENT = "name: acme\n"
STRICT = "name: acme\nrules: {profanity.mild: error}\n"
BROKEN = [
    "name: acme\nrules: {profanity.mld: error}\n",
    "name: [",
    "",
    "packs: [gone.yaml]\nname: acme\n",
    'name: acme\nextends: "a\\0.yaml"\n',
    'name: acme\npacks: ["a\\0.yaml"]\n',
    f"name: acme\npacks: [{'long' * 100}]\n",
]


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "policy.yaml"
    path.write_text(LENIENT, encoding="utf-8")
    return path


def _shelf(policy: Path) -> PolicyShelf:
    return PolicyShelf({"acme": str(policy), "default": "replyguard:default"})


def _decision(shelf: PolicyShelf) -> str:
    guard = shelf.guard("acme")
    assert guard is not None
    return guard.check("So ein Mist.").decision


def test_only_what_has_changed_is_read_anew(policy: Path) -> None:
    shelf = _shelf(policy)
    before = dict(shelf)
    assert shelf.reload() == []
    _write(policy, STRICT)
    assert [(one.policy, one.problem) for one in shelf.reload()] == [("acme", None)]
    assert _decision(shelf) == "block"
    assert shelf.guard("default") is before["default"]
    assert len(shelf.reload(all_of_them=True)) == 2


@pytest.mark.parametrize("text", [*BROKEN, None])
def test_a_broken_file_leaves_the_last_valid_one_in_force(policy: Path, text: str | None) -> None:
    _write(policy, STRICT)
    shelf = _shelf(policy)
    policy.unlink() if text is None else _write(policy, text)
    (outcome,) = shelf.reload()
    assert outcome.problem is not None
    assert "policy.yaml" in outcome.problem
    assert shelf.problems() == {"acme": outcome.problem}
    assert _decision(shelf) == "block"
    assert shelf.reload() == [], "told once"
    _write(policy, LENIENT)
    assert [one.problem for one in shelf.reload()] == [None]
    assert (_decision(shelf), shelf.problems()) == ("warn", {})


def test_files_that_a_policy_names_are_watched(policy: Path, tmp_path: Path) -> None:
    base, pack = tmp_path / "base.yaml", tmp_path / "rules"
    base.write_text(LENIENT, encoding="utf-8")
    pack.mkdir()
    _write(policy, "name: acme\nextends: base.yaml\npacks: [rules]\n")
    shelf = _shelf(policy)
    assert _decision(shelf) == "warn"
    _write(base, STRICT)
    assert [one.problem for one in shelf.reload()] == [None]
    assert _decision(shelf) == "block"
    (pack / "own.yaml").write_text("name: own.rule\n", encoding="utf-8")
    (outcome,) = shelf.reload()
    assert "own.yaml" in (outcome.problem or "")
    (pack / "own.yaml").unlink()
    assert [one.problem for one in shelf.reload()] == [None]


RULE = """\
name: own.words
kind: lexicon
files: {de: words.lex}
grades: [never]
severity: error
since: "1.0"
languages: [de]
title: {de: Worte, en: Words}
message: {de: "„{match}“ sagen wir nie", en: "We never say “{match}”"}
what: {de: Findet Wörter der Liste., en: Finds the words of the list.}
why: {de: Sie sind ausgeschlossen., en: They are ruled out.}
instead: {de: Sachlich bleiben., en: Stay plain.}
---
examples: {de: {flag: [], leave: []}}
"""


NEVER = "# lemma | grade | forms | compounds\n{word} | never | -s -es | last\n"


@pytest.mark.parametrize("pack", ["rules", "rules/own.yaml"])
def test_word_lists_that_a_rule_names_are_watched(policy: Path, tmp_path: Path, pack: str) -> None:
    words = tmp_path / "rules" / "words.lex"
    words.parent.mkdir()
    words.write_text(NEVER.format(word="Knebelvertrag"), encoding="utf-8")
    (words.parent / "own.yaml").write_text(RULE, encoding="utf-8")
    _write(policy, f"name: acme\npacks: [{pack}]\n")
    shelf = _shelf(policy)
    guard = shelf.guard("acme")
    assert guard is not None
    assert guard.check("Das ist ein Wucherpreis.").decision == "allow"
    _write(words, NEVER.format(word="Wucherpreis"))
    assert [one.problem for one in shelf.reload()] == [None]
    guard = shelf.guard("acme")
    assert guard is not None
    assert guard.check("Das ist ein Wucherpreis.").decision == "block"


def test_a_policy_whose_reading_crashes_keeps_none_of_the_others_from_being_read(
    policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.yaml"
    other.write_text(LENIENT, encoding="utf-8")
    shelf = PolicyShelf({"acme": str(policy), "other": str(other)})
    for path in (policy, other):
        _write(path, STRICT)
    real = Guard.from_file

    def crashing(path: str) -> Guard:
        if path == str(policy):
            raise RuntimeError("with words of the file")
        return real(path)

    monkeypatch.setattr(Guard, "from_file", crashing)
    outcomes = {one.policy: one.problem for one in shelf.reload()}
    assert outcomes == {"acme": f"{policy}: reading it failed: RuntimeError", "other": None}
    assert _decision(shelf) == "warn", "the last valid one counts"
    assert set(shelf.problems()) == {"acme"}


def test_a_service_does_not_begin_with_a_broken_policy(policy: Path) -> None:
    _write(policy, BROKEN[0])
    with pytest.raises(PolicyError, match="did you mean"):
        _shelf(policy)


def test_no_request_is_dropped_and_none_let_through_while_policies_change(
    serve: Callable[..., Served], policy: Path, tmp_path: Path
) -> None:
    """The word is an error in every valid version, so that a `warn` or `allow` would be one let through."""
    _write(policy, STRICT)
    limits = "limits: {requests-per-second: 100000, burst: 100000}"
    (tmp_path / "service.yaml").write_text(
        f"policies: {{acme: policy.yaml}}\nreload-every: 0.05\n{limits}\n", encoding="utf-8"
    )
    served = serve("--config", str(tmp_path / "service.yaml"))
    decisions: list[str] = []
    failures: list[str] = []
    is_over = threading.Event()

    def keep_asking() -> None:
        with httpx.Client(base_url=served.url, timeout=30) as client:
            while not is_over.is_set():
                answer = ask(client, "So ein Mist.")
                if answer.status_code != 200:
                    failures.append(answer.text)
                else:
                    decisions.append(answer.json()["decision"])

    threads = [threading.Thread(target=keep_asking) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(6):
        refused, taken = len(served.events("reload-refused")), len(_digests(served))
        _write(policy, BROKEN[number % len(BROKEN)])
        eventually(lambda: len(served.events("reload-refused")) > refused)  # noqa: B023
        _write(policy, f"{STRICT}brand: {{names: [Acme {number}]}}\n")
        if number % 2:
            os.kill(served.process.pid, signal.SIGHUP)
        eventually(lambda: len(_digests(served)) > taken)  # noqa: B023
    is_over.set()
    for thread in threads:
        thread.join(30)
    assert failures == []
    assert len(decisions) > 20, "requests went on all the while"
    assert set(decisions) == {"block"}
    assert len(_digests(served)) == 7, "each valid version was taken over"


def _digests(served: Served) -> set[str]:
    return {one["digest"] for one in served.events("policy")}


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    later = time.time_ns() + 1_000_000
    os.utime(path, ns=(later, later))


def test_policies_are_read_by_one_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each thread that compiles a policy keeps memory of its own for it."""
    policy = tmp_path / "policy.yaml"
    policy.write_text(LENIENT, encoding="utf-8")
    state = ServiceState(ServiceSettings(policies={"acme": str(policy)}))
    threads = []
    real = Guard.from_file

    def noting(path: str) -> Guard:
        threads.append(threading.get_ident())
        return real(path)

    monkeypatch.setattr(Guard, "from_file", noting)

    async def reload_often() -> None:
        for _ in range(4):
            await state.reload(all_of_them=True)
            await asyncio.to_thread(time.sleep, 0)

    asyncio.run(reload_often())
    state.close()
    assert len(threads) == 4
    assert len(set(threads)) == 1
