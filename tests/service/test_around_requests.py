"""What stands around every request: security headers, origins, names of hosts, logs, figures, traces."""

from __future__ import annotations

import re
import subprocess
import sys

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client.parser import text_string_to_metric_families

from replyguard.service.app import create_app
from replyguard.service.settings import ServiceSettings
from replyguard.service.traces import Traces

from .conftest import IBAN, OpenService, Running, ask, eventually, request_line

SECRET = f"Hallo Jana Musterfrau, Mist, auf {IBAN}, 0176 12345678."
HELPDESK = "https://helpdesk.example"


@pytest.mark.parametrize("path", ["/v1/check", "/v1/rules", "/health/live", "/nowhere", "/", "/editor/reply-guard.js"])
def test_security_headers_stand_on_every_answer(service: httpx.Client, path: str) -> None:
    headers = service.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert re.fullmatch("[0-9a-f]{16}", headers["x-request-id"])
    assert "server" not in headers


def test_verdicts_are_kept_by_no_cache(service: httpx.Client) -> None:
    assert ask(service, "Danke.").headers["cache-control"] == "no-store"


def test_only_named_origins_may_ask(open_service: OpenService) -> None:
    service = open_service(origins=[HELPDESK])
    preflight = {"access-control-request-method": "POST", "access-control-request-headers": "authorization"}
    allowed = service.options("/v1/check", headers={"origin": HELPDESK, **preflight})
    assert allowed.status_code == 200
    assert allowed.headers["access-control-allow-origin"] == HELPDESK
    for origin in ("https://evil.example", "https://helpdesk.example.evil.example", "http://helpdesk.example", "null"):
        assert service.options("/v1/check", headers={"origin": origin, **preflight}).status_code == 400
        answer = service.post("/v1/check", json={"text": "a"}, headers={"origin": origin})
        assert "access-control-allow-origin" not in answer.headers
    module = service.get("/editor/reply-guard.js", headers={"origin": HELPDESK})
    assert module.headers["access-control-allow-origin"] == HELPDESK


def test_without_origins_no_page_may_ask(service: httpx.Client) -> None:
    answer = service.post("/v1/check", json={"text": "a"}, headers={"origin": HELPDESK})
    assert "access-control-allow-origin" not in answer.headers


HOSTS = {
    "localhost": 200,
    "localhost:8470": 200,
    "127.0.0.1:1": 200,
    "[::1]": 200,
    "[::1]:8470": 200,
    "evil.example": 421,
    "evil.example:8470": 421,
    "localhost.evil.example": 421,
    "": 421,
}


@pytest.mark.parametrize(("host", "status"), HOSTS.items())
def test_a_service_without_keys_answers_to_local_names_only(service: httpx.Client, host: str, status: int) -> None:
    assert service.get("/v1/policies", headers={"host": host}).status_code == status


def test_the_log_of_a_check_holds_names_and_numbers_only(open_service: OpenService, log_lines: list[str]) -> None:
    service = open_service()
    answer = ask(service, SECRET, thread=[{"role": "customer", "text": SECRET, "author": "Jana Musterfrau"}])
    line = request_line(log_lines)
    assert line.pop("time")
    assert line.pop("ms") > 0
    findings = {finding["rule"] for finding in answer.json()["findings"]}
    assert len(findings) >= 3
    assert set(line.pop("findings")) == findings
    assert line == {
        "level": "info",
        "event": "request",
        "id": answer.headers["x-request-id"],
        "client": "anyone",
        "method": "POST",
        "route": "/v1/check",
        "status": 200,
        "policy": "default",
        "decisions": {"block": 1},
    }
    assert_holds_nothing_of(SECRET, "".join(log_lines))


def assert_holds_nothing_of(text: str, log: str) -> None:
    for word in re.findall(r"\w{4,}", text):
        assert word not in log, word


def test_what_is_asked_for_does_not_reach_the_log(service: httpx.Client, log_lines: list[str]) -> None:
    for path in (f"/{SECRET}", f"/v1/check?policy={SECRET}", f"/v1/rules?venue={SECRET}", f"/editor/{SECRET}"):
        assert service.get(path).status_code in (400, 404, 405)
        service.request("JANA", path)
    eventually(lambda: len(log_lines) >= 8)
    assert_holds_nothing_of(SECRET, "".join(log_lines))
    assert any('"unknown"' in line for line in log_lines)


def test_figures_count_verdicts_and_findings(open_service: OpenService) -> None:
    service = open_service()
    ask(service, "So ein Mist.")
    ask(service, "Danke.")
    ask(service, "So ein Mist.", waivers=[{"rule": "profanity", "reason": "r", "by": "b"}])
    ask(service, "Merci.", language="fr")
    service.post("/v1/check", content=b"{", headers={"content-type": "application/json"})
    lines = b'{"text": "So ein Mist."}\n{"text": "Danke."}\n'
    service.post("/v1/check:batch", content=lines, headers={"content-type": "application/x-ndjson"})
    text = service.get("/metrics").text
    samples = {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }
    assert samples["replyguard_requests_total", *sorted(("/v1/check", "200"))] == 4
    assert samples["replyguard_requests_total", *sorted(("/v1/check", "400"))] == 1
    assert samples["replyguard_verdicts_total", "default", "warn"] == 2
    assert samples["replyguard_verdicts_total", "allow", "default"] == 3
    assert samples["replyguard_verdicts_total", "default", "undetermined"] == 1
    assert samples["replyguard_findings_total", "default", "profanity.mild"] == 2
    assert samples["replyguard_waived_total", "default", "profanity.mild"] == 1
    assert samples["replyguard_failed_checks_total", "default", "language"] == 1
    assert samples["replyguard_request_seconds_count", "/v1/check"] == 5


def test_a_span_is_below_the_callers_and_holds_no_text() -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    running = Running(ServiceSettings(), tracer_provider=provider)
    parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    running.client.post("/v1/check", json={"text": SECRET}, headers={"traceparent": parent})
    running.client.post("/v1/check?policy=none", json={"text": SECRET})
    running.stop()
    check, refused = exporter.get_finished_spans()
    assert check.parent is not None
    assert (check.name, f"{check.parent.span_id:x}") == ("/v1/check", "b7ad6b7169203331")
    attributes = dict(check.attributes or {})
    assert attributes["replyguard.status"] == 200
    assert attributes["replyguard.policy"] == "default"
    assert (refused.attributes or {})["replyguard.refusal"] == "not-found"
    # numbers of spans and times are chance: one may read 0176
    told = re.sub(r'"0x[0-9a-f]+"|"\d{4}-\d\d-\d\dT[^"]*"', "", check.to_json() + refused.to_json())
    assert "/v1/check" in told
    assert_holds_nothing_of(SECRET, told)


def test_traces_without_opentelemetry_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(Exception, match=r"pip install 'replyguard\[traces\]'"):
        Traces()


def test_nothing_of_traces_is_loaded_unless_asked_for() -> None:
    code = (
        "import sys; from replyguard.service.app import create_app; from replyguard.service.settings import *;"
        "create_app(ServiceSettings()); print([m for m in sys.modules if m.startswith('opentelemetry.sdk')])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_importing_replyguard_loads_nothing_of_the_service() -> None:
    code = "import sys, replyguard, replyguard.cli.app; print({'fastapi', 'uvicorn', 'starlette'} & {*sys.modules})"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"


def test_the_page_is_there_only_where_it_is_wanted(open_service: OpenService) -> None:
    service = open_service(playground=False)
    assert service.get("/").status_code == 404
    assert service.post("/v1/try", json={}).status_code == 404
    assert service.get("/editor/reply-guard.js").status_code == 200
    assert "/v1/try" not in create_app(ServiceSettings(playground=False)).openapi()["paths"]
