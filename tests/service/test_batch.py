"""`/v1/check:batch`: a verdict line for each line, in order, while they still come in."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from replyguard import Guard

from .conftest import OpenService, Served

LINES = {"content-type": "application/x-ndjson"}


def _verdicts(service: httpx.Client, body: bytes | Iterator[bytes]) -> list[dict[str, Any]]:
    answer = service.post("/v1/check:batch", content=body, headers=LINES)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/x-ndjson"
    return [json.loads(line) for line in answer.text.splitlines()]


def test_each_line_has_its_verdict(service: httpx.Client, guard: Guard) -> None:
    texts = [f"Danke, Nummer {number}. So ein Mist." for number in range(100)]
    body = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, text in enumerate(texts))
    verdicts = _verdicts(service, body.encode())
    assert verdicts == [guard.check({"id": str(i), "text": text}).to_dict() for i, text in enumerate(texts)]


def test_blank_lines_have_none_and_lines_are_counted_with_them(service: httpx.Client) -> None:
    verdicts = _verdicts(service, b'\n{"text": "a"}\n  \r\n{bad\n{"text": 1}\r\n[]')
    assert [one["decision"] for one in verdicts] == ["allow", *["undetermined"] * 3]
    assert [one["error"]["line"] for one in verdicts[1:]] == [4, 5, 6]


@pytest.mark.parametrize("size", [1, 7, 64, 10_000])
def test_how_the_body_is_cut_makes_no_difference(service: httpx.Client, size: int) -> None:
    body = "".join(json.dumps({"text": f"Größe 👍 {i}"}, ensure_ascii=False) + "\n" for i in range(20)).encode() + b"x"

    def cut() -> Iterator[bytes]:
        for start in range(0, len(body), size):
            yield body[start : start + size]

    assert _verdicts(service, cut()) == _verdicts(service, body)


def test_a_line_that_is_too_long_is_undetermined_and_the_rest_is_checked(open_service: OpenService) -> None:
    service = open_service(limits={"body": 100})
    long = json.dumps({"text": "x" * 200}).encode()

    def cut(body: bytes) -> Iterator[bytes]:
        for start in range(0, len(body), 30):
            yield body[start : start + 30]

    for body in (long + b'\n{"text": "a"}\n' + long, long + b'\n{"text": "a"}\n' + long + b"\n"):
        verdicts = _verdicts(service, cut(body))
        assert [one["decision"] for one in verdicts] == ["undetermined", "allow", "undetermined"]
        assert verdicts[2]["error"] == {"line": 3, "message": "too long a line"}


def test_an_empty_batch_has_no_verdicts(service: httpx.Client) -> None:
    assert _verdicts(service, b"") == _verdicts(service, b"\n \n") == []


def test_what_refuses_a_batch_does_so_before_the_answer_begins(open_service: OpenService) -> None:
    service = open_service(limits={"batch": 50})
    assert service.post("/v1/check:batch", content=b"{}" * 50, headers=LINES).status_code == 413
    assert service.post("/v1/check:batch?policy=x", content=b"", headers=LINES).status_code == 404
    assert service.post("/v1/check:batch", json={"text": ""}).status_code == 415


def test_a_group_that_takes_too_long_is_undetermined(
    open_service: OpenService, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = open_service(timeouts={"check": 0.2})
    check: Callable[..., Any] = Guard.check

    def slow(guard: Guard, draft: Any) -> Any:
        if draft.text == "slow":
            time.sleep(0.6)
        return check(guard, draft)

    monkeypatch.setattr(Guard, "check", slow)

    def bodies() -> Iterator[bytes]:
        for text in ("fast", "slow", "fast"):
            yield json.dumps({"text": text}).encode() + b"\n"

    verdicts = _verdicts(service, bodies())
    assert len(verdicts) == 3
    assert verdicts[1]["decision"] == "undetermined"
    assert "took longer than 0.2 s" in verdicts[1]["error"]["message"]


class _Sending:
    """A batch that is written line by line."""

    def __init__(self, served: Served) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=20)
        self.connection.putrequest("POST", "/v1/check:batch")
        self.connection.putheader("Content-Type", "application/x-ndjson")
        self.connection.putheader("Transfer-Encoding", "chunked")
        self.connection.endheaders()

    def send(self, text: str) -> None:
        line = json.dumps({"text": text}).encode() + b"\n"
        self.connection.send(b"%x\r\n%s\r\n" % (len(line), line))


def test_verdicts_are_written_while_drafts_still_come_in(serve: Callable[..., Served]) -> None:
    sending = _Sending(serve())
    sending.send("So ein Mist.")
    answer = sending.connection.getresponse()
    assert json.loads(answer.readline())["decision"] == "warn", "the first verdict is there before the second draft"
    sending.send("Danke.")
    assert json.loads(answer.readline())["decision"] == "allow"
    sending.connection.send(b"0\r\n\r\n")
    assert answer.read() == b""
    sending.connection.close()


def test_a_batch_that_grows_too_large_breaks_off(serve: Callable[..., Served], tmp_path: Path) -> None:
    (tmp_path / "service.yaml").write_text("limits: {batch: 200}\n", encoding="utf-8")
    sending = _Sending(serve("--config", str(tmp_path / "service.yaml")))
    sending.send("x" * 90)
    answer = sending.connection.getresponse()
    assert json.loads(answer.readline())["decision"] == "allow"
    sending.send("x" * 90)
    with pytest.raises(http.client.IncompleteRead):
        answer.read()
    sending.connection.close()
