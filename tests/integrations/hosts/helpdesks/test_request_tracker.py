"""Request Tracker as Debian packs it, with its own database and server: by the form of a ticket, and by REST."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, ProxyHandler, Request, build_opener

import pytest

from tests.integrations.hosts.conftest import BAD, GOOD, assert_stopped

_SETUP = Path("/usr/sbin/rt-setup-database-5")
_SERVER = Path("/usr/share/request-tracker5/libexec/rt-server")
_EXTENSION = Path(__file__).parents[4] / "examples/hosts/request-tracker/RT-Extension-ReplyGuard"

pytestmark = pytest.mark.skipif(
    not (_SETUP.exists() and _SERVER.exists()),
    reason="Request Tracker is not installed here; Debian has it: apt-get install request-tracker5 rt5-db-sqlite",
)

_SITE = """
Set($rtname, 'acme'); Set($Organization, 'acme.example'); Set($WebDomain, '127.0.0.1'); Set($WebPort, {port});
Set($DatabaseType, 'SQLite'); Set($DatabaseName, '{home}/rt.sqlite'); Set($DatabaseUser, ''); Set($DatabaseAdmin, '');
Set($MailCommand, 'mbox'); Set($LogToSyslog, undef); Set($LogToSTDERR, 'warning'); Set($MessageBoxRichText, undef);
$RT::LocalPluginPath = '{home}/plugins'; $RT::VarPath = '{home}'; $RT::MasonDataDir = '{home}/mason';
$RT::MasonSessionDir = '{home}/sessions';
Set($ReplyGuardCommand, [{command}]);
Plugin('RT::Extension::ReplyGuard');
1;
"""


@dataclass
class Tracker:
    """A server of its own, and a browser that is signed in."""

    address: str
    home: Path
    browser: OpenerDirector = field(
        default_factory=lambda: build_opener(ProxyHandler({}), HTTPCookieProcessor(CookieJar()))
    )

    def ask(self, path: str, form: dict[str, str] | None = None, **headers: str) -> str:
        body = None if form is None else urlencode(form).encode()
        request = Request(self.address + path, body, {"Referer": self.address + "/", **headers})
        with self.browser.open(request, timeout=60) as response:
            return unescape(response.read().decode("utf-8", "replace"))

    def rest(self, path: str, data: object) -> tuple[int, str]:
        user = base64.b64encode(b"root:password").decode()
        headers = {"Authorization": f"Basic {user}", "Content-Type": "application/json"}
        request = Request(f"{self.address}/REST/2.0/{path}", json.dumps(data).encode(), headers)
        try:
            with self.browser.open(request, timeout=60) as response:
                return response.status, response.read().decode()
        except HTTPError as error:
            return error.code, error.read().decode()

    def submit(self, text: str, kind: str = "response") -> str:
        """Submit the form of ticket 1; returns the page that comes back."""
        form = {
            "id": "1",
            "UpdateType": kind,
            "UpdateContent": text,
            "UpdateSubject": "Re",
            "SubmitTicket": "Update Ticket",
        }
        return self.ask("/Ticket/Update.html", form)

    def history(self) -> str:
        return self.ask("/Ticket/History.html?id=1")


@pytest.fixture(scope="module", params=["", "--policy=/no/such/policy.yaml"], ids=["working", "broken"])
def tracker(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Tracker, str]]:
    home = tmp_path_factory.mktemp("rt")
    shutil.copytree(_EXTENSION, home / "plugins" / _EXTENSION.name)
    for folder in ("mason", "sessions"):
        (home / folder).mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        "timeout",
        "20",
        str(Path(sys.executable).with_name("replyguard")),
        "hook",
        "generic",
        *filter(None, [request.param]),
    ]
    site = home / "RT_SiteConfig.pm"
    site.write_text(_SITE.format(home=home, port=port, command=", ".join(f"'{word}'" for word in command)), "utf-8")
    (home / "empty").mkdir()
    surroundings = {
        **os.environ,
        "RT_SITE_CONFIG": str(site),
        "RT_SITE_CONFIG_DIR": str(home / "empty"),
        "LC_ALL": "C.UTF-8",
    }
    made = subprocess.run(
        [str(_SETUP), "--action", "init"], env=surroundings, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stdout[-2000:] + made.stderr[-2000:]
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(
            ["perl", str(_SERVER), "--host", "127.0.0.1", "--port", str(port)], env=surroundings, stdout=log, stderr=log,
            start_new_session=True,
        )  # fmt: skip
        try:
            own = Tracker(f"http://127.0.0.1:{port}", home)
            _wait_for(own, server)
            own.ask("/NoAuth/Login.html", {"user": "root", "pass": "password", "next": ""})
            status, told = own.rest(
                "ticket", {"Queue": "General", "Subject": "Lampe", "Content": "Meine Lampe bleibt dunkel."}
            )
            assert status == 201, told
            yield own, request.param
        finally:
            os.killpg(server.pid, signal.SIGTERM)
            server.wait(timeout=20)


def _wait_for(tracker: Tracker, server: subprocess.Popen[bytes]) -> None:
    for _ in range(120):
        try:
            tracker.ask("/NoAuth/Login.html")
        except URLError:
            assert server.poll() is None, (tracker.home / "log").read_text("utf-8", "replace")[-3000:]
            time.sleep(0.5)
        else:
            return
    raise AssertionError((tracker.home / "log").read_text("utf-8", "replace")[-3000:])


def results(page: str) -> str:
    """What RT lists above the form as results."""
    found = re.search(r'class="[^"]*action-results.*?</ul>', page, re.S)
    assert found is not None, re.sub(r"\s+", " ", page)[-3000:]
    return found.group()


@pytest.mark.slow
def test_replies_by_the_form_of_a_ticket(tracker: tuple[Tracker, str]) -> None:
    own, broken = tracker
    page = own.submit(GOOD if broken else BAD)
    told = results(page)
    if broken:
        assert "could not be checked" in told
        assert "policy.yaml" in told
        assert GOOD in page, "what was written is kept"
        assert GOOD not in own.history()
        return
    assert_stopped(told)
    assert BAD in page, "what was written is kept"
    assert BAD not in own.history()
    own.submit(GOOD)
    assert GOOD in own.history()


@pytest.mark.slow
def test_comments_are_left_alone(tracker: tuple[Tracker, str]) -> None:
    own, _ = tracker
    own.submit(BAD + " intern", "private")
    assert BAD + " intern" in own.history()


@pytest.mark.slow
def test_replies_by_rest_are_refused_too(tracker: tuple[Tracker, str]) -> None:
    own, broken = tracker
    text = GOOD if broken else BAD
    status, told = own.rest("ticket/1/correspond", {"Content": text + " REST", "ContentType": "text/plain"})
    assert status >= 400
    if broken:
        assert "could not be checked" in told
    else:
        assert_stopped(told)
    assert text + " REST" not in own.history()
