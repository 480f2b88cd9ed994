"""Exports of helpdesks, modelled on their documentation: how many replies, what is said of each, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from replyguard.saved_replies import ReadOptions, SavedReply, Unreadable, default_readers, read_path
from replyguard.saved_replies.hosts import HOSTS

EXPORTS = Path(__file__).parent / "exports"


@dataclass(frozen=True)
class Said:
    """What an export says of a reply."""

    name: str
    format: str
    begins: str
    visibility: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class Export:
    """A file: its host, its replies, and a word with its place in the file."""

    host: str
    replies: tuple[Said, ...]
    word: str
    place: tuple[int, int]
    placeholders: tuple[str, ...]


FILES = {
    "zendesk_macros.json": Export(
        "zendesk",
        (
            Said("Störung::Router neu starten", "html", "<p>Guten Tag", "public"),
            Said("Note for billing", "plain", "Please check", "private"),
            Said("Chat greeting", "plain", "Hi there,\n"),
            Said("Chat greeting", "html", "<p>Hi there,"),
        ),
        "Schei",
        (16, 152),
        ("{{ticket.requester.first_name}}",),
    ),
    "freshdesk_responses.json": Export(
        "freshdesk",
        (Said("We have your request", "html", '<div dir="ltr">Thank'), Said("Nur Text", "html", "Vielen Dank!")),
        "fucking",
        (7, 99),
        ("{{ticket.url}}",),
    ),
    "chatwoot_canned.json": Export(
        "chatwoot",
        (Said("versand", "markdown", "Hallo {{"), Said("bye", "markdown", "Thanks")),
        "Verdammt",
        (1, 112),
        ("{{contact.name}}",),
    ),
    "intercom_macros.json": Export(
        "intercom",
        (Said("Order status", "html", "<p>Hi <attribute"),),
        "damn",
        (8, 77),
        ('<attribute key="user.name" default="there"/>',),
    ),
    "front_templates.json": Export(
        "front", (Said("Follow-up", "html", "<p>Hi {{"),), "crap", (10, 77), ("{{recipient.first_name}}",)
    ),
    "django_helpdesk.json": Export(
        "django-helpdesk", (Said("Passwort", "plain", "Hallo,\r\n"),), "Mist", (7, 68), ("{{ ticket.title }}",)
    ),
    "help_scout.json": Export(
        "help-scout",
        (
            Said("Visiting us", "html", "Hi {%customer"),
            Said("Visiting us", "plain", "Hi, come"),
            Said("Chat only", "plain", "Back in"),
        ),
        "damn",
        (2, 109),
        ("{%customer.firstName%}",),
    ),
    "gorgias_macros.json": Export(
        "gorgias",
        (
            Said("Order status inquiry", "html", "<div>Hi {{", "public", "en"),
            Said("Order status inquiry", "plain", "Ask the", "private", "en"),
        ),
        "fucked",
        (14, 87),
        ("{{ticket.customer.firstname}}",),
    ),
    "zammad_text_modules.csv": Export(
        "zammad",
        (Said("Danke", "html", "<div>Guten Tag"), Said("Gruß", "plain", "Mit freundlichen")),
        "Mist",
        (3, 30),
        ("#{ticket.customer.lastname}",),
    ),
    "osticket_canned.csv": Export(
        "osticket",
        (Said("What is osTicket", "html", "<p>Hi %{", None, "en"),),
        "damn",
        (2, 65),
        ("%{ticket.name}",),
    ),
    "frappe_saved_replies.json": Export(
        "frappe", (Said("Danke", "html", '<div class="ql'),), "Mist", (1, 120), ("{{ customer }}",)
    ),
}


@pytest.mark.parametrize("file", FILES)
def test_replies(file):
    export = FILES[file]
    told = []
    replies = list(read_path(EXPORTS / file, ReadOptions(), tell=told.append))
    said = [
        Said(reply.name, reply.format, export.replies[number].begins, reply.visibility, reply.language)
        for number, reply in enumerate(replies)
    ]
    assert said == list(export.replies)
    assert all(reply.text.startswith(one.begins) for reply, one in zip(replies, export.replies, strict=True))
    assert {reply.host for reply in replies} == {export.host}
    assert told == []


@pytest.mark.parametrize("file", FILES)
def test_place(file):
    export = FILES[file]
    reply = next(reply for reply in read_path(EXPORTS / file, ReadOptions()) if export.word in reply.text)
    line, column = reply.locate(reply.text.index(export.word))
    assert (line, column) == export.place
    assert (EXPORTS / file).read_text(encoding="utf-8").split("\n")[line - 1][column - 1 :].startswith(export.word)


@pytest.mark.parametrize("file", FILES)
def test_placeholders(file):
    reply = next(iter(read_path(EXPORTS / file, ReadOptions())))
    assert tuple(reply.text[start:end] for start, end in reply.placeholders) == FILES[file].placeholders


def test_every_file_is_tested():
    assert {path.name for path in EXPORTS.iterdir()} == {*FILES, "help_scout_list.json"}


def test_previews_are_not_taken_for_replies():
    (problem,) = read_path(EXPORTS / "help_scout_list.json", ReadOptions())
    assert isinstance(problem, Unreadable)
    assert problem.message.startswith("only previews, which are cut short: export the replies one by one")


@pytest.mark.parametrize(
    "action", ['{"field": "comment_value", "value": null}', '{"field": "comment_value", "value": []}']
)
def test_a_macro_with_a_comment_that_is_no_text_is_told(read, action):
    (problem,) = read("a.json", f'{{"macros": [{{"title": "A", "actions": [{action}]}}]}}')
    assert isinstance(problem, Unreadable)
    assert "'actions.0.value': expected text, got" in problem.message


@pytest.mark.parametrize(
    "actions", ["null", "3", "[1, null, {}]", '[{"field": 3}]', '[{"field": ["x"], "value": 1}]', "{}"]
)
def test_actions_of_any_shape_are_borne(read, actions):
    records = read(
        "a.json", f'[{{"title": "A", "actions": {actions}}}, {{"name": "B", "actions": {actions}}}, {{"text": "Eins"}}]'
    )
    assert [record.text for record in records if isinstance(record, SavedReply)] == ["Eins"]


def test_one_macro_a_line(read):
    line = '{"title": "A", "actions": [{"field": "comment_value", "value": "Eins"}]}\n'
    assert [(reply.host, reply.text) for reply in read("a.jsonl", line * 2)] == [("zendesk", "Eins")] * 2


def test_every_host_that_is_known_has_an_export_here():
    assert {mark.layout.host for mark in HOSTS} == {export.host for export in FILES.values()}


def test_the_documentation_names_every_ending_and_field():
    text = (Path(__file__).resolve().parents[2] / "docs" / "saved-replies.md").read_text(encoding="utf-8")
    assert [ending for ending in default_readers().endings if f"`{ending}`" not in text] == []
    fields = {field for mark in HOSTS for field in (*mark.all_of, *mark.any_of, *mark.layout.texts)}
    assert [field for field in sorted(fields) if f"`{field}`" not in text] == []
