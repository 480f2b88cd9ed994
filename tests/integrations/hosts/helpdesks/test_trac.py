"""Trac, as an environment on disk, asked as a browser asks it."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

pytest.importorskip("trac", reason="Trac is not installed here; `make test-hosts` brings it")

from trac.admin.console import TracAdmin
from trac.env import Environment, open_environment
from trac.perm import PermissionSystem
from trac.ticket.model import Ticket
from trac.web import main as trac_main

from tests.docs.blocks import documented
from tests.integrations.hosts.conftest import BAD, GOOD, assert_failed, assert_stopped

_PLUGIN = Path(__file__).parents[4] / "examples/hosts/trac/replyguard_plugin.py"
MakeEnvironment = Callable[..., Path]


@pytest.fixture
def make_environment(tmp_path: Path) -> Iterator[MakeEnvironment]:
    """Make an environment with the plugin, one public ticket (1) and one of the team (2)."""
    made: list[Path] = []

    def make(plugin: str | None = None, **options: str) -> Path:
        path = tmp_path / "env"
        admin = TracAdmin(str(path))
        assert admin.onecmd('initenv "Lamps" sqlite:db/trac.db') in (0, None)
        # the folder may hold a plugin before Trac first opens it
        if plugin is None:
            shutil.copy(_PLUGIN, path / "plugins")
        else:  # under a name of its own, since Python loads a module once
            (path / "plugins" / "another_plugin.py").write_text(plugin, "utf-8")
        (path / "conf" / "policy.yaml").write_text("name: acme\n", "utf-8")
        with (path / "conf" / "trac.ini").open("a", encoding="utf-8") as settings:
            settings.write(documented("hosts/trac.md", "[replyguard]"))
        env = Environment(str(path))
        for name, value in options.items():
            env.config.set("replyguard", name, value)
        env.config.save()
        permissions = PermissionSystem(env)
        permissions.grant_permission("jana", "TICKET_ADMIN")
        permissions.grant_permission("kim", "TICKET_APPEND")
        for internal in ("0", "1"):
            ticket = Ticket(env)
            ticket.populate({"summary": "Lamp", "reporter": "kim", "status": "new", "internal": internal})
            ticket.insert()
        env.shutdown()
        made.append(path)
        return path

    yield make
    for path in made:
        open_environment(str(path)).shutdown()


def comment(path: Path, text: str, *, user: str = "jana", ticket: int = 1, **fields: str) -> tuple[str, str]:
    """Submit a comment by the form of a ticket; returns status and page."""
    view = f"/ticket/{ticket}"
    _, page, cookie = _call(path, "GET", view, user)
    found = {
        name: unescape(value)
        for name, value in re.findall(r'<input type="hidden" name="([^"]+)"\s+value="([^"]*)"', page)
    }
    form = {
        **{name: found[name] for name in ("__FORM_TOKEN", "start_time", "view_time")},
        "id": str(ticket),
        "comment": text,
        "action": "leave",
        "submit": "Submit changes",
        **fields,
    }
    status, page, _ = _call(path, "POST", view, user, urlencode(form).encode("ascii"), cookie)
    return status, page


def _call(path: Path, method: str, view: str, user: str, body: bytes = b"", cookie: str = "") -> tuple[str, str, str]:
    started: list[tuple[str, list[tuple[str, str]]]] = []
    written = io.BytesIO()
    environment = {
        "REQUEST_METHOD": method,
        "PATH_INFO": view,
        "SCRIPT_NAME": "",
        "QUERY_STRING": "",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": "localhost",
        "HTTP_COOKIE": cookie,
        "REMOTE_ADDR": "127.0.0.1",
        "REMOTE_USER": user,
        "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": io.StringIO(),
        "wsgi.url_scheme": "http",
        "wsgi.multithread": False,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        "trac.env_path": str(path),
    }

    def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], object]:
        started.append((status, headers))
        return written.write

    for part in trac_main.dispatch_request(environment, start):
        written.write(part)
    status, headers = started[-1]
    cookies = "; ".join(value.split(";")[0] for name, value in headers if name.lower() == "set-cookie")
    return status, unescape(written.getvalue().decode("utf-8")), cookies


def comments(path: Path, ticket: int = 1) -> list[str]:
    """What is stored."""
    changes = Ticket(open_environment(str(path)), ticket).get_changelog()
    return [new for _, _, field, _, new, _ in changes if field == "comment" and new]


def warning(page: str) -> str:
    """What Trac shows above the form."""
    found = re.search(r'<div id="warning".*?</div>', page, re.S)
    assert found is not None, page[:2000]
    return found.group()


def test_a_bad_comment_comes_back_with_the_reasons(make_environment: MakeEnvironment) -> None:
    path = make_environment()
    status, page = comment(path, BAD)
    assert status.startswith("200")
    assert "The ticket comment is invalid" in warning(page)
    assert_stopped(warning(page))
    assert comments(path) == []


def test_a_good_comment_is_stored(make_environment: MakeEnvironment) -> None:
    path = make_environment()
    status, _ = comment(path, GOOD)
    assert status.startswith("303")
    assert comments(path) == [GOOD]


def test_a_comment_to_look_at_again_is_stored_with_a_notice(make_environment: MakeEnvironment) -> None:
    path = make_environment()
    assert comment(path, "Das ist wirklich Mist, wir sehen nach.")[0].startswith("303")
    assert len(comments(path)) == 1
    _, page, _ = _call(path, "GET", "/ticket/1", "jana")
    notice = re.search(r'<div id="notice".*?</div>', page, re.S)
    assert notice is not None
    assert "profanity.mild" in notice.group()


def test_a_note_on_a_ticket_of_the_team_is_left_alone(make_environment: MakeEnvironment) -> None:
    path = make_environment()
    assert comment(path, BAD, ticket=2)[0].startswith("303")
    assert comments(path, 2) == [BAD]


def test_what_the_form_says_of_the_ticket_makes_no_note(make_environment: MakeEnvironment) -> None:
    path = make_environment()
    assert comment(path, BAD, field_internal="1", id="1")[0].startswith("200")
    assert comments(path) == []


def test_what_the_customer_writes_is_left_alone(make_environment: MakeEnvironment) -> None:
    path = make_environment()
    assert comment(path, BAD, user="kim")[0].startswith("303")
    assert comments(path) == [BAD]


def test_without_named_authors_everybody_is_checked(make_environment: MakeEnvironment) -> None:
    path = make_environment(authors="")
    assert comment(path, BAD, user="kim")[0].startswith("200")


def test_where_the_policy_is_broken_the_comment_is_stopped_and_the_reason_told(
    make_environment: MakeEnvironment, broken_policy: Path
) -> None:
    path = make_environment(policy=str(broken_policy))
    _, page = comment(path, GOOD)
    assert_failed(warning(page))
    assert comments(path) == []


def test_where_replyguard_cannot_be_loaded_the_comment_is_stopped(make_environment: MakeEnvironment) -> None:
    """Trac goes on without a plugin that fails; the ready one does not."""
    broken = _PLUGIN.read_text("utf-8").replace("replyguard.integrations.trac", "replyguard.integrations.no_such_host")
    path = make_environment(plugin=broken)
    _, page = comment(path, GOOD)
    assert "replyguard could not be loaded (ModuleNotFoundError)" in warning(page)
    assert comments(path) == []
