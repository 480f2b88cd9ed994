"""Ten thousand malformed requests: each a right 4xx, and nothing of any of them in the log."""

from __future__ import annotations

import json
import random
import socket
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from .conftest import Served

MARK = "Geheimnis"
"""Stands in every request, and may stand in no line of the log."""
REQUESTS = 10_000
JSON = "application/json"


def _draft(chance: random.Random) -> dict[str, Any]:
    return {
        "text": f"{MARK} {chance.random()}",
        "venue": "owned",
        "thread": [{"role": "customer", "text": MARK, "author": MARK}],
        "signals": {"reach": 1},
        "waivers": [{"rule": "profanity", "reason": MARK, "by": MARK}],
    }


def _wrong_value(chance: random.Random) -> bytes:
    draft = _draft(chance)
    wrong = [None, 1, -1.5, True, [], {}, [MARK], {MARK: MARK}, f"{MARK}!", [[{}]]]
    key = chance.choice(["text", "venue", "visibility", "format", "thread", "signals", "waivers", "kind", "author"])
    draft[key] = chance.choice([one for one in wrong if (key, type(one)) not in _RIGHT and (key, one) not in _FINE])
    return json.dumps(draft).encode()


_RIGHT = {("text", str), ("author", type(None)), ("signals", type(None))}
_FINE: list[tuple[str, Any]] = [("thread", []), ("waivers", []), ("signals", {}), ("author", {})]


def _unknown_key(chance: random.Random) -> bytes:
    draft = _draft(chance)
    place = chance.choice([draft, draft["thread"][0], draft["signals"], draft["waivers"][0]])
    place[chance.choice(["Text", "", "täxt", "__class__", "constructor", "x" * 5000])] = MARK
    return json.dumps(draft).encode()


def _cut(chance: random.Random) -> bytes:
    body = json.dumps(_draft(chance)).encode()
    return body[: chance.randrange(len(body))]


def _bent(chance: random.Random) -> bytes:
    """A draft with bytes that JSON does not allow where they stand."""
    body = bytearray(json.dumps(_draft(chance)).encode())
    for _ in range(chance.randrange(1, 5)):
        body.insert(chance.randrange(len(body)), chance.choice(b"\x00\x01\x1f\xff\xfe\xc0\x80"))
    return bytes(body)


def _other_json(chance: random.Random) -> bytes:
    return json.dumps(
        chance.choice([MARK, 1, None, True, [], [_draft(chance)], [[]], 1e308, {}, {MARK: MARK}])
    ).encode()


def _noise(chance: random.Random) -> bytes:
    return MARK.encode() + chance.randbytes(chance.randrange(200))


def _deep(chance: random.Random) -> bytes:
    return b'{"text": ' + chance.choice([b"[", b'{"a":']) * chance.randrange(1000, 50_000)


BODIES: list[Callable[[random.Random], bytes]] = [
    _wrong_value, _unknown_key, _cut, _bent, _other_json, _noise, _deep,
]  # fmt: skip


def _requests(chance: random.Random) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each request with the status that is right for it."""
    for number in range(REQUESTS):
        path = chance.choice(["/v1/check", "/v1/redact"])
        request: dict[str, Any] = {"method": "POST", "url": path, "headers": {"content-type": JSON}}
        sort = number % 10
        if sort < 6:
            yield 400, {**request, "content": BODIES[number % len(BODIES)](chance)}
        elif sort == 6:
            given = chance.choice(
                ["text/plain", "", "application/xml", f"{MARK}/x", "application/json5", "multipart/x"]
            )
            yield 415, {**request, "headers": {"content-type": given}, "content": json.dumps(_draft(chance))}
        elif sort == 7:
            path = chance.choice([f"/{MARK}", f"/v1/{MARK}", "/v1/check/x", "/v1/check:batch:x", "/v2/check", "/%00"])
            yield 404, {**request, "url": path, "content": MARK}
        elif sort == 8:
            method = chance.choice(["GET", "PUT", "DELETE", "PATCH", "HEAD", "TRACE"])
            yield 405, {**request, "method": method}
        else:
            policy = chance.choice([MARK, "", "../default", "default\x00", "default ", "'"])
            yield 404, {**request, "params": {"policy": policy}, "content": json.dumps(_draft(chance))}


@pytest.mark.slow
def test_malformed_requests_are_refused_rightly_and_leave_no_trace(serve: Callable[..., Served], tmp_path: Any) -> None:
    limits = "limits: {requests-per-second: 1000000, burst: 1000000, body: 600000}"
    (tmp_path / "service.yaml").write_text(f"{limits}\nreload-every: 600\n", encoding="utf-8")
    served = serve("--config", str(tmp_path / "service.yaml"))
    wrong: Counter[tuple[int, int, str]] = Counter()
    counted = 0
    with httpx.Client(base_url=served.url, timeout=30) as client:
        for expected, request in _requests(random.Random(9)):
            answer = client.request(**request)
            counted += 1
            if answer.status_code != expected:
                wrong[expected, answer.status_code, repr(request)[:300]] += 1
        too_large = client.post("/v1/check", content=MARK.encode() * 100_000, headers={"content-type": JSON})
        assert too_large.status_code == 413
    assert counted == REQUESTS
    assert wrong == Counter()
    for raw in RAW:
        assert _raw(served.port, raw).split(b" ")[1:2] in ([b"400"], [b"421"], [b"431"], []), raw
    with httpx.Client(base_url=served.url) as client:
        assert client.post("/v1/check", json={"text": "Danke."}).json()["decision"] == "allow"
    served.stop()
    assert len(served.lines) > REQUESTS
    assert [line for line in served.lines if MARK.lower() in line.lower()] == []


RAW = [
    f"{MARK}\r\n\r\n".encode(),
    f"{MARK} /v1/check HTTP/1.1\r\n\r\n".encode(),
    f"GET /{MARK} HTTP/9.9\r\n\r\n".encode(),
    f"POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: {MARK}\r\n\r\n".encode(),
    f"POST /v1/check HTTP/1.1\r\nHost: localhost\r\n{MARK} {MARK}\r\n\r\n".encode(),
    f"POST /v1/check HTTP/1.1\r\nHost: localhost\r\nX: {MARK * 20_000}\r\n\r\n".encode(),
    f"POST /v1/check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n{MARK}\r\n".encode(),
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
]


def _raw(port: int, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        try:
            return connection.recv(100)
        except OSError:
            return b""
