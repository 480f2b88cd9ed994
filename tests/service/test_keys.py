"""Who may ask: keys, what they are good for, and how they change while the service runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from replyguard import SourceError
from replyguard.service.keys import (
    KeyRing,
    KeysError,
    add_client,
    hashed,
    listed_clients,
    remove_client,
    rotate_client,
)
from replyguard.service.pace import Pace

from .conftest import OpenService, Served, ask, eventually, request_line

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    return tmp_path / "keys.yaml"


def test_a_key_stands_nowhere_but_where_it_is_shown(keys: Path) -> None:
    key = add_client(keys, "crm", ["acme"], metrics=True)
    assert len(key) > 40
    assert key not in keys.read_text(encoding="utf-8")
    assert keys.stat().st_mode & 0o077 == 0, "others may not read it"
    client = KeyRing.from_file(keys).client(key, NOW)
    assert client is not None
    assert (client.name, client.policies, client.may_read_metrics) == ("crm", frozenset({"acme"}), True)
    assert KeyRing.from_file(keys).client(f"{key} ", NOW) is None


def test_a_client_has_one_key(keys: Path) -> None:
    add_client(keys, "crm", [], metrics=False)
    with pytest.raises(KeysError, match="has a key already"):
        add_client(keys, "crm", [], metrics=False)
    with pytest.raises(KeysError, match="no client 'crn'; there are: crm"):
        remove_client(keys, "crn")
    with pytest.raises(KeysError, match="is no name"):
        add_client(keys, "My CRM", [], metrics=False)


def test_a_rotated_key_may_count_on_for_a_while(keys: Path) -> None:
    old = add_client(keys, "crm", ["acme"], metrics=False)
    new = rotate_client(keys, "crm", NOW + timedelta(hours=1))
    ring = KeyRing.from_file(keys)
    assert ring.client(old, NOW) == ring.client(new, NOW)
    assert ring.client(old, NOW + timedelta(hours=1)) is None
    assert ring.client(new, NOW + timedelta(days=1)) is not None
    newest = rotate_client(keys, "crm", None)
    ring = KeyRing.from_file(keys)
    assert (ring.client(old, NOW), ring.client(new, NOW)) == (None, None)
    assert ring.client(newest, NOW) is not None
    remove_client(keys, "crm")
    assert listed_clients(keys) == ()


WRONG = {
    "a key in place of its hash": ("clients: [{name: a, hash: secret}]", "expected sha256"),
    "twice": (f"clients: [{{name: a, hash: '{hashed('x')}'}}, {{name: a, hash: '{hashed('y')}'}}]", "more than once"),
    "an unknown key": (f"clients: [{{name: a, hash: '{hashed('x')}', polices: [b]}}]", "did you mean policies"),
    "no YAML": ("clients: [", "not YAML"),
}


@pytest.mark.parametrize(("text", "said"), WRONG.values(), ids=WRONG)
def test_mistakes_in_the_file_are_named(keys: Path, text: str, said: str) -> None:
    keys.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError, match=said):
        KeyRing.from_file(keys)


def test_a_key_opens_its_policies_only(open_service: OpenService, keys: Path) -> None:
    acme = add_client(keys, "acme", ["acme"], metrics=False)
    both = add_client(keys, "both", [], metrics=False)
    policies = {"acme": "replyguard:default", "other": "replyguard:default"}
    service = open_service(keys=str(keys), policies=policies)
    for key in (None, "wrong", acme[:-1], acme.upper()):
        answer = ask(service, "Danke.", key=key)
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "no-key")
        assert answer.headers["www-authenticate"].startswith("Bearer")
    assert ask(service, "Danke.", key=acme).status_code == 200
    assert ask(service, "Danke.", "/v1/check?policy=acme", key=acme).status_code == 200
    assert ask(service, "Danke.", "/v1/check?policy=other", key=both).status_code == 200
    # what it may not use looks the same whether it is there or not
    refused = [ask(service, "Danke.", f"/v1/check?policy={name}", key=acme) for name in ("other", "none")]
    assert [one.status_code for one in refused] == [403, 403]
    assert refused[0].json() == refused[1].json()
    shown = service.get("/v1/policies", headers={"authorization": f"bearer {acme}"}).json()["policies"]
    assert [one["name"] for one in shown] == ["acme"]


PROTECTED = [("POST", "/v1/check"), ("POST", "/v1/check:batch"), ("POST", "/v1/redact"), ("POST", "/v1/try")]
PROTECTED += [("GET", "/v1/rules"), ("GET", "/v1/policies"), ("GET", "/metrics")]


@pytest.mark.parametrize(("method", "path"), PROTECTED)
def test_nothing_but_health_is_open(open_service: OpenService, keys: Path, method: str, path: str) -> None:
    add_client(keys, "crm", [], metrics=False)
    service = open_service(keys=str(keys))
    assert service.request(method, path).status_code == 401
    assert service.get("/health/live").status_code == service.get("/health/ready").status_code == 200


def test_figures_are_for_those_whose_entry_says_so(open_service: OpenService, keys: Path) -> None:
    crm = add_client(keys, "crm", [], metrics=False)
    monitoring = add_client(keys, "monitoring", [], metrics=True)
    service = open_service(keys=str(keys))
    assert service.get("/metrics", headers={"authorization": f"Bearer {crm}"}).status_code == 403
    assert service.get("/metrics", headers={"authorization": f"Bearer {monitoring}"}).status_code == 200


def test_keys_change_while_the_service_runs(serve: Callable[..., Served], keys: Path, tmp_path: Path) -> None:
    old = add_client(keys, "crm", [], metrics=False)
    (tmp_path / "service.yaml").write_text("keys: keys.yaml\nreload-every: 0.1\n", encoding="utf-8")
    served = serve("--config", str(tmp_path / "service.yaml"))
    with httpx.Client(base_url=served.url) as client:
        assert ask(client, "Danke.", key=old).status_code == 200
        new = rotate_client(keys, "crm", datetime.now(UTC) + timedelta(hours=1))
        eventually(lambda: ask(client, "Danke.", key=new).status_code == 200)
        assert ask(client, "Danke.", key=old).status_code == 200
        valid = keys.read_text(encoding="utf-8")
        for broken in ("clients: [", "clients: [{name: crm}]", None):
            keys.unlink() if broken is None else keys.write_text(broken, encoding="utf-8")
            eventually(lambda: client.get("/health/ready").json()["broken"] == ["keys"])
            assert ask(client, "Danke.", key=new).status_code == 200, "what was valid goes on counting"
            assert ask(client, "Danke.", key="wrong").status_code == 401
            keys.write_text(valid, encoding="utf-8")
            eventually(lambda: client.get("/health/ready").json()["broken"] == [])
        keys.write_text("clients: []", encoding="utf-8")
        eventually(lambda: ask(client, "Danke.", key=new).status_code == 401)
        keys.write_text(valid, encoding="utf-8")
        newest = rotate_client(keys, "crm", None)
        eventually(lambda: ask(client, "Danke.", key=new).status_code == 401)
        eventually(lambda: ask(client, "Danke.", key=newest).status_code == 200)
    refused = served.events("reload-refused")
    assert refused
    assert {one["what"] for one in refused} == {"keys"}
    assert not any(key in line for key in (old, new, newest) for line in served.lines)


def test_a_client_that_asks_too_often_waits(open_service: OpenService, keys: Path) -> None:
    fast, slow = add_client(keys, "fast", [], metrics=False), add_client(keys, "slow", [], metrics=False)
    text = keys.read_text(encoding="utf-8").replace("- name: fast", "- name: fast\n  requests-per-second: 100000")
    keys.write_text(text, encoding="utf-8")
    service = open_service(keys=str(keys), limits={"requests-per-second": 0.01, "burst": 3})
    codes = [ask(service, "Danke.", key=slow).status_code for _ in range(5)]
    assert codes == [200, 200, 200, 429, 429]
    assert 50 < int(ask(service, "Danke.", key=slow).headers["retry-after"]) <= 100
    assert [ask(service, "Danke.", key=fast).status_code for _ in range(20)] == [200] * 20


def test_a_bucket_fills_again() -> None:
    now = [0.0]
    pace = Pace(2, 3, clock=lambda: now[0])
    assert [pace.wait("a") for _ in range(4)] == [0, 0, 0, 0.5]
    assert pace.wait("b") == 0
    now[0] = 0.5
    assert pace.wait("a") == 0
    assert pace.wait("a") > 0
    now[0] = 1000
    assert [pace.wait("a") for _ in range(4)][:3] == [0, 0, 0]
    assert pace.wait("a") > 0, "no more than the burst is ever saved up"


def test_the_command_makes_and_changes_keys(run_command: Callable[..., object], keys: Path) -> None:
    def run(*arguments: str) -> tuple[int, str, str]:
        done = run_command("keys", *arguments)
        return done.returncode, done.stdout.decode().strip(), done.stderr.decode().strip()  # type: ignore[attr-defined]

    code, key, _ = run("add", str(keys), "crm", "--policy", "acme", "--metrics")
    assert code == 0
    assert KeyRing.from_file(keys).client(key, NOW) is not None
    assert run("list", str(keys)) == (0, "crm  acme; metrics", "")
    assert run("add", str(keys), "crm")[0] == 2
    code, new, _ = run("rotate", str(keys), "crm", "--keep-old", "2")
    assert (code, KeyRing.from_file(keys).client(key, datetime.now(UTC)) is not None) == (0, True)
    assert "old key until" in run("list", str(keys))[1]
    assert run("remove", str(keys), "crm")[0] == 0
    assert KeyRing.from_file(keys).client(new, NOW) is None
    assert run("remove", str(keys), "crm") == (2, "", f"error: {keys}: no client 'crm'; there are: none")
    assert run("list", str(keys.with_name("none.yaml")))[0] == 2


def test_the_command_says_what_it_cannot_do(run_command: Callable[..., object], keys: Path) -> None:
    add_client(keys, "crm", [], metrics=False)
    nowhere = keys.parent / "none" / "keys.yaml"
    calls = {
        ("rotate", str(keys), "crm", "--keep-old", "99999999"): "hours lead to no date",
        ("rotate", str(keys), "crm", "--keep-old", "nan"): "Invalid value for '--keep-old'",
        ("add", str(nowhere), "crm"): f"{nowhere}: cannot be written: No such file or directory",
        ("add", str(keys.parent), "crm"): f"{keys.parent}: cannot be read",
    }
    for arguments, said in calls.items():
        done = run_command("keys", *arguments)
        assert done.returncode == 2  # type: ignore[attr-defined]
        assert said in done.stderr.decode()  # type: ignore[attr-defined]
        assert "Traceback" not in done.stderr.decode()  # type: ignore[attr-defined]


def test_whoever_may_read_the_old_file_may_read_the_new_one(keys: Path) -> None:
    add_client(keys, "crm", [], metrics=False)
    keys.chmod(0o640)
    rotate_client(keys, "crm", None)
    assert keys.stat().st_mode & 0o777 == 0o640


def test_a_line_of_the_log_names_the_client(open_service: OpenService, keys: Path, log_lines: list[str]) -> None:
    key = add_client(keys, "crm", [], metrics=False)
    service = open_service(keys=str(keys))
    ask(service, "Danke.", key=key)
    assert request_line(log_lines)["client"] == "crm"
    assert key not in "".join(log_lines)
