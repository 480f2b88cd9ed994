"""How a service begins, what it refuses to begin as, and how it ends."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from replyguard import ReplyguardError, SourceError
from replyguard.service.keys import add_client
from replyguard.service.settings import ServiceRefused, ServiceSettings, settings_from
from replyguard.service.state import ServiceState

from .conftest import Served, ask

RunCommand = Callable[..., Any]
OPEN = ["0.0.0.0", "::", "192.0.2.1", "example.org"]
LOOPBACK = ["127.0.0.1", "127.8.9.10", "::1", "localhost"]


@pytest.mark.parametrize("host", OPEN)
def test_it_refuses_to_be_open_to_the_network_without_keys(host: str, tmp_path: Path) -> None:
    with pytest.raises(ServiceRefused, match="there are no keys"):
        ServiceState(ServiceSettings(host=host))
    empty = tmp_path / "keys.yaml"
    empty.write_text("clients: []\n", encoding="utf-8")
    with pytest.raises(ServiceRefused, match="there are no keys"):
        ServiceState(ServiceSettings(host=host, keys=str(empty)))
    add_client(empty, "crm", [], metrics=False)
    ServiceState(ServiceSettings(host=host, keys=str(empty)))


@pytest.mark.parametrize("host", LOOPBACK)
def test_loopback_needs_no_keys_and_has_the_playground(host: str) -> None:
    settings = ServiceSettings(host=host)
    ServiceState(settings)
    assert settings.has_playground
    assert not ServiceSettings(host="0.0.0.0").has_playground


def test_it_listens_on_loopback_unless_told_otherwise(serve: Callable[..., Served]) -> None:
    (listening,) = serve().events("listening")
    assert listening["host"] == "127.0.0.1"


CALLS = {
    "open to the network": (["--host", "0.0.0.0"], "there are no keys"),
    "no such policy": (["--policy", "acme=gone.yaml"], "no such file: gone.yaml"),
    "no such settings": (["--config", "gone.yaml"], "gone.yaml: cannot be read"),
    "no such keys": (["--keys", "gone.yaml"], "gone.yaml: cannot be read"),
    "any origin": (["--origin", "*"], "is no origin"),
    "an address for an origin": (["--origin", "https://a.example/page"], "is no origin"),
    "a wrong name": (["--policy", "My Policy=replyguard:default"], "is no name for a policy"),
    "a built-in that is none": (["--policy", "a=replyguard:defualt"], "no built-in policy"),
    "a wrong port": (["--port", "70000"], "port: Input should be less than or equal to 65535"),
}


@pytest.mark.parametrize(("options", "said"), CALLS.values(), ids=CALLS)
def test_wrong_calls_say_what_is_wrong(run_command: RunCommand, tmp_path: Path, options: list[str], said: str) -> None:
    run = run_command("serve", *options, cwd=tmp_path)
    words = " ".join(run.stderr.decode().replace("│", " ").split())
    assert run.returncode == 2, words
    assert said in words
    assert "Traceback" not in words


@pytest.mark.parametrize(
    ("files", "said"),
    [({}, "No such file"), ({"cert.pem": "none", "key.pem": "none"}, "PEM")],
    ids=["absent", "broken"],
)
def test_a_certificate_that_cannot_be_used_is_named(
    run_command: RunCommand, tmp_path: Path, files: dict[str, str], said: str
) -> None:
    settings = tmp_path / "service.yaml"
    settings.write_text("port: 0\ntls: {certificate: cert.pem, key: key.pem}\n", encoding="utf-8")
    for name, content in files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    run = run_command("serve", "--config", str(settings))
    assert run.returncode == 2
    words = run.stderr.decode()
    assert f"tls: {tmp_path / 'cert.pem'} and {tmp_path / 'key.pem'} cannot be used: " in words
    assert said in words
    assert "Traceback" not in words


def test_mistakes_in_the_settings_are_named_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "service.yaml"
    path.write_text("host: 127.0.0.1\nlimits: {bodi: 3, burst: 0}\norigins: ['*']\n", encoding="utf-8")
    with pytest.raises(SourceError) as raised:
        settings_from(path)
    lines = str(raised.value).splitlines()
    assert len(lines) == 3
    assert "service.yaml:2:10: limits.bodi: unknown key (did you mean body?)" in lines[0]
    assert "is no origin" in lines[2]


def test_files_are_looked_for_beside_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "service.yaml"
    path.write_text("policies: {a: p/a.yaml, b: replyguard:default}\nkeys: k.yaml\n", encoding="utf-8")
    settings = settings_from(path)
    assert settings.policies == {"a": str(tmp_path / "p/a.yaml"), "b": "replyguard:default"}
    assert (settings.keys, settings.fallback) == (str(tmp_path / "k.yaml"), "a")


def test_a_default_policy_that_is_not_there_is_refused() -> None:
    with pytest.raises(ReplyguardError, match="there is no policy 'acme'"):
        ServiceState(ServiceSettings(default_policy="acme"))


def test_a_port_that_is_taken_ends_it(run_command: RunCommand) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        run = run_command("serve", "--port", str(taken.getsockname()[1]))
    assert run.returncode == 3
    assert "Traceback" not in run.stderr.decode()


def test_a_request_under_way_is_answered_before_it_stops(serve: Callable[..., Served], tmp_path: Path) -> None:
    served = serve()
    slow = "Guten Tag, das ist ein langer Text. " * 20_000
    answers: list[httpx.Response] = []
    with httpx.Client(base_url=served.url, timeout=60) as client:
        ask(client, "Danke.")  # the connection stands before the service is told to stop
        thread = threading.Thread(target=lambda: answers.append(ask(client, slow)))
        thread.start()
        time.sleep(0.1)
        assert served.stop() == 0
        thread.join(30)
    assert [answer.status_code for answer in answers] == [200]
    assert served.events("stopping")
    assert served.events("stopped")
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{served.url}/health/live")


def test_every_line_of_its_log_is_json(serve: Callable[..., Served]) -> None:
    served = serve()
    with httpx.Client(base_url=served.url) as client:
        ask(client, "Danke.")
    served.stop()
    events = [json.loads(line)["event"] for line in served.lines]
    assert "request" in events
    assert "policy" in events
