"""Roundup, as a tracker on disk: by the web form, by the API, and by mail."""

from __future__ import annotations

import base64
import io
import re
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

pytest.importorskip("roundup", reason="Roundup is not installed here; `make test-hosts` brings it")

from roundup import configuration, init, instance, mailgw, password
from roundup.cgi.wsgi_handler import RequestDispatcher
from roundup.exceptions import Reject

from tests.docs.blocks import documented
from tests.integrations.hosts.conftest import BAD, GOOD, assert_failed, assert_stopped

_TEMPLATE = Path(sysconfig.get_path("data"), "share/roundup/templates/classic")
_DETECTOR = documented("hosts/roundup.md", "ReplyAuditor")
_POLICY = '"/etc/replyguard.yaml"'
MakeTracker = Callable[..., Any]


@pytest.fixture
def make_tracker(tmp_path: Path) -> MakeTracker:
    """Install Roundup's classic tracker with the detector, an agent, a customer and one issue."""

    def make(policy: Path | None = None) -> Any:
        home = tmp_path / "tracker"
        init.install(str(home), str(_TEMPLATE))
        schema = home / "schema.py"
        text = schema.read_text("utf-8")
        assert 'msg = FileClass(db, "msg",' in text
        schema.write_text(text.replace('FileClass(db, "msg",', 'FileClass(db, "msg", internal=Boolean(),'), "utf-8")
        assert _POLICY in _DETECTOR
        (home / "detectors" / "replyguard_detector.py").write_text(
            _DETECTOR.replace(_POLICY, repr(None if policy is None else str(policy))), "utf-8"
        )
        config = configuration.CoreConfig()
        config.TRACKER_HOME = str(home)
        config.MAIL_DOMAIN = "acme.example"
        config.MAIL_HOST = "localhost"
        config.MAIL_DEBUG = str(tmp_path / "mails")
        config.ADMIN_EMAIL = "admin@acme.example"
        config.TRACKER_EMAIL = "tracker@acme.example"
        config.TRACKER_WEB = "http://localhost/"
        config.RDBMS_BACKEND = "sqlite"
        config.WEB_SECRET_KEY = "for the tests alone"
        config.save(str(home / "config.ini"))
        tracker = instance.open(str(home))
        tracker.init(password.Password("admin"))
        db = tracker.open("admin")
        db.security.addRole(name="Agent")
        db.user.create(
            username="jana", password=password.Password("jana"), address="jana@acme.example", roles="User,Agent"
        )
        db.user.create(username="kim", password=password.Password("kim"), address="kim@customer.example", roles="User")
        db.issue.create(title="Lamp")
        db.commit()
        db.close()
        return tracker

    return make


@pytest.fixture
def tracker(make_tracker: MakeTracker) -> Any:
    """A tracker with the built-in policy."""
    return make_tracker()


@pytest.fixture
def db(tracker: Any) -> Iterator[Any]:
    """The tracker's database, as the agent."""
    opened = tracker.open("jana")
    yield opened
    opened.close()


def messages(tracker: Any) -> list[str]:
    """What is stored, as another connection sees it."""
    db = tracker.open("admin")
    try:
        return [db.msg.get(node, "content") for node in db.msg.list()]
    finally:
        db.close()


def post(tracker: Any, note: str) -> tuple[str, str]:
    """Post a note on the issue by the web form; returns status and page."""
    credentials = base64.b64encode(b"jana:jana").decode("ascii")
    app = RequestDispatcher(tracker.tracker_home)

    def call(method: str, path: str, body: bytes = b"") -> tuple[str, str]:
        started: list[str] = []
        environment = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "SCRIPT_NAME": "",
            "QUERY_STRING": "",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "HTTP_HOST": "localhost",
            "HTTP_AUTHORIZATION": f"Basic {credentials}",
            "HTTP_REFERER": "http://localhost/issue1",
            "HTTP_ORIGIN": "http://localhost",
            "CONTENT_TYPE": "application/x-www-form-urlencoded",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": io.StringIO(),
            "wsgi.url_scheme": "http",
        }
        written = io.BytesIO()

        def start(status: str, _: Any, exc_info: Any = None) -> Callable[[bytes], object]:
            started.append(status)
            return written.write

        for part in app(environment, start):
            written.write(part)
        return started[0], written.getvalue().decode("utf-8", "replace")

    _, page = call("GET", "/issue1")
    token = re.search(r'name="@csrf"[^>]*value="([^"]+)"', page)
    assert token is not None, page[:500]
    form = {"@action": "edit", "@csrf": token.group(1), "@note": note, "@lastactivity": "9999-01-01.00:00:00"}
    return call("POST", "/issue1", urlencode(form).encode("ascii"))


def test_a_bad_reply_comes_back_to_the_web_form(tracker: Any) -> None:
    _, page = post(tracker, BAD)
    shown = (
        page[: page.index("<form")]
        if "error-message" not in page
        else re.search(r"error-message.*?</p>", page, re.S)[0]
    )
    assert_stopped(shown)
    assert messages(tracker) == []


def test_a_good_reply_is_stored(tracker: Any) -> None:
    status, _ = post(tracker, GOOD)
    assert status.startswith("302"), "the form sends the browser on"
    assert messages(tracker) == [GOOD]


def test_the_api_refuses_it_too(db: Any) -> None:
    with pytest.raises(Reject) as refused:
        db.msg.create(content=BAD, author=db.getuid())
    assert_stopped(str(refused.value))


def test_a_note_of_the_team_is_left_alone(db: Any) -> None:
    node = db.msg.create(content=BAD, internal=True)
    assert db.msg.get(node, "content") == BAD


def test_a_note_that_becomes_public_is_checked(db: Any) -> None:
    node = db.msg.create(content=BAD, internal=True)
    with pytest.raises(Reject):
        db.msg.set(node, internal=False)
    db.msg.set(node, summary="other properties may change")


def test_a_reply_that_is_changed_is_checked(db: Any) -> None:
    node = db.msg.create(content=GOOD)
    with pytest.raises(Reject):
        db.msg.set(node, content=BAD)


def test_what_the_customer_writes_is_left_alone(tracker: Any) -> None:
    db = tracker.open("kim")
    assert db.msg.create(content=BAD)
    db.close()


def test_where_the_policy_is_broken_the_reply_is_stopped_and_the_reason_told(
    make_tracker: MakeTracker, broken_policy: Path
) -> None:
    tracker = make_tracker(broken_policy)
    _, page = post(tracker, GOOD)
    assert_failed(page)
    assert messages(tracker) == []


class _MailArguments:
    """As Roundup's mail command is called without options."""

    set_value = ()
    default_class = ""
    issue_address = ""


def test_a_mail_of_the_team_is_refused(tracker: Any, tmp_path: Path) -> None:
    def mail(text: str) -> Any:
        handler = tracker.MailGW(tracker, _MailArguments())
        raw = (
            "From: jana@acme.example\nTo: tracker@acme.example\nSubject: [issue1] Lamp\n"
            f"Message-Id: <{abs(hash(text))}@acme.example>\nContent-Type: text/plain; charset=utf-8\n"
            f"Content-Transfer-Encoding: 8bit\n\n{text}\n"
        )
        handler.trapExceptions = False  # the bounce would be mailed
        return handler.main(io.BytesIO(raw.encode("utf-8")))

    with pytest.raises(mailgw.MailUsageError) as refused:
        mail(BAD)
    assert_stopped(str(refused.value))
    assert messages(tracker) == []
    mail(GOOD)
    assert messages(tracker) == [GOOD]
