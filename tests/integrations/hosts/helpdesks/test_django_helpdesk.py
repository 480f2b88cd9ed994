"""django-helpdesk in a Django site: the form of a ticket, the form of a follow-up, the API, and the update itself."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("helpdesk", reason="django-helpdesk is not installed here; `make test-hosts` brings it")

import django
from django.conf import settings

from tests.integrations.hosts.conftest import BAD, GOOD, assert_failed, assert_stopped
from tests.integrations.hosts.helpdesks.django_site import SETTINGS, shown

settings.configure(**SETTINGS)
django.setup()

from django.contrib.auth import get_user_model
from django.core import mail
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.test import Client
from django.test.utils import override_settings, setup_test_environment, teardown_test_environment
from helpdesk.models import FollowUp, Queue, Ticket
from helpdesk.update_ticket import update_ticket

from replyguard.integrations.django_helpdesk import replies


@pytest.fixture(scope="module", autouse=True)
def _database() -> Iterator[None]:
    from django.core.management import call_command

    setup_test_environment()
    call_command("migrate", verbosity=0)
    get_user_model().objects.create_user(
        "jana", "jana@acme.example", "jana", is_staff=True, is_superuser=True, first_name="Jana", last_name="Weber"
    )
    Queue.objects.create(title="Lamps", slug="lamps", email_address="lamps@acme.example")
    yield
    teardown_test_environment()


@pytest.fixture
def ticket() -> Iterator[Any]:
    mail.outbox.clear()
    replies.checkpoint.cache_clear()
    ticket = Ticket.objects.create(
        title="Lampe dunkel",
        queue=Queue.objects.get(),
        submitter_email="kim@customer.example",
        description="Meine Lampe bleibt dunkel.",
    )
    yield ticket
    ticket.delete()
    replies.checkpoint.cache_clear()


@pytest.fixture
def client() -> Any:
    client = Client()
    assert client.login(username="jana", password="jana")
    return client


def jana() -> Any:
    return get_user_model().objects.get(username="jana")


def submit(client: Any, ticket: Any, comment: str, *, public: bool = True) -> tuple[int, str]:
    form = {
        "comment": comment,
        "title": ticket.title,
        "priority": str(ticket.priority),
        "queue": str(ticket.queue_id),
        "new_status": str(ticket.status),
        "owner": "0",
        **({"public": "1"} if public else {}),
    }
    response = client.post(f"/tickets/{ticket.id}/update/", form)
    return response.status_code, unescape(response.content.decode("utf-8"))


def stored(ticket: Any) -> list[str]:
    return list(FollowUp.objects.filter(ticket=ticket).values_list("comment", flat=True))


def test_a_bad_public_reply_comes_back_to_the_form(client: Any, ticket: Any) -> None:
    status, page = submit(client, ticket, BAD)
    assert status == 200
    errors = page[page.index("errorlist") :][:1500]
    assert_stopped(errors)
    assert BAD in page, "what was typed is not lost"
    assert stored(ticket) == []
    assert mail.outbox == []


def test_a_good_public_reply_is_stored_and_mailed(client: Any, ticket: Any) -> None:
    status, _ = submit(client, ticket, GOOD)
    assert status == 302
    assert stored(ticket) == [GOOD]
    assert [message.to for message in mail.outbox] == [["kim@customer.example"]]


def test_the_settings_that_the_page_shows(client: Any, ticket: Any, readers_folder: Path) -> None:
    with override_settings(REPLYGUARD=shown(readers_folder)["REPLYGUARD"]):
        assert submit(client, ticket, BAD)[0] == 200
        assert stored(ticket) == []
        assert submit(client, ticket, GOOD)[0] == 302
    assert stored(ticket) == [GOOD]


def test_a_private_note_is_left_alone(client: Any, ticket: Any) -> None:
    status, _ = submit(client, ticket, BAD, public=False)
    assert status == 302
    assert stored(ticket) == [BAD]


def test_placeholders_are_filled_before_the_check(client: Any, ticket: Any) -> None:
    Ticket.objects.filter(id=ticket.id).update(title="IBAN DE89 3704 0044 0532 0130 00")
    ticket.refresh_from_db()
    status, page = submit(client, ticket, "Danke! Zu Ihrer Sache {{ ticket.title }} melden wir uns.")
    assert status == 200
    assert "personal-data.iban" in page
    assert stored(ticket) == []


def test_the_conversation_is_known(client: Any, ticket: Any) -> None:
    ticket.description = "Meine IBAN ist DE89 3704 0044 0532 0130 00."
    ticket.save()
    _, page = submit(client, ticket, BAD)
    assert "im Verlauf schon vom Kunden öffentlich genannt" in page


def test_the_update_itself_refuses_it(ticket: Any) -> None:
    with pytest.raises(ValidationError) as refused:
        update_ticket(jana(), ticket, comment=BAD, public=True)
    assert_stopped("\n".join(refused.value.messages))
    with pytest.raises(ValidationError):
        update_ticket(jana(), ticket, None, BAD, None, True)
    assert stored(ticket) == []


def test_what_the_customer_writes_is_left_alone(ticket: Any) -> None:
    from django.contrib.auth.models import AnonymousUser

    update_ticket(AnonymousUser(), ticket, comment=BAD, public=True)
    assert stored(ticket) == [BAD]


def test_the_api_answers_with_the_reasons(client: Any, ticket: Any) -> None:
    def post(comment: str, public: bool) -> Any:
        data = {"ticket": ticket.id, "title": "Antwort", "comment": comment, "public": public, "user": jana().id}
        return client.post("/api/followups/", data, content_type="application/json")

    refused = post(BAD, True)
    assert refused.status_code == 400
    assert_stopped("\n".join(refused.json()["comment"]))
    assert post(GOOD, True).status_code == 201
    note = post(BAD, False)
    assert note.status_code == 201
    assert stored(ticket) == [GOOD, BAD]
    change = client.patch(f"/api/followups/{note.json()['id']}/", {"public": True}, content_type="application/json")
    assert change.status_code == 400
    assert_stopped("\n".join(change.json()["comment"]))
    assert not FollowUp.objects.get(id=note.json()["id"]).public


def test_a_follow_up_that_becomes_public_comes_back_to_its_form(client: Any, ticket: Any) -> None:
    note = FollowUp.objects.create(ticket=ticket, title="Notiz", comment=BAD, public=False, user=jana())
    form = {"title": "Notiz", "ticket": ticket.id, "comment": BAD, "time_spent": "", "email_recipients": "[]"}
    url = f"/tickets/{ticket.id}/followup_edit/{note.id}/"
    response = client.post(url, {**form, "public": "on"})
    assert response.status_code == 200
    note.refresh_from_db()
    assert not note.public
    assert client.post(url, {**form, "comment": GOOD, "public": "on"}).status_code == 302
    note.refresh_from_db()
    assert (note.public, note.comment) == (True, GOOD)


def test_where_the_policy_is_broken_the_reply_is_stopped_and_the_reason_told(
    client: Any, ticket: Any, broken_policy: Path
) -> None:
    with override_settings(REPLYGUARD={"policy": str(broken_policy)}):
        status, page = submit(client, ticket, GOOD)
    assert status == 200
    assert_failed(page)
    assert stored(ticket) == []


def test_a_setting_that_is_unknown_is_an_error(client: Any, ticket: Any) -> None:
    with override_settings(REPLYGUARD={"polcy": "x"}), pytest.raises(ImproperlyConfigured, match="polcy"):
        submit(client, ticket, GOOD)
    assert stored(ticket) == []
