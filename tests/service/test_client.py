"""The Python client: it answers as a Guard does, and nothing that goes wrong is clean."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from replyguard import Draft, DraftError, Guard, NotRedacted, ServiceClient, Verdict
from replyguard.service.keys import add_client

from .conftest import IBAN, OpenService, Served

DRAFTS: list[Any] = [
    "Vielen Dank.",
    "So ein Mist. 👩‍🚒",
    {
        "id": "r1",
        "text": f"Auf {IBAN}.",
        "thread": [{"role": "customer", "text": IBAN, "sent_at": "2026-11-20T10:00:00Z"}],
    },
    Draft(text="So ein Mist.", waivers=({"rule": "profanity", "reason": "r", "by": "b", "until": "2100-01-01"},)),  # type: ignore[arg-type]
    {"text": "\ud83d So ein Mist."},
    {"text": "Merci.", "language": "fr"},
]


def _client(service: httpx.Client, **more: Any) -> ServiceClient:
    return ServiceClient(str(service.base_url), **more)


@pytest.mark.parametrize("draft", DRAFTS, ids=range(len(DRAFTS)))
def test_a_verdict_is_what_the_guard_gives(service: httpx.Client, guard: Guard, draft: Any) -> None:
    expected = guard.check(draft)
    client = _client(service)
    for verdict in (client.check(draft), asyncio.run(client.acheck(draft)), next(client.check_many([draft]))):
        assert verdict.to_dict() == expected.to_dict()
        assert (verdict.blocked, verdict.is_complete) == (expected.blocked, expected.is_complete)
    client.close()


def test_many_drafts_come_back_in_order(service: httpx.Client, guard: Guard) -> None:
    drafts: list[Any] = [
        {"id": str(i), "text": f"Nummer {i}. So ein Mist. " + "Guten Tag. " * (i % 7 * 100)} for i in range(250)
    ]
    drafts[7], drafts[120], drafts[249] = {"txt": "a"}, 5, {"text": ""}
    client = _client(service, timeout=60)
    verdicts = list(client.check_many(iter(drafts)))
    assert [one.to_dict() | {"policy": 0} for one in verdicts] == [
        one.to_dict() | {"policy": 0} for one in guard.check_many(drafts)
    ]
    assert list(client.check_many([])) == []
    client.close()


def test_redaction_is_the_guards_or_an_error(service: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    client = _client(service)
    assert client.redact(f"Auf {IBAN}.") == "Auf [IBAN]."
    monkeypatch.setattr("replyguard.rules.kinds.personal_data.PersonalDataRule.find", lambda *_: 1 / 0)
    with pytest.raises(NotRedacted, match="did not run"):
        client.redact(f"Auf {IBAN}.")
    client.close()


def test_what_is_no_draft_raises_as_a_guard_does(service: httpx.Client, guard: Guard) -> None:
    client = _client(service)
    for wrong in ({"txt": "a"}, 5, {"text": 5}, {"text": "a" * 2_000_001}):
        with pytest.raises(DraftError):
            guard.check(wrong)  # type: ignore[arg-type]
    for wrong in ({"txt": "a"}, 5, {"text": 5}):
        with pytest.raises(DraftError):
            client.check(wrong)  # type: ignore[arg-type]
    assert client.check("a" * 2_000_001).blocked, "larger than the service reads"
    client.close()


def test_a_key_and_a_policy_are_sent(open_service: OpenService, tmp_path: Path) -> None:
    key = add_client(tmp_path / "keys.yaml", "crm", ["acme"], metrics=False)
    policies = {"acme": "replyguard:default", "other": "replyguard:default"}
    service = open_service(keys=str(tmp_path / "keys.yaml"), policies=policies)
    with _client(service, key=key, policy="acme") as client:
        assert client.check("Danke.").decision == "allow"
    for client in (_client(service), _client(service, key="x"), _client(service, key=key, policy="other")):
        for verdict in (client.check("Danke."), *client.check_many(["Danke."])):
            assert_not_clean(verdict)
        with pytest.raises(NotRedacted):
            client.redact("Danke.")
        client.close()
    assert key not in repr(_client(service, key=key))


def assert_not_clean(verdict: Verdict) -> None:
    assert verdict.decision == "undetermined"
    assert verdict.blocked
    assert not verdict.is_complete
    assert verdict.checks.failed
    assert verdict.checks.failed[0].rule == "service"


ANSWERS: dict[str, tuple[int, bytes]] = {
    "crashed": (500, b'{"error": {"code": "failed", "message": "m", "detail": null}}'),
    "nobody behind the proxy": (502, b"<html>Bad Gateway</html>"),
    "overloaded": (503, b""),
    "took too long": (504, b"{}"),
    "moved": (302, b""),
    "no content": (204, b""),
    "a login page": (200, b"<html>Login</html>"),
    "nothing": (200, b""),
    "not a verdict": (200, b'{"decision": "allow"}'),
    "allow, of a version to come": (200, b'{"schema_version": 2, "decision": "allow", "findings": [], "shadow": []}'),
    "a list": (200, b"[]"),
    "a word": (200, b'"allow"'),
    "too deep": (200, b"[" * 100_000),
    "half a verdict": (200, json.dumps(Guard().check("a").to_dict()).encode()[:-30]),
    "with an unknown key": (200, json.dumps({**Guard().check("a").to_dict(), "new": 1}).encode()),
    "with another id": (200, json.dumps({**Guard().check("a").to_dict(), "id": "other"}).encode()),
    "findings that are none": (200, json.dumps({**Guard().check("a").to_dict(), "findings": [1]}).encode()),
    "an unknown decision": (200, json.dumps({**Guard().check("a").to_dict(), "decision": "fine"}).encode()),
}


@contextmanager
def _answering(answers: Callable[[int], tuple[int, bytes, dict[str, str]]]) -> Iterator[tuple[str, list[str]]]:
    """A server that gives these answers, by the number of the request; and what was asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            asked.append(self.path)
            status, body, headers = answers(len(asked))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(("status", "body"), ANSWERS.values(), ids=ANSWERS)
def test_no_failing_answer_is_clean(status: int, body: bytes) -> None:
    with _answering(lambda _: (status, body, {})) as (url, _asked):
        client = ServiceClient(url, retries=0)
        assert_not_clean(client.check("Danke."))
        many = list(client.check_many(["Danke.", "Danke."]))
        assert len(many) == 2
        for verdict in many:
            assert_not_clean(verdict)
        with pytest.raises(NotRedacted):
            client.redact("Danke.")
        client.close()


def test_fewer_verdicts_than_drafts_count_for_none(guard: Guard) -> None:
    line = guard.check("Danke.").to_json().encode() + b"\n"
    with _answering(lambda _: (200, line * 2, {})) as (url, _asked):
        client = ServiceClient(url, retries=0)
        for verdict in client.check_many(["Danke."] * 3):
            assert_not_clean(verdict)
        assert [one.decision for one in client.check_many(["Danke."] * 2)] == ["allow", "allow"]
        client.close()


def test_it_asks_again_where_that_makes_sense(guard: Guard) -> None:
    fine = guard.check("Danke.").to_json().encode()
    for status, times in ((503, 3), (429, 3), (500, 1), (504, 1), (401, 1)):
        headers = {"retry-after": "0"}
        with _answering(lambda n, s=status, h=headers: (200, fine, {}) if n == 3 else (s, b"", h)) as (url, asked):
            client = ServiceClient(url, retries=2)
            verdict = client.check("Danke.")
            assert len(asked) == times, status
            assert verdict.decision == ("allow" if times == 3 else "undetermined")
            client.close()


def test_waiting_never_exceeds_the_timeout() -> None:
    with _answering(lambda _: (503, b"", {"retry-after": "60"})) as (url, asked):
        begun = time.monotonic()
        with ServiceClient(url, timeout=1) as client:
            assert_not_clean(client.check("Danke."))
        assert time.monotonic() - begun < 1
        assert len(asked) == 1


def test_a_service_that_does_not_answer_is_not_clean() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        begun = time.monotonic()
        client = ServiceClient(f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=0.3)
        assert_not_clean(client.check("Danke."))
        assert time.monotonic() - begun < 2
    assert_not_clean(ServiceClient("http://127.0.0.1:1").check("Danke."))
    assert_not_clean(ServiceClient("https://127.0.0.1:1").check("Danke."))


def test_letting_failures_through_has_to_be_said() -> None:
    client = ServiceClient("http://127.0.0.1:1", on_failure="allow", retries=0)
    verdict = client.check("Danke.")
    assert (verdict.decision, verdict.blocked) == ("undetermined", False)


def test_a_killed_service_lets_nothing_through(serve: Callable[..., Served]) -> None:
    served = serve()
    client = ServiceClient(served.url, timeout=10, retries=1)
    assert client.check("Danke.").decision == "allow"
    verdicts: list[Verdict] = []
    batch = threading.Thread(target=lambda: verdicts.extend(client.check_many(["Guten Tag. " * 400] * 400)))
    batch.start()
    time.sleep(0.2)
    served.process.kill()
    served.process.wait(10)
    assert_not_clean(client.check("Danke."))
    batch.join(60)
    assert len(verdicts) == 400
    assert {one.decision for one in verdicts} <= {"allow", "undetermined"}
    assert_not_clean(verdicts[-1])
    client.close()


def test_a_connection_that_was_closed_meanwhile_is_made_anew(serve: Callable[..., Served], tmp_path: Path) -> None:
    (tmp_path / "service.yaml").write_text("timeouts: {idle: 1}\n", encoding="utf-8")
    served = serve("--config", str(tmp_path / "service.yaml"))
    client = ServiceClient(served.url, retries=0)
    assert client.check("Danke.").decision == "allow"
    time.sleep(1.5)
    assert client.check("Danke.").decision == "allow"
    client.close()


@pytest.mark.parametrize("url", ["", "localhost:8470", "ftp://localhost", "http://"])
def test_a_wrong_address_is_told_at_once(url: str) -> None:
    with pytest.raises(ValueError, match="no address of a service"):
        ServiceClient(url)


@pytest.mark.parametrize("key", ["a\nb: c", "schlüssel", "\x00"])
def test_what_can_be_no_key_is_told_at_once_and_not_repeated(key: str) -> None:
    with pytest.raises(ValueError, match="that is no key") as raised:
        ServiceClient("http://localhost", key)
    assert key not in str(raised.value)
