"""Trac: a ticket manipulator, so that a comment comes back to its author with the reasons before it is stored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from trac.config import ChoiceOption, ListOption, Option
from trac.core import Component, implements
from trac.ticket.api import ITicketManipulator
from trac.ticket.model import Ticket
from trac.web.chrome import add_notice

from replyguard.integrations.checkpoint import Checkpoint

if TYPE_CHECKING:
    from trac.web.api import Request


class ReplyManipulator(Component):
    """Checks comments on tickets; settings stand in the section [replyguard] of trac.ini."""

    implements(ITicketManipulator)

    policy = Option(
        "replyguard", "policy", "", "The policy, a YAML file; relative to the environment. Empty: built in."
    )
    venue = ChoiceOption("replyguard", "venue", ["community", "owned", "third-party"], "Where the tickets stand.")
    language = ChoiceOption("replyguard", "language", ["en", "de"], "Of what is said where the comment leaves it open.")
    private_field = Option(
        "replyguard",
        "private_field",
        "",
        "A custom field of tickets, a checkbox: where it is set, comments are the team's own and left alone.",
    )
    authors = ListOption(
        "replyguard", "authors", "", doc="Permissions; who has one of them speaks for the team. Empty: everybody does."
    )

    def __init__(self) -> None:
        # Trac opens the environment anew, and makes its components again, when trac.ini changes
        policy = Path(self.env.path, self.policy) if self.policy else None
        self._checkpoint = Checkpoint(policy, language=self.language)

    def prepare_ticket(self, req: Request, ticket: Ticket, fields: object, actions: object) -> None:
        """Part of the interface; Trac does not call it."""

    def validate_ticket(self, req: Request, ticket: Ticket) -> list[tuple[str, str]]:
        """Part of the interface; a ticket's own fields are what its reporter wrote."""
        return []

    def validate_comment(self, req: Request, comment: str | None) -> Iterator[str]:
        """The reasons why a comment must not be stored; nothing where it may."""
        if not comment or not comment.strip() or self._is_private(req) or not self._speaks_for_the_team(req):
            return
        answer = self._checkpoint.ask(comment, venue=self.venue)
        if answer.is_stopped:
            yield from answer.reasons
        elif answer.lines and "preview" not in req.args:
            add_notice(req, " ".join(line.strip() for line in answer.lines))

    def _is_private(self, req: Request) -> bool:
        """True on a ticket that only the team reads, as it is stored: what the form says of it may be forged."""
        if not self.private_field:
            return False
        return str(Ticket(self.env, req.args.getint("id"))[self.private_field]) == "1"

    def _speaks_for_the_team(self, req: Request) -> bool:
        return not self.authors or any(permission in req.perm for permission in self.authors)
