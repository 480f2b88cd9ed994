"""The records of helpdesks' exports: how each is recognised, and where its replies stand.

Sources: the vendors' references of their programming interfaces (Zendesk macros and actions, Gorgias macros, Freshdesk
canned responses, Intercom macros, Front message templates, Help Scout saved replies, Chatwoot canned responses, Zammad
text modules), the tables of osTicket and Frappe Helpdesk, and Django's `dumpdata` of django-helpdesk.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from replyguard.draft import Format, Visibility
from replyguard.saved_replies.layout import Layout, Mark, Text

_WORDS_OF_NO = frozenset({"false", "0", "no"})


def _zendesk(macro: Mapping[str, object]) -> Iterator[Text]:
    actions = macro.get("actions")
    if not isinstance(actions, list):
        return
    found: list[tuple[int, Format | None]] = []
    visibility: Visibility | None = None
    for index, action in enumerate(actions):
        if not isinstance(action, dict):
            continue
        match action.get("field"):
            case "comment_value_html":
                found.append((index, "html"))
            case "comment_value":
                found.append((index, "plain"))
            case "comment_mode_is_public":
                visibility = "private" if str(action.get("value")).lower() in _WORDS_OF_NO else "public"
    for index, markup in found:
        value = actions[index].get("value")
        if isinstance(value, list) and value:
            # the channel, then the text
            yield Text(("actions", index, "value", len(value) - 1), value[-1], markup, visibility)
        else:
            yield Text(("actions", index, "value"), value, markup, visibility)


_GORGIAS: dict[object, Visibility] = {"setResponseText": "public", "addInternalNote": "private"}


def _gorgias(macro: Mapping[str, object]) -> Iterator[Text]:
    actions = macro.get("actions")
    for index, action in enumerate(actions if isinstance(actions, list) else ()):
        visibility = _GORGIAS.get(action.get("name")) if isinstance(action, dict) else None
        arguments = action.get("arguments") if visibility else None
        if not isinstance(arguments, dict):
            continue
        key, markup = next(
            ((key, markup) for key, markup in _GORGIAS_BODIES if arguments.get(key)), ("body_html", "html")
        )
        if key in arguments:
            yield Text(("actions", index, "arguments", key), arguments[key], markup, visibility)


_GORGIAS_BODIES: tuple[tuple[str, Format], ...] = (("body_html", "html"), ("body_text", "plain"))


def _help_scout(reply: Mapping[str, object]) -> Iterator[Text]:
    markups: tuple[tuple[str, Format], ...] = (("text", "html"), ("chatText", "plain"))
    for key, markup in markups:
        if reply.get(key):
            yield Text((key,), reply[key], markup)


def _django(record: Mapping[str, object]) -> Iterator[Text]:
    fields = record.get("fields")
    if record.get("model") == "helpdesk.presetreply" and isinstance(fields, dict):
        yield Text(("fields", "body"), fields.get("body"), "plain", name=fields.get("name"))


def _mark(layout: Layout, all_of: str, any_of: str = "", none_of: str = "") -> Mark:
    return Mark(layout, frozenset(all_of.split()), frozenset(any_of.split()), frozenset(none_of.split()))


HOSTS = (
    _mark(Layout((), ("title", "id"), inside=_zendesk, host="zendesk"), "actions title"),
    _mark(Layout((), ("name", "id"), inside=_gorgias, host="gorgias"), "actions name"),
    _mark(Layout((), inside=_django, host="django-helpdesk"), "model fields"),
    _mark(Layout(("content_html", "content"), ("title", "id"), format="html", host="freshdesk"), "content_html title"),
    _mark(Layout(("body", "body_text"), ("name", "id"), format="html", host="intercom"), "body body_text name"),
    _mark(
        Layout(("body",), ("name", "subject", "id"), format="html", host="front"),
        "body name",
        any_of="is_available_for_all_inboxes inbox_ids",
    ),
    _mark(Layout((), ("name", "id"), inside=_help_scout, host="help-scout"), "name chatText"),
    _mark(Layout(("content",), ("short_code", "id"), format="markdown", host="chatwoot"), "content short_code"),
    _mark(Layout(("content",), ("name", "id"), host="zammad"), "name keywords content"),
    _mark(Layout(("response",), ("title",), ("lang",), host="osticket"), "title response", any_of="isenabled lang"),
    _mark(Layout(("message",), ("title", "name"), host="frappe"), "title message", any_of="scope teams"),
)
"""The hosts whose records are known, in the order in which they are asked."""

PREVIEWS = frozenset({"preview", "chatPreview"})
"""Keys of Help Scout's list of saved replies, which cuts every text short."""
