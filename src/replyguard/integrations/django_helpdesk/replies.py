"""What a reply in django-helpdesk is to replyguard: the text that customers get, and the conversation before it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.template import engines
from helpdesk.lib import safe_template_context

from replyguard import Author, Draft, Message
from replyguard.integrations.checkpoint import Answer, Checkpoint

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractUser
    from helpdesk.models import Ticket

_SETTINGS = ("policy", "venue", "visibility", "language")


def answer_to(user: AbstractUser | None, ticket: Ticket, comment: str) -> Answer:
    """The answer to a public comment of the team, with its placeholders filled as they will be sent.

    `user` is who will stand under it, None where that is not known.
    """
    fields = {key: value for key, value in _settings().items() if key in ("venue", "visibility")}

    def draft() -> Draft:
        author = Author(name=user.get_full_name() or user.get_username()) if user is not None else None
        # validated as a mapping: what stands in the settings may be wrong
        return Draft.from_mapping(
            {"text": _rendered(comment, ticket), "thread": tuple(_thread(ticket)), "author": author, **fields}
        )

    return checkpoint().ask_about(draft)


@cache
def checkpoint() -> Checkpoint:
    """The checkpoint of the settings REPLYGUARD."""
    given = _settings()
    return Checkpoint(given.get("policy"), language="de" if given.get("language") == "de" else "en")


def _settings() -> dict[str, str]:
    given = getattr(settings, "REPLYGUARD", {})
    unknown = [key for key in given if key not in _SETTINGS]
    if unknown:
        raise ImproperlyConfigured(f"REPLYGUARD: unknown {', '.join(unknown)}; allowed: {', '.join(_SETTINGS)}")
    return dict(given)


def _rendered(comment: str, ticket: Ticket) -> str:
    """The comment as it will be sent: the helpdesk fills in the ticket's fields, and leaves tags alone."""
    verbatim = comment.replace("{%", "\0").replace("%}", "\1")
    verbatim = verbatim.replace("\0", "{% verbatim %}{%").replace("\1", "%}{% endverbatim %}")
    return str(engines["django"].from_string(verbatim).render(safe_template_context(ticket)))


def _thread(ticket: Ticket) -> Iterator[Message]:
    """What was written so far: the ticket itself, then its follow-ups, those of the team alone as private."""
    if ticket.description:
        yield Message(role="customer", text=ticket.description, sent_at=ticket.created)
    for followup in ticket.followup_set.order_by("date"):
        if followup.comment:
            yield Message(
                role="agent" if followup.user_id else "customer",
                text=followup.comment,
                sent_at=followup.date,
                visibility="public" if followup.public else "private",
            )
